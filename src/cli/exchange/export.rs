//! `teamctl export`: everything there is, one row a line.
use std::fs::OpenOptions;
use std::io::{BufWriter, Write};
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

use clap::Args;
use sha2::{Digest, Sha256};

use super::{count, telling, total};
use crate::cli::printing::Shape;
use crate::cli::progress;
use crate::cli::session::{Exit, Session};
use crate::cli::tree::Verb;
use crate::error::{Error, Result};
use crate::operations::TemporaryFile;
use crate::operations::exchange::{self, Counts, Part};
use crate::output::{Cell, Instants, columns};

/// Write the whole directory as JSON Lines, to be imported into another database
#[derive(Args, Debug)]
#[command(after_help = "\
One row a line, in the order and the form that man teamctl-export (5) describes: the same database
gives the same bytes. Passwords and keys are in it as hashes, the secrets of connectors sealed;
the sealing key is not. To go on elsewhere, take the key file along.

Examples:
  teamctl export acme.jsonl                a new file, for its owner alone
  teamctl export | gzip > acme.jsonl.gz
  teamctl export | diff before.jsonl -")]
pub struct Export {
    /// A new file; - is stdout
    #[arg(value_name = "FILE", default_value = "-", hide_default_value = true)]
    file: PathBuf,
}

struct Report<'a> {
    file: String,
    counts: &'a Counts,
}

columns! {
    impl Record for Report<'_>, |report| {
        "file" Table => Cell::text(report.file.as_str()),
        "rows" Table => Cell::Int(total(report.counts)),
        "teams" Table => Cell::Int(count(report.counts, "teams")),
        "accounts" Table => Cell::Int(count(report.counts, "accounts")),
        "members" Table => Cell::Int(count(report.counts, "members")),
        "invites" Table => Cell::Int(count(report.counts, "invites")),
        "roles" Wide => Cell::Int(count(report.counts, "roles")),
        "keys" Wide => Cell::Int(count(report.counts, "keys")),
        "transfers" Wide => Cell::Int(count(report.counts, "transfers")),
        "invoices" Wide => Cell::Int(count(report.counts, "invoices")),
        "connectors" Wide => Cell::Int(count(report.counts, "connectors")),
        "resources" Wide => Cell::Int(count(report.counts, "resources")),
        "messages" Wide => Cell::Int(count(report.counts, "messages")),
        "events" Wide => Cell::Int(count(report.counts, "events")),
        "changed" Data => Cell::Bool(true),
    }
}

impl Verb for Export {
    const NAME: &'static str = "export";

    fn run(self, session: &mut Session) -> Result<Exit> {
        session.world.harden();
        if self.file == Path::new("-") { to_stdout(session) } else { to_file(session, &self.file) }
    }
}

fn to_stdout(session: &Session) -> Result<Exit> {
    if session.global.fields.is_some() || session.global.jq.is_some() {
        return Err(Error::new(
            "usage.unsupported",
            "--fields and --jq choose from what a command tells, and this is an export",
        )
        .hint("filter it afterwards: teamctl export | jq …"));
    }
    if session.world.stdout_is_terminal() {
        return Err(Error::new("usage.terminal", "an export holds hashes of passwords and is not shown on a terminal")
            .hint("name a file: teamctl export FILE; or send it on: teamctl export | …"));
    }
    let mut output = session.output();
    write(session, &mut |bytes| output.bytes(bytes))?;
    output.finish()?;
    Ok(Exit::Done)
}

fn to_file(session: &Session, path: &Path) -> Result<Exit> {
    session.check_output::<Report<'_>>()?;
    let failed = |error: std::io::Error| match error.kind() {
        std::io::ErrorKind::AlreadyExists => exists(path),
        std::io::ErrorKind::StorageFull | std::io::ErrorKind::QuotaExceeded => {
            Error::new("disk.full", "there is no room for the export").caused_by(error).about(path)
        }
        _ => Error::new("output.failed", "the export cannot be written").caused_by(error).about(path),
    };
    if path.symlink_metadata().is_ok() {
        return Err(exists(path));
    }
    // The last to go: then they end the program, and the file is gone.
    let signals = session.world.hold_signals()?;
    // 0600, and gone if it does not come to its end.
    let building = TemporaryFile::beside(path, &mut session.world.random()).map_err(failed)?;
    let file = OpenOptions::new().write(true).open(building.path()).map_err(failed)?;
    let mut writer = BufWriter::with_capacity(64 * 1024, file);
    let counts = write(session, &mut |bytes| {
        if signals.are_received() {
            return Err(Error::new("prompt.interrupted", "interrupted: nothing was written"));
        }
        writer.write_all(bytes).map_err(failed)?;
        Ok(ControlFlow::Continue(()))
    })?;
    writer.flush().map_err(failed)?;
    drop(writer);
    if !session.global.dry_run {
        building.place().map_err(failed)?;
        session.notice(format_args!("exported {} rows", total(&counts)));
        session.tell_of_key("the sealing key is not in it: take", "along");
    }
    let report = Report { file: path.to_string_lossy().into_owned(), counts: &counts };
    session.print_changes(&[report], Shape::One)?;
    Ok(Exit::Done)
}

fn exists(path: &Path) -> Error {
    Error::new("output.exists", "there is something of that name already, and nothing was written")
        .hint("name another file")
        .about(path)
}

/// Hands over the lines, one at a time.
fn write(session: &Session, out: &mut dyn FnMut(&[u8]) -> Result<ControlFlow<()>>) -> Result<Counts> {
    let bar = progress::bar(session, "exporting: {human_pos} rows");
    let (mut line, mut instants) = (Vec::new(), Instants::new());
    let (mut hash, mut is_over) = (Sha256::new(), false);
    let counts = exchange::export(&mut session.open_read()?, &session.actor, |part| {
        line.clear();
        match part {
            Part::Header(header) => telling::header(header, &mut line),
            Part::Row(table, row) => telling::row(table, row, &mut instants, &mut line)?,
        }
        bar.inc(1);
        hash.update(&line);
        let flow = out(&line)?;
        is_over = flow.is_break();
        Ok(flow)
    })?;
    bar.finish_and_clear();
    if !is_over {
        let _ = out(&telling::trailer(counts.total(), hash))?;
    }
    Ok(counts)
}
