//! Sixteen at once: whatever they do to a key, it has one successor, one end, and one event for each.
use std::collections::BTreeSet;

use super::support::race::{Finished, one_wins, same};
use super::*;

fn rounds() -> usize {
    if std::env::var_os("TEAMCTL_TEST_FULL").is_some_and(|value| !value.is_empty()) { 30 } else { 2 }
}

#[test]
fn one_successor() {
    for round in 0..rounds() {
        let teamctl = Teamctl::with_preset("standard");
        let old = teamctl.makes("create deploy");
        let grace = if round % 2 == 0 { "" } else { "--grace 1h" };
        let finished = teamctl.race(NOW, &same(16, &format!("key rotate {} {grace}", old.id), ""));
        let won = Made::of(&one_wins(&finished, &["key.rotated"]).json());
        assert_eq!(teamctl.key(&old.id)["replaced_by"], won.id.as_str());
        assert_eq!(teamctl.key("deploy")["id"], won.id.as_str());
        assert_eq!(teamctl.reason(&won.secret), "good");
        assert_eq!(teamctl.events_of("key.rotate", &old.id), 1);
        assert_eq!(teamctl.run("key list -o id").ok().text().lines().count(), 2);
        teamctl.adds_up(NOW);
    }
}

/// Each rotates what has the name when it comes to it: a chain, at whose end one key is good.
#[test]
fn one_chain_of_successors() {
    let teamctl = Teamctl::with_preset("standard");
    teamctl.makes("create deploy");
    let finished = teamctl.race(NOW, &same(16, "key rotate deploy", ""));
    let made: Vec<Made> = finished.iter().map(|process| Made::of(&process.json())).collect();
    let good: Vec<_> = made.iter().filter(|key| teamctl.reason(&key.secret) == "good").collect();
    assert_eq!(good.len(), 1);
    assert_eq!(teamctl.key("deploy")["id"], good[0].id.as_str());
    let rows = teamctl.run("key list -o json").ok().json();
    let successors: BTreeSet<_> =
        rows.as_array().unwrap().iter().filter_map(|key| key["replaced_by"].as_str()).collect();
    assert_eq!(successors, made.iter().map(|key| key.id.as_str()).collect());
    teamctl.adds_up(NOW);
}

#[test]
fn one_of_a_name() {
    for _ in 0..rounds() {
        let teamctl = Teamctl::with_preset("standard");
        let finished = teamctl.race(NOW, &same(16, "key create deploy", ""));
        let won = Made::of(&one_wins(&finished, &["key.exists"]).json());
        assert_eq!(teamctl.events_of("key.create", &won.id), 1);
        assert_eq!(teamctl.run("key list -o id").ok().text(), format!("{}\n", won.id));
    }
}

#[test]
fn one_end() {
    for _ in 0..rounds() {
        let teamctl = Teamctl::with_preset("standard");
        let key = teamctl.makes("create deploy");
        let mut lines = same(8, "key revoke deploy -y", "");
        lines.extend(same(4, "key verify", &key.secret));
        lines.extend(same(4, "key verify --batch", &key.secret));
        let finished = teamctl.race(NOW, &lines);
        let (revoking, verifying) = finished.split_at(8);
        let changed = revoking.iter().filter(|process| process.json()["changed"] == true).count();
        assert_eq!((changed, revoking.iter().all(|process| process.code == 0)), (1, true));
        for process in verifying {
            let told: Value = process.json();
            let told = if told.is_array() { &told[0] } else { &told };
            assert!(["", "revoked"].contains(&told["reason"].as_str().unwrap_or_default()), "{told}");
            assert_eq!(process.code, if told["valid"] == true { 0 } else { 6 });
            assert_eq!(process.stderr, "");
        }
        assert_eq!(teamctl.reason(&key.secret), "revoked");
        assert_eq!(teamctl.events_of("key.revoke", &key.id), 1);
    }
}

#[test]
fn rotated_or_revoked_but_never_both() {
    for _ in 0..rounds() {
        let teamctl = Teamctl::with_preset("standard");
        let old = teamctl.makes("create deploy");
        let mut lines = same(8, &format!("key rotate {} --grace 1h", old.id), "");
        lines.extend(same(8, &format!("key revoke {} -y", old.id), ""));
        let finished = teamctl.race(NOW, &lines);
        let rotated: Vec<&Finished> = finished[..8].iter().filter(|process| process.code == 0).collect();
        assert!(rotated.len() <= 1);
        assert_eq!(teamctl.reason(&old.secret), "revoked");
        for process in &rotated {
            let new = Made::of(&process.json());
            assert_eq!(teamctl.reason(&new.secret), "good");
            assert_eq!(teamctl.key(&old.id)["replaced_by"], new.id.as_str());
        }
        assert_eq!(teamctl.events_of("key.rotate", &old.id), rotated.len());
        teamctl.adds_up(NOW);
    }
}
