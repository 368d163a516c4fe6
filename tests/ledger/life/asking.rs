//! How the library is asked, and what it answers.
use super::*;

impl Organization {
    /// Makes the teams, and three keys: of the last team a live one and a test one, of the first a test one that expires.
    pub fn make(store: &mut Store, context: &Context, paths: &[&'static str]) -> Self {
        let mut teams: Vec<Team> = Vec::new();
        for path in paths {
            let organization = (!path.contains('/')).then(|| team::NewOrganization {
                owner: format!("owner@{path}.example").parse().unwrap(),
                preset: None,
                policy: Policy::parse(POLICY).unwrap(),
                policy_text: POLICY.into(),
            });
            let path_of = path.parse().unwrap();
            let request =
                team::CreateRequest { path: path_of, name: None, organization, budget: None, or_ignore: false };
            team::create(store, context, &request).unwrap();
            let above =
                path.rsplit_once('/').map(|(above, _)| teams.iter().position(|team| team.path == above).unwrap());
            teams.push(Team { path, above, limit: None, is_archived: false });
        }
        let terms = billing::UpdateRequest {
            currency: Some("EUR".parse().unwrap()),
            price_per_credit: Some("0.01".parse().unwrap()),
            ..billing::UpdateRequest::default()
        };
        billing::update(store, context, &choice(paths[0]), &terms).unwrap();
        let now = context.now.millis();
        let last = paths.len() - 1;
        let keys = [(last, false, None), (last, true, None), (0, true, Some(20 * DAY))];
        let mut made = Self {
            model: Model::new(now, teams, Vec::new()),
            secrets: Vec::new(),
            ids: Vec::new(),
            entries: Vec::new(),
            asked: Vec::new(),
        };
        for (number, (team, is_test, lifetime)) in keys.into_iter().enumerate() {
            let new = key::NewKey {
                name: format!("key{number}").parse().unwrap(),
                kind: if is_test { KeyKind::Test } else { KeyKind::Live },
                scopes: "*".parse().unwrap(),
                expires_in: lifetime.map(|_| "20d".parse::<Span>().unwrap()),
            };
            let request = key::CreateRequest { team: choice(paths[team]), keys: Batch::named(vec![new]) };
            let created = key::create(store, context, &request, |_| Ok(())).unwrap();
            made.secrets.push(created.keys[0].reveal().to_owned());
            made.ids.push(created.keys[0].id().to_string());
            let expires_at = lifetime.map(|lifetime| now + lifetime);
            made.model.keys.push(Key { team, is_test, is_revoked: false, expires_at });
        }
        made
    }

    fn path(&self, team: usize) -> TeamChoice {
        choice(self.model.teams[team].path)
    }

    pub fn payer(&self, payer: Payer) -> budget::Payer {
        match payer {
            Payer::Team(team) => budget::Payer::Team(self.path(team)),
            Payer::Key(key) => budget::Payer::Key(PlainKey::parse(self.secrets[key].as_bytes()).unwrap()),
        }
    }

    pub fn ask(&mut self, store: &mut Store, request: &Request) -> Vec<Answer> {
        if let Request::Batch { rows, keep_going } = request {
            return self.ask_all(store, rows, *keep_going);
        }
        let context = context(self.model.now);
        let entry = self.ask_for_entry(store, &context, request);
        let answer = match entry {
            Some(entry) => entry.map(|changed| self.entry(&changed)),
            None => self.ask_otherwise(store, &context, request).map(|changed| Answer::Done { changed }),
        };
        vec![answer.unwrap_or_else(|error| refused(&error))]
    }

    /// What leads to an entry of the ledger; nothing of the rest.
    fn ask_for_entry(&self, store: &mut Store, context: &Context, request: &Request) -> Option<Result<Changed>> {
        let team = self.path(0);
        Some(match request {
            Request::Topup { amount, reference } => {
                let (amount, reference) = (text(*amount).parse().unwrap(), reference.parse().unwrap());
                budget::topup(store, context, &budget::TopupRequest { team, amount, reference })
            }
            Request::Adjust { amount, reference } => {
                let (amount, reference) = (text(*amount).parse().unwrap(), reference.parse().unwrap());
                budget::adjust(store, context, &budget::AdjustRequest { team, amount, reference })
            }
            Request::Charge { payer, amount, tasks, reference } => {
                let (amount, reference) = (text(*amount).parse().unwrap(), reference.parse().unwrap());
                let payer = self.payer(*payer);
                let request = budget::ChargeRequest { payer, amount, tasks: *tasks, reference, note: None };
                budget::charge(store, context, &request)
            }
            Request::Hold { payer, amount, minutes, reference } => {
                let (amount, reference) = (text(*amount).parse().unwrap(), reference.parse().unwrap());
                let (payer, lifetime) = (self.payer(*payer), format!("{minutes}m").parse().unwrap());
                budget::hold(store, context, &budget::HoldRequest { payer, amount, lifetime, reference, note: None })
            }
            Request::Capture { hold, amount, tasks } => {
                let amount = amount.map(|amount| text(amount).parse().unwrap());
                let hold = hold.parse().unwrap();
                budget::capture(store, context, &budget::CaptureRequest { team, hold, amount, tasks: *tasks })
            }
            Request::Release { hold } => {
                budget::release(store, context, &budget::ReleaseRequest { team, hold: hold.parse().unwrap() })
            }
            Request::Refund { charge, amount, tasks, reference } => {
                let amount = amount.map(|amount| text(amount).parse().unwrap());
                let (charge, reference) = (charge.parse().unwrap(), reference.parse().unwrap());
                budget::refund(
                    store,
                    context,
                    &budget::RefundRequest { team, charge, amount, tasks: *tasks, reference },
                )
            }
            _ => return None,
        })
    }

    /// Whether it has changed anything.
    fn ask_otherwise(&self, store: &mut Store, context: &Context, request: &Request) -> Result<bool> {
        match request {
            Request::Set { team, limit } => {
                let limit = limit.map(|(amount, period)| (text(amount).parse().unwrap(), period.map(real)));
                let request = budget::SetRequest { team: self.path(*team), limit };
                budget::set(store, context, &request).map(|(_, changed)| changed)
            }
            Request::Plan { is_invoiced } => {
                let plan = Some(if *is_invoiced { Plan::OnDemand } else { Plan::Prepaid });
                let terms = billing::UpdateRequest { plan, ..billing::UpdateRequest::default() };
                billing::update(store, context, &self.path(0), &terms).map(|(_, changed)| changed)
            }
            Request::Close { month } => {
                let month = month_text(*month).parse().unwrap();
                let request =
                    billing::CreateRequest { team: self.path(0), month, if_closed: billing::IfClosed::Refuse };
                billing::create(store, context, &request).map(|created| created.changed)
            }
            Request::Archive { team, is_archived: true } => {
                team::archive(store, context, &self.path(*team)).map(|changed| changed.changed)
            }
            Request::Archive { team, .. } => {
                team::unarchive(store, context, &self.path(*team)).map(|changed| changed.changed)
            }
            Request::Revoke { key } => {
                let target = KeyTarget::Id(self.ids[*key].parse().unwrap());
                let revoked = key::revoke(store, context, &self.path(self.model.keys[*key].team), &[target]);
                revoked.map(|revoked| revoked[0].changed)
            }
            _ => unreachable!(),
        }
    }

    fn ask_all(&mut self, store: &mut Store, rows: &[Row], keep_going: bool) -> Vec<Answer> {
        let context = context(self.model.now);
        let on_bad_row = if keep_going { OnBadRow::KeepGoing } else { OnBadRow::WriteNothing };
        let request = budget::BatchRequest { team: self.path(0), on_bad_row };
        let mut charges = Charges(rows.iter().map(|row| self.row(row)).collect());
        let charged = match budget::charge_all(store, &context, &request, &mut charges) {
            Ok(charged) => charged,
            Err(error) => return vec![Answer::refused(error.code())],
        };
        let mut good = charged.each();
        let mut answers = Vec::new();
        for line in 1..=rows.len() as u64 {
            answers.push(if let Some(bad) = charged.bad.iter().find(|bad| bad.line == line) {
                Answer::refused(bad.code)
            } else {
                let (entry, changed) = good.next().unwrap();
                Answer::Entry {
                    number: number(&mut self.entries, entry.id().unwrap()),
                    changed,
                    balance: entry.balance().unwrap().millionths(),
                }
            });
        }
        assert!(good.next().is_none(), "more was charged than there are rows");
        answers
    }

    fn row(&self, row: &Row) -> NewCharge {
        NewCharge {
            team: Some(row.team.map_or_else(|| choice("acme/none"), |team| self.path(team))),
            amount: text(row.amount).parse().unwrap(),
            tasks: row.tasks,
            reference: row.reference.parse().unwrap(),
        }
    }

    fn entry(&mut self, changed: &Changed) -> Answer {
        let entry = EntryRow(&changed.row);
        let number = number(&mut self.entries, entry.id().unwrap());
        Answer::Entry { number, changed: changed.changed, balance: entry.balance().unwrap().millionths() }
    }
}

/// Its place among all that there are: the last, where it is new.
fn number(entries: &mut Vec<String>, id: String) -> usize {
    entries.iter().rposition(|known| *known == id).unwrap_or_else(|| {
        entries.push(id);
        entries.len() - 1
    })
}

fn refused(error: &Error) -> Answer {
    let is_told = error.code().starts_with("budget.");
    let detail = |key: &str| Some(error.details().get(key)?.as_str()?.to_owned()).filter(|_| is_told);
    Answer::Refused {
        code: error.code().to_owned(),
        remaining: detail("remaining").map(|left| millionths(&left)),
        team: detail("team"),
    }
}

struct Charges(Vec<NewCharge>);

impl Rows<NewCharge> for Charges {
    fn each(&mut self, visit: &mut dyn FnMut(BatchRow<NewCharge>) -> Result<()>) -> Result<()> {
        self.0.iter().zip(1..).try_for_each(|(new, line)| visit(BatchRow { line, content: Ok(new.clone()) }))
    }
}
