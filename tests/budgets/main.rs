//! Credits from end to end: whatever the clock, the order, the plan or who else is at it, nothing is lost, nothing is counted
//! twice, and no limit is passed.
#![allow(clippy::disallowed_methods)] // Outside the program, the system is asked directly.
#[path = "../support/mod.rs"]
mod support;

mod holds;
mod limits;
mod periods;
mod plans;
mod races;
mod references;
mod sums;

use serde_json::Value;
use support::{NOW, Outcome, Teamctl};

/// `acme` with so many credits, and the teams `acme/core`, `acme/core/web` and `acme/side`.
fn acme(credits: &str) -> Teamctl {
    let teamctl = Teamctl::initialized();
    for team in ["acme/core", "acme/core/web", "acme/side"] {
        teamctl.run(["-q", "team", "create", team, "-o", "id"]).ok();
    }
    if credits != "0" {
        teamctl.does(&format!("topup {credits} --ref paid"));
    }
    teamctl
}

impl Teamctl {
    /// `budget …`, at that instant.
    #[track_caller]
    fn budget_at(&self, now: &str, line: &str) -> Outcome<'_> {
        self.at(now).run(format!("-q budget {line} -o json"))
    }

    #[track_caller]
    fn budget(&self, line: &str) -> Outcome<'_> {
        self.budget_at(NOW, line)
    }

    /// The same, which is to succeed and to change something.
    #[track_caller]
    fn does_at(&self, now: &str, line: &str) -> Value {
        let answer = self.budget_at(now, line).ok().json();
        assert_eq!(answer["changed"], true, "{line}: {answer}");
        answer
    }

    #[track_caller]
    fn does(&self, line: &str) -> Value {
        self.does_at(NOW, line)
    }

    /// The same, which was done before.
    #[track_caller]
    fn repeats(&self, line: &str) -> Value {
        let answer = self.budget(line).ok().json();
        assert_eq!(answer["changed"], false, "{line}: {answer}");
        answer
    }

    /// `used held remaining pool tasks` of a team at an instant.
    #[track_caller]
    fn stands_at(&self, now: &str, team: &str) -> String {
        let standing = self.budget_at(now, &format!("show -t {team}")).ok().json();
        let text = |key: &str| match &standing[key] {
            Value::String(text) => text.clone(),
            other => other.to_string(),
        };
        ["used", "held", "remaining", "pool", "tasks"].map(text).join(" ")
    }

    #[track_caller]
    fn stands(&self, team: &str) -> String {
        self.stands_at(NOW, team)
    }

    /// A key, and the file that it is read from.
    fn key_of(&self, team: &str, kind: &str) -> String {
        let line = format!("-q key create {kind} --kind {kind} -t {team} -o json");
        self.run(line).ok().json()["secret"].as_str().unwrap().to_owned()
    }

    /// Pays by another plan from now on.
    fn pays_by(&self, plan: &str) {
        let number = ["prepaid", "on_demand", "enterprise"].iter().position(|known| *known == plan).unwrap();
        self.sql(&format!(
            "INSERT INTO billing_terms (organization_id, plan, changed_event)
             SELECT id, {number}, 1 FROM teams WHERE tree_key = 'acme'
             ON CONFLICT (organization_id) DO UPDATE SET plan = excluded.plan"
        ));
    }

    /// All that moves credits, as it stands in the database.
    fn books(&self) -> String {
        self.sql(".dump transfers balances refs transfer_notes holds budgets usage billables events")
    }

    /// What is kept is what the transfers and holds come to, by sums of the test's own.
    #[track_caller]
    fn is_balanced(&self) {
        assert_eq!(self.sql(WRONG), "", "what is kept is not what the ledger comes to");
        assert_eq!(self.run("audit verify -o json").ok().json()["ok"], true);
    }
}

/// Finds what does not add up.
const WRONG: &str = "
    -- The sum over all accounts is nothing.
    SELECT 'sum', organization_id, SUM(balance) FROM balances GROUP BY organization_id HAVING SUM(balance) <> 0;
    -- A balance is what came less what went.
    WITH moved AS (
        SELECT organization_id, target AS account, amount FROM transfers
        UNION ALL SELECT organization_id, source, -amount FROM transfers
    ), sums AS (SELECT organization_id, account, SUM(amount) AS total FROM moved GROUP BY 1, 2)
    SELECT 'balance', s.organization_id, s.account, s.total, b.balance FROM sums s
    LEFT JOIN balances b ON b.organization_id = s.organization_id AND b.account = s.account
    WHERE COALESCE(b.balance, 0) <> s.total;
    -- Usage is that of the transfers: of a team alone, and with all below it; in all, and day by day.
    CREATE TEMP VIEW used AS
        SELECT r.team_id, t.tree_key, r.day, CASE WHEN r.target = 2 THEN r.amount ELSE -r.amount END AS amount, r.tasks
        FROM transfers r JOIN teams t ON t.id = r.team_id WHERE 2 IN (r.source, r.target);
    CREATE TEMP VIEW kept AS
        SELECT team_id, NULL AS day, used, tasks, own_used, own_tasks FROM budgets
        UNION ALL SELECT team_id, day, used, tasks, own_used, own_tasks FROM usage;
    CREATE TEMP VIEW sums AS
        SELECT k.*, t.tree_key,
            (SELECT COALESCE(SUM(u.amount), 0) FROM used u WHERE (k.day IS NULL OR u.day = k.day)
                AND (u.tree_key = t.tree_key OR u.tree_key LIKE t.tree_key || ' %')) AS right_used,
            (SELECT COALESCE(SUM(u.tasks), 0) FROM used u WHERE (k.day IS NULL OR u.day = k.day)
                AND (u.tree_key = t.tree_key OR u.tree_key LIKE t.tree_key || ' %')) AS right_tasks,
            (SELECT COALESCE(SUM(u.amount), 0) FROM used u WHERE (k.day IS NULL OR u.day = k.day)
                AND u.team_id = k.team_id) AS right_own_used,
            (SELECT COALESCE(SUM(u.tasks), 0) FROM used u WHERE (k.day IS NULL OR u.day = k.day)
                AND u.team_id = k.team_id) AS right_own_tasks
        FROM kept k JOIN teams t ON t.id = k.team_id;
    SELECT 'usage', * FROM sums WHERE used <> right_used OR tasks <> right_tasks OR own_used <> right_own_used
        OR own_tasks <> right_own_tasks;
    SELECT 'no usage', * FROM used u WHERE NOT EXISTS
        (SELECT 1 FROM usage k WHERE k.team_id = u.team_id AND k.day = u.day);
    SELECT 'less than nothing', * FROM kept WHERE used < 0 OR tasks < 0 OR own_used < 0 OR own_tasks < 0;
    -- A hold that was captured has one transfer, and any other none.
    SELECT 'capture', h.id, h.state, COUNT(r.id) FROM holds h LEFT JOIN transfers r ON r.of_id = h.id AND r.kind = 2
        GROUP BY h.id HAVING COUNT(r.id) <> (h.state = 1);
    -- No more was given back than was charged.
    SELECT 'refund', c.id FROM transfers c JOIN transfers r ON r.of_id = c.id AND r.kind = 3
        GROUP BY c.id HAVING SUM(r.amount) > c.amount OR -SUM(r.tasks) > c.tasks;
    -- Each has its event, and what is to be put on an invoice is so once.
    SELECT 'event', id FROM transfers WHERE created_event NOT IN (SELECT id FROM events);
    SELECT 'event', id FROM holds WHERE created_event NOT IN (SELECT id FROM events)
        OR (state IN (1, 2)) <> (closed_event IS NOT NULL) OR closed_event NOT IN (SELECT id FROM events);
    SELECT 'billable', id FROM transfers WHERE (3 IN (source, target) AND 2 IN (source, target))
        <> (id IN (SELECT transfer_id FROM billables));
";
