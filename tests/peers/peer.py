"""What all peers have in common: how they tell what they hear, and how they are told what to do.

A peer says one JSON object a line on stdout: {"port": N} once it listens, {"received": {...}} for each thing received,
{"settings": {...}, "connections": N} in answer to each line on stdin. A line on stdin is a JSON object of settings to
change, {} to change none: what was received before its answer stands before it. The end of stdin is the peer's end, so
that a test that is killed leaves none behind.
"""

import json
import os
import socket
import ssl
import sys
import threading

import certificates


class Peer:
    """Settings that a test may change, and the one way to say something."""

    def __init__(self, check=lambda settings: None, **settings):
        """`check` raises a ValueError at settings that it has no meaning for."""
        check(settings)
        self.settings = settings
        self._check = check
        self._connections = 0
        self._lock = threading.Lock()

    def connected(self):
        """The number of a connection that has just come in, from 1."""
        with self._lock:
            self._connections += 1
            return self._connections

    def received(self, **what):
        """Tells of one thing received. Before it is answered, so that who has the answer finds it told."""
        self._say({"received": what})

    def obey(self, port):
        """Says that it listens, and does as told until stdin ends; then nothing of this process is left."""
        self._say({"port": port})
        for line in sys.stdin:
            try:
                self._change(json.loads(line))
            except ValueError as error:
                self._say({"error": str(error)})
            else:
                self._say({"settings": self.settings, "connections": self._connections})
        os._exit(0)

    def _change(self, changed):
        unknown = changed.keys() - self.settings.keys()
        if unknown:
            raise ValueError(f"no such settings: {', '.join(sorted(unknown))}")
        settings = {**self.settings, **changed}
        self._check(settings)
        self.settings = settings

    def _say(self, what):
        line = json.dumps(what) + "\n"
        with self._lock:
            sys.stdout.write(line)
            sys.stdout.flush()


def listen():
    """A socket on a port of 127.0.0.1 that the system picks, and the port."""
    server = socket.create_server(("127.0.0.1", 0), backlog=128)
    return server, server.getsockname()[1]


def accept_all(server, attend):
    """Calls `attend(socket)` for each connection on a thread of its own, beside the caller."""

    def accept():
        while True:
            connection, _ = server.accept()
            # What is written goes out at once: the peers write whole answers, or single bytes on purpose.
            connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            threading.Thread(target=attend, args=(connection,), daemon=True).start()

    threading.Thread(target=accept, daemon=True).start()


def add_certificate_options(parser):
    """The folder for certificates, and which of them is shown."""
    parser.add_argument("--folder", required=True, help="where ca.pem and the certificates are written")
    parser.add_argument("--certificate", choices=certificates.KINDS, default="good")


def server_context(certificate):
    """TLS as a server with that pair of certificate and key."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate)
    return context


def text(data):
    """Bytes as text that JSON can hold: what is no UTF-8 becomes \\xNN."""
    return data.decode("utf-8", "backslashreplace")
