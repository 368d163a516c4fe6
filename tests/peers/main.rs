//! The servers that other tests speak to: that each does as it says, seen by clients that share no code with them.
#![allow(clippy::disallowed_methods)] // Outside the program, the system is asked directly.
#[path = "../support/mod.rs"]
mod support;

mod hostile_http;
mod hostile_smtp;
mod receiver;
mod smtp;
mod store;

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{Shutdown, TcpStream};
use std::process::Stdio;
use std::time::Duration;

use support::peer::{Peer, program};

/// A client without TLS.
struct Client(BufReader<TcpStream>);

impl Client {
    fn of(peer: &Peer) -> Self {
        let stream = TcpStream::connect(("127.0.0.1", peer.port())).unwrap();
        // Where a peer is silent that should not be, for the test to end at all.
        stream.set_read_timeout(Some(Duration::from_mins(1))).unwrap();
        Self(BufReader::new(stream))
    }

    fn say(&mut self, text: &str) -> &mut Self {
        self.0.get_mut().write_all(text.as_bytes()).unwrap();
        self
    }

    /// A reply of SMTP, of one line or more.
    fn reply(&mut self) -> String {
        let mut reply = String::new();
        while reply.lines().last().is_none_or(|line| line.as_bytes().get(3) == Some(&b'-')) {
            assert!(self.0.read_line(&mut reply).unwrap() > 0, "left after {reply:?}");
        }
        reply
    }

    /// The head of an answer of HTTP, to where no body follows.
    fn reply_of_http(&mut self) -> String {
        let mut head = String::new();
        while !head.ends_with("\r\n\r\n") {
            assert!(self.0.read_line(&mut head).unwrap() > 0, "left after {head:?}");
        }
        head
    }

    /// What is replied to a command.
    fn ask(&mut self, line: &str) -> String {
        self.say(&format!("{line}\r\n")).reply()
    }

    /// What is still said until the peer ends the connection.
    fn rest(&mut self) -> Vec<u8> {
        let mut rest = Vec::new();
        self.0.read_to_end(&mut rest).unwrap();
        rest
    }

    /// What is still said, if there is no more to come from here: what has waited for that was a silence.
    fn rest_once_silent(&mut self) -> Vec<u8> {
        self.0.get_mut().shutdown(Shutdown::Write).unwrap();
        self.rest()
    }

    /// The first bytes of what is still said.
    fn first(&mut self, length: usize) -> Vec<u8> {
        let mut first = vec![0; length];
        self.0.read_exact(&mut first).unwrap();
        first
    }

    /// That there is no more, and no orderly end.
    #[track_caller]
    fn is_reset(&mut self) {
        let error = self.0.read(&mut [0]).unwrap_err();
        assert_eq!(error.kind(), std::io::ErrorKind::ConnectionReset);
    }
}

/// What is answered under TLS to all this at once; else why the certificate is not trusted.
fn under_tls(peer: &Peer, starttls: &[&str], said: &str) -> Result<String, String> {
    let mut command = program("tls_client.py");
    command.arg(peer.port().to_string()).arg(peer.ca()).args(starttls);
    let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    child.stdin.take().unwrap().write_all(said.as_bytes()).unwrap();
    let output = child.wait_with_output().unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    if output.status.success() { Ok(text(output.stdout)) } else { Err(text(output.stderr)) }
}

/// The certificates that are none for who asks for localhost, and which `X509_V_ERR` OpenSSL has for each.
const UNTRUSTED: &[(&str, &str)] = &[
    ("expired", "not trusted: 10\n"),
    ("not-yet-valid", "not trusted: 9\n"),
    ("wrong-host", "not trusted: 62\n"),
    ("self-signed", "not trusted: 18\n"),
    ("other-ca", "not trusted: 20\n"),
];

/// A test that is killed leaves no server behind.
#[test]
fn a_peer_ends_with_its_stdin() {
    for line in ["smtp.py plain", "receiver.py http", "hostile.py http", "hostile.py smtp", "store.py http", "s3.py"] {
        let folder = tempfile::tempdir().unwrap();
        let mut words = line.split(' ');
        let mut command = program(words.next().unwrap());
        command.args(words).arg("--folder").arg(folder.path()).stdin(Stdio::piped()).stdout(Stdio::piped());
        let mut child = command.spawn().unwrap();
        let mut stdout = BufReader::new(child.stdout.take().unwrap());
        let mut said = String::new();
        stdout.read_line(&mut said).unwrap();
        assert!(said.starts_with("{\"port\": "), "{line}: {said}");
        drop(child.stdin.take());
        assert!(child.wait().unwrap().success(), "{line}");
    }
}
