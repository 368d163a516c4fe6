//! `teamctl doctor`: one line a check, and the exit code of the worst. What each check finds, tests/doctor looks at.
use std::fs::{self, Permissions};
use std::os::unix::fs::PermissionsExt;

use snapbox::str;

use crate::support::Teamctl;

/// All checks there are, in their order: of a database that is as it should be.
#[test]
fn each_check_is_a_line() {
    let teamctl = Teamctl::new();
    teamctl.without_env("TEAMCTL_NOW").run("-q init acme --owner owner@acme.example").ok();
    teamctl.without_env("TEAMCTL_NOW").run("doctor").ok().stdout(str![[r#"
CHECK                    STATUS  MESSAGE                                                                        HINT
file.owner               ok      the database belongs to whoever runs teamctl                                   -
file.links               ok      the database has one name                                                      -
file.mode                ok      the database is for its owner, and for nobody else                             -
folder.writable          ok      nobody else can put another file in the database's place                       -
folder.private           ok      the database's folder is for its owner alone                                   -
key.file                 ok      the sealing key is there, whole, and for its owner alone                       -
file.wal                 ok      what was written ahead is in the file itself                                   -
file.leftovers           ok      nothing is left of runs that were killed                                       -
database.schema          ok      tables, indexes and triggers are those that teamctl makes                      -
database.integrity       ok      every page, index and row is whole                                             -
database.references      ok      whatever a row points at is there                                              -
database.values          ok      every value is one that its column can hold                                    -
database.rehearsal       ok      the database is not for rehearsals                                             -
key.database             ok      the sealing key is the one that the database was made with                     -
teams.tree               ok      every team lies where its path says                                            -
policies.valid           ok      every policy can be read                                                       -
roles.valid              ok      every role is well formed                                                      -
resources.shares         ok      no resource is shared with another organization                                -
connectors.tested        ok      no connector failed when it was last tested                                    -
connectors.secrets       ok      the secret of every connector opens with the sealing key                       -
people.owners            ok      every organization has one owner, who is an active member                      -
people.disabled_owners   ok      no owner's account is disabled                                                 -
people.memberships       ok      every membership in a team has one in the team above                           -
people.orphans           ok      every membership is somebody's, in a team and a role that are there            -
people.one_organization  ok      nobody is in two organizations where the policy forbids it                     -
people.locked            ok      nobody is shut out by wrong passwords                                          -
counters.teams           ok      members and open invitations of every team are counted right                   -
counters.roles           ok      members and open invitations in every role are counted right                   -
invites.states           ok      every invitation is in a state that it can be in                               -
invites.unswept          ok      no invitation has expired unrecorded                                           -
ledger.sum               ok      the balances of every organization come to nothing                             -
ledger.balances          ok      every balance is the sum of its transfers                                      -
ledger.transfers         ok      every transfer is between its accounts, of a team that is there                -
ledger.totals            ok      what every team has used in all is the sum of its transfers                    -
ledger.days              ok      what every team has used each day is the sum of its transfers                  -
ledger.references        ok      every reference stands for one thing, and that for it                          -
ledger.holds             ok      every hold is of a team that is there, and was captured once or not at all     -
ledger.refunds           ok      no refund is of more than its charge                                           -
ledger.billables         ok      whatever is to be paid for later will be on one invoice                        -
holds.lapsed             ok      no hold is past its deadline                                                   -
ledger.pool              ok      what was left in the pool was told right each time                             -
ledger.terms             ok      every transfer and hold has the day, the account and the key that it can have  -
ledger.fingerprints      ok      every reference stands for what was asked for with it                          -
budgets.limits           ok      every limit is what it was set to                                              -
invoices.sums            ok      every invoice is the sum of its lines                                          -
invoices.lines           ok      every line is on its invoice once, at its price                                -
invoices.usage           ok      every invoice says what is on it, and the ledger says the same                 -
invoices.teams           ok      every line is what its team has used in its month                              -
invoices.numbers         ok      the numbers of invoices have no gap                                            -
ledger.events            ok      every transfer is what its audit event says                                    -
holds.events             ok      every hold is what its audit events say                                        -
invoices.events          ok      every invoice is what its audit events say                                     -
audit.chain              ok      every audit event is as it was written, and none is missing                    -
audit.pointers           ok      the audit events that rows name are there                                      -
clock.set_back           ok      it is later than when anything was last recorded                               -
outbox.dead              ok      no message was given up                                                        -
outbox.leases            ok      no message is in the hands of a sender that is gone                            -
outbox.paused            ok      messages are sent                                                              -
outbox.overdue           ok      no message has been due for longer than an hour                                -

"#]]);
    let names = |line: &str| {
        let outcome = teamctl.without_env("TEAMCTL_NOW").run(format!("{line} --fields check -o csv --no-headers")).ok();
        outcome.text().lines().map(str::to_owned).collect::<Vec<_>>()
    };
    let (all, quick) = (names("doctor"), names("doctor --quick"));
    let left_out: Vec<_> = all.iter().filter(|name| !quick.contains(name)).collect();
    assert_eq!(left_out, ["database.integrity", "database.references", "database.values"]);
    assert_eq!(names("doctor --fix"), all);
    // Nothing is mended in what was not looked through.
    teamctl.run("doctor --fix --quick -o json").refused("usage.conflict");
}

#[test]
fn what_is_wrong_is_told_with_what_to_do() {
    let teamctl = Teamctl::initialized();
    teamctl.run("-q budget topup 10 --ref pool -o id").ok();
    teamctl.sql("UPDATE balances SET balance = balance + 1000000 WHERE account = 1");
    let wrong = "doctor -o json --jq '.[] | select(.status != \"ok\")'";
    teamctl.run(wrong).code(9).stdout(str![[r#"
{"check":"database.rehearsal","status":"warning","message":"the database was made under TEAMCTL_NOW, for rehearsals only","hint":"what is in it is nobody's: make the real one with teamctl init, without TEAMCTL_NOW"}
{"check":"ledger.sum","status":"problem","message":"the balances of acme come to 1 and not to nothing","hint":"keep the database as it is for whoever looks into it, ask teamctl audit verify, and restore a backup"}
{"check":"ledger.balances","status":"problem","message":"the balance 'pool' of acme is 11, and its transfers come to 10","hint":"keep the database as it is for whoever looks into it, ask teamctl audit verify, and restore a backup"}

"#]]);
    teamctl.run("doctor -o csv --fields status,check").code(9);
    fs::remove_file(teamctl.secret_key()).unwrap();
    teamctl.run(wrong).code(9).stdout(str![[r#"
{"check":"key.file","status":"problem","message":"there is no sealing key at [HOME]/config/teamctl/secret.key","hint":"name the one that init made: TEAMCTL_SECRET_KEY_FILE, or secret_key_file in the config"}
{"check":"database.rehearsal","status":"warning","message":"the database was made under TEAMCTL_NOW, for rehearsals only","hint":"what is in it is nobody's: make the real one with teamctl init, without TEAMCTL_NOW"}
{"check":"key.database","status":"problem","message":"this cannot be looked at: there is no sealing key at [HOME]/config/teamctl/secret.key","hint":"name the one that init made: TEAMCTL_SECRET_KEY_FILE, or secret_key_file in the config"}
{"check":"ledger.sum","status":"problem","message":"the balances of acme come to 1 and not to nothing","hint":"keep the database as it is for whoever looks into it, ask teamctl audit verify, and restore a backup"}
{"check":"ledger.balances","status":"problem","message":"the balance 'pool' of acme is 11, and its transfers come to 10","hint":"keep the database as it is for whoever looks into it, ask teamctl audit verify, and restore a backup"}
{"check":"audit.chain","status":"problem","message":"this cannot be looked at: there is no sealing key at [HOME]/config/teamctl/secret.key","hint":"name the one that init made: TEAMCTL_SECRET_KEY_FILE, or secret_key_file in the config"}

"#]]);
}

/// A warning alone is no failure.
#[test]
fn a_hold_that_has_lapsed_is_a_warning() {
    let teamctl = Teamctl::initialized();
    teamctl.run("-q budget topup 10 --ref pool -o id").ok();
    teamctl.run("-q budget hold 1 --ref job --expires-in 15m -o id").ok();
    let wrong = "doctor -o json --jq '.[] | select(.status != \"ok\")'";
    teamctl.run(wrong).ok().stdout(str![[r#"
{"check":"database.rehearsal","status":"warning","message":"the database was made under TEAMCTL_NOW, for rehearsals only","hint":"what is in it is nobody's: make the real one with teamctl init, without TEAMCTL_NOW"}

"#]]);
    let later = teamctl.at("2026-11-07T09:15:00Z");
    later.run(wrong).ok().stdout(str![[r#"
{"check":"database.rehearsal","status":"warning","message":"the database was made under TEAMCTL_NOW, for rehearsals only","hint":"what is in it is nobody's: make the real one with teamctl init, without TEAMCTL_NOW"}
{"check":"holds.lapsed","status":"warning","message":"the hold job lapsed at 2026-11-07T09:15:00.000Z","hint":"they hold nothing any more; whoever made them did not capture them in time. Close them: teamctl doctor --fix"}

"#]]);
}

#[test]
fn what_can_be_mended_is() {
    let teamctl = Teamctl::initialized();
    let set = |mode| fs::set_permissions(teamctl.database(), Permissions::from_mode(mode)).unwrap();
    set(0o644);
    teamctl.sql("UPDATE teams SET members = 7");
    let wrong = "--fix -o json --jq '.[] | select(.fixed != null or .status != \"ok\")'";
    teamctl.run(format!("doctor -n {wrong}")).ok().stdout(str![[r#"
{"check":"file.mode","status":"ok","message":"the database is for its owner, and for nobody else","hint":null,"fixed":"chmod 600 '[HOME]/data/teamctl/teamctl.db'","changed":true,"dry_run":true}
{"check":"database.rehearsal","status":"warning","message":"the database was made under TEAMCTL_NOW, for rehearsals only","hint":"what is in it is nobody's: make the real one with teamctl init, without TEAMCTL_NOW","fixed":null,"changed":false,"dry_run":true}
{"check":"counters.teams","status":"ok","message":"members and open invitations of every team are counted right","hint":null,"fixed":"counted 1 team anew","changed":true,"dry_run":true}

"#]]).stderr(str![[r#"
file.mode: would be fixed: chmod 600 '[HOME]/data/teamctl/teamctl.db'
counters.teams: would be fixed: counted 1 team anew

"#]]);
    teamctl.run(format!("doctor {wrong}")).ok().stdout(str![[r#"
{"check":"file.mode","status":"ok","message":"the database is for its owner, and for nobody else","hint":null,"fixed":"chmod 600 '[HOME]/data/teamctl/teamctl.db'; chmod 600 '[HOME]/data/teamctl/teamctl.db-wal'; chmod 600 '[HOME]/data/teamctl/teamctl.db-shm'","changed":true}
{"check":"database.rehearsal","status":"warning","message":"the database was made under TEAMCTL_NOW, for rehearsals only","hint":"what is in it is nobody's: make the real one with teamctl init, without TEAMCTL_NOW","fixed":null,"changed":false}
{"check":"counters.teams","status":"ok","message":"members and open invitations of every team are counted right","hint":null,"fixed":"counted 1 team anew","changed":true}

"#]]).stderr(str![[r#"
file.mode: fixed: chmod 600 '[HOME]/data/teamctl/teamctl.db'; chmod 600 '[HOME]/data/teamctl/teamctl.db-wal'; chmod 600 '[HOME]/data/teamctl/teamctl.db-shm'
counters.teams: fixed: counted 1 team anew

"#]]);
    teamctl.run(format!("doctor {wrong}")).ok().stdout(str![[r#"
{"check":"database.rehearsal","status":"warning","message":"the database was made under TEAMCTL_NOW, for rehearsals only","hint":"what is in it is nobody's: make the real one with teamctl init, without TEAMCTL_NOW","fixed":null,"changed":false}

"#]]);
    teamctl.run("audit list --action doctor -o csv --fields action,team,fields,before,after").ok().stdout(str![[r#"
action,team,fields,before,after
doctor,acme,members,"{""members"":""7""}","{""members"":""1""}"

"#]]);
    // Who cannot write, for want of the key, says so.
    teamctl.sql("UPDATE teams SET members = 7");
    fs::remove_file(teamctl.secret_key()).unwrap();
    teamctl.run("doctor --fix -o csv --fields check,fixed").code(9).stderr(str![]);
}

#[test]
fn it_is_the_operators_and_takes_no_more_words() {
    let teamctl = Teamctl::initialized();
    for line in ["doctor", "doctor --fix"] {
        teamctl.run(format!("--as owner@acme.example {line}")).code(4).stdout(str![]).stderr(str![[r#"
error: `doctor` is for the operator
  hint: leave out --as, and TEAMCTL_AS

"#]]);
    }
    teamctl.run("doctor all").code(2).stdout(str![]).stderr(str![[r#"
error: unexpected argument 'all' found
  hint: see: teamctl doctor --help

"#]]);
    teamctl.run("doctor --fields none -o json").refused("usage.unknown_field").any_code();
    teamctl.run("doctor --fix --fields none -o json").refused("usage.unknown_field").any_code();
    Teamctl::new().run("doctor -o json").refused("database.missing");
    Teamctl::new().run("doctor --fix -o json").refused("database.missing");
}
