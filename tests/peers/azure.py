"""A friendly Azure Blob Storage, which is azurite's: it has the container `files` in the account `teamctl`.

The account's key is written to account.key below the folder. Setting `look` to another value than before tells which objects
are there, with their sizes. What azurite would load and never uses, started like this, is replaced by something small of its
own in azurite/package.json: telemetry, and two databases.
"""

import argparse
import base64
import ctypes
import datetime
import hashlib
import hmac
import http.client
import os
import pathlib
import re
import signal
import subprocess
import sys
import xml.etree.ElementTree

from peer import Peer

ACCOUNT, CONTAINER, VERSION = "teamctl", "files", "2023-11-03"
SERVER = pathlib.Path("node_modules/azurite/dist/src/blob/main.js")
OPTIONS = "--silent --blobHost 127.0.0.1 --blobPort 0 --skipApiVersionCheck --disableTelemetry --inMemoryPersistence"
LISTENS = re.compile(rb"successfully listens on http://127\.0\.0\.1:(\d+)")


class Azurite:
    """The server, and requests that are signed as its owner's."""

    def __init__(self, installed):
        self.key = os.urandom(64)
        accounts = f"{ACCOUNT}:{base64.b64encode(self.key).decode()}"
        command = ["node", str(pathlib.Path(installed) / SERVER), *OPTIONS.split(), "--extentMemoryLimit", "64"]
        self.process = subprocess.Popen(
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            env={**os.environ, "AZURITE_ACCOUNTS": accounts},
            preexec_fn=end_with_parent,
        )
        for line in self.process.stdout:
            found = LISTENS.search(line)
            if found:
                self.port = int(found[1])
                return
        sys.exit("azurite has not begun to listen")

    def request(self, method, query):
        """One about the container; the answer's body."""
        date = datetime.datetime.now(datetime.timezone.utc).strftime("%a, %d %b %Y %H:%M:%S GMT")
        resource = f"/{ACCOUNT}/{ACCOUNT}/{CONTAINER}" + "".join(f"\n{name}:{query[name]}" for name in sorted(query))
        signed = f"{method}{chr(10) * 12}x-ms-date:{date}\nx-ms-version:{VERSION}\n{resource}"
        signature = base64.b64encode(hmac.digest(self.key, signed.encode(), hashlib.sha256)).decode()
        headers = {"x-ms-date": date, "x-ms-version": VERSION, "Authorization": f"SharedKey {ACCOUNT}:{signature}"}
        connection = http.client.HTTPConnection("127.0.0.1", self.port)
        path = f"/{ACCOUNT}/{CONTAINER}?" + "&".join(f"{name}={value}" for name, value in query.items())
        connection.request(method, path, headers=headers)
        answer = connection.getresponse()
        body = answer.read()
        if answer.status >= 300:
            raise ValueError(f"azurite answered {answer.status}: {body[:400]}")
        return body

    def objects(self):
        blobs = xml.etree.ElementTree.fromstring(self.request("GET", {"restype": "container", "comp": "list"}))
        size = "Properties/Content-Length"
        return {blob.findtext("Name"): int(blob.findtext(size)) for blob in blobs.iter("Blob")}


def end_with_parent():
    """PR_SET_PDEATHSIG: a peer that is killed leaves nothing behind."""
    ctypes.CDLL(None).prctl(1, signal.SIGKILL)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--folder", required=True, help="where the account's key is written")
    parser.add_argument("--installed", required=True, help="where azurite is")
    options = parser.parse_args()
    azurite = Azurite(options.installed)
    azurite.request("PUT", {"restype": "container"})
    (pathlib.Path(options.folder) / "account.key").write_bytes(base64.b64encode(azurite.key))
    peer = None

    def check(settings):
        if peer and settings["look"] != peer.settings["look"]:
            peer.received(objects=azurite.objects())

    peer = Peer(check, look=0)
    peer.obey(azurite.port)


main()
