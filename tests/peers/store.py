"""A store of objects that speaks the XML of Google Cloud Storage, which is S3's but for the names of headers.

Its bucket is `files`. A service account is written to service-account.json below the folder, and each request has to bear a
token that is signed with its key; with --anyone none is looked at, as for a connector of S3. A token of the metadata service
is not given here: whoever asks for one is answered 404.

The setting `faults` says by step (write, read, list, remove, begin, piece, end, abort) what is done in place of it: `status`
with `body` and `headers`; `drop` or `stall` once it is done; `other` bytes, or `none` listed, in the answer. The setting
`date` is what its clock shows. Of each request it tells: method, path, query, what it was taken for, its length and answer,
and the names of all objects with their sizes.
"""

import argparse
import base64
import email.utils
import hashlib
import http.server
import json
import pathlib
import ssl
import threading
import time
import urllib.parse
from xml.sax.saxutils import escape

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import padding, rsa

import certificates
from peer import Peer, accept_all, add_certificate_options, listen, server_context

BUCKET, ACCOUNT = "files", "files@acme.iam.gserviceaccount.com"
STEPS = {"write", "read", "list", "remove", "begin", "piece", "end", "abort"}
FAULTS = {"status", "body", "headers", "drop", "stall", "other", "none"}


def check(settings):
    for step, fault in settings["faults"].items():
        if step not in STEPS or not fault.keys() <= FAULTS:
            raise ValueError(f"no such fault: {step}: {fault}")


PEER = Peer(check, faults={}, date=None)
KEY = rsa.generate_private_key(public_exponent=65537, key_size=2048)
OBJECTS, UPLOADS = {}, {}
LOCK = threading.Lock()


def write_account(folder):
    pem = KEY.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    ).decode()
    account = {"type": "service_account", "client_email": ACCOUNT, "private_key_id": "1f", "private_key": pem}
    (pathlib.Path(folder) / "service-account.json").write_text(json.dumps(account))


def decoded(text):
    return base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))


def why_not(header):
    """Why a token is not taken; None where it is."""
    scheme, _, token = (header or "").partition(" ")
    if scheme != "Bearer":
        return "no token"
    try:
        signed, _, signature = token.rpartition(".")
        KEY.public_key().verify(decoded(signature), signed.encode(), padding.PKCS1v15(), hashes.SHA256())
        claims = json.loads(decoded(signed.split(".")[1]))
    except (InvalidSignature, ValueError, IndexError):
        return "not signed by the account"
    if claims["iss"] != ACCOUNT or not claims["iat"] - 60 <= time.time() <= claims["exp"]:
        return "not for now, or not of the account"
    return None


def etag(body):
    return f'"{hashlib.md5(body).hexdigest()}"'


class Handler(http.server.BaseHTTPRequestHandler):
    """One connection and its requests, one after the other."""

    protocol_version = "HTTP/1.1"
    # A whole answer goes out in one write.
    wbufsize = -1

    def setup(self):
        super().setup()
        PEER.connected()

    def attend(self):
        parts = urllib.parse.urlsplit(self.path)
        query = dict(urllib.parse.parse_qsl(parts.query, keep_blank_values=True))
        bucket, _, name = urllib.parse.unquote(parts.path).lstrip("/").partition("/")
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        step = self.step(query, name)
        fault = PEER.settings["faults"].get(step, {})
        status, headers, said = self.refusal(bucket, fault) or getattr(self, step)(name, query, body)
        if "other" in fault:
            said = fault["other"].encode()
        if "none" in fault:
            said = b"<ListBucketResult></ListBucketResult>"
        sizes = {known: len(content) for known, content in OBJECTS.items()}
        told = {"method": self.command, "path": parts.path, "query": query, "step": step, "length": len(body)}
        PEER.received(**told, answer=status, objects=sizes, agent=self.headers.get("User-Agent"))
        if "drop" in fault:
            self.close_connection = True
        elif "stall" in fault:
            # Until the client leaves.
            self.rfile.read(1)
            self.close_connection = True
        else:
            self.answer(status, headers, said)

    do_GET = do_PUT = do_POST = do_DELETE = attend

    def step(self, query, name):
        if "uploads" in query:
            return "begin"
        if "uploadId" in query:
            return {"PUT": "piece", "POST": "end", "DELETE": "abort"}[self.command]
        return {"PUT": "write", "GET": "read" if name else "list", "DELETE": "remove"}[self.command]

    def refusal(self, bucket, fault):
        if "status" in fault:
            return fault["status"], fault.get("headers", {}), fault.get("body", "").encode()
        if bucket != BUCKET:
            return refused(404, "NoSuchBucket", "The specified bucket does not exist.")
        reason = None if OPTIONS.anyone else why_not(self.headers.get("Authorization"))
        return reason and refused(401, "AuthenticationRequired", reason)

    def answer(self, status, headers, body):
        self.send_response(status)
        for header, value in headers.items():
            self.send_header(header, value)
        if status != 204:
            self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if status != 204:
            self.wfile.write(body)
        self.wfile.flush()

    def date_time_string(self, timestamp=None):
        return PEER.settings["date"] or super().date_time_string(timestamp)

    def write(self, name, _, body):
        with LOCK:
            OBJECTS[name] = body
        return 200, {"ETag": etag(body), "x-goog-generation": "1"}, b""

    def read(self, name, _, __):
        if name not in OBJECTS:
            return refused(404, "NoSuchKey", "The specified key does not exist.")
        body = OBJECTS[name]
        stamp = email.utils.formatdate(usegmt=True)
        return 200, {"ETag": etag(body), "x-goog-generation": "1", "Last-Modified": stamp}, body

    def list(self, _, query, __):
        rows = [
            f"<Contents><Key>{escape(name)}</Key><LastModified>2026-11-07T09:00:00.000Z</LastModified>"
            f"<ETag>{escape(etag(body))}</ETag><Size>{len(body)}</Size></Contents>"
            for name, body in sorted(OBJECTS.items())
            if name.startswith(query.get("prefix", ""))
        ]
        return 200, {}, f"<ListBucketResult>{''.join(rows)}</ListBucketResult>".encode()

    def remove(self, name, _, __):
        with LOCK:
            if OBJECTS.pop(name, None) is None:
                return refused(404, "NoSuchKey", "The specified key does not exist.")
        return 204, {}, b""

    def begin(self, name, _, __):
        with LOCK:
            upload = f"upload{len(UPLOADS) + 1}"
            UPLOADS[upload] = {}
        told = f"<Bucket>{BUCKET}</Bucket><Key>{escape(name)}</Key><UploadId>{upload}</UploadId>"
        return 200, {}, f"<InitiateMultipartUploadResult>{told}</InitiateMultipartUploadResult>".encode()

    def piece(self, _, query, body):
        UPLOADS[query["uploadId"]][int(query["partNumber"])] = body
        return 200, {"ETag": etag(body)}, b""

    def end(self, name, query, _):
        with LOCK:
            pieces = UPLOADS.pop(query["uploadId"])
            OBJECTS[name] = b"".join(pieces[number] for number in sorted(pieces))
        told = f"<ETag>{escape(etag(OBJECTS[name]))}</ETag>"
        answer = f"<CompleteMultipartUploadResult>{told}</CompleteMultipartUploadResult>".encode()
        return 200, {"x-goog-generation": "1"}, answer

    def abort(self, _, query, __):
        UPLOADS.pop(query["uploadId"], None)
        return 204, {}, b""

    def log_message(self, *_):
        """stderr is for what goes wrong."""


def refused(status, code, message):
    text = f"<?xml version='1.0'?><Error><Code>{code}</Code><Message>{escape(message)}</Message></Error>"
    return status, {"Content-Type": "application/xml"}, text.encode()


def main():
    write_account(OPTIONS.folder)
    context = None
    if OPTIONS.scheme == "https":
        context = server_context(certificates.make(OPTIONS.folder)[OPTIONS.certificate])

    def attend(connection):
        address = connection.getpeername()
        try:
            with context.wrap_socket(connection, server_side=True) if context else connection as stream:
                Handler(stream, address, None)
        except OSError:
            pass  # A client that does not trust us, or leaves.

    server, port = listen()
    accept_all(server, attend)
    PEER.obey(port)


def parse():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("scheme", choices=["http", "https"])
    parser.add_argument("--anyone", action="store_true", help="whoever asks is answered")
    add_certificate_options(parser)
    return parser.parse_args()


OPTIONS = parse()
main()
