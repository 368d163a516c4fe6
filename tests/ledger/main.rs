//! The ledger from end to end: what is told of it, and whether it adds up.
#![allow(clippy::disallowed_methods)] // Outside the program, the system is asked directly.
#[path = "../support/mod.rs"]
mod support;

mod doctor;
mod life;
mod model;
mod thresholds;
