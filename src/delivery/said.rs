//! What a receiver says about a message: untrusted, and it may repeat the message.
use crate::domain::message::one_line;

/// So much of it is looked at, and so much kept. More is looked at than kept, so that a secret that begins in what is kept
/// is seen whole.
pub(super) const READ: usize = 4096;
const KEPT: usize = 200;

/// Letters of a secret that may stand together without giving it away; of a shorter one, all but one.
const HARMLESS: usize = 7;

/// The first bytes of what a receiver said, as part of a line, and without what was to be told to somebody else: one that
/// repeats the message must not bring a token, a code or a key into the database.
pub(super) fn told(said: &[u8], secrets: &[&str]) -> String {
    let said = said.get(..READ).unwrap_or(said);
    let mut shown = said.to_vec();
    for secret in secrets {
        mask(said, secret, &mut shown);
    }
    shown.truncate(KEPT);
    one_line(&String::from_utf8_lossy(&shown))
}

/// Overwrites in `shown` each part of the secret that stands in `said`.
fn mask(said: &[u8], secret: &str, shown: &mut [u8]) {
    let window = secret.len().min(HARMLESS + 1);
    if window == 0 {
        return;
    }
    for part in secret.as_bytes().windows(window) {
        for (at, _) in said.windows(window).enumerate().filter(|(_, found)| *found == part) {
            if let Some(found) = shown.get_mut(at..at + window) {
                found.fill(b'*');
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_it_says_is_one_safe_line() {
        assert_eq!(told(b" \x1b[31mno\r\n\xff such\0 box\n", &[""]), "[31mno \u{fffd} such box");
        assert_eq!(told("é".repeat(150).as_bytes(), &[]), "é".repeat(100));
    }

    #[test]
    fn no_secret_comes_back_whole_or_in_parts() {
        let token = "0123456789abc.QUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVo";
        let broken = format!("{}=\r\n{}", &token[..30], &token[30..]);
        for said in [token.to_owned(), broken, format!("{}{token}", "x".repeat(KEPT - 20)), token.repeat(80)] {
            let told = told(said.as_bytes(), &["042042", token]);
            assert!(told.contains('*'), "{told}");
            for part in token.as_bytes().windows(HARMLESS + 1) {
                assert!(!told.as_bytes().windows(part.len()).any(|window| window == part), "{told}");
            }
        }
        assert_eq!(told(b"code 042042 refused", &["042042"]), "code ****** refused");
        assert_eq!(
            told(b"code 042042 of abcdefghij refused", &["042042", "abcdefghij"]),
            "code ****** of ********** refused"
        );
        assert_eq!(told(b"mailbox full", &[token]), "mailbox full");
    }
}
