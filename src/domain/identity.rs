//! What a person is known by, and whether a text that somebody wrote says so.
use super::email::EmailAddress;
use super::json_text::each_string;

/// All that a person who is to be erased is known by.
#[derive(Clone, Debug, Default)]
pub struct Identity {
    addresses: Vec<EmailAddress>,
    phones: Vec<String>,
    first_names: Vec<String>,
    last_names: Vec<String>,
    /// Each of the first with each of the last: who has changed one of them is known by the other as well.
    names: Vec<String>,
}

/// Of what an address in a running text is made, beside letters and digits. Others may be part of one, but are more often
/// the brackets, quotes and commas round it.
const WITHIN: &str = ".+-_@";

impl Identity {
    /// An address, present or former.
    pub fn add_address(&mut self, address: EmailAddress) {
        if !self.addresses.contains(&address) {
            self.addresses.push(address);
        }
    }

    /// A telephone number, `+` and digits.
    pub fn add_phone(&mut self, phone: &str) {
        self.phones.push(phone.into());
    }

    /// A given and a family name, present or former. One alone says nothing: too many have it.
    pub fn add_name(&mut self, first: Option<&str>, last: Option<&str>) {
        for (name, names) in [(first, &mut self.first_names), (last, &mut self.last_names)] {
            let name = name.map(|name| spaced(&name.to_lowercase()));
            names.extend(name.filter(|name| !name.is_empty() && !names.contains(name)));
        }
        self.names.clear();
        for first in &self.first_names {
            self.names.extend(self.last_names.iter().map(|last| format!("{first} {last}")));
        }
    }

    /// What they can be written to at.
    #[must_use]
    pub fn addresses(&self) -> &[EmailAddress] {
        &self.addresses
    }

    /// Where they can be called.
    #[must_use]
    pub fn phones(&self) -> &[String] {
        &self.phones
    }

    /// Whether a text names them: by an address in whatever spelling, by a phone however it is spaced, or by their full
    /// name. An address that only ends as theirs does is another person's.
    #[must_use]
    pub fn is_in(&self, text: &str) -> bool {
        // As it reads without the quoting of JSON.
        let text = text.replace('\\', "");
        // Most texts hold none of these, and a long trail is read in one transaction.
        (!self.names.is_empty() && self.is_named_in(&text))
            || (text.contains('+') && self.is_called_in(&text))
            || (text.contains('@') && self.is_addressed_in(&text))
    }

    /// Whether a JSON text names them: in one of its strings, or by a given name in one and a family name in another.
    #[must_use]
    pub fn is_in_json(&self, json: &str) -> bool {
        let (mut named, mut first, mut last) = (false, false, false);
        each_string(json, |text| {
            named = named || self.is_in(text);
            let name = spaced(&text.to_lowercase());
            first = first || self.first_names.contains(&name);
            last = last || self.last_names.contains(&name);
        });
        named || (first && last)
    }

    fn is_named_in(&self, text: &str) -> bool {
        let text = spaced(&text.to_lowercase());
        self.names.iter().any(|name| stands_alone(&text, name))
    }

    fn is_called_in(&self, text: &str) -> bool {
        let beginnings = text.match_indices('+').filter_map(|(at, _)| text.get(at..));
        beginnings.into_iter().any(|text| self.phones.iter().any(|phone| begins_with_phone(text, phone)))
    }

    fn is_addressed_in(&self, text: &str) -> bool {
        let is_apart = |character: char| !character.is_alphanumeric() && !WITHIN.contains(character);
        let is_theirs = |word: &str| match word.parse::<EmailAddress>() {
            Ok(address) => self.addresses.contains(&address),
            Err(_) => self.addresses.iter().any(|address| holds(&word.to_lowercase(), address)),
        };
        let unusual = |address: &&EmailAddress| address.local().contains(is_apart);
        text.split(is_apart)
            .filter(|word| word.contains('@'))
            .map(|word| word.trim_start_matches(['.', '+', '-']).trim_end_matches(['.', '+', '-', '_', '@']))
            .any(is_theirs)
            || self.addresses.iter().filter(unusual).any(|address| holds(&text.to_lowercase(), address))
    }
}

/// However its digits are set apart; one more digit makes it another number.
fn begins_with_phone(text: &str, phone: &str) -> bool {
    let mut wanted = phone.chars().peekable();
    for character in text.chars() {
        match wanted.peek() {
            None => return !character.is_ascii_digit(),
            Some(next) if *next == character => drop(wanted.next()),
            Some(_) if " -()./\u{a0}".contains(character) => {}
            Some(_) => return false,
        }
    }
    wanted.peek().is_none()
}

/// With one space wherever there is any.
fn spaced(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn holds(lower: &str, address: &EmailAddress) -> bool {
    lower.contains(address.key()) || lower.contains(&address.as_str().to_lowercase())
}

fn stands_alone(text: &str, name: &str) -> bool {
    text.match_indices(name).any(|(at, _)| {
        let before = text.get(..at).unwrap_or_default().chars().next_back();
        let after = text.get(at + name.len()..).unwrap_or_default().chars().next();
        ![before, after].into_iter().flatten().any(char::is_alphanumeric)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ada() -> Identity {
        let mut person = Identity::default();
        for address in ["Ada@Acme.example", "o'ada@acme.example", "ada@büro.example"] {
            person.add_address(address.parse().unwrap());
        }
        person.add_phone("+441234567890");
        person.add_name(Some("Ada"), Some("Lovelace"));
        person.add_name(Some("Augusta"), Some("Byron"));
        person.add_name(Some("Countess"), None);
        person
    }

    #[test]
    fn a_text_that_names_them_is_found() {
        for text in [
            "ada@acme.example",
            "asked by ADA@ACME.EXAMPLE.",
            "mail=ada@acme.example, and <Ada@acme.example>",
            "mailto:ada@acme.example;",
            "ada@acme.example's wish",
            "{\"email\":\"ada@acme.example\"}",
            "{\"note\":\"\\\"ada@acme.example\\\"\"}",
            "...ada@acme.example...",
            "ada@acme.example@",
            "@ada@acme.example",
            "to O'ADA@acme.example",
            "ada@xn--bro-hoa.example",
            "ADA@BÜRO.example",
            "call +441234567890",
            "call +44 (1234) 567-890 today",
            "call +44 1234 567890 2 times",
            "not +1, but +441234567890.",
            "Ada Lovelace left",
            "for ADA LOVELACE.",
            "for Ada\u{a0} Lovelace",
            "Augusta Byron left",
            "Ada Byron left",
            "augusta lovelace left",
            "Countess Lovelace",
        ] {
            assert!(ada().is_in(text), "{text}");
        }
    }

    #[test]
    fn a_json_text_names_them_in_one_string_or_by_two() {
        for (json, is_named) in [
            (r#"{"email":"ada@acme.example"}"#, true),
            (r#"{"email":"\u0061da@acme.example"}"#, true),
            (r#"{"ada@acme.example":1}"#, true),
            (r#"{"first_name":"ada","last_name":" Lovelace"}"#, true),
            (r#"["Lovelace",["Augusta"]]"#, true),
            (r#"{"first_name":"Ada","last_name":"Smith"}"#, false),
            (r#"{"last_name":"Lovelace"}"#, false),
            (r#"{"email":"adam@acme.example"}"#, false),
            ("[1,null]", false),
        ] {
            assert_eq!(ada().is_in_json(json), is_named, "{json}");
        }
    }

    #[test]
    fn another_person_is_not_them() {
        for text in [
            "",
            "canada@acme.example",
            "joe+ada@acme.example",
            "joe.ada@acme.example",
            "ada+second@acme.example",
            "ada@acme.example.org",
            "ada@acme.examples",
            "ada at acme.example",
            "+4412345678901",
            "Ada",
            "Lovelace",
            "Countess",
            "Byron Lovelace",
            "Ada Augusta",
            "Nada Lovelace",
            "Ada Lovelaces",
        ] {
            assert!(!ada().is_in(text), "{text}");
        }
    }
}
