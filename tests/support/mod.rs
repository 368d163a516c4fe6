//! End-to-end tests of the real program: a home of its own, a fixed clock, and silence on stderr unless a test says so.
//!
//! ```ignore
//! let teamctl = Teamctl::initialized();
//! teamctl.run("-q invite add ada@example.org --role member -t acme --no-send").ok().stdout(str![[r#""#]]);
//! teamctl.at("2026-11-13T09:00:00Z").run("invite show ada@example.org -o json").refused("invite.not_found");
//! ```
//! What is wrong beside what a test asks for fails it too: an exit code other than 0 that nobody expected, or a word on
//! stderr. Snapshots are updated by running the tests with `SNAPSHOTS=overwrite`.
#![allow(dead_code)] // Each test program uses a part.
#![allow(clippy::disallowed_methods)] // Outside the program, the system is asked directly.
mod arguments;
mod outcome;
pub mod peer;
pub mod race;
mod redaction;
pub mod strace;
pub mod terminal;

use std::ffi::{OsStr, OsString};
use std::io::Write;
use std::panic::Location;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::Mutex;
use std::sync::atomic::{AtomicU32, Ordering};

pub use self::arguments::Arguments;
pub use self::outcome::Outcome;
use self::redaction::Names;

/// What the clock shows unless a test sets it.
pub const NOW: &str = "2026-11-07T09:00:00Z";

/// Bytes of each home's path.
const HOME_LENGTH: usize = 48;

/// A user with an empty home, and the program in it.
pub struct Teamctl {
    home: tempfile::TempDir,
    names: Mutex<Names>,
    /// Seconds since [`NOW`], where the clock goes on.
    seconds: Option<AtomicU32>,
}

impl Teamctl {
    /// A home with nothing in it.
    pub fn new() -> Self {
        // The canonical name, as the program prints it.
        let temporary = std::env::temp_dir().canonicalize().unwrap();
        // Of one length on every host, since tables are as wide as the paths in them.
        let padding = HOME_LENGTH.saturating_sub(temporary.as_os_str().len() + "/teamctl--123456".len());
        let prefix = format!("teamctl-{}-", "0".repeat(padding));
        let home = tempfile::Builder::new().prefix(&prefix).rand_bytes(6).tempdir_in(temporary).unwrap();
        for folder in ["config", "data", "work"] {
            std::fs::create_dir(home.path().join(folder)).unwrap();
        }
        let names = Mutex::new(Names::new(home.path()));
        Self { home, names, seconds: None }
    }

    /// Lets a second pass before each run that follows. For tests that look at an order: what two runs make in one
    /// millisecond has ids in either order.
    pub fn ticking(mut self) -> Self {
        self.seconds = Some(AtomicU32::new(0));
        self
    }

    /// A home with a database in which `acme` has the standard policy and the owner `owner@acme.example`.
    #[track_caller]
    pub fn initialized() -> Self {
        let teamctl = Self::new();
        teamctl.run("-q init acme --owner owner@acme.example --preset standard").ok();
        teamctl
    }

    /// A home with a database in which `acme` has the policy of a preset, and the team `acme/core`.
    #[track_caller]
    pub fn with_preset(preset: &str) -> Self {
        let teamctl = Self::new();
        teamctl.run(["-q", "init", "acme", "--owner", "owner@acme.example", "--preset", preset]).ok();
        teamctl.run("-q team create acme/core").ok();
        teamctl
    }

    /// A home with a database in which `acme` has a policy of its own, and the team `acme/core`.
    #[track_caller]
    pub fn with_policy(policy: &str) -> Self {
        let teamctl = Self::new();
        teamctl.file("policy.toml", policy);
        teamctl.run("-q init acme --owner owner@acme.example --policy policy.toml").ok();
        teamctl.run("-q team create acme/core").ok();
        teamctl
    }

    /// A home with the same files.
    pub fn copy(&self) -> Self {
        let copy = Self::new();
        copy_folder(self.home(), copy.home());
        copy
    }

    /// Runs the program and waits for its end.
    #[track_caller]
    pub fn run(&self, arguments: impl Arguments) -> Outcome<'_> {
        self.call().run(arguments)
    }

    /// The next run only: at that instant.
    pub fn at(&self, now: &str) -> Call<'_> {
        self.call().at(now)
    }

    /// The next run only: with that on its standard input, which is empty otherwise.
    pub fn stdin(&self, bytes: impl Into<Vec<u8>>) -> Call<'_> {
        self.call().stdin(bytes)
    }

    /// The next run only: with that variable.
    pub fn env(&self, name: &str, value: impl AsRef<OsStr>) -> Call<'_> {
        self.call().env(name, value)
    }

    /// The next run only: without that variable, such as `TEAMCTL_NOW`.
    pub fn without_env(&self, name: &str) -> Call<'_> {
        self.call().without_env(name)
    }

    fn call(&self) -> Call<'_> {
        Call { teamctl: self, environment: Vec::new(), stdin: Vec::new() }
    }

    /// The program, ready to be started by the test itself: on a terminal, or several at once.
    pub fn command(&self, arguments: impl Arguments) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_teamctl"));
        command
            .args(arguments.list())
            .current_dir(self.path("."))
            .env_clear()
            .env("HOME", self.home())
            .env("XDG_CONFIG_HOME", self.home().join("config"))
            .env("XDG_DATA_HOME", self.home().join("data"))
            .env("PATH", "/usr/local/bin:/usr/bin:/bin")
            .env("TZ", "UTC")
            .env("LC_ALL", "C.UTF-8")
            .env("TEAMCTL_NOW", self.now());
        command
    }

    fn now(&self) -> String {
        let Some(seconds) = &self.seconds else { return NOW.to_owned() };
        let seconds = seconds.fetch_add(1, Ordering::Relaxed) + 1;
        NOW.replace("00:00Z", &format!("{:02}:{:02}Z", seconds / 60, seconds % 60))
    }

    /// The home folder, `[HOME]` in snapshots.
    pub fn home(&self) -> &Path {
        self.home.path()
    }

    /// A path as seen from the folder that the program is started in, `[HOME]/work`.
    pub fn path(&self, relative: impl AsRef<Path>) -> PathBuf {
        self.home().join("work").join(relative)
    }

    /// Where the database is unless a test says otherwise.
    pub fn database(&self) -> PathBuf {
        self.home().join("data/teamctl/teamctl.db")
    }

    /// Where the sealing key is unless a test says otherwise.
    pub fn secret_key(&self) -> PathBuf {
        self.home().join("config/teamctl/secret.key")
    }

    /// Writes the config file that the program finds by itself.
    pub fn config(&self, text: &str) -> &Self {
        let folder = self.home().join("config/teamctl");
        std::fs::create_dir_all(&folder).unwrap();
        std::fs::write(folder.join("config.toml"), text).unwrap();
        self
    }

    /// Writes a file in the folder that the program is started in.
    pub fn file(&self, relative: &str, contents: impl AsRef<[u8]>) -> PathBuf {
        let path = self.path(relative);
        std::fs::write(&path, contents).unwrap();
        path
    }

    /// What the `sqlite3` shell says to statements over the database.
    #[track_caller]
    pub fn sql(&self, statements: &str) -> String {
        let output = Command::new("sqlite3").arg("-bail").arg(self.database()).arg(statements).output();
        let output = output.expect("sqlite3 is installed by tests/run");
        assert!(output.status.success(), "{statements}: {}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8(output.stdout).unwrap()
    }

    /// How many events there are, of everything.
    #[track_caller]
    pub fn event_count(&self) -> usize {
        self.run("audit list -o jsonl").ok().json_lines().len()
    }

    /// What is stored, but for the events: to see that nothing has changed.
    #[track_caller]
    pub fn stored(&self) -> String {
        self.sql(
            ".dump accounts connectors invites keys memberships organizations properties resource_shares resources roles \
             teams",
        )
    }

    /// Invites an address and gives the token of its invitation.
    #[track_caller]
    pub fn invite(&self, team: &str, address: &str, role: &str) -> String {
        let arguments = ["-q", "invite", "add", address, "--role", role, "--show-link", "-o", "json", "-t", team];
        self.run(arguments).ok().token()
    }

    /// A fresh token for an address that was invited; the one before is dead.
    #[track_caller]
    pub fn token(&self, team: &str, address: &str) -> String {
        self.run(["-q", "invite", "resend", address, "--show-link", "-o", "json", "-t", team]).ok().token()
    }
}

/// One run that differs from the usual one.
pub struct Call<'a> {
    teamctl: &'a Teamctl,
    environment: Vec<(OsString, Option<OsString>)>,
    stdin: Vec<u8>,
}

impl<'a> Call<'a> {
    /// At that instant.
    pub fn at(self, now: &str) -> Self {
        self.env("TEAMCTL_NOW", now)
    }

    /// With that on its standard input.
    pub fn stdin(mut self, bytes: impl Into<Vec<u8>>) -> Self {
        self.stdin = bytes.into();
        self
    }

    /// With that variable.
    pub fn env(mut self, name: &str, value: impl AsRef<OsStr>) -> Self {
        self.environment.push((name.into(), Some(value.as_ref().to_owned())));
        self
    }

    /// Without that variable.
    pub fn without_env(mut self, name: &str) -> Self {
        self.environment.push((name.into(), None));
        self
    }

    /// Runs the program and waits for its end.
    #[track_caller]
    pub fn run(self, arguments: impl Arguments) -> Outcome<'a> {
        let arguments = arguments.list();
        let mut command = self.teamctl.command(arguments.clone());
        for (name, value) in &self.environment {
            match value {
                Some(value) => command.env(name, value),
                None => command.env_remove(name),
            };
        }
        let mut child = command
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("teamctl starts");
        let mut stdin = child.stdin.take().unwrap();
        // From beside, since a program that prints before it has read all would wait for us, and we for it.
        let writer = std::thread::spawn(move || stdin.write_all(&self.stdin));
        let output = child.wait_with_output().unwrap();
        // It may well stop reading early.
        let _ = writer.join().unwrap();
        Outcome::new(&arguments, output, &self.teamctl.names, Location::caller())
    }
}

fn copy_folder(from: &Path, to: &Path) {
    for entry in std::fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let to = to.join(entry.file_name());
        if entry.file_type().unwrap().is_dir() {
            std::fs::create_dir_all(&to).unwrap();
            copy_folder(&entry.path(), &to);
            std::fs::set_permissions(&to, entry.metadata().unwrap().permissions()).unwrap();
        } else {
            std::fs::copy(entry.path(), to).unwrap();
        }
    }
}
