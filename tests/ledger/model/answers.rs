//! What each request comes to.
use super::{Answer, Asked, Hold, Meaning, Model, Payer, Period, Request, Row, Source, State, month_end, month_start};

impl Model {
    /// Does what is asked for, where it can be done. A batch that goes on answers row by row.
    pub fn answer(&mut self, request: &Request) -> Vec<Answer> {
        if let Request::Batch { rows, keep_going } = request {
            return self.batch(rows, *keep_going);
        }
        vec![self.one(request).unwrap_or_else(|refused| refused)]
    }

    fn one(&mut self, request: &Request) -> Result<Answer, Answer> {
        match request {
            Request::Topup { amount, reference } => self.move_pool("topup", *amount, reference),
            Request::Adjust { amount, reference } => self.move_pool("adjust", *amount, reference),
            Request::Charge { payer, amount, tasks, reference } => self.charge(*payer, (*amount, *tasks), reference),
            Request::Hold { payer, amount, minutes, reference } => self.hold(*payer, (*amount, *minutes), reference),
            Request::Capture { hold, amount, tasks } => self.capture(hold, *amount, *tasks),
            Request::Release { hold } => self.release(hold),
            Request::Refund { charge, amount, tasks, reference } => self.refund(charge, (*amount, *tasks), reference),
            Request::Set { team, limit } => self.set(*team, *limit),
            Request::Plan { is_invoiced } => {
                self.refuse_archived(0)?;
                let changed = self.is_invoiced != *is_invoiced;
                self.is_invoiced = *is_invoiced;
                Ok(Answer::Done { changed })
            }
            Request::Close { month } => self.close(*month),
            Request::Archive { team, is_archived } => self.archive(*team, *is_archived),
            Request::Revoke { key } => {
                self.refuse_archived(self.keys[*key].team)?;
                let changed = !self.keys[*key].is_revoked;
                self.keys[*key].is_revoked = true;
                Ok(Answer::Done { changed })
            }
            Request::Batch { .. } => unreachable!(),
        }
    }

    fn refuse_archived(&self, team: usize) -> Result<(), Answer> {
        if self.is_archived(team) { Err(Answer::refused("team.archived")) } else { Ok(()) }
    }

    fn archive(&mut self, team: usize, is_archived: bool) -> Result<Answer, Answer> {
        if let Some(above) = self.teams[team].above {
            self.refuse_archived(above)?;
        }
        let changed = self.teams[team].is_archived != is_archived;
        self.teams[team].is_archived = is_archived;
        Ok(Answer::Done { changed })
    }

    fn move_pool(&mut self, verb: &'static str, amount: i64, reference: &str) -> Result<Answer, Answer> {
        if amount == 0 {
            return Err(Answer::refused("amount.invalid"));
        }
        let asked = Asked { verb, team: 0, amount: Some(amount), tasks: None, is_test: false, of: None };
        if let Some(known) = self.again(reference, &asked) {
            return Ok(known);
        }
        self.refuse_archived(0)?;
        if amount < 0 && !self.is_invoiced && -amount > self.pool() {
            return Err(Answer::short("budget.pool_exhausted", self.teams[0].path, self.pool()));
        }
        self.lapse();
        self.books.pool += amount;
        self.entry();
        Ok(self.keep(reference, asked, Meaning::Pool))
    }

    fn charge(&mut self, payer: Payer, (amount, tasks): (i64, i64), reference: &str) -> Result<Answer, Answer> {
        if amount == 0 && tasks == 0 {
            return Err(Answer::refused("amount.invalid"));
        }
        let (team, key) = self.payer(payer);
        let is_test = key.is_some_and(|key| key.is_test);
        let asked = Asked { verb: "charge", team, amount: Some(amount), tasks: Some(tasks), is_test, of: None };
        if let Some(known) = self.again(reference, &asked) {
            return Ok(known);
        }
        if let Some(code) = self.state(payer) {
            return Err(Answer::refused(code));
        }
        let source = if is_test { Source::Test } else { self.source() };
        if !is_test {
            self.fits(team, amount)?;
        }
        self.lapse();
        let used = self.spend(source, (team, self.today()), (amount, tasks));
        Ok(self.keep(reference, asked, Meaning::Used(used)))
    }

    fn batch(&mut self, rows: &[Row], keep_going: bool) -> Vec<Answer> {
        let before = self.books.clone();
        let answers: Vec<_> = rows
            .iter()
            .map(|row| match row.team {
                // What it comes to is asked before whose it is.
                _ if row.amount == 0 && row.tasks == 0 => Answer::refused("amount.invalid"),
                None => Answer::refused("team.not_found"),
                Some(team) => {
                    let charged = self.charge(Payer::Team(team), (row.amount, row.tasks), &row.reference);
                    // Of a row there is told what is wrong, not how much is left.
                    charged.unwrap_or_else(|refused| Answer::refused(refused.code()))
                }
            })
            .collect();
        if keep_going || answers.iter().all(|answer| answer.code().is_empty()) {
            return answers;
        }
        self.books = before;
        vec![Answer::refused("budget.invalid_rows")]
    }

    fn hold(&mut self, payer: Payer, (amount, minutes): (i64, i64), reference: &str) -> Result<Answer, Answer> {
        if amount == 0 {
            return Err(Answer::refused("amount.invalid"));
        }
        let (team, key) = self.payer(payer);
        let is_test = key.is_some_and(|key| key.is_test);
        let asked = Asked { verb: "hold", team, amount: Some(amount), tasks: None, is_test, of: None };
        if let Some(known) = self.again(reference, &asked) {
            return Ok(known);
        }
        if let Some(code) = self.state(payer) {
            return Err(Answer::refused(code));
        }
        let source = if is_test { Source::Test } else { self.source() };
        if !is_test {
            self.fits(team, amount)?;
        }
        self.lapse();
        let (day, expires_at) = (self.today(), self.now + minutes * 60_000);
        let number = self.books.balances.len();
        self.books.holds.push(Hold { number, team, day, source, amount, expires_at, state: State::Open });
        self.entry();
        Ok(self.keep(reference, asked, Meaning::Hold(self.books.holds.len() - 1)))
    }

    fn find_hold(&self, reference: &str) -> Result<usize, Answer> {
        match self.books.refs.get(reference) {
            Some((_, Meaning::Hold(hold), _)) => Ok(*hold),
            _ => Err(Answer::refused("budget.not_found")),
        }
    }

    /// Once it is closed, it is: the clock may have been set back since.
    fn refuse_closed(&self, hold: &Hold) -> Result<(), Answer> {
        let is_open = hold.state == State::Open && self.now < hold.expires_at;
        if is_open { Ok(()) } else { Err(Answer::refused("budget.hold_closed")) }
    }

    fn capture(&mut self, reference: &str, amount: Option<i64>, tasks: i64) -> Result<Answer, Answer> {
        if amount == Some(0) && tasks == 0 {
            return Err(Answer::refused("amount.invalid"));
        }
        let at = self.find_hold(reference)?;
        let hold = self.books.holds[at].clone();
        let amount = amount.unwrap_or(hold.amount);
        if let State::Captured(used) = hold.state {
            let used = &self.books.used[used];
            let is_same = (used.amount, used.tasks) == (amount, tasks);
            return if is_same {
                Ok(self.shown(used.number, false))
            } else {
                Err(Answer::refused("budget.ref_conflict"))
            };
        }
        self.refuse_archived(hold.team)?;
        self.refuse_closed(&hold)?;
        if amount > hold.amount {
            return Err(Answer::Refused {
                code: "budget.capture_too_large".to_owned(),
                remaining: Some(hold.amount),
                team: None,
            });
        }
        // In the hold's period and out of what was to pay for it then, whatever limit or plan there is by now.
        self.books.holds[at].state = State::Released;
        let used = self.spend(hold.source, (hold.team, hold.day), (amount, tasks));
        self.books.holds[at].state = State::Captured(used);
        Ok(self.shown(self.books.used[used].number, true))
    }

    fn release(&mut self, reference: &str) -> Result<Answer, Answer> {
        let at = self.find_hold(reference)?;
        let hold = self.books.holds[at].clone();
        if hold.state == State::Released {
            return Ok(self.shown(hold.number, false));
        }
        self.refuse_archived(hold.team)?;
        self.refuse_closed(&hold)?;
        self.books.holds[at].state = State::Released;
        Ok(self.shown(hold.number, true))
    }

    fn refund(
        &mut self,
        charge: &str,
        (amount, tasks): (Option<i64>, Option<i64>),
        reference: &str,
    ) -> Result<Answer, Answer> {
        if amount == Some(0) && tasks.unwrap_or(0) == 0 {
            return Err(Answer::refused("amount.invalid"));
        }
        let at = match self.books.refs.get(charge) {
            Some((_, Meaning::Used(used), _)) => Some(*used),
            Some((_, Meaning::Hold(hold), _)) => match self.books.holds[*hold].state {
                State::Captured(used) => Some(used),
                State::Open | State::Released | State::Lapsed => None,
            },
            _ => None,
        };
        let Some(at) = at else { return Err(Answer::refused("budget.not_found")) };
        let used = self.books.used[at].clone();
        let (team, is_test) = (used.team, used.source == Source::Test);
        let asked = Asked { verb: "refund", team, amount, tasks, is_test, of: Some(charge.to_owned()) };
        if let Some(known) = self.again(reference, &asked) {
            return Ok(known);
        }
        self.refuse_archived(team)?;
        let left = (used.amount - used.back.0, used.tasks - used.back.1);
        let back = match (amount, tasks) {
            (None, None) => left,
            (amount, tasks) => (amount.unwrap_or(left.0), tasks.unwrap_or(0)),
        };
        if back.0 > left.0 || back.1 > left.1 || back == (0, 0) {
            return Err(Answer::Refused {
                code: "budget.refund_too_large".to_owned(),
                remaining: Some(left.0),
                team: None,
            });
        }
        self.books.used[at].back = (used.back.0 + back.0, used.back.1 + back.1);
        self.take(used.source, (team, used.day), (-back.0, -back.1));
        self.entry();
        Ok(self.keep(reference, asked, Meaning::Refund))
    }

    fn set(&mut self, team: usize, limit: Option<(i64, Option<Period>)>) -> Result<Answer, Answer> {
        self.refuse_archived(team)?;
        let before = self.teams[team].limit;
        let kept = before.map_or(Period::None, |(_, period)| period);
        let limit = limit.map(|(amount, period)| (amount, period.unwrap_or(kept)));
        self.teams[team].limit = limit;
        if let Some(limit) = limit.filter(|_| limit != before) {
            // Whatever of it is used already is reached now.
            self.forget((team, limit));
            self.reach((team, limit, self.today()), 0);
        }
        Ok(Answer::Done { changed: limit != before })
    }

    /// Everything until the end of a month that is to be paid for and is on no invoice goes on one.
    fn close(&mut self, month: i64) -> Result<Answer, Answer> {
        self.refuse_archived(0)?;
        let month = month_start(month);
        match self.closed.iter().max() {
            _ if self.closed.contains(&month) => return Err(Answer::refused("invoice.exists")),
            Some(last) if month < *last => return Err(Answer::refused("invoice.period_closed")),
            _ => {}
        }
        if self.today() < month_end(month) {
            return Err(Answer::refused("invoice.period_open"));
        }
        if self.is_invoiced && self.closed.iter().max().is_some_and(|last| month > month_end(*last)) {
            return Err(Answer::refused("invoice.period_skipped"));
        }
        let open: Vec<_> =
            self.books.later.iter_mut().filter(|(day, _, on_invoice)| *day < month_end(month) && !on_invoice).collect();
        if open.is_empty() && !self.is_invoiced {
            return Err(Answer::refused("billing.prepaid"));
        }
        for (.., on_invoice) in open {
            *on_invoice = true;
        }
        self.closed.push(month);
        Ok(Answer::Done { changed: true })
    }
}
