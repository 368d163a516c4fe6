//! teamctl: the back office of a product that sells seats, API keys and credits.
//!
//! From the outside in: [`cli`] understands the line and shows the answer through [`output`]; [`operations`] has one
//! function for each thing that can be done, each one transaction; [`domain`] holds the rules, on values alone; [`store`]
//! holds all SQL, [`delivery`] the ways by which messages leave. [`world`] is where everything from outside comes in, [`error`] what goes wrong. A service that embeds
//! teamctl opens a [`store::Store`] with [`operations::init::open`] and calls [`operations`].

// Here and not in Cargo.toml, where it would hold for the helpers in tests/ too.
#![warn(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

pub mod characters;
pub mod cli;
pub mod config;
pub mod delivery;
pub mod domain;
pub mod error;
pub mod error_codes;
pub mod operations;
pub mod output;
pub mod presets;
pub mod store;
pub mod world;
