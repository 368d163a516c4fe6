//! A hundred thousand rows.
use std::fmt::Write;

use super::*;

const ROWS: usize = 100_000;

fn rows(bad: Option<usize>) -> String {
    let teams = ["acme", "acme/a", "acme/a/b", "acme/a/c", "acme/d"];
    (0..ROWS).fold(HEADER.to_owned(), |mut text, row| {
        // The header is line 1.
        let team = if bad == Some(row + 2) { "acme/nobody" } else { teams[row % teams.len()] };
        writeln!(text, "{team},0.000{:03},task-{row},1", row % 1_000).unwrap();
        text
    })
}

#[test]
fn a_team_that_nobody_knows_in_line_40001() {
    let teamctl = acme("1000");
    let before = teamctl.books();
    teamctl.file("usage.csv", rows(Some(40_001)));
    let outcome = teamctl.run("budget charge --from-file usage.csv -o json");
    let error = outcome.error();
    outcome.refused("budget.invalid_rows");
    assert_eq!(
        error["details"]["rows"],
        serde_json::json!([{"line": 40_001, "code": "team.not_found", "message": "there is no team acme/nobody"}])
    );
    assert_eq!(teamctl.books(), before);
    // Mended, all of it is charged, in order; and once only.
    teamctl.file("usage.csv", rows(None));
    let ids = teamctl.run("-q budget charge --from-file usage.csv -o id").ok().text().to_owned();
    assert_eq!(ids.lines().count(), ROWS);
    assert!(ids.lines().is_sorted());
    let sum = ROWS / 1_000 * (0..1_000).sum::<usize>();
    assert_eq!(
        teamctl.sql("SELECT used, tasks FROM budgets JOIN teams ON id = team_id WHERE tree_key = 'acme'"),
        format!("{sum}|{ROWS}\n")
    );
    teamctl.balances();
    let again = teamctl.run("budget charge --from-file usage.csv -o id");
    assert_eq!(again.notices(), "charged 0 rows; 100000 had been charged before\n");
    assert_eq!(again.noisy().ok().text(), ids);
    teamctl.balances();
}
