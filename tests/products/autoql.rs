//! AutoQL's integrator portal: an owner holds the billing account and manages the team, alone; admins change the portal,
//! read-only people look at it.
use crate::story::{PASSWORD, Person, Story};

/// One above what AutoQL lets an owner invite at once.
const SEVEN: [&str; 7] = ["ada", "bob", "cleo", "dora", "emil", "fred", "gina"];

/// An owner, an admin and somebody who may only look.
fn portal() -> Story {
    let story = Story::of("autoql");
    story.joins("arthur", "acme", "admin");
    story.joins("rita", "acme", "read_only");
    story
}

/// A file as the owner would bring it, with so many people.
fn people(count: usize) -> String {
    let rows = SEVEN[..count].iter().map(|name| format!("{name}@acme.example,admin,{name},Miller\n"));
    format!("email,role,first_name,last_name\n{}", rows.collect::<String>())
}

#[test]
fn the_owner_reads_the_rules_of_the_portal() {
    let story = portal();
    let owner = story.person("owner");
    let policy = owner.does("policy show acme");
    assert_eq!(policy["name"], "autoql");
    assert_eq!(
        (&policy["invitations"]["batch_limit"], &policy["ownership"]["transfer"]),
        (&6.into(), &"operator".into())
    );
    // Whoever is in the portal may read them; who is not may not.
    assert_eq!(story.person("rita").does("policy show acme"), policy);
    story.signs_up("eve");
    story.person("eve").may_not("policy show acme");
}

/// From the invitation to the first look at the portal.
#[test]
fn somebody_is_invited_and_comes_in() {
    let story = portal();
    let owner = story.person("owner");
    let error = owner.is_refused("invite add ada@acme.example --role admin -t acme", "invite.incomplete");
    assert_eq!(
        (&error["exit"], &error["details"]["missing"]),
        (&2.into(), &serde_json::json!(["first_name", "last_name"]))
    );
    let line = "invite add ada@acme.example --role admin --first-name Ada -t acme";
    let error = owner.is_refused(line, "invite.incomplete");
    assert_eq!(error["details"]["missing"], serde_json::json!(["last_name"]));

    let invite = owner.does("invite add ada@acme.example --role admin --first-name Ada --last-name Lovelace -t acme");
    assert_eq!((&invite["status"], &invite["invited_by"]), (&"pending".into(), &"owner@acme.example".into()));
    assert_eq!(invite["expires_at"], "2026-11-12T09:00:00.000Z", "five days");
    assert!(invite["token"].is_null() && invite["link"].is_null(), "nobody but who is invited gets the link");
    // A second one beside it would only confuse.
    let line = "invite add Ada@ACME.example --role read_only --first-name Ada --last-name Lovelace -t acme";
    let error = owner.is_refused(line, "invite.exists");
    assert_eq!((&error["exit"], &error["details"]["id"]), (&5.into(), &invite["id"]));

    let link = story.link_to("ada@acme.example");
    assert_eq!(link.does("inspect")["requires"], serde_json::json!(["password"]));
    let error = link.accept_refused("", "invite.incomplete");
    assert_eq!(error["details"]["missing"], serde_json::json!(["password"]));
    link.with_password("short").accept_refused("", "password.too_short");
    link.with_password(PASSWORD).accept("");
    // The names are those that the owner gave.
    let ada = story.person("ada").does("account show ada@acme.example");
    assert_eq!((&ada["first_name"], &ada["last_name"]), (&"Ada".into(), &"Lovelace".into()));
    let login = story.operator().does_with("account login ada@acme.example --password-stdin", PASSWORD);
    assert_eq!(login["last_login_at"], "2026-11-07T09:00:00.000Z");
    // An admin changes the portal, and has nothing to do with the team.
    for permission in
        ["portal.update", "query_history.read", "sandbox.use", "key.create", "callback.manage", "connector.manage"]
    {
        assert!(story.has("ada", permission, "acme"), "{permission}");
    }
    link.with_password(PASSWORD).accept_refused("", "invite.accepted");
}

#[test]
fn six_are_invited_at_once_and_seven_are_not() {
    let story = portal();
    let owner = story.person("owner");
    let error = owner.is_refused_with("invite add --from-file - -t acme", &people(7), "invite.batch_limit");
    assert_eq!((&error["exit"], &error["details"]["limit"]), (&6.into(), &6.into()));
    // The operator is held to it too: it is the portal's rule, not the owner's.
    story.operator().is_refused_with("invite add --from-file - -t acme", &people(7), "invite.batch_limit");
    let line = "invite add --from-file - --keep-going -t acme";
    owner.is_refused_with(line, &people(7), "invite.batch_limit");
    assert_eq!(owner.does("invite list -t acme"), serde_json::json!([]), "nobody is invited");
    assert_eq!(story.sends(), Vec::<String>::new(), "and nobody is written to");

    let invites = owner.does_with("invite add --from-file - -t acme", &people(6));
    assert_eq!(invites.as_array().unwrap().len(), 6);
    assert_eq!(story.sends().len(), 6);
    // The seventh comes next, in a batch of one's own.
    owner.does("invite add gina@acme.example --role admin --first-name gina --last-name Miller -t acme");
    // One row without a family name, and none of them is invited.
    let rows = "email,role,first_name,last_name\nhugo@acme.example,admin,Hugo,Hill\nida@acme.example,admin,Ida,\n";
    let error = owner.is_refused_with("invite add --from-file - -t acme", rows, "invite.invalid_rows");
    let row = &error["details"]["rows"][0];
    assert_eq!((&row["line"], &row["code"]), (&3.into(), &"invite.incomplete".into()));
}

#[test]
fn five_days_are_five_days_to_the_millisecond() {
    let story = portal();
    let owner = story.person("owner");
    owner.does("invite add ada@acme.example --role admin --first-name Ada --last-name Lovelace -t acme");
    let ada = story.link_to("ada@acme.example").with_password(PASSWORD);
    owner.does("invite add bob@acme.example --role admin --first-name Bob --last-name Builder -t acme");
    let bob = story.link_to("bob@acme.example").with_password(PASSWORD);

    story.clock("2026-11-12T08:59:59.999Z");
    ada.accept("");
    story.clock("2026-11-12T09:00:00Z");
    assert_eq!(bob.accept_refused("", "invite.expired")["exit"], 6);
    bob.is_refused("inspect", "invite.expired");
    assert_eq!(owner.does("invite show bob@acme.example -t acme")["status"], "expired");
    assert_eq!(story.standing("bob", "acme").0, "expired");

    // Sent again, it has another five days and another link.
    let again = owner.does("invite resend bob@acme.example -t acme");
    assert_eq!(again["expires_at"], "2026-11-17T09:00:00.000Z");
    let link = story.link_to("bob@acme.example").with_password(PASSWORD);
    bob.accept_refused("", "invite.unknown_token");
    link.accept("");

    // Less than five days can be had, more cannot.
    let invite = "invite add cleo@acme.example --role admin --first-name Cleo --last-name Clark -t acme --expires-in";
    for long in ["6d", "432001s", "365d"] {
        let error = owner.is_refused(&format!("{invite} {long}"), "duration.invalid");
        assert_eq!(error["details"]["maximum"], "5d", "{long}");
    }
    assert_eq!(owner.does(&format!("{invite} 1d"))["expires_at"], "2026-11-13T09:00:00.000Z");
    owner.is_refused("invite update cleo@acme.example --expires-in 6d -t acme", "duration.invalid");
    owner.does("invite update cleo@acme.example --expires-in 5d -t acme");
}

/// Everything that is managing the team.
const MANAGING: &[&str] = &[
    "invite add eve@acme.example --role read_only --first-name Eve --last-name Evans",
    "invite resend gina@acme.example",
    "invite update gina@acme.example --first-name Regina",
    "invite revoke gina@acme.example -y",
    "member list",
    "invite list",
    "member remove max@acme.example -y",
    "member suspend max@acme.example -y",
    "member resume max@acme.example",
    "member update max@acme.example --super-access on",
    "role assign max@acme.example --role read_only",
    "role create auditor --allow audit.read",
    "role update read_only --allow member.read",
    "role delete admin -y --reassign-to read_only",
    "role list",
    "team create acme/labs",
    "team update acme --name Labs",
    "team archive acme -y",
    "audit list",
];

#[test]
fn the_owner_manages_the_team_alone() {
    let story = portal();
    let owner = story.person("owner");
    story.joins("max", "acme", "admin");
    owner.does("invite add gina@acme.example --role admin --first-name Gina --last-name Miller -t acme");
    // Neither an admin nor who may only look: not even each other, and not who has less than they.
    for name in ["arthur", "rita"] {
        for line in MANAGING {
            let team = if line.starts_with("team") { "" } else { "-t acme" };
            story.person(name).may_not(&format!("{line} {team}"));
        }
        owners_own_is_denied(story.person(name));
        for permission in ["member.invite", "role.manage", "billing.read", "billing.manage", "budget.manage"] {
            assert!(!story.has(name, permission, "acme"), "{name} {permission}");
        }
    }
    for permission in ["portal.update", "key.create"] {
        assert!(!story.has("rita", permission, "acme"), "who may only look changes nothing");
    }
    // The owner can do each, and holds the billing account.
    for line in MANAGING {
        let team = if line.starts_with("team") { "" } else { "-t acme" };
        // Each from the same start, as it was for the others.
        story.copy().person("owner").does(&format!("{line} {team}"));
    }
    for permission in ["billing.read", "billing.manage", "budget.manage"] {
        assert!(story.has("owner", permission, "acme"), "{permission}");
    }
    assert_eq!(owner.does("team show acme")["owner"], "owner@acme.example");
}

/// What is nobody's but the owner's, whatever a role grants.
#[track_caller]
fn owners_own_is_denied(person: Person<'_>) {
    person.may_not("team transfer acme --to max@acme.example --leave --reason mine --confirm acme");
    person.may_not("team delete acme --confirm acme");
}

#[test]
fn who_was_removed_is_invited_again() {
    let story = portal();
    let owner = story.person("owner");
    let invite = "invite add ada@acme.example --role admin --first-name Ada --last-name Lovelace -t acme";
    let first = owner.does(invite);
    let link = story.link_to("ada@acme.example").with_password(PASSWORD);
    link.accept("");
    owner.is_refused(invite, "member.exists");
    owner.does("member remove ada@acme.example -y -t acme");
    assert!(!story.has("ada", "portal.update", "acme"));
    story.person("ada").may_not("team show acme");
    link.accept_refused("", "invite.accepted");

    let second = owner.does(invite);
    assert_ne!(second["id"], first["id"]);
    let link = story.link_to("ada@acme.example");
    // There is an account by now: its password is proven, and not replaced.
    link.with_password("not the password").accept_refused("", "account.bad_credentials");
    link.with_password(PASSWORD).accept("");
    assert!(story.has("ada", "portal.update", "acme"));
    assert_eq!(owner.does("invite list --email ada@acme.example -t acme").as_array().unwrap().len(), 2);
}

#[test]
fn the_portal_changes_hands_by_support_only() {
    let story = portal();
    let transfer = "team transfer acme --to arthur@acme.example --demote-to admin --reason TICKET-1 --confirm acme";
    let error = story.person("owner").is_refused(transfer, "transfer.operator_only");
    assert_eq!(error["exit"], 4);
    assert_eq!(story.operator().does(transfer)["owner"], "arthur@acme.example");
    // Who has it manages the team from now on, and who had it does not.
    story.person("owner").may_not("member remove rita@acme.example -y -t acme");
    story.person("arthur").does("member remove rita@acme.example -y -t acme");
}
