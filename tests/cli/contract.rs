//! The keys of every object that scripts read, in their order, as the contract with them lists them: written out here
//! from its words, so that no change of the code can change them unseen.
use serde_json::Value;

use crate::support::Teamctl;

const TEAM: &str = "id path slug name parent owner preset callback_url archived_at created_at members pending changed";
const ACCOUNT: &str = "id email first_name last_name company phone profile phone_verified_at disabled_at locked_until \
     last_login_at created_at organizations changed";
const MEMBER: &str = "id kind email first_name last_name company phone team role status super_access added_at \
     last_login_at expires_at invite changed";
const INVITE: &str = "id team email first_name last_name role super_access kind status created_at expires_at \
     last_sent_at sent_count invited_by accepted_at closed_at changed";
const ROLE: &str = "id name title level owner permissions members pending changed";
const KEY: &str = "id team owner name kind hint scopes status created_by created_at expires_at last_used_at revoked_at \
     replaced_by changed";
const KEY_VERDICT: &str = "valid reason id team kind scopes";
const MESSAGE: &str = "id kind to subject status attempts next_attempt_at last_error created_at sent_at";
const CALLBACK: &str = "team url inherited_from auth_header kinds";
const CONNECTOR: &str = "id team name type bucket prefix region endpoint status last_test_at changed";
const BUDGET: &str = "team mode limit period period_start used held remaining pool tasks";
/// The contract's keys in its order, and those that were added since.
const ENTRY: &str = "id ref team kind amount tasks key status at balance note of expires_at changed";
const BUDGET_ANSWER: &str = "allowed team amount remaining reason limit_team";
const RESOURCE: &str = "id kind team owner name full_name uri callback_url shared_with created_by created_at changed";
const CHECK: &str = "allowed email team permission via";
const REPORT: &str = "day month team key key_name used tasks charges limit share";
const BILLING: &str = "team plan currency tasks_finished amount_accumulated invoices payment contact price_per_credit \
     price_per_task fixed_fee changed";
const INVOICE: &str = "id team kind number period status lines total tasks issued_at paid_at currency credits credit_of \
     voided_at payment_ref changed";
const EVENT: &str = "id seq at actor action team target reason before after hash";
const VERDICT: &str = "ok events first_bad";

/// Everything in `acme`: an invitation in each state, teams, people.
fn acme() -> Teamctl {
    let teamctl = Teamctl::initialized().ticking();
    for team in ["acme/design", "acme/old"] {
        teamctl.run(["-q", "team", "create", team, "-o", "id"]).ok();
    }
    teamctl.run("-q team archive acme/old -y -o id").ok();
    for person in ["ada", "cleo"] {
        teamctl.run(["-q", "account", "create", &format!("{person}@acme.example"), "-o", "id"]).ok();
    }
    teamctl.run("-q member add ada@acme.example --role lead -t acme/design -o id").ok();
    teamctl.invite("acme", "bob@acme.example", "viewer");
    teamctl.invite("acme/design", "dora@acme.example", "member");
    teamctl.run("-q key create there -o id").ok();
    teamctl
}

fn keys(object: &Value) -> Vec<&str> {
    object.as_object().unwrap_or_else(|| panic!("{object} is no object")).keys().map(String::as_str).collect()
}

/// The one object that is answered, or each of the list.
#[track_caller]
fn check(teamctl: &Teamctl, line: &str, expected: &str) {
    let expected: Vec<_> = expected.split_whitespace().collect();
    let answer = teamctl.run(format!("-q {line} -o json")).ok().json();
    let objects = match &answer {
        Value::Array(objects) => objects.iter().collect(),
        object => vec![object],
    };
    assert!(!objects.is_empty(), "{line}: nothing to look at");
    for object in objects {
        assert_eq!(keys(object), expected, "{line}");
    }
}

#[test]
fn team() {
    let teamctl = acme();
    for line in [
        "team list",
        "team list --all",
        "team show acme",
        "team show acme/design",
        "team create acme/new",
        "team create globex --owner hank@globex.example",
        "team create acme/new --or-ignore",
        "team archive acme/new --yes",
        "team unarchive acme/new",
        "team delete acme/new --confirm acme/new",
    ] {
        check(&teamctl, line, TEAM);
    }
    // The contract's keys, and what renaming makes of the names of resources.
    check(&teamctl, "team update acme --name New", &format!("{TEAM} renamed"));
    let renamed = teamctl.run("team update acme --name Newer -o json --jq .renamed").ok().json();
    assert_eq!(keys(&renamed).join(" "), "count first");
}

#[test]
fn resource() {
    let teamctl = acme();
    for line in [
        "resource create brand --kind project --share-all",
        "resource create site --kind project -t acme/design --share acme",
        "resource list --kind project -t acme",
        "resource list --recursive -t acme",
        "resource list --all-teams",
        "resource show brand",
        "resource update brand --name logo",
        "resource update logo --name logo",
        "resource delete logo --yes",
    ] {
        check(&teamctl, line, RESOURCE);
    }
}

#[test]
fn account() {
    let teamctl = acme();
    teamctl.file("people.csv", "email\nemil@acme.example\n");
    for line in [
        "account list",
        "account show owner@acme.example",
        "account create fred@acme.example",
        "account create fred@acme.example --or-ignore",
        "account create --from-file people.csv",
        "account update fred@acme.example --company Acme",
        "account unlock fred@acme.example",
        "account disable fred@acme.example --yes",
        "account enable fred@acme.example",
        "account delete fred@acme.example --confirm fred@acme.example",
        "account delete fred@acme.example --confirm fred@acme.example",
    ] {
        check(&teamctl, line, ACCOUNT);
    }
    let expected: Vec<_> = ACCOUNT.split_whitespace().collect();
    for verb in ["password", "login"] {
        let line = format!("-q account {verb} emil@acme.example --password-stdin -o json");
        assert_eq!(keys(&teamctl.stdin("correct horse\n").run(line).ok().json()), expected, "{verb}");
    }
    let organizations = teamctl.run("account show owner@acme.example -o json --jq .organizations[0]").ok().json();
    assert_eq!(keys(&organizations), ["team", "role", "status"]);
}

#[test]
fn member() {
    let teamctl = acme();
    teamctl.file("people.csv", "email\ncleo@acme.example\n");
    for line in [
        "member list",
        "member list --recursive",
        "member list --all-teams",
        "member show owner@acme.example",
        "member show bob@acme.example",
        "member add cleo@acme.example --role viewer",
        "member add cleo@acme.example --role viewer --or-ignore",
        "member add --from-file people.csv --role member -t acme/design",
    ] {
        check(&teamctl, line, MEMBER);
    }
    check(&teamctl, "member remove cleo@acme.example -t acme/design --yes", &format!("{MEMBER} keys invites"));
    check(
        &teamctl,
        "member remove cleo@acme.example ada@acme.example -t acme --yes",
        &format!("{MEMBER} keys invites"),
    );
}

#[test]
fn invite() {
    let teamctl = acme();
    let once = format!("{INVITE} token link");
    check(&teamctl, "invite list --all-teams", INVITE);
    check(&teamctl, "invite show bob@acme.example", INVITE);
    check(&teamctl, "invite add emil@acme.example --role viewer --show-link", &once);
    check(&teamctl, "invite add fred@acme.example gina@acme.example --role viewer --no-send", &once);
    check(&teamctl, "invite resend bob@acme.example --no-send", &once);
    check(&teamctl, "invite update bob@acme.example --email rob@acme.example --no-send", &once);
    check(&teamctl, "invite expire --all-teams", "expired changed");
}

#[test]
fn role() {
    let teamctl = acme();
    check(&teamctl, "role list", ROLE);
    check(&teamctl, "role show owner", ROLE);
    check(&teamctl, "role create editor --allow task.*", ROLE);
    check(&teamctl, "role update editor --name writer", ROLE);
    check(&teamctl, "role delete writer --yes", ROLE);
    check(&teamctl, "role assign ada@acme.example --role member -t acme/design", MEMBER);
    check(&teamctl, "role check owner@acme.example --permission team.read", CHECK);
    let no = teamctl.run("role check cleo@acme.example --permission team.read -o json").code(6).json();
    assert_eq!(keys(&no).join(" "), CHECK);
}

#[test]
fn key() {
    let teamctl = acme();
    let once = format!("{KEY} secret");
    check(&teamctl, "key create deploy --expires-in 1d", &once);
    check(&teamctl, "key create ci --secret-file ci.key", &once);
    teamctl.file("keys.csv", "name\none\ntwo\n");
    check(&teamctl, "key create --from-file keys.csv", &once);
    check(&teamctl, "key rotate deploy --grace 1h", &once);
    check(&teamctl, "key list", KEY);
    check(&teamctl, "key list --all-teams", KEY);
    check(&teamctl, "key show deploy", KEY);
    check(&teamctl, "key revoke one --yes", &once);
    check(&teamctl, "key revoke ci two --yes", &once);
    check(&teamctl, "key prune --older-than 1d --yes", "pruned changed");
    let made = teamctl.run("-q key create new -o json").ok().json();
    let secret = made["secret"].as_str().unwrap();
    for (stdin, code) in [(secret, 0), ("x", 6)] {
        assert_eq!(keys(&teamctl.stdin(stdin).run("key verify -o json").code(code).json()).join(" "), KEY_VERDICT);
        let answers = teamctl.stdin(stdin).run("key verify --batch -o jsonl").code(code).json_lines();
        assert_eq!(keys(&answers[0]).join(" "), KEY_VERDICT);
    }
}

#[test]
fn budget() {
    let teamctl = acme();
    let standing = format!("{BUDGET} changed");
    check(&teamctl, "budget list", &standing);
    check(&teamctl, "budget show -t acme/design", &standing);
    check(&teamctl, "budget set --limit 50 --period day -t acme/design", &standing);
    check(&teamctl, "budget set --unlimited -t acme", &standing);
    for line in [
        "budget topup 100 --ref order",
        "budget adjust -1 --ref fix --reason why",
        "budget charge 1.5 --ref task --tasks 1",
        "budget hold 2 --ref render",
        "budget capture render 1",
        "budget hold 2 --ref other",
        "budget release other",
        "budget refund task --ref back",
        "budget history",
    ] {
        check(&teamctl, line, ENTRY);
    }
    check(&teamctl, "budget check 1", BUDGET_ANSWER);
    check(&teamctl, "budget check", BUDGET_ANSWER);
    let no = teamctl.run("budget check 1000 -o json").code(6).json();
    assert_eq!(keys(&no).join(" "), BUDGET_ANSWER);
    let no = teamctl.stdin("x").run("budget check --key-stdin -o json").code(6).json();
    assert_eq!(keys(&no).join(" "), BUDGET_ANSWER);
}

#[test]
fn backup() {
    let teamctl = acme();
    let made = "file size schema events sha256 created_at changed";
    check(&teamctl, "backup create", made);
    check(&teamctl, "backup create copy.db", made);
    check(&teamctl, "-n backup create other.db", &format!("{made} dry_run"));
    check(&teamctl, "backup list", "file size schema created_at");
    check(&teamctl, "backup verify copy.db", "ok file size schema events audit_verified sha256");
    let restored = "file database replaced schema events_lost ended_again keys invites members suspended disabled \
         erased super_access archived owners reverted reverted_more not_compared events_unknown problems changed";
    check(&teamctl, "-n backup restore copy.db", &format!("{restored} dry_run"));
    check(&teamctl, "backup restore copy.db --confirm teamctl.db", restored);
    check(&teamctl, "backup restore copy.db --exact --confirm teamctl.db", restored);
    check(&teamctl, "backup create", made);
    check(&teamctl, "backup prune --keep 1 -y", "file size schema created_at changed");
}

#[test]
fn outbox() {
    let teamctl = acme();
    teamctl.config("[email]\ntransport = \"command\"\nfrom = \"a@acme.example\"\ncommand = [\"false\"]\n");
    teamctl.run("-q invite add emil@acme.example fred@acme.example --role viewer -o id").ok();
    let id = teamctl.run("outbox list -o id --limit 1").ok().text().trim().to_owned();
    let changed = format!("{MESSAGE} changed");
    check(&teamctl, "outbox list", MESSAGE);
    check(&teamctl, &format!("outbox show {id}"), MESSAGE);
    check(&teamctl, "-n outbox send", &format!("{changed} dry_run"));
    check(&teamctl, "outbox send", "sent failed dead remaining changed");
    check(&teamctl, "outbox retry --dead", &changed);
    check(&teamctl, &format!("outbox retry {id}"), &changed);
    check(&teamctl, &format!("outbox drop {id} --yes"), &changed);
    let standing = "paused_since queued retrying dead sent due leased oldest_due_at changed";
    check(&teamctl, "outbox pause", standing);
    check(&teamctl, "outbox resume", standing);
    check(&teamctl, "outbox stats", standing.trim_end_matches(" changed"));
}

#[test]
fn connector() {
    let teamctl = acme();
    for line in [
        "connector add files --type s3 --bucket files --region us-east-1 -t acme",
        "connector list -t acme",
        "connector list --all-teams",
        "connector show files -t acme",
        "-n connector test files -t acme",
        "connector remove files -y -t acme",
    ] {
        let expected = if line.starts_with("-n") { format!("{CONNECTOR} dry_run") } else { CONNECTOR.to_owned() };
        check(&teamctl, line, &expected);
    }
}

#[test]
fn callback() {
    let teamctl = acme();
    teamctl.file("data.json", "{}");
    let changed = format!("{CALLBACK} changed");
    check(&teamctl, "callback show -t acme", CALLBACK);
    check(&teamctl, "callback show --secret -t acme", &format!("{CALLBACK} secrets"));
    let secrets = teamctl.run("callback show --secret -t acme -o json --jq .secrets[0]").ok().json();
    // The contract's keys, and those of a grace beside them.
    let expected = "kind auth_key signing_secret previous_auth_key previous_signing_secret previous_until";
    assert_eq!(keys(&secrets).join(" "), expected);
    check(&teamctl, "callback resolve -t acme", &format!("{CALLBACK} why resource"));
    check(&teamctl, "callback set --url https://hooks.acme.example/ -t acme", &changed);
    check(&teamctl, "callback rotate -t acme", &format!("{CALLBACK} rotated previous_until changed"));
    let tried = "team url inherited_from kind delivered status milliseconds answer error dry_run";
    check(&teamctl, "-n callback test -t acme", tried);
    let send = "callback send --type task.completed --data-file data.json -t acme";
    check(&teamctl, send, &format!("{MESSAGE} changed"));
}

/// The contract names no keys of a report: these are kept from now on.
#[test]
fn budget_report() {
    let teamctl = acme();
    teamctl.run("-q budget topup 10 --ref order -o id").ok();
    teamctl.run("-q budget charge 1 --ref use -o id").ok();
    for by in ["day", "month", "team", "key"] {
        check(&teamctl, &format!("budget report --by {by}"), REPORT);
    }
}

#[test]
fn billing() {
    let teamctl = acme();
    check(&teamctl, "billing show", BILLING);
    let terms = "--plan enterprise --currency EUR --fixed-fee 100 --price-per-credit 0.01 --price-per-task 1";
    check(&teamctl, &format!("billing update {terms} --payment-label Visa"), BILLING);
    teamctl.at("2026-10-07T09:00:00Z").run("-q budget charge 5 --tasks 1 --ref one -o id").ok();
    for line in [
        "invoice create --period 2026-09",
        "invoice create --period 2026-10",
        "invoice create --period 2026-10 --or-ignore",
        "invoice list",
        "invoice show 1",
        "invoice pay 1 --ref transfer-1",
        "invoice void 2 --reason wrong --confirm 2",
    ] {
        check(&teamctl, &format!("billing {line}"), INVOICE);
    }
    let inner = |line: &str| keys(&teamctl.run(format!("{line} -o json")).ok().json()).join(" ");
    assert_eq!(inner("billing invoice show 2 --jq .lines[0]"), "team period kind quantity unit_price amount");
    assert_eq!(inner("billing show --jq .payment"), "label ref");
    assert_eq!(inner("billing show --jq .invoices[0]"), "id number kind period status total currency issued_at");
}

/// The contract's keys in its order, and three that were added to it since: it allows that.
#[test]
fn audit() {
    let teamctl = acme();
    let with_additions = EVENT.replace(" hash", " fields count digest hash");
    check(&teamctl, "audit list", &with_additions);
    check(&teamctl, "audit verify", VERDICT);
    let id = teamctl.run("audit list -o id --limit 1").ok().text().trim().to_owned();
    check(&teamctl, &format!("audit show {id}"), &with_additions);
    for event in teamctl.run("audit export").ok().json_lines() {
        assert_eq!(keys(&event).join(" "), with_additions);
    }
}

/// Where the contract names no keys, these are kept from now on.
#[test]
fn where_the_contract_is_silent() {
    let teamctl = acme();
    check(&teamctl, "member explain owner@acme.example", "permission email team role pattern super_access");
    check(&teamctl, "role permissions", "permission description");
    check(&teamctl, "policy list", "name description");
    teamctl.file("ours.toml", "[roles.viewer]\n[roles.lead]\nlevel = \"team\"\n[roles.member]\n");
    check(&teamctl, "policy apply ours.toml --team acme --yes", "team policy changes changed renamed");
    check(&teamctl, "audit head", "team seq hash");
    check(&teamctl, "doctor", "check status message hint");
    check(&teamctl, "doctor --fix", "check status message hint fixed changed");
    let counted = "teams accounts members invites roles keys transfers invoices connectors resources messages events";
    check(&teamctl, "export acme.jsonl", &format!("file rows {counted} changed"));
    let lost = "lost_connectors lost_invites lost_callbacks lost_codes";
    let sibling = Teamctl::new();
    std::fs::create_dir_all(sibling.secret_key().parent().unwrap()).unwrap();
    std::fs::copy(teamctl.secret_key(), sibling.secret_key()).unwrap();
    sibling.run("-q init -o id").ok();
    let line = format!("import {}", teamctl.path("acme.jsonl").display());
    check(&sibling, &line, &format!("rows {counted} {lost} changed"));
    check(&teamctl, "config list", "name value origin changed");
    check(&teamctl, "config get output", "name value origin changed");
    check(&teamctl, "config set team acme", "name value origin changed");
    check(&teamctl, "config unset team", "name value origin changed");
    check(&teamctl, "config path", "name path exists");
    check(&teamctl, "init --or-ignore", "database secret_key_file team owner preset rehearsal changed");
}

/// In every format the same keys: the header of CSV and each line of JSON Lines are those of JSON.
#[test]
fn every_format_has_the_same_keys() {
    let teamctl = acme();
    for (line, expected) in [
        ("team list --all", TEAM),
        ("account list", ACCOUNT),
        ("member list --all-teams", MEMBER),
        ("invite list --all-teams", INVITE),
        ("role list", ROLE),
        ("key list", KEY),
        ("outbox list", MESSAGE),
        ("budget report", REPORT),
        ("budget report --by key", REPORT),
        ("billing invoice list", INVOICE),
        ("budget list", &format!("{BUDGET} changed")),
        ("budget history", ENTRY),
    ] {
        let csv = teamctl.run(format!("{line} -o csv")).ok();
        assert_eq!(
            csv.text().lines().next().unwrap(),
            expected.split_whitespace().collect::<Vec<_>>().join(","),
            "{line}"
        );
        let lines = teamctl.run(format!("{line} -o jsonl")).ok().json_lines();
        assert_eq!(Value::Array(lines), teamctl.run(format!("{line} -o json")).ok().json(), "{line}");
    }
}

/// Instants are RFC 3339 in UTC with milliseconds, whatever else is asked for; `changed` is a change's alone.
#[test]
fn what_values_look_like() {
    let teamctl = acme();
    for line in [
        "team list --all",
        "account list",
        "member list --all-teams",
        "invite list --all-teams",
        "key list",
        "audit list",
    ] {
        let list = teamctl.run(format!("{line} -o json --time local")).ok().json();
        for object in list.as_array().unwrap() {
            for (key, value) in object.as_object().unwrap() {
                if (key == "at" || key.ends_with("_at")) && !value.is_null() {
                    let text = value.as_str().unwrap();
                    let right =
                        text.len() == "2026-11-07T09:00:00.000Z".len() && text.ends_with('Z') && text.contains("T09:");
                    assert!(right, "{line}: {key} is {text}");
                }
                assert!(key != "changed" || value.is_null(), "{line}: {object}");
                assert!(key != "dry_run", "{line}: {object}");
            }
        }
    }
    let rehearsed = teamctl.run("-q -n team create acme/new -o json").ok().json();
    assert_eq!(keys(&rehearsed).join(" "), format!("{TEAM} dry_run"));
    assert!(teamctl.run("-q team create acme/new -o json").ok().json().get("dry_run").is_none());
}

#[test]
fn an_error_is_one_object_on_stderr() {
    let teamctl = acme();
    for line in [
        "team show none",
        "team shwo acme",
        "team list --fields x",
        "init",
        "policy validate none.toml",
        "--jq . team show none",
    ] {
        let line = if line.starts_with("--jq") { line.to_owned() } else { format!("{line} -o json") };
        let told = teamctl.run(line.as_str()).noisy();
        assert!(told.text().is_empty(), "{line}");
        assert_eq!(told.notices().lines().count(), 1, "{line}: {}", told.notices());
        let whole: Value = serde_json::from_str(told.notices()).unwrap();
        assert_eq!(keys(&whole), ["error"], "{line}");
        assert_eq!(keys(&whole["error"]), ["code", "message", "hint", "exit", "details"], "{line}");
        let code = i32::try_from(whole["error"]["exit"].as_i64().unwrap()).unwrap();
        told.code(code);
    }
}
