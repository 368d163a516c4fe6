//! Wrong passwords for an address: how many shut it, and what is said then.
use super::instant::Instant;
use super::recent::Recent;
use crate::error::Error;

/// The last wrong tries for one address: ten within a quarter of an hour shut it for the rest of that.
pub type Tries = Recent<10>;

/// The one answer to whoever does not know a password, whether or not there is an account. Names nobody, so that the
/// two cannot differ.
#[must_use]
pub fn bad_credentials() -> Error {
    Error::new("account.bad_credentials", "wrong e-mail address or password")
}

/// The one answer while an address is shut, whether or not there is an account, and to the right password too.
#[must_use]
pub fn locked(until: Instant) -> Error {
    Error::new("account.locked", format!("too many wrong passwords: nobody gets in until {until}"))
        .hint("try again then, or let the operator end it: teamctl account unlock")
        .detail("locked_until", until.to_string())
}
