//! `budget charge --from-file`: many charges, decided one after another; all of them are written, or none.
use std::collections::{BTreeSet, HashMap};
use std::rc::Rc;

use super::super::batch::{BadRow, BadRows, OnBadRow, Row, Rows, invalid_rows, is_about_the_row};
use super::super::trail::Trail;
use super::super::{Context, TeamChoice};
use super::books::{Books, Line, Posting};
use super::charge::check_amount;
use super::{again, line_of};
use crate::domain::action;
use crate::domain::credits::{Amount, Credits};
use crate::domain::event::Change;
use crate::domain::grant::is_denial;
use crate::domain::id::{EventId, TeamId, TransferId};
use crate::domain::ledger::{Account, Kind};
use crate::domain::policy::KeyKind;
use crate::domain::reference::{Parameters, Reference, Use};
use crate::error::{Error, Result};
use crate::store::backend::corrupt;
use crate::store::ledger::{self, EntryRow, KeptTransfer, Used};
use crate::store::{Store, Tx, holds};

/// A charge to be made.
#[derive(Clone, Debug)]
pub struct NewCharge {
    /// Who pays, where it differs from the request's.
    pub team: Option<TeamChoice>,
    /// How much: nothing only with tasks.
    pub amount: Amount,
    /// How many tasks were finished.
    pub tasks: i64,
    /// By which it is known.
    pub reference: Reference,
}

/// What `budget charge --from-file` asks for.
pub struct BatchRequest {
    /// Who pays, where a row does not say.
    pub team: TeamChoice,
    /// About bad rows.
    pub on_bad_row: OnBadRow,
}

/// What was charged.
#[derive(Default)]
pub struct Charged {
    /// In the order of the rows, with whether each is new.
    transfers: Vec<(KeptTransfer, bool)>,
    /// How many are.
    pub count: u64,
    /// What could not be charged, with `--keep-going`.
    pub bad: BadRows,
}

impl Charged {
    /// Each as it would be read back, in the order of the rows, with whether it is new.
    pub fn each(&self) -> impl Iterator<Item = (EntryRow<'_>, bool)> {
        self.transfers.iter().map(|(transfer, is_new)| (EntryRow(transfer), *is_new))
    }

    /// How many rows were charged before, by this batch or another.
    #[must_use]
    pub fn repeated(&self) -> u64 {
        self.transfers.len() as u64 - self.count
    }
}

/// Uses credits row by row, each as if it came alone after those before it, in one transaction.
pub fn charge_all(
    store: &mut Store,
    context: &Context,
    request: &BatchRequest,
    rows: &mut dyn Rows<NewCharge>,
) -> Result<Charged> {
    context.change(store, |tx| {
        tx.expect_bulk(BATCH_MEMORY)?;
        // An account that does not exist is no row's fault.
        context.actor.asker(tx)?;
        let mut charging = Charging::new(context, request);
        rows.each(&mut |row| charging.row(tx, row))?;
        charging.finish(tx)
    })
}

const BAD_ROWS: &str = "budget.invalid_rows";

/// Mebibytes of page cache: what a batch dirties is written once, at the end.
const BATCH_MEMORY: u32 = 64;

/// A batch in progress.
struct Charging<'a> {
    context: &'a Context,
    request: &'a BatchRequest,
    books: HashMap<TeamId, Books>,
    payers: HashMap<TeamChoice, Result<Rc<Payer>>>,
    trail: Trail,
    rows: u64,
    /// On which line each charge of this batch stands, in the order of their ids.
    lines: Vec<(TransferId, u64)>,
    /// Organizations in which anything was charged.
    users: BTreeSet<TeamId>,
    /// At the first team at which a row is not permitted.
    denied_at: Option<TeamChoice>,
    charged: Charged,
}

/// A team that may be charged, as far as the actor goes.
struct Payer {
    organization: TeamId,
    team: TeamId,
    path: Rc<str>,
    line: Line,
    event: EventId,
    /// Told of where the reference is new.
    archived: Option<Error>,
}

impl<'a> Charging<'a> {
    fn new(context: &'a Context, request: &'a BatchRequest) -> Self {
        Self {
            context,
            request,
            books: HashMap::new(),
            payers: HashMap::new(),
            trail: Trail::new(action::BUDGET_CHARGE),
            rows: 0,
            lines: Vec::new(),
            users: BTreeSet::new(),
            denied_at: None,
            charged: Charged::default(),
        }
    }

    fn row(&mut self, tx: &mut Tx<'_>, row: Row<NewCharge>) -> Result<()> {
        self.rows += 1;
        match row.content.and_then(|new| self.charge(tx, &new)) {
            Ok((transfer, is_new)) => {
                if is_new {
                    self.lines.push((transfer.id, row.line));
                }
                self.charged.transfers.push((transfer, is_new));
            }
            Err(error) if is_about_the_row(&error) => self.charged.bad.push(BadRow::of(row.line, &error)),
            Err(error) => return Err(error),
        }
        Ok(())
    }

    /// Everything is checked before anything is written, so that a bad row leaves nothing behind.
    fn charge(&mut self, tx: &mut Tx<'_>, new: &NewCharge) -> Result<(KeptTransfer, bool)> {
        check_amount(new.amount, new.tasks)?;
        let payer = self.payer(tx, new.team.as_ref())?;
        let amount = new.amount.credits();
        let parameters = Parameters {
            used: Use::Charge,
            team: payer.team,
            amount: Some(amount),
            tasks: Some(new.tasks),
            kind: KeyKind::Live,
            of: None,
        };
        // Whether the reference is known is asked by writing it, since most are new: to look first took 35 ms longer for
        // 100,000 rows. What is refused asks afterwards: a charge that was made is answered whatever is left by now.
        let posted = self.post(tx, &payer, (new, &parameters));
        match posted {
            Ok(Some(transfer)) => {
                self.charged.count += 1;
                return Ok((transfer, true));
            }
            Err(error) if !is_about_the_row(&error) => return Err(error),
            _ => {}
        }
        // By a row of this batch, perhaps.
        if let Some(books) = self.books.get_mut(&payer.organization) {
            books.write(tx)?;
        }
        let known = again(tx, payer.organization, (&new.reference, &parameters));
        match known.map_err(|error| self.further_up(tx, (&payer, new), error))? {
            Some(row) => Ok((KeptTransfer::of(&EntryRow(&row))?, false)),
            None => Err(posted.err().unwrap_or_else(|| corrupt("a reference is used, and stands for nothing"))),
        }
    }

    /// That a reference stands for another charge is told by the line of that, where it is one of this batch: if nothing of
    /// it stays, its id leads nowhere.
    fn further_up(&self, tx: &mut Tx<'_>, (payer, new): (&Payer, &NewCharge), error: Error) -> Error {
        let reference = &new.reference;
        let used = ledger::find_ref(tx, payer.organization, reference.as_str()).ok().flatten();
        let place = used.and_then(|used| self.lines.binary_search_by_key(&used.target, |(id, _)| id.0).ok());
        match place.and_then(|place| self.lines.get(place)) {
            Some((_, line)) if error.code() == "budget.ref_conflict" => {
                let what = format!("the reference {reference} stands for another charge on line {line} already");
                Error::new("budget.ref_conflict", what).detail("ref", reference.as_str())
            }
            _ => error,
        }
    }

    /// Makes the charge; `None` where its reference is used.
    fn post(
        &mut self,
        tx: &mut Tx<'_>,
        payer: &Payer,
        (new, parameters): (&NewCharge, &Parameters<'_>),
    ) -> Result<Option<KeptTransfer>> {
        if let Some(archived) = &payer.archived {
            return Err(archived.clone());
        }
        let Some(books) = self.books.get_mut(&payer.organization) else {
            return Err(Error::new("internal.books", "a team's books are not open: a mistake in teamctl"));
        };
        let (reference, amount) = (new.reference.as_str(), new.amount.credits());
        books.check(tx, &payer.line, amount)?;
        let accounts = (books.plan().source(), Account::Usage);
        let posting = Posting {
            kind: Kind::Charge,
            accounts,
            amount,
            tasks: new.tasks,
            day: books.today(),
            reference: Some(reference),
            of: None,
            key: None,
            event: payer.event,
        };
        let ready = books.ready(tx, &payer.line, &posting)?;
        let used = Used { used: Use::Charge, target: ready.id.0, fingerprint: parameters.fingerprint() };
        if !ledger::insert_ref(tx, payer.organization, reference, &used)? {
            return Ok(None);
        }
        books.add(tx, (&payer.line, &posting), &ready)?;
        self.users.insert(payer.organization);
        self.trail.add(payer.event, ready.id.0, || (ready.id.to_string(), changes((amount, new.tasks), reference)));
        Ok(Some(KeptTransfer {
            id: ready.id,
            team: Rc::clone(&payer.path),
            kind: Kind::Charge,
            accounts,
            amount,
            tasks: new.tasks,
            at: self.context.now,
            balance: ready.pool,
            reference: reference.into(),
            key: None,
            note: None,
        }))
    }

    /// Who pays, asked for once.
    fn payer(&mut self, tx: &mut Tx<'_>, choice: Option<&TeamChoice>) -> Result<Rc<Payer>> {
        let choice = choice.unwrap_or(&self.request.team);
        if let Some(known) = self.payers.get(choice) {
            return known.clone();
        }
        let found = self.find(tx, choice);
        if found.as_ref().is_err_and(|error| is_denial(error.code())) {
            self.denied_at.get_or_insert_with(|| choice.clone());
        }
        self.payers.insert(choice.clone(), found.clone());
        found
    }

    fn find(&mut self, tx: &mut Tx<'_>, choice: &TeamChoice) -> Result<Rc<Payer>> {
        let place = self.context.place(tx, action::BUDGET_CHARGE, choice)?;
        let organization = place.organization().id;
        let event = self.trail.event_at(tx, self.context, &place)?;
        let mut books = match self.books.remove(&organization) {
            Some(books) => books,
            None => Books::open(tx, place.organization(), self.context.now)?,
        };
        let line = books.line(tx, line_of(&place))?;
        self.books.insert(organization, books);
        Ok(Rc::new(Payer {
            organization,
            team: place.team().id,
            path: place.team().path.as_str().into(),
            line,
            event,
            archived: place.refuse_archived().err(),
        }))
    }

    fn finish(self, tx: &mut Tx<'_>) -> Result<Charged> {
        if !self.charged.bad.is_empty() && self.request.on_bad_row == OnBadRow::WriteNothing {
            self.context.attempts(action::BUDGET_CHARGE, self.denied_at);
            return Err(invalid_rows(BAD_ROWS, &self.charged.bad, self.rows)
                .hint("mend these lines, or charge the others: --keep-going"));
        }
        for books in self.books.into_values() {
            books.close(tx, self.context)?;
        }
        // What was held until now is free for good only where somebody has used it, and an event tells of that.
        for organization in &self.users {
            holds::lapse(tx, *organization, self.context.now)?;
        }
        self.trail.record_granted(tx, self.context)?;
        if self.denied_at.is_some() {
            // The others are charged all the same, and that somebody wanted more than they may is written down with it.
            let error = invalid_rows(BAD_ROWS, &self.charged.bad, self.rows);
            self.context.record_denial(tx, action::BUDGET_CHARGE, self.denied_at.as_ref(), &error)?;
        }
        Ok(self.charged)
    }
}

fn changes((amount, tasks): (Credits, i64), reference: &str) -> Vec<Change> {
    let mut changes = vec![Change::set("amount", amount.to_string()), Change::set("ref", reference)];
    if tasks > 0 {
        changes.push(Change::set("tasks", tasks.to_string()));
    }
    changes
}
