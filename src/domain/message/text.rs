//! What messages say: subjects and bodies, in plain text.
use crate::domain::invite::Kind as InviteKind;
use std::fmt::Write;

use zeroize::Zeroizing;

use super::super::instant::Instant;
use crate::characters::is_unsafe;

/// Subject and body. Without `Debug`, since the body holds a token or a code.
pub struct Texts {
    /// One line.
    pub subject: String,
    /// Lines that end with `\n`.
    pub body: Zeroizing<String>,
}

/// What an invitation's message tells.
#[derive(Clone, Copy)]
pub struct Invitation<'a> {
    /// What is offered.
    pub offer: InviteKind,
    /// What the team is called.
    pub team: &'a str,
    /// Who is invited, as far as that is known.
    pub name: Option<&'a str>,
    /// Who invited; `None` where it was the operator.
    pub inviter: Option<&'a str>,
    /// The role's title.
    pub role: &'a str,
    /// From when on it cannot be accepted.
    pub expires_at: Instant,
}

/// Anything as part of a line: what would break it, or move a reader's cursor, becomes a space.
#[must_use]
pub fn one_line(text: &str) -> String {
    let plain: String = text.chars().map(|character| if is_unsafe(character) { ' ' } else { character }).collect();
    plain.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// What an invitation is called in the outbox and in a mailbox.
#[must_use]
pub fn invitation_subject(team: &str, offer: InviteKind) -> String {
    let team = one_line(team);
    match offer {
        InviteKind::Join => format!("You are invited to join {team}"),
        InviteKind::Reactivate => format!("You are invited back to {team}"),
    }
}

/// What the message with a one-time code is called in the outbox.
#[must_use]
pub fn code_subject(team: &str) -> String {
    format!("One-time code for {}", one_line(team))
}

/// The message to somebody who is invited; `link` is where they accept, and without one the token goes into it bare.
#[must_use]
pub fn invitation(told: &Invitation<'_>, token: &str, link: Option<&str>) -> Texts {
    let mut body = Zeroizing::new(String::with_capacity(1024));
    let greeting = told.name.map(one_line).filter(|name| !name.is_empty());
    let what = match (told.offer, told.inviter.map(one_line)) {
        (InviteKind::Join, Some(inviter)) => format!("{inviter} invites you to join"),
        (InviteKind::Join, None) => "You are invited to join".to_owned(),
        (InviteKind::Reactivate, Some(inviter)) => format!("{inviter} invites you back to"),
        (InviteKind::Reactivate, None) => "You are invited back to".to_owned(),
    };
    let (team, role, deadline) = (one_line(told.team), one_line(told.role), minute(told.expires_at));
    let _ = match greeting {
        Some(name) => write!(body, "Hello {name},\n\n"),
        None => write!(body, "Hello,\n\n"),
    };
    let _ = write!(body, "{what} {team} as {role}.\n\n");
    let _ = match link {
        Some(link) => write!(body, "To accept, open this link before {deadline}:\n\n{link}\n\n"),
        None => write!(body, "To accept, use this token before {deadline}:\n\n{token}\n\n"),
    };
    let _ = writeln!(body, "Whoever has it can accept: keep it to yourself. If you did not expect it, do nothing.");
    Texts { subject: invitation_subject(told.team, told.offer), body }
}

/// The message with a one-time code.
#[must_use]
pub fn code(team: &str, code: &str) -> Texts {
    let subject = code_subject(team);
    let team = one_line(team);
    let body = format!("Your code to join {team}: {code}. It is good for 10 minutes. Tell it to nobody.");
    Texts { subject, body: Zeroizing::new(body) }
}

/// `2026-11-14 09:00 UTC`: never later than the instant itself.
fn minute(at: Instant) -> String {
    let text = at.to_string();
    match (text.get(..10), text.get(11..16)) {
        (Some(date), Some(time)) => format!("{date} {time} UTC"),
        _ => text,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told() -> Invitation<'static> {
        Invitation {
            offer: InviteKind::Join,
            team: "Acme Design",
            name: Some("Ada Lovelace"),
            inviter: Some("Grace Hopper <grace@acme.example>"),
            role: "Editor",
            expires_at: "2026-11-14T09:00:59.999Z".parse().unwrap(),
        }
    }

    #[test]
    fn an_invitation_says_who_what_where_and_until_when() {
        let texts = invitation(&told(), "TOKEN", Some("https://portal.example/?t=TOKEN"));
        assert_eq!(texts.subject, "You are invited to join Acme Design");
        assert_eq!(
            texts.body.as_str(),
            "Hello Ada Lovelace,\n\n\
             Grace Hopper <grace@acme.example> invites you to join Acme Design as Editor.\n\n\
             To accept, open this link before 2026-11-14 09:00 UTC:\n\n\
             https://portal.example/?t=TOKEN\n\n\
             Whoever has it can accept: keep it to yourself. If you did not expect it, do nothing.\n"
        );
    }

    #[test]
    fn without_a_link_the_token_is_told_and_without_names_nobody_is_named() {
        let bare = Invitation { offer: InviteKind::Reactivate, name: None, inviter: None, ..told() };
        let texts = invitation(&bare, "TOKEN", None);
        assert_eq!(texts.subject, "You are invited back to Acme Design");
        assert!(texts.body.starts_with("Hello,\n\nYou are invited back to Acme Design as Editor.\n\n"));
        assert!(texts.body.contains("use this token before 2026-11-14 09:00 UTC:\n\nTOKEN\n\n"));
    }

    #[test]
    fn no_name_makes_a_line_of_its_own() {
        let hostile = Invitation {
            team: "Acme\r\nBcc: eve@evil.example",
            name: Some("\u{202e}Ada\n.\n"),
            inviter: Some("Grace\0\u{1b}[2J"),
            role: " \n ",
            ..told()
        };
        let texts = invitation(&hostile, "TOKEN", None);
        assert_eq!(texts.subject, "You are invited to join Acme Bcc: eve@evil.example");
        assert!(
            texts.body.starts_with("Hello Ada .,\n\nGrace [2J invites you to join Acme Bcc: eve@evil.example as .\n")
        );
    }

    #[test]
    fn a_code_is_in_the_text_and_not_in_the_subject() {
        let texts = code("Acme", "042042");
        assert_eq!(texts.subject, "One-time code for Acme");
        assert!(texts.body.contains("Acme: 042042. It is good for 10 minutes"));
    }
}
