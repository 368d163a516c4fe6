//! The secret of a connector is sealed and nowhere else: not in the files, not in what is told of errors, not in the trail.
use std::fs;

use crate::SECRET;
use crate::support::Teamctl;

fn holds(bytes: &[u8], secret: &[u8]) -> bool {
    bytes.windows(secret.len()).any(|window| window == secret)
}

/// Every file of a home, and what is in it.
fn files(teamctl: &Teamctl) -> Vec<(String, Vec<u8>)> {
    let folders = [teamctl.database(), teamctl.secret_key()].map(|file| file.parent().unwrap().to_owned());
    let entries = folders.iter().flat_map(|folder| fs::read_dir(folder).unwrap());
    entries
        .map(|entry| entry.unwrap().path())
        .map(|path| (path.display().to_string(), fs::read(path).unwrap()))
        .collect()
}

#[test]
fn no_secret_is_kept_or_told() {
    let teamctl = Teamctl::initialized();
    teamctl.config("[connector]\ntimeout = \"1s\"\n");
    let mut told = String::new();
    let mut run = |line: &str| {
        let outcome = teamctl.stdin(format!("{SECRET}\n")).run(format!("--verbose {line}")).noisy();
        told.push_str(outcome.notices());
        told.push_str(outcome.text());
        outcome.any_code();
        for (file, bytes) in files(&teamctl) {
            assert!(!holds(&bytes, SECRET.as_bytes()), "{line}: {file}");
        }
    };
    let add = "--type s3 --bucket files --endpoint http://127.0.0.1:9 --access-key-id acme --secret-file -";
    for line in [
        format!("connector add files {add}"),
        format!("connector add files {add} -o json"),
        format!("-n connector add others {add} -o json"),
        format!("connector add others {add} --prefix /wrong"),
        "connector add azure --type azure --bucket files --access-key-id acme --secret-file -".to_owned(),
        "connector add gcs --type gcs --bucket files --secret-file -".to_owned(),
        format!("connector add misplaced --type s3 --bucket files --access-key-id {SECRET}"),
        "connector test files".to_owned(),
        "connector test files -o json".to_owned(),
        "connector list -o wide".to_owned(),
        "connector show files -o json".to_owned(),
        "audit list -o json".to_owned(),
        "audit export".to_owned(),
        "connector remove files -y".to_owned(),
    ] {
        run(&line);
    }
    assert!(!told.contains(SECRET), "{told}");
    assert!(told.contains("127.0.0.1:9") && told.contains("removed files"), "it was told of something: {told}");
}

/// What was sealed goes with its connector: from the table at once, from the files once the log is folded in.
#[test]
fn what_was_sealed_goes_with_its_connector() {
    let teamctl = Teamctl::initialized();
    let line = "--type s3 --access-key-id acme";
    for name in ["one", "two", "three"] {
        teamctl.connect(name, line, SECRET);
    }
    let sealed = |name: &str| {
        let text = teamctl.sql(&format!("SELECT hex(secret) FROM connectors WHERE name = '{name}'"));
        let digit = |byte: u8| u8::try_from(char::from(byte).to_digit(16).unwrap()).unwrap();
        text.trim().as_bytes().chunks(2).map(|pair| digit(pair[0]) << 4 | digit(pair[1])).collect::<Vec<u8>>()
    };
    let (one, two) = (sealed("one"), sealed("two"));
    assert!(one.len() > 40 && one != two, "each has a nonce of its own");
    let is_there = |sealed: &[u8]| files(&teamctl).iter().any(|(_, bytes)| holds(bytes, sealed));
    assert!(is_there(&one) && is_there(&two));
    teamctl.run("-q connector remove two -y -o id").ok();
    teamctl.sql("PRAGMA wal_checkpoint(TRUNCATE)");
    assert!(is_there(&one) && !is_there(&two));
    teamctl.run("-q team delete acme --confirm acme -o id").ok();
    teamctl.sql("PRAGMA wal_checkpoint(TRUNCATE)");
    assert!(!is_there(&one));
    assert_eq!(teamctl.sql("SELECT COUNT(*) FROM connectors"), "0\n");
}

/// Who repeats what it was shown does not bring it back.
#[cfg(feature = "connectors")]
#[test]
fn no_token_comes_back_in_what_a_store_says() {
    use crate::support::peer::Peer;
    let (teamctl, store, echo) = (Teamctl::initialized(), Peer::store("http"), Peer::hostile("http --mode echo"));
    let account = fs::read_to_string(store.folder().join("service-account.json")).unwrap();
    let endpoint = format!("--endpoint http://localhost:{}", echo.port());
    teamctl.connect("google", &format!("--type gcs {endpoint}"), &account);
    teamctl.connect("amazon", &format!("--type s3 {endpoint} --access-key-id acme"), SECRET);
    for name in ["google", "amazon"] {
        let error = teamctl.fails(name).to_string();
        let shown = echo.next()["requests"][0]["headers"]["authorization"].as_str().unwrap().to_owned();
        let proof = shown.rsplit([' ', '=']).next().unwrap();
        assert!(proof.len() > 40, "{shown}");
        for part in proof.as_bytes().windows(12) {
            assert!(!holds(error.as_bytes(), part), "{error}");
        }
        assert!(error.contains("answered 400"), "{error}");
    }
}
