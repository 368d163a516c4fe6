//! Where the file, the database and the sealing key live where nobody says otherwise.
use std::path::PathBuf;

use directories::ProjectDirs;

use super::keys::Key;
use crate::error::{Error, Result};
use crate::world::World;

/// Where the file is looked for, best first.
pub fn candidates(world: World) -> Vec<PathBuf> {
    let own = config_folder(world).map(|folder| folder.join("config.toml"));
    own.into_iter().chain([PathBuf::from("/etc/teamctl/config.toml")]).collect()
}

/// The file in force, else the user's own.
pub fn to_edit(world: World) -> Result<PathBuf> {
    let there = |path: &PathBuf| path.symlink_metadata().is_ok();
    if let Some(path) = candidates(world).into_iter().find(there) {
        return Ok(path);
    }
    config_folder(world).map(|folder| folder.join("config.toml")).ok_or_else(|| homeless("--config FILE"))
}

/// Where the database is: `$XDG_DATA_HOME/teamctl/teamctl.db`, or what stands for it on this system.
pub fn default_database(world: &World) -> Result<PathBuf> {
    let folder = folder(*world, "XDG_DATA_HOME", |folders| folders.data_dir().to_owned());
    folder.map(|folder| folder.join("teamctl.db")).ok_or_else(|| homeless("--db FILE"))
}

/// Where the sealing key is: `$XDG_CONFIG_HOME/teamctl/secret.key`, or what stands for it on this system.
pub fn default_secret_key(world: &World) -> Result<PathBuf> {
    let folder = config_folder(*world).map(|folder| folder.join("secret.key"));
    folder.ok_or_else(|| homeless("TEAMCTL_SECRET_KEY_FILE"))
}

/// The default of a setting, as it is on this system.
pub fn default_of(world: World, key: &Key) -> Option<String> {
    let place = match key.name {
        "database" => default_database(&world),
        "secret_key_file" => default_secret_key(&world),
        _ => return key.default.map(ToOwned::to_owned),
    };
    Some(place.ok()?.display().to_string())
}

fn config_folder(world: World) -> Option<PathBuf> {
    folder(world, "XDG_CONFIG_HOME", |folders| folders.config_dir().to_owned())
}

/// The variable counts on every system, for those who set it; a relative one does not, as its specification has it.
fn folder(world: World, variable: &str, usual: impl FnOnce(&ProjectDirs) -> PathBuf) -> Option<PathBuf> {
    let chosen = world.variable(variable).map(PathBuf::from).filter(|path| path.is_absolute());
    match chosen {
        Some(chosen) => Some(chosen.join("teamctl")),
        None => ProjectDirs::from("", "", "teamctl").as_ref().map(usual),
    }
}

fn homeless(instead: &str) -> Error {
    Error::new("usage.no_home", "there is no home folder to look in").hint(format!("say where with {instead}"))
}
