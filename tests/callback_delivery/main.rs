//! Callbacks to real receivers and hostile ones: what each comes to, that a signature holds before a verifier that we did
//! not write, and whom nobody speaks to.
#![allow(clippy::disallowed_methods)] // Outside the program, the system is asked directly.
#[path = "../support/mod.rs"]
mod support;

#[cfg(not(feature = "callbacks"))]
mod absent;
#[cfg(feature = "callbacks")]
mod answers;
#[cfg(feature = "callbacks")]
mod calls;
#[cfg(feature = "callbacks")]
mod ends;
#[cfg(feature = "callbacks")]
mod trust;
