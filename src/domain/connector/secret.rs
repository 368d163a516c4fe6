//! What gets in at a store: the name of a key, which is nobody's secret, and the secret that belongs to it.
use std::fmt;
use std::str::FromStr;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde::{Deserialize, Serialize};
use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

use super::super::text::trimmed;
use super::{StoreKind, invalid};
use crate::error::{Error, Result};

/// Many times what a secret of any provider comes to.
pub const MOST_OCTETS: usize = 16 << 10;

/// A line of a secret is no longer.
const MOST_LINE: usize = 1_024;

/// Which key it is: an access key's id, or the name of an Azure account. It stands in requests for all to read.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct AccessKeyId(String);

impl AccessKeyId {
    /// The id itself.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// That it can be one of that kind of store: an account's name becomes a part of Azure's host.
    pub fn check(&self, kind: StoreKind) -> Result<()> {
        let is_part = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit();
        match kind {
            StoreKind::Azure if !(3..=24).contains(&self.0.len()) || !self.0.bytes().all(is_part) => {
                Err(refused("--access-key-id is no name of a storage account: that has 3 to 24 of a-z and 0-9"))
            }
            StoreKind::Gcs => {
                Err(refused("Google Cloud Storage takes no --access-key-id: the file of the service account names it"))
            }
            StoreKind::S3 | StoreKind::Azure => Ok(()),
        }
    }
}

impl fmt::Display for AccessKeyId {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(self.as_str())
    }
}

impl FromStr for AccessKeyId {
    type Err = Error;

    // Never repeated: it may be the secret, typed into the wrong place.
    fn from_str(given: &str) -> Result<Self> {
        let text = trimmed(given);
        let is_part = |byte: u8| byte.is_ascii_alphanumeric() || b"-_.@".contains(&byte);
        if (1..=128).contains(&text.len()) && text.bytes().all(is_part) {
            return Ok(Self(text.to_owned()));
        }
        Err(refused("--access-key-id is none: it is made of letters, digits and - _ . @, at most 128 of them")
            .hint("the secret that belongs to it comes by --secret-file"))
    }
}

fn refused(what: &str) -> Error {
    invalid("access_key_id", what)
}

/// What was given to get in with.
pub struct Credentials {
    /// Which key; with Google Cloud Storage the secret says so.
    pub access_key_id: Option<AccessKeyId>,
    /// Its secret; without one the environment says who one is.
    pub secret: Option<StoreSecret>,
}

impl Credentials {
    /// That what belongs together is there together.
    pub fn check(&self, kind: StoreKind) -> Result<()> {
        if let Some(id) = &self.access_key_id {
            id.check(kind)?;
        }
        match (kind, &self.access_key_id, &self.secret) {
            (StoreKind::S3, Some(_), None) => {
                Err(Error::new("usage.missing", "--access-key-id without --secret-file: a key gets in by its secret")
                    .hint("add --secret-file FILE, or - for stdin"))
            }
            (StoreKind::S3 | StoreKind::Azure, None, Some(_)) => {
                let whose =
                    if kind == StoreKind::S3 { "a secret belongs to a key" } else { "a key belongs to an account" };
                Err(Error::new("usage.missing", format!("--secret-file without --access-key-id: {whose}"))
                    .hint("add --access-key-id ID"))
            }
            _ => Ok(()),
        }
    }
}

/// A secret access key, an account's key, or what a service account signs with. Has no `Debug`, `Display` or `Serialize`:
/// revealing it is a call.
#[derive(Zeroize, ZeroizeOnDrop)]
pub struct StoreSecret(String);

/// What is read of a service account's file. The rest is left out: some of it could lead requests elsewhere.
#[derive(Deserialize, Serialize, Zeroize, ZeroizeOnDrop)]
struct ServiceAccount {
    #[serde(rename = "type")]
    kind: String,
    client_email: String,
    private_key_id: String,
    private_key: String,
}

impl StoreSecret {
    /// From what a file or stdin holds. What is wrong with it is told without a word of it.
    pub fn parse(kind: StoreKind, text: &str) -> Result<Self> {
        if text.len() > MOST_OCTETS {
            return Err(unfit(&format!("is over {MOST_OCTETS} octets")));
        }
        match kind {
            StoreKind::S3 => line(text).map(|line| Self(line.to_owned())),
            StoreKind::Azure => {
                let key = line(text)?;
                match STANDARD.decode(key).map(Zeroizing::new) {
                    Ok(bytes) if bytes.len() >= 16 => Ok(Self(key.to_owned())),
                    _ => Err(unfit("is no key of a storage account, which is base64 of at least 16 bytes")),
                }
            }
            StoreKind::Gcs => service_account(text),
        }
    }

    /// From what was sealed.
    #[must_use]
    pub fn from_sealed(mut bytes: Zeroizing<Vec<u8>>) -> Option<Self> {
        String::from_utf8(std::mem::take(&mut bytes)).ok().map(Self)
    }

    /// What a store is shown, or signed for with: nobody else.
    #[must_use]
    pub fn reveal(&self) -> &str {
        &self.0
    }
}

fn line(text: &str) -> Result<&str> {
    let line = text.strip_suffix('\n').unwrap_or(text);
    let line = line.strip_suffix('\r').unwrap_or(line);
    match line.len() {
        0 => Err(unfit("is empty")),
        _ if line.bytes().any(|byte| byte == b'\n' || byte == b'\r') => Err(unfit("is more than one line")),
        _ if !line.bytes().all(|byte| byte.is_ascii_graphic()) => {
            Err(unfit("has white space or characters other than ASCII inside"))
        }
        length if length > MOST_LINE => Err(unfit(&format!("is over {MOST_LINE} octets"))),
        _ => Ok(line),
    }
}

fn service_account(text: &str) -> Result<StoreSecret> {
    // What the library says of it could repeat a part.
    let account: ServiceAccount = serde_json::from_str(text).map_err(|_| {
        unfit("is no key of a service account: JSON with type, client_email, private_key_id and private_key")
    })?;
    if account.kind != "service_account" {
        return Err(unfit("is JSON of another kind than a service account's"));
    }
    let is_key = |begin: &str| account.private_key.trim_start().starts_with(begin);
    if !is_key("-----BEGIN PRIVATE KEY-----") && !is_key("-----BEGIN RSA PRIVATE KEY-----") {
        return Err(unfit("has a private_key that is none (-----BEGIN PRIVATE KEY-----)"));
    }
    let is_header = |text: &str| (1..=256).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_graphic());
    if !is_header(&account.client_email) || !is_header(&account.private_key_id) {
        return Err(unfit("has a client_email or private_key_id that is none"));
    }
    let kept = serde_json::to_string(&account).map_err(|_| unfit("cannot be kept"))?;
    Ok(StoreSecret(kept))
}

fn unfit(why: &str) -> Error {
    invalid("secret", &format!("the secret {why}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parsed(kind: StoreKind, text: &str) -> Result<String> {
        StoreSecret::parse(kind, text).map(|secret| secret.reveal().to_owned())
    }

    #[test]
    fn a_secret_is_one_line_and_a_wrong_one_is_not_repeated() {
        assert_eq!(parsed(StoreKind::S3, "wJalrXUtnFEMI/K7+bPx=\n").unwrap(), "wJalrXUtnFEMI/K7+bPx=");
        assert_eq!(parsed(StoreKind::S3, "hunter2\r\n").unwrap(), "hunter2");
        let long = "hunter2".repeat(200);
        let huge = "hunter2".repeat(1 << 14);
        for bad in
            ["", "\n", "hunter2\n\n", "hunter2\nhunter2", "hunter2 ", " hunter2", "hunter2\0", "hüunter2", &long, &huge]
        {
            let error = parsed(StoreKind::S3, bad).unwrap_err();
            assert_eq!((error.code(), error.exit_code()), ("connector.invalid", 2), "{bad:?}");
            assert!(!error.message().contains("unter2"), "{error}");
        }
    }

    #[test]
    fn an_account_key_is_base64() {
        let key = STANDARD.encode([7; 64]);
        assert_eq!(parsed(StoreKind::Azure, &format!("{key}\n")).unwrap(), key);
        for bad in ["hunter2", "aHVudGVyMg==", "!!!!", &key[1..]] {
            let error = parsed(StoreKind::Azure, bad).unwrap_err();
            assert!(!error.message().contains("hunter2"), "{error}");
        }
    }

    #[test]
    fn of_a_service_account_only_what_signs_is_kept() {
        let file = |change: fn(&mut serde_json::Map<String, serde_json::Value>)| {
            let mut file = serde_json::json!({
                "type": "service_account", "client_email": "a@b.iam.gserviceaccount.com", "private_key_id": "1f",
                "private_key": "-----BEGIN PRIVATE KEY-----\nhunter2\n-----END PRIVATE KEY-----\n",
                "token_uri": "https://evil.example", "gcs_base_url": "https://evil.example", "disable_oauth": true,
            });
            change(file.as_object_mut().unwrap());
            file.to_string()
        };
        let kept = parsed(StoreKind::Gcs, &file(|_| ())).unwrap();
        assert!(kept.contains("hunter2") && !kept.contains("evil") && !kept.contains("disable_oauth"), "{kept}");
        assert_eq!(parsed(StoreKind::Gcs, &kept).unwrap(), kept);
        for bad in [
            file(|file| drop(file.remove("private_key"))),
            file(|file| drop(file.insert("type".into(), "authorized_user".into()))),
            file(|file| drop(file.insert("private_key".into(), "hunter2".into()))),
            file(|file| drop(file.insert("client_email".into(), "a\nb".into()))),
            file(|file| drop(file.insert("private_key_id".into(), "".into()))),
            "{\"private_key\": \"hunter2".into(),
            "hunter2".into(),
            "[]".into(),
        ] {
            let error = parsed(StoreKind::Gcs, &bad).unwrap_err();
            assert_eq!(error.code(), "connector.invalid");
            assert!(!error.message().contains("hunter2"), "{error}");
        }
    }

    #[test]
    fn an_id_is_told_from_a_secret() {
        for good in ["AKIAIOSFODNN7EXAMPLE", "minioadmin", "devstoreaccount1", "0123456789abcdef", "ada@x.example"] {
            assert_eq!(good.parse::<AccessKeyId>().unwrap().as_str(), good);
        }
        for bad in ["", "wJalrXUtnFEMI/K7MDENG/bPx", "a b", "a\nb", "a\0", "ä", "a\u{202e}", &"a".repeat(129)] {
            let error = bad.parse::<AccessKeyId>().unwrap_err();
            assert_eq!(error.code(), "connector.invalid");
            assert!(bad.len() < 9 || !error.message().contains(&bad[..8]), "{error}");
        }
        for account in ["ab", "Acme", "acme-files", "evil.example", "a@b", &"a".repeat(25)] {
            assert!(account.parse::<AccessKeyId>().unwrap().check(StoreKind::Azure).is_err(), "{account}");
        }
    }

    #[test]
    fn what_belongs_together_comes_together() {
        let code = |kind, id: Option<&str>, secret: Option<&str>| {
            let access_key_id = id.map(|id| id.parse().unwrap());
            let secret = secret.map(|secret| StoreSecret(secret.to_owned()));
            Credentials { access_key_id, secret }.check(kind).err().map(|error| error.code())
        };
        assert_eq!(code(StoreKind::S3, Some("a"), Some("s")), None);
        assert_eq!(code(StoreKind::S3, Some("a"), None), Some("usage.missing"));
        assert_eq!(code(StoreKind::S3, None, Some("s")), Some("usage.missing"));
        assert_eq!(code(StoreKind::Azure, None, Some("s")), Some("usage.missing"));
        assert_eq!(code(StoreKind::Azure, Some("acme"), None), None);
        assert_eq!(code(StoreKind::Gcs, Some("acme"), Some("s")), Some("connector.invalid"));
        assert_eq!(code(StoreKind::Gcs, None, Some("s")), None);
        for kind in [StoreKind::S3, StoreKind::Azure, StoreKind::Gcs] {
            assert_eq!(code(kind, None, None), None);
        }
    }
}
