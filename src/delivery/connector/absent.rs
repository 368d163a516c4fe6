//! In place of all that speaks to stores, where the program is built without.
use std::io::Read;

use super::{ConnectorTransport, Failure, Reach, Stored, Trouble};
use crate::domain::connector::Step;
use crate::error::Result;

/// Nobody looks at them.
pub fn check_authorities(_: &[u8]) -> Result<()> {
    Ok(())
}

fn trouble() -> Trouble {
    Trouble { reason: "this teamctl was built without connectors".to_owned(), hint: None }
}

/// A failure.
pub fn probe(_: &Reach, _: &ConnectorTransport, _: &str) -> Result<(), Failure> {
    Err(Failure { step: Step::Write, trouble: trouble(), left: None })
}

/// Cannot be opened.
pub struct Depot;

impl Depot {
    /// Nowhere.
    pub fn open(_: &Reach, _: &ConnectorTransport) -> Result<Self, Trouble> {
        Err(trouble())
    }

    /// Nothing is.
    pub fn upload(&self, _: &str, _: (&mut dyn Read, u64)) -> Result<(), Trouble> {
        Err(trouble())
    }

    /// Nothing is there.
    pub fn list(&self, _: &mut dyn FnMut(Stored)) -> Result<(), Trouble> {
        Err(trouble())
    }

    /// Nothing is.
    pub fn delete(&self, _: &str) -> Result<(), Trouble> {
        Err(trouble())
    }
}
