//! Where a connector leads: a bucket of somebody's store, and what the names of its objects begin with there.
use std::fmt;
use std::str::FromStr;

use super::super::text::{shown, trimmed};
use super::endpoint::Endpoint;
use super::{StoreKind, invalid};
use crate::characters::first_unsafe;
use crate::error::{Error, Result};

/// Where objects are put.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Location {
    /// Whose store.
    pub kind: StoreKind,
    /// The bucket there; a container, as Azure calls it.
    pub bucket: Bucket,
    /// What the names of all objects begin with.
    pub prefix: Prefix,
    /// For which requests are signed; of S3 alone.
    pub region: Option<Region>,
    /// Where it answers; `None` for the provider's own address.
    pub endpoint: Option<Endpoint>,
}

/// The same as it was given.
#[derive(Clone, Copy, Debug)]
pub struct Given<'a> {
    /// Whose store.
    pub kind: StoreKind,
    /// The bucket.
    pub bucket: &'a str,
    /// Empty for none.
    pub prefix: &'a str,
    /// The region.
    pub region: Option<&'a str>,
    /// The endpoint.
    pub endpoint: Option<&'a str>,
}

impl Location {
    /// Checks each part by itself, and by the rules of its provider.
    pub fn parse(given: &Given<'_>) -> Result<Self> {
        let Given { kind, .. } = *given;
        let bucket = Bucket::parse(kind, given.bucket)?;
        let prefix = given.prefix.parse()?;
        let region = given.region.map(str::parse).transpose()?;
        let endpoint = given.endpoint.map(str::parse).transpose()?;
        if region.is_some() && kind != StoreKind::S3 {
            let what = format!("a region has no meaning for {}, whose buckets are found without one", kind.title());
            return Err(invalid("region", &what).hint("leave out --region"));
        }
        Ok(Self { kind, bucket, prefix, region, endpoint })
    }

    /// As an address that says it in one word: `s3://bucket/prefix`.
    #[must_use]
    pub fn address(&self) -> String {
        let Self { kind, bucket, prefix, .. } = self;
        if prefix.as_str().is_empty() { format!("{kind}://{bucket}") } else { format!("{kind}://{bucket}/{prefix}") }
    }
}

/// The name of a bucket, by the rules of its provider: nothing that could be read as a path, a host or an address.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Bucket(String);

impl Bucket {
    /// Letters are lower case with each of the providers, and a name begins and ends with a letter or digit.
    pub fn parse(kind: StoreKind, given: &str) -> Result<Self> {
        let text = trimmed(given);
        match fault(kind, text) {
            None => Ok(Self(text.to_owned())),
            Some(why) => {
                let what = if kind == StoreKind::Azure { "container" } else { "bucket" };
                Err(invalid("bucket", &format!("\"{}\" is no {} {what}: {why}", shown(text), kind.title())))
            }
        }
    }

    /// The name itself.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Bucket {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(self.as_str())
    }
}

/// What is wrong with the name of a bucket.
fn fault(kind: StoreKind, text: &str) -> Option<String> {
    let (more, most) = match kind {
        StoreKind::S3 => ("-.", 63),
        StoreKind::Azure => ("-", 63),
        StoreKind::Gcs => ("-_.", 222),
    };
    let is_end = |byte: Option<u8>| byte.is_some_and(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit());
    let is_part =
        |character: char| character.is_ascii_lowercase() || character.is_ascii_digit() || more.contains(character);
    if !(3..=most).contains(&text.len()) {
        return Some(format!("it is to have 3 to {most} characters"));
    }
    if let Some(wrong) = text.chars().find(|character| !is_part(*character)) {
        return Some(format!("it has {} inside, and may have a-z, 0-9 and {}", named(wrong), listed(more)));
    }
    if !is_end(text.bytes().next()) || !is_end(text.bytes().last()) {
        return Some("it is to begin and end with a letter or a digit".into());
    }
    if text.contains("..") || text.contains(".-") || text.contains("-.") {
        return Some("a dot in it is to stand between letters or digits".into());
    }
    if kind == StoreKind::Azure && text.contains("--") {
        return Some("no two hyphens may stand together in it".into());
    }
    if text.split('.').any(|part| part.len() > 63) {
        return Some("each part between dots may have 63 characters".into());
    }
    text.parse::<std::net::Ipv4Addr>().is_ok().then(|| "it reads as an IP address".into())
}

/// A character as an error may show it.
fn named(character: char) -> String {
    if first_unsafe(character.encode_utf8(&mut [0; 4])).is_some() {
        character.escape_unicode().to_string()
    } else {
        format!("'{character}'")
    }
}

fn listed(characters: &str) -> String {
    characters.chars().map(|character| format!("'{character}'")).collect::<Vec<_>>().join(", ")
}

/// More than any folder needs, and so short that names of objects fit behind it with every provider.
const MOST_PREFIX: usize = 512;

/// What the names of all objects begin with, as a path of folders: `teams/acme`. Empty where there is none.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Prefix(String);

impl Prefix {
    /// The path, without a slash at its beginning or end.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// What an object of that name is called in its bucket.
    #[must_use]
    pub fn name(&self, object: &str) -> String {
        if self.0.is_empty() { object.to_owned() } else { format!("{}/{object}", self.0) }
    }
}

impl fmt::Display for Prefix {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(self.as_str())
    }
}

impl FromStr for Prefix {
    type Err = Error;

    fn from_str(given: &str) -> Result<Self> {
        let text = trimmed(given);
        let refused = |why: &str| Err(invalid("prefix", &format!("\"{}\" is no prefix: {why}", shown(text))));
        if text.len() > MOST_PREFIX {
            return refused(&format!("it is over {MOST_PREFIX} octets"));
        }
        // What stores, and the tools around them, read or write differently.
        let is_strange =
            |character: char| "\\{}^%`[]\"<>~#|*?&;:'".contains(character) || !character.is_ascii_graphic();
        if let Some(strange) = text.chars().find(|character| is_strange(*character) && *character != ' ') {
            return refused(&format!("it has {} inside, which not every store takes as it is", named(strange)));
        }
        if text.starts_with('/') {
            return refused("it begins with a slash, and names of objects have none there");
        }
        let folders = text.strip_suffix('/').unwrap_or(text);
        if folders.split('/').any(|folder| folder == "." || folder == "..") {
            return refused("'.' and '..' have no place in it");
        }
        if !folders.is_empty() && folders.split('/').any(|folder| folder.trim() != folder || folder.is_empty()) {
            return refused("each part between slashes is to be a name");
        }
        Ok(Self(folders.to_owned()))
    }
}

/// Which of a provider's places it is: `eu-central-1`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Region(String);

impl Region {
    /// The name itself.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for Region {
    type Err = Error;

    // It becomes a part of the provider's host.
    fn from_str(given: &str) -> Result<Self> {
        let text = trimmed(given);
        let is_part = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
        let is_end = |byte: Option<u8>| byte.is_some_and(|byte| byte != b'-');
        let is_region = (1..=40).contains(&text.len()) && text.bytes().all(is_part);
        if is_region && is_end(text.bytes().next()) && is_end(text.bytes().last()) {
            return Ok(Self(text.to_owned()));
        }
        let what = format!("\"{}\" is no region: it is made of a-z, 0-9 and hyphens", shown(text));
        Err(invalid("region", &what).hint("such as eu-central-1, or auto"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOT_ONE: &[&str] = &[
        "",
        "ab",
        "../etc",
        "a..b",
        "a/b/c",
        "a\\b",
        "-abc",
        "abc-",
        ".abc",
        "abc.",
        "a.-b",
        "ABC",
        "a b",
        "a\0b",
        "a\nb",
        "a\u{202e}b",
        "a\u{200b}b",
        "äbc",
        "a?b",
        "a#b",
        "a%2fb",
        "a@b",
        "a:b",
    ];

    #[test]
    fn a_bucket_is_named_as_its_provider_has_it() {
        let is = |kind, text: &str| Bucket::parse(kind, text).is_ok();
        for kind in [StoreKind::S3, StoreKind::Azure, StoreKind::Gcs] {
            assert!(is(kind, "abc") && is(kind, "acme-files-2") && is(kind, " acme ") && is(kind, &"a".repeat(63)));
            for bad in NOT_ONE.iter().copied().chain([&*"a".repeat(64), &*"a".repeat(1 << 16)]) {
                let error = Bucket::parse(kind, bad).map(|_| ()).unwrap_err();
                assert_eq!(error.code(), "connector.invalid", "{kind} {bad:?}");
                assert!(first_unsafe(&error.message()).is_none() && error.message().len() < 400, "{error}");
            }
        }
        assert!(is(StoreKind::S3, "files.acme.example") && is(StoreKind::Gcs, "files_of.acme"));
        assert!(!is(StoreKind::S3, "files_of_acme") && !is(StoreKind::Azure, "files.acme"));
        assert!(is(StoreKind::S3, "a--b") && !is(StoreKind::Azure, "a--b"));
        assert!(!is(StoreKind::S3, "192.168.0.1") && !is(StoreKind::Gcs, "192.168.0.1"));
        let parts = format!("{}.{}", "a".repeat(63), "b".repeat(63));
        assert!(is(StoreKind::Gcs, &parts) && !is(StoreKind::Gcs, &format!("{parts}b")));
    }

    #[test]
    fn a_prefix_is_a_path_that_leads_nowhere_else() {
        for (given, kept) in [
            ("", ""),
            ("teams", "teams"),
            ("teams/acme/", "teams/acme"),
            (" teams/a_b-c.d ", "teams/a_b-c.d"),
            ("My files/2026", "My files/2026"),
            ("a=b,c+d(e)", "a=b,c+d(e)"),
        ] {
            let prefix: Prefix = given.parse().unwrap();
            assert_eq!(prefix.as_str(), kept);
            assert_eq!(prefix.to_string().parse::<Prefix>().unwrap(), prefix);
        }
        for bad in [
            "/",
            "/a",
            "//",
            "a//b",
            "a//",
            "..",
            ".",
            "a/../b",
            "a/..",
            "./a",
            "a/./b",
            "a\\b",
            "a\0",
            "a\nb",
            "a\u{202e}",
            "a\u{7f}b",
            "a%2e%2e",
            "é",
            "a?b",
            "a#b",
            "a/ b",
            "a /b",
            "a*",
            "~a",
            &"x".repeat(513),
        ] {
            let error = bad.parse::<Prefix>().unwrap_err();
            assert_eq!(
                (error.code(), error.details()["field"].as_str()),
                ("connector.invalid", Some("prefix")),
                "{bad}"
            );
        }
        assert_eq!(Prefix::default().name("o"), "o");
        assert_eq!("a/b".parse::<Prefix>().unwrap().name("o"), "a/b/o");
    }

    #[test]
    fn a_region_is_one_word_and_of_s3_alone() {
        for good in ["us-east-1", "auto", "eu-central-1"] {
            assert_eq!(good.parse::<Region>().unwrap().as_str(), good);
        }
        for bad in ["", "-a", "a-", "a.b", "a/b", "evil.example#", "EU", "é", "a\0", &"a".repeat(41)] {
            assert_eq!(bad.parse::<Region>().unwrap_err().code(), "connector.invalid", "{bad}");
        }
        let given = |kind, region| Given { kind, bucket: "acme", prefix: "", region, endpoint: None };
        assert!(Location::parse(&given(StoreKind::S3, Some("us-east-1"))).is_ok());
        assert!(Location::parse(&given(StoreKind::Azure, None)).is_ok());
        for kind in [StoreKind::Azure, StoreKind::Gcs] {
            let error = Location::parse(&given(kind, Some("us-east-1"))).unwrap_err();
            assert_eq!(error.details()["field"].as_str(), Some("region"));
        }
    }
}
