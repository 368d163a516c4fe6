//! `invite expire` and `prune`.
use super::*;

#[test]
fn expire() {
    let teamctl = Teamctl::with_preset("standard");
    teamctl.run("-q invite add a@x.example b@x.example --role member --no-send -t acme").ok();
    teamctl.run("-q invite add c@x.example --role lead --no-send -t acme/core").ok();
    teamctl.run("-q invite add d@x.example --role lead --no-send -t acme/core --expires-in 8d").ok();
    teamctl.run("invite expire -o json").refused("usage.missing").stderr(str![[r#"
{"error":{"code":"usage.missing","message":"one of --team, --all-teams is needed on the line","hint":"see: teamctl invite expire --help","exit":2,"details":{}}}

"#]]);
    teamctl.env("TEAMCTL_TEAM", "acme").run("invite expire -o json").refused("usage.missing");
    teamctl.config("team = \"acme\"\n").run("invite expire -o json").refused("usage.missing");
    teamctl.at(DEADLINE).run("-n invite expire --all-teams -o json").ok().stdout(str![[r#"
{"expired":3,"changed":true,"dry_run":true}

"#]]);
    teamctl
        .at(DEADLINE)
        .run("invite expire -t acme")
        .ok()
        .stdout(str![[r#"
EXPIRED
2

"#]])
        .stderr(str![]);
    teamctl.at(DEADLINE).run("invite expire --all-teams -o json").ok().stdout(str![[r#"
{"expired":1,"changed":true}

"#]]);
    let before = teamctl.event_count();
    teamctl.at(DEADLINE).run("invite expire --all-teams -o json").ok().stdout(str![[r#"
{"expired":0,"changed":false}

"#]]);
    assert_eq!(teamctl.event_count(), before, "an empty sweep is no event");
    // One event a team.
    teamctl.run("audit list -t acme --action invite.expire -o jsonl --fields action,team,target,count").ok().stdout(
        str![[r#"
{"action":"invite.expire","team":"acme","target":null,"count":2}
{"action":"invite.expire","team":"acme/core","target":null,"count":1}

"#]],
    );
    let invite = teamctl.run("invite show b@x.example -t acme -o id").ok().text().trim().to_owned();
    teamctl.run(["audit", "list", "--target", &invite, "-o", "csv", "--fields", "action,count"]).ok().stdout(str![[
        r#"
action,count
invite.add,2
invite.expire,2

"#
    ]]);
    teamctl.run("invite expire -t nowhere -o json").refused("team.not_found");
}

#[test]
fn a_clock_that_has_jumped_is_not_believed() {
    let teamctl = Teamctl::initialized();
    teamctl.run("-q invite add a@x.example b@x.example --role member --no-send").ok();
    teamctl.at("2028-01-01T00:00:00Z").run("invite expire --all-teams -o json").refused("clock.suspicious").stderr(str![[r#"
{"error":{"code":"clock.suspicious","message":"it is 2028-01-01T00:00:00.000Z, the last change was at 2026-11-07T09:00:00.000Z, and 2 of 2 open invitations would expire","hint":"check the clock; if it is right: --yes","exit":2,"details":{}}}

"#]]);
    teamctl.at("2028-01-01T00:00:00Z").run("invite expire --all-teams -y -o json").ok().stdout(str![[r#"
{"expired":2,"changed":true}

"#]]);
}

#[test]
fn prune() {
    let teamctl = one_of_each();
    teamctl.run("invite prune --older-than 1d -o json").refused("usage.missing");
    teamctl.run("invite prune --all-teams -y -o json").refused("usage.missing");
    teamctl.run("invite prune --older-than 1d --all-teams -o json").refused("usage.confirmation_required");
    teamctl.run("-n invite prune --older-than 1ms --all-teams -o json").code(2).noisy();
    // Bob was closed five days ago, Cleo four, Dora three, Eve one; Ada and Fay are open.
    teamctl.run("-n invite prune --older-than 1d --all-teams -o json").ok().stdout(str![[r#"
{"pruned":3,"changed":true,"dry_run":true}

"#]]);
    teamctl
        .run("invite prune --older-than 3d -t acme -y")
        .ok()
        .stdout(str![[r#"
PRUNED
2

"#]])
        .stderr(str![]);
    teamctl.run("invite list -t acme -o csv --fields email,status").ok().stdout(str![[r#"
email,status
ada@acme.example,pending
dora@acme.example,revoked
eve@acme.example,expired
fay@acme.example,expired

"#]]);
    let before = teamctl.event_count();
    teamctl.run("invite prune --older-than 3d --all-teams -y -o json").ok().stdout(str![[r#"
{"pruned":0,"changed":false}

"#]]);
    assert_eq!(teamctl.event_count(), before);
    teamctl.run("audit list -t acme --action invite.prune -o jsonl --fields action,team,count").ok().stdout(str![[
        r#"
{"action":"invite.prune","team":"acme","count":2}

"#
    ]]);
    teamctl.run("member show bob@acme.example -t acme -o json --fields email,status").ok().stdout(str![[r#"
{"email":"bob@acme.example","status":"active"}

"#]]);
    teamctl.run("audit verify --jq .ok").ok().stdout(str![[r#"
true

"#]]);
}
