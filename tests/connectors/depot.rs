//! Files of ours in the stores of others: in pieces, all or nothing; listed, and taken away.
use std::fs;
use std::io::Read;
use std::time::Duration;

use serde_json::{Value, json};
use teamctl::delivery::connector::{ConnectorTransport, Depot, Environment, Parties, Reach};
use teamctl::domain::address_rules::PrivateAddresses;
use teamctl::domain::connector::{Given, Location, StoreKind, StoreSecret};

use crate::SECRET;
use crate::support::peer::Peer;

/// So many bytes that say where they are.
struct Pattern {
    at: u64,
    length: u64,
}

impl Read for Pattern {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        let left = usize::try_from(self.length - self.at).unwrap();
        let count = buffer.len().min(left);
        for byte in &mut buffer[..count] {
            *byte = u8::try_from(self.at % 251).unwrap();
            self.at += 1;
        }
        Ok(count)
    }
}

fn depot(kind: StoreKind, endpoint: &str, (id, secret): (Option<&str>, &str)) -> Depot {
    let given = Given { kind, bucket: "files", prefix: "backups", region: None, endpoint: Some(endpoint) };
    let reach = Reach {
        location: Location::parse(&given).unwrap(),
        access_key_id: id.map(|id| id.parse().unwrap()),
        secret: Some(StoreSecret::parse(kind, secret).unwrap()),
        parties: Parties::default(),
    };
    let transport = ConnectorTransport {
        timeout: Duration::from_mins(1),
        authorities: Vec::new(),
        private: PrivateAddresses::Refused,
        environment: Environment::default(),
        clock: 0,
    };
    Depot::open(&reach, &transport).unwrap_or_else(|trouble| panic!("{trouble:?}"))
}

fn upload(depot: &Depot, name: &str, length: u64) {
    depot.upload(name, (&mut Pattern { at: 0, length }, length)).unwrap();
}

fn listed(depot: &Depot) -> Vec<(String, u64)> {
    let mut found = Vec::new();
    depot.list(&mut |stored| found.push((stored.name, stored.size))).unwrap();
    found.sort();
    found
}

const PIECE: u64 = 8 << 20;
const SIZES: &[(&str, u64)] =
    &[("empty.db", 0), ("one.db", 1), ("piece.db", PIECE), ("several.db", 2 * PIECE + 1), ("some.db", 1_000_000)];

fn keeps_files(depot: &Depot) {
    assert_eq!(listed(depot), []);
    for (name, length) in SIZES {
        upload(depot, name, *length);
    }
    // What was there under that name makes way.
    upload(depot, "one.db", 2);
    upload(depot, "below/others.db", 3);
    let mut expected: Vec<_> = SIZES.iter().map(|(name, length)| ((*name).to_owned(), *length)).collect();
    expected[1].1 = 2;
    assert_eq!(listed(depot), expected, "right below, and not further down");
    for (name, _) in SIZES {
        depot.delete(name).unwrap();
    }
    depot.delete("empty.db").unwrap();
    assert_eq!(listed(depot), []);
}

#[test]
fn s3_keeps_files() {
    let peer = Peer::s3();
    let (id, secret) = peer.access_key();
    keeps_files(&depot(StoreKind::S3, &format!("http://127.0.0.1:{}", peer.port()), (Some(&id), &secret)));
}

#[test]
fn azure_keeps_files() {
    let peer = Peer::azure();
    let key = fs::read_to_string(peer.folder().join("account.key")).unwrap();
    let endpoint = format!("http://127.0.0.1:{}/teamctl", peer.port());
    keeps_files(&depot(StoreKind::Azure, &endpoint, (Some("teamctl"), &key)));
}

#[test]
fn google_keeps_files() {
    let peer = Peer::store("http");
    let account = fs::read_to_string(peer.folder().join("service-account.json")).unwrap();
    let depot = depot(StoreKind::Gcs, &format!("http://127.0.0.1:{}", peer.port()), (None, &account));
    keeps_files(&depot);
    upload(&depot, "several.db", 2 * PIECE + 1);
    let received = peer.received();
    let pieces = received.iter().rev().filter(|told| told["step"] == "piece").take(3);
    let lengths: Vec<_> = pieces.map(|told| told["length"].as_u64().unwrap()).collect();
    assert_eq!(lengths, [1, PIECE, PIECE], "the last is the shorter one");
}

/// Nothing is there until all of it is, and what was begun is given up.
#[test]
fn a_file_that_does_not_arrive_is_not_there_in_part() {
    let peer = Peer::store("http --anyone");
    let depot = depot(StoreKind::S3, &format!("http://localhost:{}", peer.port()), (Some("acme"), SECRET));
    upload(&depot, "yesterday.db", 5);
    for step in ["begin", "piece", "end"] {
        peer.set(&json!({"faults": {step: {"status": 403, "body": "<Error><Code>AccessDenied</Code></Error>"}}}));
        peer.received();
        let trouble = depot.upload("today.db", (&mut Pattern { at: 0, length: 5 }, 5)).unwrap_err();
        assert!(trouble.reason.starts_with("localhost answered 403 AccessDenied"), "{trouble:?}");
        let steps: Vec<Value> = peer.received().into_iter().map(|mut told| told["step"].take()).collect();
        assert_eq!(steps.last().unwrap(), if step == "begin" { "begin" } else { "abort" }, "{steps:?}");
    }
    peer.set(&json!({"faults": {}}));
    // A file that cannot be read is none either.
    let mut broken = Pattern { at: 0, length: 5 }.chain(Broken);
    let trouble = depot.upload("today.db", (&mut broken, 10)).unwrap_err();
    assert!(trouble.reason.starts_with("the file cannot be read: "), "{trouble:?}");
    assert_eq!(listed(&depot), [("yesterday.db".to_owned(), 5)]);
    for step in ["list", "remove"] {
        peer.set(&json!({"faults": {step: {"status": 403}}}));
        let outcome = if step == "list" { depot.list(&mut drop) } else { depot.delete("yesterday.db") };
        assert_eq!(outcome.unwrap_err().reason, "localhost answered 403", "{step}");
    }
}

struct Broken;

impl Read for Broken {
    fn read(&mut self, _: &mut [u8]) -> std::io::Result<usize> {
        Err(std::io::Error::other("worn out"))
    }
}

/// Hours of work do not end with one answer that says 'later'.
#[test]
fn what_says_later_is_tried_again() {
    let peer = Peer::store("http --anyone");
    let depot = depot(StoreKind::S3, &format!("http://localhost:{}", peer.port()), (Some("acme"), SECRET));
    peer.set(&json!({"faults": {"piece": {"status": 503}}}));
    let trouble = depot.upload("today.db", (&mut Pattern { at: 0, length: 5 }, 5)).unwrap_err();
    assert!(trouble.reason.starts_with("localhost answered 503"), "{trouble:?}");
    let tried = peer.received().iter().filter(|told| told["step"] == "piece").count();
    assert_eq!(tried, 4);
}
