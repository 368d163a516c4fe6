//! Whether what the ledger tells of each moment is what can be worked out again: what was left in the pool, what a reference
//! was used for, what a limit was set to.
use std::collections::{BTreeSet, HashMap};

use serde_json::{Map, Value};

use super::{Check, Examination, Found, problem};
use crate::domain::budget::Period;
use crate::domain::credits::Credits;
use crate::domain::id::{HoldId, TeamId};
use crate::domain::instant::Instant;
use crate::domain::ledger::{Account, Kind};
use crate::domain::policy::KeyKind;
use crate::domain::reference::{Parameters, Use};
use crate::error::Result;
use crate::store::Tx;
use crate::store::soundness::running::{self, LimitEvent, Moment, Move, StoredLimit, UsedReference};

pub(super) const CHECKS: &[Check] = &[
    problem("ledger.pool", "what was left in the pool was told right each time", pool),
    problem(
        "ledger.terms",
        "every transfer and hold has the day, the account and the key that it can have",
        |tx, _, found| {
            running::odd_transfers(tx, |transfer| {
                found.add(|| format!("{transfer} has another day, reference or key than it can have"));
            })?;
            running::odd_holds(tx, |hold| found.add(|| format!("{hold} takes from another account than it can")))?;
            running::astray_notes(tx, |target| found.add(|| format!("a note stands beside nothing, which is {target}")))
        },
    ),
    problem("ledger.fingerprints", "every reference stands for what was asked for with it", |tx, _, found| {
        running::each_reference(tx, |organization, used| {
            if !is_fingerprint(used) {
                let reference = used.reference;
                found.add(|| format!("{reference} of {organization} stands for something else than was asked for"));
            }
            Ok(())
        })
    }),
    problem("budgets.limits", "every limit is what it was set to", limits),
];

/// What is in an organization's pool as moments go by.
#[derive(Default)]
struct Pool {
    balances: HashMap<i64, Credits>,
    held: Credits,
    open: HashMap<HoldId, (Instant, Credits)>,
    deadlines: BTreeSet<(Instant, HoldId)>,
}

impl Pool {
    fn balance(&self, account: Account) -> Credits {
        self.balances.get(&account.number()).copied().unwrap_or_default()
    }

    fn add(&mut self, account: i64, amount: Credits) -> Result<()> {
        let balance = self.balances.entry(account).or_default();
        *balance = balance.plus(amount)?;
        Ok(())
    }

    fn close(&mut self, hold: HoldId) -> Result<()> {
        if let Some((deadline, amount)) = self.open.remove(&hold) {
            self.deadlines.remove(&(deadline, hold));
            self.held = self.held.minus(amount)?;
        }
        Ok(())
    }

    /// Whoever uses what is free writes down what has lapsed until then.
    fn lapse(&mut self, now: Instant) -> Result<()> {
        while let Some((_, hold)) = self.deadlines.first().copied().filter(|(deadline, _)| *deadline <= now) {
            self.close(hold)?;
        }
        Ok(())
    }

    /// What is left, less what is held at that instant.
    fn left(&self, now: Instant) -> Result<Credits> {
        let lapsed = self.deadlines.iter().take_while(|(deadline, _)| *deadline <= now);
        let lapsed = lapsed
            .filter_map(|(_, hold)| self.open.get(hold))
            .try_fold(Credits::ZERO, |sum, (_, amount)| sum.plus(*amount))?;
        let owed = self.balance(Account::Receivable).min(Credits::ZERO);
        self.balance(Account::Pool).plus(owed)?.minus(self.held.minus(lapsed)?)
    }

    /// What that leaves; nothing is told of a hold's end.
    fn follow(&mut self, moment: &Moment) -> Result<Option<Credits>> {
        match moment.what {
            Move::Closed(hold) => {
                self.close(hold)?;
                return Ok(None);
            }
            Move::Swept => {
                self.lapse(moment.at)?;
                return Ok(None);
            }
            Move::Moved(_, kind, (source, target)) => {
                let uses = [Kind::Topup, Kind::Charge, Kind::Adjust].map(Kind::number);
                if uses.contains(&kind) {
                    self.lapse(moment.at)?;
                }
                self.add(source, Credits::ZERO.minus(moment.amount)?)?;
                self.add(target, moment.amount)?;
            }
            Move::Held(hold, source, expires_at) => {
                self.lapse(moment.at)?;
                if source != Account::TestFunding.number() {
                    self.held = self.held.plus(moment.amount)?;
                    self.open.insert(hold, (expires_at, moment.amount));
                    self.deadlines.insert((expires_at, hold));
                }
            }
        }
        self.left(moment.at).map(Some)
    }
}

fn pool(tx: &mut Tx<'_>, _: &Examination<'_>, found: &mut Found) -> Result<()> {
    let (mut organization, mut pool) = (None, Pool::default());
    running::each_moment(tx, |moment| {
        if organization != Some(moment.organization) {
            organization = Some(moment.organization);
            pool = Pool::default();
        }
        let Some(left) = pool.follow(moment)?.filter(|left| *left != moment.balance) else { return Ok(()) };
        found.add(|| {
            let name = match moment.what {
                Move::Moved(id, ..) => id.to_string(),
                Move::Held(id, ..) | Move::Closed(id) => id.to_string(),
                Move::Swept => String::new(),
            };
            format!("after {name} {left} credits were left, and it says {}", moment.balance)
        });
        Ok(())
    })
}

fn is_fingerprint(used: &UsedReference<'_>) -> bool {
    let Some(verb) = Use::from_number(used.used) else { return false };
    let is_test = [used.accounts.0, used.accounts.1].contains(&Account::TestFunding.number());
    let kind = if is_test { KeyKind::Test } else { KeyKind::Live };
    let takes = used.accounts.0 == Account::Pool.number();
    let signed = if takes { Credits::ZERO.minus(used.amount).unwrap_or_default() } else { used.amount };
    let asked = Parameters { used: verb, team: used.team, amount: Some(used.amount), tasks: None, kind, of: None };
    let is = |parameters: &Parameters<'_>| parameters.fingerprint() == used.fingerprint;
    match verb {
        Use::Topup | Use::Hold => is(&asked),
        Use::Adjust => is(&Parameters { amount: Some(signed), ..asked }),
        Use::Charge => is(&Parameters { tasks: Some(used.tasks), ..asked }),
        // Of a refund neither amount nor tasks have to be said.
        Use::Refund => [Some(used.amount), None].into_iter().any(|amount| {
            let tasks = [Some(-used.tasks), None];
            tasks.into_iter().any(|tasks| is(&Parameters { amount, tasks, of: used.of, ..asked }))
        }),
    }
}

/// What the trail knows of a limit: what it was set to last.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Traced {
    amount: Known<String>,
    period: Known<Period>,
    event: Option<i64>,
}

/// What is known of something.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Known<T> {
    /// The text that told of it was erased.
    Erased,
    /// There is none.
    Nothing,
    /// It is that.
    Value(T),
}

impl<T: PartialEq> Known<T> {
    fn of(has_text: bool, value: Option<T>) -> Self {
        if has_text { value.map_or(Self::Nothing, Self::Value) } else { Self::Erased }
    }

    fn allows(&self, value: Option<&T>) -> bool {
        match self {
            Self::Erased => true,
            Self::Nothing => value.is_none(),
            Self::Value(known) => Some(known) == value,
        }
    }
}

impl Traced {
    /// Nobody has said anything of it.
    fn unset() -> Self {
        Self { amount: Known::Nothing, period: Known::Nothing, event: None }
    }

    fn follow(&mut self, event: &LimitEvent<'_>) {
        let told: Option<Map<String, Value>> = event.after.and_then(|after| serde_json::from_str(after).ok());
        let value = |field| told.as_ref().and_then(|told| told.get(field)).and_then(Value::as_str);
        for field in event.fields.split(',') {
            match field {
                "limit" => self.amount = Known::of(event.has_text, value("limit").map(str::to_owned)),
                "period" => {
                    let period = value("period").and_then(|period| period.parse().ok());
                    self.period = Known::of(event.has_text, period.filter(|period| *period != Period::None));
                }
                _ => continue,
            }
            self.event = Some(event.event);
        }
    }

    fn is(&self, limit: &StoredLimit) -> bool {
        let period = Period::from_number(limit.period);
        self.event == limit.event
            && self.amount.allows(limit.amount.map(|amount| amount.to_string()).as_ref())
            && period.is_some_and(|period| self.period.allows(Some(&period).filter(|period| **period != Period::None)))
    }
}

fn limits(tx: &mut Tx<'_>, _: &Examination<'_>, found: &mut Found) -> Result<()> {
    let mut traced: HashMap<TeamId, Traced> = HashMap::new();
    running::each_limit_event(tx, |event| {
        // Most teams are made without one: nothing of them needs to be kept.
        if event.fields.split(',').any(|field| field == "limit" || field == "period") {
            traced.entry(event.team).or_insert_with(Traced::unset).follow(event);
        }
    })?;
    running::each_limit(tx, |team, limit| {
        let known = traced.remove(&limit.team).unwrap_or_else(Traced::unset);
        if !known.is(limit) {
            found.add(|| format!("the limit of {team} is not what it was set to"));
        }
    })?;
    // What is gone with its row.
    let mut gone: Vec<_> =
        traced.into_iter().filter(|(_, known)| known.event.is_some()).map(|(team, _)| team).collect();
    gone.sort_unstable();
    for team in gone {
        found.add(|| format!("the limit of {team} is gone"));
    }
    Ok(())
}
