//! Connectors from end to end: what real stores answer and hostile ones, what is told of it, and what stays secret.
#![allow(clippy::disallowed_methods)] // Outside the program, the system is asked directly.
#[path = "../support/mod.rs"]
mod support;

#[cfg(not(feature = "connectors"))]
mod absent;
#[cfg(feature = "connectors")]
mod accounts;
#[cfg(feature = "connectors")]
mod backups;
#[cfg(feature = "connectors")]
mod depot;
#[cfg(feature = "connectors")]
mod faults;
#[cfg(feature = "connectors")]
mod hostile;
#[cfg(feature = "connectors")]
mod identity;
#[cfg(feature = "connectors")]
mod providers;
mod secrecy;
mod terminal;
#[cfg(feature = "connectors")]
mod trust;

#[cfg(feature = "connectors")]
use serde_json::Value;
use support::Teamctl;

/// In tests that speak to whoever looks at none.
const SECRET: &str = "correct-horse/battery+staple";

impl Teamctl {
    /// Adds a connector to the bucket `files` of some store; `secret` comes by stdin where it is not empty.
    #[track_caller]
    fn connect(&self, name: &str, line: &str, secret: &str) {
        let by = if secret.is_empty() { "" } else { "--secret-file -" };
        self.stdin(secret).run(format!("-q connector add {name} --bucket files {line} {by} -t acme -o id")).ok();
    }
}

#[cfg(feature = "connectors")]
impl Teamctl {
    /// Why a test fails: what is under `error`, with the code that it has to have.
    #[track_caller]
    fn fails(&self, name: &str) -> Value {
        let failed = self.run(format!("-q connector test {name} -t acme -o json")).noisy();
        let error = failed.error();
        failed.refused("connector.failed");
        assert_eq!(error["exit"], 6);
        assert_eq!(error["details"]["connector"], name);
        let shown = self.run(format!("connector show {name} -t acme -o json")).ok().json();
        assert_eq!(shown["status"], "failed", "{error}");
        assert!(shown["last_test_at"].is_string());
        error
    }

    /// That a test goes well.
    #[track_caller]
    fn works(&self, name: &str) {
        let tested = self.run(format!("-q connector test {name} -t acme -o json")).ok().json();
        assert_eq!((&tested["status"], &tested["changed"]), (&"ok".into(), &true.into()), "{tested}");
    }
}

/// What an error says of a step, a reason and a way out.
#[cfg(feature = "connectors")]
fn told(error: &Value) -> (String, String, String) {
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    (text(&error["details"]["step"]), text(&error["details"]["reason"]), text(&error["hint"]))
}
