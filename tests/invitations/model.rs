//! Random lives of invitations against a model of them: plain values, and the rules as the design has them.
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::ops::ControlFlow;
use std::time::Duration;

use teamctl::domain::email::EmailAddress;
use teamctl::domain::id::InviteId;
use teamctl::domain::instant::{Instant, Span};
use teamctl::domain::policy::Policy;
use teamctl::domain::role::RoleName;
use teamctl::domain::sealing::{InviteToken, SealingKey};
use teamctl::error::Result;
use teamctl::operations::batch::{Batch, OnBadRow, Row, Rows};
use teamctl::operations::invite::{self, InviteRow, InviteTarget, OnExisting, Overdue, Person};
use teamctl::operations::member::{self, MemberTarget, MemberView, Scope};
use teamctl::operations::outbox::Handout;
use teamctl::operations::{Actor, Context, TeamChoice, account, audit, init, role, team};
use teamctl::store::backend::Access;
use teamctl::store::{End, Store};
use teamctl::world::World;

const POLICY: &str = "name = \"model\"\n[invitations]\nexpires_after = \"7d\"\nexpires_at_most = \"30d\"\n\
                      [roles.member]\npermissions = [\"team.read\"]\n[roles.viewer]\npermissions = [\"team.read\"]\n";
const ROLES: [&str; 2] = ["member", "viewer"];
const OWNER: &str = "owner@x.example";
const ADDRESSES: [&str; 4] = [OWNER, "ada@x.example", "bob@x.example", "cleo@x.example"];
const HOUR: i64 = 3_600_000;
const DAY: i64 = 24 * HOUR;

/// How many steps a life has before the next begins with nothing.
const STEPS: usize = 250;

/// What became of an invite, as far as somebody did something to it. That its deadline has passed follows from the clock,
/// until somebody or some sweep has put it down.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Fate {
    Open,
    Accepted,
    Declined,
    Revoked,
    Expired,
}

#[derive(Clone, Debug)]
struct Invite {
    id: String,
    address: String,
    role: &'static str,
    first_name: Option<&'static str>,
    fate: Fate,
    closed_at: Option<i64>,
    deadline: i64,
    /// The one that is good; the others that it had are dead.
    token: String,
    /// Whether another invite of the address, or its membership, has come after it.
    is_followed: bool,
}

impl Invite {
    fn status(&self, now: i64) -> &'static str {
        match self.fate {
            Fate::Open if now >= self.deadline => "expired",
            Fate::Open => "pending",
            Fate::Accepted => "accepted",
            Fate::Declined => "declined",
            Fate::Revoked => "revoked",
            Fate::Expired => "expired",
        }
    }

    fn close(&mut self, fate: Fate, now: i64) {
        self.fate = fate;
        self.closed_at = Some(now);
    }
}

/// One team, its invites in the order in which they were made, its members and their roles, who has an account.
struct Model {
    now: i64,
    invites: Vec<Invite>,
    members: BTreeMap<String, &'static str>,
    accounts: BTreeSet<String>,
    /// Every token there has ever been.
    tokens: Vec<String>,
    /// Where an older invite came back after a newer one: which of them is the newest then, the design does not say.
    reordered: BTreeSet<String>,
}

/// The outcome of a step: what changed, or the error's code.
type Answer = std::result::Result<bool, &'static str>;

impl Model {
    fn pending(&self, address: &str) -> Option<usize> {
        self.invites.iter().position(|invite| invite.address == address && invite.status(self.now) == "pending")
    }

    /// An address means its pending invite, else its newest.
    fn named(&self, address: &str) -> Option<usize> {
        self.pending(address).or_else(|| self.invites.iter().rposition(|invite| invite.address == address))
    }

    /// Whoever is invited anew or let in leaves older invites behind that are closed for good.
    fn settle(&mut self, address: &str) {
        let now = self.now;
        for invite in self.invites.iter_mut().filter(|invite| invite.address == address) {
            invite.is_followed = true;
            if invite.fate == Fate::Open && now >= invite.deadline {
                invite.close(Fate::Expired, now);
            }
        }
    }

    fn let_in(&mut self, address: &str, role: &'static str) {
        self.settle(address);
        let now = self.now;
        if let Some(index) = self.pending(address) {
            self.invites[index].close(Fate::Accepted, now);
        }
        self.accounts.insert(address.to_owned());
        self.members.insert(address.to_owned(), role);
    }

    /// Rule 1.
    fn add(&mut self, address: &str, new: Invite, or_ignore: bool) -> Answer {
        if self.members.contains_key(address) {
            return if or_ignore { Ok(false) } else { Err("member.exists") };
        }
        if self.pending(address).is_some() {
            return if or_ignore { Ok(false) } else { Err("invite.exists") };
        }
        self.settle(address);
        self.tokens.push(new.token.clone());
        self.invites.push(new);
        Ok(true)
    }

    /// Rule 3, with what the state machine says of the states.
    fn may_resend(&self, index: usize) -> std::result::Result<(), &'static str> {
        let invite = &self.invites[index];
        if !matches!(invite.status(self.now), "pending" | "expired") {
            return Err("invite.not_open");
        }
        if self.members.contains_key(&invite.address) {
            return Err("member.exists");
        }
        match self.pending(&invite.address) {
            Some(pending) if pending != index => Err("invite.exists"),
            _ => Ok(()),
        }
    }

    fn resend(&mut self, index: usize, token: String) {
        let address = self.invites[index].address.clone();
        self.settle(&address);
        if self.invites[index + 1..].iter().any(|newer| newer.address == address) {
            self.reordered.insert(address);
        }
        let invite = &mut self.invites[index];
        invite.is_followed = false;
        invite.fate = Fate::Open;
        invite.closed_at = None;
        invite.deadline = invite.deadline.max(self.now + 7 * DAY);
        invite.token.clone_from(&token);
        self.tokens.push(token);
    }

    /// Rules 5 and 7.
    fn answer(&self, token: &str) -> std::result::Result<usize, &'static str> {
        let index = self.invites.iter().position(|invite| invite.token == token).ok_or("invite.unknown_token")?;
        match self.invites[index].status(self.now) {
            "pending" => Ok(index),
            "accepted" => Err("invite.accepted"),
            "declined" => Err("invite.declined"),
            "revoked" => Err("invite.revoked"),
            _ => Err("invite.expired"),
        }
    }
}

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

    fn one_of<'a, T>(&mut self, of: &'a [T]) -> &'a T {
        &of[self.below(of.len())]
    }
}

/// The library beside the model.
struct Life {
    store: Store,
    model: Model,
    dice: Dice,
    fresh: usize,
    told: String,
    _folder: tempfile::TempDir,
}

fn key() -> SealingKey {
    SealingKey::new([7; 32])
}

fn acme() -> TeamChoice {
    TeamChoice::Path("acme".parse().unwrap())
}

fn email(address: &str) -> EmailAddress {
    address.parse().unwrap()
}

struct People(Vec<Person>);

impl Rows<Person> for People {
    fn each(&mut self, visit: &mut dyn FnMut(Row<Person>) -> Result<()>) -> Result<()> {
        self.0.iter().zip(1..).try_for_each(|(person, line)| visit(Row { line, content: Ok(person.clone()) }))
    }
}

impl Life {
    fn new(seed: u64) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("model.db");
        let now = 1_794_042_000_000;
        let context = Context::new("operator:model".into(), Instant::from_millis(now), End::Commit, key());
        let organization = team::NewOrganization {
            owner: email(OWNER),
            preset: None,
            policy: Policy::parse(POLICY).unwrap(),
            policy_text: POLICY.into(),
        };
        let first = team::CreateRequest {
            path: "acme".parse().unwrap(),
            name: None,
            organization: Some(organization),
            budget: None,
            or_ignore: false,
        };
        init::create(World, &file, &context, &Some(first), None).unwrap();
        let store = init::open(World, &file, Access::Write, Duration::from_mins(1)).unwrap();
        let model = Model {
            now,
            invites: Vec::new(),
            members: BTreeMap::from([(OWNER.to_owned(), "owner")]),
            accounts: BTreeSet::from([OWNER.to_owned()]),
            tokens: vec![key().invite_token(InviteId(1), &[0; 16]).reveal()],
            reordered: BTreeSet::new(),
        };
        Self { store, model, dice: Dice(seed), fresh: 0, told: String::new(), _folder: folder }
    }

    fn context(&self) -> Context {
        Context::new("operator:model".into(), Instant::from_millis(self.model.now), End::Commit, key())
    }

    /// One of the addresses, spelled in one way or another.
    fn address(&mut self) -> (&'static str, EmailAddress) {
        let address = *self.dice.one_of(&ADDRESSES);
        let spelled = if self.dice.chance(30) { address.to_uppercase() } else { address.to_owned() };
        (address, email(&spelled))
    }

    /// An invite, by its address or its id: the model's, if it knows it.
    fn target(&mut self) -> (Option<usize>, InviteTarget) {
        if self.dice.chance(40) && !self.model.invites.is_empty() {
            let index = self.dice.below(self.model.invites.len());
            let id = self.model.invites[index].id.parse().unwrap();
            return (Some(index), InviteTarget::Id(id));
        }
        let (address, spelled) = self.address();
        if self.model.reordered.contains(address) && self.model.pending(address).is_none() {
            return self.target();
        }
        (self.model.named(address), InviteTarget::Email(spelled))
    }

    fn step(&mut self) {
        let heads = self.sequence();
        let expected_and_got = match self.dice.below(100) {
            0..18 => self.add(),
            18..30 => self.resend(),
            30..40 => self.update(),
            40..44 => self.move_address(),
            44..50 => self.revoke(),
            50..62 => self.accept(),
            62..66 => self.decline(),
            66..71 => self.expire(),
            71..75 => self.prune(),
            75..81 => self.remove_member(),
            81..86 => self.add_member(),
            86..89 => self.sign_up(),
            _ => self.wait(),
        };
        let (expected, got) = expected_and_got;
        assert_eq!(expected, got, "what the model expects, and what came");
        let recorded = self.sequence() - heads;
        assert_eq!(recorded > 0, got == Ok(true), "what changes something is recorded, and nothing else is");
        self.compare();
    }

    fn tell(&mut self, what: std::fmt::Arguments<'_>) {
        let now = self.model.now;
        writeln!(self.told, "{now} {what}").unwrap();
    }

    fn sequence(&mut self) -> i64 {
        audit::heads(&mut self.store, &Actor::Operator, None).unwrap().iter().map(|head| head.sequence).sum()
    }

    fn add(&mut self) -> (Answer, Answer) {
        let (address, spelled) = self.address();
        let role = *self.dice.one_of(&ROLES);
        let or_ignore = self.dice.chance(30);
        let days = if self.dice.chance(50) { Some(*self.dice.one_of(&[1, 3, 30])) } else { None };
        self.tell(format_args!("add {spelled} {role} {days:?} {or_ignore}"));
        let request = invite::AddRequest {
            team: acme(),
            role: Some(role_name(role)),
            super_access: false,
            expires_in: days.map(|days| Span::from_millis(days * DAY)),
            on_existing: if or_ignore { OnExisting::Ignore } else { OnExisting::Refuse },
            on_bad_row: OnBadRow::WriteNothing,
            handout: Handout::Nothing,
            is_batch: false,
        };
        let mut people =
            People(vec![Person { email: spelled, role: None, first_name: None, last_name: None, super_access: None }]);
        let mut made = None;
        let context = self.context();
        let got = invite::add(&mut self.store, &context, &request, &mut people, |tx, added| {
            added.each(tx, |invite, is_new| {
                made = is_new.then(|| issued(invite)).transpose()?;
                Ok(ControlFlow::Continue(()))
            })
        });
        let got = got.map(|added| added.count == 1).map_err(|error| error.code());
        let (id, token) = made.unwrap_or_default();
        let deadline = self.model.now + days.unwrap_or(7) * DAY;
        let new = Invite {
            id,
            address: address.into(),
            role,
            first_name: None,
            fate: Fate::Open,
            closed_at: None,
            deadline,
            token,
            is_followed: false,
        };
        (self.model.add(address, new, or_ignore), got)
    }

    fn resend(&mut self) -> (Answer, Answer) {
        let (index, target) = self.target();
        self.tell(format_args!("resend {target:?}"));
        let context = self.context();
        let got = invite::resend(&mut self.store, &context, &acme(), &[target], Handout::Printed);
        let token = got.as_ref().ok().and_then(|issued| issued[0].token.as_ref()).map(InviteToken::reveal);
        let got = got.map(|issued| issued[0].changed).map_err(|error| error.code());
        let Some(index) = index else { return (Err("invite.not_found"), got) };
        let expected = self.model.may_resend(index);
        if expected.is_ok() {
            self.model.resend(index, token.unwrap_or_default());
        }
        (expected.map(|()| true), got)
    }

    /// What the design leaves open is left out: changing an expired invite that another, or a membership, has followed.
    fn is_left_open(&self, index: usize) -> bool {
        let invite = &self.model.invites[index];
        invite.status(self.model.now) == "expired" && invite.is_followed
    }

    fn update(&mut self) -> (Answer, Answer) {
        let (index, target) = self.target();
        if index.is_some_and(|index| self.is_left_open(index)) {
            return (Ok(false), Ok(false));
        }
        let role = self.dice.chance(50).then(|| *self.dice.one_of(&ROLES));
        let first_name = self.dice.chance(30).then(|| *self.dice.one_of(&["Ada", "Grace"]));
        let days = self.dice.chance(40).then(|| *self.dice.one_of(&[1, 2, 30]));
        self.tell(format_args!("update {target:?} {role:?} {first_name:?} {days:?}"));
        let request = invite::UpdateRequest {
            team: acme(),
            target,
            role: role.map(role_name),
            email: None,
            first_name: first_name.map(|name| name.parse().unwrap()),
            last_name: None,
            super_access: None,
            expires_in: days.map(|days| Span::from_millis(days * DAY)),
            handout: Handout::Nothing,
        };
        let context = self.context();
        let got = invite::update(&mut self.store, &context, &request);
        assert!(got.as_ref().map_or(true, |issued| issued.token.is_none()), "only another address is another token");
        let got = got.map(|issued| issued.changed).map_err(|error| error.code());
        let Some(index) = index else { return (Err("invite.not_found"), got) };
        let now = self.model.now;
        let invite = &mut self.model.invites[index];
        let status = invite.status(now);
        if !matches!(status, "pending" | "expired") {
            return (Err("invite.not_open"), got);
        }
        let before = invite.clone();
        invite.role = role.unwrap_or(invite.role);
        invite.first_name = first_name.or(invite.first_name);
        invite.deadline = days.map_or(invite.deadline, |days| now + days * DAY);
        let changed =
            (invite.role, invite.first_name, invite.deadline) != (before.role, before.first_name, before.deadline);
        if changed && invite.fate == Fate::Open && status == "expired" {
            // It stays expired, whatever its deadline is now.
            invite.close(Fate::Expired, now);
        }
        (Ok(changed), got)
    }

    /// Rule 4: to an address of nobody, or to one that is taken.
    fn move_address(&mut self) -> (Answer, Answer) {
        let (index, target) = self.target();
        if index.is_some_and(|index| self.is_left_open(index)) {
            return (Ok(false), Ok(false));
        }
        // Its own in another spelling may or may not count as another.
        let own = index.map(|index| self.model.invites[index].address.clone());
        let pending = self.model.invites.iter().filter(|invite| invite.status(self.model.now) == "pending");
        let taken = pending.map(|invite| invite.address.clone()).chain([OWNER.to_owned()]);
        let taken: Vec<String> = taken.filter(|address| own.as_ref() != Some(address)).collect();
        let to = if self.dice.chance(50) && !taken.is_empty() {
            self.dice.one_of(&taken).clone()
        } else {
            self.fresh += 1;
            format!("fresh{}@x.example", self.fresh)
        };
        self.tell(format_args!("move {target:?} {to}"));
        let request = invite::UpdateRequest {
            team: acme(),
            target,
            role: None,
            email: Some(email(&to)),
            first_name: None,
            last_name: None,
            super_access: None,
            expires_in: None,
            handout: Handout::Printed,
        };
        let context = self.context();
        let got = invite::update(&mut self.store, &context, &request);
        let token = got.as_ref().ok().and_then(|issued| issued.token.as_ref()).map(InviteToken::reveal);
        let got = got.map(|issued| issued.changed).map_err(|error| error.code());
        let Some(index) = index else { return (Err("invite.not_found"), got) };
        let (now, status) = (self.model.now, self.model.invites[index].status(self.model.now));
        if !matches!(status, "pending" | "expired") {
            return (Err("invite.not_open"), got);
        }
        if self.model.members.contains_key(&to) {
            return (Err("member.exists"), got);
        }
        if self.model.pending(&to).is_some() {
            return (Err("invite.exists"), got);
        }
        let invite = &mut self.model.invites[index];
        invite.address = to;
        if status == "expired" {
            assert!(token.is_none(), "an expired one has no token that is good");
            if invite.fate == Fate::Open {
                invite.close(Fate::Expired, now);
            }
            // Its token is another one now, which nobody was told.
            invite.token = format!("untold {}", self.fresh);
        } else {
            invite.token = token.expect("another address is another token");
            self.model.tokens.push(self.model.invites[index].token.clone());
        }
        (Ok(true), got)
    }

    fn revoke(&mut self) -> (Answer, Answer) {
        let (index, target) = self.target();
        self.tell(format_args!("revoke {target:?}"));
        let context = self.context();
        let got = invite::revoke(&mut self.store, &context, &acme(), &[target]);
        let got = got.map(|issued| issued[0].changed).map_err(|error| error.code());
        let Some(index) = index else { return (Err("invite.not_found"), got) };
        let now = self.model.now;
        let invite = &mut self.model.invites[index];
        let expected = match invite.status(now) {
            "pending" | "expired" => Ok(true),
            "revoked" => Ok(false),
            _ => Err("invite.not_open"),
        };
        if expected == Ok(true) {
            invite.close(Fate::Revoked, now);
        }
        (expected, got)
    }

    /// One that there is or has been; mostly the latest.
    fn token(&mut self) -> String {
        let tokens = &self.model.tokens;
        let from = if self.dice.chance(70) { tokens.len().saturating_sub(4) } else { 0 };
        self.dice.one_of(&tokens[from..]).clone()
    }

    fn accept(&mut self) -> (Answer, Answer) {
        let token = self.token();
        self.tell(format_args!("accept {token}"));
        let request = invite::AcceptRequest {
            token: InviteToken::parse(&token).unwrap(),
            particulars: account::Particulars::default(),
            password: None,
            code: None,
        };
        let context = self.context();
        let got = invite::accept(&mut self.store, &context, &mut World.random(), &request);
        let got = got.map(|(issued, _)| issued.changed).map_err(|error| error.code());
        let expected = self.model.answer(&token).map(|index| {
            let Invite { address, role, .. } = self.model.invites[index].clone();
            self.model.let_in(&address, role);
            true
        });
        (expected, got)
    }

    fn decline(&mut self) -> (Answer, Answer) {
        let token = self.token();
        self.tell(format_args!("decline {token}"));
        let context = self.context();
        let got = invite::decline(&mut self.store, &context, &InviteToken::parse(&token).unwrap());
        let got = got.map(|issued| issued.changed).map_err(|error| error.code());
        let now = self.model.now;
        let expected = self.model.answer(&token).map(|index| {
            self.model.invites[index].close(Fate::Declined, now);
            true
        });
        (expected, got)
    }

    /// Rule 2: each expiry is put down once.
    fn expire(&mut self) -> (Answer, Answer) {
        self.tell(format_args!("expire"));
        let context = self.context();
        let got = invite::expire(&mut self.store, &context, &Scope::AllTeams, Overdue::Meant).unwrap();
        let now = self.model.now;
        let mut expected = 0;
        for invite in self.model.invites.iter_mut().filter(|invite| invite.fate == Fate::Open && now >= invite.deadline)
        {
            invite.close(Fate::Expired, now);
            expected += 1;
        }
        assert_eq!(got, expected);
        (Ok(expected > 0), Ok(got > 0))
    }

    fn prune(&mut self) -> (Answer, Answer) {
        let days = *self.dice.one_of(&[1, 5, 20]);
        self.tell(format_args!("prune {days}"));
        let context = self.context();
        let got = invite::prune(&mut self.store, &context, &Scope::AllTeams, Span::from_millis(days * DAY)).unwrap();
        let before = self.model.now - days * DAY;
        let count = self.model.invites.len();
        self.model.invites.retain(|invite| invite.closed_at.is_none_or(|closed| closed >= before));
        assert_eq!(usize::try_from(got).unwrap(), count - self.model.invites.len());
        (Ok(got > 0), Ok(got > 0))
    }

    fn remove_member(&mut self) -> (Answer, Answer) {
        let (address, spelled) = self.address();
        self.tell(format_args!("remove {spelled}"));
        let request = member::RemoveRequest {
            team: acme(),
            targets: vec![MemberTarget::Email(spelled)],
            ignore_missing: false,
            taking: member::Taking::default(),
        };
        let context = self.context();
        let got = member::remove(&mut self.store, &context, &request).map(|_| true).map_err(|error| error.code());
        if address == OWNER {
            return (Err("member.owner"), got);
        }
        (self.model.members.remove(address).map(|_| true).ok_or("member.not_found"), got)
    }

    fn add_member(&mut self) -> (Answer, Answer) {
        let (address, spelled) = self.address();
        let role = *self.dice.one_of(&ROLES);
        self.tell(format_args!("member add {spelled} {role}"));
        let people = vec![member::NewMember { email: spelled, role: role_name(role) }];
        let request = member::AddRequest { team: acme(), people: Batch::named(people), or_ignore: false };
        let context = self.context();
        let got = member::add(&mut self.store, &context, &request)
            .map(|added| added[0].changed)
            .map_err(|error| error.code());
        if !self.model.accounts.contains(address) {
            return (Err("account.not_found"), got);
        }
        if self.model.members.contains_key(address) {
            return (Err("member.exists"), got);
        }
        self.model.let_in(address, role);
        (Ok(true), got)
    }

    fn sign_up(&mut self) -> (Answer, Answer) {
        let (address, spelled) = self.address();
        self.tell(format_args!("account create {spelled}"));
        let request = account::CreateRequest {
            email: spelled,
            particulars: account::Particulars::default(),
            password_hash: None,
        };
        let context = self.context();
        let got = account::create(&mut self.store, &context, &Batch::named(vec![request]), false)
            .map(|_| true)
            .map_err(|error| error.code());
        (if self.model.accounts.insert(address.into()) { Ok(true) } else { Err("account.exists") }, got)
    }

    /// Time passes: mostly a little, sometimes to the very instant of a deadline or to the one before it.
    fn wait(&mut self) -> (Answer, Answer) {
        let deadlines: Vec<i64> = self
            .model
            .invites
            .iter()
            .map(|invite| invite.deadline)
            .filter(|deadline| *deadline > self.model.now + 1)
            .collect();
        if self.dice.chance(40) && !deadlines.is_empty() {
            let deadline = *self.dice.one_of(&deadlines);
            self.model.now = deadline - i64::from(self.dice.chance(50));
        } else {
            self.model.now += *self.dice.one_of(&[1, HOUR, DAY, 3 * DAY, 10 * DAY]);
        }
        self.tell(format_args!("wait"));
        (Ok(false), Ok(false))
    }

    /// Everything that can be seen, against the model.
    fn compare(&mut self) {
        let now = Instant::from_millis(self.model.now);
        let mut listed = BTreeMap::new();
        let everything =
            invite::ListRequest { scope: Scope::AllTeams, status: None, email: None, expiring_within: None };
        invite::list(&mut self.store, (&Actor::Operator, now), &everything, |row| {
            let seen = (
                row.email()?.to_lowercase(),
                row.role()?.to_owned(),
                row.first_name()?.map(ToOwned::to_owned),
                row.status(now)?.name(),
                row.expires_at()?.millis(),
            );
            listed.insert(row.id()?.to_string(), seen);
            Ok(ControlFlow::Continue(()))
        })
        .unwrap();
        let model = &self.model;
        let expected: BTreeMap<_, _> = model
            .invites
            .iter()
            .map(|invite| {
                let first_name = invite.first_name.map(ToOwned::to_owned);
                (
                    invite.id.clone(),
                    (
                        invite.address.clone(),
                        invite.role.to_owned(),
                        first_name,
                        invite.status(model.now),
                        invite.deadline,
                    ),
                )
            })
            .collect();
        assert_eq!(listed, expected, "the invites");

        let mut members = BTreeMap::new();
        member::list(&mut self.store, &Actor::Operator, &Scope::AllTeams, |view| {
            if let MemberView::Member(member) = view {
                members.insert(member.email()?.to_lowercase(), member.role()?.to_owned());
            }
            Ok(ControlFlow::Continue(()))
        })
        .unwrap();
        assert!(
            members
                .iter()
                .map(|(email, role)| (email, role.as_str()))
                .eq(model.members.iter().map(|(email, role)| (email, *role))),
            "{members:?} {:?}",
            model.members
        );

        let pending = |role: Option<&str>| {
            let counted = model
                .invites
                .iter()
                .filter(|invite| invite.status(model.now) == "pending" && role.is_none_or(|role| invite.role == role));
            i64::try_from(counted.count()).unwrap()
        };
        let row = team::show(&mut self.store, (&Actor::Operator, now), &acme()).unwrap();
        let row = team::TeamRow(&row);
        assert_eq!(
            (row.members().unwrap(), row.pending().unwrap()),
            (i64::try_from(model.members.len()).unwrap(), pending(None))
        );
        role::list(&mut self.store, (&Actor::Operator, now), &acme(), |row| {
            let name = row.name()?;
            let members = model.members.values().filter(|role| **role == name).count();
            assert_eq!(
                (row.members()?, row.pending()?),
                (i64::try_from(members).unwrap(), pending(Some(name))),
                "{name}"
            );
            Ok(ControlFlow::Continue(()))
        })
        .unwrap();
    }
}

fn role_name(name: &str) -> RoleName {
    name.parse().unwrap()
}

/// Id and token.
fn issued(invite: &InviteRow<'_>) -> Result<(String, String)> {
    Ok((invite.id()?.to_string(), key().invite_token(invite.id()?, invite.nonce()?).reveal()))
}

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
    let lives = if crate::is_full_run() { 400 } else { 14 };
    let given = std::env::var("TEAMCTL_TEST_SEED").ok().map(|seed| seed.parse().unwrap());
    for seed in given.map_or(1..=lives, |seed| seed..=seed) {
        let mut life = Life::new(seed);
        let story = Story(seed, &mut life);
        for step in 0..STEPS {
            story.1.step();
            if step % 50 == 49 {
                let verdict = audit::verify(&mut story.1.store, (&Actor::Operator, &key()), None, &[]).unwrap();
                assert!(verdict.first_bad.is_none());
            }
        }
    }
}
