//! What is in a folder, so that a test can tell that nothing in it was touched.
use std::collections::BTreeMap;
use std::fs;
use std::os::unix::fs::{FileTypeExt, MetadataExt};
use std::path::Path;

/// Names relative to the folder, each with what kind of thing it is, its mode, and what it holds.
pub type Contents = BTreeMap<String, (&'static str, u32, Vec<u8>)>;

/// All that is below a folder. Nothing at all where there is no such folder.
pub fn contents(folder: &Path) -> Contents {
    let mut found = Contents::new();
    collect(folder, folder, &mut found);
    found
}

fn collect(root: &Path, folder: &Path, found: &mut Contents) {
    let Ok(entries) = fs::read_dir(folder) else { return };
    for entry in entries {
        let path = entry.unwrap().path();
        let file = fs::symlink_metadata(&path).unwrap();
        let kind = file.file_type();
        let (kind, held) = if kind.is_symlink() {
            ("link", fs::read_link(&path).unwrap().into_os_string().into_encoded_bytes())
        } else if kind.is_dir() {
            ("folder", Vec::new())
        } else if kind.is_fifo() {
            ("fifo", Vec::new())
        } else {
            ("file", fs::read(&path).unwrap())
        };
        let name = path.strip_prefix(root).unwrap().to_string_lossy().into_owned();
        found.insert(name, (kind, file.mode() & 0o7777, held));
        if kind == "folder" {
            collect(root, &path, found);
        }
    }
}

/// The names alone.
pub fn names(folder: &Path) -> Vec<String> {
    contents(folder).into_keys().collect()
}

/// Mode bits without the kind.
pub fn mode(path: &Path) -> u32 {
    fs::symlink_metadata(path).unwrap().mode() & 0o7777
}
