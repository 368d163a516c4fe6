"""One connection to a hostile peer: bytes in and out, at the pace and with the ends that a peer ought not to have."""

import socket
import ssl
import struct
import time

# No line, and no head, is longer; nothing heard in the clear is told beyond it.
LONGEST = 1 << 20

# How long a client may take to notice that we have left.
PARTING = 1

# For so long a peer stalls or drips, and then closes: a client without a limit of its own fails a test, and hangs none.
ENDURANCE = 60


class Left(OSError):
    """The client is gone."""


class Connection:
    """What is heard is in `clear` as far as it came without TLS; `tls` is False, its version, or how it failed."""

    def __init__(self, stream, context, pace):
        self.clear = bytearray()
        self.tls = False
        stream.settimeout(ENDURANCE)
        self._stream = stream
        self._context = context
        self._pace = pace
        self._ahead = b""

    def start_tls(self):
        """The handshake, as a server. What came ahead of it in the clear is forgotten, as it has to be."""
        self._ahead = b""
        try:
            self._stream = self._context().wrap_socket(self._stream, server_side=True)
        except OSError as error:
            self.tls = f"failed: {getattr(error, 'reason', None) or error}"
            raise Left from error
        self.tls = self._stream.version()

    def read_until(self, end):
        """Up to and with `end`."""
        while end not in self._ahead:
            if len(self._ahead) > LONGEST:
                raise ValueError(f"{LONGEST} bytes without {end}")
            self._ahead += self._receive()
        found, _, self._ahead = self._ahead.partition(end)
        return found + end

    def read(self, length):
        """So many bytes."""
        while len(self._ahead) < length:
            self._ahead += self._receive()
        found, self._ahead = self._ahead[:length], self._ahead[length:]
        return found

    def peek(self):
        """The first byte of what comes next, which is left to whoever reads it. Not under TLS."""
        first = self._ahead[:1] or self._stream.recv(1, socket.MSG_PEEK)
        if not first:
            raise Left
        return first

    def send(self, data):
        self._stream.sendall(data)

    def send_forever(self, piece):
        """As fast as it is taken."""
        while True:
            self._stream.sendall(piece)

    def drip(self, data):
        """Byte by byte."""
        for byte in data:
            self._stream.sendall(bytes([byte]))
            time.sleep(self._pace)

    def drip_forever(self, piece):
        end = time.monotonic() + ENDURANCE
        while time.monotonic() < end:
            self.drip(piece)

    def wait(self):
        """Says nothing until the client leaves."""
        while True:
            self._receive()

    def reset(self):
        """Ends it as a machine does that knows of no such connection."""
        self._stream.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self._stream.close()

    def close(self):
        """Ends it in order: what the client is still saying is heard, or it would learn of a reset instead."""
        try:
            self._stream.shutdown(socket.SHUT_WR)
            self._stream.settimeout(PARTING)
            while self._receive():
                pass
        except OSError:
            pass
        self._stream.close()

    def _receive(self):
        data = self._stream.recv(65536)
        if not data:
            raise Left
        if not isinstance(self._stream, ssl.SSLSocket) and len(self.clear) < LONGEST:
            self.clear += data
        return data
