//! The one error type, and the one table from its code to the exit code of the program.
use std::fmt;
use std::sync::Arc;

use serde_json::{Map, Value};

/// What every fallible function of the crate answers.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// What stopped us: a stable code for scripts, a sentence for people, and where there is one, the way out.
#[derive(Clone)]
pub struct Error(Box<Inner>);

#[derive(Clone)]
struct Inner {
    code: &'static str,
    message: String,
    hint: Option<String>,
    details: Map<String, Value>,
    source: Option<Arc<dyn std::error::Error + Send + Sync>>,
}

impl Error {
    /// `code` is one of `noun.reason` in [`crate::error_codes`]; `message` says what failed, and on what.
    pub fn new(code: &'static str, message: impl Into<String>) -> Self {
        Self(Box::new(Inner { code, message: message.into(), hint: None, details: Map::new(), source: None }))
    }

    /// Which file it is about.
    #[must_use]
    pub fn about(mut self, path: &std::path::Path) -> Self {
        self.0.message = format!("{}: {}", path.display(), self.0.message);
        self.detail("path", path.to_string_lossy())
    }

    /// What to try next: a command where there is one.
    #[must_use]
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.0.hint = Some(hint.into());
        self
    }

    /// A fact that a script can branch on, under `details` in JSON.
    #[must_use]
    pub fn detail(mut self, key: &str, value: impl Into<Value>) -> Self {
        self.0.details.insert(key.into(), value.into());
        self
    }

    /// The error of the system or a library that this one tells of.
    #[must_use]
    pub fn caused_by(mut self, source: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> Self {
        self.0.source = Some(source.into().into());
        self
    }

    /// The stable `noun.reason`.
    #[must_use]
    pub fn code(&self) -> &'static str {
        self.0.code
    }

    /// The sentence, with what caused it.
    #[must_use]
    pub fn message(&self) -> String {
        match &self.0.source {
            Some(source) => format!("{}: {source}", self.0.message),
            None => self.0.message.clone(),
        }
    }

    /// The way out, where there is one.
    #[must_use]
    pub fn hint_text(&self) -> Option<&str> {
        self.0.hint.as_deref()
    }

    /// What `details` holds in JSON.
    #[must_use]
    pub fn details(&self) -> &Map<String, Value> {
        &self.0.details
    }

    /// What the program exits with.
    #[must_use]
    pub fn exit_code(&self) -> u8 {
        exit_code(self.0.code)
    }

    /// The one line that scripts read on stderr.
    #[must_use]
    pub fn to_json(&self) -> Value {
        serde_json::json!({"error": {
            "code": self.code(),
            "message": self.message(),
            "hint": self.hint_text(),
            "exit": self.exit_code(),
            "details": self.details(),
        }})
    }
}

impl fmt::Display for Error {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.message())
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}: {}", self.code(), self.message())
    }
}

impl std::error::Error for Error {}

/// First match wins, as the contract has it: whole codes and families first, then the reason after the dot.
#[must_use]
pub fn exit_code(code: &str) -> u8 {
    let (noun, reason) = code.split_once('.').unwrap_or((code, ""));
    match (noun, reason) {
        ("database", "insecure")
        | ("permission", "denied")
        | ("role", "escalation")
        | ("member", "self" | "outranks")
        | ("transfer", "operator_only") => return 4,
        ("database", "locked") => return 75,
        ("database", "already_initialized") | ("output", "exists") => return 5,
        ("database" | "key_file", _) => return 10,
        ("output" | "internal", _) | ("disk", "full") | ("input", "failed") => return 1,
        ("usage", _) | ("clock", "suspicious") | ("billing", "card_number") => return 2,
        ("prompt", "declined") => return 7,
        ("prompt", "interrupted") => return 130,
        ("audit", "broken") | ("backup", "corrupt") | ("ledger", "unbalanced") => return 9,
        _ => {}
    }
    match reason {
        "not_found" | "unknown_token" | "ambiguous" => 3,
        "token_only" => 4,
        "exists" | "in_use" | "not_empty" | "ref_conflict" => 5,
        "invalid"
        | "too_short"
        | "incomplete"
        | "invalid_rows"
        | "owner_required"
        | "kind_unknown"
        | "environment_invalid" => 2,
        _ => 6,
    }
}

#[cfg(test)]
mod tests {
    use super::exit_code;

    #[test]
    fn exit_codes_follow_the_contract() {
        for (code, exit) in [
            ("database.insecure", 4),
            ("database.locked", 75),
            ("database.already_initialized", 5),
            ("database.missing", 10),
            ("key_file.missing", 10),
            ("output.exists", 5),
            ("output.failed", 1),
            ("disk.full", 1),
            ("team.not_found", 3),
            ("invite.unknown_token", 3),
            ("team.ambiguous", 3),
            ("permission.denied", 4),
            ("role.escalation", 4),
            ("member.self", 4),
            ("member.outranks", 4),
            ("invite.token_only", 4),
            ("team.exists", 5),
            ("role.in_use", 5),
            ("team.not_empty", 5),
            ("email.invalid", 2),
            ("password.too_short", 2),
            ("invite.incomplete", 2),
            ("invite.invalid_rows", 2),
            ("team.owner_required", 2),
            ("usage.unknown_flag", 2),
            ("usage.undelivered", 2),
            ("clock.suspicious", 2),
            ("prompt.declined", 7),
            ("audit.broken", 9),
            ("role.owner", 6),
            ("invite.code_required", 6),
            ("account.bad_credentials", 6),
        ] {
            assert_eq!(exit_code(code), exit, "{code}");
        }
    }
}
