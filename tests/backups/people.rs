//! Who was erased since the backup is erased again: out of the tables, and out of the file.
use std::fs;

use serde_json::json;

use crate::support::Teamctl;

/// Which of the words stand in which file beside the database.
fn remains(teamctl: &Teamctl, words: &[&str]) -> Vec<String> {
    let folder = teamctl.database().parent().unwrap().to_owned();
    let mut found = Vec::new();
    for name in teamctl.files() {
        let bytes = fs::read(folder.join(&name)).unwrap().to_ascii_lowercase();
        let holds = |word: &&&str| bytes.windows(word.len()).any(|window| window == word.as_bytes());
        found.extend(words.iter().filter(holds).map(|word| format!("{word} in {name}")));
    }
    found
}

const WORDS: [&str; 4] = ["ada@x.example", "lovelace", "analytical engines", "guest@x.example"];

fn with_ada() -> Teamctl {
    let teamctl = Teamctl::initialized();
    let names = "--first-name Ada --last-name Lovelace --company 'Analytical Engines'";
    teamctl.run(format!("-q account create ada@x.example {names} -o id")).ok();
    teamctl.run("-q member add ada@x.example --role member -t acme -o id").ok();
    // Somebody without an account.
    teamctl.run("-q invite add guest@x.example --role member --no-send -t acme -o id").ok();
    // Rows between which pages are split and packed.
    let rows = (0..300).map(|row| format!("person{row}@x.example\n")).collect::<Vec<_>>().concat();
    teamctl
        .stdin(format!("email\n{rows}"))
        .run("-q invite add --from-file - --role viewer --no-send -t acme -o id")
        .ok();
    teamctl
}

#[test]
fn who_was_erased_is_erased_again_and_nothing_of_them_is_in_the_file() {
    let teamctl = with_ada();
    // Where nothing points any more, as it comes to be when pages are split.
    let stray = "PRAGMA secure_delete = OFF; CREATE TABLE a (b); INSERT INTO a VALUES ('Lovelace'); DROP TABLE a";
    crate::sqlite(&teamctl.backup(), stray);
    for address in ["ada@x.example", "guest@x.example"] {
        teamctl.later(&format!("account delete {address} --confirm {address} -o id"));
    }
    assert_eq!(remains(&teamctl, &WORDS), Vec::<String>::new());
    let answer = teamctl.restore("");
    let counts = ["erased", "members", "invites"].map(|name| answer[name].as_i64().unwrap());
    assert_eq!(counts, [2, 1, 1], "{answer}");
    assert_eq!(remains(&teamctl, &WORDS), Vec::<String>::new());
    assert_eq!(teamctl.look("account list", "map(.email)"), json!(["owner@acme.example"]));
    teamctl.is_sound();
}

#[test]
fn nobody_who_was_erased_is_told_of_by_name() {
    let teamctl = with_ada();
    teamctl.backup();
    for address in ["ada@x.example", "guest@x.example"] {
        teamctl.later(&format!("account delete {address} --confirm {address} -o id"));
    }
    let told = teamctl.restore_aloud();
    assert!(told.contains("ended again: the person of ac_"), "{told}");
    assert!(told.contains("ended again: somebody without an account, who was erased"), "{told}");
    assert!(told.contains("who was erased is still in the backup"), "{told}");
    assert_eq!(WORDS.iter().filter(|word| told.to_lowercase().contains(**word)).count(), 0, "{told}");
}

#[test]
fn with_exact_they_are_back_and_said_to_be() {
    let teamctl = with_ada();
    teamctl.backup();
    for address in ["ada@x.example", "guest@x.example"] {
        teamctl.later(&format!("account delete {address} --confirm {address} -o id"));
    }
    let answer = teamctl.restore("--exact");
    assert_eq!([&answer["erased"], &answer["ended_again"]], [&json!(2), &json!(false)], "{answer}");
    assert_eq!(teamctl.look("account list", "map(.email)"), json!(["owner@acme.example", "ada@x.example"]));
}

/// Whoever owns an organization again cannot be erased: that is said, and nothing else is done by halves.
#[test]
fn an_owner_who_was_erased_is_told_of() {
    let teamctl = with_ada();
    teamctl.run("-q team create globex --owner ada@x.example -o id").ok();
    teamctl.run("-q account create hank@x.example -o id").ok();
    teamctl.run("-q member add hank@x.example --role member -t globex -o id").ok();
    teamctl.backup();
    teamctl.later("team transfer globex --to hank@x.example --leave --reason sold --confirm globex -o id");
    teamctl.later("account delete ada@x.example --confirm ada@x.example -o id");
    let answer = teamctl.restore("");
    assert_eq!(answer["erased"], 0, "{answer}");
    assert_eq!(answer["owners"], json!([{"team": "globex", "owner": "ada@x.example"}]));
    assert_eq!(answer["members"], 1, "out of acme: {answer}");
    assert_eq!(answer["disabled"], 1, "{answer}");
    let disabled = teamctl.look("account show ada@x.example", ".disabled_at");
    assert_eq!(disabled, "2026-11-09T09:00:00.000Z", "and does not get in");
    teamctl.is_sound();
}

/// An address is one person's and then another's: only who was erased is erased.
#[test]
fn who_lives_at_an_address_that_was_somebody_elses_stays() {
    let teamctl = Teamctl::initialized();
    teamctl.run("-q account create ann@x.example -o id").ok();
    teamctl.run("-q invite add ann@x.example --role member --no-send -t acme -o id").ok();
    teamctl.run("-q member add ann@x.example --role member -t acme -o id").ok();
    teamctl.backup();
    teamctl.later("account update ann@x.example --email ann2@x.example -o id");
    // What is left of the old address goes, and nobody who has a new one.
    teamctl.later("account delete ann@x.example --confirm ann@x.example -o id");
    assert_eq!(
        teamctl.look("member list -t acme", "map(.email) | sort"),
        json!(["ann2@x.example", "owner@acme.example"])
    );
    let answer = teamctl.restore("");
    assert_eq!(answer["erased"], 0, "{answer}");
    assert_eq!(teamctl.look("member show ann@x.example -t acme", ".status"), "active");
    assert_eq!(teamctl.sql("SELECT COUNT(*) FROM invites WHERE email <> ''"), "0\n", "what was blanked is so again");
    teamctl.is_sound();
}

#[test]
fn a_billing_contact_who_was_taken_out_is_so_again() {
    let teamctl = Teamctl::initialized();
    teamctl.run("-q billing update --contact zoe@x.example --currency EUR -t acme -o json").ok();
    teamctl.backup();
    teamctl.later("account delete zoe@x.example --confirm zoe@x.example -o id");
    teamctl.restore("");
    assert_eq!(teamctl.look("billing show -t acme", ".contact"), json!(null));
    assert_eq!(remains(&teamctl, &["zoe@x.example"]), Vec::<String>::new());
}
