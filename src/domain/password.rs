//! Passwords: what is accepted, and the Argon2id hash that is all that is kept of one.
use argon2::password_hash::phc::PasswordHash;
use argon2::password_hash::{PasswordHasher, PasswordVerifier};
use argon2::{Algorithm, Argon2, Version};
use zeroize::{Zeroize, ZeroizeOnDrop};

use crate::error::{Error, Result};

const SHORTEST: usize = 8;
const LONGEST_BYTES: usize = 1024;

/// The most that a hash from elsewhere may cost to be compared with: 256 MiB (in KiB), passes, and lanes.
const MOST_MEMORY: u32 = 256 * 1024;
const MOST_PASSES: u32 = 16;
const MOST_LANES: u32 = 16;

/// What somebody typed. Has no `Debug`, `Display` or `Serialize`, and is wiped.
#[derive(Zeroize, ZeroizeOnDrop)]
pub struct Password(String);

impl Password {
    /// A password to be proven: whatever was typed.
    #[must_use]
    pub fn typed(text: String) -> Self {
        Self(text)
    }

    /// Whether it may become an account's: at least 8 characters, at most 1,024 bytes.
    pub fn check_new(&self) -> Result<()> {
        if self.0.chars().count() < SHORTEST {
            return Err(Error::new("password.too_short", format!("a password has at least {SHORTEST} characters")));
        }
        if self.0.len() > LONGEST_BYTES {
            return Err(Error::new("password.invalid", format!("a password has at most {LONGEST_BYTES} bytes")));
        }
        Ok(())
    }

    /// Argon2id with 19 MiB and two passes, as a PHC string.
    pub fn hash(&self, salt: &[u8; 16]) -> Result<String> {
        let hash = Argon2::default()
            .hash_password_with_salt(self.0.as_bytes(), salt)
            .map_err(|error| Error::new("internal.password", "the password cannot be hashed").caused_by(error))?;
        Ok(hash.to_string())
    }

    /// Whether it is the one that was hashed. What is no hash is nobody's password.
    #[must_use]
    pub fn is(&self, hash: &str) -> bool {
        self.0.len() <= LONGEST_BYTES
            && PasswordHash::new(hash)
                .is_ok_and(|hash| Argon2::default().verify_password(self.0.as_bytes(), &hash).is_ok())
    }

    /// Whether a text is a hash that a password can be compared with, at no more than many times the cost of
    /// [`Password::hash`]: whoever names the cost would otherwise say what a login takes here.
    #[must_use]
    pub fn is_hash(text: &str) -> bool {
        let Ok(hash) = PasswordHash::new(text) else { return false };
        let parameters = argon2::Params::try_from(&hash);
        Algorithm::try_from(hash.algorithm.as_str()).is_ok()
            && hash.version.is_none_or(|version| Version::try_from(version).is_ok())
            && hash.salt.is_some()
            && hash.hash.is_some()
            && parameters.is_ok_and(|cost| {
                cost.m_cost() <= MOST_MEMORY && cost.t_cost() <= MOST_PASSES && cost.p_cost() <= MOST_LANES
            })
    }

    /// Whether it is the one of an account's hash. Takes as long where there is no account, or none with a password: so
    /// nobody can tell by the clock which it was.
    #[must_use]
    pub fn proves(&self, hash: Option<&str>) -> bool {
        let holds = self.is(hash.unwrap_or(NOBODYS));
        holds && hash.is_some()
    }
}

/// A hash with the parameters of [`Password::hash`] that is no password's: all zeros.
const NOBODYS: &str =
    "$argon2id$v=19$m=19456,t=2,p=1$AAAAAAAAAAAAAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hash_knows_its_password_and_no_other() {
        let hash = Password::typed("correct horse".into()).hash(&[1; 16]).unwrap();
        assert!(hash.starts_with("$argon2id$v=19$m=19456,t=2,p=1$"), "{hash}");
        assert!(Password::typed("correct horse".into()).is(&hash));
        assert!(!Password::typed("correct horsf".into()).is(&hash));
        assert!(!Password::typed("correct horse".into()).is("no hash"));
    }

    /// As many passes over as much memory, and as long a result to compare: the same work.
    #[test]
    fn nobodys_hash_costs_what_a_real_one_does() {
        let real = Password::typed("correct horse".into()).hash(&[1; 16]).unwrap();
        let (real, nobodys) = (PasswordHash::new(&real).unwrap(), PasswordHash::new(NOBODYS).unwrap());
        assert_eq!(nobodys.algorithm, real.algorithm);
        assert_eq!(nobodys.version, real.version);
        assert_eq!(nobodys.params.to_string(), real.params.to_string());
        let length = |hash: &PasswordHash| hash.hash.as_ref().map(|output| output.as_bytes().len());
        assert_eq!(length(&nobodys), length(&real));
        assert!(length(&real).is_some());
        assert!(!Password::typed("correct horse".into()).proves(None));
    }

    #[test]
    fn only_what_a_password_can_be_compared_with_at_a_bearable_cost_is_a_hash() {
        let real = Password::typed("correct horse".into()).hash(&[1; 16]).unwrap();
        assert!(Password::is_hash(&real) && Password::is_hash(NOBODYS));
        assert!(Password::is_hash(&real.replace("m=19456,t=2,p=1", "m=262144,t=16,p=16")));
        for (part, other) in [
            ("m=19456", "m=262145"),
            ("t=2", "t=17"),
            ("p=1", "p=17"),
            ("argon2id", "scrypt"),
            ("$v=19", "$v=20"),
            ("$argon2id", "argon2id"),
        ] {
            assert!(!Password::is_hash(&real.replace(part, other)), "{other}");
        }
        let without_output = real.rsplit_once('$').unwrap().0;
        assert!(!Password::is_hash(without_output) && !Password::is_hash(""));
    }

    #[test]
    fn short_and_long_ones_are_refused() {
        let check = |text: &str| Password::typed(text.into()).check_new().err().map(|error| error.code());
        assert_eq!(check("1234567"), Some("password.too_short"));
        assert_eq!(check("ééééééé"), Some("password.too_short"));
        assert_eq!(check("éééééééé"), None);
        assert_eq!(check(&"x".repeat(1025)), Some("password.invalid"));
    }
}
