//! Invoices: what is on one, line by line, and what it comes to.
use std::collections::BTreeMap;
use std::fmt;
use std::str::FromStr;

use super::calendar::{Day, Month};
use super::card_number::refuse;
use super::credits::Credits;
use super::currency::Currency;
use super::id::{InvoiceId, TeamId};
use super::instant::Instant;
use super::money::{Money, Price, Quantity};
use super::text::shown;
use crate::error::{Error, Result};

/// What a line is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum LineKind {
    /// Credits that were used.
    Credits = 0,
    /// Tasks that were finished.
    Tasks = 1,
    /// What was agreed on for a month.
    FixedFee = 2,
}

/// Where an invoice stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum State {
    /// It is to be paid.
    Open = 0,
    /// It was, or nothing was to be.
    Paid = 1,
    /// It holds no longer.
    Void = 2,
}

macro_rules! words {
    ($name:ident: $($variant:ident $word:literal),+) => {
        impl $name {
            /// As it is stored.
            #[must_use]
            pub const fn number(self) -> i64 {
                self as i64
            }

            /// From the stored number.
            #[must_use]
            pub fn from_number(number: i64) -> Option<Self> {
                [$(Self::$variant),+].into_iter().find(|one| one.number() == number)
            }

            /// As it is shown.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self {
                    $(Self::$variant => $word),+
                }
            }
        }
    };
}

words! { LineKind: Credits "credits", Tasks "tasks", FixedFee "fixed_fee" }
words! { State: Open "open", Paid "paid", Void "void" }

/// What is charged for what.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Prices {
    /// In what.
    pub currency: Currency,
    /// For a credit.
    pub per_credit: Price,
    /// For a task.
    pub per_task: Price,
}

/// A line: so many of something, at a price.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Line {
    /// Whose usage; the organization's own, of a fixed fee.
    pub team: TeamId,
    /// When.
    pub month: Month,
    /// Of what.
    pub kind: LineKind,
    /// How many; less than nothing on a credit note.
    pub quantity: Quantity,
    /// What one costs.
    pub unit_price: Price,
    /// What they cost.
    pub amount: Money,
}

/// Usage of a team on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Usage {
    /// Whose.
    pub team: TeamId,
    /// When.
    pub day: Day,
    /// How many credits; less than nothing where it was given back.
    pub credits: Credits,
    /// How many tasks, likewise.
    pub tasks: i64,
}

/// By what the lines of an invoice, and those of its credit notes, are the same.
pub type LineKey = (TeamId, Month, LineKind);

/// What is left of the lines of an invoice once its credit notes are taken off: how many, and what they cost.
pub type Left = BTreeMap<LineKey, (Quantity, Money)>;

/// What an invoice, or a credit note, is made of.
#[derive(Clone, Debug)]
pub struct Sheet {
    prices: Prices,
    /// What a credit note takes from; nothing, of an invoice.
    left: Left,
    lines: Vec<Line>,
    credits: Credits,
    tasks: i64,
    total: Money,
    /// Days of one team and month, until another begins: they are one line.
    collected: Option<(TeamId, Month, Credits, i64)>,
}

impl Sheet {
    /// Nothing yet.
    #[must_use]
    pub const fn new(prices: Prices) -> Self {
        Self::credit_note(prices, Left::new())
    }

    /// Nothing yet, of a credit note. After each of its lines, what is left of that line of the invoice costs what so many
    /// cost by themselves: were each rounded by itself, many small ones could come to more than the invoice.
    #[must_use]
    pub const fn credit_note(prices: Prices, left: Left) -> Self {
        let total = Money::new(0, prices.currency);
        Self { prices, left, lines: Vec::new(), credits: Credits::ZERO, tasks: 0, total, collected: None }
    }

    /// One more day. Those of one team come together, in their order.
    pub fn add(&mut self, usage: &Usage) -> Result<()> {
        let month = usage.day.month();
        let (credits, tasks) = match self.collected {
            Some((team, of, credits, tasks)) if (team, of) == (usage.team, month) => (credits, tasks),
            _ => {
                self.close_line()?;
                (Credits::ZERO, 0)
            }
        };
        let tasks = tasks.saturating_add(usage.tasks);
        self.collected = Some((usage.team, month, credits.plus(usage.credits)?, tasks));
        Ok(())
    }

    fn close_line(&mut self) -> Result<()> {
        let Some((team, month, credits, tasks)) = self.collected.take() else { return Ok(()) };
        self.credits = self.credits.plus(credits)?;
        self.tasks = self.tasks.saturating_add(tasks);
        if credits != Credits::ZERO {
            let quantity = Quantity::Credits(credits);
            self.push((team, month), LineKind::Credits, (quantity, self.prices.per_credit))?;
        }
        if tasks != 0 {
            self.push((team, month), LineKind::Tasks, (Quantity::Count(tasks), self.prices.per_task))?;
        }
        Ok(())
    }

    fn push(
        &mut self,
        (team, month): (TeamId, Month),
        kind: LineKind,
        (quantity, unit_price): (Quantity, Price),
    ) -> Result<()> {
        let amount = match self.left.get(&(team, month, kind)) {
            Some((left, cost)) => unit_price.times(left.plus(quantity)?, self.prices.currency)?.minus(*cost)?,
            None => unit_price.times(quantity, self.prices.currency)?,
        };
        self.total = self.total.plus(amount)?;
        self.lines.push(Line { team, month, kind, quantity, unit_price, amount });
        Ok(())
    }

    /// What was agreed on for a month, if anything was.
    pub fn add_fee(&mut self, organization: TeamId, month: Month, fee: Money) -> Result<()> {
        self.close_line()?;
        if fee.minor() == 0 {
            return Ok(());
        }
        self.push((organization, month), LineKind::FixedFee, (Quantity::Count(1), fee.as_price()))
    }

    /// All of it.
    pub fn finish(mut self) -> Result<Finished> {
        self.close_line()?;
        let Self { prices, lines, credits, tasks, total, .. } = self;
        Ok(Finished { prices, lines, credits, tasks, total })
    }
}

/// What an invoice, or a credit note, has come to.
#[derive(Clone, Debug)]
pub struct Finished {
    /// At which prices.
    pub prices: Prices,
    /// What for.
    pub lines: Vec<Line>,
    /// How many credits in all.
    pub credits: Credits,
    /// How many tasks in all.
    pub tasks: i64,
    /// How much in all.
    pub total: Money,
}

impl Finished {
    /// Where it stands from the first: what comes to nothing has not to be paid.
    #[must_use]
    pub fn state(&self) -> State {
        if self.total.minor() == 0 { State::Paid } else { State::Open }
    }
}

/// By which an invoice is named.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum InvoiceTarget {
    /// Its number in its organization.
    Number(i64),
    /// Its id.
    Id(InvoiceId),
}

impl fmt::Display for InvoiceTarget {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Number(number) => number.fmt(formatter),
            Self::Id(id) => id.fmt(formatter),
        }
    }
}

impl FromStr for InvoiceTarget {
    type Err = Error;

    fn from_str(given: &str) -> Result<Self> {
        if InvoiceId::is_meant(given) {
            return given.parse().map(Self::Id);
        }
        refuse(given)?;
        let digits = given.bytes().all(|byte| byte.is_ascii_digit()).then(|| given.parse().ok());
        digits.flatten().filter(|number| *number > 0).map(Self::Number).ok_or_else(|| {
            let what = format!("\"{}\" is neither the number of an invoice nor its id", shown(given));
            Error::new("invoice.invalid", what).hint("a number such as 7, or an id such as iv_01abcdefghjkm")
        })
    }
}

/// Refuses a month that is not over: what is still used in it would be left out.
pub fn check_over(month: Month, now: Instant) -> Result<()> {
    let today = Day::of(now);
    let end = month.next().first_day();
    if today >= end {
        return Ok(());
    }
    let what = if today < month.first_day() {
        format!("{month} is in the future: it can be closed from {end} on")
    } else {
        format!("{month} is not over: it can be closed from {end} on, 00:00 UTC")
    };
    Err(Error::new("invoice.period_open", what).detail("period", month.to_string()).detail("from", end.to_string()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Day {
        Day::of(text.parse().unwrap())
    }

    fn sheet(days: &[(i64, &str, i64, i64)]) -> Finished {
        let prices = Prices {
            currency: "EUR".parse().unwrap(),
            per_credit: "0.005".parse().unwrap(),
            per_task: "0.1".parse().unwrap(),
        };
        let mut sheet = Sheet::new(prices);
        for (team, on, credits, tasks) in days {
            let credits = Credits::from_millionths(credits * 1_000_000);
            sheet.add(&Usage { team: TeamId(*team), day: day(on), credits, tasks: *tasks }).unwrap();
        }
        sheet.finish().unwrap()
    }

    #[test]
    fn days_of_a_team_and_a_month_are_a_line_that_is_rounded_once() {
        // Each day alone would be 0.015, and round to 0.02.
        let made = sheet(&[
            (1, "2026-10-01", 3, 0),
            (1, "2026-10-31", 3, 2),
            (1, "2026-11-01", 1, 0),
            (2, "2026-11-01", 0, 1),
        ]);
        let lines: Vec<_> = made
            .lines
            .iter()
            .map(|line| {
                (
                    line.team.0,
                    line.month.to_string(),
                    line.kind.as_str(),
                    line.quantity.to_string(),
                    line.amount.to_string(),
                )
            })
            .collect();
        let line = |team, month: &str, kind, quantity: &str, amount: &str| {
            (team, month.to_owned(), kind, quantity.to_owned(), amount.to_owned())
        };
        assert_eq!(
            lines,
            [
                line(1, "2026-10", "credits", "6", "0.03"),
                line(1, "2026-10", "tasks", "2", "0.20"),
                line(1, "2026-11", "credits", "1", "0.00"),
                line(2, "2026-11", "tasks", "1", "0.10"),
            ]
        );
        assert_eq!((made.credits.to_string(), made.tasks, made.total.to_string()), ("7".into(), 3, "0.33".into()));
        assert_eq!(made.state(), State::Open);
    }

    #[test]
    fn what_was_given_back_leaves_no_line() {
        let made = sheet(&[(1, "2026-10-01", 3, 1), (1, "2026-10-02", -3, -1)]);
        assert_eq!((made.lines.len(), made.total.minor(), made.state()), (0, 0, State::Paid));
    }

    /// 0.34 at 0.03 is one cent. Given back in two halves, in whatever months, it is that cent that comes back and no other,
    /// and where a note was taken back the next makes up for it.
    #[test]
    fn credit_notes_come_to_what_the_line_did() {
        let prices = Prices {
            currency: "EUR".parse().unwrap(),
            per_credit: "0.03".parse().unwrap(),
            per_task: "0.005".parse().unwrap(),
        };
        let credits = |millionths| Credits::from_millionths(millionths);
        let month = day("2026-10-01").month();
        for (left, cost, back, amount) in
            [(340_000, 1, 170_000, 0), (170_000, 1, 170_000, -1), (170_000, 0, 170_000, 0), (340_000, 1, 340_000, -1)]
        {
            let key = (TeamId(1), month, LineKind::Credits);
            let left = (Quantity::Credits(credits(left)), Money::new(cost, prices.currency));
            let tasks = (Quantity::Count(3), Money::new(2, prices.currency));
            let left = Left::from([(key, left), ((TeamId(1), month, LineKind::Tasks), tasks)]);
            let mut sheet = Sheet::credit_note(prices, left);
            let usage = Usage { team: TeamId(1), day: day("2026-10-02"), credits: credits(-back), tasks: -1 };
            sheet.add(&usage).unwrap();
            let amounts: Vec<_> = sheet.finish().unwrap().lines.iter().map(|line| line.amount.minor()).collect();
            // Two tasks of three, which were 1.5 cents and then two, are one.
            assert_eq!(amounts, [amount, -1], "{back}");
        }
    }

    #[test]
    fn a_month_is_over_when_the_next_begins() {
        let month: Month = "2026-10".parse().unwrap();
        let check = |now: &str| check_over(month, now.parse().unwrap());
        assert!(check("2026-11-01").is_ok());
        for (now, word) in
            [("2026-10-31T23:59:59.999Z", "not over"), ("2026-10-01", "not over"), ("2026-09-30", "future")]
        {
            let error = check(now).unwrap_err();
            assert_eq!((error.code(), error.message().contains(word)), ("invoice.period_open", true), "{now}");
        }
    }

    #[test]
    fn invoices_are_named_by_number_or_id() {
        assert_eq!("7".parse::<InvoiceTarget>().unwrap(), InvoiceTarget::Number(7));
        let id = InvoiceId(77);
        assert_eq!(id.to_string().parse::<InvoiceTarget>().unwrap(), InvoiceTarget::Id(id));
        for text in ["", "0", "-1", "+1", "1.0", "x", "99999999999999999999", "\u{0661}"] {
            assert_eq!(text.parse::<InvoiceTarget>().unwrap_err().code(), "invoice.invalid", "{text}");
        }
        assert_eq!("4111111111111111".parse::<InvoiceTarget>().unwrap_err().code(), "billing.card_number");
        assert_eq!("iv_1".parse::<InvoiceTarget>().unwrap_err().code(), "id.invalid");
        for state in [State::Open, State::Paid, State::Void] {
            assert_eq!(State::from_number(state.number()), Some(state));
        }
        for kind in [LineKind::Credits, LineKind::Tasks, LineKind::FixedFee] {
            assert_eq!(LineKind::from_number(kind.number()), Some(kind));
        }
    }
}
