//! The house rules that a compiler does not know: which folder may import which, and what a source file looks like.
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// Each part of the crate, and the parts that it may name. Leaves may be named by all.
const LAYERS: &[(&str, &[&str])] = &[
    ("main", &["cli"]),
    ("cli", &["operations", "output", "domain", "config"]),
    ("operations", &["domain", "store", "delivery"]),
    ("delivery", &["domain"]),
    ("store", &["domain"]),
    ("domain", &["presets"]),
    ("presets", &[]),
    ("output", &[]),
    ("config", &[]),
];
const LEAVES: &[&str] = &["error", "error_codes", "world", "characters"];

/// A crate, and the only place that may name it. Its relatives, such as `clap_mangen`, count as the crate.
const CONFINED: &[(&str, &str)] = &[("clap", "cli"), ("rusqlite", "store/sqlite")];

/// What stays out of the program, if not out of its tests. Printing panics where stdout is closed or full.
const BANNED: &[&str] = &["todo!", "unimplemented!", ".unwrap()", "println!", "print!", "eprintln!", "eprint!", "dbg!"];

const LONGEST: usize = 450;

#[test]
fn the_house_is_in_order() {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let files = read(&source);
    for layer in ["cli", "operations", "domain", "store", "output"] {
        assert!(files.iter().any(|file| file.layer == layer && !file.paths.is_empty()), "{layer} was not looked at");
    }
    let violations = violations(&files);
    assert!(violations.is_empty(), "\n{}\n", violations.join("\n"));
}

#[test]
fn each_violation_is_found_in_a_copy() {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let copy = tempfile::tempdir().unwrap();
    copy_folder(&source, copy.path());
    let mut expected: BTreeSet<_> = violations(&read(copy.path())).into_iter().collect();
    let (longest, too_long) = (long(LONGEST), long(LONGEST + 1));
    let long: [(&str, &str, &[&str]); 2] = [
        ("cli/synthetic.rs", longest.as_str(), &[]),
        ("cli/synthetic.rs", too_long.as_str(), &["451: longer than 450 lines"]),
    ];
    for (number, (file, text, found)) in VIOLATIONS.iter().chain(&long).enumerate() {
        let file = file.replace("synthetic", &format!("synthetic{number}"));
        let path = copy.path().join(&file);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(&path, text).unwrap();
        // A file that is replaced may have been a wrong one.
        expected.retain(|violation| !violation.starts_with(&format!("{file}:")));
        expected.extend(found.iter().map(|found| format!("{file}:{found}")));
    }
    let found: BTreeSet<_> = violations(&read(copy.path())).into_iter().collect();
    assert_eq!(found.difference(&expected).collect::<Vec<_>>(), Vec::<&String>::new(), "found, but not wrong");
    assert_eq!(expected.difference(&found).collect::<Vec<_>>(), Vec::<&String>::new(), "wrong, but not found");
}

fn long(lines: usize) -> String {
    format!("//! A.\n{}", "const A: u8 = 0;\n".repeat(lines - 1))
}

/// A file, what would stand in it, and what is wrong with that by line.
const VIOLATIONS: &[(&str, &str, &[&str])] = &[
    ("domain/synthetic.rs", "//! A.\nuse crate::store::Tx;\n", &["2: domain may not name store"]),
    (
        "domain/synthetic.rs",
        "//! A.\nuse crate::{\n    domain::id,\n    output::{self, Row},\n};\n",
        &["2: domain may not name output"],
    ),
    (
        "domain/synthetic.rs",
        "//! A.\nfn a() {\n    crate::operations::init();\n}\n",
        &["3: domain may not name operations"],
    ),
    ("domain/a/synthetic.rs", "//! A.\nuse super::super::super::store::Tx;\n", &["2: domain may not name store"]),
    ("domain/a/synthetic.rs", "//! A.\nuse super::super::store::Tx;\n", &[]),
    ("domain/synthetic/mod.rs", "//! A.\nuse super::super::{error, store};\n", &["2: domain may not name store"]),
    (
        "domain/synthetic.rs",
        "//! A.\nuse crate as all;\nuse crate::*;\n",
        &["2: the whole crate is named", "3: the whole crate is named"],
    ),
    ("store/synthetic.rs", "//! A.\nuse crate::operations;\n", &["2: store may not name operations"]),
    (
        "operations/synthetic.rs",
        "//! A.\nuse crate::cli::Global;\nuse crate::output::Row;\nuse crate::config::Config;\n",
        &["2: operations may not name cli", "3: operations may not name output", "4: operations may not name config"],
    ),
    (
        "cli/synthetic.rs",
        "//! A.\nuse crate::store::Store;\nuse crate::delivery;\nuse clap::Args;\n",
        &["2: cli may not name store", "3: cli may not name delivery"],
    ),
    (
        "output/synthetic.rs",
        "//! A.\nuse crate::domain::id::Id;\nuse crate::error::Error;\n",
        &["2: output may not name domain"],
    ),
    (
        "config/synthetic.rs",
        "//! A.\nuse crate::domain::path;\nuse crate::characters;\n",
        &["2: config may not name domain"],
    ),
    ("presets/synthetic.rs", "//! A.\nuse crate::domain::policy;\n", &["2: presets may not name domain"]),
    ("error.rs", "//! A.\nuse crate::domain::id;\n", &["2: error may not name domain"]),
    ("world.rs", "//! A.\nuse crate::config;\n", &["2: world may not name config"]),
    (
        "main.rs",
        "//! A.\nfn main() {\n    teamctl::store::open();\n    teamctl::cli::run();\n}\n",
        &["3: main may not name store"],
    ),
    ("helpers.rs", "//! A.\n", &["1: helpers is in no layer"]),
    (
        "domain/synthetic.rs",
        "//! A.\nuse clap::ValueEnum;\n#[derive(clap_mangen::X)]\nstruct A;\n",
        &["2: clap is named outside cli", "3: clap is named outside cli"],
    ),
    ("store/synthetic.rs", "//! A.\nfn a(_: &rusqlite::Row) {}\n", &["2: rusqlite is named outside store/sqlite"]),
    ("store/sqlite/synthetic.rs", "//! A.\nuse rusqlite::Row;\n", &[]),
    ("domain/synthetic.rs", "\nuse std::fmt;\n", &["1: the first line does not say what the file owns"]),
    ("domain/synthetic.rs", "//!\n", &["1: the first line does not say what the file owns"]),
    (
        "domain/synthetic.rs",
        "//! A.\nfn a() {\n    todo!();\n    dbg!(1);\n    b.unwrap();\n    println!();\n    eprint!();\n}\n",
        &["3: todo!", "4: dbg!", "5: .unwrap()", "6: println!", "7: eprint!"],
    ),
    (
        "domain/synthetic.rs",
        "//! A.\nfn a() -> ! {\n    unimplemented!(\"{}\", 'a')\n}\nfn b() {\n    std::print!(\"\");\n    c\n        .unwrap();\n}\n",
        &["3: unimplemented!", "6: print!", "8: .unwrap()"],
    ),
    (
        "domain/synthetic.rs",
        "//! A.\n#[cfg(test)]\nuse crate::store::{\n    Tx,\n};\n#[cfg(test)]\nmod tests {\n    use crate::store;\n    fn a() {\n        b.unwrap();\n    }\n}\nfn c() {\n    d.unwrap();\n}\n",
        &["14: .unwrap()"],
    ),
    (
        "domain/synthetic.rs",
        "//! A.\n// crate::store, todo!()\n/* crate::store /* clap */ .unwrap() */\n/// [`crate::store`]\nconst A: &str = \"crate::store \\\" todo!()\";\nconst B: &str = r#\"\" crate::store\n\"#;\nconst C: char = '\"';\nconst D: &'static str = \"clap\";\nconst E: char = '\\'';\nuse crate::store;\n",
        &["11: domain may not name store"],
    ),
    (
        "domain/synthetic.rs",
        "//! A.\nfn collapse(my_clap: u8, reclaimed: u8) {\n    pretty_println!();\n    a.unwrap_or(b);\n}\n",
        &[],
    ),
];

/// One source file, with comments, texts and test code blanked out.
struct Source {
    /// From `src`, without `.rs`.
    name: String,
    layer: String,
    first_line: String,
    lines: usize,
    code: String,
    /// Parts of the crate that are named, by the place in `code`.
    paths: Vec<(usize, Named)>,
}

enum Named {
    Part(String),
    Everything,
}

fn violations(files: &[Source]) -> Vec<String> {
    let mut violations = Vec::new();
    for file in files {
        let mut report = |line: usize, what: String| violations.push(format!("{}.rs:{line}: {what}", file.name));
        if !file.first_line.starts_with("//! ") {
            report(1, "the first line does not say what the file owns".to_owned());
        }
        if file.lines > LONGEST {
            report(LONGEST + 1, format!("longer than {LONGEST} lines"));
        }
        let line_of = |byte: usize| 1 + file.code[..byte].matches('\n').count();
        if file.layer != "lib" {
            let leaf = LEAVES.contains(&file.layer.as_str());
            let layer = LAYERS.iter().find(|(layer, _)| *layer == file.layer);
            if layer.is_none() && !leaf {
                report(1, format!("{} is in no layer", file.layer));
            }
            let allowed = layer.map_or(&[][..], |(_, allowed)| allowed);
            for (byte, named) in &file.paths {
                match named {
                    Named::Everything => report(line_of(*byte), "the whole crate is named".to_owned()),
                    Named::Part(part) => {
                        let part = part.as_str();
                        if part != file.layer && !LEAVES.contains(&part) && !allowed.contains(&part) {
                            report(line_of(*byte), format!("{} may not name {part}", file.layer));
                        }
                    }
                }
            }
        }
        for (name, home) in CONFINED {
            if file.name == *home || file.name.starts_with(&format!("{home}/")) {
                continue;
            }
            for (byte, word) in words(&file.code) {
                if word == *name || word.strip_prefix(name).is_some_and(|rest| rest.starts_with('_')) {
                    report(line_of(byte), format!("{name} is named outside {home}"));
                }
            }
        }
        for banned in BANNED {
            for (byte, _) in file.code.match_indices(banned) {
                let within_a_word = banned.starts_with(is_word) && file.code[..byte].ends_with(is_word);
                if !within_a_word {
                    report(line_of(byte), (*banned).to_owned());
                }
            }
        }
    }
    violations
}

fn read(source: &Path) -> Vec<Source> {
    let mut paths = Vec::new();
    list(source, &mut paths);
    let mut tests = BTreeSet::new();
    let mut files = Vec::new();
    for path in paths {
        let name = path.strip_prefix(source).unwrap().with_extension("");
        let name = name.to_str().unwrap().replace('\\', "/");
        let text = fs::read_to_string(&path).unwrap();
        let code = without_tests(&without_texts(&text), &name, &mut tests);
        let mut module: Vec<_> = name.split('/').collect();
        module.pop_if(|last| *last == "mod");
        let layer = module[0].to_owned();
        let paths = named(&code, &module);
        let first_line = text.lines().next().unwrap_or_default().to_owned();
        files.push(Source { layer, first_line, lines: text.lines().count(), paths, code, name });
    }
    // A file of tests has the form of any other file, but may name and do what it likes.
    for file in &mut files {
        if tests.iter().any(|test| file.name == *test || file.name.starts_with(&format!("{test}/"))) {
            file.code.clear();
            file.paths.clear();
        }
    }
    files
}

fn list(folder: &Path, paths: &mut Vec<PathBuf>) {
    let mut entries: Vec<_> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    entries.sort();
    for path in entries {
        if path.is_dir() {
            list(&path, paths);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            paths.push(path);
        }
    }
}

fn copy_folder(from: &Path, to: &Path) {
    let mut paths = Vec::new();
    list(from, &mut paths);
    for path in paths {
        let copy = to.join(path.strip_prefix(from).unwrap());
        fs::create_dir_all(copy.parent().unwrap()).unwrap();
        fs::copy(path, copy).unwrap();
    }
}

fn is_word(character: char) -> bool {
    character.is_alphanumeric() || character == '_'
}

fn words(code: &str) -> impl Iterator<Item = (usize, &str)> {
    let start = code.as_ptr() as usize;
    code.split(|character| !is_word(character))
        .filter(|word| !word.is_empty())
        .map(move |word| (word.as_ptr() as usize - start, word))
}

/// The parts that follow `crate::`, `teamctl::` and as many `super::` as lead to the top.
fn named(code: &str, module: &[&str]) -> Vec<(usize, Named)> {
    let mut found = Vec::new();
    for (byte, word) in words(code) {
        let mut rest = &code[byte + word.len()..];
        match word {
            "crate" if code[..byte].ends_with("pub(") => continue,
            "crate" => {}
            "teamctl" if module == ["main"] => {}
            // The first of several: those after it are counted from here.
            "super" if !code[..byte].ends_with("super::") => {
                let mut up = 1;
                while let Some(further) = rest.strip_prefix("::super") {
                    (up, rest) = (up + 1, further);
                }
                if up < module.len() {
                    continue;
                }
            }
            _ => continue,
        }
        let Some(rest) = rest.strip_prefix("::") else {
            found.push((byte, Named::Everything));
            continue;
        };
        for part in first_parts(rest) {
            found.push((byte, if is_word_only(part) { Named::Part(part.to_owned()) } else { Named::Everything }));
        }
    }
    found
}

fn is_word_only(part: &str) -> bool {
    !part.is_empty() && part != "self" && part.chars().all(is_word)
}

/// The first word after a path's start, or of each path in braces.
fn first_parts(rest: &str) -> Vec<&str> {
    let word = |text: &str| text.find(|character| !is_word(character)).unwrap_or(text.len());
    let Some(group) = rest.strip_prefix('{') else {
        let end = word(rest);
        return vec![if end == 0 { "*" } else { &rest[..end] }];
    };
    let (mut depth, mut start, mut parts) = (1, 0, Vec::new());
    for (byte, character) in group.char_indices() {
        match character {
            '{' => depth += 1,
            '}' => depth -= 1,
            _ => {}
        }
        if depth == 0 || (depth == 1 && character == ',') {
            let part = group[start..byte].trim();
            if !part.is_empty() {
                parts.push(&part[..word(part).max(1)]);
            }
            start = byte + 1;
        }
        if depth == 0 {
            break;
        }
    }
    parts
}

/// The code with comments, texts and characters as blanks; lines stay where they are.
fn without_texts(text: &str) -> String {
    let mut code = String::new();
    let mut rest = text;
    while let Some(character) = rest.chars().next() {
        let after_word = code.ends_with(is_word);
        let skipped = match character {
            '/' if rest.starts_with("//") => rest.find('\n').unwrap_or(rest.len()),
            '/' if rest.starts_with("/*") => comment(rest),
            '"' => 1 + quoted(&rest[1..], '"'),
            'r' if !after_word || code.ends_with('b') || code.ends_with('c') => raw(rest),
            '\'' if rest[1..].starts_with('\\') => 1 + quoted(&rest[1..], '\''),
            '\'' if rest[1..].chars().nth(1) == Some('\'') => {
                rest.char_indices().nth(3).map_or(rest.len(), |(end, _)| end)
            }
            _ => 0,
        };
        let (blank, further) = rest.split_at(skipped);
        code.extend(blank.chars().map(|character| if character == '\n' { '\n' } else { ' ' }));
        rest = further;
        if skipped == 0 {
            code.push(character);
            rest = &rest[character.len_utf8()..];
        }
    }
    code
}

fn comment(rest: &str) -> usize {
    let mut depth = 0;
    for (byte, _) in rest.char_indices() {
        if rest[byte..].starts_with("/*") {
            depth += 1;
        } else if rest[..byte].ends_with("*/") && byte > 3 {
            depth -= 1;
            if depth == 0 {
                return byte;
            }
        }
    }
    rest.len()
}

/// How long a text is up to and with its closing quote.
fn quoted(rest: &str, quote: char) -> usize {
    let mut escaped = false;
    for (byte, character) in rest.char_indices() {
        if !escaped && character == quote {
            return byte + 1;
        }
        escaped = !escaped && character == '\\';
    }
    rest.len()
}

/// How long a raw text is; 0 where the `r` starts something else.
fn raw(rest: &str) -> usize {
    let hashes = rest[1..].chars().take_while(|character| *character == '#').count();
    let Some(content) = rest[1 + hashes..].strip_prefix('"') else { return 0 };
    let end = format!("\"{}", "#".repeat(hashes));
    let length = content.find(&end).map_or(content.len(), |at| at + end.len());
    rest.len() - content.len() + length
}

/// The code without what is only compiled for tests, as rustfmt lays it out. Files of tests are added to `tests`.
fn without_tests(code: &str, name: &str, tests: &mut BTreeSet<String>) -> String {
    let mut kept = String::new();
    let mut lines = code.split_inclusive('\n');
    while let Some(line) = lines.next() {
        if line.trim() != "#[cfg(test)]" {
            kept.push_str(line);
            continue;
        }
        let indent = &line[..line.len() - line.trim_start().len()];
        kept.push('\n');
        let mut first = true;
        for line in lines.by_ref() {
            kept.push('\n');
            let item = line.trim();
            if first && item.starts_with("#[") {
                continue;
            }
            if first && let Some(module) = item.strip_prefix("mod ").and_then(|module| module.strip_suffix(';')) {
                let folder = name.strip_suffix("/mod").unwrap_or(name);
                tests.insert(format!("{folder}/{module}"));
            }
            let closes =
                line.strip_prefix(indent).is_some_and(|line| line.trim_end() == "}" || line.trim_end() == "};");
            if closes || (first && (item.ends_with(';') || item.ends_with('}'))) {
                break;
            }
            first = false;
        }
    }
    kept
}
