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
    teamctl.run("config list").ok().stdout(str![]);
    teamctl.run("config list --show-origin").ok().stdout(str![]);
    teamctl.run("config list -o jsonl --limit 1").ok().stdout(str![]);
    teamctl.run("config path").ok().stdout(str![]);
    teamctl.run("config path -o json --jq '.[] | [.name, .exists]'").ok().stdout(str![]);
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
    teamctl.run("config list --show-origin -o table --fields name,value,origin --limit 4").ok().stdout(str![]);
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
    teamctl.env("TEAMCTL_OUTPUT", "table").run("team show none").code(3).stdout(str![]).stderr(str![]);
    teamctl.env("TEAMCTL_OUTPUT", "yaml").run("team list").code(2).noisy();
}

#[test]
fn get() {
    let teamctl = Teamctl::new();
    teamctl.config(COMMENTED);
    teamctl.run("config get invite.link").ok().stdout(str![]);
    teamctl.run("config get database -o json").ok().stdout(str![]);
    teamctl.run("config get email.port").ok().stdout(str![]);
    teamctl.run("config get team -o json").ok().stdout(str![]);
    teamctl.run("config get databse").code(2).stdout(str![]).stderr(str![]);
    teamctl.run("config get email").code(2).stdout(str![]).stderr(str![]);
    teamctl.run("config get 'x\u{1b}[31m'").code(2).stdout(str![]).stderr(str![]);
}

#[test]
fn set_and_unset_keep_comments() {
    let teamctl = Teamctl::new();
    teamctl.config(COMMENTED);
    teamctl.run("config set team acme").ok().stdout(str![]).stderr(str![]);
    teamctl.run("-q config set invite.link https://other.example/?t={token} -o json").ok().stdout(str![]);
    snapbox::assert_data_eq!(file(&teamctl), str![]);
    assert_eq!(teamctl.run("-q config set team acme -o json").ok().json()["changed"], false);
    teamctl.run("config unset team").ok().stdout(str![]);
    assert_eq!(teamctl.run("-q config unset team -o json").ok().json()["changed"], false);
    teamctl.run("-q config set invite.link https://portal.example/accept?token={token}").ok().noisy();
    assert_eq!(file(&teamctl), COMMENTED);
}

#[test]
fn what_is_set_must_be_a_setting() {
    let teamctl = Teamctl::new();
    teamctl.config(COMMENTED);
    teamctl.run("config set databse x").code(2).stdout(str![]).stderr(str![]);
    teamctl.run("config set email x").code(2).stdout(str![]).stderr(str![]);
    teamctl.run("config set email.port many").code(2).stdout(str![]).stderr(str![]);
    teamctl.run("config set email.port 70000").code(2).stdout(str![]).stderr(str![]);
    teamctl.run("config set output yaml").code(2).stdout(str![]).stderr(str![]);
    teamctl.run("config set invite.link https://portal.example").code(2).stdout(str![]).stderr(str![]);
    teamctl.run("config set callback.timeout 5").code(2).stdout(str![]).stderr(str![]);
    teamctl.run("config set email.security ssl -o json").refused("config.invalid");
    teamctl.run(["config", "set", "team", "a\u{202e}b", "-o", "json"]).refused("config.invalid");
    teamctl.run("config set team").code(2).stdout(str![]).stderr(str![]);
    teamctl.run("config unset databse -o json").refused("config.invalid");
    assert_eq!(file(&teamctl), COMMENTED);
}

#[test]
fn set_makes_a_file_where_there_is_none() {
    let teamctl = Teamctl::new();
    teamctl.run("-q config set team acme -o json").ok().stdout(str![]);
    assert_eq!(file(&teamctl), "team = \"acme\"\n");
    teamctl.run("-q config set team acme --config mine.toml -o json --jq .changed").ok().stdout(str![]);
    assert_eq!(fs::read_to_string(teamctl.path("mine.toml")).unwrap(), "team = \"acme\"\n");
    teamctl.run("config get team --config mine.toml").ok().stdout(str![]);
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
    teamctl.run("team list").code(2).stdout(str![]).stderr(str![]);
    teamctl.config("team = \"acme\n");
    teamctl.run("team list").code(2).stdout(str![]).stderr(str![]);
    teamctl.run("team list --config none.toml").code(3).stdout(str![]).stderr(str![]);
    // Another file is another matter.
    teamctl.file("good.toml", "");
    teamctl.run("team list --config good.toml -o id").ok();
}

#[test]
fn validate() {
    let teamctl = Teamctl::new();
    teamctl.config(COMMENTED);
    teamctl.run("config validate").ok().stdout(str![]).stderr(str![]);
    teamctl.run("config validate -q").ok();
    teamctl.file("bad.toml", "x = 1\n");
    teamctl.run("config validate --config bad.toml").code(2).stdout(str![]).stderr(str![]);
}

#[test]
fn a_path_in_the_file_starts_at_the_folder_of_the_file() {
    let teamctl = Teamctl::new();
    teamctl.config("database = \"mine.db\"\n");
    teamctl.run("-q init acme --owner a@x.org -o json --jq .database").ok().stdout(str![]);
    assert!(teamctl.home().join("config/teamctl/mine.db").is_file());
}
