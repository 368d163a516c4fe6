//! The whole directory from one database to another: nothing is lost, nothing is made up, and nothing false is let in.
#![allow(clippy::disallowed_methods)] // Outside the program, the system is asked directly.
#[path = "../support/mod.rs"]
mod support;

mod columns;
mod hostile;
mod other_key;
mod property;
mod rich;
mod round_trip;

use support::{Outcome, Teamctl};

impl Teamctl {
    /// All of it, as text.
    #[track_caller]
    fn exported(&self) -> String {
        self.run("-q export").ok().text().to_owned()
    }

    /// A home with a database that has the same sealing key, and in which nothing has happened.
    #[track_caller]
    fn sibling(&self) -> Teamctl {
        let sibling = Teamctl::new();
        std::fs::create_dir_all(sibling.secret_key().parent().unwrap()).unwrap();
        std::fs::copy(self.secret_key(), sibling.secret_key()).unwrap();
        sibling.run("-q init -o id").ok();
        sibling
    }

    /// A home whose sealing key is another.
    #[track_caller]
    fn stranger() -> Teamctl {
        let stranger = Teamctl::new();
        stranger.run("-q init -o id").ok();
        stranger
    }

    /// Imports a text.
    #[track_caller]
    fn import(&self, text: impl Into<Vec<u8>>) -> Outcome<'_> {
        self.stdin(text).run("-q import - -o json")
    }

    /// Everything that is stored, to the letter.
    #[track_caller]
    fn dump(&self) -> String {
        self.sql(".dump")
    }
}
