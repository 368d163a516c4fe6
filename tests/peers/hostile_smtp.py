"""What a hostile SMTP server answers.

    ok                 what a friendly one does
    inject             behind the answer to STARTTLS, in the same breath and in the clear, one to what was not asked yet
    NNN@STAGE          that code; the connection is closed after a 421
    close, reset       instead of an answer
    stall              never a word
    drip               a reply that never ends, byte by byte; endless: lines of it, flood: one line, as fast as it can
    garbage            what is no SMTP, and closes
    controls           554, and what must not reach a terminal
    echo               554, at `auth` 535, and says again what it was told, at `end` the whole message

The others are said with the stage after an @, such as close@banner or 451@rcpt: banner ehlo starttls handshake auth mail rcpt
data content end quit. At `content` the first line of it has come, at `end` all of it; in a handshake and amid content nothing
can be refused. With #N only the Nth time in a connection, with %N each Nth time: 421@mail#3, 550@rcpt%2.
"""

import re

from peer import text

STAGES = ["banner", "ehlo", "starttls", "handshake", "auth", "mail", "rcpt", "data", "content", "end", "quit"]
MODE = re.compile(r"(?P<what>[2-5]\d\d|[a-z]+)@(?P<stage>[a-z]+)(?:#(?P<only>[1-9]\d*)|%(?P<each>[1-9]\d*))?")

TEXTS = {
    421: "4.3.2 Closing down",
    450: "4.2.1 Mailbox busy",
    451: "4.3.0 Try again later",
    452: "4.2.2 Mailbox full",
    454: "4.7.0 TLS not available",
    535: "5.7.8 Credentials invalid",
    550: "5.1.1 No such user",
    554: "5.7.1 Refused",
}

CONTROLS = "554 \x1b[31mred\x1b]0;title\x07 \u202egnp.exe\u202c zero\u200bwidth nul\0 \x9b31m".encode() + b"\xff\xfe\r\n"

# How TLS answers, up to a message that has 16 KiB to come: what drips then is no nonsense yet.
SERVER_HELLO = bytes([0x16, 3, 3, 0x40, 0, 2, 0, 0x3F, 0xFC])


class Over(Exception):
    """The peer ends the connection."""


class Speaker:
    """One connection's session; `told` is what is told of it: lines without the content, and messages."""

    def __init__(self, connection, mode, tls):
        self.connection = connection
        self.mode = mode
        self.tls = tls
        self.times = dict.fromkeys(STAGES, 0)
        self.sender, self.recipients = None, []
        self.told = {"said": [], "messages": []}

    def speak(self):
        try:
            if self.tls == "implicit":
                self.handshake()
            self.answer("banner", "220 hostile.test ESMTP")
            while True:
                line = self.connection.read_until(b"\n").rstrip(b"\r\n")
                self.told["said"].append(text(line))
                self.command(line, line[:4].upper())
        except Over:
            pass

    def command(self, line, verb):
        if verb in (b"EHLO", b"HELO"):
            starttls = ["STARTTLS"] if self.tls == "offered" and not self.connection.tls else []
            self.answer("ehlo", *lines(250, ["hostile.test", "8BITMIME", "AUTH PLAIN LOGIN", *starttls]), said=line)
        elif verb == b"STAR" and self.tls == "offered":
            injected = lines(250, ["injected.test", "AUTH PLAIN LOGIN"]) if self.mode() == "inject" else []
            if self.answer("starttls", "220 2.0.0 Go ahead", *injected, said=line):
                self.handshake()
        elif verb == b"AUTH":
            self.authenticate(line)
        elif verb == b"MAIL":
            if self.answer("mail", "250 2.1.0 Yes", said=line):
                self.sender, self.recipients = text(line[10:]), []
        elif verb == b"RCPT":
            if self.answer("rcpt", "250 2.1.5 Yes", said=line):
                self.recipients.append(text(line[8:]))
        elif verb == b"DATA":
            self.data(line)
        elif verb == b"QUIT":
            self.answer("quit", "221 2.0.0 Bye", said=line)
            raise Over
        elif verb in (b"RSET", b"NOOP"):
            self.say("250 2.0.0 Yes")
        else:
            self.say("502 5.5.2 What?")

    def handshake(self):
        # It is for the client to begin: what came before that would be no part of it.
        self.connection.peek()
        if not self.misbehave("handshake", b""):
            self.connection.start_tls()

    def authenticate(self, line):
        words = line.split()
        if len(words) == 2:
            challenges = {b"LOGIN": ["334 VXNlcm5hbWU6", "334 UGFzc3dvcmQ6"]}.get(words[1].upper(), ["334 "])
        else:
            challenges = ["334 UGFzc3dvcmQ6"] if words[1].upper() == b"LOGIN" else []
        for challenge in challenges:
            self.say(challenge)
            answer = self.connection.read_until(b"\n").rstrip(b"\r\n")
            self.told["said"].append(text(answer))
            line += b" " + answer
        self.answer("auth", "235 2.7.0 Welcome", said=line)

    def data(self, line):
        if not self.answer("data", "354 Go on", said=line):
            return
        content = b""
        while (line := self.connection.read_until(b"\n")) != b".\r\n":
            if not content:
                self.misbehave("content", line)
            content += line
        message = {"sender": self.sender, "recipients": self.recipients, "content": text(content), "taken": False}
        self.told["messages"].append(message)
        message["taken"] = self.answer("end", "250 2.0.0 Taken", said=content)
        self.sender, self.recipients = None, []

    def answer(self, stage, *usual, said=b""):
        """Whether it was the usual answer."""
        if self.misbehave(stage, said):
            return False
        self.say(*usual)
        return True

    def say(self, *replies):
        self.connection.send("".join(f"{reply}\r\n" for reply in replies).encode())

    def misbehave(self, stage, said):
        """Whether anything but the usual was to happen here, and has."""
        self.times[stage] += 1
        mode = MODE.fullmatch(self.mode())
        if not mode or mode["stage"] != stage or not is_time(self.times[stage], mode):
            return False
        what = mode["what"]
        if what.isdigit():
            self.say(f"{what} {TEXTS.get(int(what), 'So it is')}")
            if what == "421":
                raise Over
        elif what == "controls":
            self.connection.send(CONTROLS)
        elif what == "echo":
            self.say(*lines(535 if stage == "auth" else 554, text(said).splitlines()))
        else:
            if what == "drip" and stage == "handshake":
                self.connection.send(SERVER_HELLO)
            ENDS[what](self.connection)
            raise Over
        return True


def is_time(times, mode):
    """Whether the misbehaviour is for this time of many."""
    if mode["each"]:
        return times % int(mode["each"]) == 0
    return mode["only"] is None or times == int(mode["only"])


def lines(code, texts):
    """A reply of several lines."""
    *first, last = texts or [""]
    return [*(f"{code}-{line}" for line in first), f"{code} {last}"]


def drip(connection):
    connection.drip_forever(b"250-drip\r\n")


def flood(connection):
    connection.send(b"250-")
    connection.send_forever(b"x" * 65536)


def garbage(connection):
    connection.send(b"\x00\xffSSH-2.0-nobody_1.0\r\n")


# What ends a connection, by the peer or once the client has had enough.
ENDS = {
    "close": lambda connection: None,
    "reset": lambda connection: connection.reset(),
    "stall": lambda connection: connection.wait(),
    "drip": drip,
    "endless": lambda connection: connection.send_forever(b"250-more\r\n" * 1000),
    "flood": flood,
    "garbage": garbage,
}


def check(mode):
    """Raises a ValueError at a mode that there is not."""
    if mode in ("ok", "inject"):
        return
    found = MODE.fullmatch(mode)
    if not found or found["stage"] not in STAGES:
        raise ValueError(f"no such mode: {mode}")
    refuses = found["what"].isdigit() or found["what"] in ("controls", "echo")
    if found["what"] not in ENDS and (not refuses or found["stage"] in ("handshake", "content")):
        raise ValueError(f"no such mode: {mode}")
