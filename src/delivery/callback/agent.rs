//! The agent that speaks HTTP: what it may do, and whom it trusts.
use std::sync::Arc;

use ureq::Agent;
use ureq::config::Config;
use ureq::tls::{Certificate, PemItem, RootCerts, TlsConfig, parse_pem};
use ureq::unversioned::transport::{Connector, RustlsConnector, TcpConnector};

use super::super::CallbackTransport;
use super::names::{CheckedNames, Names};
use crate::error::{Error, Result};

/// The longest head of an answer.
pub(super) const MOST_HEAD: usize = 64 << 10;

/// HTTP/1.1 straight to the address that was checked: no proxy, whatever the environment says, no redirects, no cookies, no
/// compression.
pub(super) fn build(transport: &CallbackTransport, names: &Arc<dyn Names>) -> Agent {
    let trusted = TlsConfig::builder().root_certs(RootCerts::Specific(Arc::new(authorities(transport)))).build();
    let config = Config::builder()
        .proxy(None)
        .max_redirects(0)
        .http_status_as_error(false)
        .timeout_global(Some(transport.timeout))
        .max_response_header_size(MOST_HEAD)
        .user_agent(concat!("teamctl/", env!("CARGO_PKG_VERSION")))
        .accept("")
        .accept_encoding("")
        .tls_config(trusted)
        .build();
    // Not the library's usual chain, in which proxies have their place.
    let connector = ().chain(TcpConnector::default()).chain(RustlsConnector::default());
    Agent::with_parts(config, connector, CheckedNames { names: Arc::clone(names), private: transport.private })
}

/// Those that the system trusts, and those of the config. One that cannot be read is passed over, as every program does:
/// systems have strange ones, and who needs it sees why a receiver is not trusted.
fn authorities(transport: &CallbackTransport) -> Vec<Certificate<'static>> {
    let system = rustls_native_certs::load_native_certs().certs;
    let system = system.iter().map(|certificate| Certificate::from_der(certificate).to_owned());
    system.chain(certificates(&transport.authorities)).collect()
}

fn certificates(pem: &[u8]) -> impl Iterator<Item = Certificate<'static>> {
    parse_pem(pem).filter_map(|item| match item {
        Ok(PemItem::Certificate(certificate)) => Some(certificate),
        _ => None,
    })
}

/// That a file holds certificates, so that one that does not is told before anything is sent.
pub fn check_authorities(pem: &[u8]) -> Result<()> {
    if parse_pem(pem).any(|item| item.is_err()) || certificates(pem).next().is_none() {
        return Err(Error::new(
            "config.invalid",
            "holds no certificate (it is to be PEM: -----BEGIN CERTIFICATE-----)",
        ));
    }
    Ok(())
}
