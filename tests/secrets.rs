//! No token, no password and not the sealing key stays anywhere but where it belongs: not in the database or what lies
//! beside it, not in what `--verbose` tells.
mod support;

use std::cell::RefCell;
use std::fs;
use std::path::Path;

use base64::Engine;
use base64::engine::general_purpose::{STANDARD_NO_PAD, URL_SAFE_NO_PAD};
use sha2::{Digest, Sha256};
use support::Teamctl;

const PASSWORD: &str = "correct horse battery staple";
const PROOF: &str = "another secret of one's own";

/// A run of everything that makes, takes or hands out a secret.
struct Run {
    teamctl: Teamctl,
    tokens: Vec<String>,
    keys: Vec<String>,
    /// All that was told on stderr.
    told: RefCell<String>,
}

impl Run {
    fn new() -> Self {
        let mut run = Self { teamctl: Teamctl::new(), tokens: Vec::new(), keys: Vec::new(), told: RefCell::default() };
        run.call("init acme --owner owner@acme.example");
        run.call("team create acme/design --name 'The canary of this test'");
        for address in ["ada", "bob", "cyd", "dan", "eve", "fay"] {
            run.token(&format!("invite add {address}@x.example --role member --show-link -o json -t acme"));
        }
        run.token("invite resend ada@x.example --show-link -o json -t acme");
        run.token("invite update eve@x.example --email eva@x.example --show-link -o json -t acme");
        run.file("people.csv", "email,role\ngus@x.example,member\nhal@x.example,viewer\n");
        let batch = run.call("invite add --from-file people.csv --show-link -o json -t acme");
        let batch: serde_json::Value = serde_json::from_str(&batch).unwrap();
        run.tokens.extend(batch.as_array().unwrap().iter().map(|invite| invite["token"].as_str().unwrap().to_owned()));
        let [_, bob, cyd, dan, _, fay, ada, ..] = &run.tokens[..] else { unreachable!() };
        assert!(run.answer("inspect", &[dan]));
        assert!(run.answer("accept --password-file -", &[ada, PASSWORD]));
        assert!(run.answer("accept --company Acme", &[bob]));
        assert!(run.answer("decline", &[cyd]));
        // What is refused must not be repeated either.
        for (verb, lines) in [
            ("accept --password-file -", &[ada.as_str(), PROOF][..]),
            ("accept --password-file -", &[fay, "short"]),
            ("decline", &[ada]),
            ("accept", &[run.tokens[0].as_str()]),
            ("inspect", &[&format!("{dan}x")]),
            ("inspect", &[&dan.replace('.', "-")]),
        ] {
            assert!(!run.answer(verb, lines), "{verb}");
        }
        run.call("invite revoke dan@x.example -y -t acme");
        for (line, password, code) in [
            ("account login ada@x.example", PASSWORD, 0),
            ("account login ada@x.example", PROOF, 6),
            ("account login nobody@x.example", PROOF, 6),
            ("account password bob@x.example", PROOF, 0),
        ] {
            let line = format!("--verbose {line} --password-stdin -o json");
            let outcome = run.teamctl.stdin(password).run(line).noisy();
            run.tell(outcome.notices());
            run.tell(outcome.text());
            outcome.code(code);
        }
        run.use_keys();
        let later = "2026-12-06T09:00:00Z";
        run.tell(run.teamctl.at(later).run("--verbose invite expire --all-teams").ok().noisy().notices());
        for line in ["audit list -o wide", "audit export", "audit verify", "member list", "invite list -o wide"] {
            run.call(line);
        }
        run
    }

    /// Everything that makes keys, or takes one.
    fn use_keys(&mut self) {
        for line in ["create deploy", "create ci --kind test --expires-in 1d", "rotate deploy --grace 1h", "rotate ci"]
        {
            let made = self.call(&format!("key {line} -t acme"));
            self.keys.push(made.trim_end().to_owned());
        }
        self.file("keys.csv", "name,scopes\none,a.b\ntwo,c.*\n");
        self.keys.extend(self.call("key create --from-file keys.csv -t acme").lines().map(ToOwned::to_owned));
        self.call("key create filed --secret-file filed.key -t acme");
        let file = self.teamctl.path("filed.key");
        self.keys.push(fs::read_to_string(&file).unwrap().trim_end().to_owned());
        fs::remove_file(file).unwrap();
        // Rehearsed and refused ones too, of which nobody was told.
        self.call("-n key create rehearsed -t acme -o json");
        self.teamctl.run("key create one -t acme").noisy().code(5);
        for (more, scope) in [("", ""), ("--batch", ""), ("", "--scope x.y")] {
            for key in &self.keys {
                let outcome =
                    self.teamctl.stdin(key.as_str()).run(format!("--verbose key verify {more} {scope} -o json"));
                let outcome = outcome.noisy();
                self.tell(outcome.notices());
                self.tell(outcome.text());
                outcome.any_code();
            }
        }
        // Where they do not belong.
        for line in ["key show KEY", "key create KEY -t acme", "key revoke KEY -y", "team show KEY", "key verify KEY"] {
            let outcome = self.teamctl.run(format!("--verbose {}", line.replace("KEY", &self.keys[0]))).noisy();
            self.tell(outcome.notices());
            outcome.code(2);
        }
        self.call("key revoke one two -y -t acme --reason lost");
        self.call("key list -o json");
    }

    fn tell(&self, text: &str) {
        self.told.borrow_mut().push_str(text);
    }

    fn call(&self, line: &str) -> String {
        let outcome = self.teamctl.run(format!("--verbose {line}")).ok().noisy();
        self.tell(outcome.notices());
        outcome.text().to_owned()
    }

    fn token(&mut self, line: &str) {
        let made: serde_json::Value = serde_json::from_str(&self.call(line)).unwrap();
        self.tokens.push(made["token"].as_str().unwrap().to_owned());
    }

    /// What somebody does with a token; whether it was done.
    fn answer(&self, verb: &str, lines: &[&str]) -> bool {
        let stdin = lines.join("\n") + "\n";
        let line = format!("--verbose invite {verb} --token-stdin -o json");
        let outcome = self.teamctl.stdin(stdin).run(line).noisy();
        self.tell(outcome.notices());
        self.tell(outcome.text());
        let done = outcome.notices().lines().all(|line| !line.starts_with("{\"error\""));
        let _ = if done { outcome.ok() } else { outcome.failed() };
        done
    }

    fn file(&self, name: &str, text: &str) {
        self.teamctl.file(name, text);
    }

    fn key(&self) -> Vec<u8> {
        let text = fs::read_to_string(self.teamctl.secret_key()).unwrap();
        URL_SAFE_NO_PAD.decode(text.split_whitespace().nth(1).unwrap()).unwrap()
    }
}

fn hex(bytes: &[u8]) -> String {
    let digit = |half: u8| char::from_digit(u32::from(half), 16).unwrap();
    bytes.iter().flat_map(|byte| [digit(byte >> 4), digit(byte & 15)]).collect()
}

/// A secret in the shapes in which it could have been written down.
fn shapes(secret: &[u8]) -> Vec<Vec<u8>> {
    let hash = Sha256::digest(secret);
    let mut shapes = vec![
        secret.to_vec(),
        hex(secret).into_bytes(),
        hex(secret).to_uppercase().into_bytes(),
        hash.to_vec(),
        hex(&hash).into_bytes(),
        secret.iter().rev().copied().collect(),
        secret.iter().flat_map(|byte| [*byte, 0]).collect(),
    ];
    for engine in [&STANDARD_NO_PAD, &URL_SAFE_NO_PAD] {
        // At each place that base64 may begin at, without the digits that its neighbours change.
        for (before, digits) in [(0, 0), (1, 2), (2, 3)] {
            let text = engine.encode([&vec![0; before], secret].concat());
            shapes.push(text.as_bytes()[digits..text.len() - 1].to_vec());
        }
    }
    shapes
}

/// Which of the secrets a text holds, by their numbers.
fn held(text: &[u8], secrets: &[Vec<u8>]) -> Vec<usize> {
    let holds = |shape: &Vec<u8>| text.windows(shape.len()).any(|window| window == shape);
    (0..secrets.len()).filter(|&number| shapes(&secrets[number]).iter().any(holds)).collect()
}

/// The files below a folder, but for the one that holds the key.
fn files(folder: &Path, but: &Path, found: &mut Vec<(String, Vec<u8>)>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files(&path, but, found);
        } else if path != but {
            found.push((path.display().to_string(), fs::read(&path).unwrap()));
        }
    }
}

#[test]
fn no_secret_stays_in_a_file_or_in_what_is_told() {
    let run = Run::new();
    let mut secrets = vec![PASSWORD.into(), PROOF.into(), run.key()];
    for token in &run.tokens {
        let secret = token.split_once('.').unwrap().1;
        secrets.push(secret.into());
        secrets.push(URL_SAFE_NO_PAD.decode(secret).unwrap());
    }
    // The part that nobody can guess: the hash of the whole is what is stored, and the last four are for all to see.
    assert_eq!(run.keys.len(), 7);
    for key in &run.keys {
        let body = &key[key.len() - 38..key.len() - 6];
        secrets.push(body[11..].into());
        secrets.push(body[11..28].into());
    }
    assert!(secrets.len() > 20);

    let mut found = Vec::new();
    files(run.teamctl.home(), &run.teamctl.secret_key(), &mut found);
    // The right files, and a search that finds.
    let wal = found.iter().find(|(name, _)| name.ends_with("teamctl.db-wal")).expect("there is a WAL");
    let database = found.iter().find(|(name, _)| name.ends_with("teamctl.db")).expect("there is a database");
    let canary = vec![b"The canary of this test".to_vec()];
    assert!(!held(&wal.1, &canary).is_empty() || !held(&database.1, &canary).is_empty());
    let told = run.told.borrow().clone();
    assert!(told.contains("opening "), "--verbose said nothing: {told}");

    found.push(("what was told".to_owned(), told.into_bytes()));
    for (name, bytes) in &found {
        assert_eq!(held(bytes, &secrets), Vec::<usize>::new(), "{name}");
    }
}

#[test]
fn the_search_finds_a_secret_in_every_shape() {
    let secret = b"The quick brown fox, twice".to_vec();
    for before in 0..4 {
        let text = [&b"#".repeat(before)[..], &secret, b"###"].concat();
        for engine in [&STANDARD_NO_PAD, &URL_SAFE_NO_PAD] {
            assert_eq!(held(engine.encode(&text).as_bytes(), std::slice::from_ref(&secret)), [0], "{before}");
        }
    }
    assert_eq!(held(hex(&secret).to_uppercase().as_bytes(), std::slice::from_ref(&secret)), [0]);
    assert_eq!(held(&Sha256::digest(&secret), std::slice::from_ref(&secret)), [0]);
    assert_eq!(held(&secret[1..], std::slice::from_ref(&secret)), Vec::<usize>::new());
}
