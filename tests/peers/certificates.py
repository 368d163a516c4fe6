"""A certificate authority of its own for each peer, and the certificates that a client has to tell apart."""

import datetime
import os

KINDS = ["good", "expired", "not-yet-valid", "wrong-host", "self-signed", "other-ca"]

NAMES = ["localhost", "127.0.0.1"]


def make(folder):
    """Writes ca.pem, and for each kind KIND.pem: the certificate, the chain and the key. Gives each kind's path."""
    # Here, since it costs a third of a second that peers without TLS need not pay.
    import trustme

    authority = trustme.CA()
    authority.cert_pem.write_to_path(os.path.join(folder, "ca.pem"))
    day = datetime.timedelta(days=1)
    now = datetime.datetime.now(datetime.timezone.utc)
    issued = {
        "good": authority.issue_cert(*NAMES),
        "expired": authority.issue_cert(*NAMES, not_before=now - 9 * day, not_after=now - day),
        "not-yet-valid": authority.issue_cert(*NAMES, not_before=now + day, not_after=now + 9 * day),
        "wrong-host": authority.issue_cert("elsewhere.example", "127.0.0.2"),
        "other-ca": trustme.CA().issue_cert(*NAMES),
    }
    pairs = {kind: pair.private_key_and_cert_chain_pem.bytes() for kind, pair in issued.items()}
    pairs["self-signed"] = _self_signed(now, day)
    paths = {kind: os.path.join(folder, f"{kind}.pem") for kind in KINDS}
    for kind, path in paths.items():
        with open(path, "wb") as file:
            file.write(pairs[kind])
    return paths


def _self_signed(now, day):
    """One that nobody but itself has signed, for the right names."""
    import ipaddress

    from cryptography import x509
    from cryptography.hazmat.primitives import hashes, serialization
    from cryptography.hazmat.primitives.asymmetric import ec

    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "localhost")])
    names = [x509.DNSName("localhost"), x509.IPAddress(ipaddress.ip_address("127.0.0.1"))]
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - day)
        .not_valid_after(now + 9 * day)
        .add_extension(x509.SubjectAlternativeName(names), critical=False)
        .sign(key, hashes.SHA256())
    )
    private = key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    return private + certificate.public_bytes(serialization.Encoding.PEM)
