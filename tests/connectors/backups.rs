//! Backups that are sent to the store of a connector: whole, and no more of them than are wanted.
use std::io::{Read, Write};
use std::net::TcpStream;

use serde_json::{Value, json};

use crate::SECRET;
use crate::support::Teamctl;
use crate::support::peer::Peer;

/// The names of what is there, and the sizes.
fn objects(peer: &Peer) -> Value {
    peer.received().last().unwrap()["objects"].clone()
}

fn names(objects: &Value) -> Vec<&String> {
    objects.as_object().unwrap().keys().collect()
}

/// By what the backups of one host are told from those of another.
fn mark(teamctl: &Teamctl) -> String {
    let mark = "SELECT substr(lower(hex(value)), 1, 8) FROM properties WHERE name = 'sealing_key'";
    teamctl.sql(mark).trim().to_owned()
}

/// The same file name on two hosts, and one bucket: each has its own.
#[test]
fn what_another_host_has_sent_to_the_same_place_is_not_touched() {
    let peer = Peer::store("http --anyone");
    let line = format!("--type s3 --endpoint http://localhost:{} --access-key-id acme", peer.port());
    let hosts = [Teamctl::new(), Teamctl::new()];
    for host in &hosts {
        host.run("-q init acme --owner owner@acme.example -o id").ok();
        host.connect("vault", &line, SECRET);
        host.run("-q backup create --to vault -o id").ok();
    }
    let mut expected: Vec<_> =
        hosts.iter().map(|host| format!("teamctl-{}-20261107T090000.000Z.db", mark(host))).collect();
    expected.sort();
    for host in &hosts {
        assert_eq!(host.run("-q backup prune --to vault --keep 1 -y -o json").ok().json(), json!([]));
        assert_eq!(host.run("backup list --to vault -o json").ok().json().as_array().unwrap().len(), 1);
    }
    let left = objects(&peer);
    let mut left = names(&left);
    left.sort();
    assert_eq!(left, expected.iter().collect::<Vec<_>>());
}

#[test]
fn what_is_sent_to_s3_is_kept_as_long_as_it_is_wanted() {
    let (teamctl, peer) = (Teamctl::initialized(), Peer::s3());
    let (id, secret) = peer.access_key();
    let line = format!("--type s3 --endpoint http://127.0.0.1:{} --access-key-id {id} --prefix vault", peer.port());
    teamctl.connect("vault", &line, &secret);
    let create = "-q backup create --to vault -t acme -o json";
    let mark = mark(&teamctl);
    let mut sizes = serde_json::Map::new();
    for hour in ["09", "10", "11"] {
        let made = teamctl.at(&format!("2026-11-07T{hour}:30:00Z")).run(create).ok().json();
        let name = format!("vault/teamctl-{mark}-20261107T{hour}3000.000Z.db");
        assert_eq!(made["file"], format!("s3://files/{name}"));
        sizes.insert(name, made["size"].clone());
    }
    assert_eq!(objects(&peer), Value::Object(sizes));
    assert!(!teamctl.database().with_file_name("backups").exists(), "nothing is left here");
    let listed = teamctl.run("backup list --to vault -t acme --jq '.[].created_at'").ok().text().to_owned();
    assert_eq!(listed, ["11", "10", "09"].map(|hour| format!("2026-11-07T{hour}:30:00.000Z\n")).concat());
    // Nothing is asked of whom nobody has confirmed it.
    let prune = "backup prune --keep 1 --to vault -t acme -o json";
    teamctl.run(prune).refused("usage.confirmation_required");
    let rehearsed = teamctl.run(format!("-q {prune} -n")).ok().json();
    let pruned = teamctl.run(format!("-q {prune} -y")).ok().json();
    let files = |answer: &Value| answer.as_array().unwrap().iter().map(|row| row["file"].clone()).collect::<Vec<_>>();
    let superfluous = ["10", "09"].map(|hour| format!("s3://files/vault/teamctl-{mark}-20261107T{hour}3000.000Z.db"));
    assert_eq!(
        (files(&rehearsed), files(&pruned)),
        (json!(superfluous).as_array().unwrap().clone(), files(&rehearsed))
    );
    assert_eq!(names(&objects(&peer)), [&format!("vault/teamctl-{mark}-20261107T113000.000Z.db")]);
    assert_eq!(teamctl.run(format!("-q {prune} -y")).ok().json(), json!([]));
    // An account has no say in it, whatever it may do with connectors.
    for line in [create, "backup list --to vault -o json", "-q backup prune --keep 1 --to vault -y -o json"] {
        teamctl.run(format!("{line} --as owner@acme.example")).refused("permission.denied");
    }
    assert_eq!(names(&objects(&peer)).len(), 1);
}

#[test]
fn what_was_sent_is_a_backup_and_what_is_called_otherwise_stays() {
    let (teamctl, peer) = (Teamctl::initialized(), Peer::store("http --anyone"));
    let line = format!("--type s3 --endpoint http://localhost:{} --access-key-id acme", peer.port());
    teamctl.connect("vault", &line, SECRET);
    teamctl.run("-q backup create --to vault -o id").ok();
    let name = names(&objects(&peer))[0].clone();
    let mut stream = TcpStream::connect(("127.0.0.1", peer.port())).unwrap();
    write!(stream, "GET /files/{name} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n").unwrap();
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).unwrap();
    let head = answer.windows(4).position(|window| window == b"\r\n\r\n").unwrap() + 4;
    let copy = teamctl.file("copy.db", &answer[head..]);
    std::fs::set_permissions(&copy, std::os::unix::fs::PermissionsExt::from_mode(0o600)).unwrap();
    assert_eq!(teamctl.run("-q backup verify copy.db -o json").ok().json()["ok"], true);
    let of_no_host = "teamctl-20261107T093000.000Z.db";
    let of_another = "teamctl-01234567-20261107T093000.000Z.db";
    let others = [
        of_no_host,
        of_another,
        "teamctl.db",
        "other-20261107T093000.000Z.db",
        "teamctl-20261107T093000.000Z.db.gz",
        "b/teamctl-20261107T093000.000Z.db",
    ];
    for other in others {
        let mut stream = TcpStream::connect(("127.0.0.1", peer.port())).unwrap();
        let put = format!(
            "PUT /files/{other} HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1\r\nConnection: close\r\n\r\nx"
        );
        stream.write_all(put.as_bytes()).unwrap();
        stream.read_to_end(&mut Vec::new()).unwrap();
    }
    teamctl.at("2026-11-08T09:00:00Z").run("-q backup create --to vault -o id").ok();
    teamctl.run("-q backup prune --keep 1 --to vault -y -o id").ok();
    let left = objects(&peer);
    assert!(others.iter().all(|other| names(&left).iter().any(|name| name == other)), "{left}");
    assert_eq!(names(&left).len(), others.len() + 1);
}

#[test]
fn a_store_that_does_not_take_it_leaves_nothing_here_nor_there() {
    let (teamctl, peer) = (Teamctl::initialized(), Peer::store("http --anyone"));
    let line = format!("--type s3 --endpoint http://localhost:{} --access-key-id acme", peer.port());
    teamctl.connect("vault", &line, SECRET);
    for (step, named) in [("begin", "write"), ("piece", "write"), ("end", "write")] {
        peer.set(&json!({"faults": {step: {"status": 403}}}));
        let failed = teamctl.run("-q backup create --to vault -o json");
        assert_eq!(failed.error()["details"]["step"], named);
        failed.refused("connector.failed");
        assert_eq!(objects(&peer), json!({}));
    }
    let beside = std::fs::read_dir(teamctl.database().parent().unwrap()).unwrap();
    let beside: Vec<_> = beside.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    assert!(
        beside.iter().all(|name| ["teamctl.db", "teamctl.db-wal", "teamctl.db-shm"].contains(&name.as_str())),
        "{beside:?}"
    );
    peer.set(&json!({"faults": {"list": {"status": 403}}}));
    teamctl.run("backup prune --keep 1 --to vault -y -o json").refused("connector.failed");
    teamctl.run("backup create --to nowhere -o json").refused("connector.not_found");
    teamctl.run("backup prune --keep 1 --to nowhere -y -o json").refused("connector.not_found");
}
