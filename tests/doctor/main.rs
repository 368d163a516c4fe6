//! `doctor`: whatever is planted is found, whatever is well is left alone, and nothing is changed but by `--fix`.
#![allow(clippy::disallowed_methods)] // Outside the program, the system is asked directly.
#[path = "../support/mod.rs"]
mod support;

mod files;
mod fix;
mod flips;
mod inside;
mod plants;
mod rows;
mod template;
