//! Runs a filter on a thread of its own, since it may never end, and may recurse deeper than the main stack goes.
use std::sync::mpsc::{self, RecvTimeoutError};
use std::thread;
use std::time::Duration;

use super::guard;
use crate::error::{Error, Result};

/// After this a filter is given up.
pub const TIME: Duration = Duration::from_secs(10);

/// Stacks to try. Only what is used of one takes memory, but a host may not promise that much. Values nested ten million
/// deep, about what can be made in the time, are freed on half of the first.
const STACKS: [usize; 4] = [1 << 31, 1 << 29, 1 << 26, 1 << 23];

/// A second more for each 10 MB, so that a long list has time to be read at all.
pub fn time_for(bytes: usize) -> Duration {
    TIME + Duration::from_secs(u64::try_from(bytes / 10_000_000).unwrap_or_default())
}

/// The answer of `work`, or `usage.jq` where there is none in time. The thread is then left behind, to end with the
/// program: nothing can stop it, and the program is about to end with an error.
pub fn run<T: Send + 'static>(time: Duration, work: impl FnOnce() -> Result<T> + Clone + Send + 'static) -> Result<T> {
    for stack in STACKS {
        let (sender, receiver) = mpsc::channel();
        let work = work.clone();
        let spawned = thread::Builder::new().name("jq".into()).stack_size(stack).spawn(move || {
            guard::limit_stack(stack);
            // Nobody may be waiting any more.
            let _ = sender.send(work());
        });
        if spawned.is_ok() {
            return receiver.recv_timeout(time).unwrap_or_else(|reason| Err(given_up(reason, time)));
        }
    }
    Err(Error::new("usage.jq", "cannot start the jq filter: too little memory"))
}

fn given_up(reason: RecvTimeoutError, time: Duration) -> Error {
    match reason {
        RecvTimeoutError::Timeout => {
            Error::new("usage.jq", format!("the jq filter did not end in {} s", time.as_secs()))
        }
        RecvTimeoutError::Disconnected => Error::new("usage.jq", "the jq filter failed"),
    }
}
