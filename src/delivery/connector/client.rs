//! The one way by which anything here speaks HTTP: no proxies, no redirects, nothing without an end, and a memory of what
//! was said last, since that is what an error has to tell.
use std::error::Error as StdError;
use std::fmt;
use std::future::Future;
use std::io;
use std::net::{IpAddr, SocketAddr, ToSocketAddrs};
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};

use futures_util::StreamExt;
use object_store::ClientOptions;
use object_store::client::{
    HttpClient, HttpConnector, HttpError, HttpErrorKind, HttpRequest, HttpResponse, HttpResponseBody, HttpService,
};
use reqwest::dns::{Addrs, Name, Resolve, Resolving};
use reqwest::redirect::Policy;
use zeroize::Zeroizing;

use super::super::said;
use super::{ConnectorTransport, Reach, trust};
use crate::domain::address_rules::{PrivateAddresses, check};
use crate::domain::connector::{Endpoint, StoreSecret};

/// So much of an answer is read: a list of a thousand names is the longest that anybody waits for here.
const MOST_BODY: usize = 4 << 20;

/// So much of an answer that says no.
const MOST_REFUSAL: usize = 64 << 10;

/// What was said last, and to whom.
#[derive(Default)]
pub(super) struct Heard {
    /// Whom the last request went to, and has not had an answer from.
    pub(super) asked: Option<String>,
    /// Whose answer was the last, be it what it may.
    pub(super) answered: Option<String>,
    /// The last answer that says no.
    pub(super) refusal: Option<Refusal>,
    /// Why there was no answer.
    pub(super) silence: Option<String>,
    /// Where something may have been put: asked for, and neither refused nor never sent.
    pub(super) put: Option<String>,
    /// What the store's clock says, in milliseconds, as far as it has told.
    pub(super) clock: Option<i64>,
    /// What was shown to get in, and must not come back in what is told.
    secrets: Vec<Zeroizing<String>>,
}

/// An answer that says no.
#[derive(Clone)]
pub(super) struct Refusal {
    pub(super) host: String,
    pub(super) status: u16,
    pub(super) location: Option<String>,
    /// Where S3 says that the bucket is.
    pub(super) region: Option<String>,
    /// How it begins.
    pub(super) body: Vec<u8>,
}

impl Heard {
    /// As part of a line, and without what was shown to get in.
    pub(super) fn told(&self, said: &[u8]) -> String {
        let secrets: Vec<_> = self.secrets.iter().map(|secret| secret.as_str()).collect();
        said::told(said, &secrets)
    }

    fn shown(&mut self, secret: &str) {
        if !secret.is_empty() && !self.secrets.iter().any(|known| known.as_str() == secret) {
            self.secrets.push(Zeroizing::new(secret.to_owned()));
        }
    }
}

/// Makes clients that all speak in one way, and remember in one place.
#[derive(Clone)]
pub(super) struct Speaker {
    client: reqwest::Client,
    bounds: Option<Bounds>,
    heard: Arc<Mutex<Heard>>,
}

impl fmt::Debug for Speaker {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Speaker").finish_non_exhaustive()
    }
}

impl Speaker {
    pub(super) fn new(transport: &ConnectorTransport, reach: &Reach) -> Result<Self, String> {
        let bounds = Bounds::of(transport, reach);
        let client = reqwest::Client::builder()
            .tls_backend_preconfigured(trust::client(&transport.authorities)?)
            .no_proxy()
            .redirect(Policy::none())
            .referer(false)
            .http1_only()
            .user_agent(concat!("teamctl/", env!("CARGO_PKG_VERSION")))
            .dns_resolver(Arc::new(CheckedNames(bounds.clone())))
            // Well before a test has to end, so that it is known to end with nothing sent.
            .connect_timeout(transport.timeout / 2)
            .build()
            .map_err(|error| innermost(&error))?;
        let mut heard = Heard::default();
        let sealed = reach.secret.as_ref().map(StoreSecret::reveal);
        sealed.into_iter().chain(transport.environment.secrets()).for_each(|secret| heard.shown(secret));
        Ok(Self { client, bounds, heard: Arc::new(Mutex::new(heard)) })
    }

    /// What was said last.
    pub(super) fn heard<T>(&self, look: impl FnOnce(&mut Heard) -> T) -> T {
        look(&mut self.heard.lock().unwrap_or_else(PoisonError::into_inner))
    }

    /// Before something new is asked for.
    pub(super) fn forget(&self) {
        self.heard(|heard| {
            (heard.asked, heard.answered) = (None, None);
            (heard.refusal, heard.silence) = (None, None);
        });
    }

    async fn exchange(&self, request: HttpRequest) -> Result<HttpResponse, HttpError> {
        let host = request.uri().host().unwrap_or_default().to_owned();
        self.heard(|heard| {
            for name in ["authorization", "x-amz-security-token"] {
                let value = request.headers().get(name).map(|value| String::from_utf8_lossy(value.as_bytes()));
                // A token or a signature: what stands before says of which kind it is, and whose.
                let value = value.unwrap_or_default();
                heard.shown(value.trim_end_matches('=').rsplit([' ', '=', ':']).next().unwrap_or_default());
            }
            heard.asked = Some(host.clone());
            if request.method() == "PUT" {
                heard.put = Some(host.clone());
            }
        });
        let sent = match self.check_address(&host) {
            Ok(()) => HttpService::call(&self.client, request).await,
            Err(error) => Err(error),
        };
        let sent = sent.map_err(|error| match error.kind() {
            HttpErrorKind::Timeout if is_of_connecting(&error) => {
                HttpError::new(HttpErrorKind::Connect, io::Error::other(NO_CONNECTION))
            }
            _ => error,
        });
        if sent.as_ref().is_err_and(|error| error.kind() == HttpErrorKind::Connect) {
            self.heard(|heard| heard.put = None);
        }
        let (parts, body) = sent?.into_parts();
        let text =
            |name: &str| parts.headers.get(name).map(|value| String::from_utf8_lossy(value.as_bytes()).into_owned());
        let is_refusal = !parts.status.is_success() && parts.status.as_u16() != 304;
        let bytes = if is_refusal { beginning(body).await } else { whole(body).await? };
        self.heard(|heard| {
            heard.asked = None;
            heard.answered = Some(host.clone());
            // What was said before it has been tried again since.
            (heard.silence, heard.refusal) = (None, None);
            heard.clock = text("date").as_deref().and_then(instant).or(heard.clock);
            if is_refusal {
                let (status, body) = (parts.status.as_u16(), bytes.clone());
                // What is broken may have done it all the same.
                if status < 500 {
                    heard.put = None;
                }
                let (location, region) = (text("location"), text("x-amz-bucket-region"));
                heard.refusal = Some(Refusal { host, status, location, region, body });
            }
        });
        Ok(HttpResponse::from_parts(parts, HttpResponseBody::from(bytes)))
    }

    /// A name is looked at where it is looked up; an address is not.
    fn check_address(&self, host: &str) -> Result<(), HttpError> {
        let Some(bounds) = self.bounds.as_ref().filter(|bounds| bounds.hold_for(host)) else { return Ok(()) };
        match bare(host).parse() {
            Ok(address) => {
                bounds.check(bare(host), &[address]).map_err(|error| HttpError::new(HttpErrorKind::Connect, error))
            }
            Err(_) => Ok(()),
        }
    }
}

/// How a silence begins that comes before anything could be said.
pub(super) const NO_CONNECTION: &str = "no connection in time";

fn is_of_connecting(error: &HttpError) -> bool {
    let source = error.source().and_then(|source| source.downcast_ref::<reqwest::Error>());
    source.is_some_and(reqwest::Error::is_connect)
}

fn bare(host: &str) -> &str {
    host.strip_prefix('[').and_then(|host| host.strip_suffix(']')).unwrap_or(host)
}

/// Where a connector with an endpoint may lead: whom somebody else has named is called like the receivers of callbacks. But
/// for the operator's own networks: a store may well be in one, and answers by TLS there.
#[derive(Clone)]
struct Bounds {
    endpoint: Endpoint,
    private: PrivateAddresses,
    /// Nobody but the store is asked, or an account says who else is.
    is_for_all: bool,
    is_told_to_account: bool,
}

impl Bounds {
    fn of(transport: &ConnectorTransport, reach: &Reach) -> Option<Self> {
        let parties = reach.parties;
        Some(Self {
            endpoint: reach.location.endpoint.clone()?,
            private: if parties.is_operators() { PrivateAddresses::Allowed } else { transport.private },
            // Else the environment may say who is asked who this host is, and that is often a neighbour.
            is_for_all: reach.secret.is_some() || parties.is_accounts,
            is_told_to_account: parties.is_told_to_account,
        })
    }

    fn hold_for(&self, host: &str) -> bool {
        self.is_for_all || self.is_the_store(host)
    }

    fn is_the_store(&self, host: &str) -> bool {
        bare(host).eq_ignore_ascii_case(self.endpoint.host())
    }

    fn check(&self, host: &str, addresses: &[IpAddr]) -> Result<(), io::Error> {
        for address in addresses {
            // What a name leads to in here is none of an account's business.
            let shown = if self.is_told_to_account { "an address".to_owned() } else { address.to_string() };
            if let Err(range) = check(*address, self.private) {
                let mut why = format!("{host} is not called, since it leads to {shown}, which is {range}");
                if range.can_be_allowed() {
                    why.push_str("; connector.allow_private = true in the config allows that");
                }
                return Err(io::Error::other(why));
            }
            let is_in_the_clear = self.is_the_store(host) && self.endpoint.is_in_the_clear();
            if is_in_the_clear && !address.to_canonical().is_loopback() {
                let why =
                    format!("{host} is not called without TLS, since it leads to {shown}, which is not this host");
                return Err(io::Error::other(why));
            }
        }
        Ok(())
    }
}

/// Looks names up as the system does, and at where those lead for which there are bounds.
struct CheckedNames(Option<Bounds>);

impl Resolve for CheckedNames {
    fn resolve(&self, name: Name) -> Resolving {
        let bounds = self.0.clone().filter(|bounds| bounds.hold_for(name.as_str()));
        Box::pin(async move {
            let look_up = move || -> io::Result<Vec<SocketAddr>> {
                let found: Vec<_> = (name.as_str(), 0).to_socket_addrs()?.collect();
                let addresses: Vec<_> = found.iter().map(SocketAddr::ip).collect();
                bounds.map_or(Ok(()), |bounds| bounds.check(name.as_str(), &addresses))?;
                Ok(found)
            };
            let found = tokio::task::spawn_blocking(look_up).await.map_err(io::Error::other)?;
            Ok(Box::new(found?.into_iter()) as Addrs)
        })
    }
}

/// How a body begins: what comes after cannot change what it is.
async fn beginning(body: HttpResponseBody) -> Vec<u8> {
    let mut read = Vec::new();
    let mut pieces = body.bytes_stream();
    while let Some(Ok(piece)) = pieces.next().await {
        read.extend_from_slice(&piece);
        if read.len() >= MOST_REFUSAL {
            read.truncate(MOST_REFUSAL);
            break;
        }
    }
    read
}

/// A body that has to be whole.
async fn whole(body: HttpResponseBody) -> Result<Vec<u8>, HttpError> {
    let mut read = Vec::new();
    let mut pieces = body.bytes_stream();
    while let Some(piece) = pieces.next().await {
        read.extend_from_slice(&piece?);
        if read.len() > MOST_BODY {
            let error = io::Error::other(format!("its answer is over {} MiB", MOST_BODY >> 20));
            return Err(HttpError::new(HttpErrorKind::Decode, error));
        }
    }
    Ok(read)
}

/// The `Date` of an answer, in milliseconds.
fn instant(text: &str) -> Option<i64> {
    chrono::DateTime::parse_from_rfc2822(text).ok().map(|at| at.timestamp_millis())
}

impl HttpService for Speaker {
    // As the library's own macro writes it: one more crate for one line would be too many.
    fn call<'one, 'both>(
        &'one self,
        request: HttpRequest,
    ) -> Pin<Box<dyn Future<Output = Result<HttpResponse, HttpError>> + Send + 'both>>
    where
        'one: 'both,
        Self: 'both,
    {
        Box::pin(async move {
            let outcome = self.exchange(request).await;
            if let Err(error) = &outcome {
                self.heard(|heard| (heard.silence, heard.refusal) = (Some(innermost(error)), None));
            }
            outcome
        })
    }
}

impl HttpConnector for Speaker {
    fn connect(&self, _: &ClientOptions) -> object_store::Result<HttpClient> {
        Ok(HttpClient::new(self.clone()))
    }
}

/// What an error comes down to: what is around it only says where it came through.
pub(super) fn innermost(error: &(dyn StdError + 'static)) -> String {
    let mut error = error;
    while let Some(source) = error.source() {
        error = source;
    }
    error.to_string()
}
