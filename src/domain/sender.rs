//! Whom mail is from: an address, with or without a name before it.
use std::str::FromStr;

use super::email::EmailAddress;
use crate::error::{Error, Result};

/// `Acme <no-reply@acme.example>`, `"Acme, Inc." <no-reply@acme.example>` or the address alone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sender {
    /// What stands before the address, without quotes.
    pub name: Option<String>,
    /// The address.
    pub address: EmailAddress,
}

impl FromStr for Sender {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self> {
        let Some((name, rest)) = text.rsplit_once('<') else {
            return Ok(Self { name: None, address: text.parse()? });
        };
        let address = rest.trim_end().strip_suffix('>').ok_or_else(|| {
            Error::new("email.invalid", "a sender is an address, or a name and an address in angle brackets")
        })?;
        let name = name.trim();
        let name = match name.strip_prefix('"').and_then(|name| name.strip_suffix('"')) {
            Some(quoted) => quoted.replace("\\\"", "\"").replace("\\\\", "\\"),
            None => name.to_owned(),
        };
        Ok(Self { name: Some(name).filter(|name| !name.is_empty()), address: address.parse()? })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_told_from_its_address() {
        for (text, name, address) in [
            ("no-reply@acme.example", None, "no-reply@acme.example"),
            ("<no-reply@acme.example>", None, "no-reply@acme.example"),
            ("Acme <no-reply@acme.example>", Some("Acme"), "no-reply@acme.example"),
            ("\"Acme, \\\"Inc.\\\"\" <a@acme.example> ", Some("Acme, \"Inc.\""), "a@acme.example"),
            ("Börse & Söhne <a@börse.example>", Some("Börse & Söhne"), "a@börse.example"),
        ] {
            let sender: Sender = text.parse().unwrap();
            assert_eq!((sender.name.as_deref(), sender.address.as_str()), (name, address), "{text}");
        }
        for wrong in ["", "Acme", "Acme <", "Acme <>", "Acme <a@acme.example", "Acme a@acme.example", "<a@x> b"] {
            assert_eq!(wrong.parse::<Sender>().unwrap_err().code(), "email.invalid", "{wrong}");
        }
    }
}
