//! From the host of a URL to the addresses that are called: looked up once, all of them checked, and no others tried.
use std::fmt;
use std::io;
use std::net::{IpAddr, SocketAddr, ToSocketAddrs};
use std::sync::Arc;

use ureq::Error;
use ureq::config::Config;
use ureq::http::Uri;
use ureq::unversioned::resolver::{ResolvedSocketAddrs, Resolver};
use ureq::unversioned::transport::NextTimeout;

use crate::domain::address_rules::{PrivateAddresses, Range, check};

/// Whoever knows which addresses a name has.
pub trait Names: Send + Sync {
    /// All addresses of a name. May take as long as it likes: who asks waits no longer than for all of a call.
    fn look_up(&self, name: &str) -> io::Result<Vec<IpAddr>>;
}

/// The system: its hosts file, and DNS.
pub struct SystemNames;

impl Names for SystemNames {
    fn look_up(&self, name: &str) -> io::Result<Vec<IpAddr>> {
        Ok((name, 0).to_socket_addrs()?.map(|address| address.ip()).collect())
    }
}

/// How many addresses of a name are tried.
const MOST_TRIED: usize = 16;

/// Asked by the agent once a call, and nobody else is: what it answers is what is connected to.
pub(super) struct CheckedNames {
    pub(super) names: Arc<dyn Names>,
    pub(super) private: PrivateAddresses,
}

impl fmt::Debug for CheckedNames {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("CheckedNames").finish_non_exhaustive()
    }
}

impl Resolver for CheckedNames {
    fn resolve(&self, uri: &Uri, _: &Config, _: NextTimeout) -> Result<ResolvedSocketAddrs, Error> {
        let host = uri.host().unwrap_or_default();
        let bare = host.strip_prefix('[').and_then(|host| host.strip_suffix(']')).unwrap_or(host);
        let is_clear = uri.scheme_str() != Some("https");
        let port = uri.port_u16().unwrap_or(if is_clear { 80 } else { 443 });
        let addresses = self.checked(bare)?;
        if let Some(address) = addresses.iter().find(|address| is_clear && !address.to_canonical().is_loopback()) {
            return Err(other(InTheClear { host: bare.to_owned(), address: *address }));
        }
        let mut resolved = self.empty();
        for address in addresses.into_iter().take(MOST_TRIED) {
            resolved.push(SocketAddr::new(address, port));
        }
        Ok(resolved)
    }
}

impl CheckedNames {
    /// A name of which one address may not be called is not called at all: whether it is would otherwise depend on which of
    /// its addresses answers first, and a name that leads both in and out is nobody's receiver.
    fn checked(&self, host: &str) -> Result<Vec<IpAddr>, Error> {
        let addresses = match host.parse() {
            Ok(address) => vec![address],
            Err(_) => self.names.look_up(host).map_err(|error| other(NotFound(host.to_owned(), error.to_string())))?,
        };
        if addresses.is_empty() {
            return Err(other(NotFound(host.to_owned(), "it has no address".to_owned())));
        }
        for address in &addresses {
            check(*address, self.private)
                .map_err(|range| other(Forbidden { host: host.to_owned(), address: *address, range }))?;
        }
        Ok(addresses)
    }
}

fn other(error: impl std::error::Error + Send + Sync + 'static) -> Error {
    Error::Other(Box::new(error))
}

/// That a name leads nowhere, and why.
#[derive(Debug)]
pub(super) struct NotFound(String, String);

impl fmt::Display for NotFound {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{} cannot be found: {}", self.0, self.1)
    }
}

impl std::error::Error for NotFound {}

/// That a name that was to be this host itself is not.
#[derive(Debug)]
struct InTheClear {
    host: String,
    address: IpAddr,
}

impl fmt::Display for InTheClear {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { host, address } = self;
        write!(formatter, "{host} is not called without TLS, since it leads to {address}, which is not this host")
    }
}

impl std::error::Error for InTheClear {}

/// That a rule forbids an address.
#[derive(Debug)]
struct Forbidden {
    host: String,
    address: IpAddr,
    range: Range,
}

impl fmt::Display for Forbidden {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { host, address, range } = self;
        if host.parse() == Ok(*address) {
            write!(formatter, "{address} is not called, since it is {range}")?;
        } else {
            write!(formatter, "{host} is not called, since it leads to {address}, which is {range}")?;
        }
        if range.can_be_allowed() {
            write!(formatter, "; callback.allow_private = true in the config allows that")?;
        }
        Ok(())
    }
}

impl std::error::Error for Forbidden {}
