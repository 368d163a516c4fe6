//! `teamctl key verify`: what a gateway asks of one key, or of many.
use std::io::Read;

use clap::Args;
use zeroize::Zeroizing;

use super::super::session::{Exit, Session};
use super::super::tree::Verb;
use crate::domain::action;
use crate::domain::key::{PlainKey, Refusal};
use crate::domain::permission::Pattern;
use crate::error::{Error, Result};
use crate::operations::key::{self, Known, Verdict};
use crate::output::{Cell, Kind, Tone, columns};

/// Much longer than any key.
const MOST_BYTES: usize = 4096;

/// Ask whether the key on stdin is good: never from the line, which every process can read
#[derive(Args, Debug)]
#[command(after_help = "\
The answer is the exit code, too: 0 for good, 6 for not; with --batch, 6 if any is not. Reasons:
malformed, unknown, revoked, expired, team_archived, scope.

Examples:
  printf %s \"$KEY\" | teamctl key verify --scope task.create -o json
  teamctl key verify --batch -o jsonl < keys.txt")]
pub struct Verify {
    /// What it is wanted for: task.create
    #[arg(long, value_name = "PERMISSION")]
    scope: Option<Pattern>,

    /// One key a line, answered in that order; no use is recorded
    #[arg(long)]
    batch: bool,
}

struct VerdictRecord<'a> {
    refusal: Option<Refusal>,
    key: Option<Known<'a>>,
}

columns! {
    impl Record for VerdictRecord<'_>, |record| {
        "valid" Table => Cell::Bool(record.refusal.is_none()),
        "reason" Table => Cell::optional_text(record.refusal.map(Refusal::name)),
        "id" Table => record.key.map_or(Cell::Null, |key| Cell::text(key.id.text())),
        "team" Table => Cell::optional_text(record.key.map(|key| key.team)),
        "kind" Table => Cell::optional_text(record.key.map(|key| key.kind.as_str())),
        "scopes" Table => record.key.map_or(Cell::Null, |key| Cell::List(key.scopes.split_whitespace().map(Into::into).collect())),
    }
    tone => if record.refusal.is_none() { Tone::Plain } else { Tone::Red }
}

impl Verb for Verify {
    const NAME: &'static str = "verify";

    fn run(self, session: &mut Session) -> Result<Exit> {
        session.operator_only(action::KEY_VERIFY)?;
        session.output().check::<VerdictRecord<'_>>(Kind::Listing)?;
        if self.batch { self.many(session) } else { self.one(session) }
    }
}

impl Verify {
    /// What is malformed needs no database to be refused.
    fn one(&self, session: &Session) -> Result<Exit> {
        let verdict = match PlainKey::parse(&held_out(session)?) {
            None => Verdict::refused(Refusal::Malformed),
            Some(key) => key::verify(&mut session.open_read()?, session.viewer(), &key, self.scope.as_ref())?,
        };
        print(session, &verdict)?;
        if !session.global.dry_run {
            // After the answer, which does not wait for it.
            key::record_use(&verdict, session.now, |patience| session.open_write_within(patience));
        }
        Ok(if verdict.is_valid() { Exit::Done } else { Exit::No })
    }

    fn many(&self, session: &Session) -> Result<Exit> {
        let mut output = session.output();
        let mut rows = output.rows::<VerdictRecord<'_>>(Kind::Listing)?;
        let input = (session.world.stdin(), self.scope.as_ref());
        let all_good = key::verify_batch(&mut session.open_read()?, session.viewer(), input, |answer| {
            rows.row(&VerdictRecord { refusal: answer.refusal, key: answer.key })
        })?;
        rows.finish()?;
        output.finish()?;
        Ok(if all_good { Exit::Done } else { Exit::No })
    }
}

fn print(session: &Session, verdict: &Verdict) -> Result<()> {
    let scopes = verdict.key.as_ref().map(|key| key.scopes.to_string()).unwrap_or_default();
    let known = verdict.key.as_ref().map(|key| Known { id: key.id, team: &key.team, kind: key.kind, scopes: &scopes });
    session.print_one(&VerdictRecord { refusal: verdict.refusal, key: known })
}

/// What is on stdin, without one newline at its end: no more of it than shows that it is no key.
pub fn held_out(session: &Session) -> Result<Zeroizing<Vec<u8>>> {
    if session.can_ask() {
        return Ok(Zeroizing::new(session.ask_secret("Key")?.into_bytes()));
    }
    let mut bytes = Zeroizing::new(Vec::with_capacity(MOST_BYTES));
    let limit = u64::try_from(MOST_BYTES).unwrap_or_default();
    let failed = |error: std::io::Error| Error::new("input.failed", "stdin cannot be read").caused_by(error);
    session.world.stdin().take(limit).read_to_end(&mut bytes).map_err(failed)?;
    for end in [b'\n', b'\r'] {
        if bytes.last() == Some(&end) {
            bytes.pop();
        }
    }
    Ok(bytes)
}
