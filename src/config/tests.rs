//! What the file may say and what it may not, where settings come from, and what a change leaves as it was.
mod editing;

use std::fs;
use std::os::unix::fs::{MetadataExt, PermissionsExt, symlink};
use std::path::{Path, PathBuf};
use std::time::Duration;

use proptest::prelude::*;
use tempfile::TempDir;

use super::{
    Config, EmailTransport, KEYS, Key, Kind, Origin, Security, SmsTransport, reading, rehearse_set, rehearse_unset,
    set, unset,
};
use crate::error::Error;
use crate::world::World;

const EVERYTHING: &str = r#"
database = "/var/lib/acme/teamctl.db"
secret_key_file = "keys/secret.key"
team = "acme"                       # default team
output = "jsonl"

[invite]
link = "https://portal.example.com/accept?token={token}"

[email]
transport = "smtp"
from = "Acme <no-reply@acme.example>"
host = "localhost"
port = 25
security = "none"
username = "acme"
password_file = "/run/secrets/smtp"
ca_file = "ca.pem"
timeout = "30s"
templates = ""
command = ["/usr/sbin/sendmail", "-t"]

[sms]
transport = "command"
command = ["/usr/local/bin/send-sms"]

[callback]
timeout = "2m"
allow_private = true
ca_file = "../hooks.pem"

[connector]
timeout = "5s"
allow_private = true
ca_file = "stores.pem"
"#;

fn folder_with(text: &str) -> (TempDir, PathBuf) {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("config.toml");
    fs::write(&path, text).unwrap();
    (folder, path)
}

fn load(text: &str) -> Result<Config, Error> {
    let (_folder, path) = folder_with(text);
    Config::load(&World, Some(&path))
}

#[test]
fn everything_is_read_and_relative_paths_start_at_the_file() {
    let (folder, path) = folder_with(EVERYTHING);
    let config = Config::load(&World, Some(&path)).unwrap();
    assert_eq!(config.path(), Some(path.as_path()));
    assert_eq!(config.database.as_deref(), Some(Path::new("/var/lib/acme/teamctl.db")));
    assert_eq!(config.secret_key_file, Some(folder.path().join("keys/secret.key")));
    assert_eq!((config.team.as_deref(), config.output.as_deref()), (Some("acme"), Some("jsonl")));
    assert!(config.invite.link.as_ref().unwrap().ends_with("{token}"));
    let email = &config.email;
    assert_eq!(email.transport, Some(EmailTransport::Smtp));
    assert_eq!((email.port(), email.security()), (25, Security::None));
    assert_eq!(email.ca_file, Some(folder.path().join("ca.pem")));
    assert_eq!(email.templates, None, "an empty path is none");
    assert_eq!(email.command.as_deref().unwrap(), ["/usr/sbin/sendmail", "-t"]);
    assert_eq!(config.sms.transport, Some(SmsTransport::Command));
    assert_eq!(config.callback.timeout(), Duration::from_mins(2));
    assert!(config.callback.allow_private());
    assert_eq!(config.callback.ca_file, Some(folder.path().join("../hooks.pem")));
    assert_eq!(config.connector.timeout(), Duration::from_secs(5));
    assert!(config.connector.allow_private());
    assert_eq!(config.connector.ca_file, Some(folder.path().join("stores.pem")));
    assert!(config.mistake().is_none());
}

#[test]
fn nothing_is_fine_too() {
    for text in ["", "\u{feff}", "# only this\n", "[email]\n", "\u{feff}[callback]\r\n"] {
        let config = load(text).unwrap();
        assert_eq!((config.email.port(), config.email.security()), (587, Security::Starttls), "{text:?}");
        assert_eq!(config.callback.timeout(), Duration::from_secs(15));
        assert!(!config.callback.allow_private());
        assert_eq!(config.connector.timeout(), Duration::from_secs(20));
        assert!(!config.connector.allow_private());
    }
}

#[test]
fn a_named_file_must_be_there_and_others_need_not() {
    let folder = TempDir::new().unwrap();
    let missing = folder.path().join("none.toml");
    let error = Config::load(&World, Some(&missing)).unwrap_err();
    assert_eq!((error.code(), error.exit_code()), ("config.not_found", 3));
    assert_eq!(Config::validate(&missing).unwrap_err().code(), "config.not_found");
    let second = folder.path().join("second.toml");
    fs::write(&second, "team = 'second'").unwrap();
    let config = Config::first_of(&[missing.clone(), second.clone(), folder.path().to_owned()]).unwrap();
    assert_eq!(config.team.as_deref(), Some("second"));
    let beneath_a_file = second.join("config.toml");
    assert_eq!(Config::first_of(&[missing, beneath_a_file]).unwrap().path(), None);
    // A folder is there, but nothing to read.
    let error = Config::first_of(&[folder.path().to_owned()]).unwrap_err();
    assert_eq!((error.code(), error.exit_code()), ("config.invalid", 2));
}

#[test]
fn each_mistake_has_its_line_its_key_and_a_reason() {
    for (text, line, key, reason) in [
        ("database = 3", 1, "database", "takes a path, not integer `3`"),
        ("\n\ndatabase = '~/x.db'", 3, "database", "`~` is not expanded"),
        ("team = \"a\\u202eb\"", 1, "team", "takes no character U+202E"),
        ("team = [1]", 1, "team", "takes a text, not sequence"),
        ("output = \"xml\"", 1, "output", "takes `table`, `wide`, `json`, `jsonl`, `csv` or `id`, not `xml`"),
        ("[invite]\nlink = 'ftp://x/{token}'", 2, "invite.link", "https:// or http://"),
        ("[invite]\nlink = 'https://x/'", 2, "invite.link", "{token}"),
        ("[invite]\nlink = 'https:///{token}'", 2, "invite.link", "with a host"),
        ("[invite]\nlink = 'https://x/ {token}'", 2, "invite.link", "without spaces"),
        ("[email]\n\ntransport = 'pigeon'", 3, "email.transport", "takes `smtp` or `command`, not `pigeon`"),
        ("[email]\nsecurity = 'ssl'", 2, "email.security", "takes `starttls`, `tls` or `none`, not `ssl`"),
        ("[email]\nfrom = 'acme'", 2, "email.from", "takes an address"),
        ("[email]\nport = 0", 2, "email.port", "takes a number from 1 to 65535"),
        ("[email]\nport = 65536", 2, "email.port", "takes a number from 1 to 65535"),
        ("[email]\nport = -1", 2, "email.port", "takes a number from 1 to 65535"),
        ("[email]\nport = '587'", 2, "email.port", "takes a whole number, not string \"587\""),
        ("email = { host = 'a', port = 1.5 }", 1, "email.port", "takes a whole number, not floating point"),
        ("email.port = true", 1, "email.port", "takes a whole number, not boolean"),
        ("[email]\ncommand = []", 2, "email.command", "a program first"),
        ("[email]\ncommand = ['']", 2, "email.command", "a program first"),
        ("[email]\ncommand = [\n'a',\n1]", 4, "email.command", "takes a list of texts"),
        ("[email]\ncommand = 'sendmail -t'", 2, "email.command", "takes a list of texts"),
        ("[sms]\ntransport = 'smtp'", 2, "sms.transport", "takes `command`, not `smtp`"),
        ("[callback]\ntimeout = 15", 2, "callback.timeout", "takes a duration such as \"15s\", not integer `15`"),
        ("[callback]\ntimeout = '15'", 2, "callback.timeout", "takes a duration"),
        ("[callback]\ntimeout = '0s'", 2, "callback.timeout", "takes one second to one hour"),
        ("[callback]\ntimeout = '2h'", 2, "callback.timeout", "takes one second to one hour"),
        ("[connector]\ntimeout = '21s'", 2, "connector.timeout", "takes one second to twenty"),
        ("[callback]\nallow_private = 'yes'", 2, "callback.allow_private", "takes true or false, not string \"yes\""),
        ("email = 3", 1, "email", "email is a section, [email], not integer `3`"),
        ("[[sms]]\n", 1, "sms", "sms is a section"),
        ("a = 1\n", 1, "a", "there is no setting `a`"),
        ("[email]\n\"p\\u001bq\" = 1\n", 2, "email.\"p\\u{1b}q\"", "there is no setting"),
        ("[email.host]\nx = 1\n", 1, "email.host", "takes a text, not map"),
    ] {
        let error = load(text).unwrap_err();
        assert_eq!((error.code(), error.exit_code()), ("config.invalid", 2), "{text}");
        assert_eq!(error.details()["key"], key, "{text}: {error}");
        assert_eq!(error.details()["line"], line, "{text}: {error}");
        assert!(error.details()["file"].as_str().unwrap().ends_with("config.toml"));
        assert!(error.message().contains(reason), "{text}: {error}");
        assert!(error.message().contains(&format!("config.toml, line {line}: ")), "{text}: {error}");
    }
}

#[test]
fn what_is_no_toml_has_its_line() {
    for (text, line) in [
        ("team = 'a'\nteam = 'b'\n", 2),
        ("[email]\n[sms]\n[email]\n", 3),
        ("team = \n", 1),
        ("\n[email\n", 2),
        ("x", 1),
        ("team = 'a'\noutput = \"id", 2),
    ] {
        let error = load(text).unwrap_err();
        assert_eq!(error.code(), "config.invalid");
        assert_eq!(error.details()["line"], line, "{text}: {error}");
        assert!(error.details()["key"].is_null() && !error.message().contains('\n'), "{error}");
    }
    let (_folder, path) = folder_with("");
    fs::write(&path, b"team = 'a'\n\n# \xff\n").unwrap();
    let error = Config::load(&World, Some(&path)).unwrap_err();
    assert_eq!((error.code(), &error.details()["line"]), ("config.invalid", &3.into()));
}

#[test]
fn the_unknown_suggests_the_nearest() {
    for (text, line, key, hint) in [
        ("databse = 'x'", 1, "databse", "did you mean `database`?"),
        ("[email]\nhost = 'h'\nprot = 1", 3, "email.prot", "did you mean `email.port`?"),
        ("[emial]\nhost = 'h'", 1, "emial", "did you mean `email`?"),
        ("link = 'https://x/{token}'", 1, "link", "did you mean `invite.link`?"),
        ("[callback]\n'allow-private' = true", 2, "callback.allow-private", "did you mean `callback.allow_private`?"),
        ("\nnothing_like_it = 1", 2, "nothing_like_it", "teamctl config list"),
    ] {
        let error = load(text).unwrap_err();
        assert_eq!((&error.details()["line"], &error.details()["key"]), (&line.into(), &key.into()), "{error}");
        assert_eq!(error.hint_text(), Some(hint), "{error}");
    }
}

#[test]
fn size_is_bounded() {
    assert!(load(&"#\n".repeat(32 * 1024)).is_ok());
    let error = load(&"#\n".repeat(32 * 1024 + 1)).unwrap_err();
    assert!(error.message().contains("larger than 64 KiB"), "{error}");
    assert_eq!(load(&format!("team = {}", "[".repeat(60_000))).unwrap_err().code(), "config.invalid");
    assert_eq!(load(&format!("{}x = 1", "a.".repeat(30_000))).unwrap_err().code(), "config.invalid");
    assert_eq!(load(&format!("{} = 1", "x".repeat(60_000))).unwrap_err().code(), "config.invalid");
}

#[test]
fn the_table_of_keys_and_what_is_read_are_the_same() {
    let config = load(EVERYTHING).unwrap();
    for key in KEYS {
        let value = config.get(key.name).unwrap();
        assert_eq!(value.is_some(), key.name != "email.templates", "{}", key.name);
        let text = document_of(key);
        assert!(load(&text).is_ok(), "{text}");
    }
    // What a section knows beside the table would be named by its complaint.
    for section in ["", "[invite]", "[email]", "[sms]", "[callback]", "[connector]"] {
        let error = toml::from_str::<Config>(&format!("{section}\nnone_such = 1")).unwrap_err();
        let known: Vec<_> = error.message().split('`').skip(3).step_by(2).map(ToOwned::to_owned).collect();
        assert!(!known.is_empty(), "{error}");
        for name in known {
            let dotted = format!("{}.{name}", section.trim_matches(['[', ']']));
            let dotted = dotted.trim_start_matches('.');
            assert!(KEYS.iter().any(|key| key.name == dotted || key.parts().0 == Some(dotted)), "{dotted}");
        }
    }
    let error = config.get("email").unwrap_err();
    assert!(error.hint_text().unwrap().contains("email.host"));
    assert_eq!(config.get("email.prot").unwrap_err().hint_text(), Some("did you mean `email.port`?"));
}

fn document_of(key: &Key) -> String {
    let (section, name) = key.parts();
    let header = section.map(|section| format!("[{section}]\n")).unwrap_or_default();
    let (_, within) = EVERYTHING.split_once(&header).unwrap();
    let line = within.lines().find(|line| line.starts_with(&format!("{name} ="))).unwrap();
    format!("{header}{line}\n")
}

#[test]
fn defaults_in_the_table_are_those_in_force() {
    let config = Config::default();
    let default = |name| KEYS.iter().find(|key| key.name == name).and_then(|key| key.default);
    assert_eq!(default("email.port"), Some(config.email.port().to_string().as_str()));
    assert_eq!(default("email.security"), Some("starttls"));
    assert_eq!(default("email.timeout"), Some(format!("{}s", config.email.timeout().as_secs()).as_str()));
    assert_eq!(default("callback.timeout"), Some(format!("{}s", config.callback.timeout().as_secs()).as_str()));
    assert_eq!(default("connector.timeout"), Some(format!("{}s", config.connector.timeout().as_secs()).as_str()));
    assert_eq!(default("callback.allow_private"), Some(config.callback.allow_private().to_string().as_str()));
    assert_eq!(default("connector.allow_private"), Some(config.connector.allow_private().to_string().as_str()));
}

#[test]
fn the_command_line_goes_before_the_variable_before_the_file_before_the_default() {
    let (_folder, path) =
        folder_with("team = 'file'\ndatabase = '/file'\n[email]\nport = 25\ncommand = ['a', 'b c']\n");
    let config = Config::load(&World, Some(&path)).unwrap();
    let variable = |name: &str| (name != "TEAMCTL_OUTPUT").then(|| format!("${name}"));
    let default = |key: &Key| key.default.map(ToOwned::to_owned);
    let found = |flags: &[(&str, String)], name: &str| {
        let settings = config.settings_in(&variable, &default, flags);
        assert!(settings.iter().map(|setting| setting.name).eq(KEYS.iter().map(|key| key.name)));
        let setting = settings.into_iter().find(|setting| setting.name == name).unwrap();
        (setting.value, setting.origin)
    };
    let flags = [("team", "flag".to_owned())];
    assert_eq!(found(&flags, "team"), (Some("flag".into()), Origin::Flag));
    assert_eq!(found(&[], "team"), (Some("$TEAMCTL_TEAM".into()), Origin::Environment("TEAMCTL_TEAM")));
    assert_eq!(found(&[], "database"), (Some("$TEAMCTL_DB".into()), Origin::Environment("TEAMCTL_DB")));
    assert_eq!(found(&[], "email.port"), (Some("25".into()), Origin::File(path.clone())));
    assert_eq!(found(&[], "email.command"), (Some("[\"a\", \"b c\"]".into()), Origin::File(path)));
    assert_eq!(found(&[], "output"), (Some("table".into()), Origin::Default));
    assert_eq!(found(&[], "invite.link"), (None, Origin::Unset));
}

/// A password in the clear, which goes no further than this host.
const LOGIN: &str =
    "[email]\ntransport = 'smtp'\nfrom = 'a@b'\nusername = 'u'\npassword_file = 'u'\nsecurity = 'none'\nhost = ";

#[test]
fn what_a_transport_needs_is_asked_for_by_validate_only() {
    for (text, missing) in [
        ("[email]\ntransport = 'smtp'\nhost = 'h'", "email.from"),
        ("[email]\ntransport = 'smtp'\nfrom = 'a@b'", "email.host"),
        ("[email]\ntransport = 'command'\nfrom = 'a@b'", "email.command"),
        ("[email]\ntransport = 'smtp'\nfrom = 'a@b'\nhost = 'h'\nusername = 'u'", "email.password_file"),
        ("[email]\ntransport = 'smtp'\nfrom = 'a@b'\nhost = 'h'\npassword_file = 'u'", "email.username"),
        ("[sms]\ntransport = 'command'", "sms.command"),
        (&format!("{LOGIN}'h'"), "email.security"),
        (&format!("{LOGIN}'10.0.0.1'"), "email.security"),
    ] {
        let (_folder, path) = folder_with(text);
        assert_eq!(Config::load(&World, Some(&path)).unwrap().mistake().unwrap().details()["key"], missing);
        let error = Config::validate(&path).unwrap_err();
        assert_eq!((error.code(), &error.details()["key"]), ("config.invalid", &missing.into()), "{error}");
    }
    for text in [EVERYTHING, &format!("{LOGIN}'127.0.0.2'"), &format!("{LOGIN}'::1'")] {
        let (_folder, path) = folder_with(text);
        Config::validate(&path).unwrap();
    }
}

fn a_setting() -> impl Strategy<Value = (&'static Key, String)> {
    (0..KEYS.len(), any::<u16>(), "[a-z#\"'\\\\ =é]{1,12}").prop_map(|(position, number, text)| {
        let key = &KEYS[position];
        let setting = match (key.name, key.kind) {
            ("output", _) => "csv".to_owned(),
            ("invite.link", _) => format!("https://x/{number}/{{token}}"),
            ("email.transport" | "sms.transport", _) => "command".to_owned(),
            ("email.security", _) => "tls".to_owned(),
            ("email.from", _) => format!("{text}@x"),
            ("connector.timeout", _) => format!("{}s", 1 + number % 20),
            (_, Kind::Text | Kind::Path) => text,
            (_, Kind::Integer) => number.max(1).to_string(),
            (_, Kind::Boolean) => (number % 2 == 0).to_string(),
            (_, Kind::List) => format!("[\"x\", '{number}']"),
            (_, Kind::Duration) => format!("{}s", 1 + number % 120),
        };
        (key, setting)
    })
}

proptest! {
    #[test]
    fn no_text_makes_it_panic(text in "\\PC{0,200}|[\\[\\]{}=.,\"'\\\\#\\n\\r a-z0-9é\u{feff}\\x00-\\x1f]{0,120}") {
        if let Err(mistake) = reading::parse::<Config>(&text) {
            prop_assert!(mistake.line <= 1 + text.matches('\n').count());
        }
        if reading::parse::<toml::Table>(&text).is_ok() {
            for key in KEYS {
                let _ = super::document::with(&text, key, "x");
                let _ = super::document::without(&text, key.name);
            }
        }
    }

    #[test]
    fn what_is_set_is_read_and_what_is_unset_is_gone(settings in prop::collection::vec((a_setting(), any::<bool>()), 1..8)) {
        let commented = EVERYTHING.replace('\n', "\n# before\n");
        let (_folder, path) = folder_with(&commented);
        for ((key, setting), keep) in settings {
            set(&path, key.name, &setting).unwrap();
            prop_assert!(!set(&path, key.name, &setting).unwrap());
            let config = Config::load(&World, Some(&path)).unwrap();
            let read = config.get(key.name).unwrap().unwrap();
            match key.kind {
                Kind::Text | Kind::Integer | Kind::Boolean => prop_assert_eq!(read, setting),
                _ => {}
            }
            if !keep {
                prop_assert!(unset(&path, key.name).unwrap());
                prop_assert_eq!(Config::load(&World, Some(&path)).unwrap().get(key.name).unwrap(), None);
            }
        }
        let text = fs::read_to_string(&path).unwrap();
        prop_assert_eq!(text.matches("# before\n").count(), commented.matches("# before\n").count());
    }
}
