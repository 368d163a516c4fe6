"""A friendly S3, which is moto's: it has the bucket `files`, and one user, whose requests have to be signed.

The user's key is written to access-key.json below the folder. The setting `allow` lists what the user may do, such as
s3:GetObject; `now` is what its clock shows; each request is told: method, path, headers and the status of its answer.
"""

import argparse
import io
import json
import pathlib
import threading

from moto import settings
from moto.core import DEFAULT_ACCOUNT_ID
from moto.iam.models import iam_backends
from moto.moto_server.werkzeug_app import DomainDispatcherApplication, create_backend_app
from moto.s3.models import s3_backends
from werkzeug.serving import WSGIRequestHandler, make_server

from peer import Peer

ALL = ["s3:PutObject", "s3:GetObject", "s3:ListBucket", "s3:DeleteObject", "s3:AbortMultipartUpload"]
BUCKET, USER = "files", "teamctl"
PEER = Peer(allow=ALL, now=None)
IAM = iam_backends[DEFAULT_ACCOUNT_ID]["aws"]
S3 = s3_backends[DEFAULT_ACCOUNT_ID]["aws"]


def furnish(folder):
    """The bucket and the user, by the package's own hands: over HTTP nobody may."""
    S3.create_bucket(BUCKET, "us-east-1")
    IAM.create_user("us-east-1", USER)
    key = IAM.create_access_key(USER)
    identity = {"id": key.access_key_id, "secret": key.secret_access_key}
    (pathlib.Path(folder) / "access-key.json").write_text(json.dumps(identity))
    settings.INITIAL_NO_AUTH_ACTION_COUNT = 0


def permit(actions):
    statement = {"Effect": "Allow", "Action": actions, "Resource": "*"}
    IAM.put_user_policy(USER, "files", json.dumps({"Version": "2012-10-17", "Statement": [statement]}))


class Quiet(WSGIRequestHandler):
    """stderr is for what goes wrong."""

    protocol_version = "HTTP/1.1"

    def log(self, *_):
        pass

    def date_time_string(self, timestamp=None):
        return PEER.settings["now"] or super().date_time_string(timestamp)


def telling(application):
    """The application, and what of its objects is there."""

    def answer(environ, start_response):
        permit(PEER.settings["allow"])
        length = int(environ.get("CONTENT_LENGTH") or 0)
        body = environ["wsgi.input"].read(length)
        environ["wsgi.input"] = io.BytesIO(body)
        told = {}

        def start(status, headers, *more):
            told["status"] = int(status.split()[0])
            return start_response(status, headers, *more)

        pieces = list(application(environ, start))
        headers = {name[5:].lower().replace("_", "-"): value for name, value in environ.items() if name.startswith("HTTP_")}
        PEER.received(
            method=environ["REQUEST_METHOD"],
            path=environ["PATH_INFO"],
            query=environ["QUERY_STRING"],
            headers=headers,
            length=len(body),
            answer=told["status"],
            objects={name: int(key.size) for name, key in S3.buckets[BUCKET].keys.items()},
        )
        return pieces

    return answer


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--folder", required=True, help="where the user's key is written")
    furnish(parser.parse_args().folder)
    application = telling(DomainDispatcherApplication(create_backend_app))
    server = make_server("127.0.0.1", 0, application, threaded=True, request_handler=Quiet)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    PEER.obey(server.port)


main()
