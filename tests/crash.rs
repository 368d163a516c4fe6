//! All or nothing: the real program is killed, or its disk fails, at each system call that changes something; what is
//! there afterwards is what was there before or what it was to become, and doing it again makes it so.
//!
//! Every so-many-th system call by default; all of them with `TEAMCTL_TEST_FULL=1`.
#![allow(clippy::disallowed_methods)] // Outside the program, the system is asked directly.
mod support;

use std::collections::BTreeSet;
use std::os::unix::process::ExitStatusExt;
use std::process::Command;

use support::strace::{SystemCall, Traced, trace};
use support::{Arguments, Teamctl};

/// What happens at a system call: strace's words, and what its log says where it did.
const FAULTS: &[(&str, &str)] =
    &[("signal=KILL", "killed by SIGKILL"), ("error=ENOSPC", "(INJECTED)"), ("error=EIO", "(INJECTED)")];

/// How many system calls of a verb each fault is tried at, short of a full test.
const SAMPLE: usize = 7;

/// A month later: invitations have expired.
const LATER: &str = "2026-12-07T09:00:00Z";

/// A verb, ready to be run in any copy of a home.
struct Verb {
    template: Teamctl,
    arguments: &'static str,
    at: &'static str,
    stdin: String,
    /// Exit codes of a second run; `None` where each run is a change of its own.
    again: Option<&'static [i32]>,
    /// What is in no file any more after a second run.
    gone: &'static [&'static str],
}

impl Verb {
    fn command(&self, teamctl: &Teamctl) -> Command {
        let mut command = teamctl.command(self.arguments);
        command.env("TEAMCTL_NOW", self.at);
        command
    }

    fn run(&self, teamctl: &Teamctl, inject: Option<&str>) -> Traced {
        trace(&self.command(teamctl), self.stdin.as_bytes(), inject)
    }

    /// Fails it at each point, and looks at what is left.
    #[track_caller]
    fn survives(&self) {
        let before = state(&self.template);
        let clean = self.template.copy();
        let run = self.run(&clean, None);
        assert_eq!(run.output.status.code(), Some(0), "{}", String::from_utf8_lossy(&run.output.stderr));
        let after = state(&clean);
        assert_ne!(before, after, "{} changed nothing that the lists show", self.arguments);
        let calls = run.calls();
        assert!(calls.len() > SAMPLE, "{} made next to no system calls:\n{}", self.arguments, run.log);

        let (mut tried, mut reached, mut seen) = (0, 0, BTreeSet::new());
        for (number, (fault, sign)) in FAULTS.iter().enumerate() {
            for call in sample(&calls, number) {
                tried += 1;
                let story = format!("{}: {fault} at {}", self.arguments, call.line);
                let teamctl = self.template.copy();
                let run = self.run(&teamctl, Some(&format!("{}:{fault}:when={}", call.name, call.number)));
                reached += usize::from(run.log.contains(sign));
                let now = state(&teamctl);
                let told = String::from_utf8_lossy(&run.output.stderr).into_owned();
                assert!(now == before || now == after, "{story}\n{told}\nneither before nor after: {now}");
                if run.output.status.success() {
                    assert_eq!(now, after, "{story}\nsaid that it was done");
                }
                if now == after && before != after {
                    assert!(!told.contains("nothing was changed"), "{story}\n{told}\nthe change is there");
                }
                if run.output.status.signal().is_none() {
                    assert!(run.output.status.code() < Some(76), "{story}\n{told}");
                }
                if let Some(codes) = self.again {
                    let again = self.run(&teamctl, None).output;
                    let told = String::from_utf8_lossy(&again.stderr);
                    assert!(again.status.code().is_some_and(|code| codes.contains(&code)), "{story}\nagain: {told}");
                    assert_eq!(state(&teamctl), after, "{story}\nagain");
                    assert_eq!(teamctl.leftovers(), Vec::<String>::new(), "{story}");
                    assert_eq!(teamctl.files_with(self.gone), Vec::<String>::new(), "{story}");
                }
                assert_eq!(integrity(&teamctl), if teamctl.database().exists() { "ok\n" } else { "" }, "{story}");
                seen.insert(now);
            }
        }
        assert_eq!(seen, BTreeSet::from([before, after]), "both ends have to be met");
        assert!(reached * 10 >= tried * 9, "only {reached} of {tried} faults of {} happened", self.arguments);
    }
}

/// The points for one fault, from the first to the last: others for the next one.
fn sample(calls: &[SystemCall], fault: usize) -> Vec<&SystemCall> {
    let all = std::env::var_os("TEAMCTL_TEST_FULL").is_some_and(|value| !value.is_empty());
    let step = if all { 1 } else { calls.len().div_ceil(SAMPLE) };
    let offset = fault * step / FAULTS.len();
    // The last ones are where a change becomes durable.
    let last = calls.len().saturating_sub(3);
    calls
        .iter()
        .enumerate()
        .filter(|(index, _)| index % step == offset || *index >= last)
        .map(|(_, call)| call)
        .collect()
}

/// What is there, in one text without what differs from run to run.
fn state(teamctl: &Teamctl) -> String {
    if !teamctl.database().exists() {
        return "nothing".to_owned();
    }
    let ask = |line: &str| teamctl.at(LATER).run(line).ok().text().replace('\n', " ");
    let verdict = ask("audit verify --jq '[.ok, .events]'");
    if ask("team list -o id").is_empty() {
        return verdict;
    }
    let members = ask("member list --all-teams --jq 'map([.team, .email, .role, .status])'");
    let invites = ask("invite list -t acme --jq 'map([.email, .status, .sent_count])'");
    let team = ask("team show acme -o json --fields owner,members,pending");
    let actions = ask("audit list --jq 'map(.action) | sort'");
    let accounts = ask("account list --jq 'map(.email)'");
    let keys = ask("key list -t acme --jq 'map([.name, .kind, .status, .expires_at, .replaced_by != null])'");
    // Not the secrets themselves, which differ from run to run: whether each has another before it.
    let secrets = teamctl.sql("SELECT key_kind, previous_nonce IS NOT NULL, previous_until FROM callback_nonces");
    let invoices = ask("billing invoice list -t acme --jq 'map([.number, .status, .total, .payment_ref])'");
    let books = teamctl.sql("SELECT account, balance FROM balances; SELECT day, invoice_id IS NULL FROM billables");
    let budgets = ask("budget list -t acme --jq 'map([.team, .used, .pool, .tasks])'");
    let ledger = teamctl.sql("SELECT COUNT(*), SUM(amount) FROM transfers; SELECT COUNT(*) FROM refs");
    let holds =
        teamctl.sql("SELECT ref, state, closed_at FROM holds; SELECT team_id, limit_amount, period FROM budgets");
    let resources = teamctl.sql("SELECT name, uri FROM resources; SELECT team_id IS NOT NULL FROM resource_shares");
    // Told of with what it tells of: never the one without the other.
    let told =
        teamctl.sql("SELECT period, percent FROM budget_alerts; SELECT purpose, COUNT(*) FROM messages GROUP BY 1");
    let people = [verdict, members, invites, team, actions, accounts, keys, secrets].concat();
    [people, invoices, books, budgets, ledger, holds, resources, told, backups(teamctl)].concat()
}

/// Whatever has the name of a backup is a whole one.
fn backups(teamctl: &Teamctl) -> String {
    let folder = std::fs::read_dir(teamctl.path(".")).unwrap();
    let names = folder.map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let mut names: Vec<_> = names.filter(|name| ["made.db", "yesterday.db"].contains(&name.as_str())).collect();
    names.sort();
    let verify = |name: &String| {
        let line = format!("-q backup verify {name} -o json --fields events,audit_verified");
        format!("{name} {}", teamctl.at(LATER).run(line).ok().text())
    };
    names.iter().map(verify).collect()
}

/// As the engine sees it, and as doctor does.
fn integrity(teamctl: &Teamctl) -> String {
    if teamctl.database().exists() {
        teamctl.run("doctor -o id").ok();
        teamctl.sql("PRAGMA integrity_check; PRAGMA foreign_key_check")
    } else {
        String::new()
    }
}

fn is_whole(file: &std::path::Path) -> bool {
    let output =
        Command::new("sqlite3").arg(file).arg("PRAGMA integrity_check; SELECT COUNT(*) > 0 FROM events").output();
    output.unwrap().stdout == b"ok\n1\n"
}

impl Teamctl {
    /// Files of a run that did not come to its end.
    fn leftovers(&self) -> Vec<String> {
        let known = ["teamctl.db", "teamctl.db-wal", "teamctl.db-shm", "secret.key", "config.toml"];
        let known = known.into_iter().chain(["made.db", "yesterday.db"]);
        let known: BTreeSet<_> = known.collect();
        [self.database(), self.secret_key(), self.path("made.db")]
            .iter()
            .flat_map(|file| std::fs::read_dir(file.parent().unwrap()).unwrap())
            .map(|entry| entry.unwrap())
            .filter(|entry| {
                let name = entry.file_name().into_string().unwrap();
                // What was replaced is kept, and is a whole database.
                let is_kept = name.starts_with("teamctl.db.replaced-") && is_whole(&entry.path());
                !known.contains(name.as_str()) && !is_kept
            })
            .map(|entry| entry.file_name().into_string().unwrap())
            .collect()
    }
}

impl Teamctl {
    /// Which of the words stand in the database, or in what lies beside it.
    fn files_with(&self, words: &[&str]) -> Vec<String> {
        let folder = self.database().parent().unwrap().to_owned();
        let mut found = Vec::new();
        for file in std::fs::read_dir(folder).unwrap() {
            let file = file.unwrap().path();
            let bytes = std::fs::read(&file).unwrap().to_ascii_lowercase();
            let holds = |word: &&&str| bytes.windows(word.len()).any(|window| window == word.as_bytes());
            found.extend(words.iter().filter(holds).map(|word| format!("{word} in {}", file.display())));
        }
        found
    }
}

/// A home in which Grace is a member, of the team `acme/core` too.
fn employed() -> Teamctl {
    let teamctl = Teamctl::initialized();
    teamctl.run("-q team create acme/core").ok();
    teamctl.run("-q account create grace@acme.example").ok();
    for address in ["grace@acme.example", "owner@acme.example"] {
        teamctl.run(["-q", "member", "add", address, "--role", "lead", "-t", "acme/core"]).ok();
    }
    teamctl
}

/// A home in which one person is invited.
fn invited() -> Teamctl {
    let teamctl = Teamctl::initialized();
    teamctl.run("-q invite add bob@acme.example --role member --no-send -t acme").ok();
    teamctl
}

fn verb(template: Teamctl, arguments: &'static str, again: Option<&'static [i32]>) -> Verb {
    assert!(!arguments.list().is_empty());
    Verb { template, arguments, at: support::NOW, stdin: String::new(), again, gone: &[] }
}

#[test]
fn init_makes_all_or_nothing() {
    verb(Teamctl::new(), "-q init acme --owner owner@acme.example", Some(&[0, 5])).survives();
}

#[test]
fn invite_add_makes_all_or_nothing() {
    verb(invited(), "-q invite add ada@acme.example --role viewer --no-send -t acme", Some(&[0, 5])).survives();
}

#[test]
fn invite_accept_makes_all_or_nothing() {
    let template = invited();
    let token = template.token("acme", "bob@acme.example");
    let accept = verb(template, "-q invite accept --token-stdin --company Acme", Some(&[0, 6]));
    Verb { stdin: token + "\n", ..accept }.survives();
}

#[test]
fn invite_expire_makes_all_or_nothing() {
    let template = invited();
    template.run("-q invite add eve@acme.example --role viewer --no-send -t acme").ok();
    Verb { at: LATER, ..verb(template, "-q invite expire --all-teams", Some(&[0])) }.survives();
}

#[test]
fn team_transfer_makes_all_or_nothing() {
    let line = "-q team transfer acme --to grace@acme.example --leave --reason 'ticket 4711' --confirm acme";
    verb(employed(), line, Some(&[0, 6])).survives();
}

#[test]
fn member_suspend_makes_all_or_nothing() {
    verb(employed(), "-q member suspend grace@acme.example -y -t acme", Some(&[0])).survives();
}

#[test]
fn member_resume_makes_all_or_nothing() {
    let template = employed();
    template.run("-q member suspend grace@acme.example -y -t acme").ok();
    verb(template, "-q member resume grace@acme.example -t acme", Some(&[0])).survives();
}

#[test]
fn invite_resend_makes_all_or_nothing() {
    verb(invited(), "-q invite resend bob@acme.example --no-send -t acme", None).survives();
}

/// A home with a key, and its id.
fn keyed() -> (Teamctl, String) {
    let teamctl = Teamctl::initialized();
    let id = teamctl.run("-q key create deploy --expires-in 90d -t acme -o json").ok().json()["id"].clone();
    (teamctl, id.as_str().unwrap().to_owned())
}

#[test]
fn key_create_makes_all_or_nothing() {
    verb(keyed().0, "-q key create ci --kind test -t acme", Some(&[0, 5])).survives();
}

#[test]
fn key_create_of_a_batch_makes_all_or_nothing() {
    let batch = verb(keyed().0, "-q key create --from-file - -t acme", Some(&[0, 2]));
    Verb { stdin: "name\none\ntwo\nthree\n".to_owned(), ..batch }.survives();
}

#[test]
fn key_rotate_makes_all_or_nothing() {
    let (template, id) = keyed();
    // Leaked, since a verb's words are those of a test's text.
    let line = String::leak(format!("-q key rotate {id} --grace 1d"));
    verb(template, line, Some(&[0, 6])).survives();
}

#[test]
fn key_revoke_makes_all_or_nothing() {
    verb(keyed().0, "-q key revoke deploy -y -t acme", Some(&[0])).survives();
}

#[test]
fn key_prune_makes_all_or_nothing() {
    let (template, _) = keyed();
    template.run("-q key revoke deploy -y -t acme -o id").ok();
    Verb { at: LATER, ..verb(template, "-q key prune --older-than 1d -y -t acme", Some(&[0])) }.survives();
}

/// Whenever it is killed: a key that there is is in the file, and what is in the file otherwise is no key.
#[test]
fn a_key_that_goes_into_a_file_is_not_lost() {
    let (template, _) = keyed();
    let line = "-q key create ci --secret-file ci.key -t acme -o id";
    let calls = trace(&template.copy().command(line), b"", None).calls();
    let mut seen = BTreeSet::new();
    for call in sample(&calls, 0) {
        let teamctl = template.copy();
        trace(&teamctl.command(line), b"", Some(&format!("{}:signal=KILL:when={}", call.name, call.number)));
        let is_made = teamctl.run("key list -t acme --fields name --no-headers").ok().text().contains("ci");
        let held = std::fs::read_to_string(teamctl.path("ci.key")).unwrap_or_default();
        let reason = teamctl.stdin(held.as_str()).run("key verify -o csv --fields reason --no-headers").noisy();
        let (reason, code) = (reason.text().trim_end().to_owned(), reason.any_code());
        let expected = match (is_made, held.is_empty()) {
            (true, false) => ("\"\"", 0),
            (true, true) => panic!("{}: a key that nobody has", call.line),
            (false, false) => ("unknown", 6),
            (false, true) => ("malformed", 6),
        };
        assert_eq!((reason.as_str(), code), expected, "{}", call.line);
        seen.insert(is_made);
    }
    assert_eq!(seen.len(), 2, "both ends have to be met");
}

/// A home with a resource that is shared with a team.
fn furnished() -> Teamctl {
    let teamctl = Teamctl::initialized();
    for team in ["acme/core", "acme/press"] {
        teamctl.run(["-q", "team", "create", team, "-o", "id"]).ok();
    }
    teamctl.run("-q resource create brand --kind project --share acme/core -t acme -o id").ok();
    teamctl
}

#[test]
fn resource_create_makes_all_or_nothing() {
    let line = "-q resource create site --kind project --share acme/core,acme/press -t acme";
    verb(furnished(), line, Some(&[0, 5])).survives();
}

#[test]
fn resource_update_makes_all_or_nothing() {
    let line = "-q resource update brand --uri s3://acme/brand --share acme/press --unshare acme/core -t acme";
    verb(furnished(), line, Some(&[0])).survives();
}

#[test]
fn resource_delete_makes_all_or_nothing() {
    verb(furnished(), "-q resource delete brand -y -t acme", Some(&[0, 3])).survives();
}

#[test]
fn account_create_of_a_file_makes_all_or_nothing() {
    // More than fits the 64 pages after which whoever leaves folds the WAL in.
    let rows: Vec<_> = (0..1_000).map(|row| format!("person{row}@acme.example,Dr\n")).collect();
    let import = verb(furnished(), "-q account create --from-file - -o id", Some(&[0, 2]));
    Verb { stdin: format!("email,profile.title\n{}", rows.concat()), ..import }.survives();
}

#[test]
fn member_add_of_a_file_makes_all_or_nothing() {
    let template = furnished();
    let rows: Vec<_> = (0..500).map(|row| format!("person{row}@acme.example\n")).collect();
    let rows = format!("email\n{}", rows.concat());
    template.stdin(rows.as_str()).run("-q account create --from-file - -o id").ok();
    let import = verb(template, "-q member add --from-file - --role member -t acme/core -o id", Some(&[0, 2]));
    Verb { stdin: rows, ..import }.survives();
}

#[test]
fn import_makes_all_or_nothing() {
    let source = billed();
    let exported = source.run("-q export").ok().text().to_owned();
    let template = Teamctl::new();
    std::fs::create_dir_all(template.secret_key().parent().unwrap()).unwrap();
    std::fs::copy(source.secret_key(), template.secret_key()).unwrap();
    template.run("-q init -o id").ok();
    Verb { stdin: exported, ..verb(template, "-q import - -o id", Some(&[0, 5])) }.survives();
}

#[test]
fn callback_rotate_makes_all_or_nothing() {
    let template = Teamctl::initialized();
    template.run("-q callback set --url https://hooks.acme.example/ -t acme -o id").ok();
    verb(template, "-q callback rotate --grace 24h -t acme", None).survives();
}

/// A home in which October can be closed: with usage, and with some given back of what September's invoice has.
fn billed() -> Teamctl {
    let teamctl = Teamctl::initialized();
    let terms = "--plan enterprise --currency EUR --fixed-fee 10 --price-per-credit 0.5";
    teamctl.run(format!("-q billing update {terms} -o id")).ok();
    for (day, reference) in [("2026-09-15", "one"), ("2026-10-15", "two")] {
        teamctl.at(&format!("{day}T09:00:00Z")).run(format!("-q budget charge 5 --ref {reference} -o id")).ok();
    }
    teamctl.run("-q billing invoice create --period 2026-09 -o id").ok();
    teamctl.run("-q budget refund one 2 --ref back -o id").ok();
    teamctl
}

#[test]
fn billing_invoice_create_makes_all_or_nothing() {
    verb(billed(), "-q billing invoice create --period 2026-10 -t acme", Some(&[0, 5])).survives();
}

#[test]
fn billing_invoice_void_makes_all_or_nothing() {
    verb(billed(), "-q billing invoice void 1 --reason wrong --confirm 1 -t acme", Some(&[0])).survives();
}

#[test]
fn budget_charge_of_a_batch_makes_all_or_nothing() {
    let template = Teamctl::initialized();
    template.run("-q team create acme/core -o id").ok();
    template.run("-q budget topup 1000 --ref order -t acme -o id").ok();
    // More than fits the 64 pages after which whoever leaves folds the WAL in.
    let rows: Vec<_> = (0..1_000).map(|row| format!("acme{},0.25,r{row},1\n", ["", "/core"][row % 2])).collect();
    let batch = verb(template, "-q budget charge --from-file - -o id", Some(&[0]));
    Verb { stdin: format!("team,amount,ref,tasks\n{}", rows.concat()), ..batch }.survives();
}

/// A home with credits, a limit of which the next three will be 80 percent and are told of, and a hold.
fn charged() -> Teamctl {
    let teamctl = Teamctl::initialized();
    teamctl.config(
        "[email]\ntransport = \"command\"\nfrom = \"Acme <no-reply@acme.example>\"\ncommand = [\"/bin/true\"]\n",
    );
    teamctl.run("-q team create acme/core --limit 10 -o id").ok();
    teamctl.run("-q budget topup 100 --ref order -t acme -o id").ok();
    teamctl.run("-q budget charge 5 --ref before --tasks 2 -t acme/core -o id").ok();
    teamctl.run("-q budget hold 4 --ref held --expires-in 15m -t acme/core -o id").ok();
    teamctl
}

#[test]
fn budget_topup_makes_all_or_nothing() {
    verb(charged(), "-q budget topup 50 --ref order-2 -t acme", Some(&[0])).survives();
}

#[test]
fn budget_adjust_makes_all_or_nothing() {
    verb(charged(), "-q budget adjust -5 --ref less --reason mistake -t acme", Some(&[0])).survives();
}

#[test]
fn budget_charge_makes_all_or_nothing() {
    let template = charged();
    template.run("-q budget release held -t acme -o id").ok();
    verb(template, "-q budget charge 3 --ref task --tasks 1 --note why -t acme/core", Some(&[0])).survives();
}

#[test]
fn budget_hold_makes_all_or_nothing() {
    verb(charged(), "-q budget hold 1 --ref job --note why -t acme/core", Some(&[0])).survives();
}

#[test]
fn budget_capture_makes_all_or_nothing() {
    verb(charged(), "-q budget capture held 3 --tasks 1 -t acme", Some(&[0])).survives();
}

#[test]
fn budget_release_makes_all_or_nothing() {
    verb(charged(), "-q budget release held -t acme", Some(&[0])).survives();
}

#[test]
fn budget_refund_makes_all_or_nothing() {
    verb(charged(), "-q budget refund before 2 --tasks 1 --ref back -t acme", Some(&[0])).survives();
}

#[test]
fn budget_set_makes_all_or_nothing() {
    verb(charged(), "-q budget set --limit 6 --period month -t acme/core", Some(&[0])).survives();
}

#[test]
fn account_delete_erases_all_or_nothing() {
    let template = invited();
    let token = template.token("acme", "bob@acme.example");
    template.stdin(token).run("-q invite accept --token-stdin --first-name Roberta --company Engines").ok();
    template.run("-q team create globex --owner hank@globex.example").ok();
    template.run("-q invite add BOB@acme.example --role viewer --no-send -t globex").ok();
    template.run("-q team update acme --name Acme2 --reason 'as bob@acme.example asked'").ok();
    let gone = &["bob@acme.example", "roberta", "engines"];
    assert_eq!(template.files_with(gone).len(), 3, "{:?}", template.files_with(gone));
    let delete = "-q account delete bob@acme.example --confirm bob@acme.example";
    Verb { gone, ..verb(template, delete, Some(&[0])) }.survives();
}

#[test]
fn backup_create_makes_all_or_nothing() {
    verb(invited(), "-q backup create made.db", Some(&[0, 5])).survives();
}

/// A home in which a lot was ended since the backup.
fn backed_up() -> Teamctl {
    let teamctl = invited();
    teamctl.run("-q account create ada@acme.example --first-name Ada -o id").ok();
    teamctl.run("-q key create ci -t acme -o id").ok();
    teamctl.run("-q backup create yesterday.db -o id").ok();
    teamctl.run("-q key revoke ci -y -t acme -o id").ok();
    teamctl.run("-q invite revoke bob@acme.example -y -t acme -o id").ok();
    teamctl.run("-q account delete ada@acme.example --confirm ada@acme.example -o id").ok();
    teamctl.run("-q account create carol@acme.example -o id").ok();
    teamctl
}

#[test]
fn backup_restore_replaces_all_or_nothing() {
    // Again, it is the same: what it replaces then is what it has made.
    verb(backed_up(), "-q backup restore yesterday.db --confirm teamctl.db", Some(&[0])).survives();
}

#[test]
fn backup_restore_makes_a_database_or_none() {
    let template = backed_up();
    std::fs::remove_dir_all(template.database().parent().unwrap()).unwrap();
    std::fs::create_dir(template.database().parent().unwrap()).unwrap();
    verb(template, "-q backup restore yesterday.db --confirm teamctl.db", Some(&[0])).survives();
}
