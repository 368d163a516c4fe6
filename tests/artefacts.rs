//! Completions and man pages in the repository are those that the program makes today. `SNAPSHOTS=overwrite` renews them.
#![allow(clippy::disallowed_methods)] // Outside the program, the system is asked directly.
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

const COMPLETIONS: [(&str, &str); 5] = [
    ("bash", "teamctl.bash"),
    ("zsh", "_teamctl"),
    ("fish", "teamctl.fish"),
    ("elvish", "teamctl.elv"),
    ("powershell", "_teamctl.ps1"),
];

fn teamctl(arguments: &[&str]) -> String {
    let home = tempfile::tempdir().unwrap();
    let mut command = Command::new(env!("CARGO_BIN_EXE_teamctl"));
    let output = command.args(arguments).env_clear().env("HOME", home.path()).output().unwrap();
    assert!(output.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

fn folder(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(name)
}

/// The files that are there are exactly those that should be, with the same text.
fn compare(folder: &Path, made: &BTreeMap<String, String>) {
    if std::env::var("SNAPSHOTS").is_ok_and(|what| what == "overwrite") {
        let _ = fs::remove_dir_all(folder);
        fs::create_dir_all(folder).unwrap();
        for (name, text) in made {
            fs::write(folder.join(name), text).unwrap();
        }
    }
    let there: BTreeMap<String, String> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .map(|path| (path.file_name().unwrap().to_string_lossy().into_owned(), fs::read_to_string(&path).unwrap()))
        .collect();
    let names = |files: &BTreeMap<String, String>| files.keys().cloned().collect::<Vec<_>>();
    assert_eq!(names(&there), names(made), "renew them: SNAPSHOTS=overwrite cargo test --test artefacts");
    for (name, text) in made {
        assert!(there[name] == *text, "{name} is stale: SNAPSHOTS=overwrite cargo test --test artefacts");
    }
}

#[test]
fn completions_are_up_to_date() {
    let made = COMPLETIONS.map(|(shell, file)| (file.to_owned(), teamctl(&["completions", shell])));
    compare(&folder("completions"), &made.into());
}

#[test]
fn man_pages_are_up_to_date() {
    let made = tempfile::tempdir().unwrap();
    teamctl(&["man", "--dir", made.path().to_str().unwrap(), "--quiet"]);
    let pages = fs::read_dir(made.path()).unwrap().map(|entry| entry.unwrap().path());
    let pages = pages
        .map(|path| (path.file_name().unwrap().to_string_lossy().into_owned(), fs::read_to_string(&path).unwrap()));
    compare(&folder("man"), &pages.collect());
}
