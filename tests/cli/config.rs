//! `teamctl config`
use std::fs;

use snapbox::str;

use crate::support::Teamctl;

const COMMENTED: &str = "\
# Where everything is.
database = \"/var/lib/acme.db\"   # not on NFS

[invite]
# The portal.
link = \"https://portal.example/accept?token={token}\"
";

fn file(teamctl: &Teamctl) -> String {
    fs::read_to_string(teamctl.home().join("config/teamctl/config.toml")).unwrap()
}

#[test]
fn list_without_a_file() {
    let teamctl = Teamctl::new();
    teamctl.run("config list").ok().stdout(str![[r#"
NAME                     VALUE
database                 [HOME]/data/teamctl/teamctl.db
secret_key_file          [HOME]/config/teamctl/secret.key
team                     -
output                   table
invite.link              -
email.transport          -
email.from               -
email.host               -
email.port               587
email.security           starttls
email.username           -
email.password_file      -
email.ca_file            -
email.timeout            60s
email.templates          -
email.command            -
sms.transport            -
sms.command              -
callback.timeout         15s
callback.allow_private   false
callback.ca_file         -
connector.timeout        20s
connector.allow_private  false
connector.ca_file        -

"#]]);
    teamctl.run("config list --show-origin").ok().stdout(str![[r#"
NAME                     VALUE                                                                       ORIGIN
database                 [HOME]/data/teamctl/teamctl.db    default
secret_key_file          [HOME]/config/teamctl/secret.key  default
team                     -                                                                           -
output                   table                                                                       default
invite.link              -                                                                           -
email.transport          -                                                                           -
email.from               -                                                                           -
email.host               -                                                                           -
email.port               587                                                                         default
email.security           starttls                                                                    default
email.username           -                                                                           -
email.password_file      -                                                                           -
email.ca_file            -                                                                           -
email.timeout            60s                                                                         default
email.templates          -                                                                           -
email.command            -                                                                           -
sms.transport            -                                                                           -
sms.command              -                                                                           -
callback.timeout         15s                                                                         default
callback.allow_private   false                                                                       default
callback.ca_file         -                                                                           -
connector.timeout        20s                                                                         default
connector.allow_private  false                                                                       default
connector.ca_file        -                                                                           -

"#]]);
    teamctl.run("config list -o jsonl --limit 1").ok().stdout(str![[r#"
{"name":"database","value":"[HOME]/data/teamctl/teamctl.db","origin":"default","changed":null}

"#]]);
    teamctl.run("config path").ok().stdout(str![[r#"
NAME             PATH                                                                         EXISTS
config           [HOME]/config/teamctl/config.toml  no
database         [HOME]/data/teamctl/teamctl.db     no
secret_key_file  [HOME]/config/teamctl/secret.key   no
email.templates  -                                                                            no

"#]]);
    teamctl.run("config path -o json --jq '.[] | [.name, .exists]'").ok().stdout(str![[r#"
["config",false]
["database",false]
["secret_key_file",false]
["email.templates",false]

"#]]);
    assert!(!teamctl.home().join("config/teamctl").exists());
}

/// For each setting that has all of them: the flag before the variable before the file before the default.
#[test]
fn a_flag_goes_before_the_environment_before_the_file_before_the_default() {
    let teamctl = Teamctl::new();
    let setting = |outcome: crate::support::Outcome<'_>, name: &str| {
        let list = outcome.ok().json();
        let found = list.as_array().unwrap().iter().find(|setting| setting["name"] == name).unwrap().clone();
        (found["value"].as_str().map(ToOwned::to_owned), found["origin"].as_str().map(ToOwned::to_owned))
    };
    let is = |value: &str, origin: &str| (Some(value.to_owned()), Some(origin.to_owned()));
    let list = "config list --show-origin -o json";
    let path = teamctl.home().join("config/teamctl/config.toml");
    let from_file = path.to_str().unwrap();

    let default = teamctl.database();
    assert_eq!(setting(teamctl.run(list), "database"), is(default.to_str().unwrap(), "default"));
    assert_eq!(setting(teamctl.run(list), "team"), (None, None));
    teamctl.config("database = \"/file.db\"\nteam = \"file\"\noutput = \"json\"\nsecret_key_file = \"/file.key\"\n");
    assert_eq!(setting(teamctl.run(list), "database"), is("/file.db", from_file));
    assert_eq!(setting(teamctl.run(list), "team"), is("file", from_file));
    assert_eq!(setting(teamctl.run(list), "secret_key_file"), is("/file.key", from_file));
    assert_eq!(setting(teamctl.run("config list --show-origin"), "output"), is("json", from_file));
    for (variable, name, value) in [
        ("TEAMCTL_DB", "database", "/env.db"),
        ("TEAMCTL_TEAM", "team", "env"),
        ("TEAMCTL_SECRET_KEY_FILE", "secret_key_file", "/env.key"),
    ] {
        assert_eq!(
            setting(teamctl.env(variable, value).run(list), name),
            is(value, &format!("environment {variable}"))
        );
        // Empty is not set.
        assert_eq!(setting(teamctl.env(variable, "").run(list), name).1.as_deref(), Some(from_file), "{variable}");
    }
    assert_eq!(
        setting(teamctl.env("TEAMCTL_DB", "/env.db").run(format!("{list} --db /flag.db")), "database"),
        is("/flag.db", "flag")
    );
    assert_eq!(setting(teamctl.env("TEAMCTL_TEAM", "env").run(format!("{list} -t flag")), "team"), is("flag", "flag"));
    teamctl.run("config list --show-origin -o table --fields name,value,origin --limit 4").ok().stdout(str![[r#"
NAME             VALUE      ORIGIN
database         /file.db   [HOME]/config/teamctl/config.toml
secret_key_file  /file.key  [HOME]/config/teamctl/config.toml
team             file       [HOME]/config/teamctl/config.toml
output           json       [HOME]/config/teamctl/config.toml

"#]]);
}

#[test]
fn the_format_follows_the_same_order() {
    let teamctl = Teamctl::initialized();
    let starts = |outcome: crate::support::Outcome<'_>| outcome.ok().text().chars().next().unwrap();
    assert_eq!(starts(teamctl.run("team list")), 'P');
    teamctl.config("output = \"json\"\n");
    assert_eq!(starts(teamctl.run("team list")), '[');
    assert_eq!(starts(teamctl.env("TEAMCTL_OUTPUT", "csv").run("team list")), 'i');
    assert_eq!(starts(teamctl.env("TEAMCTL_OUTPUT", "csv").run("team list -o id")), 't');
    // The config's format is the errors' too.
    teamctl.run("team show none").refused("team.not_found");
    teamctl.env("TEAMCTL_OUTPUT", "table").run("team show none").code(3).stdout(str![]).stderr(str![[r#"
error: there is no team none
  hint: the teams that there are: teamctl team list --all

"#]]);
    teamctl.env("TEAMCTL_OUTPUT", "yaml").run("team list").code(2).noisy();
}

#[test]
fn get() {
    let teamctl = Teamctl::new();
    teamctl.config(COMMENTED);
    teamctl.run("config get invite.link").ok().stdout(str![[r#"
https://portal.example/accept?token={token}

"#]]);
    teamctl.run("config get database -o json").ok().stdout(str![[r#"
{"name":"database","value":"/var/lib/acme.db","origin":"[HOME]/config/teamctl/config.toml","changed":null}

"#]]);
    teamctl.run("config get email.port").ok().stdout(str![[r#"
587

"#]]);
    teamctl.run("config get team -o json").ok().stdout(str![[r#"
{"name":"team","value":null,"origin":null,"changed":null}

"#]]);
    teamctl.run("config get databse").code(2).stdout(str![]).stderr(str![[r#"
error: there is no setting `databse`
  hint: did you mean `database`?

"#]]);
    teamctl.run("config get email").code(2).stdout(str![]).stderr(str![[r#"
error: email is a section
  hint: name a setting in it: email.transport, email.from, email.host, email.port, email.security, email.username, email.password_file, email.ca_file, email.timeout, email.templates, email.command

"#]]);
    teamctl.run("config get 'x\u{1b}[31m'").code(2).stdout(str![]).stderr(str![[r#"
error: there is no setting `x\u{1b}[31m`
  hint: teamctl config list

"#]]);
}

#[test]
fn set_and_unset_keep_comments() {
    let teamctl = Teamctl::new();
    teamctl.config(COMMENTED);
    teamctl
        .run("config set team acme")
        .ok()
        .stdout(str![[r#"
NAME  VALUE
team  acme

"#]])
        .stderr(str![[r#"
team in [HOME]/config/teamctl/config.toml

"#]]);
    teamctl.run("-q config set invite.link https://other.example/?t={token} -o json").ok().stdout(str![[r#"
{"name":"invite.link","value":"https://other.example/?t={token}","origin":null,"changed":true}

"#]]);
    snapbox::assert_data_eq!(
        file(&teamctl),
        str![[r##"
# Where everything is.
database = "/var/lib/acme.db"   # not on NFS
team = "acme"

[invite]
# The portal.
link = "https://other.example/?t={token}"

"##]]
    );
    assert_eq!(teamctl.run("-q config set team acme -o json").ok().json()["changed"], false);
    teamctl.run("config unset team").ok().stdout(str![[r#"
NAME  VALUE
team  -

"#]]);
    assert_eq!(teamctl.run("-q config unset team -o json").ok().json()["changed"], false);
    teamctl.run("-q config set invite.link https://portal.example/accept?token={token}").ok().noisy();
    assert_eq!(file(&teamctl), COMMENTED);
}

#[test]
fn what_is_set_must_be_a_setting() {
    let teamctl = Teamctl::new();
    teamctl.config(COMMENTED);
    teamctl.run("config set databse x").code(2).stdout(str![]).stderr(str![[r#"
error: there is no setting `databse`
  hint: did you mean `database`?

"#]]);
    teamctl.run("config set email x").code(2).stdout(str![]).stderr(str![[r#"
error: email is a section
  hint: name a setting in it: email.transport, email.from, email.host, email.port, email.security, email.username, email.password_file, email.ca_file, email.timeout, email.templates, email.command

"#]]);
    teamctl.run("config set email.port many").code(2).stdout(str![]).stderr(str![[r#"
error: email.port takes a whole number

"#]]);
    teamctl.run("config set email.port 70000").code(2).stdout(str![]).stderr(str![[r#"
error: email.port takes a number from 1 to 65535

"#]]);
    teamctl.run("config set output yaml").code(2).stdout(str![]).stderr(str![[r#"
error: output takes `table`, `wide`, `json`, `jsonl`, `csv` or `id`, not `yaml`

"#]]);
    teamctl.run("config set invite.link https://portal.example").code(2).stdout(str![]).stderr(str![[r#"
error: invite.link takes a web address with {token} where the token goes

"#]]);
    teamctl.run("config set callback.timeout 5").code(2).stdout(str![]).stderr(str![[r#"
error: callback.timeout takes a duration such as "15s"

"#]]);
    teamctl.run("config set email.security ssl -o json").refused("config.invalid");
    teamctl.run(["config", "set", "team", "a\u{202e}b", "-o", "json"]).refused("config.invalid");
    teamctl.run("config set team").code(2).stdout(str![]).stderr(str![[r#"
error: the following required arguments were not provided: <VALUE>
  hint: see: teamctl config set --help

"#]]);
    teamctl.run("config unset databse -o json").refused("config.invalid");
    assert_eq!(file(&teamctl), COMMENTED);
}

#[test]
fn set_makes_a_file_where_there_is_none() {
    let teamctl = Teamctl::new();
    teamctl.run("-q config set team acme -o json").ok().stdout(str![[r#"
{"name":"team","value":"acme","origin":null,"changed":true}

"#]]);
    assert_eq!(file(&teamctl), "team = \"acme\"\n");
    teamctl.run("-q config set team acme --config mine.toml -o json --jq .changed").ok().stdout(str![[r#"
true

"#]]);
    assert_eq!(fs::read_to_string(teamctl.path("mine.toml")).unwrap(), "team = \"acme\"\n");
    teamctl.run("config get team --config mine.toml").ok().stdout(str![[r#"
acme

"#]]);
    assert_eq!(teamctl.env("TEAMCTL_CONFIG", "mine.toml").run("config get team").ok().text(), "acme\n");
}

#[test]
fn a_file_with_a_mistake_is_refused_by_every_command() {
    let teamctl = Teamctl::initialized();
    for (text, line, key) in [
        ("databse = \"x\"\n", 1, "databse"),
        ("team = \"acme\"\n[emial]\nhost = \"x\"\n", 2, "emial"),
        ("[email]\nprot = 25\n", 2, "email.prot"),
        ("[email]\nport = \"many\"\n", 2, "email.port"),
        ("output = \"yaml\"\n", 1, "output"),
    ] {
        teamctl.config(text);
        for command in ["team list", "config validate", "config list"] {
            let error = teamctl.run(format!("{command} -o json")).refused("config.invalid").error();
            assert_eq!(
                (&error["details"]["line"], &error["details"]["key"]),
                (&line.into(), &key.into()),
                "{text}{error}"
            );
        }
    }
    teamctl.config("databse = \"x\"\n");
    teamctl.run("team list").code(2).stdout(str![]).stderr(str![[r#"
error: [HOME]/config/teamctl/config.toml, line 1: there is no setting `databse`
  hint: did you mean `database`?

"#]]);
    teamctl.config("team = \"acme\n");
    teamctl.run("team list").code(2).stdout(str![]).stderr(str![[r#"
error: [HOME]/config/teamctl/config.toml, line 1: invalid basic string, expected `"`

"#]]);
    teamctl.run("team list --config none.toml").code(3).stdout(str![]).stderr(str![[r#"
error: there is no configuration file none.toml

"#]]);
    // Another file is another matter.
    teamctl.file("good.toml", "");
    teamctl.run("team list --config good.toml -o id").ok();
}

#[test]
fn validate() {
    let teamctl = Teamctl::new();
    teamctl.config(COMMENTED);
    teamctl.run("config validate").ok().stdout(str![]).stderr(str![[r#"
[HOME]/config/teamctl/config.toml is valid

"#]]);
    teamctl.run("config validate -q").ok();
    teamctl.file("bad.toml", "x = 1\n");
    teamctl.run("config validate --config bad.toml").code(2).stdout(str![]).stderr(str![[r#"
error: bad.toml, line 1: there is no setting `x`
  hint: teamctl config list

"#]]);
}

#[test]
fn a_path_in_the_file_starts_at_the_folder_of_the_file() {
    let teamctl = Teamctl::new();
    teamctl.config("database = \"mine.db\"\n");
    teamctl.run("-q init acme --owner a@x.org -o json --jq .database").ok().stdout(str![[r#"
[HOME]/config/teamctl/mine.db

"#]]);
    assert!(teamctl.home().join("config/teamctl/mine.db").is_file());
}

#[test]
fn a_rehearsed_change_is_not_written() {
    let teamctl = Teamctl::new();
    teamctl
        .run("config set team acme --dry-run -o json")
        .ok()
        .stdout(str![[r#"
{"name":"team","value":"acme","origin":null,"changed":true,"dry_run":true}

"#]])
        .stderr(str![[r#"
team in [HOME]/config/teamctl/config.toml

"#]]);
    assert!(!teamctl.home().join("config/teamctl").exists());
    teamctl.config(COMMENTED);
    let told = teamctl.run("-q config unset invite.link -n -o json").ok().json();
    assert_eq!((&told["changed"], &told["dry_run"]), (&true.into(), &true.into()));
    let told = teamctl.run("-q config unset team -n -o json").ok().json();
    assert_eq!((&told["changed"], &told["dry_run"]), (&false.into(), &true.into()));
    teamctl.run("config set email.port many -n -o json").refused("config.invalid");
    assert_eq!(file(&teamctl), COMMENTED);
}
