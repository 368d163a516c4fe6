"""A friendly mail server: aiosmtpd, in the clear, with STARTTLS required, or with TLS from the start; with or without AUTH.

Of each message it tells the connection, what the client calls itself, envelope, TLS, user, and the content whole.
"""

import argparse
import asyncio
import threading

from aiosmtpd.smtp import SMTP, AuthResult

import certificates
from peer import Peer, add_certificate_options, server_context, text


class Server(SMTP):
    """One connection, with its number."""

    def __init__(self, peer, *arguments, **options):
        super().__init__(*arguments, **options)
        self.number = peer.connected()


class Mailbox:
    """Takes every message and tells of it."""

    def __init__(self, peer, implicit_tls):
        self.peer = peer
        self.implicit_tls = implicit_tls

    async def handle_EHLO(self, _server, session, _envelope, hostname, replies):
        session.host_name = hostname
        # What it offers where there is no mechanism left.
        return [reply for reply in replies if reply != "250-AUTH "]

    async def handle_DATA(self, server, session, envelope):
        self.peer.received(
            connection=server.number,
            client=session.host_name,
            sender=envelope.mail_from,
            recipients=envelope.rcpt_tos,
            options=envelope.mail_options,
            tls=self.implicit_tls or session.ssl is not None,
            user=session.auth_data if session.authenticated else None,
            content=text(envelope.original_content),
        )
        return "250 2.0.0 Taken"


def authenticator(user, password):
    def check(_server, _session, _envelope, _mechanism, login):
        matches = (text(login.login), text(login.password)) == (user, password)
        # Not handled where it fails: the server then says 535 itself.
        return AuthResult(success=matches, handled=False, auth_data=user if matches else None)

    return check


def parse():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("mode", choices=["plain", "starttls", "tls"])
    add_certificate_options(parser)
    parser.add_argument("--user", help="nobody sends without having authenticated as this user")
    parser.add_argument("--password", default="")
    parser.add_argument("--mechanism", choices=["PLAIN", "LOGIN"], help="offer only this one; else both")
    return parser.parse_args()


async def serve(peer, options, ready):
    loop = asyncio.get_running_loop()
    context = None
    if options.mode != "plain":
        context = server_context(certificates.make(options.folder)[options.certificate])
    offered = {options.mechanism or "PLAIN", options.mechanism or "LOGIN"} if options.user else set()
    mailbox = Mailbox(peer, options.mode == "tls")

    def server():
        return Server(
            peer,
            mailbox,
            hostname="friendly.test",
            enable_SMTPUTF8=True,
            tls_context=context if options.mode == "starttls" else None,
            require_starttls=options.mode == "starttls",
            auth_required=options.user is not None,
            # Under TLS from the start it does not know that it is.
            auth_require_tls=options.mode == "starttls",
            auth_exclude_mechanism={"PLAIN", "LOGIN"} - offered,
            authenticator=authenticator(options.user, options.password),
            loop=loop,
        )

    listening = await loop.create_server(server, "127.0.0.1", 0, ssl=context if options.mode == "tls" else None)
    ready(listening.sockets[0].getsockname()[1])
    await listening.serve_forever()


def main():
    options = parse()
    peer = Peer()

    def ready(port):
        threading.Thread(target=peer.obey, args=(port,), daemon=True).start()

    asyncio.run(serve(peer, options, ready))


main()
