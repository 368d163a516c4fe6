//! What has to be read back, and so cannot be a hash: sealed with XChaCha20-Poly1305 under a subkey of its own.
use chacha20poly1305::aead::{Aead, Payload};
use chacha20poly1305::{Key, KeyInit, XChaCha20Poly1305, XNonce};
use zeroize::{Zeroize, Zeroizing};

use super::super::connector::{AccessKeyId, Endpoint, Location, Region, StoreSecret};
use super::super::id::{ConnectorId, TeamId};
use super::SealingKey;
use crate::error::{Error, Result};

/// Of the nonce, which stands before what it seals. So long that drawing it at random repeats none.
pub const NONCE_LENGTH: usize = 24;

/// What a secret is sealed for: whose it is, and whom it is to be shown to.
#[derive(Clone, Copy)]
pub struct Whereabouts<'a> {
    /// The connector.
    pub connector: ConnectorId,
    /// Its team.
    pub team: TeamId,
    /// Where it leads.
    pub location: &'a Location,
    /// The key that the secret belongs to.
    pub access_key_id: Option<&'a AccessKeyId>,
}

impl Whereabouts<'_> {
    /// Told apart from any other: each part with its length before it, and what is not there from what is empty.
    fn associated(&self) -> Vec<u8> {
        let Location { kind, bucket, prefix, region, endpoint } = self.location;
        let mut bytes = Vec::new();
        for number in [self.connector.0, self.team.0, kind.number()] {
            bytes.extend_from_slice(&number.to_be_bytes());
        }
        let texts = [
            Some(bucket.as_str()),
            Some(prefix.as_str()),
            region.as_ref().map(Region::as_str),
            endpoint.as_ref().map(Endpoint::as_str),
            self.access_key_id.map(AccessKeyId::as_str),
        ];
        for text in texts {
            // None is this long.
            let length = text.map_or(u64::MAX, |text| text.len() as u64);
            bytes.extend_from_slice(&length.to_be_bytes());
            bytes.extend_from_slice(text.unwrap_or_default().as_bytes());
        }
        bytes
    }
}

impl SealingKey {
    /// Seals the secret of a connector: for that connector of that team alone, and for where it leads, so that it opens in no
    /// other row, and not in its own either where that was made to lead elsewhere.
    pub fn seal(&self, place: &Whereabouts<'_>, nonce: [u8; NONCE_LENGTH], secret: &StoreSecret) -> Result<Vec<u8>> {
        let payload = Payload { msg: secret.reveal().as_bytes(), aad: &place.associated() };
        let sealed = self.cipher().encrypt(&XNonce::from(nonce), payload);
        // Only of gigabytes: the error has nothing to say.
        let sealed = sealed.map_err(|_| Error::new("internal.sealing", "a secret cannot be sealed"))?;
        Ok([nonce.as_slice(), &sealed].concat())
    }

    /// What was sealed for a connector; an error where it was not, or not with this key.
    pub fn open(&self, place: &Whereabouts<'_>, sealed: &[u8]) -> Result<StoreSecret> {
        let open = || {
            let (nonce, sealed) = sealed.split_first_chunk::<NONCE_LENGTH>()?;
            let payload = Payload { msg: sealed, aad: &place.associated() };
            let opened = self.cipher().decrypt(&XNonce::from(*nonce), payload).ok()?;
            StoreSecret::from_sealed(Zeroizing::new(opened))
        };
        open().ok_or_else(|| {
            Error::new(
                "connector.sealed",
                format!("the secret of {} cannot be opened with this sealing key", place.connector),
            )
            .hint("it was sealed elsewhere, or changed: remove the connector, and add it again")
        })
    }

    fn cipher(&self) -> XChaCha20Poly1305 {
        let key = Zeroizing::new(self.derive("connector secret", &[]));
        let mut key_array = Key::from(*key);
        let cipher = XChaCha20Poly1305::new(&key_array);
        key_array.as_mut_slice().zeroize();
        cipher
    }
}

#[cfg(test)]
mod tests {
    use super::super::super::connector::{Given, StoreKind};
    use super::*;

    const GIVEN: Given<'_> = Given {
        kind: StoreKind::S3,
        bucket: "files",
        prefix: "a",
        region: Some("eu"),
        endpoint: Some("https://minio.example.com"),
    };

    /// What is sealed, or opened, for that place.
    fn within<T>(ids: (i64, i64), given: &Given<'_>, key: Option<&str>, work: impl FnOnce(&Whereabouts<'_>) -> T) -> T {
        let location = Location::parse(given).unwrap();
        let key: Option<AccessKeyId> = key.map(|key| key.parse().unwrap());
        let (connector, team) = (ConnectorId(ids.0), TeamId(ids.1));
        work(&Whereabouts { connector, team, location: &location, access_key_id: key.as_ref() })
    }

    fn at_home<T>(work: impl FnOnce(&Whereabouts<'_>) -> T) -> T {
        within((5, 6), &GIVEN, Some("acme"), work)
    }

    fn sealed(key: &SealingKey, nonce: u8) -> Vec<u8> {
        at_home(|place| key.seal(place, [nonce; NONCE_LENGTH], &secret()).unwrap())
    }

    fn secret() -> StoreSecret {
        StoreSecret::parse(StoreKind::S3, "correct-horse-battery-staple").unwrap()
    }

    #[test]
    fn what_is_sealed_opens_where_it_belongs_and_nowhere_else() {
        let key = SealingKey::new([7; 32]);
        let sealed = sealed(&key, 9);
        assert_eq!(at_home(|place| key.open(place, &sealed)).unwrap().reveal(), secret().reveal());
        assert!(!sealed.windows(7).any(|window| window == b"correct"));
        let refused = |ids, given: &Given<'_>, id: Option<&str>| {
            let error = within(ids, given, id, |place| key.open(place, &sealed)).err().unwrap();
            assert_eq!(error.code(), "connector.sealed");
        };
        for ids in [(6, 6), (5, 5), (6, 5)] {
            refused(ids, &GIVEN, Some("acme"));
        }
        for given in [
            Given { kind: StoreKind::Gcs, region: None, ..GIVEN },
            Given { bucket: "filesa", prefix: "", ..GIVEN },
            Given { prefix: "b", ..GIVEN },
            Given { region: None, ..GIVEN },
            Given { endpoint: None, ..GIVEN },
            Given { endpoint: Some("https://minio.example.org"), ..GIVEN },
        ] {
            refused((5, 6), &given, Some("acme"));
        }
        refused((5, 6), &GIVEN, Some("acmf"));
        refused((5, 6), &GIVEN, None);
        assert!(at_home(|place| SealingKey::new([8; 32]).open(place, &sealed)).is_err());
    }

    #[test]
    fn no_bit_of_it_can_be_changed_and_none_left_out() {
        let key = SealingKey::new([7; 32]);
        let sealed = sealed(&key, 9);
        for bit in 0..sealed.len() * 8 {
            let mut changed = sealed.clone();
            changed[bit / 8] ^= 1 << (bit % 8);
            assert!(at_home(|place| key.open(place, &changed)).is_err(), "bit {bit}");
        }
        for length in 0..sealed.len() {
            assert!(at_home(|place| key.open(place, &sealed[..length])).is_err(), "{length} bytes");
        }
        assert!(at_home(|place| key.open(place, &[sealed.as_slice(), &[0]].concat())).is_err());
    }

    #[test]
    fn another_nonce_makes_another_text_and_the_subkey_is_none_of_the_others() {
        let key = SealingKey::new([7; 32]);
        let one = sealed(&key, 1);
        let other = sealed(&key, 2);
        assert_ne!(one[NONCE_LENGTH..], other[NONCE_LENGTH..]);
        assert_ne!(key.derive("connector secret", &[]), key.fingerprint());
    }
}
