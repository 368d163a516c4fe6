//! Where callbacks go: which URLs are taken, and what they are kept as.
use std::borrow::Cow;
use std::fmt;
use std::net::IpAddr;
use std::str::FromStr;

use url::{Host, Url};

use super::text::{shown, trimmed};
use crate::characters::is_unsafe;
use crate::error::{Error, Result};

/// In octets, as it is given and as it is kept.
const MOST_OCTETS: usize = 2_048;

const MOST_HOST_OCTETS: usize = 253;
const MOST_LABEL_OCTETS: usize = 63;

/// A URL that callbacks can be sent to: `https`, or `http` to this host itself. Without userinfo and fragment.
///
/// Kept as receivers would read it: the host in ASCII and lower case, an IPv4 address in its one usual spelling however it
/// was spelled, no port where it is the scheme's own, anything but ASCII percent-encoded. It says nothing about where its
/// name leads: names are repointed, so that is looked at when something is sent, by [`super::address_rules`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct CallbackUrl(Url);

impl CallbackUrl {
    /// As it is stored, shown and called.
    #[must_use]
    pub fn as_str(&self) -> &str {
        self.0.as_str()
    }

    /// The name or address that is called: of an IPv6 address without its brackets.
    #[must_use]
    pub fn host(&self) -> &str {
        let host = self.0.host_str().unwrap_or_default();
        host.strip_prefix('[').and_then(|host| host.strip_suffix(']')).unwrap_or(host)
    }

    /// The port that is called.
    #[must_use]
    pub fn port(&self) -> u16 {
        self.0.port_or_known_default().unwrap_or_default()
    }

    /// Who answers there: host and port, as people write them.
    #[must_use]
    pub fn authority(&self) -> String {
        format!("{}:{}", self.0.host_str().unwrap_or_default(), self.port())
    }

    /// The address that is called, where the URL has one instead of a name.
    #[must_use]
    pub fn address(&self) -> Option<IpAddr> {
        match self.0.host()? {
            Host::Domain(_) => None,
            Host::Ipv4(address) => Some(address.into()),
            Host::Ipv6(address) => Some(address.into()),
        }
    }
}

impl fmt::Display for CallbackUrl {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(self.as_str())
    }
}

impl FromStr for CallbackUrl {
    type Err = Error;

    fn from_str(given: &str) -> Result<Self> {
        let text = trimmed(given);
        parse(text).map_err(|why| {
            Error::new("callback_url.invalid", format!("\"{}\" is no URL for callbacks: {why}", without_userinfo(text)))
                .hint("such as https://hooks.example.com/teamctl")
        })
    }
}

pub(super) fn parse(text: &str) -> Result<CallbackUrl, Cow<'static, str>> {
    check_characters(text)?;
    let (scheme, rest) = text.split_once("://").ok_or("it does not begin with https://")?;
    let secure = scheme.eq_ignore_ascii_case("https");
    if !secure && !scheme.eq_ignore_ascii_case("http") {
        return Err("it does not begin with https://".into());
    }
    // A parser forgives these; a reader would take another host for the one that is called.
    let authority = rest.split(['/', '?', '#']).next().unwrap_or_default();
    if authority.is_empty() || authority.starts_with(':') {
        return Err("it has no host".into());
    }
    if authority.contains('@') {
        return Err("a user name or password has no place in it".into());
    }
    let url = Url::parse(text).map_err(explain)?;
    if url.fragment().is_some() {
        return Err("what follows a # is never sent: leave it out".into());
    }
    if url.port() == Some(0) {
        return Err(WRONG_PORT.into());
    }
    if let Some(Host::Domain(name)) = url.host() {
        check_name(name)?;
    }
    if !secure && !is_loopback(&url) {
        return Err("it does not begin with https://: only this host itself (localhost) can be called without".into());
    }
    if url.as_str().len() > MOST_OCTETS {
        return Err(over_long());
    }
    Ok(CallbackUrl(url))
}

fn check_characters(text: &str) -> Result<(), Cow<'static, str>> {
    if text.is_empty() {
        return Err("it is empty".into());
    }
    if text.len() > MOST_OCTETS {
        return Err(over_long());
    }
    if let Some(space) = text.chars().find(|character| character.is_whitespace()) {
        return Err(format!("it has white space inside ({})", space.escape_unicode()).into());
    }
    if let Some(hidden) = text.chars().find(|&character| is_unsafe(character)) {
        let code_point = hidden.escape_unicode();
        return Err(format!("it has a control, bidirectional or zero-width character inside ({code_point})").into());
    }
    if text.contains('\\') {
        return Err("it has a backslash inside, which some read as a slash".into());
    }
    Ok(())
}

/// That a name can be asked for in DNS and stand in a certificate.
fn check_name(name: &str) -> Result<(), Cow<'static, str>> {
    if name.len() > MOST_HOST_OCTETS {
        return Err(format!("its host is over {MOST_HOST_OCTETS} octets").into());
    }
    for label in name.split('.') {
        if label.is_empty() {
            return Err("its host has an empty part: a dot too many".into());
        }
        if label.len() > MOST_LABEL_OCTETS {
            return Err(format!("a part of its host is over {MOST_LABEL_OCTETS} octets").into());
        }
        if label.starts_with('-') || label.ends_with('-') {
            return Err("a part of its host begins or ends with a hyphen".into());
        }
        if !label.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_".contains(&byte)) {
            return Err(WRONG_HOST.into());
        }
    }
    Ok(())
}

const WRONG_HOST: &str = "its host is not made of the letters, digits and hyphens of an internet name";
const WRONG_PORT: &str = "its port is none of 1 to 65535";

fn over_long() -> Cow<'static, str> {
    format!("it is over {MOST_OCTETS} octets").into()
}

fn explain(error: url::ParseError) -> Cow<'static, str> {
    match error {
        url::ParseError::EmptyHost => "it has no host".into(),
        url::ParseError::InvalidPort => WRONG_PORT.into(),
        url::ParseError::InvalidIpv4Address => "its host looks like an IPv4 address, and is none".into(),
        url::ParseError::InvalidIpv6Address => "its host is no IPv6 address".into(),
        url::ParseError::IdnaError | url::ParseError::InvalidDomainCharacter => WRONG_HOST.into(),
        other => other.to_string().into(),
    }
}

/// By the name that is always this host, or by an address; what else may lead here is not known before it is asked for.
fn is_loopback(url: &Url) -> bool {
    match url.host() {
        Some(Host::Domain(name)) => name == "localhost",
        Some(Host::Ipv4(address)) => address.is_loopback(),
        Some(Host::Ipv6(address)) => address.is_loopback(),
        None => false,
    }
}

/// As an error may repeat it: what stands before an @ may be a password.
pub(super) fn without_userinfo(text: &str) -> String {
    let (scheme, rest) = text.split_once("://").unwrap_or(("", text));
    match rest.rsplit_once('@') {
        Some((_, host)) => shown(&format!("{scheme}://***@{host}")),
        None => shown(text),
    }
}

#[cfg(test)]
mod tests;
