//! Random lives of two organizations: whatever is asked for, the library answers as the model does, and everybody stands
//! afterwards as the model says.
use std::collections::BTreeSet;
use std::fmt::Write;
use std::ops::ControlFlow;
use std::process::Command;
use std::time::Duration;

use teamctl::domain::budget::Period as RealPeriod;
use teamctl::domain::credits::Credits;
use teamctl::domain::instant::{Instant, Span};
use teamctl::domain::ledger::Plan;
use teamctl::domain::policy::{KeyKind, Policy};
use teamctl::domain::sealing::SealingKey;
use teamctl::error::{Error, Result};
use teamctl::operations::batch::{Batch, OnBadRow, Row as BatchRow, Rows};
use teamctl::operations::budget::{self, EntryRow, NewCharge};
use teamctl::operations::doctor::Status;
use teamctl::operations::key::{KeyTarget, PlainKey};
use teamctl::operations::{Actor, Changed, Context, TeamChoice, audit, billing, doctor, init, key, team};
use teamctl::store::backend::Access;
use teamctl::store::{End, Store};
use teamctl::world::World;

use super::model::{
    Answer, DAY, Key, Model, Payer, Period, Request, Row, Standing, Team, month_end, month_start, month_text,
};

/// Operations of a life.
const STEPS: usize = 2_500;

const POLICY: &str = "name = \"model\"\n[budget]\nalert_at = [50, 80, 100]\n[roles.member]\npermissions = [\"team.read\"]\n\
                      [membership]\ndefault_role = { organization = \"member\", team = \"member\" }\n";

const TREES: [&[&str]; 2] =
    [&["acme", "acme/a", "acme/a/x", "acme/a/x/deep", "acme/a/y", "acme/b"], &["globex", "globex/lab"]];

/// A small generator: the same numbers for the same seed, everywhere.
struct Dice(u64);

impl Dice {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    fn below(&mut self, count: usize) -> usize {
        usize::try_from(self.next() % count as u64).unwrap()
    }

    fn chance(&mut self, percent: usize) -> bool {
        self.below(100) < percent
    }

    fn one_of<T: Clone>(&mut self, of: &[T]) -> T {
        of[self.below(of.len())].clone()
    }

    /// Often the same few, so that refs meet and limits are hit to the millionth.
    fn amount(&mut self) -> i64 {
        match self.below(20) {
            0 => 0,
            1 => 1,
            2..10 => self.one_of(&[500_000, 1_000_000, 2_500_000, 10_000_000]),
            10..18 => i64::try_from(self.below(5_000_000)).unwrap(),
            _ => i64::try_from(self.below(40_000_000)).unwrap(),
        }
    }
}

/// An organization, as it is in the library and in the model.
struct Organization {
    model: Model,
    /// The keys themselves.
    secrets: Vec<String>,
    ids: Vec<String>,
    /// Ids of transfers and holds, in the order in which they came.
    entries: Vec<String>,
    /// All that was asked for.
    asked: Vec<Request>,
}

struct Life {
    store: Store,
    organizations: Vec<Organization>,
    dice: Dice,
    fresh: usize,
    told: String,
    folder: tempfile::TempDir,
}

fn sealing_key() -> SealingKey {
    SealingKey::new([7; 32])
}

fn context(now: i64) -> Context {
    let mut context = Context::new("operator:model".into(), Instant::from_millis(now), End::Commit, sealing_key());
    context.reason = Some("to see what comes of it".into());
    context
}

fn choice(path: &str) -> TeamChoice {
    TeamChoice::Path(path.parse().unwrap())
}

/// As it would be typed.
fn text(amount: i64) -> String {
    Credits::from_millionths(amount).to_string()
}

fn millionths(text: &str) -> i64 {
    let (sign, size) = text.strip_prefix('-').map_or((1, text), |size| (-1, size));
    let (whole, rest) = size.split_once('.').unwrap_or((size, ""));
    sign * (whole.parse::<i64>().unwrap() * 1_000_000 + format!("{rest:0<6}").parse::<i64>().unwrap())
}

fn real(period: Period) -> RealPeriod {
    match period {
        Period::None => RealPeriod::None,
        Period::Month => RealPeriod::Month,
        Period::Day => RealPeriod::Day,
    }
}

impl Life {
    fn new(seed: u64) -> Self {
        let mut dice = Dice(seed);
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("model.db");
        // A leap year lies ahead of some, the end of a year of others.
        let now = dice.one_of(&[1_794_042_000_000, 1_835_000_000_000, 1_798_700_000_000]);
        let context = context(now);
        init::create(World, &file, &context, &None, None).unwrap();
        let mut store = init::open(World, &file, Access::Write, Duration::from_mins(1)).unwrap();
        let organizations = TREES.iter().map(|paths| Organization::make(&mut store, &context, paths)).collect();
        Self { store, organizations, dice, fresh: 0, told: String::new(), folder }
    }

    fn step(&mut self) {
        if self.dice.chance(10) {
            return self.wait();
        }
        let at = usize::from(self.dice.chance(20));
        if self.dice.chance(4) {
            return self.check(at);
        }
        let request = self.request(at);
        let now = self.organizations[at].model.now;
        writeln!(self.told, "{now} {} {request:?}", TREES[at][0]).unwrap();
        let recorded = self.recorded();
        let expected = self.organizations[at].model.answer(&request);
        let got = self.organizations[at].ask(&mut self.store, &request);
        assert_eq!(got, expected, "what came, and what the model expects");
        let changes =
            |answer: &Answer| matches!(answer, Answer::Entry { changed: true, .. } | Answer::Done { changed: true });
        assert_eq!(
            self.recorded() > recorded,
            expected.iter().any(changes),
            "what changes something is recorded, and nothing else is"
        );
        self.organizations[at].asked.push(request);
        self.compare();
    }

    fn recorded(&mut self) -> i64 {
        audit::heads(&mut self.store, &Actor::Operator, None).unwrap().iter().map(|head| head.sequence).sum()
    }

    /// Something new, or the same again, or nearly the same.
    fn request(&mut self, at: usize) -> Request {
        let asked = &self.organizations[at].asked;
        if !asked.is_empty() && self.dice.chance(15) {
            let recent = asked.len().saturating_sub(60);
            let again = asked[recent + self.dice.below(asked.len() - recent)].clone();
            return if self.dice.chance(30) { self.changed(again) } else { again };
        }
        match self.dice.below(100) {
            0..8 => Request::Topup { amount: self.dice.amount() * 6, reference: self.reference(at) },
            8..13 => {
                let amount = self.dice.amount().max(1) * self.dice.one_of(&[1, -1]);
                Request::Adjust { amount, reference: self.reference(at) }
            }
            13..38 => Request::Charge {
                payer: self.payer(at),
                amount: self.dice.amount(),
                tasks: self.tasks(),
                reference: self.reference(at),
            },
            38..44 => self.batch(at),
            44..60 => Request::Hold {
                payer: self.payer(at),
                amount: self.dice.amount(),
                minutes: self.dice.one_of(&[1, 15, 600, 43_200]),
                reference: self.reference(at),
            },
            60..70 => Request::Capture { hold: self.hold(at), amount: self.part(), tasks: self.tasks() },
            70..75 => Request::Release { hold: self.hold(at) },
            75..86 => {
                let of_holds = self.dice.chance(40);
                Request::Refund {
                    charge: self.known(at, of_holds),
                    amount: self.part(),
                    tasks: if self.dice.chance(40) { Some(self.tasks()) } else { None },
                    reference: self.reference(at),
                }
            }
            86..93 => {
                let period = self.dice.one_of(&[None, Some(Period::None), Some(Period::Month), Some(Period::Day)]);
                let limit = if self.dice.chance(25) { None } else { Some((self.dice.amount() * 8, period)) };
                Request::Set { team: self.team(at), limit }
            }
            93..95 => Request::Plan { is_invoiced: self.dice.chance(50) },
            95..97 => {
                let today = self.organizations[at].model.today();
                Request::Close { month: today - self.dice.one_of(&[0, 31, 31, 31, 62, -31]) }
            }
            97..99 => self.archive(at),
            _ if self.dice.chance(10) => Request::Revoke { key: self.dice.below(self.organizations[at].secrets.len()) },
            _ => Request::Topup { amount: 50_000_000, reference: self.reference(at) },
        }
    }

    /// Not for long, and seldom everything.
    fn archive(&mut self, at: usize) -> Request {
        match self.organizations[at].model.any_archived() {
            Some(team) if self.dice.chance(90) => Request::Archive { team, is_archived: false },
            _ => Request::Archive { team: self.team(at).max(self.team(at)), is_archived: self.dice.chance(50) },
        }
    }

    /// By the same name something else.
    fn changed(&mut self, request: Request) -> Request {
        match request {
            Request::Topup { reference, .. } => Request::Adjust { amount: 1_000_000, reference },
            Request::Charge { payer, reference, .. } => {
                Request::Charge { payer, amount: self.dice.amount(), tasks: self.tasks(), reference }
            }
            Request::Hold { payer, amount, reference, .. } => Request::Charge { payer, amount, tasks: 0, reference },
            Request::Capture { hold, .. } => Request::Release { hold },
            Request::Release { hold } => Request::Capture { hold, amount: self.part(), tasks: self.tasks() },
            Request::Refund { charge, tasks, reference, .. } => {
                Request::Refund { charge, amount: self.part(), tasks, reference }
            }
            other => other,
        }
    }

    fn batch(&mut self, at: usize) -> Request {
        let mut rows = Vec::new();
        for _ in 0..=self.dice.below(6) {
            let team = if self.dice.chance(3) { None } else { Some(self.team(at)) };
            rows.push(Row { team, amount: self.dice.amount() / 4, tasks: self.tasks(), reference: self.reference(at) });
        }
        if self.dice.chance(20) {
            rows.push(rows[0].clone());
        }
        Request::Batch { rows, keep_going: self.dice.chance(50) }
    }

    /// Mostly a new one.
    fn reference(&mut self, at: usize) -> String {
        if self.dice.chance(6) {
            let of_holds = self.dice.chance(50);
            return self.known(at, of_holds);
        }
        self.fresh += 1;
        format!("r{}", self.fresh)
    }

    fn known(&mut self, at: usize, of_holds: bool) -> String {
        let known = self.organizations[at].model.references(of_holds);
        let recent = known.len().saturating_sub(if self.dice.chance(80) { 8 } else { 60 });
        if known.is_empty() { "nothing".to_owned() } else { self.dice.one_of(&known[recent..]) }
    }

    /// One that can be captured, more often than not.
    fn hold(&mut self, at: usize) -> String {
        let open = self.organizations[at].model.open_hold().filter(|_| self.dice.chance(70));
        open.unwrap_or_else(|| self.known(at, true))
    }

    fn team(&mut self, at: usize) -> usize {
        self.dice.below(TREES[at].len())
    }

    fn payer(&mut self, at: usize) -> Payer {
        match self.dice.below(10) {
            0 | 1 => Payer::Key(self.dice.below(self.organizations[at].secrets.len())),
            _ => Payer::Team(self.team(at)),
        }
    }

    fn tasks(&mut self) -> i64 {
        self.dice.one_of(&[0, 0, 0, 1, 3])
    }

    fn part(&mut self) -> Option<i64> {
        if self.dice.chance(50) { None } else { Some(self.dice.amount() / 2) }
    }

    /// Time goes on: a little, to the last instant of a period or the first of the next, and at times back.
    fn wait(&mut self) {
        let now = self.organizations[0].model.now;
        let today = now.div_euclid(DAY);
        let later = match self.dice.below(24) {
            0..3 => {
                let deadline = self.organizations[0].model.next_deadline().unwrap_or(now);
                deadline - self.dice.one_of(&[0, 0, 1])
            }
            3..17 => now + i64::try_from(self.dice.below(1_000_000)).unwrap(),
            17 => now + 6 * 3_600_000,
            18 => (today + 1) * DAY,
            19 => (today + 1) * DAY - 1,
            20 => month_end(today) * DAY - 1,
            21 => month_end(today) * DAY,
            22 => now + 3 * DAY,
            _ => self.dice.one_of(&[now - 60_000, now - DAY, month_start(today) * DAY - 1]),
        };
        writeln!(self.told, "{later} it is").unwrap();
        for organization in &mut self.organizations {
            organization.model.now = later;
        }
        self.compare();
    }

    fn check(&mut self, at: usize) {
        let (payer, amount) = (self.payer(at), self.dice.amount());
        let organization = &self.organizations[at];
        let (real_payer, now) = (organization.payer(payer), Instant::from_millis(organization.model.now));
        let asked = Some(text(amount).parse().unwrap());
        let answer = budget::check(&mut self.store, (&Actor::Operator, now), &real_payer, asked).unwrap();
        let got = (answer.reason.map(|reason| reason.name().to_owned()), answer.remaining.map(Credits::millionths));
        assert_eq!(got, organization.model.check(payer, amount), "whether {payer:?} may use {amount}");
    }

    /// Everybody stands as the model says.
    fn compare(&mut self) {
        for (organization, paths) in self.organizations.iter().zip(TREES) {
            let now = Instant::from_millis(organization.model.now);
            let mut got = Vec::new();
            budget::list(&mut self.store, (&Actor::Operator, now), &choice(paths[0]), |standing| {
                got.push(Standing {
                    team: standing.team.to_string(),
                    limit: standing.limit.map(|limit| {
                        let periods = [Period::None, Period::Month, Period::Day];
                        let period = periods.into_iter().find(|period| real(*period) == limit.period).unwrap();
                        (limit.amount.millionths(), period)
                    }),
                    period_start: standing.period_start.map(Instant::millis),
                    used: standing.used.millionths(),
                    held: standing.held.millionths(),
                    remaining: standing.remaining.map(Credits::millionths),
                    pool: standing.pool.millionths(),
                    tasks: standing.tasks,
                });
                Ok(ControlFlow::Continue(()))
            })
            .unwrap();
            let expected: Vec<_> = (0..paths.len()).map(|team| organization.model.standing(team)).collect();
            assert_eq!(got, expected);
        }
    }

    /// At the end of it: nothing for doctor to find, the trail whole, and told of each threshold that was reached.
    fn end(&mut self) {
        let now = Instant::from_millis(self.organizations[0].model.now);
        doctor::examine(&mut self.store, (&Actor::Operator, now), |finding| {
            assert!(finding.status != Status::Problem, "{finding:?}");
            Ok(ControlFlow::Continue(()))
        })
        .unwrap();
        let verdict = audit::verify(&mut self.store, (&Actor::Operator, &sealing_key()), None, &[]).unwrap();
        assert!(verdict.first_bad.is_none());
        let alerts = "SELECT replace(t.tree_key, ' ', '/'), period, first_day, percent
                      FROM budget_alerts a JOIN teams t ON t.id = a.team_id";
        let output = Command::new("sqlite3").arg(self.folder.path().join("model.db")).arg(alerts).output().unwrap();
        let told: BTreeSet<String> = String::from_utf8(output.stdout).unwrap().lines().map(str::to_owned).collect();
        let mut may = BTreeSet::new();
        for (organization, paths) in self.organizations.iter().zip(TREES) {
            let line = |(team, period, first, percent): &(usize, Period, i64, i64)| {
                format!("{}|{}|{first}|{percent}", paths[*team], real(*period).number())
            };
            for must in organization.model.told().must.iter().map(line) {
                assert!(told.contains(&must), "nobody was told of {must}");
            }
            may.extend(organization.model.told().may.iter().map(line));
        }
        assert!(told.is_subset(&may), "told without a reason: {:?}", told.difference(&may).collect::<Vec<_>>());
    }
}

mod asking;

/// Tells the whole life in which something went wrong.
struct Story<'a>(u64, &'a mut Life);

impl Drop for Story<'_> {
    fn drop(&mut self) {
        if std::thread::panicking() {
            eprintln!("TEAMCTL_TEST_SEED={}\n{}", self.0, self.1.told);
        }
    }
}

#[test]
#[allow(clippy::disallowed_methods)] // Outside the program, the system is asked directly.
fn random_lives() {
    let is_full = std::env::var_os("TEAMCTL_TEST_FULL").is_some_and(|value| !value.is_empty());
    let lives = if is_full { 40 } else { 4 };
    let given = std::env::var("TEAMCTL_TEST_SEED").ok().map(|seed| seed.parse().unwrap());
    let seeds: Vec<u64> = given.map_or_else(|| (1..=lives).collect(), |seed| vec![seed]);
    std::thread::scope(|scope| {
        for at_once in seeds.chunks(seeds.len().div_ceil(4)) {
            scope.spawn(move || at_once.iter().for_each(|seed| live(*seed)));
        }
    });
}

fn live(seed: u64) {
    let mut life = Life::new(seed);
    let story = Story(seed, &mut life);
    for _ in 0..STEPS {
        story.1.step();
    }
    story.1.end();
}
