//! What must be true of a database file before the engine is let near it, and how a new one comes to be whole or not at all.
use std::ffi::OsString;
use std::fs::{self, DirBuilder, File, Metadata, OpenOptions, Permissions};
use std::io;
use std::os::unix::fs::{DirBuilderExt, FileTypeExt, MetadataExt, OpenOptionsExt, PermissionsExt};
use std::path::{Path, PathBuf};

use rustix::fs::{FlockOperation, RenameFlags};

use crate::error::{Error, Result};
use crate::world::user_name;

mod leftovers;

pub use leftovers::{leftovers, remove_leftovers};

/// The absolute path to open, once nothing speaks against it.
///
/// Looks at the file's attributes and never opens it: closing a second descriptor would drop the locks that another
/// connection of this process holds on it.
pub fn inspect(path: &Path) -> Result<PathBuf> {
    let found = look(path)?;
    found.check_links()?;
    found.check_owner()?;
    found.check_mode()?;
    Ok(found.path)
}

/// A file that may be a database, with what can speak against it and be mended.
pub struct Found {
    /// Absolute.
    pub path: PathBuf,
    links: u64,
    owner: u32,
    mode: u32,
}

/// Finds a file, unless it is one that no database can be.
pub fn look(path: &Path) -> Result<Found> {
    refuse_names(path)?;
    let absolute = absolute(path).map_err(|error| cannot_look(path, error))?;
    let attributes = fs::symlink_metadata(&absolute).map_err(|error| cannot_look(&absolute, error))?;
    check_kind(&absolute, &attributes)?;
    refuse_network(&absolute)?;
    Ok(Found { path: absolute, links: attributes.nlink(), owner: attributes.uid(), mode: attributes.mode() })
}

fn check_kind(path: &Path, file: &Metadata) -> Result<()> {
    let shown = path.display();
    let kind = file.file_type();
    let (code, what) = if kind.is_symlink() {
        ("database.symlink", format!("{shown} is a symbolic link: name the file that it points to"))
    } else if kind.is_dir() {
        ("database.directory", format!("{shown} is a folder, not a database"))
    } else if kind.is_fifo() || !kind.is_file() {
        ("database.not_a_file", format!("{shown} is not a regular file"))
    } else if file.len() == 0 {
        ("database.empty", format!("{shown} is an empty file, not a database"))
    } else {
        return Ok(());
    };
    Err(Error::new(code, what).detail("path", path.to_string_lossy()))
}

impl Found {
    /// That it has one name.
    pub fn check_links(&self) -> Result<()> {
        if self.links == 1 {
            return Ok(());
        }
        let (shown, links) = (self.path.display(), self.links);
        let what = format!("{shown} has {links} names (hard links): with two names, commits get lost");
        Err(Error::new("database.hard_linked", what).detail("path", self.path.to_string_lossy()))
    }

    /// That it belongs to whoever runs the program.
    pub fn check_owner(&self) -> Result<()> {
        if self.owner == rustix::process::geteuid().as_raw() {
            return Ok(());
        }
        Err(Error::new("database.insecure", format!("{} belongs to another user", self.path.display()))
            .hint(format!("run it as its owner: sudo -u {} teamctl …", owner(self.owner)))
            .detail("path", self.path.to_string_lossy()))
    }

    /// That it is its owner's alone: the lower six bits are what others may do.
    pub fn check_mode(&self) -> Result<()> {
        if self.mode.trailing_zeros() >= 6 {
            return Ok(());
        }
        let shown = self.path.display();
        Err(Error::new("database.insecure", format!("{shown} can be read or written by others than its owner"))
            .hint(format!("chmod 600 '{shown}'"))
            .detail("path", self.path.to_string_lossy()))
    }

    /// Whether its owner can read and write it.
    #[must_use]
    pub fn is_usable(&self) -> bool {
        self.mode & 0o600 == 0o600
    }
}

fn owner(number: u32) -> String {
    user_name(number).unwrap_or_else(|| format!("'#{number}'"))
}

/// `:memory:` and `file:` mean something else to SQLite, and would lose every change or go round the checks.
fn refuse_names(path: &Path) -> Result<()> {
    let text = path.to_string_lossy();
    if text == ":memory:" || text.starts_with("file:") || text.is_empty() {
        return Err(Error::new("database.name", format!("'{text}' is no name of a database file"))
            .hint("name a file: --db /path/to/teamctl.db"));
    }
    Ok(())
}

fn cannot_look(path: &Path, error: io::Error) -> Error {
    let shown = path.display();
    match error.kind() {
        io::ErrorKind::NotFound => Error::new("database.missing", format!("there is no database at {shown}"))
            .hint("make one: teamctl init; or restore a backup: teamctl backup restore FILE")
            .detail("path", path.to_string_lossy()),
        io::ErrorKind::PermissionDenied => {
            Error::new("database.insecure", format!("{shown} is in a folder that you may not enter"))
                .hint("run it as the owner of the database: sudo -u OWNER teamctl …")
        }
        _ => Error::new("database.unreadable", format!("{shown} cannot be looked at")).caused_by(error),
    }
}

/// Resolves the folder but not the file in it. Absolute, so that no name can be read as a URI.
pub fn absolute(path: &Path) -> io::Result<PathBuf> {
    let name = path.file_name().ok_or_else(|| io::Error::from(io::ErrorKind::InvalidFilename))?;
    Ok(folder_of(path).canonicalize()?.join(name))
}

/// Locks and shared memory do not work across hosts.
fn refuse_network(path: &Path) -> Result<()> {
    /// nfs, smb, cifs, smb2, 9p: the numbers of Linux.
    const NETWORK: [i128; 5] = [0x6969, 0x517b, 0xff53_4d42, 0xfe53_4d42, 0x0102_1997];
    let Ok(system) = rustix::fs::statfs(folder_of(path)) else { return Ok(()) };
    if NETWORK.contains(&i128::from(system.f_type)) {
        return Err(Error::new("database.network", format!("{} is on a network file system", path.display()))
            .hint("keep the database on a local disk; for several hosts, PostgreSQL is planned"));
    }
    Ok(())
}

/// A file in the making: invisible under its name until [`NewFile::publish`], gone if that never comes.
pub struct NewFile {
    building: PathBuf,
    target: PathBuf,
    folders: NewFolders,
    /// Held while it is built, so that what an earlier, killed `init` left can be told from what another is building.
    _lock: File,
}

impl NewFile {
    /// For a database: an empty file, 0600, in the folder of `path`, which is made (0700) where it is missing.
    pub fn begin(path: &Path) -> Result<Self> {
        refuse_names(path)?;
        let folders = NewFolders::make(folder_of(path))?;
        let target = absolute(path).map_err(|error| cannot_make(path, error))?;
        refuse_network(&target)?;
        let mut new = Self::build(&target).map_err(|error| cannot_make(&target, error))?;
        new.folders = folders;
        refuse_leftovers(&target)?;
        Ok(new)
    }

    /// An empty file, 0600, in a folder that is there.
    pub fn build(path: &Path) -> io::Result<Self> {
        let target = absolute(path)?;
        let lock = lock_folder(&target)?;
        let building = with_suffix(&target, BUILDING);
        for suffix in SUFFIXES {
            match fs::remove_file(with_suffix(&building, suffix)) {
                Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
                _ => {}
            }
        }
        private(&building)?;
        Ok(Self { building, target, folders: NewFolders::default(), _lock: lock })
    }

    /// Where to build.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.building
    }

    /// Gives a database its name. It must be closed.
    pub fn publish(self) -> Result<()> {
        // Closing folds the WAL in, and says nothing where it cannot.
        if exists(&with_suffix(&self.building, "-wal")) {
            return Err(Error::new("database.cannot_create", format!("{} cannot be completed", self.target.display()))
                .hint("look at the disk: it failed or is full"));
        }
        let target = self.target.clone();
        self.place().map_err(|error| cannot_make(&target, error))
    }

    /// Gives the file its name, durably, and never in the place of another.
    pub fn place(mut self) -> io::Result<()> {
        File::open(&self.building)?.sync_all()?;
        let here = rustix::fs::CWD;
        rustix::fs::renameat_with(here, &self.building, here, &self.target, RenameFlags::NOREPLACE)?;
        self.folders.keep();
        sync_folder(&self.target)
    }
}

impl Drop for NewFile {
    fn drop(&mut self) {
        for suffix in SUFFIXES {
            let _ = fs::remove_file(with_suffix(&self.building, suffix));
        }
    }
}

/// Folders made for something that may come to nothing, as it does in a dry run: they go with it.
#[derive(Default)]
pub struct NewFolders(Vec<PathBuf>);

impl NewFolders {
    /// Makes a folder, 0700, and those above it, where they are missing.
    pub fn make(folder: &Path) -> Result<Self> {
        let is_missing = |folder: &&Path| !folder.as_os_str().is_empty() && !exists(folder);
        let made = Self(folder.ancestors().take_while(is_missing).map(Path::to_path_buf).collect());
        make_folder(folder)?;
        Ok(made)
    }

    /// They stay.
    pub fn keep(&mut self) {
        self.0.clear();
    }
}

impl Drop for NewFolders {
    /// The deepest first; one in which somebody has put something meanwhile stays.
    fn drop(&mut self) {
        for folder in &self.0 {
            let _ = fs::remove_dir(folder);
        }
    }
}

/// What a file is called while it is being made.
const BUILDING: &str = ".teamctl-init";

/// The database itself, and what SQLite may put beside it.
pub const SUFFIXES: [&str; 4] = ["", "-wal", "-shm", "-journal"];

/// Where somebody removed a database and left its WAL, SQLite would fold the old pages into the new file.
fn refuse_leftovers(target: &Path) -> Result<()> {
    for suffix in ["-wal", "-journal"] {
        let leftover = with_suffix(target, suffix);
        if fs::symlink_metadata(&leftover).is_ok_and(|file| file.len() > 0) && !exists(target) {
            let shown = leftover.display();
            return Err(Error::new(
                "database.cannot_create",
                format!("{shown} is left of a database that is gone, and would damage a new one"),
            )
            .hint(format!("put the database back, or remove what is left: rm '{shown}'"))
            .detail("path", leftover.to_string_lossy()));
        }
    }
    Ok(())
}

/// Whether anything at all has that name.
#[must_use]
pub fn exists(path: &Path) -> bool {
    fs::symlink_metadata(path).is_ok()
}

/// Makes a folder for its owner alone, and those above it where they are missing; each survives a power cut.
pub fn make_folder(folder: &Path) -> Result<()> {
    let missing: Vec<&Path> =
        folder.ancestors().take_while(|above| !above.as_os_str().is_empty() && !above.exists()).collect();
    for folder in missing.into_iter().rev() {
        make_one_folder(folder).map_err(|error| cannot_make(folder, error))?;
    }
    Ok(())
}

fn make_one_folder(folder: &Path) -> io::Result<()> {
    match DirBuilder::new().mode(0o700).create(folder) {
        // Another was faster, or it is a link to nowhere: whoever uses it will see.
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => return Ok(()),
        made => made?,
    }
    // Whatever the umask.
    fs::set_permissions(folder, Permissions::from_mode(0o700))?;
    sync_folder(folder)
}

/// Opens a new file for its owner alone; an existing one is an error.
pub fn private(path: &Path) -> io::Result<File> {
    let file = OpenOptions::new().write(true).create_new(true).mode(0o600).open(path)?;
    // Whatever the umask: SQLite takes the modes of what it puts beside a database from it, and from 000 it makes 644.
    file.set_permissions(Permissions::from_mode(0o600))?;
    Ok(file)
}

/// Waits until nobody else makes or moves a database in the folder of a path.
pub fn lock_folder(path: &Path) -> io::Result<File> {
    let lock = File::open(folder_of(path))?;
    rustix::fs::flock(&lock, FlockOperation::LockExclusive)?;
    Ok(lock)
}

/// Makes what happened to a name in its folder survive a power cut.
pub fn sync_folder(path: &Path) -> io::Result<()> {
    File::open(folder_of(path))?.sync_all()
}

/// The folder that a name is in; a name alone is in the working folder.
#[must_use]
pub fn folder_of(path: &Path) -> &Path {
    match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        Some(_) => Path::new("."),
        None => path,
    }
}

/// A name with something at its end.
#[must_use]
pub fn with_suffix(path: &Path, suffix: &str) -> PathBuf {
    let mut name = OsString::from(path);
    name.push(suffix);
    name.into()
}

fn cannot_make(path: &Path, error: io::Error) -> Error {
    let shown = path.display();
    match error.kind() {
        io::ErrorKind::AlreadyExists => already_initialized(path),
        io::ErrorKind::StorageFull => Error::new("disk.full", format!("there is no room for {shown}")).caused_by(error),
        _ => Error::new("database.cannot_create", format!("{shown} cannot be made")).caused_by(error),
    }
}

/// `init` never touches what is there.
#[must_use]
pub fn already_initialized(path: &Path) -> Error {
    Error::new("database.already_initialized", format!("{} exists already", path.display()))
        .hint("use it as it is, or let init accept that: --or-ignore")
}
