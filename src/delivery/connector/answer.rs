//! What a store's answer, or its silence, comes to: the provider's reason in a line, and what to try next.
use std::error::Error as StdError;

use super::client::{Heard, NO_CONNECTION, Refusal, innermost};
use super::{Reach, Trouble};
use crate::domain::connector::{Location, Region, StoreKind};
use crate::domain::message::one_line;

/// What went wrong, before it is put into words.
pub(super) enum Fault {
    /// There was no end to it in time.
    TooLate,
    /// The library, or who it spoke to, says so.
    Store(object_store::Error),
    /// It answers something else than what was written.
    OtherBytes,
    /// It does not list what was written.
    NotListed,
    /// The file that was to be put there cannot be read.
    File(std::io::Error),
}

impl From<object_store::Error> for Fault {
    fn from(error: object_store::Error) -> Self {
        Self::Store(error)
    }
}

/// Where it was, and by which clock.
pub(super) struct Scene<'a> {
    pub(super) location: &'a Location,
    /// Who the store itself is: whoever else was asked was asked who we are.
    pub(super) host: &'a str,
    /// This host's, in milliseconds.
    pub(super) clock: i64,
    /// Whoever answers may be no store, and an account must not learn by us what it says.
    pub(super) is_told_to_account: bool,
}

impl<'a> Scene<'a> {
    /// Of a call there.
    pub(super) fn of(reach: &'a Reach, host: &'a str, clock: i64) -> Self {
        Self { location: &reach.location, host, clock, is_told_to_account: reach.parties.is_told_to_account }
    }

    /// In words.
    pub(super) fn explain(&self, fault: &Fault, heard: &Heard) -> Trouble {
        let plain = |reason: &str| Trouble { reason: reason.to_owned(), hint: None };
        match fault {
            Fault::OtherBytes => plain("the store answers with something else than what was written"),
            Fault::NotListed => plain("the store does not list what was written"),
            Fault::File(error) => plain(&one_line(&format!("the file cannot be read: {error}"))),
            Fault::TooLate => self.too_late(heard),
            // Of the two there is one, or none.
            Fault::Store(error) => match (&heard.refusal, &heard.silence) {
                (Some(refusal), _) => self.refused(refusal, heard),
                (None, Some(silence)) => self.silent(silence, heard),
                (None, None) => self.not_spoken(error, heard),
            },
        }
    }

    /// Whether a request went to the store itself, and not to who says who one is.
    pub(super) fn is_the_store(&self, host: &str) -> bool {
        let bare = host.strip_prefix('[').and_then(|host| host.strip_suffix(']')).unwrap_or(host);
        bare.eq_ignore_ascii_case(self.host)
    }

    fn too_late(&self, heard: &Heard) -> Trouble {
        match &heard.asked {
            Some(host) if !self.is_the_store(host) => self.nobody(&format!("{host} gave no answer in time")),
            _ => {
                Trouble { reason: format!("{} gave no whole answer in time", self.host), hint: Some(UNREACHED.into()) }
            }
        }
    }

    fn silent(&self, silence: &str, heard: &Heard) -> Trouble {
        let said = heard.told(silence.as_bytes());
        match &heard.asked {
            Some(host) if !self.is_the_store(host) => self.nobody(&format!("{host} gave no answer: {said}")),
            _ => Trouble {
                reason: format!("{} gave no answer: {said}", self.host),
                hint: self.hint_of_silence(&said).map(Into::into),
            },
        }
    }

    fn hint_of_silence(&self, said: &str) -> Option<&'static str> {
        let is = |part: &str| said.contains(part);
        let is_providers_own = self.location.endpoint.is_none();
        if is("is not called") {
            None
        } else if is(NO_CONNECTION) {
            Some(UNREACHED)
        } else if is("UnknownIssuer") {
            Some("connector.ca_file in the config is for private authorities")
        } else if is("InvalidContentType") {
            Some("it does not speak TLS at that port: check the endpoint")
        } else if is("certificate") {
            Some("its certificate has to be mended there; this host's clock has to be right, too")
        } else if is("lookup") && is_providers_own && self.location.kind == StoreKind::S3 {
            Some("there is no such host: check the region, and this host's DNS")
        } else if is("lookup") {
            Some("there is no such host: check the endpoint, the account, and this host's DNS")
        } else if is("refused") {
            Some("nothing listens there: check the endpoint's host and port")
        } else if is("invalid HTTP") {
            Some("what answers there speaks no HTTP: check the endpoint's port")
        } else {
            None
        }
    }

    fn refused(&self, refusal: &Refusal, heard: &Heard) -> Trouble {
        let Refusal { host, status, .. } = refusal;
        let mut text = String::from_utf8_lossy(&refusal.body);
        if self.is_told_to_account && !is_of_a_store(&text) {
            text = "".into();
        }
        let code = element(&text, "Code").unwrap_or_default();
        let said = element(&text, "Message").filter(|_| !code.is_empty()).unwrap_or(&text);
        let said = if self.is_told_to_account { "" } else { said };
        let words = [heard.told(code.as_bytes()), heard.told(said.as_bytes())];
        let words: Vec<_> = words.iter().map(String::as_str).filter(|word| !word.is_empty()).collect();
        let mut reason = format!("{host} answered {status}");
        if !words.is_empty() {
            reason = format!("{reason} {}", words.join(": "));
        }
        if !self.is_the_store(host) {
            return self.nobody(&reason);
        }
        if let Some(location) =
            refusal.location.as_deref().filter(|_| (300..400).contains(status) && !self.is_told_to_account)
        {
            reason = format!("{reason} (redirects are not followed: {})", heard.told(location.as_bytes()));
        }
        Trouble { hint: self.hint_of_refusal((refusal, code), &text, heard), reason }
    }

    fn hint_of_refusal(&self, (refusal, code): (&Refusal, &str), text: &str, heard: &Heard) -> Option<String> {
        let Location { bucket, kind, .. } = self.location;
        let apart = heard.clock.map(|clock| (self.clock - clock) / 1_000);
        let is_skewed = apart.is_some_and(|seconds| seconds.abs() > MOST_SKEW);
        let region = refusal.region.as_deref().or_else(|| element(text, "Region"));
        let region = region.and_then(|region| region.parse::<Region>().ok());
        let status = refusal.status;
        Some(match (code, status) {
            ("RequestTimeTooSkewed" | "RequestExpired", _) => skewed(apart),
            (_, 401 | 403) if is_skewed => skewed(apart),
            ("AuthorizationHeaderMalformed" | "PermanentRedirect" | "IllegalLocationConstraintException", _)
            | (_, 301)
                if *kind == StoreKind::S3 =>
            {
                match region.map(|region| heard.told(region.as_str().as_bytes())) {
                    Some(region) => format!("the bucket is in another region: add it with --region {region}"),
                    None => "the bucket may be in another region: add it with --region".into(),
                }
            }
            (_, 300..=399) => "name the endpoint that it leads to, if it is to be trusted".into(),
            ("NoSuchBucket" | "ContainerNotFound" | "ContainerBeingDeleted", _) => {
                format!("there is no bucket {bucket}: make it with the provider, or name another one")
            }
            ("InvalidAccessKeyId" | "SignatureDoesNotMatch" | "AuthenticationFailed" | "InvalidAccountKey", _)
            | (_, 401) => "check the access key and its secret: remove the connector, and add it again".into(),
            (_, 403) => format!(
                "let the key put, get, list and delete objects in {}, or use another one",
                self.location.address()
            ),
            (_, 404) => format!("check that there is a bucket {bucket}, and the endpoint"),
            (_, 429 | 500..=599) => "the store is busy or broken: try again later".into(),
            _ => return None,
        })
    }

    /// The library gave up before anybody was spoken to, or over an answer that it cannot read.
    fn not_spoken(&self, error: &object_store::Error, heard: &Heard) -> Trouble {
        let said = if is_of_json(error) {
            // It quotes what it cannot read.
            "the key of the service account cannot be understood".to_owned()
        } else {
            heard.told(innermost(error).as_bytes())
        };
        if heard.answered.as_deref().is_some_and(|host| self.is_the_store(host)) {
            return Trouble {
                reason: if self.is_told_to_account {
                    format!("what {} answered cannot be understood", self.host)
                } else {
                    format!("what {} answered cannot be understood: {said}", self.host)
                },
                hint: Some("check the endpoint: is it a store of that type?".into()),
            };
        }
        self.nobody(&said)
    }

    /// It is not known who one is.
    fn nobody(&self, why: &str) -> Trouble {
        let hint = match self.location.kind {
            StoreKind::S3 => {
                "give --access-key-id and --secret-file, or set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY"
            }
            StoreKind::Azure => {
                "give --access-key-id ACCOUNT and --secret-file, or set AZURE_STORAGE_ACCOUNT_NAME and AZURE_STORAGE_ACCOUNT_KEY"
            }
            StoreKind::Gcs => "give --secret-file, or set GOOGLE_APPLICATION_CREDENTIALS",
        };
        Trouble { reason: format!("there is nothing to get in with: {why}"), hint: Some(hint.into()) }
    }
}

/// Providers refuse what was signed a quarter of an hour off; less than a few minutes is nobody's trouble.
const MOST_SKEW: i64 = 4 * 60;

fn skewed(apart: Option<i64>) -> String {
    match apart {
        Some(seconds) if seconds.abs() > 60 => {
            let side = if seconds > 0 { "ahead of" } else { "behind" };
            format!("this host's clock is {} minutes {side} the store's: set it right", seconds.abs() / 60)
        }
        _ => "this host's clock is wrong: set it right".into(),
    }
}

const UNREACHED: &str = "see whether this host may reach it: firewalls drop what they refuse without a word";

/// Whether it comes down to JSON that is none, or not what it should be.
fn is_of_json(error: &(dyn StdError + 'static)) -> bool {
    error.is::<serde_json::Error>() || error.source().is_some_and(is_of_json)
}

/// Whether an answer reads as the stores say no: one element of theirs with a code that is a word, and nothing around it.
fn is_of_a_store(text: &str) -> bool {
    let text = text.trim_start_matches('\u{feff}').trim();
    let text = match text.strip_prefix("<?xml ").map(|rest| rest.split_once("?>")) {
        Some(declared) => declared.map_or("", |(_, rest)| rest).trim_start(),
        None => text,
    };
    let is_word = |code: &str| (1..=64).contains(&code.len()) && code.bytes().all(|byte| byte.is_ascii_alphanumeric());
    let is_one = (text.starts_with("<Error>") || text.starts_with("<Error ")) && text.ends_with("</Error>");
    is_one && element(text, "Code").is_some_and(is_word)
}

/// What stands in an element of XML, as far as anybody needs XML to tell a reason.
fn element<'a>(text: &'a str, name: &str) -> Option<&'a str> {
    let (_, rest) = text.split_once(&format!("<{name}>"))?;
    rest.split_once("</").map(|(inside, _)| inside)
}
