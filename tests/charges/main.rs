//! Charges by the file: a batch is what its rows would have been one by one, all of them or none, whatever happens meanwhile.
#![allow(clippy::disallowed_methods)] // Outside the program, the system is asked directly.
#[path = "../support/mod.rs"]
mod support;

mod large;
mod one_by_one;
mod races;

use support::{NOW, Teamctl};

/// The header of a batch.
const HEADER: &str = "team,amount,ref,tasks\n";

/// `acme` with so many credits, and the teams `acme/a` with `acme/a/b` and `acme/a/c`, and `acme/d`.
fn acme(credits: &str) -> Teamctl {
    let teamctl = Teamctl::initialized();
    for team in ["acme/a", "acme/a/b", "acme/a/c", "acme/d"] {
        teamctl.run(["-q", "team", "create", team, "-o", "id"]).ok();
    }
    teamctl.run(["-q", "budget", "topup", credits, "--ref", "order-1", "-o", "id"]).ok();
    teamctl
}

impl Teamctl {
    /// What there is of credits, without what differs from run to run.
    fn books(&self) -> String {
        self.sql(
            "SELECT account, balance FROM balances ORDER BY 1;
             SELECT tree_key, limit_amount, period, used, tasks, own_used, own_tasks
                 FROM budgets JOIN teams ON teams.id = team_id ORDER BY 1;
             SELECT tree_key, day, used, usage.tasks, own_used, own_tasks FROM usage JOIN teams ON teams.id = team_id ORDER BY 1, 2;
             SELECT tree_key, kind, source, target, amount, r.tasks, day, balance, r.ref, s.used, hex(fingerprint)
                 FROM transfers r JOIN teams ON teams.id = team_id
                 LEFT JOIN refs s ON s.target_id = r.id AND s.organization_id = r.organization_id AND s.ref = r.ref ORDER BY r.id;
             SELECT COUNT(*) FROM refs; SELECT COUNT(*), SUM(day) FROM billables;",
        )
    }

    /// That the ledger is what is kept beside it.
    #[track_caller]
    fn balances(&self) {
        let wrong = self.sql(
            "SELECT 'balance', account, balance FROM balances b WHERE balance <>
                 (SELECT COALESCE(SUM(CASE WHEN target = account THEN amount ELSE -amount END), 0) FROM transfers t
                  WHERE t.organization_id = b.organization_id AND account IN (source, target));
             SELECT 'own', tree_key FROM budgets b JOIN teams ON teams.id = team_id WHERE (own_used, own_tasks) <>
                 (SELECT COALESCE(SUM(amount), 0), COALESCE(SUM(tasks), 0) FROM transfers t WHERE t.team_id = b.team_id AND kind = 1);
             SELECT 'all', tree_key FROM budgets b JOIN teams o ON o.id = team_id WHERE used <>
                 (SELECT COALESCE(SUM(own_used), 0) FROM budgets c JOIN teams t ON t.id = c.team_id
                  WHERE t.tree_key = o.tree_key OR t.tree_key LIKE o.tree_key || ' %');
             SELECT 'days', team_id FROM budgets b WHERE (used, tasks, own_used, own_tasks) <>
                 (SELECT COALESCE(SUM(used), 0), COALESCE(SUM(tasks), 0), COALESCE(SUM(own_used), 0), COALESCE(SUM(own_tasks), 0)
                  FROM usage u WHERE u.team_id = b.team_id);
             SELECT 'event', created_event FROM transfers WHERE created_event NOT IN (SELECT id FROM events);
             SELECT 'ref', ref FROM refs s WHERE used <> 2 AND NOT EXISTS
                 (SELECT 1 FROM transfers t WHERE t.id = s.target_id AND t.ref = s.ref AND t.organization_id = s.organization_id);
             SELECT 'refs' WHERE (SELECT COUNT(*) FROM refs WHERE used <> 2) <> (SELECT COUNT(*) FROM transfers);",
        );
        assert_eq!(wrong, "");
        assert_eq!(self.at(NOW).run("audit verify --jq .ok").ok().text(), "true\n");
    }
}
