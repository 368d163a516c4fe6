//! A file that somebody named on the line, whole, or stdin for `-`.
use std::path::Path;

use crate::error::{Error, Result};
use crate::world::World;

/// Reads a whole file that somebody named, or stdin for `-`; `most` bytes at the most.
pub fn read_named(world: World, file: &Path, most: u64) -> Result<Vec<u8>> {
    use std::io::Read;
    let failed = |error: std::io::Error| {
        Error::new("input.failed", format!("{} cannot be read", file.display())).caused_by(error)
    };
    let mut bytes = Vec::new();
    if file == Path::new("-") {
        world.stdin().take(most + 1).read_to_end(&mut bytes).map_err(failed)?;
    } else {
        std::fs::File::open(file).map_err(failed)?.take(most + 1).read_to_end(&mut bytes).map_err(failed)?;
    }
    if bytes.len() as u64 > most {
        return Err(Error::new("input.invalid", format!("{} is longer than {most} bytes", file.display())));
    }
    Ok(bytes)
}

/// The same, as UTF-8.
pub fn read_text(world: World, file: &Path, most: u64) -> Result<String> {
    String::from_utf8(read_named(world, file, most)?)
        .map_err(|_| Error::new("input.invalid", format!("{} is not UTF-8", file.display())))
}
