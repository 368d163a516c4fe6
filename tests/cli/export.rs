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
    let teamctl = Teamctl::initialized().ticking();
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
    snapbox::assert_data_eq!(
        shown.join("\n"),
        str![[r#"
{"table":"accounts","id":"ac_2","email":"owner@acme.example","email_key":"owner@acme.example","first_name":null,"last_name":null,"company":null,"phone":null,"phone_verified_at":null,"profile":{},"password":null,"disabled_at":null,"last_login_at":null,"created_at":"2026-11-07T09:00:00.000Z","created_event":"ev_1","deleted_at":null}
{"table":"accounts","id":"ac_1","email":"ada@acme.example","email_key":"ada@acme.example","first_name":"Ada","last_name":null,"company":null,"phone":null,"phone_verified_at":null,"profile":{"team":"blue"},"password":null,"disabled_at":null,"last_login_at":null,"created_at":"2026-11-07T09:00:01.000Z","created_event":"ev_2","deleted_at":null}
{"table":"memberships","id":"mb_1","team_id":"tm_1","account_id":"ac_2","role_id":"rl_1","added_at":"2026-11-07T09:00:00.000Z","suspended_at":null,"super_access_at":null,"owns_id":"tm_1","created_event":"ev_3","changed_event":null,"suspended_with":null}
{"table":"events","id":"ev_4","organization_id":null,"sequence":1,"at":"2026-11-07T09:00:00.000Z","actor":"operator:[USER]@[HOST]","action":"init","team_id":null,"target":null,"fields":[],"row_count":null,"digest":null,"text_hash":null,"hash":"[BASE64]"}
{"table":"events","id":"ev_1","organization_id":null,"sequence":2,"at":"2026-11-07T09:00:00.000Z","actor":"operator:[USER]@[HOST]","action":"account.create","team_id":null,"target":"ac_2","fields":["email"],"row_count":null,"digest":null,"text_hash":"[BASE64]","hash":"[BASE64]"}
{"table":"events","id":"ev_3","organization_id":"tm_1","sequence":1,"at":"2026-11-07T09:00:00.000Z","actor":"operator:[USER]@[HOST]","action":"team.create","team_id":"tm_1","target":"tm_1","fields":["path","name","owner","policy"],"row_count":null,"digest":null,"text_hash":"[BASE64]","hash":"[BASE64]"}
{"table":"events","id":"ev_2","organization_id":null,"sequence":3,"at":"2026-11-07T09:00:01.000Z","actor":"operator:[USER]@[HOST]","action":"account.create","team_id":null,"target":"ac_1","fields":["email","first_name","profile"],"row_count":null,"digest":null,"text_hash":"[BASE64]","hash":"[BASE64]"}
{"end":true,"rows":20,"sha256":"[HASH]"}
"#]]
    );
    // Whatever the format that is usual here.
    let same = teamctl.env("TEAMCTL_OUTPUT", "csv").run(lines).ok();
    assert_eq!(same.text(), exported.text());
}

#[test]
fn an_export_into_a_file_says_what_is_in_it() {
    let teamctl = Teamctl::initialized();
    teamctl
        .run("export acme.jsonl")
        .ok()
        .stdout(str![[r#"
FILE        ROWS  TEAMS  ACCOUNTS  MEMBERS  INVITES
acme.jsonl  17    1      1         1        0

"#]])
        .stderr(str![[r#"
exported 17 rows
the sealing key is not in it: take [HOME]/config/teamctl/secret.key along

"#]]);
    teamctl.run("-q export again.jsonl -o json").ok().stdout(str![[r#"
{"file":"again.jsonl","rows":17,"teams":1,"accounts":1,"members":1,"invites":0,"roles":5,"keys":0,"transfers":0,"invoices":0,"connectors":0,"resources":0,"messages":0,"events":3,"changed":true}

"#]]);
    teamctl.run("export acme.jsonl").code(5).stdout(str![]).stderr(str![[r#"
error: acme.jsonl: there is something of that name already, and nothing was written
  hint: name another file

"#]]);
    teamctl.run("-n export later.jsonl -o jsonl").ok().stdout(str![[r#"
{"file":"later.jsonl","rows":17,"teams":1,"accounts":1,"members":1,"invites":0,"roles":5,"keys":0,"transfers":0,"invoices":0,"connectors":0,"resources":0,"messages":0,"events":3,"changed":true,"dry_run":true}

"#]]).stderr(str![]);
    teamctl
        .run("-n export later.jsonl")
        .ok()
        .stdout(str![[r#"
FILE         ROWS  TEAMS  ACCOUNTS  MEMBERS  INVITES
later.jsonl  17    1      1         1        0

"#]])
        .stderr(str![[r#"
this was a dry run: nothing was changed

"#]]);
    teamctl.run("export missing/acme.jsonl").code(1).stdout(str![]).stderr(str![[r#"
error: missing/acme.jsonl: the export cannot be written: No such file or directory (os error 2)

"#]]);
}

#[test]
fn an_export_is_not_filtered() {
    let teamctl = Teamctl::initialized();
    teamctl.run("export --jq .[0]").code(2).stdout(str![]).stderr(str![[r#"
{"error":{"code":"usage.unsupported","message":"--fields and --jq choose from what a command tells, and this is an export","hint":"filter it afterwards: teamctl export | jq …","exit":2,"details":{}}}

"#]]);
    teamctl.run("export --fields id -o json").refused("usage.unsupported");
    teamctl.run("export acme.jsonl --fields nothing -o json").refused("usage.unknown_field");
    assert!(!teamctl.path("acme.jsonl").exists());
    teamctl.run("export one two").code(2).stdout(str![]).stderr(str![[r#"
error: unexpected argument 'two' found
  hint: see: teamctl export --help

"#]]);
    teamctl.run("--as owner@acme.example export").code(4).stdout(str![]).stderr(str![[r#"
error: `export` is for the operator

"#]]);
    Teamctl::new().run("export").code(10).stdout(str![]).stderr(str![[r#"
error: there is no database at [HOME]/data/teamctl/teamctl.db
  hint: make one: teamctl init; or restore a backup: teamctl backup restore FILE

"#]]);
}

#[test]
fn an_import_says_what_came() {
    let teamctl = Teamctl::initialized();
    teamctl.run("-q export acme.jsonl -o id").ok();
    let file = teamctl.path("acme.jsonl");
    let line = ["import", file.to_str().unwrap()];
    let sibling = sibling(&teamctl);
    sibling
        .run([&line[..], &["-n"]].concat())
        .ok()
        .stdout(str![[r#"
ROWS  TEAMS  ACCOUNTS  MEMBERS  INVITES
17    1      1         1        0

"#]])
        .stderr(str![[r#"
this was a dry run: nothing was changed

"#]]);
    sibling
        .run(line)
        .ok()
        .stdout(str![[r#"
ROWS  TEAMS  ACCOUNTS  MEMBERS  INVITES
17    1      1         1        0

"#]])
        .stderr(str![[r#"
imported 17 rows

"#]]);
    sibling.run(line).code(5).stdout(str![]).stderr(str![[r#"
error: an import goes into a database in which nothing has happened since it was made
  hint: make a new one, without an organization: teamctl init --db FILE

"#]]);
    sibling.run("team list --fields path,owner,members").ok().stdout(str![[r#"
PATH  OWNER               MEMBERS
acme  owner@acme.example  1

"#]]);
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
    stranger.run(line).code(10).stdout(str![]).stderr(str![[r#"
error: the export belongs to another sealing key than this database
  hint: bring that key along, and make the database with it: TEAMCTL_SECRET_KEY_FILE=FILE teamctl init; or go without what only that key opens: --without-key

"#]]);
    stranger
        .run([&line[..], &["--without-key"]].concat())
        .ok()
        .stdout(str![[r#"
ROWS  TEAMS  ACCOUNTS  MEMBERS  INVITES
23    1      1         1        1

"#]])
        .stderr(str![[r#"
imported 23 rows
1 message waits to be sent, here and where the export was made: see to it that only one of the two sends
the audit trail was chained anew, under this database's sealing key
1 open invitation has a link that is dead: teamctl invite resend
callbacks of these teams have other secrets, which their receivers need: acme

"#]]);
    stranger.run("audit list --fields seq,action,team").ok().stdout(str![[r#"
SEQ  ACTION          TEAM
1    init            -
2    account.create  -
1    team.create     acme
2    invite.add      acme
3    callback.set    acme
3    import          -
4    import          acme

"#]]);
}

#[test]
fn an_import_refuses_what_is_no_export() {
    let teamctl = Teamctl::initialized();
    let sibling = sibling(&teamctl);
    sibling.stdin("email,role\n").run("import -").code(2).stdout(str![]).stderr(str![[r#"
error: line 1: this is no export of teamctl
  hint: an export is what `teamctl export` prints; people from elsewhere come by account create --from-file

"#]]);
    sibling.stdin("{\"teamctl_export\":1,\"schema\":1,\"sealing_key\":\"\"}").run("import -").code(2).stderr(str![[
        r#"
error: line 1: the export is of schema 1, and this teamctl takes 2
  hint: let this teamctl open the database that it was made of, which brings that up to date, and export it again

"#
    ]]);
    sibling.stdin("{\"teamctl_export\":1,\"schema\":9,\"sealing_key\":\"\"}").run("import -").code(2).stderr(str![[
        r#"
error: line 1: the export is of schema 9, and this teamctl takes 2
  hint: import it with the teamctl that made it, or a newer one

"#
    ]]);
    sibling.stdin("{\"teamctl_export\":9,\"schema\":2,\"sealing_key\":\"\"}").run("import -").code(2).stderr(str![[
        r#"
error: line 1: the export has the form 9, and this teamctl reads 1
  hint: import it with the teamctl that made it, or a newer one

"#
    ]]);
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
    sibling.stdin(edited("\"members\":1", "\"members\":\"one\"")).run("import -").code(2).stdout(str![]).stderr(str![
        [r#"
error: line 6: 'members' is no whole number, or too large for one

"#]
    ]);
    sibling.stdin(edited("\"members\":1", "\"members\":2")).run("import -").code(2).stdout(str![]).stderr(str![[r#"
error: line 19: what comes before it is not what was exported: something was damaged, or changed
  hint: fetch the file again; where it was changed with a purpose, take 'sha256' out of its last line

"#]]);
    sibling.run("import").code(2).stdout(str![]).stderr(str![[r#"
error: the following required arguments were not provided: <FILE>
  hint: see: teamctl import --help

"#]]);
    sibling.run("import missing.jsonl").code(1).stdout(str![]).stderr(str![[r#"
error: missing.jsonl cannot be read: No such file or directory (os error 2)

"#]]);
    teamctl.run("--as owner@acme.example import missing.jsonl").code(4).stdout(str![]).stderr(str![[r#"
error: `import` is for the operator

"#]]);
    teamctl.stdin("{}").run("--as owner@acme.example import -").code(4).stdout(str![]).stderr(str![[r#"
error: `import` is for the operator

"#]]);
}
