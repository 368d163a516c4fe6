//! What support is asked for most: the owner has left the company, nobody knows their password, and the organization has to
//! get another owner. With every product, since with most only support can do it.
use serde_json::{Value, json};

use crate::story::{PASSWORD, Story};

/// Product, the role of who is to own it, and the owner's role.
const PRODUCTS: &[(&str, &str, &str)] = &[
    ("refonte", "manager", "admin"),
    ("intoaec", "user", "super_admin"),
    ("fixfolio", "enterprise_admin", "owner"),
    ("autoql", "admin", "owner"),
    ("standard", "member", "owner"),
];

const TICKET: &str = "TICKET-4711: the owner has left, asked by the board";

#[test]
fn the_owner_has_left_the_company() {
    for (preset, role, owner_role) in PRODUCTS {
        let story = Story::of(preset);
        let support = story.operator();
        story.joins("nora", "acme", role);
        support.does("team create acme/core");
        // There was a time when the owner worked in that team too, and asked somebody in, who has not come yet.
        let below = if *preset == "fixfolio" { "member" } else { role };
        support.does(&format!("member add owner@acme.example --role {below} -t acme/core"));
        if *preset == "fixfolio" {
            story.signs_up("iris");
        }
        story.person("owner").does(&format!(
            "invite add iris@acme.example --role {role} --first-name Iris --last-name Ives --no-send -t acme"
        ));

        // Nobody can log in as the owner, and there is nothing that the others could do about it themselves.
        let login = "account login owner@acme.example --password-stdin";
        support.is_refused_with(login, "guessed by somebody", "account.bad_credentials");
        let transfer = format!("team transfer acme --to nora@acme.example --leave --reason '{TICKET}'");
        story.person("nora").may_not(&format!("{transfer} --confirm acme"));
        support.is_refused("member remove owner@acme.example -y -t acme", "member.owner");
        let erase = "account delete owner@acme.example --confirm owner@acme.example";
        let error = support.is_refused(erase, "account.owns_organization");
        assert_eq!(error["details"]["organizations"], json!(["acme"]));

        // Only to who is active there.
        support.is_refused(
            &format!("team transfer acme --to nobody@acme.example --leave --reason '{TICKET}' --confirm acme"),
            "transfer.not_member",
        );
        support.does("member suspend nora@acme.example -y -t acme");
        support.is_refused(&format!("{transfer} --confirm acme"), "transfer.not_member");
        if *preset == "intoaec" {
            support.does("member resume nora@acme.example -t acme");
            story.link_to("nora@acme.example").accept("");
        } else {
            support.does("member resume nora@acme.example -t acme");
        }

        rehearse_and_transfer(&story, &transfer);
        assert_eq!(story.standing("nora", "acme"), ("active".into(), (*owner_role).to_owned()), "{preset}");
        story.person("nora").does("invite revoke iris@acme.example -y -t acme");
        say_goodbye(&story);
        the_trail_tells_it(&story);
    }
}

/// First what it would do, then that it is done: once.
#[track_caller]
fn rehearse_and_transfer(story: &Story, transfer: &str) {
    let support = story.operator();
    let before = story.teamctl.stored();
    let rehearsed = support.does(&format!("{transfer} --confirm acme --dry-run"));
    assert_eq!((&rehearsed["owner"], &rehearsed["dry_run"]), (&"nora@acme.example".into(), &true.into()));
    assert_eq!(rehearsed["previous_owner"], "owner@acme.example");
    let left: Vec<_> = rehearsed["left"].as_array().unwrap().iter().map(|left| left["team"].clone()).collect();
    assert_eq!(left, ["acme", "acme/core"], "what goes along");
    assert_eq!(rehearsed["invites"].as_array().unwrap().len(), 1, "and what stays behind");
    // The same in words, and in words it asks whether that is what is meant.
    let words = "make nora@acme.example the owner of acme, while owner@acme.example leaves acme, acme/core";
    let rehearsed = story.teamctl.run(format!("{transfer} --confirm acme --dry-run")).noisy().ok();
    assert!(rehearsed.notices().contains(words), "{}", rehearsed.notices());
    assert!(story.teamctl.stored() == before, "a rehearsal changes nothing");
    let error = support.is_refused(transfer, "usage.confirmation_required");
    assert!(error["message"].as_str().unwrap().contains(words), "{error}");
    let acme = support.does(&format!("{transfer} --confirm acme"));
    assert_eq!((&acme["owner"], &acme["changed"]), (&"nora@acme.example".into(), &true.into()));
    support.is_refused(&format!("{transfer} --confirm acme"), "transfer.same_owner");
}

/// The old owner is out of everything, is kept from logging in, and is at last erased.
#[track_caller]
fn say_goodbye(story: &Story) {
    let support = story.operator();
    support.is_refused("member show owner@acme.example -t acme", "member.not_found");
    support.is_refused("member show owner@acme.example -t acme/core", "member.not_found");
    story.person("owner").may_not("team show acme");
    let account = support.does("account show owner@acme.example");
    assert_eq!(account["organizations"], json!([]));

    support.does_with("account password owner@acme.example --password-stdin", PASSWORD);
    support.does("account disable owner@acme.example -y --reason 'TICKET-4711'");
    let login = "account login owner@acme.example --password-stdin";
    support.is_refused_with(login, PASSWORD, "account.disabled");
    story.person("owner").may_not("account show owner@acme.example");
    support.does("account delete owner@acme.example --confirm owner@acme.example --reason 'TICKET-4711'");
    let dump = story.teamctl.sql(".dump");
    let left: Vec<_> = dump.lines().filter(|line| line.contains("owner@acme.example")).collect();
    assert!(left.is_empty(), "something is left of the address: {left:#?}");
    support.is_refused("account show owner@acme.example", "account.not_found");
    support.is_refused_with(login, PASSWORD, "account.bad_credentials");
}

/// Who asks a year later reads which ticket it was.
#[track_caller]
fn the_trail_tells_it(story: &Story) {
    let support = story.operator();
    let events = support.does("audit list --action team.transfer -t acme");
    let [event] = events.as_array().unwrap().as_slice() else { panic!("{events}") };
    assert_eq!((&event["reason"], &event["team"]), (&TICKET.into(), &"acme".into()));
    assert!(event["actor"].as_str().unwrap().starts_with("operator"), "{event}");
    let owner = |moment: &str| event[moment]["owner"].as_str().unwrap().to_owned();
    let nora = support.does("account show nora@acme.example")["id"].clone();
    assert_eq!(nora, owner("after"));
    assert_ne!(owner("before"), owner("after"));
    // The new owner's own try before is there too, as what it was.
    let denied = support.does("audit list --action denied -t acme");
    let tries: Vec<&Value> =
        denied.as_array().unwrap().iter().filter(|event| event["after"]["command"] == "team.transfer").collect();
    assert_eq!((tries.len(), &tries[0]["actor"]), (1, &"nora@acme.example".into()));
    assert_eq!(support.does("audit verify")["ok"], true);
}
