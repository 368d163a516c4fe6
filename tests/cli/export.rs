//! `teamctl export` and `teamctl import`: what they say, and what they refuse.
use snapbox::str;

use crate::support::Teamctl;

/// A home with a database that has the same sealing key, and in which nothing has happened.
fn sibling(teamctl: &Teamctl) -> Teamctl {
    let sibling = Teamctl::new();
    std::fs::create_dir_all(sibling.secret_key().parent().unwrap()).unwrap();
    std::fs::copy(teamctl.secret_key(), sibling.secret_key()).unwrap();
    sibling.run("-q init -o id").ok();
    sibling
}

#[test]
fn an_export_is_one_row_a_line() {
    let teamctl = Teamctl::initialized();
    teamctl.run("-q account create ada@acme.example --first-name Ada --profile team=blue -o id").ok();
    let lines = "-q export";
    let exported = teamctl.run(lines).ok();
    let some = ["{\"table\":\"accounts\"", "{\"table\":\"memberships\"", "{\"table\":\"events\"", "{\"end\""];
    let shown: Vec<String> = exported
        .redacted()
        .lines()
        .filter(|line| some.iter().any(|beginning| line.starts_with(beginning)))
        .map(|line| {
            // Digests differ from run to run.
            let hash = |line: &str, key: &str| match line.split_once(&format!("\"{key}\":\"")) {
                Some((before, rest)) => {
                    format!("{before}\"{key}\":\"[BASE64]\"{}", rest.split_once('"').unwrap().1)
                }
                None => line.to_owned(),
            };
            hash(&hash(line, "text_hash"), "hash")
        })
        .collect();
    snapbox::assert_data_eq!(shown.join("\n"), str![]);
    // Whatever the format that is usual here.
    let same = teamctl.env("TEAMCTL_OUTPUT", "csv").run(lines).ok();
    assert_eq!(same.text(), exported.text());
}

#[test]
fn an_export_into_a_file_says_what_is_in_it() {
    let teamctl = Teamctl::initialized();
    teamctl.run("export acme.jsonl").ok().stdout(str![]).stderr(str![]);
    teamctl.run("-q export again.jsonl -o json").ok().stdout(str![]);
    teamctl.run("export acme.jsonl").code(5).stdout(str![]).stderr(str![]);
    teamctl.run("-n export later.jsonl -o jsonl").ok().stdout(str![]).stderr(str![]);
    teamctl.run("-n export later.jsonl").ok().stdout(str![]).stderr(str![]);
    teamctl.run("export missing/acme.jsonl").code(1).stdout(str![]).stderr(str![]);
}

#[test]
fn an_export_is_not_filtered() {
    let teamctl = Teamctl::initialized();
    teamctl.run("export --jq .[0]").code(2).stdout(str![]).stderr(str![]);
    teamctl.run("export --fields id -o json").refused("usage.unsupported");
    teamctl.run("export acme.jsonl --fields nothing -o json").refused("usage.unknown_field");
    assert!(!teamctl.path("acme.jsonl").exists());
    teamctl.run("export one two").code(2).stdout(str![]).stderr(str![]);
    teamctl.run("--as owner@acme.example export").code(4).stdout(str![]).stderr(str![]);
    Teamctl::new().run("export").code(10).stdout(str![]).stderr(str![]);
}

#[test]
fn an_import_says_what_came() {
    let teamctl = Teamctl::initialized();
    teamctl.run("-q export acme.jsonl -o id").ok();
    let file = teamctl.path("acme.jsonl");
    let line = ["import", file.to_str().unwrap()];
    let sibling = sibling(&teamctl);
    sibling.run([&line[..], &["-n"]].concat()).ok().stdout(str![]).stderr(str![]);
    sibling.run(line).ok().stdout(str![]).stderr(str![]);
    sibling.run(line).code(5).stdout(str![]).stderr(str![]);
    sibling.run("team list --fields path,owner,members").ok().stdout(str![]);
}

#[test]
fn an_import_with_another_key_says_what_is_lost() {
    let teamctl = Teamctl::initialized();
    teamctl.config("[email]\ntransport = \"command\"\nfrom = \"no-reply@acme.example\"\ncommand = [\"/bin/true\"]\n");
    teamctl.run("-q invite add ada@acme.example --role viewer -o id").ok();
    teamctl.run("-q callback set --url https://hooks.acme.example/ -t acme -o id").ok();
    teamctl.run("-q export acme.jsonl -o id").ok();
    let stranger = Teamctl::new();
    stranger.run("-q init -o id").ok();
    let file = teamctl.path("acme.jsonl");
    let line = ["import", file.to_str().unwrap()];
    stranger.run(line).code(10).stdout(str![]).stderr(str![]);
    stranger.run([&line[..], &["--without-key"]].concat()).ok().stdout(str![]).stderr(str![]);
    stranger.run("audit list --fields seq,action,team").ok().stdout(str![]);
}

#[test]
fn an_import_refuses_what_is_no_export() {
    let teamctl = Teamctl::initialized();
    let sibling = sibling(&teamctl);
    sibling.stdin("email,role\n").run("import -").code(2).stdout(str![]).stderr(str![]);
    sibling.stdin("{\"teamctl_export\":1,\"schema\":1,\"sealing_key\":\"\"}").run("import -").code(2).stderr(str![]);
    sibling.stdin("{\"teamctl_export\":1,\"schema\":9,\"sealing_key\":\"\"}").run("import -").code(2).stderr(str![]);
    sibling.stdin("{\"teamctl_export\":9,\"schema\":2,\"sealing_key\":\"\"}").run("import -").code(2).stderr(str![]);
    let exported = teamctl.run("-q export").ok().text().to_owned();
    let edited = |from: &str, to: &str| exported.replacen(from, to, 1);
    for (from, to) in [
        ("owner@acme.example\",\"email_key", "owner\u{202e}@acme.example\",\"email_key"),
        ("\"level\":\"organization\"", "\"level\":\"galaxy\""),
        ("\"members\":1", "\"members\":1e3"),
        ("\"end\":true", "\"table\":\"users\""),
    ] {
        let refused = sibling.stdin(edited(from, to)).run("import - -o json").refused("import.invalid");
        assert!(refused.error()["details"]["line"].is_u64());
    }
    sibling.stdin(edited("\"members\":1", "\"members\":\"one\"")).run("import -").code(2).stdout(str![]).stderr(str![]);
    sibling.stdin(edited("\"members\":1", "\"members\":2")).run("import -").code(2).stdout(str![]).stderr(str![]);
    sibling.run("import").code(2).stdout(str![]).stderr(str![]);
    sibling.run("import missing.jsonl").code(1).stdout(str![]).stderr(str![]);
    teamctl.run("--as owner@acme.example import missing.jsonl").code(1).stdout(str![]).stderr(str![]);
    teamctl.stdin("{}").run("--as owner@acme.example import -").code(4).stdout(str![]).stderr(str![]);
}
