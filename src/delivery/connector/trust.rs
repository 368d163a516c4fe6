//! Whom stores' certificates have to be signed by: who the system trusts, and who the config adds.
use rustls::pki_types::CertificateDer;
use rustls::pki_types::pem::PemObject;
use rustls::{ClientConfig, RootCertStore};

use crate::error::{Error, Result};

/// TLS with ring, as everywhere here.
pub(super) fn client(authorities: &[u8]) -> std::result::Result<ClientConfig, String> {
    let mut roots = RootCertStore::empty();
    roots.add_parsable_certificates(rustls_native_certs::load_native_certs().certs);
    roots.add_parsable_certificates(certificates(authorities).filter_map(std::result::Result::ok));
    let provider = std::sync::Arc::new(rustls::crypto::ring::default_provider());
    let builder = ClientConfig::builder_with_provider(provider).with_safe_default_protocol_versions();
    let builder = builder.map_err(|error| format!("TLS cannot be used: {error}"))?;
    Ok(builder.with_root_certificates(roots).with_no_client_auth())
}

fn certificates(
    pem: &[u8],
) -> impl Iterator<Item = std::result::Result<CertificateDer<'static>, rustls::pki_types::pem::Error>> {
    CertificateDer::pem_slice_iter(pem)
}

/// That a file holds certificates, so that one that does not is told before anybody is spoken to.
pub fn check_authorities(pem: &[u8]) -> Result<()> {
    let mut roots = RootCertStore::empty();
    let is_good = |found: std::result::Result<CertificateDer<'static>, _>| match found {
        Ok(certificate) => roots.add(certificate).is_ok(),
        Err(_) => false,
    };
    let mut found = certificates(pem).map(is_good).peekable();
    if found.peek().is_none() || !found.all(|is_good| is_good) {
        return Err(Error::new(
            "config.invalid",
            "holds no certificate (it is to be PEM: -----BEGIN CERTIFICATE-----)",
        ));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::check_authorities;

    #[test]
    fn what_is_no_certificate_is_not_taken_for_one() {
        let pem = |inside: &str| format!("-----BEGIN CERTIFICATE-----\n{inside}\n-----END CERTIFICATE-----\n");
        for bad in [String::new(), "a text".to_owned(), pem("AAAA"), pem("!!!!")] {
            assert_eq!(check_authorities(bad.as_bytes()).unwrap_err().code(), "config.invalid", "{bad}");
        }
    }
}
