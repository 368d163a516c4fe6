//! Ownership that moves: to an active member, by who may, in one step, and never to two or to nobody.
use serde_json::{Value, json};

use crate::support::race::Finished;
use crate::support::{NOW, Teamctl};

const REASON: &str = "--reason 'ticket 4711'";

impl Teamctl {
    /// An organization with an owner, and Grace, who could be the next.
    fn with_grace(preset: &str) -> Self {
        let teamctl = Self::with_preset(preset);
        let role = if preset == "standard" { "admin" } else { "member" };
        teamctl.hires("grace", "acme", role);
        teamctl
    }

    /// The owner's address, after a look at everything that says who it is.
    #[track_caller]
    fn owner(&self) -> String {
        let owners = self.sql(
            "SELECT a.email, o.owner_id = m.account_id, m.role_id = o.owner_role_id, m.suspended_at IS NULL, m.team_id = o.id
             FROM memberships m JOIN organizations o ON o.id = m.owns_id JOIN accounts a ON a.id = m.account_id
             WHERE o.id = (SELECT id FROM teams WHERE tree_key = 'acme' AND deleted_at IS NULL)",
        );
        let [owner, agrees] = owners.trim().splitn(2, '|').collect::<Vec<_>>()[..] else {
            panic!("there is not one owner: {owners}")
        };
        assert_eq!(agrees, "1|1|1|1", "organization, role, status and team of the owner's membership");
        assert_eq!(self.run("team show acme --jq .owner").ok().text().trim(), owner);
        owner.to_owned()
    }

    /// What is refused changes nothing.
    #[track_caller]
    fn refuses(&self, arguments: &str, code: &str) -> Value {
        let before = (self.stored(), self.event_count());
        let error = self.run(format!("-o json team transfer {arguments}")).refused(code).error();
        assert!(self.stored() == before.0, "{arguments} has changed something");
        assert_eq!(self.event_count(), before.1, "{arguments}");
        error
    }
}

#[test]
fn the_old_owner_stays_in_another_role() {
    let teamctl = Teamctl::with_grace("standard");
    let line = format!("team transfer acme --to Grace@X.example --demote-to admin {REASON} --confirm acme");
    let moved = teamctl.run(format!("{line} -q -o json")).ok().json();
    assert_eq!((&moved["owner"], &moved["previous_owner"]), (&"grace@x.example".into(), &"owner@acme.example".into()));
    assert_eq!((&moved["changed"], &moved["left"], &moved["invites"]), (&true.into(), &json!([]), &json!([])));
    assert_eq!(teamctl.owner(), "grace@x.example");
    let roles = teamctl.run("member list -t acme --jq 'map([.email, .role]) | sort'").ok().json();
    assert_eq!(roles, json!([["grace@x.example", "owner"], ["owner@acme.example", "admin"]]));
    let counted = teamctl.run("role list -t acme --jq 'map(select(.members > 0) | [.name, .members]) | sort'").ok();
    assert_eq!(counted.json(), json!([["admin", 1], ["owner", 1]]));
    let events =
        teamctl.run("audit list --action team.transfer --jq 'map([.team, .reason, .fields, .after])'").ok().json();
    assert_eq!((&events[0][0], &events[0][1]), (&"acme".into(), &"ticket 4711".into()));
    assert_eq!(events[0][2], json!(["owner", "demoted_to"]));
    assert_eq!(events[0][3]["demoted_to"], "admin");
    let grace = teamctl.run("account show grace@x.example --jq .id").ok().text().trim().to_owned();
    assert_eq!(events[0][3]["owner"], grace);
    // Again is another thing.
    teamctl.refuses(&line["team transfer ".len()..], "transfer.same_owner");
    teamctl
        .run(format!("-q team transfer acme --to owner@acme.example --demote-to admin {REASON} --confirm acme"))
        .ok();
    assert_eq!(teamctl.owner(), "owner@acme.example");
    teamctl.adds_up(NOW);
}

#[test]
fn the_old_owner_leaves_and_takes_along() {
    let teamctl = Teamctl::with_grace("standard");
    teamctl.run("-q team create acme/core/web").ok();
    for team in ["acme/core", "acme/core/web"] {
        teamctl.run(format!("-q member add owner@acme.example --role lead -t {team}")).ok();
    }
    teamctl.run("-q team create globex --owner owner@acme.example").ok();
    teamctl.run("-q team create acme/far").ok();
    // Where they are no member themselves, too.
    let invites = [("bob", "viewer", "acme"), ("cleo", "member", "acme/far")].map(|(name, role, team)| {
        let line = format!("-q invite add {name}@x.example --role {role} --no-send -t {team} -o json");
        teamctl.run(format!("{line} --as owner@acme.example")).ok().json()["id"].clone()
    });
    let before = (teamctl.stored(), teamctl.event_count());
    let line = format!("-q team transfer acme --to grace@x.example --leave {REASON} -o json");
    let rehearsed = teamctl.run(format!("{line} --dry-run")).ok().json();
    // Whoever reads a table, which has no room for it, is told the same in words.
    let words = "this would make grace@x.example the owner of acme, while owner@acme.example leaves acme, acme/core, \
                 acme/core/web\n";
    let told = teamctl.run(format!("team transfer acme --to grace@x.example --leave {REASON} --dry-run")).noisy().ok();
    assert!(told.notices().contains(words), "{}", told.notices());
    assert_eq!((teamctl.stored(), teamctl.event_count()), before);
    let left = json!([
        {"team": "acme", "role": "owner"}, {"team": "acme/core", "role": "lead"}, {"team": "acme/core/web", "role": "lead"},
    ]);
    let moved = teamctl.run(format!("{line} --confirm acme")).ok().json();
    for (answer, dry) in [(rehearsed, true), (moved, false)] {
        assert_eq!((&answer["left"], &answer["invites"]), (&left, &json!(invites)), "{answer}");
        assert_eq!(answer["owner"], "grace@x.example");
        assert_eq!(answer["dry_run"] == json!(true), dry);
    }
    assert_eq!(teamctl.owner(), "grace@x.example");
    let organizations = teamctl.run("account show owner@acme.example --jq '.organizations | map(.team)'").ok().json();
    assert_eq!(organizations, json!(["globex"]));
    let actions = teamctl.run("audit list -t acme --jq 'map([.action, .team, .reason])[-4:]'").ok().json();
    let told = |action: &str, team: &str| json!([action, team, "ticket 4711"]);
    assert_eq!(
        actions,
        json!([
            told("team.transfer", "acme"),
            told("member.remove", "acme"),
            told("member.remove", "acme/core"),
            told("member.remove", "acme/core/web"),
        ])
    );
    teamctl.adds_up(NOW);
}

#[test]
fn by_whom_the_policy_lets() {
    for (preset, role, code) in [
        ("standard", "admin", None),
        ("refonte", "member", Some("transfer.operator_only")),
        ("intoaec", "user", Some("transfer.operator_only")),
        ("fixfolio", "user", Some("transfer.operator_only")),
        ("autoql", "read_only", Some("transfer.operator_only")),
    ] {
        let teamctl = Teamctl::with_preset(preset);
        teamctl.hires("grace", "acme", role);
        teamctl.hires("ada", "acme", role);
        let line = format!("team transfer acme --to grace@x.example --demote-to {role} {REASON} --confirm acme");
        // Nobody makes themselves the owner.
        for who in ["grace", "ada"] {
            teamctl.denies(who, &line, "permission.denied");
        }
        let outcome = teamctl.run(format!("-q -o json {line} --as owner@acme.example"));
        match code {
            None => {
                outcome.ok();
                let actor = teamctl.run("audit list --action team.transfer --jq '.[0].actor'").ok();
                assert_eq!(actor.text(), "owner@acme.example\n");
            }
            Some(code) => {
                assert_eq!(outcome.refused(code).error()["exit"], 4);
                let last = teamctl.run("audit list --jq '.[-1] | [.action, .after.code]'").ok().json();
                assert_eq!(last, json!(["denied", code]));
                assert_eq!(teamctl.owner(), "owner@acme.example");
                teamctl.run(format!("-q {line}")).ok();
            }
        }
        assert_eq!(teamctl.owner(), "grace@x.example", "{preset}");
    }
}

/// Whoever may not is told so before anything is to be confirmed, and that is written down.
#[test]
fn denied_before_it_is_confirmed() {
    let teamctl = Teamctl::with_grace("standard");
    teamctl.denies("grace", &format!("team transfer acme --to grace@x.example --leave {REASON}"), "permission.denied");
}

#[test]
fn to_an_active_member_alone() {
    let teamctl = Teamctl::with_grace("standard");
    teamctl.signs_up("stranger");
    teamctl.run("-q invite add pending@x.example --role admin --no-send -t acme").ok();
    teamctl.hires("resting", "acme", "admin");
    teamctl.run("-q member suspend resting@x.example -y -t acme").ok();
    teamctl.hires("disabled", "acme", "admin");
    teamctl.sql("UPDATE accounts SET disabled_at = created_at WHERE email_key = 'disabled@x.example'");
    for (to, code) in [
        ("stranger", "transfer.not_member"),
        ("unheard-of", "transfer.not_member"),
        ("pending", "transfer.not_member"),
        ("resting", "transfer.not_member"),
        ("disabled", "account.disabled"),
    ] {
        for parting in ["--demote-to admin", "--leave"] {
            teamctl.refuses(&format!("acme --to {to}@x.example {parting} {REASON} --confirm acme"), code);
        }
    }
    let same = format!("acme --to owner@acme.example --leave {REASON} --confirm acme");
    teamctl.refuses(&same, "transfer.same_owner");
}

#[test]
fn what_the_line_must_say() {
    let teamctl = Teamctl::with_grace("standard");
    let to = "acme --to grace@x.example";
    for (rest, code) in [
        (format!("--demote-to nonsense {REASON} --confirm acme"), "role.not_found"),
        (format!("--demote-to owner {REASON} --confirm acme"), "role.owner"),
        (format!("--demote-to lead {REASON} --confirm acme"), "role.level"),
        ("--demote-to admin --confirm acme".to_owned(), "usage.missing"),
        (format!("--demote-to admin {REASON} --confirm Acme"), "usage.confirmation_mismatch"),
        (format!("--demote-to admin {REASON} --confirm globex"), "usage.confirmation_mismatch"),
    ] {
        teamctl.refuses(&format!("{to} {rest}"), code);
    }
    for rest in [
        format!("{to} --demote-to admin --leave {REASON} --confirm acme"),
        format!("{to} {REASON} --confirm acme"),
        format!("acme --leave {REASON} --confirm acme"),
        format!("--to grace@x.example --leave {REASON} --confirm acme"),
    ] {
        assert_eq!(teamctl.run(format!("team transfer {rest}")).noisy().any_code(), 2, "{rest}");
    }
    let below = format!("acme/core --to grace@x.example --leave {REASON} --confirm acme/core");
    teamctl.refuses(&below, "usage.invalid_value");
    let elsewhere = format!("globex --to grace@x.example --leave {REASON} --confirm globex");
    teamctl.refuses(&elsewhere, "team.not_found");
    assert_eq!(teamctl.owner(), "owner@acme.example");
}

/// Off a terminal it names what it would do, and what it waits for.
#[test]
fn without_a_confirmation_it_says_what_it_would_do() {
    let teamctl = Teamctl::with_grace("standard");
    teamctl.run("-q member add owner@acme.example --role lead -t acme/core").ok();
    for (parting, goes) in [("--demote-to admin", "'admin'"), ("--leave", "acme/core")] {
        let line = format!("acme --to grace@x.example {parting} {REASON}");
        let error = teamctl.refuses(&line, "usage.confirmation_required");
        let message = error["message"].as_str().unwrap();
        for part in ["grace@x.example", "owner@acme.example", "acme", goes] {
            assert!(message.contains(part), "{part} is not in: {message}");
        }
        assert!(error["hint"].as_str().unwrap().contains("--confirm acme"));
        // -y is not enough.
        teamctl.refuses(&format!("{line} -y"), "usage.confirmation_required");
    }
    // What would be refused anyway is refused at once.
    teamctl.refuses(&format!("acme --to stranger@x.example --leave {REASON}"), "transfer.not_member");
}

#[test]
fn an_archived_organization_too() {
    let teamctl = Teamctl::with_grace("standard");
    teamctl.run("-q team archive acme -y").ok();
    teamctl.run(format!("-q team transfer acme --to grace@x.example --demote-to viewer {REASON} --confirm acme")).ok();
    assert_eq!(teamctl.owner(), "grace@x.example");
    assert_ne!(teamctl.run("team show acme --jq .archived_at").ok().text(), "null\n");
}

/// What somebody had by themselves they do not keep beside what the owner has, nor afterwards.
#[test]
fn super_access_ends_with_it() {
    let teamctl = Teamctl::with_grace("standard");
    teamctl.run("-q member update grace@x.example --super-access on -t acme").ok();
    for (to, parting) in [("grace@x.example", "admin"), ("owner@acme.example", "viewer")] {
        teamctl.run(format!("-q team transfer acme --to {to} --demote-to {parting} {REASON} --confirm acme")).ok();
    }
    let shown = teamctl.run("member show grace@x.example -t acme --jq '[.role, .super_access]'").ok().json();
    assert_eq!(shown, json!(["viewer", false]));
    teamctl.denies("grace", "team update acme --name Mine", "permission.denied");
}

/// Support's story: the owner has left the company, nobody knows their password.
#[test]
fn support_is_called() {
    let teamctl = Teamctl::with_grace("refonte");
    let line = "team transfer acme --to grace@x.example --leave --reason 'ticket 4711: owner has left' --confirm acme";
    teamctl.run(format!("-q -o json {line} --as grace@x.example")).refused("permission.denied");
    teamctl.run(format!("-q {line}")).ok();
    let told =
        teamctl.run("audit list --action team.transfer --jq 'map([.reason, (.actor | startswith(\"operator:\"))])'");
    assert_eq!(told.ok().json(), json!([["ticket 4711: owner has left", true]]));
    // Who left can be asked again, as anybody.
    teamctl.run("-q invite add owner@acme.example --role member --no-send -t acme").ok();
}

mod races {
    use super::*;
    use crate::matrix::verbs;

    /// What may be told by who came too late.
    const TOO_LATE: &[&str] = &[
        "transfer.not_member",
        "transfer.same_owner",
        "account.disabled",
        "account.not_found",
        "account.owns_organization",
        "member.owner",
        "member.not_found",
    ];

    /// Four candidates, each wanted as the owner, and meanwhile suspended, removed, disabled and erased: one of them owns it,
    /// or who did.
    #[test]
    fn everybody_wants_it() {
        let rounds = if crate::is_full_run() { 200 } else { 6 };
        let candidates = ["ada", "bob", "cleo", "dora"];
        let teamctl = Teamctl::with_preset("standard");
        let mut owners = std::collections::BTreeSet::new();
        for round in 0..rounds {
            for name in candidates {
                teamctl.signs_up(name);
                if verbs().contains("account enable") {
                    teamctl.run(format!("-q account enable {name}@x.example")).ok();
                }
                teamctl.run(format!("-q member add {name}@x.example --role admin -t acme --or-ignore")).ok();
                teamctl.run(format!("-q member resume {name}@x.example -t acme")).ok();
            }
            let mut lines = Vec::new();
            for (number, name) in candidates.iter().enumerate() {
                let address = format!("{name}@x.example");
                let parting = if (number + round) % 2 == 0 { "--leave" } else { "--demote-to admin" };
                lines.push(format!("team transfer acme --to {address} {parting} --reason race --confirm acme"));
                lines.push(format!("member suspend {address} -y -t acme"));
                lines.push(format!("member remove {address} -y -t acme"));
                lines.push(match (round + number) % 3 {
                    0 if verbs().contains("account disable") => format!("account disable {address} -y"),
                    1 if verbs().contains("account delete") => format!("account delete {address} --confirm {address}"),
                    _ => format!("team transfer acme --to {address} --demote-to viewer --reason race --confirm acme"),
                });
            }
            assert_eq!(lines.len(), 16);
            lines.rotate_left(round % 16);
            let lines: Vec<_> = lines.into_iter().map(|line| (line, "")).collect();
            let finished = teamctl.race(NOW, &lines);
            let told = |process: &Finished| (process.code, process.error());
            assert!(
                finished.iter().all(|process| process.code == 0 || TOO_LATE.contains(&process.error().as_str())),
                "{:?}",
                finished.iter().map(told).collect::<Vec<_>>()
            );
            owners.insert(teamctl.owner());
            teamctl.adds_up(NOW);
        }
        assert!(owners.len() > 1, "nobody ever won: {owners:?}");
    }

    /// Sixteen at once: each moves it from whoever has it by then, and one after the other they all succeed.
    #[test]
    fn one_after_the_other() {
        let teamctl = Teamctl::with_preset("standard");
        let names: Vec<_> = (0..16).map(|number| format!("p{number}")).collect();
        for name in &names {
            teamctl.hires(name, "acme", "admin");
        }
        let lines: Vec<_> = names
            .iter()
            .map(|name| {
                (format!("team transfer acme --to {name}@x.example --demote-to admin --reason race --confirm acme"), "")
            })
            .collect();
        let finished = teamctl.race(NOW, &lines);
        assert!(finished.iter().all(|process| process.code == 0), "each is to a member that does not own it");
        // Whom one took it from is whom another gave it to.
        let mut owner = "owner@acme.example".to_owned();
        let mut moves: Vec<_> = finished.iter().map(Finished::json).collect();
        while let Some(next) = moves.iter().position(|moved| moved["previous_owner"] == owner.as_str()) {
            owner = moves.swap_remove(next)["owner"].as_str().unwrap().to_owned();
        }
        assert!(moves.is_empty(), "{moves:?}");
        assert_eq!(teamctl.owner(), owner);
        assert_eq!(teamctl.run("audit list --action team.transfer -o id").ok().text().lines().count(), 16);
        teamctl.adds_up(NOW);
    }
}
