//! That so many percent of a limit are used is told once for each period and percentage, to those who manage the budget and
//! to the product.
use serde_json::{Value, json};

use crate::support::race::Finished;
use crate::support::{NOW, Teamctl};

const NEXT_DAY: &str = "2026-11-08T00:00:00Z";
const NEXT_MONTH: &str = "2026-12-01T00:00:00Z";

impl Teamctl {
    /// A home in which mail is set up and `acme`, with 1,000 credits, is called back for thresholds at these percentages.
    #[track_caller]
    fn watching(alert_at: &str) -> Self {
        let standard = Self::new().run("policy show standard").ok().text().to_owned();
        let more = format!("[callback]\nevents = [\"budget.*\"]\n[budget]\nalert_at = {alert_at}\n");
        let teamctl = Self::with_policy(&format!("{standard}\n{more}"));
        teamctl.config(
            "[email]\ntransport = \"command\"\nfrom = \"Acme <no-reply@acme.example>\"\ncommand = [\"/bin/cat\"]\n\
             [invite]\nlink = \"https://portal.example.com/accept?token={token}\"\n",
        );
        teamctl.run("-q callback set --url https://hooks.acme.example/ -t acme -o id").ok();
        teamctl.run("-q budget topup 1000 --ref pool -t acme -o id").ok();
        teamctl
    }

    #[track_caller]
    fn does(&self, line: &str) -> &Self {
        self.does_at(NOW, line)
    }

    #[track_caller]
    fn does_at(&self, now: &str, line: &str) -> &Self {
        self.at(now).run(format!("-q budget {line} -o json")).ok();
        self
    }

    /// Of which teams which percentages were told to the product since this was asked last, in their order.
    #[track_caller]
    fn told(&self) -> Vec<(String, i64)> {
        self.told_in_full()
            .iter()
            .map(|body| (body["team"].as_str().unwrap().to_owned(), body["data"]["percent"].as_i64().unwrap()))
            .collect()
    }

    #[track_caller]
    fn told_in_full(&self) -> Vec<Value> {
        let bodies =
            "SELECT json(body) FROM messages WHERE callback_type = 'budget.threshold' ORDER BY created_event, id";
        let bodies = self.sql(bodies);
        self.sql("DELETE FROM messages WHERE kind = 'callback'");
        bodies.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
    }

    /// To whom that was mailed since this was asked last.
    #[track_caller]
    fn mailed(&self) -> Vec<String> {
        let mut mailed: Vec<_> =
            self.sql("SELECT recipient FROM messages WHERE purpose = 'budget'").lines().map(str::to_owned).collect();
        self.sql("DELETE FROM messages WHERE kind = 'email'");
        mailed.sort();
        mailed
    }
}

fn of_core(percents: &[i64]) -> Vec<(String, i64)> {
    percents.iter().map(|percent| ("acme/core".to_owned(), *percent)).collect()
}

#[test]
fn each_threshold_is_told_when_it_is_reached() {
    let teamctl = Teamctl::watching("[80, 100]");
    teamctl.does("set --limit 10 -t acme/core");
    teamctl.does("charge 7.999999 --ref a -t acme/core");
    assert_eq!(teamctl.told(), []);
    teamctl.does("charge 0.000001 --ref b -t acme/core");
    let told = teamctl.told_in_full();
    let data = json!({"percent": 80, "used": "8", "limit": "10", "period_start": null});
    assert_eq!(
        told.iter().map(|body| (&body["team"], &body["data"])).collect::<Vec<_>>(),
        [(&json!("acme/core"), &data)]
    );
    teamctl.does("charge 0.000001 --ref b -t acme/core").does("charge 1.9 --ref c -t acme/core");
    assert_eq!(teamctl.told(), [], "of 80 percent it has been told");
    teamctl.does("charge 0.1 --ref d -t acme/core").does("charge 0 --tasks 1 --ref e -t acme/core");
    assert_eq!(teamctl.told(), of_core(&[100]));
    teamctl.does("set --limit 12 -t acme/core").does("charge 0.5 --ref f -t acme/core");
    assert_eq!(teamctl.told(), [], "more than 80 percent of that is used as well");
    teamctl.does("charge 1.5 --ref g -t acme/core");
    assert_eq!(teamctl.told(), of_core(&[100]), "of the limit that was raised");
}

#[test]
fn what_is_given_back_and_used_again_is_not_told_again() {
    let teamctl = Teamctl::watching("[80, 100]");
    teamctl.does("set --limit 10 --period month -t acme/core").does("charge 8 --ref a -t acme/core");
    assert_eq!(teamctl.told(), of_core(&[80]));
    teamctl.does("refund a 5 --ref back -t acme/core").does("charge 5 --ref b -t acme/core");
    assert_eq!(teamctl.told(), []);
}

/// A capture counts in the period of its hold, and what is told is of that.
#[test]
fn holds_are_told_of_when_they_are_captured_and_in_their_period() {
    let teamctl = Teamctl::watching("[80, 100]");
    teamctl.does("set --limit 10 --period day -t acme/core").does("charge 5 --ref a -t acme/core");
    teamctl.does("hold 4 --ref job --expires-in 1d -t acme/core");
    assert_eq!(teamctl.told(), [], "what is held is not used");
    teamctl.does_at(NEXT_DAY, "capture job -t acme/core");
    let told = teamctl.told_in_full();
    let data = json!({"percent": 80, "used": "9", "limit": "10", "period_start": "2026-11-07T00:00:00.000Z"});
    assert_eq!(told.iter().map(|body| &body["data"]).collect::<Vec<_>>(), [&data]);
    teamctl.does_at(NEXT_DAY, "charge 7 --ref b -t acme/core");
    assert_eq!(teamctl.told(), [], "of that day it is 70 percent");
}

/// Row by row it would be told on the way; a batch tells what it comes to.
#[test]
fn a_batch_tells_once() {
    let teamctl = Teamctl::watching("[50, 100]");
    teamctl.does("set --limit 10 -t acme/core").does("set --limit 20 -t acme");
    let rows = (0..10).map(|row| format!("acme/core,1,r{row}\n")).collect::<Vec<_>>().concat();
    teamctl.stdin(format!("team,amount,ref\n{rows}")).run("-q budget charge --from-file - -o id").ok();
    let told = teamctl.told_in_full();
    let mut told: Vec<_> =
        told.iter().map(|body| (&body["team"], &body["data"]["percent"], &body["data"]["used"])).collect();
    told.sort_by_key(|(team, percent, _)| (team.as_str(), percent.as_i64()));
    let (acme, core, ten) = (json!("acme"), json!("acme/core"), json!("10"));
    assert_eq!(told, [(&acme, &json!(50), &ten), (&core, &json!(50), &ten), (&core, &json!(100), &ten)]);
    let stdin = "team,amount,ref\nacme/core,5,x\n";
    teamctl.stdin(stdin).run("-q budget charge --from-file - -o json").refused("budget.invalid_rows");
    assert_eq!(teamctl.told(), []);
}

#[test]
fn a_charge_that_passes_both_tells_of_both_and_a_refused_one_of_none() {
    let teamctl = Teamctl::watching("[50, 80, 100]");
    teamctl.does("set --limit 10 -t acme/core");
    teamctl.run("-q budget charge 10.000001 --ref a -t acme/core -o json").refused("budget.limit_exceeded");
    teamctl.run("-q -n budget charge 10 --ref a -t acme/core -o json").ok();
    assert_eq!((teamctl.told(), teamctl.mailed()), (vec![], vec![]));
    let said = teamctl.run("budget charge 10 --ref a -t acme/core -o json").ok().noisy();
    assert!(said.notices().contains("6 messages wait to be sent"), "{}", said.notices());
    assert_eq!((teamctl.told(), teamctl.mailed().len()), (of_core(&[50, 80, 100]), 3));
}

#[test]
fn every_period_begins_afresh() {
    for (period, same, next, start) in [
        ("day", "2026-11-07T23:59:59.999Z", NEXT_DAY, "2026-11-08T00:00:00.000Z"),
        ("month", "2026-11-30T23:59:59.999Z", NEXT_MONTH, "2026-12-01T00:00:00.000Z"),
    ] {
        let teamctl = Teamctl::watching("[80]");
        teamctl.does(&format!("set --limit 10 --period {period} -t acme/core")).does("charge 8 --ref a -t acme/core");
        assert_eq!(teamctl.told(), of_core(&[80]));
        teamctl.does_at(same, "charge 1 --ref b -t acme/core");
        assert_eq!(teamctl.told(), [], "{period}");
        teamctl.does_at(next, "charge 7 --ref c -t acme/core");
        assert_eq!(teamctl.told(), [], "{period}");
        teamctl.does_at(next, "charge 2 --ref d -t acme/core");
        let told = teamctl.told_in_full();
        assert_eq!((told.len(), &told[0]["data"]["period_start"]), (1, &json!(start)), "{period}");
        assert_eq!(told[0]["data"]["used"], "9");
        // A clock that was set back counts where it says it is, and that has been told.
        teamctl.does("charge 0.5 --ref e -t acme/core");
        assert_eq!(teamctl.told(), [], "{period}");
    }
}

#[test]
fn teams_above_are_told_of_by_themselves() {
    let teamctl = Teamctl::watching("[50, 100]");
    teamctl.run("-q team create acme/core/web -o id").ok();
    teamctl.does("set --limit 20 -t acme").does("set --limit 10 -t acme/core/web");
    teamctl.does("charge 9 --ref a -t acme/core");
    assert_eq!(teamctl.told(), [], "that team has no limit, and its organization 45 percent");
    teamctl.does("charge 5 --ref b -t acme/core/web");
    let mut told = teamctl.told();
    told.sort();
    assert_eq!(told, [("acme".to_owned(), 50), ("acme/core/web".to_owned(), 50)]);
}

#[test]
fn a_limit_that_is_set_to_what_is_used_tells_and_one_of_nothing_does_not() {
    let teamctl = Teamctl::watching("[80, 100]");
    teamctl.does("charge 9 --ref a -t acme/core");
    assert_eq!(teamctl.told(), []);
    teamctl.does("set --limit 0 -t acme/core");
    assert_eq!(teamctl.told(), []);
    teamctl.run("-q -n budget set --limit 10 -t acme/core -o json").ok();
    assert_eq!(teamctl.told(), []);
    teamctl.does("set --limit 10 -t acme/core").does("set --limit 10 -t acme/core");
    assert_eq!(teamctl.told(), of_core(&[80]));
    teamctl.does("set --limit 8 -t acme/core");
    assert_eq!(teamctl.told(), of_core(&[100]));
    teamctl.does("set --limit 8 --period month -t acme/core");
    assert_eq!(teamctl.told(), of_core(&[80, 100]), "a month is another period");
    teamctl.does("set --unlimited -t acme/core").does("charge 9 --ref b -t acme/core");
    assert_eq!(teamctl.told(), []);
}

#[test]
fn test_keys_use_nothing() {
    let teamctl = Teamctl::watching("[80]");
    teamctl.does("set --limit 10 -t acme/core");
    let key = teamctl.run("-q key create ci --kind test -t acme/core -o json").ok().json();
    let secret = key["secret"].as_str().unwrap();
    teamctl.stdin(secret).run("-q budget charge 9 --ref a --key-stdin -o json").ok();
    assert_eq!(teamctl.told(), []);
}

#[test]
fn other_percentages_are_heeded_from_when_the_policy_has_them() {
    let teamctl = Teamctl::watching("[]");
    teamctl.does("set --limit 100 -t acme/core").does("charge 90 --ref a -t acme/core");
    assert_eq!((teamctl.told(), teamctl.mailed()), (vec![], vec![]));
    let policy =
        std::fs::read_to_string(teamctl.path("policy.toml")).unwrap().replace("alert_at = []", "alert_at = [50, 95]");
    teamctl.file("policy.toml", policy);
    teamctl.run("-q policy apply policy.toml -t acme -y -o json").ok();
    teamctl.does("charge 1 --ref b -t acme/core");
    assert_eq!(teamctl.told(), of_core(&[50]));
    teamctl.does("charge 4 --ref c -t acme/core");
    assert_eq!(teamctl.told(), of_core(&[95]));
}

#[test]
fn mail_goes_to_who_manages_the_team_above() {
    let teamctl = Teamctl::watching("[80]");
    teamctl.run("-q team create acme/core/web -o id").ok();
    teamctl.run("-q role create treasurer --allow budget.* -o id").ok();
    let member = |person: &str, lines: &[(&str, &str)]| {
        teamctl.run(format!("-q account create {person}@acme.example -o id")).ok();
        for (team, role) in lines {
            teamctl.run(format!("-q member add {person}@acme.example --role {role} -t {team} -o id")).ok();
        }
    };
    member("admin", &[("acme", "admin")]);
    member("above", &[("acme", "member"), ("acme/core", "treasurer")]);
    member("below", &[("acme", "member"), ("acme/core", "member"), ("acme/core/web", "treasurer")]);
    member("super", &[("acme", "viewer")]);
    member("suspended", &[("acme", "admin")]);
    member("disabled", &[("acme", "admin")]);
    member("nobody", &[("acme", "member")]);
    teamctl.run("-q member update super@acme.example --super-access on -t acme -o id").ok();
    teamctl.run("-q member suspend suspended@acme.example -y -t acme -o id").ok();
    teamctl.run("-q account disable disabled@acme.example -y -o id").ok();
    teamctl.mailed();
    let mail = |people: &[&str]| people.iter().map(|person| format!("{person}@acme.example")).collect::<Vec<_>>();
    for team in ["acme/core/web", "acme/core", "acme"] {
        teamctl.does(&format!("set --limit 10 -t {team}"));
    }
    // Who charges is told as well: that it is so much by now is news to them too.
    teamctl.does("charge 8 --ref a -t acme/core/web --as admin@acme.example");
    // Of the web team who manages core; of core and of the organization who manages that.
    let mut all = [
        mail(&["above", "admin", "owner", "super"]),
        mail(&["admin", "owner", "super"]),
        mail(&["admin", "owner", "super"]),
    ]
    .concat();
    all.sort();
    assert_eq!(teamctl.mailed(), all);
}

#[test]
fn without_mail_the_product_alone_is_told() {
    let teamctl = Teamctl::watching("[80]");
    teamctl.config("");
    teamctl.does("set --limit 10 -t acme/core").does("charge 8 --ref a -t acme/core");
    assert_eq!((teamctl.told(), teamctl.mailed()), (of_core(&[80]), vec![]));
}

/// Whatever the order: one notice for each threshold, and every charge that fits.
#[test]
fn exactly_once_under_races() {
    let teamctl = Teamctl::watching("[25, 50, 100]");
    teamctl.does("set --limit 8 --period month -t acme/core");
    let lines: Vec<_> = (0..12).map(|number| (format!("budget charge 1 --ref r{number} -t acme/core"), "")).collect();
    let finished = teamctl.race(NOW, &lines);
    let errors: Vec<_> = finished.iter().map(Finished::error).filter(|error| !error.is_empty()).collect();
    assert_eq!(errors, vec!["budget.limit_exceeded"; 4]);
    assert_eq!((teamctl.told(), teamctl.mailed().len()), (of_core(&[25, 50, 100]), 3));
    let finished = teamctl.race(NOW, &vec![("budget set --limit 7 --period day -t acme/core".to_owned(), ""); 8]);
    assert!(finished.iter().all(|process| process.code == 0));
    assert_eq!(teamctl.told(), of_core(&[25, 50, 100]));
}
