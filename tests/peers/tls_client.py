"""A TLS client for the tests of the peers themselves: what comes on stdin is sent, all that is answered goes to stdout.

    tls_client.py PORT CA [--starttls [AHEAD]]

AHEAD is said in the same breath as STARTTLS.
"""

import socket
import ssl
import sys

port, authority, *starttls = sys.argv[1:]
said = sys.stdin.buffer.read()
connection = socket.create_connection(("127.0.0.1", int(port)))
if starttls:
    # Without a buffer: what follows the last reply is TLS.
    replies = connection.makefile("rb", buffering=0)
    ahead = "".join(starttls[1:]).encode()
    for line in (b"", b"EHLO client.test\r\n", b"STARTTLS\r\n" + ahead):
        connection.sendall(line)
        while (reply := replies.readline())[3:4] == b"-":
            pass
    if not reply.startswith(b"220 "):
        sys.exit(f"refused: {reply}")
context = ssl.create_default_context(cafile=authority)
try:
    connection = context.wrap_socket(connection, server_hostname="localhost")
except ssl.SSLCertVerificationError as error:
    sys.exit(f"not trusted: {error.verify_code}")
connection.sendall(said)
while answer := connection.recv(65536):
    sys.stdout.buffer.write(answer)
