//! What a run left behind, and what a test may expect of it.
use std::ffi::OsString;
use std::os::unix::process::ExitStatusExt;
use std::panic::Location;
use std::process::Output;
use std::sync::Mutex;

use serde_json::Value;
use snapbox::{Assert, IntoData};

use super::redaction::Names;

/// Exit code, stdout and stderr of one run. Dropped without a word about stderr, it expects none.
pub struct Outcome<'a> {
    line: String,
    code: i32,
    stdout: String,
    stderr: String,
    names: &'a Mutex<Names>,
    caller: &'static Location<'static>,
    code_is_expected: bool,
    stderr_is_expected: bool,
}

impl<'a> Outcome<'a> {
    pub(super) fn new(
        arguments: &[OsString],
        output: Output,
        names: &'a Mutex<Names>,
        caller: &'static Location<'static>,
    ) -> Self {
        let words: Vec<_> = arguments.iter().map(|word| word.to_string_lossy()).collect();
        let line = format!("teamctl {}", words.join(" "));
        let text = |bytes| String::from_utf8(bytes).unwrap_or_else(|error| panic!("{caller}: {line}: {error}"));
        let (stdout, stderr) = (text(output.stdout), text(output.stderr));
        // As a shell would tell it: 130 for an interrupt.
        let code = output.status.code().or(output.status.signal().map(|signal| 128 + signal)).unwrap();
        // In the order of printing, so that names do not depend on which snapshots a test looks at.
        names.lock().unwrap().learn(&stdout);
        names.lock().unwrap().learn(&stderr);
        Self { line, code, stdout, stderr, names, caller, code_is_expected: false, stderr_is_expected: false }
    }

    /// Exit code 0.
    #[track_caller]
    pub fn ok(self) -> Self {
        self.code(0)
    }

    /// That exit code.
    #[track_caller]
    pub fn code(mut self, code: i32) -> Self {
        self.code_is_expected = true;
        assert!(self.code == code, "expected exit code {code}\n{}", self.story());
        self
    }

    /// Any exit code but 0.
    #[track_caller]
    pub fn failed(mut self) -> Self {
        self.code_is_expected = true;
        assert!(self.code != 0, "expected an exit code other than 0\n{}", self.story());
        self
    }

    /// Whatever exit code it was, where several are right; anything on stderr is fine.
    pub fn any_code(mut self) -> i32 {
        (self.code_is_expected, self.stderr_is_expected) = (true, true);
        self.code
    }

    /// An error, printed as JSON, with that code and an exit code that follows from it; nothing on stdout.
    #[track_caller]
    pub fn refused(mut self, code: &str) -> Self {
        let error = self.error();
        assert!(error["code"] == code, "expected the error {code}\n{}", self.story());
        assert!(error["exit"] == self.code, "the exit code is not the one in the error\n{}", self.story());
        assert!(self.stdout.is_empty(), "there is something on stdout\n{}", self.story());
        (self.code_is_expected, self.stderr_is_expected) = (true, true);
        self
    }

    /// What is under `error` in the one line on stderr, with `-o json`. To check more than the code, after `refused`.
    #[track_caller]
    pub fn error(&self) -> Value {
        let parsed: Option<Value> = serde_json::from_str(&self.stderr).ok();
        let Some(mut parsed) = parsed.filter(|value| value["error"].is_object()) else {
            panic!("stderr is not one error as JSON\n{}", self.story());
        };
        parsed["error"].take()
    }

    /// Anything on stderr is fine.
    pub fn noisy(mut self) -> Self {
        self.stderr_is_expected = true;
        self
    }

    /// Exactly that on stdout, with what differs from run to run replaced by names.
    #[track_caller]
    pub fn stdout(self, expected: impl IntoData) -> Self {
        self.compare(&self.stdout, expected);
        self
    }

    /// Exactly that on stderr, with what differs from run to run replaced by names.
    #[track_caller]
    pub fn stderr(mut self, expected: impl IntoData) -> Self {
        self.stderr_is_expected = true;
        self.compare(&self.stderr, expected);
        self
    }

    /// stdout as it came.
    pub fn text(&self) -> &str {
        &self.stdout
    }

    /// stderr as it came.
    pub fn notices(&self) -> &str {
        &self.stderr
    }

    /// stdout as it is compared with snapshots.
    pub fn redacted(&self) -> String {
        self.names.lock().unwrap().redact(&self.stdout)
    }

    /// stdout as one JSON value.
    #[track_caller]
    pub fn json(&self) -> Value {
        serde_json::from_str(&self.stdout).unwrap_or_else(|error| panic!("stdout: {error}\n{}", self.story()))
    }

    /// stdout as JSON Lines.
    #[track_caller]
    pub fn json_lines(&self) -> Vec<Value> {
        let parse =
            |line| serde_json::from_str(line).unwrap_or_else(|error| panic!("stdout: {error}\n{}", self.story()));
        self.stdout.lines().map(parse).collect()
    }

    /// The token of the one invitation on stdout.
    #[track_caller]
    pub fn token(&self) -> String {
        self.json()["token"].as_str().unwrap_or_else(|| panic!("there is no token\n{}", self.story())).to_owned()
    }

    #[track_caller]
    fn compare(&self, actual: &str, expected: impl IntoData) {
        let actual = self.names.lock().unwrap().redact(actual);
        // Backslashes are escapes here, never paths.
        let assert = Assert::new().action_env("SNAPSHOTS").normalize_paths(false);
        if let Err(error) = assert.try_eq(Some(&self.line), actual.into_data(), expected.into_data()) {
            panic!("{error}\n{}", self.story());
        }
    }

    fn story(&self) -> String {
        let Self { line, code, stdout, stderr, caller, .. } = self;
        format!("{caller}\n$ {line}\n--- exit code {code}, stdout:\n{stdout}\n--- stderr:\n{stderr}\n---")
    }
}

impl Drop for Outcome<'_> {
    fn drop(&mut self) {
        if std::thread::panicking() {
            return;
        }
        assert!(self.code_is_expected || self.code == 0, "expected exit code 0\n{}", self.story());
        assert!(self.stderr_is_expected || self.stderr.is_empty(), "expected silence on stderr\n{}", self.story());
    }
}
