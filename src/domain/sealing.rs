//! The sealing key, and what is derived from it instead of being stored.
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;
use subtle::ConstantTimeEq;
use zeroize::{Zeroize, ZeroizeOnDrop};

use super::callback::Nonces;
use super::id::{InviteId, TeamId, digits, push_digits};
use super::instant::Instant;
use super::policy::KeyKind;
use super::webhook::{AuthKey, Keyring, Secrets, SigningSecret};
use crate::error::{Error, Result};

mod sealed;

pub use sealed::{NONCE_LENGTH, Whereabouts};

/// How the key file begins, so that a later format can tell itself apart.
const LABEL: &str = "teamctl-sealing-key-1 ";

/// The key that lies outside the database and without which nothing derived can be made again.
#[derive(Zeroize, ZeroizeOnDrop)]
pub struct SealingKey([u8; 32]);

impl SealingKey {
    /// A new one, of random bytes.
    #[must_use]
    pub fn new(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    /// From the text of a key file.
    pub fn from_file_text(text: &str) -> Result<Self> {
        let mut bytes = [0; 32];
        let decoded = text
            .trim_end()
            .strip_prefix(LABEL)
            .and_then(|encoded| URL_SAFE_NO_PAD.decode_slice(encoded, &mut bytes).ok())
            .filter(|&length| length == bytes.len());
        match decoded {
            Some(_) => Ok(Self(bytes)),
            None => Err(Error::new("key_file.malformed", "the file does not hold a sealing key of teamctl")),
        }
    }

    /// What a key file holds: the only place where the key is written down.
    #[must_use]
    pub fn to_file_text(&self) -> String {
        format!("{LABEL}{}\n", URL_SAFE_NO_PAD.encode(self.0))
    }

    /// What the database keeps to tell whether a key is its own. Tells nothing about the key.
    #[must_use]
    pub fn fingerprint(&self) -> [u8; 32] {
        self.derive("fingerprint", &[])
    }

    /// The key of the audit chain.
    #[must_use]
    pub fn audit_key(&self) -> AuditKey {
        AuditKey(self.derive("audit chain", &[]))
    }

    /// What an invite's message carries: made again whenever it is needed, from the invite and its nonce.
    #[must_use]
    pub fn invite_token(&self, invite: InviteId, nonce: &[u8]) -> InviteToken {
        InviteToken { invite, proof: self.derive("invite token", &[&invite.0.to_be_bytes(), nonce]) }
    }

    /// What somebody who holds an invite's token was sent to a telephone at an instant. Another nonce, phone or instant is
    /// another code.
    #[must_use]
    pub fn one_time_code(&self, invite: InviteId, nonce: &[u8], phone: &str, asked_at: Instant) -> OneTimeCode {
        let parts: [&[u8]; 4] = [&invite.0.to_be_bytes(), nonce, phone.as_bytes(), &asked_at.millis().to_be_bytes()];
        let derived = self.derive("one-time code", &parts);
        // Of 2^64 numbers the rest of a million: no code is likelier than another by more than one in 10^13.
        let number = derived.iter().take(8).fold(0_u64, |number, byte| (number << 8) | u64::from(*byte)) % 1_000_000;
        let mut digits = [b'0'; CODE_LENGTH];
        let mut rest = number;
        for digit in digits.iter_mut().rev() {
            *digit += u8::try_from(rest % 10).unwrap_or_default();
            rest /= 10;
        }
        OneTimeCode(digits)
    }

    /// What proves to the receiver of a team's callbacks whom they are from. Another team, kind of key or nonce has others.
    #[must_use]
    pub fn callback_secrets(&self, team: TeamId, kind: KeyKind, nonce: &[u8]) -> Secrets {
        let parts: [&[u8]; 3] = [&team.0.to_be_bytes(), kind.as_str().as_bytes(), nonce];
        Secrets {
            auth_key: AuthKey::new(self.derive("callback auth key", &parts)),
            signing: SigningSecret::new(self.derive("callback signing secret", &parts)),
        }
    }

    /// Those in force at an instant, and while a grace lasts those before them.
    #[must_use]
    pub fn callback_keyring(&self, (team, kind): (TeamId, KeyKind), nonces: &Nonces, now: Instant) -> Keyring {
        let former = nonces.previous_at(now).map(|(nonce, _)| self.callback_secrets(team, kind, nonce));
        Keyring { current: self.callback_secrets(team, kind, &nonces.current), former }
    }

    /// HMAC-SHA256 over purpose and parts, each with its length before it: no two of them can be read as one another.
    fn derive(&self, purpose: &str, parts: &[&[u8]]) -> [u8; 32] {
        let mut mac = keyed(&self.0);
        for part in [b"teamctl".as_slice(), purpose.as_bytes()].iter().chain(parts) {
            mac.update(&(part.len() as u64).to_be_bytes());
            mac.update(part);
        }
        mac.finalize().into_bytes().into()
    }
}

/// HMAC pads a short key with zeros to the block of its hash: here that is done by hand, since it cannot fail.
fn keyed(key: &[u8; 32]) -> Hmac<Sha256> {
    let mut block = [0; 64];
    let (beginning, _) = block.split_at_mut(key.len());
    beginning.copy_from_slice(key);
    let mac = Hmac::new(&block.into());
    block.zeroize();
    mac
}

/// What chains audit events: a subkey, so that the sealing key itself signs nothing.
#[derive(Zeroize, ZeroizeOnDrop)]
pub struct AuditKey([u8; 32]);

impl AuditKey {
    /// The hash of one event: over the one before it and its own canonical form.
    #[must_use]
    pub fn chain(&self, previous: &[u8; 32], canonical: &[u8]) -> [u8; 32] {
        let mut mac = keyed(&self.0);
        mac.update(previous);
        mac.update(canonical);
        mac.finalize().into_bytes().into()
    }
}

/// Of a token's text: 13 digits of an id, a full stop, 43 of a proof.
const LENGTH: usize = 57;

/// An invitation's token: who holds it may accept. Has no `Debug`, `Display` or `Serialize`: revealing it is a call.
#[derive(Zeroize, ZeroizeOnDrop)]
pub struct InviteToken {
    #[zeroize(skip)]
    invite: InviteId,
    proof: [u8; 32],
}

impl InviteToken {
    /// From what somebody holds out: the token, or the link that it came in. All that is malformed answers alike, and
    /// like an unknown one.
    pub fn parse(text: &str) -> Result<Self> {
        let is_part = |character: char| character.is_ascii_alphanumeric() || "-_.".contains(character);
        let text = if text.contains("://") {
            text.split(|character| !is_part(character)).rfind(|part| part.len() == LENGTH).unwrap_or_default()
        } else {
            text
        };
        let parse = |text: &str| {
            let (id, proof) = text.split_once('.')?;
            let mut bytes = [0; 32];
            let length = URL_SAFE_NO_PAD.decode_slice(proof, &mut bytes).ok()?;
            (length == bytes.len()).then_some(Self { invite: InviteId(digits(id)?), proof: bytes })
        };
        parse(text.trim()).ok_or_else(unknown_token)
    }

    /// Which invite it claims to be for.
    #[must_use]
    pub fn invite(&self) -> InviteId {
        self.invite
    }

    /// The text that goes into a link: on stdout, or in a message.
    #[must_use]
    pub fn reveal(&self) -> String {
        let mut text = String::with_capacity(LENGTH);
        push_digits(&mut text, self.invite.0);
        text.push('.');
        URL_SAFE_NO_PAD.encode_string(self.proof, &mut text);
        text
    }

    /// In constant time.
    #[must_use]
    pub fn is(&self, other: &Self) -> bool {
        self.invite == other.invite && self.proof.ct_eq(&other.proof).into()
    }
}

const CODE_LENGTH: usize = 6;

/// Six digits that prove who holds a telephone. Has no `Debug`, `Display` or `Serialize`: revealing it is a call.
#[derive(Zeroize, ZeroizeOnDrop)]
pub struct OneTimeCode([u8; CODE_LENGTH]);

impl OneTimeCode {
    /// The text that goes into a message.
    #[must_use]
    pub fn reveal(&self) -> String {
        self.0.iter().copied().map(char::from).collect()
    }

    /// Whether somebody typed it, in constant time.
    #[must_use]
    pub fn is(&self, typed: &str) -> bool {
        self.0.ct_eq(typed.as_bytes()).into()
    }
}

/// The one answer to whoever holds a token that is not, or no longer, one of ours.
#[must_use]
pub fn unknown_token() -> Error {
    Error::new("invite.unknown_token", "this is not the token of any invitation, or a newer one has replaced it")
        .hint("ask for the invitation to be sent again: teamctl invite resend")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_file_reads_back() {
        let key = SealingKey::new([7; 32]);
        let again = SealingKey::from_file_text(&key.to_file_text()).unwrap();
        assert_eq!(again.fingerprint(), key.fingerprint());
        for bad in ["", "teamctl-sealing-key-1 ", "teamctl-sealing-key-1 AAAA", "AAAA"] {
            assert_eq!(SealingKey::from_file_text(bad).err().unwrap().code(), "key_file.malformed");
        }
    }

    #[test]
    fn a_token_depends_on_key_invite_and_nonce() {
        let key = SealingKey::new([7; 32]);
        let token = key.invite_token(InviteId(5), b"nonce");
        assert!(InviteToken::parse(&token.reveal()).unwrap().is(&token));
        let link = format!("https://portal.example.com/accept?a=b&token={}#top\n", token.reveal());
        assert!(InviteToken::parse(&link).unwrap().is(&token));
        for other in [
            key.invite_token(InviteId(6), b"nonce"),
            key.invite_token(InviteId(5), b"other"),
            SealingKey::new([8; 32]).invite_token(InviteId(5), b"nonce"),
        ] {
            assert!(!other.is(&token));
        }
    }

    #[test]
    fn a_code_depends_on_all_that_it_is_for() {
        let key = SealingKey::new([7; 32]);
        let code = |invite, nonce: &[u8], phone, at| {
            key.one_time_code(InviteId(invite), nonce, phone, Instant::from_millis(at)).reveal()
        };
        let first = code(5, b"nonce", "+49301", 9);
        assert_eq!(first, code(5, b"nonce", "+49301", 9));
        for other in [
            code(6, b"nonce", "+49301", 9),
            code(5, b"other", "+49301", 9),
            code(5, b"nonce", "+49302", 9),
            code(5, b"nonce", "+49301", 10),
            SealingKey::new([8; 32]).one_time_code(InviteId(5), b"nonce", "+49301", Instant::from_millis(9)).reveal(),
        ] {
            assert_ne!(first, other);
        }
    }

    #[test]
    fn a_code_is_six_digits_and_only_itself() {
        let key = SealingKey::new([7; 32]);
        let mut counts = [[0_u32; 10]; CODE_LENGTH];
        for at in 0..5_000 {
            let code = key.one_time_code(InviteId(5), b"nonce", "+49301", Instant::from_millis(at));
            let text = code.reveal();
            assert_eq!(text.len(), CODE_LENGTH);
            assert!(code.is(&text));
            let next = (text.parse::<u32>().unwrap() + 1) % 1_000_000;
            for wrong in ["", &text[1..], &format!("{text}0"), &format!("{text} "), &format!("{next:06}")] {
                assert!(!code.is(wrong), "{wrong}");
            }
            for (place, digit) in text.bytes().enumerate() {
                counts[place][usize::from(digit - b'0')] += 1;
            }
        }
        // Each digit at each place 500 times on the average: six standard deviations either way, of fixed input.
        assert!(counts.iter().flatten().all(|count| (373..627).contains(count)), "{counts:?}");
    }

    #[test]
    fn callback_secrets_depend_on_all_that_they_are_for_and_not_on_one_another() {
        let key = SealingKey::new([7; 32]);
        let text = |key: &SealingKey, team, kind, nonce: &[u8]| {
            let secrets = key.callback_secrets(TeamId(team), kind, nonce);
            [secrets.auth_key.reveal().to_string(), secrets.signing.reveal().to_string()]
        };
        let all = [
            text(&key, 1, KeyKind::Live, b""),
            text(&key, 1, KeyKind::Test, b""),
            text(&key, 2, KeyKind::Live, b""),
            text(&key, 1, KeyKind::Live, b"nonce"),
            text(&SealingKey::new([8; 32]), 1, KeyKind::Live, b""),
        ];
        assert_eq!(text(&key, 1, KeyKind::Live, b""), all[0]);
        let distinct: std::collections::BTreeSet<_> = all.iter().flatten().collect();
        assert_eq!(distinct.len(), 10);
        // Of the same parts, but for what they are for: the bytes must differ too, and not only how they are spelled.
        let signing =
            URL_SAFE_NO_PAD.encode(base64::engine::general_purpose::STANDARD.decode(&all[0][1][6..]).unwrap());
        assert_ne!(signing, all[0][0]);
    }

    #[test]
    fn a_keyring_has_former_secrets_while_their_grace_lasts() {
        let key = SealingKey::new([7; 32]);
        let now = Instant::from_millis(1_800_000_000_000);
        let nonces = Nonces::default().rotated(b"new".to_vec(), Some(super::super::instant::Span::HOUR), now);
        let auth = |secrets: &Secrets| secrets.auth_key.reveal();
        let ring = |at| key.callback_keyring((TeamId(1), KeyKind::Live), &nonces, at);
        let first = auth(&key.callback_secrets(TeamId(1), KeyKind::Live, b""));
        assert_eq!(auth(&ring(now).former.unwrap()), first);
        assert_eq!(auth(&ring(now).current), auth(&key.callback_secrets(TeamId(1), KeyKind::Live, b"new")));
        assert!(ring(Instant::from_millis(now.millis() + 3_600_000)).former.is_none());
    }

    #[test]
    fn what_is_no_token_is_unknown() {
        let long = "x".repeat(1 << 16);
        for bad in ["", ".", "inv_0000000000001", "0000000000001.AAAA", "é.é", &long] {
            assert_eq!(InviteToken::parse(bad).err().unwrap().code(), "invite.unknown_token");
        }
    }
}
