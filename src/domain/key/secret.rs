//! What a key reads like: `PREFIX_live_`, its id, what nobody can guess, and a checksum. Only its hash is stored.
use sha2::{Digest, Sha256};
use subtle::ConstantTimeEq;
use zeroize::{Zeroize, ZeroizeOnDrop};

use super::super::id::KeyId;
use super::super::policy::{KeyKind, KeyPrefix};
use crate::error::Result;

const DIGITS: &[u8; 62] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

/// 62^11 is more than 2^63: each id has digits enough, and most of what they could say is no id.
const ID: usize = 11;
/// 125 bits.
const RANDOM: usize = 21;
const CHECKSUM: usize = 6;
const HINT: usize = 4;
/// So many digits in a row are no name that somebody thought of.
const ALIKE: usize = 24;
/// What stands before the id.
const LABELS: [(KeyKind, &[u8; 6]); 2] = [(KeyKind::Live, b"_live_"), (KeyKind::Test, b"_test_")];
const LONGEST_PREFIX: usize = 16;

/// No key is longer.
pub const LONGEST: usize = LONGEST_PREFIX + 6 + ID + RANDOM + CHECKSUM;

/// A key itself: who holds it may do what its scopes say. Has no `Debug`, `Display` or `Serialize`: revealing it is a call.
#[derive(Zeroize, ZeroizeOnDrop)]
pub struct PlainKey {
    text: [u8; LONGEST],
    length: usize,
    #[zeroize(skip)]
    id: KeyId,
}

impl PlainKey {
    /// A new one. `fill` fills bytes with randomness.
    pub fn make(
        prefix: &KeyPrefix,
        (kind, id): (KeyKind, KeyId),
        fill: impl FnMut(&mut [u8]) -> Result<()>,
    ) -> Result<Self> {
        let label = LABELS.iter().find(|(labelled, _)| *labelled == kind).map_or(b"_live_", |(_, label)| *label);
        let mut key = Self { text: [0; LONGEST], length: 0, id };
        key.push(prefix.as_str().as_bytes());
        key.push(label);
        key.push(&digits::<ID>(u64::try_from(id.0).unwrap_or_default()));
        let mut random = random_digits(fill)?;
        key.push(&random);
        random.zeroize();
        let checksum = checksum(key.bytes());
        key.push(&checksum);
        Ok(key)
    }

    /// From what somebody holds out; `None` where no key reads so.
    #[must_use]
    pub fn parse(text: &[u8]) -> Option<Self> {
        let parts = Parts::of(text)?;
        let mut key = Self { text: [0; LONGEST], length: 0, id: parts.id };
        key.push(text);
        Some(key)
    }

    fn push(&mut self, bytes: &[u8]) {
        if let Some(free) = self.text.get_mut(self.length..self.length + bytes.len()) {
            free.copy_from_slice(bytes);
            self.length += bytes.len();
        }
    }

    fn bytes(&self) -> &[u8] {
        self.text.get(..self.length).unwrap_or_default()
    }

    /// The text, for whoever it is for.
    #[must_use]
    pub fn reveal(&self) -> &str {
        str::from_utf8(self.bytes()).unwrap_or_default()
    }

    /// Which key it is, or says that it is: only the hash proves that.
    #[must_use]
    pub fn id(&self) -> KeyId {
        self.id
    }

    /// What is stored of it.
    #[must_use]
    pub fn hash(&self) -> KeyHash {
        KeyHash::of(self.bytes())
    }

    /// The last four characters that are random, by which people tell their keys apart.
    #[must_use]
    pub fn hint(&self) -> &str {
        let end = self.length.saturating_sub(CHECKSUM);
        self.reveal().get(end.saturating_sub(HINT)..end).unwrap_or_default()
    }
}

/// SHA-256 of a whole key: 125 bits that nobody can guess need no salt and no slow hash.
#[derive(Clone, Copy)]
pub struct KeyHash([u8; 32]);

impl KeyHash {
    fn of(text: &[u8]) -> Self {
        Self(Sha256::digest(text).into())
    }

    /// What is stored.
    #[must_use]
    pub fn as_bytes(&self) -> &[u8; 32] {
        &self.0
    }

    /// Whether it is the one that is stored, in constant time: every byte counts before anything is decided. Byte by byte as
    /// `subtle` would have it, this was a sixth of what verifying a key takes.
    #[must_use]
    pub fn is(&self, stored: &[u8]) -> bool {
        let difference = self.0.iter().zip(stored).fold(0, |difference, (one, other)| difference | (one ^ other));
        stored.len() == self.0.len() && difference.ct_eq(&0).into()
    }
}

/// What is left of a key that was held out, of many: which it says that it is, and the hash that has to prove it.
#[derive(Clone, Copy)]
pub struct Claim {
    /// Which key.
    pub id: KeyId,
    /// Of the whole text.
    pub hash: KeyHash,
}

impl Claim {
    /// In the place of one: no key's.
    pub const NONE: Self = Self { id: KeyId(-1), hash: KeyHash([0; 32]) };

    /// Reads a text without keeping it; `None` where no key reads so.
    #[must_use]
    pub fn of(text: &[u8]) -> Option<Self> {
        Parts::of(text).map(|parts| Self { id: parts.id, hash: KeyHash::of(text) })
    }
}

/// A text that is well formed: counted from the end, since a prefix tells nothing of where it ends.
struct Parts {
    id: KeyId,
}

impl Parts {
    fn of(text: &[u8]) -> Option<Self> {
        let (rest, random) =
            text.split_at_checked(text.len().checked_sub(CHECKSUM)?)?.0.split_last_chunk::<RANDOM>()?;
        let (rest, id) = rest.split_last_chunk::<ID>()?;
        let (prefix, label) = rest.split_last_chunk::<6>()?;
        let is_known = LABELS.iter().any(|(_, known)| *known == label);
        // Without a branch a byte: hardly any is wrong.
        let is_text = random.iter().fold(true, |so_far, byte| so_far & byte.is_ascii_alphanumeric());
        if !(is_known && is_prefix(prefix) && is_text) {
            return None;
        }
        let (checked, sum) = text.split_last_chunk::<CHECKSUM>()?;
        if checksum(checked) != *sum {
            return None;
        }
        number(id).map(|id| Self { id: KeyId(id) })
    }
}

/// Whether something in a text reads so much like a key that it may be most of one: mistyped, cut off, or in quotes.
#[must_use]
pub fn is_alike(text: &[u8]) -> bool {
    let is_label = |window: &[u8]| LABELS.iter().any(|(_, label)| window == *label);
    text.windows(6).enumerate().filter(|(_, window)| is_label(window)).any(|(start, window)| {
        let (before, after) =
            (text.get(..start).unwrap_or_default(), text.get(start + window.len()..).unwrap_or_default());
        let mut prefix = before.iter().rev().take_while(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit());
        let digits = after.iter().take_while(|byte| byte.is_ascii_alphanumeric()).count();
        prefix.any(u8::is_ascii_lowercase) && digits >= ALIKE
    })
}

/// As [`KeyPrefix`] has it.
fn is_prefix(text: &[u8]) -> bool {
    let is_right = |byte: &u8| byte.is_ascii_lowercase() || byte.is_ascii_digit();
    text.len() <= LONGEST_PREFIX && text.first().is_some_and(u8::is_ascii_lowercase) && text.iter().all(is_right)
}

/// A number in base 62, padded with `0`.
fn digits<const N: usize>(number: u64) -> [u8; N] {
    let (mut text, mut rest) = ([b'0'; N], number);
    for byte in text.iter_mut().rev() {
        *byte = usize::try_from(rest % 62).ok().and_then(|digit| DIGITS.get(digit)).copied().unwrap_or_default();
        rest /= 62;
    }
    text
}

/// The id that digits stand for: `None` past 63 bits.
fn number(text: &[u8; ID]) -> Option<i64> {
    text.iter().try_fold(0_i64, |number, byte| {
        let digit = match byte {
            b'0'..=b'9' => byte - b'0',
            b'A'..=b'Z' => byte - b'A' + 10,
            b'a'..=b'z' => byte - b'a' + 36,
            _ => return None,
        };
        number.checked_mul(62)?.checked_add(i64::from(digit))
    })
}

/// Each digit as likely as any other: of 64 values that six bits have, two are thrown away.
fn random_digits(mut fill: impl FnMut(&mut [u8]) -> Result<()>) -> Result<[u8; RANDOM]> {
    let mut text = [0; RANDOM];
    let mut bytes = [0; 32];
    let mut left = text.iter_mut();
    let mut next = left.next();
    while next.is_some() {
        fill(&mut bytes)?;
        for byte in bytes {
            if let (Some(digit), Some(place)) = (DIGITS.get(usize::from(byte & 63)), &mut next) {
                **place = *digit;
                next = left.next();
            }
        }
    }
    bytes.zeroize();
    Ok(text)
}

fn checksum(text: &[u8]) -> [u8; CHECKSUM] {
    digits(u64::from(crc_32(text)))
}

/// IEEE 802.3, reflected, as zip and PNG have it. Four bytes at a time, each by a table of its own: byte by byte, it was a
/// tenth of what verifying a key takes.
fn crc_32(bytes: &[u8]) -> u32 {
    let after = |crc: u32, zeros: usize, byte: u8| {
        let [low, ..] = crc.to_le_bytes();
        CRC.get(zeros).and_then(|table| table.get(usize::from(low ^ byte))).copied().unwrap_or_default()
    };
    let (fours, rest) = bytes.as_chunks::<4>();
    let crc = fours.iter().fold(u32::MAX, |crc, [a, b, c, d]| {
        after(crc, 3, *a) ^ after(crc >> 8, 2, *b) ^ after(crc >> 16, 1, *c) ^ after(crc >> 24, 0, *d)
    });
    !rest.iter().fold(crc, |crc, byte| after(crc, 0, *byte) ^ (crc >> 8))
}

/// What a byte comes to with so many zeros after it.
static CRC: [[u32; 256]; 4] = crc_tables();

#[allow(clippy::indexing_slicing, reason = "at compile time")]
const fn crc_tables() -> [[u32; 256]; 4] {
    let mut tables = [[0; 256]; 4];
    let (mut index, mut start) = (0, 0_u32);
    while index < 256 {
        let (mut crc, mut bit) = (start, 0);
        while bit < 32 {
            crc = if crc & 1 == 1 { 0xedb8_8320 ^ (crc >> 1) } else { crc >> 1 };
            bit += 1;
            if bit % 8 == 0 {
                tables[bit / 8 - 1][index] = crc;
            }
        }
        index += 1;
        start += 1;
    }
    tables
}

#[cfg(test)]
mod tests;
