//! A home in which everything has happened, and what doctor says of a copy of it.
use std::collections::BTreeMap;

use serde_json::Value;

use crate::support::Teamctl;

/// So that what the schema forbids can be planted all the same.
pub const UNGUARDED: &str = "PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON;
    DROP TRIGGER transfers_are_final; DROP TRIGGER transfers_stay; DROP TRIGGER events_are_final; DROP TRIGGER events_stay;";

/// What a check says that is not ok.
pub type Diagnosis = BTreeMap<String, (String, String)>;

impl Teamctl {
    /// People, teams, invitations in each state, keys, messages, credits, invoices.
    #[track_caller]
    pub fn with_everything() -> Self {
        let teamctl = Self::with_preset("standard").ticking();
        teamctl.config(
            "[email]\ntransport = \"command\"\nfrom = \"Acme <no-reply@acme.example>\"\ncommand = [\"/bin/true\"]\n",
        );
        let run = |line: &str| drop(teamctl.run(format!("-q {line} -o id")).ok());
        for line in [
            "team create acme/core/web",
            "team create globex --owner grace@globex.example --preset refonte",
            "account create ada@acme.example --first-name Ada",
            "account create bob@acme.example",
            "member add ada@acme.example bob@acme.example --role member -t acme",
            "member add ada@acme.example bob@acme.example --role member -t acme/core",
            "member suspend bob@acme.example -t acme -y --reason 'on leave'",
            "invite add dora@acme.example --role viewer -t acme/core --no-send",
            "invite add emil@acme.example --role viewer -t acme --no-send --expires-in 15m",
            "invite revoke dora@acme.example -y -t acme/core --reason 'typing error'",
            "key create ci --kind live -t acme/core",
        ] {
            run(line);
        }
        let token = teamctl.invite("acme", "fred@acme.example", "viewer");
        teamctl.stdin(token).run("-q invite accept --token-stdin --first-name Fred -o id").ok();
        teamctl.at("2026-11-07T10:00:00Z").run("-q invite expire --all-teams").ok();
        let teamctl = teamctl.with_credits().with_invoices();
        // What is open still.
        for line in
            ["invite add cleo@acme.example --role member -t acme", "budget hold 1 --ref open --expires-in 30d -t acme"]
        {
            teamctl.at("2027-02-01T00:05:00Z").run(format!("-q {line} -o id")).ok();
        }
        teamctl
    }

    /// Credits, moved in each way there is.
    #[track_caller]
    fn with_credits(self) -> Self {
        let at = |line: &str| drop(self.at("2026-11-08T09:00:00Z").run(format!("-q {line} -o id")).ok());
        let key = self.at("2026-11-08T09:00:00Z").run("-q key create try --kind test -t acme/core -o json").ok().json();
        for line in [
            "budget set --limit 50 --period month -t acme/core",
            "budget topup 100 --ref pool -t acme",
            "budget adjust -1 --ref less --reason mistake -t acme",
            "budget charge 5 --ref web --tasks 2 -t acme/core/web --note 'the first page'",
            "budget charge 0 --tasks 1 --ref nothing -t acme",
            "budget hold 4 --ref captured -t acme/core/web",
            "budget capture captured 2.5 -t acme",
            "budget hold 4 --ref released -t acme/core",
            "budget release released -t acme",
            "budget hold 3 --ref lapsed --expires-in 1m -t acme",
            "budget refund web 2 --ref back -t acme",
        ] {
            at(line);
        }
        let secret = key["secret"].as_str().unwrap();
        let call = self.at("2026-11-08T09:05:00Z").stdin(secret);
        call.run("-q budget charge 9 --ref test --key-stdin -o id").ok();
        self.file("charges.csv", "team,amount,ref,tasks\nacme/core,1,b1,1\nacme/core/web,2,b2,0\nacme/core,0.5,b3,0\n");
        self.at("2026-11-08T09:06:00Z").run("-q budget charge --from-file charges.csv -o id").ok();
        self
    }

    /// An organization with an invoice, one that was paid, a credit note, and one that is void.
    #[track_caller]
    fn with_invoices(self) -> Self {
        let does = |now: &str, line: &str| drop(self.at(now).run(format!("-q {line} -t initech -o id")).ok());
        self.at("2026-11-08T10:00:00Z").run("-q team create initech --owner bill@initech.example -o id").ok();
        let [november, december, january, february] =
            ["2026-11-09T09:00:00Z", "2026-12-01T00:00:00Z", "2027-01-01T00:00:00Z", "2027-02-01T00:00:00Z"];
        does(november, "team create initech/lab --limit 90");
        does(november, "billing update --plan enterprise --currency EUR --price-per-credit 0.015 --fixed-fee 5");
        does(november, "budget charge 10.5 --ref first --tasks 2");
        does(december, "billing invoice create --period 2026-11");
        does(december, "billing invoice pay 1 --ref bank-1");
        does(december, "budget refund first 3 --tasks 1 --ref first-back");
        does(december, "budget charge 5 --ref second");
        does(january, "billing invoice create --period 2026-12");
        does(january, "budget charge 1 --ref third");
        does(february, "billing invoice create --period 2027-01");
        does(february, "billing invoice void 4 --reason mistaken --confirm 4");
        self
    }

    /// A copy with something planted in it.
    #[track_caller]
    pub fn planted(&self, sql: &str) -> Self {
        let copy = self.copy();
        // What holds honest hands back, back in its place.
        let guarded = copy.sql("SELECT sql || ';' FROM sqlite_schema WHERE type = 'trigger'");
        copy.sql(&format!("{UNGUARDED} {sql}; {guarded}"));
        copy
    }

    /// What doctor says that is not ok, but that it is a rehearsal: shortly after all that has happened.
    #[track_caller]
    pub fn diagnosis(&self) -> Diagnosis {
        self.diagnosis_at("2027-02-01T00:10:00Z", "doctor")
    }

    #[track_caller]
    pub fn diagnosis_at(&self, now: &str, line: &str) -> Diagnosis {
        let examined = self.at(now).run(format!("-q {line} -o json"));
        let findings = examined.json();
        let of = |finding: &Value, key: &str| finding[key].as_str().unwrap_or_default().to_owned();
        let (mut wrong, mut code) = (BTreeMap::new(), 0);
        for finding in findings.as_array().unwrap() {
            let (check, status) = (of(finding, "check"), of(finding, "status"));
            assert_eq!(status == "ok", finding["hint"].is_null(), "{finding}");
            code = if status == "problem" { 9 } else { code };
            if status != "ok" && check != "database.rehearsal" {
                wrong.insert(check, (status, of(finding, "message")));
            }
        }
        examined.code(code);
        wrong
    }
}

/// As little as is wrong in what teamctl has made: nobody sends mail there.
#[track_caller]
pub fn well(teamctl: &Teamctl) {
    let found = teamctl.diagnosis();
    assert_eq!(found.keys().collect::<Vec<_>>(), ["outbox.overdue"], "{found:#?}");
}
