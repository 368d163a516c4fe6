//! Verifying keys by the million: in blocks, each looked up in the order of the ids and answered in the order of the lines.
use std::borrow::Borrow;
use std::collections::HashMap;
use std::hash::Hash;
use std::io::Read;
use std::ops::ControlFlow;

use super::super::Actor;
use super::lines::Lines;
use super::verify::Home;
use crate::domain::action;
use crate::domain::id::{KeyId, TeamId};
use crate::domain::instant::Instant;
use crate::domain::key::{Claim, Facts, KeyHash, Refusal};
use crate::domain::permission::{Pattern, Patterns};
use crate::domain::policy::KeyKind;
use crate::error::Result;
use crate::store::backend::corrupt;
use crate::store::keys::{self, AT_ONCE};
use crate::store::{Store, Tx};

/// Lines that are answered together. Of a large table a block meets nearly each page once, in order: with half as many
/// lines, 1,000,000 keys read it twice as often, an eighth of the time. 56 bytes a line is what memory has room for.
const BLOCK: usize = 131_072;

/// Mebibytes of page cache: no page is met twice in a block, but for those that lead to the others.
const CACHE: u32 = 1;

/// What one line of many comes to.
#[derive(Clone, Copy, Debug)]
pub struct Answer<'a> {
    /// Why it opens nothing; `None` where it does.
    pub refusal: Option<Refusal>,
    /// What is known of a key that was held indeed.
    pub key: Option<Known<'a>>,
}

/// What is known of a key that was held indeed.
#[derive(Clone, Copy, Debug)]
pub struct Known<'a> {
    /// Which it is.
    pub id: KeyId,
    /// The path of the team that it is of.
    pub team: &'a str,
    /// Whether it spends.
    pub kind: KeyKind,
    /// Patterns, separated by spaces.
    pub scopes: &'a str,
}

/// Answers for each line whether it is a good key, and for that, where something is asked for. `Break` from `visit` ends
/// it. Answers whether all were good. No use is written down.
///
/// One snapshot a block, so that no reader stands in a writer's way while it waits for lines.
pub fn verify_batch(
    store: &mut Store,
    (actor, now): (&Actor, Instant),
    (source, wanted): (impl Read, Option<&Pattern>),
    mut visit: impl FnMut(&Answer<'_>) -> Result<ControlFlow<()>>,
) -> Result<bool> {
    store.read(|tx| actor.grant(tx, action::KEY_VERIFY, None))?;
    let mut lines = Lines::new(source);
    let mut block = Block::new();
    let mut all_good = true;
    while block.fill(&mut lines)? {
        store.read(|tx| {
            tx.expect_bulk(CACHE)?;
            block.look_up(tx, wanted, now)
        })?;
        for line in 0..block.found.len() {
            let answer = block.answer(line);
            all_good &= answer.refusal.is_none();
            if visit(&answer)?.is_break() {
                return Ok(all_good);
            }
        }
    }
    Ok(all_good)
}

/// What a line was found to be, with texts by their place in [`Block`]: many keys share them.
#[derive(Clone, Copy)]
struct Found {
    refusal: Option<Refusal>,
    kind: KeyKind,
    team: u32,
    scopes: u32,
}

impl Found {
    fn nothing(refusal: Refusal) -> Self {
        Self { refusal: Some(refusal), kind: KeyKind::Live, team: 0, scopes: 0 }
    }
}

/// Lines that are answered together: the first three in their order.
struct Block {
    found: Vec<Found>,
    /// What each claims to be; of what is malformed, nothing.
    claims: Vec<KeyId>,
    hashes: Vec<KeyHash>,
    /// The places of lines that are well formed, in the order of the ids that they claim.
    order: Vec<u32>,
    teams: Shared<TeamId, Home>,
    scopes: Shared<String, Scopes>,
}

impl Block {
    fn new() -> Self {
        Self {
            found: Vec::with_capacity(BLOCK),
            claims: Vec::with_capacity(BLOCK),
            hashes: Vec::with_capacity(BLOCK),
            order: Vec::with_capacity(BLOCK),
            teams: Shared::new(),
            scopes: Shared::new(),
        }
    }

    /// Reads the next lines. Answers whether there were any.
    fn fill(&mut self, lines: &mut Lines<impl Read>) -> Result<bool> {
        self.found.clear();
        self.claims.clear();
        self.hashes.clear();
        self.order.clear();
        self.teams.clear();
        self.scopes.clear();
        while self.found.len() < BLOCK {
            let Some(line) = lines.next()? else { break };
            let claim = Claim::of(line);
            if claim.is_some() {
                self.order.push(u32::try_from(self.claims.len()).unwrap_or(u32::MAX));
            }
            self.found.push(Found::nothing(claim.map_or(Refusal::Malformed, |_| Refusal::Unknown)));
            let Claim { id, hash } = claim.unwrap_or(Claim::NONE);
            self.claims.push(id);
            self.hashes.push(hash);
        }
        let claims = &self.claims;
        self.order.sort_unstable_by_key(|line| claims.get(*line as usize).copied());
        Ok(!self.found.is_empty())
    }

    fn look_up(&mut self, tx: &mut Tx<'_>, wanted: Option<&Pattern>, now: Instant) -> Result<()> {
        let Self { found, claims, hashes, order, teams, scopes } = self;
        for lines in order.chunks(AT_ONCE) {
            // Fetched together: one by one, each would be waited for.
            let mut held = [Claim::NONE.hash; AT_ONCE];
            for (held, line) in held.iter_mut().zip(lines) {
                *held = hashes.get(*line as usize).copied().unwrap_or(Claim::NONE.hash);
            }
            let mut proven = [None; AT_ONCE];
            let ids = lines.iter().filter_map(|line| claims.get(*line as usize).copied());
            keys::look_up_many(tx, ids, |place, stored| {
                let hash = stored.hash()?;
                if let (Some(held), Some(proven)) = (held.get(place), proven.get_mut(place))
                    && held.is(hash)
                {
                    let scopes = scopes.place(stored.scopes()?, |text| Scopes::of(text, wanted))?;
                    *proven = Some((stored.team()?, stored.kind()?, stored.status(now)?, scopes));
                }
                Ok(())
            })?;
            for (line, proven) in lines.iter().zip(proven) {
                let Some((team, kind, status, scopes_place)) = proven else { continue };
                let team = teams.place(&team, |team| Home::of(tx, *team))?;
                let facts = Facts {
                    status,
                    team_is_archived: teams.get(team).is_none_or(|home| home.is_archived),
                    is_in_scope: scopes.get(scopes_place).is_some_and(|scopes| scopes.cover),
                };
                if let Some(found) = found.get_mut(*line as usize) {
                    *found = Found { refusal: facts.refusal(), kind, team, scopes: scopes_place };
                }
            }
        }
        Ok(())
    }

    fn answer(&self, line: usize) -> Answer<'_> {
        let (Some(found), Some(id)) = (self.found.get(line), self.claims.get(line)) else {
            return Answer { refusal: Some(Refusal::Malformed), key: None };
        };
        let refusal = found.refusal;
        if matches!(refusal, Some(Refusal::Malformed | Refusal::Unknown)) {
            return Answer { refusal, key: None };
        }
        let team = self.teams.get(found.team).map_or("", |home| home.path.as_str());
        let scopes = self.scopes.get(found.scopes).map_or("", |scopes| scopes.text.as_str());
        Answer { refusal, key: Some(Known { id: *id, team, kind: found.kind, scopes }) }
    }
}

/// What keys may be used for, and whether that is what is wanted.
struct Scopes {
    text: String,
    cover: bool,
}

impl Scopes {
    fn of(text: &str, wanted: Option<&Pattern>) -> Result<Self> {
        let scopes: Patterns = text.parse().map_err(|_| corrupt("a key has no valid scopes"))?;
        let cover = wanted.is_none_or(|wanted| scopes.covers_pattern(wanted).is_some());
        Ok(Self { text: text.to_owned(), cover })
    }
}

/// What many rows share, kept once and found by its place.
struct Shared<Key, Value> {
    places: HashMap<Key, u32>,
    all: Vec<(Key, Value)>,
    /// The place that was asked for before: most rows are like the one before them.
    last: u32,
}

impl<Key: Eq + Hash, Value> Shared<Key, Value> {
    fn new() -> Self {
        Self { places: HashMap::new(), all: Vec::new(), last: 0 }
    }

    fn clear(&mut self) {
        self.places.clear();
        self.all.clear();
    }

    fn get(&self, place: u32) -> Option<&Value> {
        self.all.get(place as usize).map(|(_, value)| value)
    }

    /// The place of a value, which is made where it is not there yet.
    fn place<Q>(&mut self, key: &Q, make: impl FnOnce(&Q) -> Result<Value>) -> Result<u32>
    where
        Key: Borrow<Q>,
        Q: Eq + Hash + ToOwned<Owned = Key> + ?Sized,
    {
        if self.all.get(self.last as usize).is_some_and(|(last, _)| last.borrow() == key) {
            return Ok(self.last);
        }
        self.last = if let Some(place) = self.places.get(key) {
            *place
        } else {
            let place = u32::try_from(self.all.len()).unwrap_or(u32::MAX);
            self.all.push((key.to_owned(), make(key)?));
            self.places.insert(key.to_owned(), place);
            place
        };
        Ok(self.last)
    }
}
