"""A hostile HTTP or SMTP server: it answers as the setting `mode` says, which a test may change at any time.

The modes of HTTP are in hostile_http.py, those of SMTP in hostile_smtp.py. The certificate is a setting too. Of each
connection it tells, once that is over: its number, TLS (false, its version, or how the handshake failed), all that was heard
in the clear, the requests or what was said and mailed, and who has ended it.
"""

import argparse

import certificates
import hostile_http
import hostile_smtp
from hostile_connection import Connection
from peer import Peer, accept_all, add_certificate_options, listen, server_context

KINDS = {"http": hostile_http, "smtp": hostile_smtp}


def parse():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("kind", choices=KINDS)
    parser.add_argument("--mode", default="ok")
    parser.add_argument("--tls", choices=["none", "offered", "implicit"], default="none", help="offered: by STARTTLS")
    parser.add_argument("--pace", type=float, default=0.05, help="seconds between the bytes of what drips")
    add_certificate_options(parser)
    return parser.parse_args()


def main():
    options = parse()
    kind = KINDS[options.kind]

    def check(settings):
        kind.check(settings["mode"])
        if settings["certificate"] not in certificates.KINDS:
            raise ValueError(f"no such certificate: {settings['certificate']}")

    peer = Peer(check, mode=options.mode, certificate=options.certificate)
    contexts = {}
    if options.tls != "none":
        contexts = {name: server_context(path) for name, path in certificates.make(options.folder).items()}

    def attend(stream):
        number = peer.connected()
        connection = Connection(stream, lambda: contexts[peer.settings["certificate"]], options.pace)
        speaker = kind.Speaker(connection, lambda: peer.settings["mode"], options.tls)
        try:
            speaker.speak()
            ended_by = "peer"
        except TimeoutError:
            ended_by = "peer"
        except OSError:
            ended_by = "client"
        except Exception as error:  # It is told all the same, or a test would wait for it in vain.
            ended_by = f"peer, by mistake: {error!r}"
        connection.close()
        clear = connection.clear.decode("latin-1")
        peer.received(connection=number, tls=connection.tls, clear=clear, ended_by=ended_by, **speaker.told)

    server, port = listen()
    accept_all(server, attend)
    peer.obey(port)


main()
