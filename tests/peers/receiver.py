"""A friendly receiver of callbacks, over HTTPS or HTTP, whose signatures are verified by the standardwebhooks package.

Answers 204 to what is signed with the setting `secret`, else 401, and tells of each request: connection, TLS, path, headers,
body, the verdict, and why where it is no. The setting `now` is the instant by which timestamps are judged.
"""

import argparse
import datetime
import http.server
import ssl

import standardwebhooks.webhooks
from standardwebhooks import Webhook

import certificates
from peer import Peer, accept_all, add_certificate_options, listen, server_context, text


def parse():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("scheme", choices=["http", "https"])
    add_certificate_options(parser)
    return parser.parse_args()


OPTIONS = parse()
PEER = Peer(secret=None, now=None)


class Clock(datetime.datetime):
    """The time as a test sets it, for a package that asks the system's."""

    @classmethod
    def now(cls, tz=None):
        fixed = PEER.settings["now"]
        return datetime.datetime.fromisoformat(fixed) if fixed else datetime.datetime.now(tz)


standardwebhooks.webhooks.datetime = Clock


def verdict(body, headers):
    """Why a request is not to be trusted; None where it is."""
    secret = PEER.settings["secret"]
    if secret is None:
        return "no secret is set"
    try:
        Webhook(secret).verify(body, headers, json_parse=False)
    except Exception as error:  # Whatever the package stumbles over is not verified.
        return f"{type(error).__name__}: {error}"
    return None


class Handler(http.server.BaseHTTPRequestHandler):
    """One connection and its requests, one after the other."""

    protocol_version = "HTTP/1.1"
    # A whole answer goes out in one write.
    wbufsize = -1

    def setup(self):
        super().setup()
        self.number = PEER.connected()

    def do_POST(self):
        body = self.body()
        headers = {name.lower(): ", ".join(self.headers.get_all(name)) for name in self.headers}
        why_not = verdict(body, headers)
        status = 204 if why_not is None else 401
        PEER.received(
            connection=self.number,
            tls=isinstance(self.connection, ssl.SSLSocket),
            method=self.command,
            path=self.path,
            headers=headers,
            body=text(body),
            verified=why_not is None,
            why_not=why_not,
            answer=status,
        )
        answer = b"" if why_not is None else b"not to be trusted\n"
        self.send_response(status)
        if status != 204:
            self.send_header("Content-Type", "text/plain")
            self.send_header("Content-Length", str(len(answer)))
        self.end_headers()
        self.wfile.write(answer)

    do_GET = do_PUT = do_POST

    def body(self):
        if "chunked" in self.headers.get("Transfer-Encoding", "").lower():
            return b"".join(iter(self.chunk, b""))
        return self.rfile.read(int(self.headers.get("Content-Length", 0)))

    def chunk(self):
        data = self.rfile.read(int(self.rfile.readline().split(b";")[0], 16))
        self.rfile.readline()
        return data

    def log_message(self, *_):
        """stderr is for what goes wrong."""


def main():
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


main()
