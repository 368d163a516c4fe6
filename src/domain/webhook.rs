//! What proves to a receiver whom a callback is from: the signatures of Standard Webhooks, and an auth key beside them.
use base64::Engine;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;
use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

use super::instant::Instant;
use super::policy::HeaderName;

/// What a signing secret's text begins with, so that people and scanners know one when they see it.
const PREFIX: &str = "whsec_";

/// How many bytes a signing secret may have; ours have 32.
const LENGTHS: std::ops::RangeInclusive<usize> = 24..=64;

/// What callbacks are signed with. Has no `Debug`, `Display` or `Serialize`: revealing it is a call.
#[derive(Zeroize, ZeroizeOnDrop)]
pub struct SigningSecret {
    /// Padded with zeros to the block of the hash, as HMAC itself would do it.
    block: [u8; 64],
    #[zeroize(skip)]
    length: usize,
}

impl SigningSecret {
    /// Of derived bytes.
    #[must_use]
    pub fn new(mut bytes: [u8; 32]) -> Self {
        let mut block = [0; 64];
        let (beginning, _) = block.split_at_mut(bytes.len());
        beginning.copy_from_slice(&bytes);
        bytes.zeroize();
        Self { block, length: bytes.len() }
    }

    /// From its text, as receivers hold it: `whsec_` and base64 of 24 to 64 bytes.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let mut secret = Self { block: [0; 64], length: 0 };
        secret.length = STANDARD.decode_slice(text.strip_prefix(PREFIX)?, &mut secret.block).ok()?;
        LENGTHS.contains(&secret.length).then_some(secret)
    }

    /// The text that a receiver's library takes.
    #[must_use]
    pub fn reveal(&self) -> Zeroizing<String> {
        // Room for all, so that no shorter copy is left behind by growing.
        let mut text = Zeroizing::new(String::with_capacity(PREFIX.len() + 88));
        text.push_str(PREFIX);
        STANDARD.encode_string(self.block.get(..self.length).unwrap_or_default(), &mut text);
        text
    }

    /// The signature that one of `webhook-signature` is: over the id, the instant in whole seconds and the body.
    #[must_use]
    pub fn sign(&self, id: &str, seconds: i64, body: &str) -> String {
        let mut mac = Hmac::<Sha256>::new((&self.block).into());
        for part in [id, ".", &seconds.to_string(), ".", body] {
            mac.update(part.as_bytes());
        }
        format!("v1,{}", STANDARD.encode(mac.finalize().into_bytes()))
    }
}

/// What callbacks carry in the policy's header, for receivers that compare instead of verifying. Has no `Debug`,
/// `Display` or `Serialize`: revealing it is a call.
#[derive(Zeroize, ZeroizeOnDrop)]
pub struct AuthKey([u8; 32]);

impl AuthKey {
    /// Of derived bytes.
    #[must_use]
    pub fn new(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    /// The text in the header: base64url, 43 characters.
    #[must_use]
    pub fn reveal(&self) -> Zeroizing<String> {
        Zeroizing::new(URL_SAFE_NO_PAD.encode(self.0))
    }
}

/// The two secrets that a receiver may check a callback with, either of them.
pub struct Secrets {
    /// What it can compare.
    pub auth_key: AuthKey,
    /// What it can verify with.
    pub signing: SigningSecret,
}

/// The secrets in force, and after a rotation those that receivers may still have.
pub struct Keyring {
    /// Those that callbacks are sent with from now on.
    pub current: Secrets,
    /// Those before them, while their grace lasts.
    pub former: Option<Secrets>,
}

/// What one request says about itself. Has no `Debug`, since it holds the auth key.
pub struct Headers {
    id: String,
    timestamp: String,
    signatures: Zeroizing<String>,
    auth: (HeaderName, Zeroizing<String>),
}

impl Headers {
    /// For one try to deliver a body: the id is the same at each, the instant is when it is sent, since receivers refuse
    /// what is old. During a grace both secrets sign, so that either verifies; of auth keys a header holds but one, and
    /// that is the former, which every receiver has.
    #[must_use]
    pub fn new(keyring: &Keyring, header: HeaderName, (id, at): (&str, Instant), body: &str) -> Self {
        let Keyring { current, former } = keyring;
        let seconds = at.millis().div_euclid(1_000);
        let mut signatures = Zeroizing::new(current.signing.sign(id, seconds, body));
        if let Some(former) = former {
            signatures.push(' ');
            signatures.push_str(&former.signing.sign(id, seconds, body));
        }
        let auth_key = former.as_ref().unwrap_or(current).auth_key.reveal();
        Self { id: id.to_owned(), timestamp: seconds.to_string(), signatures, auth: (header, auth_key) }
    }

    /// Name and value of each.
    #[must_use]
    pub fn each(&self) -> [(&str, &str); 4] {
        [
            ("webhook-id", &self.id),
            ("webhook-timestamp", &self.timestamp),
            ("webhook-signature", &self.signatures),
            (self.auth.0.as_str(), &self.auth.1),
        ]
    }

    /// What must not come back in what a receiver says about it.
    #[must_use]
    pub fn secrets(&self) -> [&str; 2] {
        [&self.auth.1, &self.signatures]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const BODY: &str = r#"{"email":"test@example.com","username":"test_user"}"#;
    const ID: &str = "msg_27UH4WbU6Z5A5EzD8u03UvzRbpk";
    const SIGNATURE: &str = "v1,tZ1I4/hDygAJgO5TYxiSd6Sd0kDW6hPenDe+bTa3Kkw=";

    fn published() -> SigningSecret {
        SigningSecret::parse("whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD").unwrap()
    }

    fn secrets(byte: u8) -> Secrets {
        Secrets { auth_key: AuthKey::new([byte; 32]), signing: SigningSecret::new([byte; 32]) }
    }

    #[test]
    fn the_published_vector_is_signed_as_published() {
        assert_eq!(published().sign(ID, 1_649_367_553, BODY), SIGNATURE);
        for (id, seconds, body) in
            [("msg_2", 1_649_367_553, BODY), (ID, 1_649_367_554, BODY), (ID, 1_649_367_553, "{}")]
        {
            assert_ne!(published().sign(id, seconds, body), SIGNATURE);
        }
        assert_ne!(SigningSecret::new([7; 32]).sign(ID, 1_649_367_553, BODY), SIGNATURE);
    }

    #[test]
    fn a_secret_reads_back_and_nothing_else_is_one() {
        assert_eq!(published().reveal().as_str(), "whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD");
        let ours = SigningSecret::new([0xfb; 32]).reveal();
        assert_eq!(ours.as_str(), "whsec_+/v7+/v7+/v7+/v7+/v7+/v7+/v7+/v7+/v7+/v7+/s=");
        assert_eq!(SigningSecret::parse(&ours).unwrap().reveal(), ours);
        let of_length = |length| format!("whsec_{}", STANDARD.encode(vec![1_u8; length]));
        for (length, is_one) in [(0, false), (23, false), (24, true), (64, true), (65, false), (4_096, false)] {
            let text = of_length(length);
            assert_eq!(SigningSecret::parse(&text).map(|secret| secret.reveal().to_string()), is_one.then_some(text));
        }
        for wrong in ["", "whsec_", "C2FVsBQIhrscChlQIMV+b5sSYspob7oD", "whsec_C2FVsBQIhrscChlQIMV-b5sSYspob7oD"] {
            assert!(SigningSecret::parse(wrong).is_none(), "{wrong}");
        }
    }

    #[test]
    fn a_request_says_who_when_and_proves_it() {
        let keyring =
            Keyring { current: Secrets { auth_key: AuthKey::new([0xfb; 32]), signing: published() }, former: None };
        let at = Instant::from_millis(1_649_367_553_999);
        let headers = Headers::new(&keyring, "acme-auth".parse().unwrap(), (ID, at), BODY);
        let expected = [
            ("webhook-id", ID),
            ("webhook-timestamp", "1649367553"),
            ("webhook-signature", SIGNATURE),
            ("acme-auth", "-_v7-_v7-_v7-_v7-_v7-_v7-_v7-_v7-_v7-_v7-_s"),
        ];
        assert_eq!(headers.each(), expected);
        assert_eq!(headers.secrets(), [expected[3].1, SIGNATURE]);
    }

    #[test]
    fn while_a_grace_lasts_both_sign_and_the_former_auth_key_is_told() {
        let at = Instant::from_millis(1_649_367_553_000);
        let keyring = Keyring { current: secrets(1), former: Some(secrets(2)) };
        let headers = Headers::new(&keyring, HeaderName::default(), (ID, at), BODY);
        let signed = |byte| SigningSecret::new([byte; 32]).sign(ID, 1_649_367_553, BODY);
        assert_eq!(headers.each()[2].1, format!("{} {}", signed(1), signed(2)));
        assert_eq!(headers.each()[3], ("x-teamctl-callback-auth", AuthKey::new([2; 32]).reveal().as_str()));
    }
}
