"""What a hostile HTTP server answers.

    ok                 204
    NNN                that status; with :TEXT the Location of a redirect, or the Retry-After of any other
    close, reset       at once, before anything is read
    mute               never a word, nor a handshake
    stall, drop        takes the request, and never answers, or closes; drop-reset: resets
    stall-head         stops within the head; drip-head: never ends it, byte by byte; huge-head: as fast as it can
    stall-body         stops within the body; drip-body, huge-body: likewise
    big-body           200 with a body of 1 MiB, in order
    truncated          less of a body than was announced
    bad-chunks         a chunk of which the length is no number
    continue           100 Continue, for ever
    garbage            what is no HTTP
    echo               400, and says again all that it was told, the headers too
    controls           400, and what must not reach a terminal
"""

import http
import itertools
import re

from peer import text

STATUS = re.compile(r"(?s)([1-9]\d\d)(?::(.*))?")

CONTROLS = "\x1b[31mred\x1b]0;title\x07 \u202egnp.exe\u202c zero\u200bwidth nul\0 line\r\nbreak \x9b31m".encode() + b"\xff\xfe"


class Speaker:
    """One connection's requests; `told` is what is told of it."""

    def __init__(self, connection, mode, tls):
        self.connection = connection
        self.mode = mode
        self.tls = tls
        self.told = {"requests": []}

    def speak(self):
        mode = self.mode()
        if mode in AT_ONCE:
            AT_ONCE[mode](self.connection)
            return
        if self.tls == "implicit":
            self.connection.start_tls()
        elif self.connection.peek() == b"\x16":
            # A handshake, where none is spoken: what web servers answer to it.
            self.answer(400)
            return
        while True:
            request = self.request()
            self.told["requests"].append(request)
            goes_on = self.misbehave(self.mode(), request)
            if not goes_on or request["headers"].get("connection", "").lower() == "close":
                return

    def request(self):
        head = self.connection.read_until(b"\r\n\r\n").decode("latin-1")
        first, *lines = head.strip().split("\r\n")
        method, path, _ = first.split(" ", 2)
        headers = {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in lines)}
        body = self.connection.read(int(headers.get("content-length", 0)))
        return {"method": method, "path": path, "head": head, "headers": headers, "body": text(body)}

    def misbehave(self, mode, request):
        """Whether another request may follow."""
        status = STATUS.fullmatch(mode)
        if mode == "ok":
            self.answer(204)
        elif status:
            number, argument = int(status[1]), status[2]
            name = "Location" if 300 <= number < 400 else "Retry-After"
            self.answer(number, {} if argument is None else {name: argument})
        elif mode == "echo":
            self.answer(400, body=(request["head"] + request["body"]).encode())
        elif mode == "controls":
            self.answer(400, body=CONTROLS)
        elif mode == "big-body":
            self.answer(200, body=b"x" * (1 << 20))
        else:
            {**AT_ONCE, **ENDS}[mode](self.connection)
            return False
        return True

    def answer(self, status, headers=None, body=b""):
        headers = dict(headers or {})
        if status != 204:
            headers["Content-Length"] = len(body)
        known = {entry.value: entry.phrase for entry in http.HTTPStatus}
        lines = [f"HTTP/1.1 {status} {known.get(status, 'Unheard Of')}"]
        lines += [f"{name}: {value}" for name, value in headers.items()]
        self.connection.send("\r\n".join([*lines, "", ""]).encode() + body)


def stall_body(connection):
    connection.send(OK_LONG + b"some")
    connection.wait()


def drip_body(connection):
    connection.send(OK_LONG)
    connection.drip_forever(b"x")


def huge_body(connection):
    connection.send(b"HTTP/1.1 200 OK\r\n\r\n")
    connection.send_forever(b"x" * 65536)


def stall_head(connection):
    connection.send(b"HTTP/1.1 200 OK\r\nContent-Le")
    connection.wait()


def drip_head(connection):
    connection.drip(b"HTTP/1.1 200 OK\r\n")
    connection.drip_forever(b"X-More: drip\r\n")


def huge_head(connection):
    connection.send(b"HTTP/1.1 200 OK\r\n")
    for number in itertools.count():
        connection.send(b"X-%d: %s\r\n" % (number, b"y" * 8000))


OK_LONG = b"HTTP/1.1 200 OK\r\nContent-Length: 1000000000\r\n\r\n"

# What needs no request; if it comes up between two, it is what the second meets with.
AT_ONCE = {
    "close": lambda connection: None,
    "reset": lambda connection: connection.reset(),
    "mute": lambda connection: connection.wait(),
}

# What ends a connection, by the peer or once the client has had enough.
ENDS = {
    "stall": lambda connection: connection.wait(),
    "drop": lambda connection: None,
    "drop-reset": lambda connection: connection.reset(),
    "stall-head": stall_head,
    "drip-head": drip_head,
    "huge-head": huge_head,
    "stall-body": stall_body,
    "drip-body": drip_body,
    "huge-body": huge_body,
    "truncated": lambda connection: connection.send(b"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\nshort"),
    "bad-chunks": lambda connection: connection.send(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nZZ\r\nx\r\n"),
    "continue": lambda connection: connection.send_forever(b"HTTP/1.1 100 Continue\r\n\r\n"),
    "garbage": lambda connection: connection.send(b"\x00\xffSSH-2.0-nobody_1.0\r\n"),
}

OTHERS = {"ok", "echo", "controls", "big-body"}


def check(mode):
    """Raises a ValueError at a mode that there is not."""
    if mode not in {*AT_ONCE, *ENDS, *OTHERS} and not STATUS.fullmatch(mode):
        raise ValueError(f"no such mode: {mode}")
