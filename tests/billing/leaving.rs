//! Who leaves: a person out of what is billed, and an organization only once it owes nothing.
use crate::support::Teamctl;
use crate::{DECEMBER, NOVEMBER};

#[test]
fn whoever_is_erased_gets_no_invoices() {
    let teamctl = Teamctl::billed("on_demand", "--price-per-credit 1 --contact ADA@acme.example");
    teamctl.run("-q account create ada@acme.example --first-name Ada --last-name Lovelace -o id").ok();
    teamctl
        .run([
            "-q",
            "billing",
            "update",
            "--payment-label",
            "card of Ada Lovelace",
            "--payment-ref",
            "pm_1",
            "-o",
            "id",
        ])
        .ok();
    teamctl.uses("2026-10-01", "acme", ("1", 0), "a");
    teamctl.closes(NOVEMBER, "2026-10");
    teamctl.run(["-q", "billing", "invoice", "pay", "1", "--ref", "cash from Ada Lovelace", "-o", "id"]).ok();
    teamctl.run("-q team create globex --owner hank@globex.example -o id").ok();
    teamctl.run("-q billing update --contact adam@acme.example -t globex -o id").ok();
    teamctl.run("-q account delete ada@acme.example --confirm ada@acme.example -o id").ok();
    let billing = teamctl.run("billing show -t acme -o json").ok().json();
    assert!(billing["contact"].is_null() && billing["payment"]["label"].is_null(), "{billing}");
    assert_eq!(billing["payment"]["ref"], "pm_1");
    assert_eq!(teamctl.run("billing show -t globex -o json").ok().json()["contact"], "adam@acme.example");
    let invoice = teamctl.run("billing invoice show 1 -t acme -o json").ok().json();
    assert!(invoice["status"] == "paid" && invoice["payment_ref"].is_null(), "{invoice}");
    let folder = teamctl.database().parent().unwrap().to_owned();
    for file in std::fs::read_dir(folder).unwrap() {
        let bytes = std::fs::read(file.unwrap().path()).unwrap().to_ascii_lowercase();
        for word in ["lovelace", "ada@acme.example", "ada lovelace"] {
            assert!(!bytes.windows(word.len()).any(|found| found == word.as_bytes()), "{word}");
        }
    }
    assert_eq!(teamctl.run("audit verify -o json").ok().json()["ok"], true);
}

#[test]
fn an_organization_that_owes_something_is_not_deleted() {
    let teamctl = Teamctl::initialized();
    teamctl.run("-q billing update --plan enterprise --currency EUR --fixed-fee 100 -o id").ok();
    teamctl.closes(NOVEMBER, "2026-10");
    teamctl.closes(DECEMBER, "2026-11");
    let delete = "team delete acme --confirm acme -o json";
    let refused = teamctl.run(delete).refused("team.not_empty");
    assert_eq!(refused.error()["details"]["invoices"], serde_json::json!([1, 2]));
    drop(refused);
    teamctl.run("-q billing invoice pay 1 --ref transfer-1 -o id").ok();
    teamctl.run(delete).refused("team.not_empty");
    teamctl.run("-q billing invoice void 2 --reason 'they leave' --confirm 2 -o id").ok();
    teamctl.run(format!("-q {delete}")).ok();
}

/// Nothing is owed in credits, and yet something was used that nobody was billed for.
#[test]
fn an_organization_with_usage_on_no_invoice_is_not_deleted() {
    let delete = "team delete acme --confirm acme -o json";
    let tasks = Teamctl::initialized();
    tasks.run("-q billing update --plan on_demand --currency EUR --price-per-task 2 -o id").ok();
    tasks.uses("2026-10-01", "acme", ("0", 10), "tasks");
    let credits = Teamctl::initialized();
    credits.run("-q billing update --plan on_demand --currency EUR --price-per-credit 2 -o id").ok();
    credits.uses("2026-09-01", "acme", ("10", 0), "first");
    credits.closes("2026-10-01T00:00:00Z", "2026-09");
    credits.run("-q billing invoice pay 1 --ref transfer-1 -o id").ok();
    credits.uses("2026-10-01", "acme", ("10", 0), "second");
    credits.gives_back("first", 10_000_000, 0);
    for (teamctl, numbers) in [(&tasks, 1..=1), (&credits, 2..=3)] {
        let refused = teamctl.run(delete).refused("team.not_empty");
        assert_eq!(refused.error()["details"]["uninvoiced"], "0", "{}", refused.error());
        drop(refused);
        teamctl.closes(NOVEMBER, "2026-10");
        for number in numbers {
            teamctl.run(delete).refused("team.not_empty");
            teamctl.run(format!("-q billing invoice pay {number} --ref transfer-2 -o id")).ok();
        }
        teamctl.run(format!("-q {delete}")).ok();
    }
}
