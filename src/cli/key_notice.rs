//! What is told of the sealing key where something was taken from the database that is of no use without it.
use super::session::Session;
use crate::error::Result;
use crate::operations::verify_key;

impl Session {
    /// Says which file to take along, or why it would be of no use: whoever finds that out later finds it out too late.
    pub fn tell_of_key(&self, before: &str, after: &str) {
        let Ok(file) = self.key_file() else { return };
        let file = file.display();
        match self.try_key() {
            Ok(()) => self.notice(format_args!("{before} {file} {after}")),
            Err(error) => self.notice(format_args!(
                "the sealing key {file} is of no use, and without the right one neither is this: {}",
                error.message()
            )),
        }
    }

    fn try_key(&self) -> Result<()> {
        verify_key(&mut self.open_read()?, &self.key()?)
    }
}
