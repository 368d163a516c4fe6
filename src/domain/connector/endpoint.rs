//! Where a store answers that is not the provider's own: which addresses are taken.
use std::borrow::Cow;
use std::fmt;
use std::net::IpAddr;
use std::str::FromStr;

use super::super::address_rules::{PrivateAddresses, Range, check};
use super::super::callback_url::{self, CallbackUrl};
use super::super::text::trimmed;
use crate::error::{Error, Result};

/// Where a store answers: `https`, or `http` at this host itself, without userinfo, query and fragment. In the one spelling
/// that others would read it as, without a slash at its end.
///
/// As with callbacks, it says nothing about where its name leads: that is looked at when it is called.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Endpoint {
    url: CallbackUrl,
    text: String,
}

impl Endpoint {
    /// As it is stored, shown and called.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// The name or address that is called: of an IPv6 address without its brackets.
    #[must_use]
    pub fn host(&self) -> &str {
        self.url.host()
    }

    /// Whether it is called without TLS, which is so at this host itself only.
    #[must_use]
    pub fn is_in_the_clear(&self) -> bool {
        self.text.starts_with("http://")
    }

    /// Whether it is this host itself, as far as its name says so.
    #[must_use]
    pub fn is_loopback(&self) -> bool {
        let is_loopback = |address: IpAddr| address.to_canonical().is_loopback();
        self.url.address().map_or_else(|| self.host() == "localhost", is_loopback)
    }

    /// Whether it is this host or one in the network around it, as far as its name says so.
    #[must_use]
    pub fn is_inside(&self) -> bool {
        let is_inside = |address: IpAddr| {
            let range = check(address, PrivateAddresses::Refused).err();
            range.is_some_and(Range::can_be_allowed)
        };
        self.url.address().map_or_else(|| self.is_loopback(), is_inside)
    }
}

impl fmt::Display for Endpoint {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(self.as_str())
    }
}

impl FromStr for Endpoint {
    type Err = Error;

    fn from_str(given: &str) -> Result<Self> {
        let text = trimmed(given);
        parse(text).map_err(|why| {
            let told = callback_url::without_userinfo(text.split(['?', '#']).next().unwrap_or_default());
            super::invalid("endpoint", &format!("\"{told}\" is no endpoint of a store: {why}"))
                .hint("such as https://minio.example.com, or http://localhost:9000 for one on this host")
        })
    }
}

fn parse(text: &str) -> Result<Endpoint, Cow<'static, str>> {
    let url = callback_url::parse(text)?;
    // Its query could be somebody's signature, which is as good as a secret.
    if url.as_str().contains('?') {
        return Err("a query has no place in it".into());
    }
    let text = url.as_str().trim_end_matches('/').to_owned();
    Ok(Endpoint { url, text })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_endpoint_is_kept_as_it_is_called() {
        for (given, kept) in [
            ("https://MinIO.example.com/", "https://minio.example.com"),
            (" https://s3.example.com:443 ", "https://s3.example.com"),
            ("https://10.0.0.7:9000", "https://10.0.0.7:9000"),
            ("http://localhost:9000", "http://localhost:9000"),
            ("http://127.0.0.1:10000/devstoreaccount1/", "http://127.0.0.1:10000/devstoreaccount1"),
            ("http://[::1]:9000/", "http://[::1]:9000"),
            ("https://host/a/../b", "https://host/b"),
        ] {
            assert_eq!(given.parse::<Endpoint>().unwrap().as_str(), kept, "{given}");
        }
        let local = |text: &str| text.parse::<Endpoint>().unwrap().is_loopback();
        assert!(local("http://localhost:1") && local("https://127.9.9.9") && local("https://[::ffff:127.0.0.1]"));
        assert!(!local("https://localhost.example.com") && !local("https://10.0.0.1"));
        let inside = |text: &str| text.parse::<Endpoint>().unwrap().is_inside();
        assert!(inside("http://localhost:1") && inside("https://10.0.0.1") && inside("https://[::ffff:127.0.0.1]"));
        assert!(!inside("https://minio.example.com") && !inside("https://8.8.8.8"));
    }

    #[test]
    fn what_is_no_endpoint_is_refused_and_no_password_repeated() {
        for bad in [
            "",
            "minio.example.com",
            "http://minio.example.com",
            "http://10.0.0.7:9000",
            "ftp://host",
            "file:///etc/passwd",
            "https://ada:hunter2@host",
            "https://ada:hunter2@host?hunter2",
            "https://host?sig=hunter2",
            "https://host/#hunter2",
            "https://ho st",
            "https://host\\@evil",
            "https://ho\u{200b}st",
            "https://host\0",
            &format!("https://host/{}", "x".repeat(3_000)),
        ] {
            let error = bad.parse::<Endpoint>().unwrap_err();
            assert_eq!((error.code(), error.exit_code()), ("connector.invalid", 2), "{bad}");
            assert!(!error.message().contains("hunter2"), "{error}");
        }
    }
}
