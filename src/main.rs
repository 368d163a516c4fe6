//! Hands the line to the library, and its exit code to the shell.
use std::process::ExitCode;

fn main() -> ExitCode {
    // The library's world reads the rest; the line itself is clap's, and may hold anything.
    #[allow(clippy::disallowed_methods)]
    let line: Vec<_> = std::env::args_os().collect();
    teamctl::cli::run(&line)
}
