//! Servers of other people's making, and hostile ones of ours, that the program speaks to: each is a process of its own
//! that a test starts, hears from, and ends.
//!
//! ```ignore
//! let mail = Peer::smtp("starttls --user ada --password secret");
//! teamctl.config(&format!("… port = {} … ca_file = {:?}", mail.port(), mail.ca()));
//! teamctl.send();
//! assert_eq!(mail.next()["recipients"], json!(["eve@acme.example"]));
//!
//! let hostile = Peer::hostile("smtp --mode 451@rcpt");
//! …
//! hostile.set(&json!({"mode": "ok"}));
//! ```
//! What the words mean, and what is told of each thing received, is in `tests/peers/*.py`.
use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, Command, Stdio};
use std::sync::Mutex;
use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;

use serde_json::{Value, json};

use super::Arguments;

/// After which a peer that has not said what it must say is broken, or what a test expects will never come.
const PATIENCE: Duration = Duration::from_mins(1);

/// A server on a port of 127.0.0.1, which is ended with this value, or with the test program.
pub struct Peer {
    child: Child,
    port: u16,
    /// Its certificates, and its stderr.
    folder: tempfile::TempDir,
    conversation: Mutex<Conversation>,
}

struct Conversation {
    stdin: ChildStdin,
    lines: Receiver<Value>,
    /// What came while an answer was waited for.
    unread: Vec<Value>,
}

impl Peer {
    /// A friendly mail server: `plain`, `starttls` or `tls`, with `--user` and `--password` if it asks for them.
    #[track_caller]
    pub fn smtp(options: impl Arguments) -> Self {
        Self::start("smtp.py", options)
    }

    /// A friendly receiver of callbacks, `https` or `http`, to which the time is [`super::NOW`] unless set otherwise.
    /// It trusts nothing until its setting `secret` is what callbacks are signed with.
    #[track_caller]
    pub fn receiver(options: impl Arguments) -> Self {
        let peer = Self::start("receiver.py", options);
        peer.set(&json!({"now": super::NOW}));
        peer
    }

    /// A hostile server: `http` or `smtp`, `--mode` with how it misbehaves, `--tls` and `--certificate`.
    #[track_caller]
    pub fn hostile(options: impl Arguments) -> Self {
        Self::start("hostile.py", options)
    }

    /// A friendly S3, of which [`Self::access_key`] is the user's.
    #[track_caller]
    pub fn s3() -> Self {
        Self::start("s3.py", "")
    }

    /// A friendly Azure Blob Storage, of which `account.key` below [`Self::folder`] is the account's.
    #[track_caller]
    pub fn azure() -> Self {
        let installed = python().ancestors().nth(2).unwrap().join("azurite");
        let required = fs::read(programs().join("azurite/package-lock.json")).unwrap();
        let is_there = fs::read(installed.join("complete")).is_ok_and(|found| found == required);
        assert!(is_there, "azurite is not installed, or is not the one required: run tests/run --peers");
        Self::start("azure.py", ["--installed", installed.to_str().unwrap()])
    }

    /// A store that speaks as Google's does, `https` or `http`, and with `--anyone` as S3; it fails as its setting `faults`
    /// says.
    #[track_caller]
    pub fn store(options: impl Arguments) -> Self {
        Self::start("store.py", options)
    }

    #[track_caller]
    fn start(script: &str, options: impl Arguments) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let mut child = program(script)
            .args(options.list())
            .arg("--folder")
            .arg(folder.path())
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(fs::File::create(folder.path().join("stderr")).unwrap())
            .spawn()
            .unwrap();
        let (stdin, stdout) = (child.stdin.take().unwrap(), child.stdout.take().unwrap());
        let (sender, lines) = channel();
        // From beside, since a pipe has no deadline to be read by.
        std::thread::spawn(move || {
            for line in BufReader::new(stdout).lines() {
                let Ok(line) = line else { return };
                let value = serde_json::from_str(&line).unwrap_or_else(|error| panic!("{error}: {line}"));
                if sender.send(value).is_err() {
                    return;
                }
            }
        });
        let conversation = Mutex::new(Conversation { stdin, lines, unread: Vec::new() });
        let mut peer = Self { child, port: 0, folder, conversation };
        let said = peer.hear(&peer.conversation.lock().unwrap());
        peer.port = said["port"].as_u64().and_then(|port| u16::try_from(port).ok()).expect("a port");
        peer
    }

    /// Where it listens.
    pub fn port(&self) -> u16 {
        self.port
    }

    /// The authority that has signed its certificate, as PEM. There is none without TLS.
    pub fn ca(&self) -> PathBuf {
        self.folder.path().join("ca.pem")
    }

    /// Where it leaves what its clients need.
    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// The id and the secret of the key that gets in at an S3.
    #[track_caller]
    pub fn access_key(&self) -> (String, String) {
        let text = fs::read_to_string(self.folder.path().join("access-key.json")).unwrap();
        let key: Value = serde_json::from_str(&text).unwrap();
        let part = |name: &str| key[name].as_str().unwrap().to_owned();
        (part("id"), part("secret"))
    }

    /// Changes settings, such as the mode of a hostile one: what comes from now on meets with these.
    #[track_caller]
    pub fn set(&self, settings: &Value) {
        self.ask(settings);
    }

    /// How many connections there have been.
    #[track_caller]
    pub fn connections(&self) -> u64 {
        self.ask(&json!({}))["connections"].as_u64().unwrap()
    }

    /// The next thing received, which is waited for.
    #[track_caller]
    pub fn next(&self) -> Value {
        let mut conversation = self.conversation.lock().unwrap();
        if conversation.unread.is_empty() {
            return received(self.hear(&conversation));
        }
        conversation.unread.remove(0)
    }

    /// All received by now and not taken yet. A friendly peer has told of a thing before it answers; a hostile one tells
    /// of a connection once that is over, so wait for that with [`Self::next`].
    #[track_caller]
    pub fn received(&self) -> Vec<Value> {
        self.ask(&json!({}));
        std::mem::take(&mut self.conversation.lock().unwrap().unread)
    }

    /// Sends a line and waits for its answer, and with it for all that was received before.
    #[track_caller]
    fn ask(&self, settings: &Value) -> Value {
        let mut conversation = self.conversation.lock().unwrap();
        writeln!(conversation.stdin, "{settings}").unwrap();
        loop {
            let said = self.hear(&conversation);
            assert!(said.get("error").is_none(), "{said}");
            if said.get("settings").is_some() {
                return said;
            }
            conversation.unread.push(received(said));
        }
    }

    #[track_caller]
    fn hear(&self, conversation: &Conversation) -> Value {
        conversation.lines.recv_timeout(PATIENCE).unwrap_or_else(|error| {
            let stderr = fs::read_to_string(self.folder.path().join("stderr")).unwrap_or_default();
            panic!("the peer has nothing to say ({error})\n{stderr}")
        })
    }
}

impl Drop for Peer {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

#[track_caller]
fn received(mut said: Value) -> Value {
    assert!(said.get("received").is_some(), "{said}");
    said["received"].take()
}

/// A program of `tests/peers`, without arguments yet.
#[track_caller]
pub fn program(script: &str) -> Command {
    let mut command = Command::new(python());
    // Whatever Python's variables say here, and without files of its own beside ours.
    command.arg("-EB").arg(programs().join(script));
    command
}

fn programs() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/peers")
}

/// The Python that has what the servers need, of the versions that they need.
#[track_caller]
pub fn python() -> PathBuf {
    let default = || Path::new(env!("CARGO_MANIFEST_DIR")).join("target/peers/bin/python");
    let python = std::env::var_os("TEAMCTL_TEST_PYTHON").map_or_else(default, PathBuf::from);
    let installed =
        python.ancestors().nth(2).map(|folder| fs::read(folder.join("requirements.txt")).unwrap_or_default());
    let required = fs::read(programs().join("requirements.txt")).unwrap();
    assert!(
        python.exists() && installed == Some(required),
        "the servers that tests speak to are not installed, or are not the ones required: run tests/run --peers"
    );
    python
}
