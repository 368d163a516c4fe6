//! Where a resource is: any absolute URI that says nothing secret and runs nothing.
use std::borrow::Cow;
use std::fmt;
use std::str::FromStr;

use url::Url;

use super::super::text::{shown, trimmed};
use crate::characters::is_unsafe;
use crate::error::{Error, Result};

/// In octets.
const MOST_OCTETS: usize = 2_048;

/// What a portal that made a link of it would run, or show, as its own.
const ACTIVE: [&str; 4] = ["javascript", "vbscript", "data", "blob"];

/// Where a resource is: `s3://bucket/key`, `https://…`, `urn:…`. Kept as it is given. Teamctl itself never follows it.
///
/// Without a user name and password, which would be read by everybody who may see the resource; and of no scheme that is
/// a program rather than a place.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct ResourceUri(String);

impl ResourceUri {
    /// As it is stored and shown.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for ResourceUri {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(self.as_str())
    }
}

impl FromStr for ResourceUri {
    type Err = Error;

    fn from_str(given: &str) -> Result<Self> {
        let text = trimmed(given);
        match fault(text) {
            None => Ok(Self(text.to_owned())),
            Some(why) => {
                let what = format!("\"{}\" is no URI of a resource: {why}", without_userinfo(text));
                Err(Error::new("uri.invalid", what)
                    .hint("such as s3://bucket/brand.zip or https://cdn.example.com/brand"))
            }
        }
    }
}

/// Why a text is no URI that a resource may have.
fn fault(text: &str) -> Option<Cow<'static, str>> {
    if text.is_empty() {
        return Some("it is empty".into());
    }
    if text.len() > MOST_OCTETS {
        return Some(format!("it is over {MOST_OCTETS} octets").into());
    }
    if let Some(space) = text.chars().find(|character| character.is_whitespace()) {
        return Some(format!("it has white space inside ({})", space.escape_unicode()).into());
    }
    if let Some(hidden) = text.chars().find(|&character| is_unsafe(character)) {
        let code_point = hidden.escape_unicode();
        return Some(format!("it has a control, bidirectional or zero-width character inside ({code_point})").into());
    }
    let Some((scheme, rest)) = text.split_once(':').filter(|(scheme, _)| is_scheme(scheme)) else {
        return Some("it does not begin with a scheme such as https: or s3:".into());
    };
    if ACTIVE.iter().any(|active| scheme.eq_ignore_ascii_case(active)) {
        return Some(format!("what is at {}: would run where somebody clicks on it", scheme.to_lowercase()).into());
    }
    if rest.trim_matches('/').is_empty() {
        return Some("it names nothing behind its scheme".into());
    }
    // Looked for in the text and in what a parser makes of it: these two need not agree on what the host is.
    if authority(rest).is_some_and(|authority| authority.contains('@')) {
        return Some(SAYS_WHO.into());
    }
    match Url::parse(text) {
        Ok(url) if !url.username().is_empty() || url.password().is_some() => Some(SAYS_WHO.into()),
        Ok(_) => None,
        Err(error) => Some(error.to_string().into()),
    }
}

const SAYS_WHO: &str = "a user name or password has no place in it, where others read it";

fn is_scheme(text: &str) -> bool {
    text.starts_with(|first: char| first.is_ascii_alphabetic())
        && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"+-.".contains(&byte))
}

/// What stands between `//` and the path. A backslash is read as a slash by some.
fn authority(rest: &str) -> Option<&str> {
    let rest = rest.strip_prefix(['/', '\\'])?.strip_prefix(['/', '\\'])?;
    rest.trim_start_matches(['/', '\\']).split(['/', '\\', '?', '#']).next()
}

/// As an error may repeat it: what stands before an @ may be a password.
fn without_userinfo(text: &str) -> String {
    match text.rsplit_once('@') {
        Some((before, rest)) => {
            let scheme = before.split_once("//").map_or("", |(scheme, _)| scheme);
            shown(&format!("{scheme}//***@{rest}"))
        }
        None => shown(text),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn any_place_is_one() {
        for good in [
            "https://cdn.example.com/brand?v=2#logo",
            "s3://bucket/key",
            "gs://bucket/a@b.png",
            "urn:isbn:0451450523",
            "file:///srv/brand.zip",
            "git+ssh://git.example.com/x",
            "mailto:team@example.com",
            "https://bücher.example/größe",
        ] {
            assert_eq!(good.parse::<ResourceUri>().unwrap().as_str(), good);
        }
        assert_eq!(" s3://b/k\n".parse::<ResourceUri>().unwrap().as_str(), "s3://b/k");
    }

    #[test]
    fn what_is_no_place_is_refused_with_why() {
        for (bad, why) in [
            ("", "empty"),
            ("brand.zip", "scheme"),
            ("//cdn.example.com/x", "scheme"),
            ("1a:x", "scheme"),
            ("https:", "nothing behind"),
            ("s3://", "nothing behind"),
            ("https://a b/", "white space"),
            ("https://a.example/\u{202e}gpj", "zero-width"),
            ("https://a.example/\0", "zero-width"),
            ("javascript:alert(1)", "would run"),
            ("JavaScript://x/%0aalert(1)", "would run"),
            ("data:text/html,x", "would run"),
            ("https://[::1/", "IPv6"),
            (&format!("s3://b/{}", "x".repeat(2_048)), "over 2048"),
        ] {
            let error = bad.parse::<ResourceUri>().unwrap_err();
            assert_eq!(error.code(), "uri.invalid");
            assert!(error.message().contains(why), "{bad:?}: {error}");
        }
    }

    #[test]
    fn nobody_is_named_in_one_and_no_error_repeats_who() {
        for bad in [
            "https://ada:secret@example.com/",
            "https://secret@example.com/",
            "https:\\\\secret@example.com/",
            "https:///secret@example.com/",
            "s3://secret:x@bucket/key",
            "sftp://secret@host/path",
        ] {
            let error = bad.parse::<ResourceUri>().unwrap_err();
            assert!(error.message().contains("user name or password"), "{bad}: {error}");
            assert!(!error.message().contains("secret"), "{bad}: {error}");
        }
    }
}
