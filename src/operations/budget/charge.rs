//! `budget charge`: using credits.
use super::super::{Changed, Context, Place, TeamChoice};
use super::books::{Books, Posting};
use super::{again, keep, line_of, told};
use crate::domain::action::{self, Action};
use crate::domain::credits::Amount;
use crate::domain::event::Change;
use crate::domain::key::{PlainKey, Status};
use crate::domain::ledger::{Account, Kind};
use crate::domain::policy::KeyKind;
use crate::domain::reference::{Parameters, Reference, Use};
use crate::domain::text::Reason;
use crate::error::{Error, Result};
use crate::store::keys::Key;
use crate::store::{Store, Tx, events, keys, ledger, teams};

/// Who uses credits.
pub enum Payer {
    /// A team that was named.
    Team(TeamChoice),
    /// The team of a key that somebody holds out.
    Key(PlainKey),
}

/// Who pays, found, and not yet asked whether they may.
pub(super) struct Paying {
    /// The team.
    pub place: Place,
    /// The key, where it is by one.
    pub key: Option<Key>,
}

impl Payer {
    /// Finds the team. What state team and key are in matters after the reference alone: see [`Paying::check`].
    pub(super) fn find(&self, tx: &mut Tx<'_>, (context, action): (&Context, &'static Action)) -> Result<Paying> {
        match self {
            Self::Team(choice) => Ok(Paying { place: context.place(tx, action, choice)?, key: None }),
            Self::Key(plain) => {
                let key = find_key(tx, plain)?;
                if teams::find_by_id(tx, key.team)?.is_none() {
                    return Err(refused_key(&key, Status::Revoked));
                }
                let place = context.place(tx, action, &TeamChoice::Id(key.team))?;
                Ok(Paying { place, key: Some(key) })
            }
        }
    }
}

/// The key that somebody holds indeed, and does not only know the id of.
pub(super) fn known_key(tx: &mut Tx<'_>, plain: &PlainKey) -> Result<Option<Key>> {
    let mut is_known = false;
    keys::look_up(tx, plain.id(), |stored| {
        is_known = plain.hash().is(stored.hash()?);
        Ok(())
    })?;
    if is_known { keys::find(tx, plain.id()) } else { Ok(None) }
}

fn find_key(tx: &mut Tx<'_>, plain: &PlainKey) -> Result<Key> {
    known_key(tx, plain)?.ok_or_else(|| {
        Error::new("key.not_found", "nobody has been given this key").hint("look at it: teamctl key verify")
    })
}

fn refused_key(key: &Key, status: Status) -> Error {
    let (code, word) = match status {
        Status::Expired => ("key.expired", "has expired"),
        Status::Active | Status::Revoked => ("key.revoked", "was revoked"),
    };
    Error::new(code, format!("the key {} {word}", key.id)).detail("id", key.id.to_string())
}

impl Paying {
    /// Live, or test.
    pub fn kind(&self) -> KeyKind {
        self.key.as_ref().map_or(KeyKind::Live, |key| key.kind)
    }

    /// That organization, team and key are in a state to pay.
    pub fn check(&self, context: &Context) -> Result<()> {
        self.place.refuse_archived()?;
        match self.key.as_ref().map(|key| (key, key.status(context.now))) {
            None | Some((_, Status::Active)) => Ok(()),
            Some((key, status)) => Err(refused_key(key, status)),
        }
    }
}

/// What `budget charge` asks for.
pub struct ChargeRequest {
    /// Who pays.
    pub payer: Payer,
    /// How much: nothing only with tasks.
    pub amount: Amount,
    /// How many tasks were finished.
    pub tasks: i64,
    /// By which it is known.
    pub reference: Reference,
    /// What somebody wrote beside it.
    pub note: Option<Reason>,
}

/// Uses credits, once for each reference.
pub fn charge(store: &mut Store, context: &Context, request: &ChargeRequest) -> Result<Changed> {
    check_amount(request.amount, request.tasks)?;
    context.change(store, |tx| {
        let paying = request.payer.find(tx, (context, action::BUDGET_CHARGE))?;
        let place = &paying.place;
        let organization = place.organization().id;
        let parameters = Parameters {
            used: Use::Charge,
            team: place.team().id,
            amount: Some(request.amount.credits()),
            tasks: Some(request.tasks),
            kind: paying.kind(),
            of: None,
        };
        if let Some(row) = again(tx, organization, (&request.reference, &parameters))? {
            return Ok(Changed { row, changed: false });
        }
        paying.check(context)?;
        let mut books = Books::open_to_use(tx, place.organization(), context.now)?;
        let line = books.line(tx, line_of(place))?;
        let amount = request.amount.credits();
        let accounts = match paying.kind() {
            KeyKind::Test => (Account::TestFunding, Account::TestUsage),
            KeyKind::Live => {
                books.check(tx, &line, amount)?;
                (books.plan().source(), Account::Usage)
            }
        };
        let event = events::draw(tx, context.now)?;
        let posting = Posting {
            kind: Kind::Charge,
            accounts,
            amount,
            tasks: request.tasks,
            day: books.today(),
            reference: Some(request.reference.as_str()),
            of: None,
            key: paying.key.as_ref().map(|key| key.id),
            event,
        };
        let transfer = books.post(tx, &line, &posting)?;
        books.close(tx, context)?;
        keep(tx, organization, (&request.reference, &parameters), transfer.0)?;
        if let Some(note) = &request.note {
            ledger::insert_note(tx, transfer.0, note.as_str())?;
        }
        let told = told(action::BUDGET_CHARGE, place, (transfer.to_string(), changes(request, &paying)));
        context.record(tx, place.grant(), (event, &told))?;
        Ok(Changed { row: ledger::shown_transfer(tx, transfer)?, changed: true })
    })
}

/// A charge of nothing has to say what for.
pub(super) fn check_amount(amount: Amount, tasks: i64) -> Result<()> {
    if tasks > 0 { Ok(()) } else { amount.positive("a charge").map(drop) }
}

fn changes(request: &ChargeRequest, paying: &Paying) -> Vec<Change> {
    let mut changes = vec![
        Change::set("amount", request.amount.credits().to_string()),
        Change::set("ref", request.reference.as_str()),
    ];
    if request.tasks > 0 {
        changes.push(Change::set("tasks", request.tasks.to_string()));
    }
    changes.extend(paying.key.as_ref().map(|key| Change::set("key", key.id.to_string())));
    changes
}
