//! A pipe that closes, a disk that is full, a record that cannot be read.
use std::io::{Error as IoError, ErrorKind};

use super::*;

/// Takes so many bytes, then fails.
struct Failing(usize, ErrorKind);

impl Write for Failing {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        let taken = bytes.len().min(self.0);
        self.0 -= taken;
        if taken == 0 { Err(IoError::from(self.1)) } else { Ok(taken) }
    }
    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

fn list_to(stdout: Failing, rows_to_print: usize, format: Format) -> Result<usize> {
    let mut output = Output::new(Box::new(stdout), settings(format));
    let mut rows = output.rows::<Person<'_>>(Kind::Listing)?;
    let mut printed = 0;
    for _ in 0..rows_to_print {
        printed += 1;
        if rows.row(&person("ada@example.org"))?.is_break() {
            break;
        }
    }
    rows.finish()?;
    output.line("and more")?;
    output.finish()?;
    Ok(printed)
}

#[test]
fn a_closed_pipe_is_quiet_and_ends_the_list() {
    for format in [Format::Table, Format::Json, Format::Jsonl, Format::Csv, Format::Id] {
        let printed = list_to(Failing(100, ErrorKind::BrokenPipe), 1_000_000, format).unwrap();
        assert!(printed < 100_000, "{format:?} went on for {printed} rows");
        assert_eq!(list_to(Failing(0, ErrorKind::BrokenPipe), 3, format).unwrap(), 3);
    }
}

#[test]
fn other_failures_are_told() {
    for rows in [1, 100_000] {
        let full = list_to(Failing(10, ErrorKind::StorageFull), rows, Format::Jsonl).unwrap_err();
        assert_eq!((full.code(), full.exit_code()), ("output.failed", 1));
        let failed = list_to(Failing(10, ErrorKind::PermissionDenied), rows, Format::Table).unwrap_err();
        assert_eq!((failed.code(), failed.exit_code()), ("output.failed", 1));
    }
}

#[test]
fn a_command_that_fails_early_leaves_stdout_empty() {
    let stdout = Shared::default();
    let mut output = Output::new(Box::new(stdout.clone()), settings(Format::Json));
    let mut rows = output.rows::<Person<'_>>(Kind::Listing).unwrap();
    let _ = rows.row(&person("a")).unwrap();
    drop(rows);
    drop(output);
    assert_eq!(stdout.text(), "");
}

struct Broken(bool);
columns! {
    impl Record for Broken, |broken| {
        "id" Table => Cell::text("x_1"),
        "bad" Table => if broken.0 { return Err(crate::error::Error::new("database.corrupt", "bad")) } else { Cell::Null },
    }
}

#[test]
fn half_a_row_is_never_printed() {
    let printed = print(settings(Format::Json), |output| {
        let mut rows = output.rows::<Broken>(Kind::Listing)?;
        let _ = rows.row(&Broken(false))?;
        assert_eq!(rows.row(&Broken(true)).unwrap_err().code(), "database.corrupt");
        let _ = rows.row(&Broken(false))?;
        rows.finish()
    });
    assert_eq!(printed.unwrap(), "[\n {\"id\":\"x_1\",\"bad\":null},\n {\"id\":\"x_1\",\"bad\":null}\n]\n");
}
