//! Who is erased is named by no resource any more, and what they have made stays.
use crate::acme;

#[test]
fn what_they_made_stays_and_says_nothing_of_them() {
    let teamctl = acme();
    teamctl.run("-q account create ada@acme.example --first-name Ada --last-name Lovelace -o id").ok();
    teamctl.run("-q member add ada@acme.example --role keeper -t acme/design -o id").ok();
    let made = |name: &str, uri: &str| {
        let line = ["resource", "create", name, "--kind", "asset", "--uri", uri, "-t", "acme/design", "-q", "-o", "id"];
        let mut line = line.to_vec();
        line.extend(["--as", "ada@acme.example"]);
        teamctl.run(line).ok().text().trim().to_owned()
    };
    let plain = made("brand", "s3://acme/brand");
    let named = made("Portrait of Ada Lovelace", "https://x.example/?of=ada%40acme.example");
    let line = "-q account delete ada@acme.example --confirm ada@acme.example -o json";
    teamctl.run(line).ok();
    let show = |id: &str| teamctl.run(["resource", "show", id, "-o", "json"]).ok().json();
    let brand = show(&plain);
    assert_eq!(
        (&brand["name"], &brand["uri"], &brand["created_by"]),
        (&"brand".into(), &"s3://acme/brand".into(), &serde_json::Value::Null)
    );
    let portrait = show(&named);
    assert_eq!((&portrait["name"], &portrait["uri"]), (&named.as_str().into(), &serde_json::Value::Null));
    let dump = teamctl.sql(".dump").to_lowercase();
    for word in ["lovelace", "ada@", "ada%40"] {
        assert!(!dump.contains(word), "{word} is still there");
    }
    assert_eq!(teamctl.run("audit verify -o json").ok().json()["ok"], true);
}

/// Anybody may call themselves as a resource is called: what is blanked by a name is in an organization that they were in.
#[test]
fn a_name_reaches_no_further_than_its_bearer() {
    let teamctl = acme();
    teamctl.run("-q team create globex --owner hank@globex.example -o id").ok();
    teamctl.run("-q account create mallory@x.example -o id").ok();
    teamctl.run("-q member add mallory@x.example --role member -t globex -o id").ok();
    teamctl.run(["-q", "resource", "create", "Spring Campaign logo", "--kind", "asset", "-t", "acme", "-o", "id"]).ok();
    let key = ["-q", "key", "create", "for Spring Campaign", "--scope", "task.read", "-t", "acme", "-o", "id"];
    teamctl.run(key).ok();
    teamctl.run("-q budget topup 9 --ref paid -t acme -o id").ok();
    teamctl.run("-q budget charge 1 --ref one -t acme -o id --note 'the Spring Campaign'").ok();
    teamctl.run("-q team update acme --name Acme2 -o id --reason 'for the Spring Campaign'").ok();
    // To have been refused there is no acquaintance.
    teamctl.run("-q resource list --kind asset -t acme -o json --as mallory@x.example").refused("permission.denied");
    teamctl.run("-q team update acme --name Mine -o json --as mallory@x.example").refused("permission.denied");
    let held = |teamctl: &crate::support::Teamctl| {
        teamctl.sql(
            "SELECT name, changed_event FROM resources; SELECT name FROM keys; SELECT note FROM transfer_notes;
             SELECT x.event_id, x.reason, x.before, x.after FROM event_texts x JOIN events e ON e.id = x.event_id
             JOIN teams t ON t.id = e.organization_id WHERE t.tree_key = 'acme' ORDER BY 1",
        )
    };
    let before = held(&teamctl);
    assert!(before.matches("Spring Campaign").count() >= 4, "{before}");
    let by = "--as mallory@x.example -o id";
    teamctl.run(format!("-q account update mallory@x.example --first-name Spring --last-name Campaign {by}")).ok();
    teamctl.run(format!("-q account delete mallory@x.example --confirm mallory@x.example {by}")).ok();
    assert_eq!(held(&teamctl), before);
    assert_eq!(teamctl.run("audit verify -o json").ok().json()["ok"], true);
}

/// Where they have been once, by name; elsewhere, by the address alone. The events say of which rows.
#[test]
fn what_is_blanked_is_written_down() {
    let teamctl = acme();
    teamctl.run("-q team create globex --owner hank@globex.example -o id").ok();
    teamctl.run("-q account create ada@acme.example --first-name Ada --last-name Lovelace -o id").ok();
    teamctl.run("-q member add ada@acme.example --role keeper -t acme/design -o id").ok();
    teamctl.run("-q member remove ada@acme.example -t acme/design -y -o id").ok();
    teamctl.run("-q member remove ada@acme.example -t acme -y -o id").ok();
    let make = |team: &str, kind: &str, name: &str| {
        let line = ["resource", "create", name, "--kind", kind, "-t", team, "-q", "-o", "id"];
        teamctl.run(line).ok().text().trim().to_owned()
    };
    let one = make("acme/press", "asset", "Ada Lovelace");
    make("acme/design", "asset", "for Ada Lovelace");
    make("acme/design", "asset", "to ada@acme.example");
    let theirs = make("globex", "project", "Ada Lovelace");
    let reached = make("globex", "project", "of Ada@acme.example");
    teamctl.run("-q account delete ada@acme.example --confirm ada@acme.example -o id").ok();
    let told = "audit list --all-teams --action account.delete -o json --jq '.[] | [.team, .target, .count]'";
    let told = teamctl.run(told.replace(" --all-teams", "")).ok();
    let told = told.text();
    for line in [
        format!("[\"acme/press\",\"{one}\",null]"),
        "[\"acme/design\",null,2]".to_owned(),
        format!("[\"globex\",\"{reached}\",null]"),
    ] {
        assert!(told.contains(&line), "{line} in {told}");
    }
    let changed = teamctl.sql(
        "SELECT COUNT(*) FROM resources r JOIN events e ON e.id = r.changed_event
         WHERE e.action = 'account.delete' AND e.team_id = r.team_id",
    );
    assert_eq!(changed, "4\n");
    let show = |id: &str| teamctl.run(["resource", "show", id, "-o", "json"]).ok().json()["name"].clone();
    assert_eq!((show(&one), show(&reached)), (one.as_str().into(), reached.as_str().into()));
    assert_eq!(show(&theirs), "Ada Lovelace");
    assert_eq!(teamctl.run("audit verify -o json").ok().json()["ok"], true);
    assert_eq!(teamctl.run("doctor -o json").any_code(), 0);
}

/// Whether the bytes of the database hold a word, in a table or left behind.
#[allow(clippy::disallowed_methods)] // Outside the program, the system is asked directly.
fn holds(teamctl: &crate::support::Teamctl, word: &str) -> bool {
    let beside = |end: &str| std::path::PathBuf::from(format!("{}{end}", teamctl.database().display()));
    let read = |end| std::fs::read(beside(end)).unwrap_or_default();
    let held = [read(""), read("-wal")].concat();
    String::from_utf8_lossy(&held).to_lowercase().contains(word)
}

/// What leads to a store says who somebody was in three places, of which one is needed to get in.
#[test]
fn connectors_are_not_called_after_them() {
    let teamctl = acme();
    teamctl.run("-q account create ada@acme.example --first-name Ada --last-name Lovelace -o id").ok();
    teamctl.run("-q member add ada@acme.example --role keeper -t acme/design -o id").ok();
    let add = |name: &str, flags: &str| {
        let mut line: Vec<_> = ["-q", "connector", "add", name, "--type", "s3", "--bucket", "files", "-o", "id"].into();
        line.extend(["--region", "eu-west-1", "-t", "acme/design", "--secret-file", "-"]);
        line.extend(flags.split(' '));
        teamctl.stdin("correct-horse-battery-staple").run(line).ok().text().trim().to_owned()
    };
    let named = add("Backups of Ada Lovelace", "--access-key-id AKIA1 --prefix people/ada@acme.example");
    let plain = add("plain", "--access-key-id AKIA1 --prefix people/adam@acme.example");
    assert!(holds(&teamctl, "lovelace"));
    teamctl.run("-q account delete ada@acme.example --confirm ada@acme.example -o id").ok();
    let show = |id: &str| teamctl.run(["connector", "show", id, "-o", "json"]).ok().json();
    assert_eq!((&show(&named)["name"], &show(&named)["prefix"]), (&named.as_str().into(), &serde_json::Value::Null));
    assert_eq!((&show(&plain)["name"], &show(&plain)["prefix"]), (&"plain".into(), &"people/adam@acme.example".into()));
    for word in ["lovelace", "people/ada@", "ada@acme.example"] {
        assert!(!holds(&teamctl, word), "{word} is still there");
    }
    assert_eq!(teamctl.run("audit verify -o json").ok().json()["ok"], true);
}

/// It would not work without: whoever runs the command hears of it.
#[test]
fn a_key_that_is_their_address_is_kept_and_told() {
    let teamctl = acme();
    teamctl.run("-q account create ada@acme.example -o id").ok();
    let add = "-q connector add files --type s3 --bucket files --region eu-west-1 --secret-file - -o id";
    let secret = "correct-horse-battery-staple";
    teamctl.stdin(secret).run(format!("{add} --access-key-id ada@acme.example -t acme/press")).ok();
    let erased = teamctl.run("account delete ada@acme.example --confirm ada@acme.example -o id").ok().noisy();
    assert!(erased.notices().contains("the connector files of acme/press"), "{}", erased.notices());
    assert_eq!(teamctl.sql("SELECT access_key_id FROM connectors"), "ada@acme.example\n");
}
