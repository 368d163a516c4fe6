//! What has to be read back, and so cannot be a hash: sealed with XChaCha20-Poly1305 under a subkey of its own.
use chacha20poly1305::aead::{Aead, Payload};
use chacha20poly1305::{Key, KeyInit, XChaCha20Poly1305, XNonce};
use zeroize::{Zeroize, Zeroizing};

use super::super::connector::StoreSecret;
use super::super::id::{ConnectorId, TeamId};
use super::SealingKey;
use crate::error::{Error, Result};

/// Of the nonce, which stands before what it seals. So long that drawing it at random repeats none.
pub const NONCE_LENGTH: usize = 24;

impl SealingKey {
    /// Seals the secret of a connector: for that connector of that team alone, so that it opens in no other row.
    pub fn seal(
        &self,
        place: (ConnectorId, TeamId),
        nonce: [u8; NONCE_LENGTH],
        secret: &StoreSecret,
    ) -> Result<Vec<u8>> {
        let payload = Payload { msg: secret.reveal().as_bytes(), aad: &associated(place) };
        let sealed = self.cipher().encrypt(&XNonce::from(nonce), payload);
        // Only of gigabytes: the error has nothing to say.
        let sealed = sealed.map_err(|_| Error::new("internal.sealing", "a secret cannot be sealed"))?;
        Ok([nonce.as_slice(), &sealed].concat())
    }

    /// What was sealed for a connector of a team; an error where it was not, or not with this key.
    pub fn open(&self, place: (ConnectorId, TeamId), sealed: &[u8]) -> Result<StoreSecret> {
        let open = || {
            let (nonce, sealed) = sealed.split_first_chunk::<NONCE_LENGTH>()?;
            let payload = Payload { msg: sealed, aad: &associated(place) };
            let opened = self.cipher().decrypt(&XNonce::from(*nonce), payload).ok()?;
            StoreSecret::from_sealed(Zeroizing::new(opened))
        };
        open().ok_or_else(|| {
            Error::new("connector.sealed", format!("the secret of {} cannot be opened with this sealing key", place.0))
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

fn associated((connector, team): (ConnectorId, TeamId)) -> [u8; 16] {
    let mut bytes = [0; 16];
    let (first, second) = bytes.split_at_mut(8);
    first.copy_from_slice(&connector.0.to_be_bytes());
    second.copy_from_slice(&team.0.to_be_bytes());
    bytes
}

#[cfg(test)]
mod tests {
    use super::super::super::connector::StoreKind;
    use super::*;

    const PLACE: (ConnectorId, TeamId) = (ConnectorId(5), TeamId(6));

    fn secret() -> StoreSecret {
        StoreSecret::parse(StoreKind::S3, "correct-horse-battery-staple").unwrap()
    }

    #[test]
    fn what_is_sealed_opens_where_it_belongs_and_nowhere_else() {
        let key = SealingKey::new([7; 32]);
        let sealed = key.seal(PLACE, [9; NONCE_LENGTH], &secret()).unwrap();
        assert_eq!(key.open(PLACE, &sealed).unwrap().reveal(), secret().reveal());
        assert!(!sealed.windows(7).any(|window| window == b"correct"));
        for place in [(ConnectorId(6), TeamId(6)), (ConnectorId(5), TeamId(5)), (ConnectorId(6), TeamId(5))] {
            assert_eq!(key.open(place, &sealed).err().unwrap().code(), "connector.sealed");
        }
        assert!(SealingKey::new([8; 32]).open(PLACE, &sealed).is_err());
    }

    #[test]
    fn no_bit_of_it_can_be_changed_and_none_left_out() {
        let key = SealingKey::new([7; 32]);
        let sealed = key.seal(PLACE, [9; NONCE_LENGTH], &secret()).unwrap();
        for bit in 0..sealed.len() * 8 {
            let mut changed = sealed.clone();
            changed[bit / 8] ^= 1 << (bit % 8);
            assert!(key.open(PLACE, &changed).is_err(), "bit {bit}");
        }
        for length in 0..sealed.len() {
            assert!(key.open(PLACE, &sealed[..length]).is_err(), "{length} bytes");
        }
        assert!(key.open(PLACE, &[sealed.as_slice(), &[0]].concat()).is_err());
    }

    #[test]
    fn another_nonce_makes_another_text_and_the_subkey_is_none_of_the_others() {
        let key = SealingKey::new([7; 32]);
        let one = key.seal(PLACE, [1; NONCE_LENGTH], &secret()).unwrap();
        let other = key.seal(PLACE, [2; NONCE_LENGTH], &secret()).unwrap();
        assert_ne!(one[NONCE_LENGTH..], other[NONCE_LENGTH..]);
        assert_ne!(key.derive("connector secret", &[]), key.fingerprint());
    }
}
