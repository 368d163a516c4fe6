//! API keys from end to end: what each is good for and until when, whatever races, breaks or is typed.
#![allow(clippy::disallowed_methods)] // Outside the program, the system is asked directly.
#[path = "../support/mod.rs"]
mod support;

mod batch;
mod files;
mod gateway;
mod leaving;
mod life;
mod races;

use serde_json::Value;
use support::{NOW, Teamctl};

/// A key by its JSON, and the key itself.
struct Made {
    id: String,
    secret: String,
}

impl Made {
    #[track_caller]
    fn of(json: &Value) -> Self {
        let text = |key: &str| json[key].as_str().unwrap_or_else(|| panic!("no {key}: {json}")).to_owned();
        Self { id: text("id"), secret: text("secret") }
    }
}

impl Teamctl {
    /// Makes a key, by the operator unless the line says otherwise.
    #[track_caller]
    fn makes(&self, line: &str) -> Made {
        self.makes_at(NOW, line)
    }

    #[track_caller]
    fn makes_at(&self, now: &str, line: &str) -> Made {
        Made::of(&self.at(now).run(format!("-q -o json key {line}")).ok().json())
    }

    /// What a gateway is told, and whether the exit code says the same.
    #[track_caller]
    fn verdict_at(&self, now: &str, secret: &str, more: &str) -> Value {
        let outcome = self.at(now).stdin(secret).run(format!("key verify -o json {more}"));
        let code = if outcome.json()["valid"] == true { 0 } else { 6 };
        outcome.code(code).json()
    }

    /// Why a key is not good, or `good`.
    #[track_caller]
    fn reason_at(&self, now: &str, secret: &str) -> String {
        let verdict = self.verdict_at(now, secret, "");
        assert_eq!(verdict["valid"] == true, verdict["reason"].is_null(), "{verdict}");
        verdict["reason"].as_str().unwrap_or("good").to_owned()
    }

    #[track_caller]
    fn reason(&self, secret: &str) -> String {
        self.reason_at(NOW, secret)
    }

    /// A key as it is shown.
    #[track_caller]
    fn key(&self, target: &str) -> Value {
        self.run(["key", "show", target, "-o", "json"]).ok().json()
    }
}
