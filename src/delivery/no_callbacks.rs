//! In place of `callback.rs` where the program is built without callbacks: they wait.
use super::{Call, Callback, CallbackTransport, NO_WAY};
use crate::domain::instant::Instant;
use crate::domain::message::Delivery;
use crate::error::Result;

/// Whether callbacks can be sent.
pub const IS_BUILT_IN: bool = false;

/// Nobody looks at them.
pub fn check_authorities(_: &[u8]) -> Result<()> {
    Ok(())
}

/// Calls nobody.
pub struct Caller;

impl Caller {
    /// For any transport.
    #[must_use]
    pub fn new(_: &CallbackTransport) -> Self {
        Self
    }

    /// A failure for now.
    #[must_use]
    pub fn call(&mut self, _: &Callback, _: Instant) -> Call {
        Call::unanswered(Delivery::failed(NO_WAY))
    }
}
