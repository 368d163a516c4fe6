//! Whatever is planted in a ledger behind teamctl's back, doctor finds and names; in what teamctl itself has made there is
//! nothing to be found.
use std::collections::BTreeMap;

use serde_json::Value;

use crate::support::Teamctl;

mod invoices;
mod plants;

/// So that what the schema forbids can be planted all the same.
const UNGUARDED: &str = "PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON;
    DROP TRIGGER transfers_are_final; DROP TRIGGER transfers_stay;";

/// What adds up is looked at here. What is planted is seen by others too, such as those that ask the audit trail: by
/// tests/doctor.
const SUMS: [&str; 14] = [
    "ledger.sum",
    "ledger.balances",
    "ledger.transfers",
    "ledger.totals",
    "ledger.days",
    "ledger.references",
    "ledger.holds",
    "ledger.refunds",
    "ledger.billables",
    "holds.lapsed",
    "invoices.sums",
    "invoices.lines",
    "invoices.usage",
    "invoices.numbers",
];

impl Teamctl {
    /// A home in which everything has happened that happens to credits.
    #[track_caller]
    fn with_ledger() -> Self {
        let teamctl = Self::with_preset("standard").ticking();
        teamctl.run("-q team create acme/core/web -o id").ok();
        teamctl.run("-q team create globex --owner grace@globex.example -o id").ok();
        let key = teamctl.run("-q key create ci --kind test -t acme/core -o json").ok().json();
        for line in [
            "topup 100 --ref pool -t acme",
            "adjust -1 --ref less --reason mistake -t acme",
            "charge 5 --ref web --tasks 2 -t acme/core/web",
            "charge 3 --ref core -t acme/core",
            "charge 0 --tasks 1 --ref nothing -t acme",
            "hold 4 --ref captured -t acme/core/web",
            "capture captured 2.5 -t acme",
            "hold 4 --ref released -t acme/core",
            "release released -t acme",
            "hold 1 --ref open -t acme",
            "refund web 2 --ref back -t acme",
        ] {
            teamctl.run(format!("-q budget {line} -o id")).ok();
        }
        let secret = key["secret"].as_str().unwrap();
        teamctl.stdin(secret).run("-q budget charge 9 --ref test --key-stdin -o id").ok();
        // One that pays later.
        teamctl.run("-q billing update --plan on_demand -t globex -o id").ok();
        for line in ["charge 7 --ref late -t globex", "refund late 3 --ref late-back -t globex"] {
            teamctl.run(format!("-q budget {line} -o id")).ok();
        }
        teamctl.with_invoices()
    }

    /// An organization with an invoice, another one and a credit note, and one that is void.
    #[track_caller]
    fn with_invoices(self) -> Self {
        let does = |now: &str, line: &str| drop(self.at(now).run(format!("-q {line} -t initech -o id")).ok());
        self.run("-q team create initech --owner bill@initech.example -o id").ok();
        let [november, december, january, february] =
            ["2026-11-07T09:00:00Z", "2026-12-01T00:00:00Z", "2027-01-01T00:00:00Z", "2027-02-01T00:00:00Z"];
        does(november, "billing update --plan enterprise --currency EUR --price-per-credit 0.015 --fixed-fee 5");
        does(november, "budget charge 10.5 --ref first --tasks 2");
        does(december, "billing invoice create --period 2026-11");
        does(december, "budget refund first 3 --tasks 1 --ref first-back");
        does(december, "budget charge 5 --ref second");
        does(january, "billing invoice create --period 2026-12");
        does(january, "budget charge 1 --ref third");
        does(february, "billing invoice create --period 2027-01");
        does(february, "billing invoice void 4 --reason mistaken --confirm 4");
        self
    }

    /// What doctor says that is not ok, by its check.
    #[track_caller]
    fn diagnosis(&self) -> BTreeMap<String, String> {
        let examined = self.run("doctor -o json");
        let findings = examined.json();
        let of = |finding: &Value, key: &str| finding[key].as_str().unwrap_or_default().to_owned();
        let mut wrong = BTreeMap::new();
        let mut code = 0;
        for finding in findings.as_array().unwrap() {
            let (status, check) = (of(finding, "status"), of(finding, "check"));
            assert_eq!(status == "ok", finding["hint"].is_null(), "{finding}");
            code = if status == "problem" { 9 } else { code };
            if status != "ok" && SUMS.contains(&check.as_str()) {
                wrong.insert(check, of(finding, "message"));
            }
        }
        examined.code(code);
        wrong
    }
}

#[test]
fn whatever_is_planted_is_found_and_named() {
    let template = Teamctl::with_ledger();
    assert_eq!(template.diagnosis(), BTreeMap::new());
    let ids: BTreeMap<String, String> =
        ["pool", "less", "core", "web", "back", "late", "late-back", "first", "open", "captured", "released"]
            .map(|reference| {
                let organization = match reference {
                    "late" | "late-back" => "globex",
                    "first" => "initech",
                    _ => "acme",
                };
                let line = format!("budget history --ref {reference} -t {organization} -o json --jq .[0].id");
                (format!("{{{reference}}}"), template.run(line).ok().text().trim().to_owned())
            })
            .into();
    let mut unseen = Vec::new();
    for (plant, expected) in plants::PLANTS.iter().chain(invoices::PLANTS) {
        let teamctl = template.copy();
        teamctl.sql(&format!("{UNGUARDED} {plant};"));
        let found = teamctl.diagnosis();
        let named = |part: &str| ids.iter().fold(part.to_owned(), |part, (name, id)| part.replace(name.as_str(), id));
        let is_told =
            |(check, part): &(&str, &str)| found.get(*check).is_some_and(|message| message.contains(&named(part)));
        if found.len() != expected.len() || !expected.iter().all(is_told) {
            unseen.push(format!("{plant}: {found:#?} is not {expected:#?}"));
        }
    }
    assert!(unseen.is_empty(), "{}", unseen.join("\n"));
}

/// It reads, and writes nothing: not even where it may not.
#[test]
fn it_changes_nothing() {
    let teamctl = Teamctl::with_ledger();
    let before = teamctl.sql(".dump");
    teamctl.run("doctor").ok();
    teamctl.run("doctor -n").any_code();
    assert!(teamctl.sql(".dump") == before);
    teamctl.run("--as owner@acme.example doctor -o json").refused("permission.denied");
    assert!(teamctl.sql(".dump") == before, "a look that is denied is not audited");
}

#[test]
fn many_findings_take_one_line() {
    let teamctl = Teamctl::with_ledger();
    teamctl.sql(
        "WITH RECURSIVE n (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM n WHERE n < 1000)
         INSERT INTO refs SELECT id, 'r' || n, 1, n, x'00' FROM n, teams WHERE tree_key = 'acme'",
    );
    let found = teamctl.diagnosis();
    assert_eq!(found.len(), 1);
    assert!(found["ledger.references"].ends_with("; and 997 more"), "{found:?}");
}
