//! `config set` and `unset`: what is written, and what is left as it is.
use super::*;

#[test]
fn set_and_unset_keep_everything_else() {
    let commented = EVERYTHING.replace("[sms]", "# about\n# codes\n[sms] # short");
    let (_folder, path) = folder_with(&commented);
    fs::set_permissions(&path, fs::Permissions::from_mode(0o644)).unwrap();
    assert!(set(&path, "email.port", "2525").unwrap());
    assert_eq!(fs::read_to_string(&path).unwrap(), commented.replace("port = 25\n", "port = 2525\n"));
    assert_eq!(path.metadata().unwrap().mode() & 0o7777, 0o644, "the mode stays");
    let before = path.metadata().unwrap().ino();
    assert!(!set(&path, "email.port", "2525").unwrap());
    assert!(unset(&path, "email.templates").unwrap());
    assert!(!unset(&path, "email.templates").unwrap());
    assert!(set(&path, "email.port", "25").unwrap());
    assert!(set(&path, "email.templates", "").unwrap());
    assert_ne!(path.metadata().unwrap().ino(), before, "replaced, not written into");
    let after = fs::read_to_string(&path).unwrap();
    assert_eq!(after.matches('#').count(), commented.matches('#').count());
    assert_eq!(after.lines().count(), commented.lines().count());
}

#[test]
fn nothing_changed_is_nothing_written() {
    let (_folder, path) = folder_with("team = 'a'\n");
    let before = path.metadata().unwrap().ino();
    assert!(!set(&path, "team", "a").unwrap() && !unset(&path, "output").unwrap());
    assert!(rehearse_set(&path, "team", "b").unwrap() && !rehearse_set(&path, "team", "a").unwrap());
    assert!(rehearse_unset(&path, "team").unwrap() && !rehearse_unset(&path, "output").unwrap());
    assert!(rehearse_set(&path, "output", "xml").is_err());
    assert_eq!(path.metadata().unwrap().ino(), before);
    assert_eq!(fs::read_to_string(&path).unwrap(), "team = 'a'\n");
}

#[test]
fn a_new_file_is_private_and_so_is_its_folder() {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("a/b/config.toml");
    assert!(!unset(&path, "team").unwrap());
    assert!(!path.exists());
    assert!(set(&path, "email.command", "/bin/mail").unwrap());
    assert_eq!(fs::read_to_string(&path).unwrap(), "[email]\ncommand = [\"/bin/mail\"]\n");
    assert_eq!(path.metadata().unwrap().mode() & 0o7777, 0o600);
    for made in ["a", "a/b"] {
        assert_eq!(folder.path().join(made).metadata().unwrap().mode() & 0o7777, 0o700);
    }
    assert_eq!(fs::read_dir(path.parent().unwrap()).unwrap().count(), 1, "nothing else is left");
}

#[test]
fn a_link_is_not_written_through() {
    let (folder, path) = folder_with("");
    let link = folder.path().join("link.toml");
    symlink(&path, &link).unwrap();
    let dangling = folder.path().join("dangling.toml");
    symlink(folder.path().join("nowhere"), &dangling).unwrap();
    for refused in [link.as_path(), &dangling, folder.path()] {
        for error in [set(refused, "team", "a").unwrap_err(), unset(refused, "team").unwrap_err()] {
            assert_eq!(error.code(), "config.invalid", "{error}");
        }
    }
    assert_eq!(fs::read_to_string(&path).unwrap(), "");
    assert!(link.is_symlink() && !folder.path().join("nowhere").exists());
}

#[test]
fn what_would_not_be_read_is_not_written() {
    let text = "team = 'a' # mine\n[email]\n";
    let (_folder, path) = folder_with(text);
    for (name, setting, message) in [
        ("email.port", "0", "email.port takes a number from 1 to 65535"),
        ("email.port", "many", "email.port takes a whole number"),
        ("email.security", "ssl", "email.security takes `starttls`, `tls` or `none`, not `ssl`"),
        ("email.command", "sendmail -t", "email.command takes a list of texts"),
        ("email.command", "[1]", "email.command takes a list of texts"),
        ("email.command", "[", "email.command takes a list of texts"),
        ("email.command", "['a'] #", "email.command takes a list of texts"),
        ("email.command", "[]", "email.command takes a program first"),
        ("callback.allow_private", "yes", "callback.allow_private takes true or false"),
        ("callback.timeout", "soon", "callback.timeout takes a duration"),
        ("team", "a\nb", "team takes no character U+000A"),
        ("tema", "a", "there is no setting `tema`"),
        ("email", "a", "email is a section"),
    ] {
        let error = set(&path, name, setting).unwrap_err();
        assert_eq!((error.code(), &error.details()["key"]), ("config.invalid", &name.into()), "{error}");
        assert!(error.message().starts_with(message), "{error}");
    }
    assert_eq!(fs::read_to_string(&path).unwrap(), text);
    assert!(unset(&path, "tema").is_err() && unset(&path, "email").is_err());

    fs::write(&path, "[email]\n# typed at night\nprot = 1\n").unwrap();
    let error = set(&path, "team", "a").unwrap_err();
    assert!(error.message().contains("email.prot"), "{error}");
    assert!(unset(&path, "email.prot").unwrap(), "a mistake can be taken out");
    assert_eq!(fs::read_to_string(&path).unwrap(), "[email]\n# typed at night\n");

    fs::write(&path, "\nteam = \n").unwrap();
    assert_eq!(set(&path, "team", "a").unwrap_err().details()["line"], 2);
}
