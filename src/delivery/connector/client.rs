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
use super::{ConnectorTransport, trust};
use crate::domain::address_rules::{PrivateAddresses, check};
use crate::domain::connector::Endpoint;

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
    endpoint: Option<Endpoint>,
    heard: Arc<Mutex<Heard>>,
}

impl fmt::Debug for Speaker {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Speaker").finish_non_exhaustive()
    }
}

impl Speaker {
    pub(super) fn new(
        transport: &ConnectorTransport,
        endpoint: Option<&Endpoint>,
        secret: Option<&str>,
    ) -> Result<Self, String> {
        let client = reqwest::Client::builder()
            .tls_backend_preconfigured(trust::client(&transport.authorities)?)
            .no_proxy()
            .redirect(Policy::none())
            .referer(false)
            .http1_only()
            .user_agent(concat!("teamctl/", env!("CARGO_PKG_VERSION")))
            .dns_resolver(Arc::new(CheckedNames(endpoint.cloned())))
            .build()
            .map_err(|error| innermost(&error))?;
        let mut heard = Heard::default();
        heard.shown(secret.unwrap_or_default());
        Ok(Self { client, endpoint: endpoint.cloned(), heard: Arc::new(Mutex::new(heard)) })
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
        let Some(endpoint) = self.endpoint.as_ref().filter(|endpoint| is_host_of(host, endpoint)) else {
            return Ok(());
        };
        match endpoint.host().parse() {
            Ok(address) => allowed(endpoint, &[address]).map_err(|error| HttpError::new(HttpErrorKind::Connect, error)),
            Err(_) => Ok(()),
        }
    }
}

fn is_host_of(host: &str, endpoint: &Endpoint) -> bool {
    let bare = host.strip_prefix('[').and_then(|host| host.strip_suffix(']')).unwrap_or(host);
    bare.eq_ignore_ascii_case(endpoint.host())
}

/// Whom somebody else has named is called like the receivers of callbacks, but for networks of one's own: a store may well
/// be in one, and answers by TLS there.
fn allowed(endpoint: &Endpoint, addresses: &[IpAddr]) -> Result<(), io::Error> {
    let host = endpoint.host();
    for address in addresses {
        if let Err(range) = check(*address, PrivateAddresses::Allowed) {
            let why = format!("{host} is not called, since it leads to {address}, which is {range}");
            return Err(io::Error::other(why));
        }
        if endpoint.is_in_the_clear() && !address.to_canonical().is_loopback() {
            let why = format!("{host} is not called without TLS, since it leads to {address}, which is not this host");
            return Err(io::Error::other(why));
        }
    }
    Ok(())
}

/// Looks names up as the system does, and at what the endpoint's leads to.
struct CheckedNames(Option<Endpoint>);

impl Resolve for CheckedNames {
    fn resolve(&self, name: Name) -> Resolving {
        let endpoint = self.0.clone().filter(|endpoint| is_host_of(name.as_str(), endpoint));
        Box::pin(async move {
            let look_up = move || -> io::Result<Vec<SocketAddr>> {
                let found: Vec<_> = (name.as_str(), 0).to_socket_addrs()?.collect();
                let addresses: Vec<_> = found.iter().map(SocketAddr::ip).collect();
                endpoint.map_or(Ok(()), |endpoint| allowed(&endpoint, &addresses))?;
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
