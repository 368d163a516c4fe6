//! What is no export, or a false one: refused with the line and what is wrong with it, and nothing is changed.
use serde_json::{Map, Value};

use crate::support::Teamctl;

/// A home to export, and one to import into.
struct Pair {
    source: Teamctl,
    target: Teamctl,
    exported: String,
    before: String,
}

impl Pair {
    fn new() -> Self {
        let source = Teamctl::initialized();
        source.run("-q team create acme/core -o id").ok();
        source.run("-q invite add bob@x.example --role member --no-send -t acme/core -o id").ok();
        source.run("-q key create deploy -t acme -o id").ok();
        source.run("-q budget topup 10 --ref order -t acme -o id").ok();
        source.run("-q budget charge 1 --ref use -t acme/core -o id").ok();
        source.run("-q account create ada@x.example --profile a=b -o id").ok();
        let exported = source.exported();
        let target = source.sibling();
        let before = target.dump();
        Self { source, target, exported, before }
    }

    /// Refused, with these words and, where it is about one, the line.
    #[track_caller]
    fn refuses(&self, text: impl Into<Vec<u8>>, words: &str) -> Value {
        let error = self.target.import(text).refused("import.invalid").error();
        let message = error["message"].as_str().unwrap();
        assert!(message.contains(words), "expected: {words}\n{message}");
        if let Some(line) = error["details"]["line"].as_u64() {
            assert!(message.starts_with(&format!("line {line}: ")), "{message}");
        } else {
            assert!(error["details"]["findings"].is_array(), "{error}");
        }
        assert_eq!(self.target.dump(), self.before, "{words}");
        error
    }

    /// The export with one row of a table changed; and the number of its line.
    fn with(&self, table: &str, change: impl FnOnce(&mut Map<String, Value>)) -> (String, u64) {
        let mut lines: Vec<String> = self.exported.lines().map(str::to_owned).collect();
        let beginning = format!("{{\"table\":\"{table}\"");
        let place = lines.iter().position(|line| line.starts_with(&beginning)).unwrap();
        let mut row = serde_json::from_str(&lines[place]).unwrap();
        change(&mut row);
        lines[place] = Value::Object(row).to_string();
        (changed(&(lines.join("\n") + "\n")), place as u64 + 1)
    }

    /// One value put in the place of another.
    #[track_caller]
    fn refuses_value(&self, (table, column): (&str, &str), value: Value, words: &str) {
        let (text, line) = self.with(table, |row| {
            assert!(row.insert(column.to_owned(), value).is_some(), "{table}.{column}");
        });
        let error = self.refuses(text, words);
        assert_eq!(error["details"]["line"], line, "{error}");
    }

    /// The export without the lines that are chosen, or with others in their place, and a last line that counts them.
    fn edited(&self, edit: impl FnOnce(&mut Vec<String>)) -> String {
        let mut lines: Vec<String> = self.exported.lines().map(str::to_owned).collect();
        lines.pop();
        edit(&mut lines);
        let rows = lines.len() - 1;
        lines.push(format!("{{\"end\":true,\"rows\":{rows}}}"));
        lines.join("\n") + "\n"
    }
}

/// An export that was changed with a purpose: its last line does not say what the others were.
pub fn changed(text: &str) -> String {
    let (lines, hash) = text.split_once(",\"sha256\":").unwrap();
    assert_eq!(hash.len(), "\"\"}\n".len() + 64);
    format!("{lines}}}\n")
}

fn is_of(table: &str) -> impl Fn(&String) -> bool {
    let beginning = format!("{{\"table\":\"{table}\"");
    move |line| line.starts_with(&beginning)
}

#[test]
fn what_is_no_export_is_refused_at_its_first_line() {
    let pair = Pair::new();
    for text in
        ["", "\n", "email,role\n", "not JSON", "[]", "null", "{}", "{\"email\":\"a@x.org\"}", "\0", "{\"schema\":2}"]
    {
        let error = pair.refuses(text, "line 1: this is no export of teamctl");
        assert_eq!(error["exit"], 2);
    }
    pair.refuses(b"\xff\xfe{\0".as_slice(), "line 1: it is not UTF-8");
    let header = |text: &str| format!("{text}\n{}", pair.exported.split_once('\n').unwrap().1);
    for (text, words) in [
        ("{\"teamctl_export\":2,\"schema\":2,\"sealing_key\":\"\"}", "the export has the form 2"),
        ("{\"teamctl_export\":\"1\",\"schema\":2,\"sealing_key\":\"\"}", "no export of teamctl"),
        ("{\"teamctl_export\":1,\"schema\":1,\"sealing_key\":\"\"}", "the export is of schema 1"),
        ("{\"teamctl_export\":1,\"schema\":99,\"sealing_key\":\"\"}", "the export is of schema 99"),
        ("{\"teamctl_export\":1,\"schema\":2.0,\"sealing_key\":\"\"}", "'schema' is no number"),
        ("{\"teamctl_export\":1,\"schema\":2,\"sealing_key\":\"-\"}", "'sealing_key' is not base64"),
        ("{\"teamctl_export\":1,\"schema\":2,\"sealing_key\":\"\",\"more\":1}", "more than teamctl_export"),
    ] {
        pair.refuses(header(text), words);
    }
    // A key's worth of nothing is another key.
    let text = header("{\"teamctl_export\":1,\"schema\":2,\"sealing_key\":\"\"}");
    pair.target.import(text).refused("key_file.mismatch");
}

#[test]
fn what_was_cut_is_noticed() {
    let pair = Pair::new();
    let lines: Vec<&str> = pair.exported.lines().collect();
    for kept in [1, 2, lines.len() / 2, lines.len() - 1] {
        pair.refuses(lines[..kept].join("\n") + "\n", "it was cut");
    }
    pair.refuses(&pair.exported[..pair.exported.len() - 5], "it is no JSON object");
    pair.refuses(&pair.exported[..pair.exported.len() / 2], "it is no JSON object");
    let without_one: Vec<&str> = lines.iter().copied().filter(|line| !line.contains("bob@x.example")).collect();
    pair.refuses(without_one.join("\n"), "some were lost");
    pair.refuses(format!("{}{}", pair.exported, lines[2]), "there is more after the last line");
    for last in [
        "{\"end\":false,\"rows\":1}",
        "{\"end\":true}",
        "{\"end\":true,\"rows\":-1}",
        "{\"end\":true,\"rows\":1,\"x\":1}",
    ] {
        let text = [lines[0], last].join("\n");
        pair.refuses(text, "the last line reads");
    }
}

#[test]
fn lines_that_are_no_rows_are_refused() {
    let pair = Pair::new();
    let with_line = |line: &str| pair.edited(|lines| lines.insert(2, line.to_owned()));
    let deep = format!("{{\"table\":{}1{}}}", "[".repeat(5_000), "]".repeat(5_000));
    let long = format!("{{\"table\":\"accounts\",\"id\":\"{}\"}}", "x".repeat(5 << 20));
    for (line, words) in [
        ("", "it is no JSON object"),
        ("x", "it is no JSON object"),
        ("[1]", "it is no JSON object"),
        ("{\"table\":\"accounts\"", "it is no JSON object"),
        ("{\"table\":\"accounts\"} {}", "it is no JSON object"),
        ("{\"id\":1}", "it names no table"),
        ("{\"table\":1}", "'table' is not a text"),
        (deep.as_str(), "'table' is not a text"),
        ("{\"table\":\"\\ud800\"}", "'table' is not a text"),
        ("{\"table\":\"sqlite_schema\"}", "there is no table 'sqlite_schema'"),
        ("{\"table\":\"accounts; DROP TABLE accounts\"}", "there is no table 'accounts; DROP"),
        ("{\"table\":\"accounts\"}", "'id' is missing"),
        ("{\"table\":\"accounts\",\"table\":\"accounts\"}", "'table' is there twice"),
        (long.as_str(), "it is longer than 4194304 bytes"),
    ] {
        let error = pair.refuses(with_line(line), words);
        assert_eq!(error["details"]["line"], 3, "{error}");
    }
    pair.refuses([pair.exported.as_bytes(), b"\xff"].concat(), "line ");
}

#[test]
fn keys_are_those_of_the_table_each_once() {
    let pair = Pair::new();
    for (change, words) in [
        ("\"name\":\"acme\",\"name\":\"acme\"", "'name' is there twice"),
        ("\"nickname\":\"acme\"", "a row of teams has no 'nickname'"),
        ("\"rowid\":1,\"name\":\"acme\"", "a row of teams has no 'rowid'"),
    ] {
        pair.refuses(pair.exported.replacen("\"name\":\"acme\"", change, 1), words);
    }
    let (text, _) = pair.with("teams", |row| {
        row.remove("tree_key");
    });
    pair.refuses(text, "'tree_key' is missing");
}

#[test]
fn values_are_of_the_form_that_their_column_has() {
    let pair = Pair::new();
    let account = |column| ("accounts", column);
    let team = |column| ("teams", column);
    for ((table, column), value, words) in [
        (account("id"), Value::Null, "'id' is null"),
        (("event_texts", "event_id"), Value::Null, "'event_id' is null"),
        (account("id"), 7.into(), "'id' is not a text"),
        (account("id"), "tm_0000000000001".into(), "'id' is no id that reads ac_"),
        (account("id"), "ac_000000000000".into(), "'id' is no id"),
        (account("id"), "ac_zzzzzzzzzzzzz".into(), "'id' is no id"),
        (account("id"), "ac_000000000000u".into(), "'id' is no id"),
        (account("email"), true.into(), "'email' is not a text"),
        (account("email"), "a\u{202e}@x.example".into(), "which controls or hides what is shown"),
        (account("email"), "ADA@other.example".into(), "'email' has another key"),
        (account("email"), "ada".into(), "'email': "),
        (account("email"), "".into(), "an account has an address until it is erased"),
        (account("deleted_at"), "2026-11-07T09:00:00.000Z".into(), "an account has an address until it is erased"),
        (("invites", "email"), "".into(), "its key is not the row's own number"),
        (account("email_key"), "owner@ACME.example".into(), "'email' has another key"),
        (("invites", "email"), "eve@x.example".into(), "'email' has another key"),
        (("keys", "hash"), "AAAA".into(), "'hash' is not a hash of 32 bytes"),
        (account("first_name"), "A\0da".into(), "which controls or hides what is shown"),
        (account("first_name"), "A\nda".into(), "which controls or hides what is shown"),
        (account("first_name"), "A".repeat(1_001).into(), "'first_name' is a text of more than 1000 characters"),
        (account("password"), "secret".into(), "'password' is no hash"),
        (
            account("password"),
            "$argon2id$v=19$m=4194304,t=2,p=1$AAAAAAAAAAAAAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
                .into(),
            "whose cost can be borne",
        ),
        (account("first_name"), "A".repeat(121).into(), "is longer than 120 characters"),
        (account("first_name"), " Ada".into(), "'first_name': it is not written as teamctl writes it"),
        (account("phone"), "030 123".into(), "'phone': "),
        (account("profile"), serde_json::json!({"a": "x\u{1b}[2J"}), "controls or hides"),
        (account("profile"), serde_json::json!({"A": "x"}), "is no profile key"),
        (team("name"), "A".repeat(121).into(), "is longer than 120 characters"),
        (team("callback_url"), "ftp://x.example/".into(), "is no URL for callbacks"),
        (team("callback_url"), "http://169.254.169.254/".into(), "is no URL for callbacks"),
        (("keys", "name"), "".into(), "'name': a text is needed"),
        (account("profile"), Value::Null, "NOT NULL"),
        (account("profile"), serde_json::json!({"a": 1}), "'profile' is no object of texts"),
        (account("profile"), serde_json::json!([]), "'profile' is no object"),
        (account("profile"), "{".into(), "'profile' is no object"),
        (account("created_at"), 1_794_042_000_000_i64.into(), "'created_at' is not a text"),
        (account("created_at"), "2026-11-07".into(), "'created_at' is no instant"),
        (account("created_at"), "2026-11-07T09:00:00Z".into(), "'created_at' is no instant"),
        (account("created_at"), "2026-11-07T10:00:00.000+01:00".into(), "'created_at' is no instant"),
        (account("created_at"), "2026-02-30T10:00:00.000Z".into(), "'created_at' is no instant"),
        (team("members"), "1".into(), "'members' is no whole number"),
        (team("members"), serde_json::json!(1.5), "'members' is no whole number"),
        (team("members"), serde_json::json!(1e300), "'members' is no whole number"),
        (team("members"), serde_json::json!(u64::MAX), "'members' is no whole number"),
        (team("tree_key"), "acme/../root".into(), "'tree_key' is no path of a team"),
        (team("tree_key"), "Acme".into(), "'tree_key' is no path of a team"),
        (("roles", "permissions"), "*".into(), "'permissions' is no array of texts"),
        (("roles", "permissions"), serde_json::json!(["a b"]), "which cannot be in it"),
        (("roles", "level"), "galaxy".into(), "CHECK constraint failed"),
        (("organizations", "policy"), "roles = 1".into(), "'policy' is no policy that holds"),
        (("invites", "state"), "lost".into(), "'state' is none of open, accepted"),
        (("invites", "state"), 0.into(), "'state' is not a text"),
        (("invites", "nonce"), "***".into(), "'nonce' is not base64"),
        (("transfers", "amount"), "1.0".into(), "'amount' is no amount"),
        (("transfers", "amount"), "1e3".into(), "'amount' is no amount"),
        (("transfers", "amount"), "0.0000001".into(), "'amount' is no amount"),
        (("transfers", "amount"), "99999999999999999999".into(), "'amount' is no amount"),
        (("transfers", "amount"), 10.into(), "'amount' is not a text"),
        (("transfers", "day"), "2026-11".into(), "'day' is no day"),
        (("refs", "target_id"), "0".into(), "'target_id' is no 13 digits of an id"),
        (("events", "fields"), "a,b".into(), "'fields' is no array of texts"),
        (("properties", "value"), "".into(), "the value is no instant"),
        (("properties", "name"), "colour".into(), "no property of that name"),
    ] {
        pair.refuses_value((table, column), value, words);
    }
}

#[test]
fn rows_that_the_schema_does_not_let_in_are_named() {
    let pair = Pair::new();
    for ((table, column), value, words) in [
        (("memberships", "account_id"), "ac_0000000000001", "FOREIGN KEY constraint failed"),
        (("memberships", "team_id"), "tm_0000000000001", "CHECK constraint failed: owns_id"),
        (("memberships", "role_id"), "rl_0000000000001", "FOREIGN KEY constraint failed"),
        (("organizations", "owner_id"), "ac_0000000000001", "FOREIGN KEY constraint failed"),
        (("teams", "parent_id"), "tm_0000000000001", "constraint failed"),
        (("transfers", "target"), "funding", "CHECK constraint failed"),
    ] {
        pair.refuses_value((table, column), value.into(), words);
    }
    for table in ["accounts", "teams", "keys", "transfers", "events", "refs"] {
        let twice = pair.edited(|lines| {
            let place = lines.iter().rposition(is_of(table)).unwrap();
            lines.insert(place, lines[place].clone());
        });
        pair.refuses(twice, "UNIQUE constraint failed");
    }
    let other_key = pair.edited(|lines| {
        let place = lines.iter().position(|line| line.contains("\"name\":\"sealing_key\"")).unwrap();
        lines[place] = lines[place].replace("\"value\":\"", "\"value\":\"AAAA");
    });
    pair.refuses(other_key, "the sealing key is another than the one that the first line names");
    let turned = pair.edited(|lines| {
        let place = lines.iter().position(is_of("teams")).unwrap();
        let account = lines.iter().position(is_of("accounts")).unwrap();
        lines.swap(place, account);
    });
    pair.refuses(turned, "come before those of the table before it");
    let child_first = pair.edited(|lines| {
        let place = lines.iter().position(is_of("teams")).unwrap();
        lines.swap(place, place + 1);
    });
    pair.refuses(child_first, "FOREIGN KEY constraint failed");
}

#[test]
fn a_directory_that_does_not_hold_together_is_refused() {
    let pair = Pair::new();
    let owner = pair.edited(|lines| lines.retain(|line| !line.contains("\"owns_id\":\"tm_")));
    let event = pair.source.sql("SELECT MAX(id) FROM events");
    assert!(!event.is_empty());
    for (text, words) in [
        (owner, "people.owners: "),
        (pair.edited(|lines| lines.retain(|line| !is_of("organizations")(line))), "teams.tree: "),
        (pair.with("teams", |row| drop(row.insert("members".into(), 5.into()))).0, "counters.teams: "),
        (pair.with("teams", |row| drop(row.insert("open_invites".into(), 5.into()))).0, "counters.teams: "),
        (pair.with("roles", |row| drop(row.insert("members".into(), 5.into()))).0, "counters.roles: "),
        (pair.with("balances", |row| drop(row.insert("balance".into(), "-11".into()))).0, "ledger.sum: "),
        (pair.with("budgets", |row| drop(row.insert("used".into(), "0.5".into()))).0, "ledger.totals: "),
        (
            pair.with("refs", |row| drop(row.insert("target_id".into(), "0000000000001".into()))).0,
            "ledger.references: ",
        ),
        (pair.with("events", |row| drop(row.insert("actor".into(), "operator:nobody@x".into()))).0, "audit: event 1 "),
        (pair.with("event_texts", |row| drop(row.insert("reason".into(), "another".into()))).0, "audit: event "),
        (pair.edited(|lines| drop(lines.remove(lines.iter().rposition(is_of("events")).unwrap()))), "FOREIGN KEY"),
        (changed(&pair.exported.replace("\"tree_key\":\"acme/core\"", "\"tree_key\":\"other/core\"")), "teams.tree: "),
    ] {
        pair.refuses(text, words);
    }
    // Each of them is told, up to a number.
    let text = pair.with("balances", |row| drop(row.insert("balance".into(), "-11".into()))).0;
    let error = pair.refuses(text, "; and ");
    assert!(error["details"]["findings"].as_array().unwrap().len() > 1, "{error}");
}

/// Nothing else would tell: another permission, another key, another name.
#[test]
fn what_was_changed_on_the_way_is_noticed() {
    let pair = Pair::new();
    let last = pair.exported.lines().count();
    for (from, to) in [
        ("\"permissions\":[\"*\"]", "\"permissions\":[\"audit.read\"]"),
        ("ada@x.example", "eda@x.example"),
        ("\"name\":\"deploy\"", "\"name\":\"deplay\""),
    ] {
        assert!(pair.exported.contains(from), "{from}");
        let error = pair.refuses(pair.exported.replacen(from, to, 1), "");
        if from.contains("deploy") {
            assert_eq!(error["details"]["line"], last);
            assert!(error["message"].as_str().unwrap().contains("not what was exported"), "{error}");
            assert!(error["hint"].as_str().unwrap().contains("'sha256'"), "{error}");
        }
    }
    let (lines, _) = pair.exported.split_once(",\"sha256\":").unwrap();
    for hash in ["null", "7", "[]"] {
        pair.refuses(format!("{lines},\"sha256\":{hash}}}\n"), "the last line reads");
    }
    pair.refuses(format!("{lines},\"sha256\":\"\"}}\n"), "not what was exported");
    pair.target.import(pair.exported.as_str()).ok();
}

#[test]
fn what_was_packed_says_how_to_unpack_it() {
    let pair = Pair::new();
    let error = pair.refuses(b"\x1f\x8b\x08\0\0\0\0\0\0\x03\n".to_vec(), "packed by gzip");
    assert!(error["hint"].as_str().unwrap().contains("gunzip -c"), "{error}");
}

/// The chain alone says what happened; whoever has the key and forges it needs no import for that.
#[test]
fn the_right_export_is_taken_after_all_of_it() {
    let pair = Pair::new();
    pair.target.import(pair.exported.as_str()).ok();
    assert_eq!(pair.target.exported(), pair.source.exported());
}

#[test]
fn files_that_cannot_be_read_are_told() {
    let pair = Pair::new();
    for name in ["missing.jsonl", "."] {
        pair.target.run(["import", name, "-o", "json"]).refused("input.failed");
    }
    pair.target.run("import -o json").code(2).noisy();
}
