//! teamctl beside the `sqlite3` shell, which does the same work as raw SQL on equal data in the same run.
//!
//! ```text
//! cargo bench                                    100,000 rows
//! cargo bench -- --rows 1000000                  the figures of the README
//! cargo bench -- --only read,write --rounds 101  one-shot commands alone
//! cargo bench -- --only growth-charge --rows 10000000
//! cargo bench -- --teamctl PATH                  another build of it
//! ```
//!
//! The ratio of CPU (user and system) is what counts: it is the median of the ratios of each round, in which both sides
//! take turns. Wall clock is noise on a busy machine, but where a command waits for the disk it is all there is.
#![allow(clippy::disallowed_methods)] // The library's world is not the benchmark's.

mod charges;
mod data;
mod measure;
mod operating;
mod tasks;

use std::path::Path;

use data::Place;
use measure::median;
use tasks::Task;

struct Options {
    rows: u64,
    rounds: Option<usize>,
    only: Option<String>,
    teamctl: String,
}

fn options() -> Options {
    let mut options =
        Options { rows: 100_000, rounds: None, only: None, teamctl: env!("CARGO_BIN_EXE_teamctl").into() };
    // cargo adds `--bench`.
    let mut words = std::env::args().skip(1).filter(|word| word != "--bench");
    while let Some(word) = words.next() {
        let value = words.next().unwrap_or_default();
        match word.as_str() {
            "--rows" => options.rows = value.parse().expect("--rows takes a number"),
            "--rounds" => options.rounds = Some(value.parse().expect("--rounds takes a number")),
            "--only" => options.only = Some(value),
            "--teamctl" => options.teamctl = value,
            _ => panic!("{word}: there are --rows N, --rounds N, --teamctl PATH, --only {}", tasks::NAMES.join(",")),
        }
    }
    assert!(options.rows >= 10_000 && options.rows.is_multiple_of(1_000), "--rows takes thousands, from 10000 on");
    options
}

fn main() {
    let options = options();
    let place = Place::new(Path::new(env!("CARGO_TARGET_TMPDIR")).join("numbers"), &options.teamctl);
    println!("{} rows; teamctl beside the sqlite3 shell\n", options.rows);
    println!("| task | command | CPU ms | wall ms | CPU ratio | wall ratio | peak MB | reach |");
    println!("|---|---|---|---|---|---|---|---|");
    let mut notes = Vec::new();
    for name in tasks::NAMES {
        if options.only.as_ref().is_none_or(|only| only.split(',').any(|wanted| wanted == *name)) {
            let (task, told) = tasks::task(name, &place, options.rows);
            measure(task, options.rounds);
            notes.extend(told);
        }
    }
    println!();
    for note in notes {
        println!("{}", note(&place));
    }
    std::fs::remove_dir_all(&place.folder).unwrap();
}

/// Lets the sides take turns, and prints a line for each: the first is what the others are compared with.
fn measure(mut task: Task, rounds: Option<usize>) {
    let rounds = rounds.unwrap_or(task.rounds).min(if task.is_long { 5 } else { usize::MAX });
    let mut costs: Vec<Vec<measure::Cost>> = vec![Vec::new(); task.sides.len()];
    // The first round fills the caches.
    for round in 0..=rounds {
        for (side, costs) in task.sides.iter_mut().zip(&mut costs) {
            let cost = (side.line)().run();
            if round > 0 || task.is_long {
                costs.push(cost);
            }
        }
        if task.is_long && round + 1 == rounds {
            break;
        }
    }
    for (side, own) in task.sides.iter_mut().zip(&costs) {
        let line = (side.line)();
        let ratio =
            |of: fn(&measure::Cost) -> f64| median(own.iter().zip(&costs[0]).map(|(own, base)| of(own) / of(base)));
        println!(
            "| {} | {} | {:.2} | {:.2} | {:.3} | {:.3} | {} | {} |",
            task.name,
            side.name,
            median(own.iter().map(|cost| cost.cpu)),
            median(own.iter().map(|cost| cost.wall)),
            ratio(|cost| cost.cpu),
            ratio(|cost| cost.wall),
            line.peak().map_or("?".into(), |peak| format!("{peak:.1}")),
            side.reach,
        );
    }
}
