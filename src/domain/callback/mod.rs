//! Callbacks: what a product is told of, what it is told, and from what the secrets are made by which it knows who tells.
mod body;
mod events;
mod news;
mod nonces;

pub use body::{MOST_DEEP, MOST_OCTETS, Payload, ResultType, whole};
pub use events::{EVENTS, EventKind, TEST, patterns, say_of};
pub use news::{Guest, Key, Member, News, Threshold};
pub use nonces::{LONGEST_GRACE, Nonces, check_grace};
