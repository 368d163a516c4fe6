//! `teamctl key create`: one key, or a file of them.
use std::path::{Path, PathBuf};

use clap::Args;

use super::super::batch::{Fields, Source};
use super::super::printing::Shape;
use super::super::session::{Exit, Session};
use super::super::tree::Verb;
use super::{KeyRecord, Outlet};
use crate::domain::instant::Span;
use crate::domain::key::KeyName;
use crate::domain::permission::{Pattern, Patterns};
use crate::domain::policy::KeyKind;
use crate::error::Result;
use crate::operations::batch::{Batch, Row};
use crate::operations::key::{self, CreateRequest, NewKey};

/// Make API keys: each is printed this once, and alone, so that it can be piped
#[derive(Args, Debug)]
#[command(after_help = "\
Without --scope a key may do everything in its team: --as somebody it can be made only by who may,
too.

Examples:
  teamctl key create deploy -t acme/core --scope task.create,task.read --expires-in 90d
  teamctl key create ci --kind test --secret-file ci.key
  teamctl key create --from-file keys.csv -o jsonl > made.jsonl

A file is CSV with a header (name,kind,scopes,expires_in) or JSON Lines with these keys. Scopes
are separated by spaces; in JSON they may be a list. All keys are made, or none.")]
pub struct Create {
    /// What it is called in its team
    #[arg(value_name = "NAME", conflicts_with = "from_file")]
    name: Option<String>,

    /// Live keys spend credits, test keys do not [default: live]
    #[arg(long, value_name = "live|test")]
    kind: Option<KeyKind>,

    /// What it may be used for: task.create, task.* [default: everything]
    #[arg(long, value_name = "PATTERN", value_delimiter = ',')]
    scope: Vec<Pattern>,

    /// How long it lives: 12h, 90d, 52w [default: until it is revoked]
    #[arg(long, value_name = "DURATION")]
    expires_in: Option<Span>,

    /// Put the key into a new file, for you alone, and not on stdout
    #[arg(long, value_name = "FILE")]
    secret_file: Option<PathBuf>,

    /// Keys from a CSV with a header or from JSON Lines; - for stdin. The flags say what a row does not
    #[arg(long, value_name = "FILE")]
    from_file: Option<PathBuf>,
}

impl Verb for Create {
    const NAME: &'static str = "create";

    fn run(self, session: &mut Session) -> Result<Exit> {
        session.check_output::<KeyRecord<'_>>()?;
        let (keys, shape) = match &self.from_file {
            Some(file) => (self.read_file(session, file)?, Shape::Many),
            None => (Batch::named(vec![self.named(session)?]), Shape::One),
        };
        let request = CreateRequest { team: session.team()?, keys };
        let (mut store, context) = session.open_write()?;
        let mut outlet = Outlet::new(session, self.secret_file.as_deref());
        let created = key::create(&mut store, &context, &request, |keys| outlet.keep(keys))?;
        outlet.is_final();
        outlet.print(&created.keys, shape, |visit| created.each(&mut store, visit))?;
        match &created.keys[..] {
            [only] => session.notice(format_args!("made {}: the key itself is not seen again", only.id())),
            keys => session.notice(format_args!("made {} keys: they themselves are not seen again", keys.len())),
        }
        Ok(Exit::Done)
    }
}

const FIELDS: &[&str] = &["name", "kind", "scopes", "expires_in"];

impl Create {
    /// The one of the line.
    fn named(&self, session: &Session) -> Result<NewKey> {
        // Not parsed by clap, which would repeat a key that somebody typed in place of a name.
        let name = match &self.name {
            Some(name) => Some(name.parse()?),
            None => None,
        };
        Ok(self.with(session.required(name, "NAME", "Name")?))
    }

    fn with(&self, name: KeyName) -> NewKey {
        NewKey {
            name,
            kind: self.kind.unwrap_or(KeyKind::Live),
            scopes: self.scope.iter().cloned().collect(),
            expires_in: self.expires_in,
        }
    }

    fn read_file(&self, session: &Session, file: &Path) -> Result<Batch<NewKey>> {
        let mut rows = Vec::new();
        Source::open(session.world, file)?.each(FIELDS, &mut |_| (), &mut |line, fields| {
            rows.push(Row { line, content: fields.and_then(|fields| self.row(&fields)) });
            Ok(())
        })?;
        Ok(Batch::of_file(rows, "key.invalid_rows"))
    }

    fn row(&self, fields: &Fields<'_>) -> Result<NewKey> {
        let mut new = self.with(fields.required("name")?);
        new.kind = fields.optional("kind")?.unwrap_or(new.kind);
        new.expires_in = fields.optional("expires_in")?.or(new.expires_in);
        new.scopes = fields.optional::<Patterns>("scopes")?.unwrap_or(new.scopes);
        Ok(new)
    }
}
