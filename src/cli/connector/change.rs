//! `teamctl connector add | remove`: which connectors there are.
use std::ffi::OsStr;
use std::path::{Path, PathBuf};

use clap::builder::{PossibleValue, StringValueParser, TypedValueParser};
use clap::{Arg, Args, Command, Error as Usage};
use zeroize::Zeroizing;

use super::super::named_file::read_text;
use super::super::session::{Exit, Session};
use super::super::tree::Verb;
use super::{ConnectorRecord, print, target};
use crate::domain::connector::secret::MOST_OCTETS;
use crate::domain::connector::{Credentials, Given, Location, StoreKind, StoreSecret};
use crate::error::{Error, Result};
use crate::operations::connector::{self, AddRequest};

/// Say where a team's files are, and what gets in there
#[derive(Args, Debug)]
#[command(after_help = "\
The secret is sealed with the key file, and never shown again: of s3 the secret access key, of
azure the account's key, of gcs the JSON file of a service account, which needs no
--access-key-id. Without a secret the environment says who one is when it is needed, as it does to
the provider's own programs: AWS_ACCESS_KEY_ID and its like, AZURE_STORAGE_ACCOUNT_NAME and its
like, GOOGLE_APPLICATION_CREDENTIALS; else the identity that the provider gave to this host.
Nobody is spoken to: teamctl connector test does that.

Examples:
  teamctl connector add backups --type s3 --bucket acme-backups --prefix teamctl \\
      --region eu-central-1 --access-key-id AKIAIOSFODNN7EXAMPLE --secret-file aws.secret -t acme
  teamctl connector add minio --type s3 --bucket files --endpoint https://minio.acme.example \\
      --access-key-id acme --secret-file - < minio.secret
  teamctl connector add archive --type azure --bucket archive --access-key-id acmefiles \\
      --secret-file azure.key
  teamctl connector add assets --type gcs --bucket acme-assets --secret-file service-account.json")]
pub struct Add {
    /// What it is called in its team
    #[arg(value_name = "NAME")]
    name: String,

    /// Whose store; s3 is for all that speak as Amazon's does
    #[arg(long = "type", value_name = "TYPE", value_parser = StoreKinds)]
    kind: StoreKind,

    /// The bucket there; of azure the container
    #[arg(long, value_name = "BUCKET")]
    bucket: String,

    /// What the names of all objects begin with: a path of folders [default: nothing]
    #[arg(long, value_name = "PATH")]
    prefix: Option<String>,

    /// Where an s3 bucket is [default: what the environment says, else us-east-1]
    #[arg(long, value_name = "REGION")]
    region: Option<String>,

    /// Where the store answers: https, or http on this host itself [default: the provider's own]
    #[arg(long, value_name = "URL")]
    endpoint: Option<String>,

    /// Which key gets in: of s3 the access key's id, of azure the account's name
    #[arg(long, value_name = "ID")]
    access_key_id: Option<String>,

    /// Its secret; - for stdin, and on a terminal to be asked for it
    #[arg(long, value_name = "FILE")]
    secret_file: Option<PathBuf>,
}

impl Verb for Add {
    const NAME: &'static str = "add";

    fn run(self, session: &mut Session) -> Result<Exit> {
        session.check_output::<ConnectorRecord<'_>>()?;
        // Not parsed by clap, which would repeat what somebody typed in a wrong place.
        let location = Location::parse(&Given {
            kind: self.kind,
            bucket: &self.bucket,
            prefix: self.prefix.as_deref().unwrap_or_default(),
            region: self.region.as_deref(),
            endpoint: self.endpoint.as_deref(),
        })?;
        let name = self.name.parse().map_err(|error: Error| match error.hint_text() {
            None => error.hint("see: teamctl connector add --help"),
            Some(_) => error,
        })?;
        let access_key_id = self.access_key_id.as_deref().map(str::parse).transpose()?;
        let secret = self.secret_file.as_deref().map(|file| secret(session, file, self.kind)).transpose()?;
        let credentials = Credentials { access_key_id, secret };
        credentials.check(self.kind)?;
        let private = session.connector_addresses();
        let request = AddRequest { team: session.team()?, name, location, credentials, private };
        let (mut store, context) = session.open_write()?;
        let added = connector::add(&mut store, &context, &request)?;
        if !session.global.dry_run {
            session.notice(format_args!("added {}: whether it works says teamctl connector test", request.name));
        }
        print(session, &added)
    }
}

/// What `--type` takes: told of a bad one is what the type itself says, and offered are its names.
#[derive(Clone)]
struct StoreKinds;

impl TypedValueParser for StoreKinds {
    type Value = StoreKind;

    fn parse_ref(&self, command: &Command, argument: Option<&Arg>, given: &OsStr) -> Result<StoreKind, Usage> {
        let parser = StringValueParser::new().try_map(|given| given.parse::<StoreKind>());
        parser.parse_ref(command, argument, given)
    }

    fn possible_values(&self) -> Option<Box<dyn Iterator<Item = PossibleValue> + '_>> {
        Some(Box::new(StoreKind::NAMES.into_iter().map(PossibleValue::new)))
    }
}

/// What a file or stdin holds, or what is typed now.
fn secret(session: &Session, file: &Path, kind: StoreKind) -> Result<StoreSecret> {
    session.world.harden();
    let text = if file == Path::new("-") && session.world.stdin_is_terminal() {
        typed_secret(session, kind)?
    } else {
        let most = u64::try_from(MOST_OCTETS).unwrap_or(u64::MAX);
        read_text(session.world, file, most)?
    };
    StoreSecret::parse(kind, &Zeroizing::new(text))
}

/// A terminal that is read as a file is shows what is typed.
fn typed_secret(session: &Session, kind: StoreKind) -> Result<String> {
    let refused = |what: &str| Err(Error::new("usage.unsupported", what).hint("name a file: --secret-file FILE"));
    match kind {
        StoreKind::Gcs => refused("the secret of a service account is a JSON of several lines, and not to be typed"),
        _ if !session.can_ask() => refused("the secret is not read from a terminal where nobody is to be asked"),
        StoreKind::S3 => session.ask_secret("Secret access key"),
        StoreKind::Azure => session.ask_secret("Key of the account"),
    }
}

/// Remove a connector and what is sealed for it; what is in its store stays
#[derive(Args, Debug)]
#[command(after_help = "Example:\n  teamctl connector remove backups -t acme --yes")]
pub struct Remove {
    /// Its name, or its id
    #[arg(value_name = "NAME")]
    target: String,
}

impl Verb for Remove {
    const NAME: &'static str = "remove";
    const ALIASES: &'static [&'static str] = &["rm"];

    fn run(self, session: &mut Session) -> Result<Exit> {
        session.check_output::<ConnectorRecord<'_>>()?;
        let found = target(&self.target)?;
        session.confirm_moderate(&format!("remove the connector {}", self.target))?;
        let choice = session.team()?;
        let (mut store, context) = session.open_write()?;
        let removed = connector::remove(&mut store, &context, &choice, &found)?;
        if !session.global.dry_run {
            session.notice(format_args!("removed {}", self.target));
        }
        print(session, &removed)
    }
}
