//! Refonte.Ai: everything rolls up to one admin, managers oversee members, and who is in one organization needs another
//! address to be in a second.
use serde_json::{Value, json};

use crate::story::Story;

/// A manager, a member, and a second customer of the product.
fn labelling() -> Story {
    let story = Story::of("refonte");
    story.joins("mara", "acme", "manager");
    story.joins("tom", "acme", "member");
    story.operator().does("team create globex --owner boss@globex.example --preset refonte");
    story
}

#[test]
fn somebody_is_invited_with_an_address_and_a_role_and_says_who_they_are() {
    let story = labelling();
    let invite = story.person("owner").does("invite add ada@acme.example --role member -t acme");
    assert_eq!(invite["expires_at"], "2026-11-14T09:00:00.000Z", "seven days");
    let link = story.link_to("ada@acme.example");
    assert_eq!(link.does("inspect")["requires"], json!(["name", "company"]));
    let error = link.accept_refused("", "invite.incomplete");
    assert_eq!((&error["exit"], &error["details"]["missing"]), (&2.into(), &json!(["name", "company"])));
    let error = link.accept_refused("--first-name Ada", "invite.incomplete");
    assert_eq!(error["details"]["missing"], json!(["company"]));
    let error = link.accept_refused("--company 'Acme Ltd'", "invite.incomplete");
    assert_eq!(error["details"]["missing"], json!(["name"]));
    // Nothing of these tries is kept, and the link still works. More of a profile is taken as it is given.
    link.accept("--first-name Ada --company 'Acme Ltd' --profile industry=mining --profile size=40");
    let ada = story.person("ada").does("account show ada@acme.example");
    assert_eq!((&ada["first_name"], &ada["company"]), (&"Ada".into(), &"Acme Ltd".into()));
    assert_eq!(ada["profile"], json!({ "industry": "mining", "size": "40" }));
    for permission in ["task.create", "task.read", "task.update", "project.read"] {
        assert!(story.has("ada", permission, "acme"), "{permission}");
    }
    for permission in ["project.create", "key.read", "member.read", "billing.read"] {
        assert!(!story.has("ada", permission, "acme"), "{permission}");
    }
}

#[test]
fn an_invitation_can_be_changed_and_sent_again_and_taken_back() {
    let story = labelling();
    let mara = story.person("mara");
    mara.does("invite add ada@acme.example --role member -t acme");
    let first = story.link_to("ada@acme.example");
    // Pending: all three.
    assert_eq!(mara.does("invite update ada@acme.example --role manager -t acme")["role"], "manager");
    mara.does("invite resend ada@acme.example -t acme");
    let second = story.link_to("ada@acme.example");
    first.accept_refused("--first-name Ada --company Acme", "invite.unknown_token");
    // Expired: all three.
    story.clock("2026-11-14T09:00:00Z");
    second.accept_refused("--first-name Ada --company Acme", "invite.expired");
    assert_eq!(mara.does("invite update ada@acme.example --role member -t acme")["status"], "expired");
    mara.does("invite resend ada@acme.example -t acme");
    let third = story.link_to("ada@acme.example");
    story.clock("2026-11-21T09:00:00Z");
    assert_eq!(mara.does("invite revoke ada@acme.example -y -t acme")["status"], "revoked");
    third.accept_refused("--first-name Ada --company Acme", "invite.revoked");
    mara.is_refused("invite resend ada@acme.example -t acme", "invite.not_open");
}

/// They did not find the mail, and made an account by themselves.
#[test]
fn who_signed_up_without_the_invitation_is_let_in_all_the_same() {
    let story = labelling();
    story.person("mara").does("invite add ada@acme.example --role member -t acme");
    let link = story.link_to("ada@acme.example");
    story.signs_up("ada");
    // An account alone opens nothing.
    assert!(!story.has("ada", "task.create", "acme"));
    story.person("mara").may_not("member add ada@acme.example --role member -t acme");

    let member = story.operator().does("member add ada@acme.example --role member -t acme");
    assert_eq!((&member["status"], &member["role"]), (&"active".into(), &"member".into()));
    let invite = story.operator().does("invite show ada@acme.example -t acme");
    assert_eq!((&invite["status"], &invite["accepted_at"]), (&"accepted".into(), &"2026-11-07T09:00:00.000Z".into()));
    // The link in the mail that turns up later is of no more use.
    link.accept_refused("--first-name Eve --company Globex", "invite.accepted");
    assert!(story.has("ada", "task.create", "acme"));
}

#[test]
fn who_was_removed_is_invited_again() {
    let story = labelling();
    let mara = story.person("mara");
    mara.is_refused("invite add tom@acme.example --role member -t acme", "member.exists");
    mara.does("member remove tom@acme.example -y -t acme");
    story.person("tom").may_not("team show acme");
    mara.does("invite add tom@acme.example --role member -t acme");
    // They have said who they are before.
    story.link_to("tom@acme.example").accept("");
    assert!(story.has("tom", "task.create", "acme"));
    // A removed one may as well be let in by hand.
    mara.does("member remove tom@acme.example -y -t acme");
    story.operator().does("member add tom@acme.example --role member -t acme");
}

#[test]
fn one_organization_an_address_and_another_by_a_plus() {
    let story = labelling();
    let operator = story.operator();
    let plus = "tom+team@acme.example";
    let error = operator.is_refused("member add tom@acme.example --role member -t globex", "member.one_organization");
    assert_eq!(error["exit"], 6);
    assert!(error["hint"].as_str().unwrap().contains(plus), "{error}");
    // Who invites is not told where else somebody is; who accepts is, and what to do about it.
    operator.does("invite add tom@acme.example --role member -t globex");
    let error = story.link_to("tom@acme.example").accept_refused("", "member.one_organization");
    assert!(error["hint"].as_str().unwrap().contains(plus), "{error}");
    // An owner is in theirs, and a suspended member still is.
    operator.is_refused("member add boss@globex.example --role member -t acme", "member.one_organization");
    operator.does("member suspend tom@acme.example -y -t acme");
    operator.is_refused("member add tom@acme.example --role member -t globex", "member.one_organization");
    operator.is_refused("team create initech --owner tom@acme.example --preset refonte", "member.one_organization");
    // It is enough that one of the two asks for it.
    operator.does("team create hooli --owner gavin@hooli.example --preset standard");
    operator.is_refused("member add tom@acme.example --role viewer -t hooli", "member.one_organization");

    operator.does(&format!("invite add {plus} --role member -t globex"));
    story.link_to(plus).accept("--first-name Tom --company Globex");
    let accounts = operator.does("account list");
    let has = |address: &str| accounts.as_array().unwrap().iter().any(|account| account["email"] == address);
    assert!(has("tom@acme.example") && has(plus), "two accounts, each in one organization");
}

/// "Get API keys": a manager's to do, and for no more than a manager may.
#[test]
fn a_manager_gets_keys_that_bear_the_name_of_the_product() {
    let story = labelling();
    let (mara, tom) = (story.person("mara"), story.person("tom"));
    let live = mara.does("key create labelling --scope task.create,task.read,project.create -t acme");
    let test = mara.does("key create trial --kind test --scope task.create -t acme");
    let secret = |key: &Value| key["secret"].as_str().unwrap().to_owned();
    assert!(secret(&live).starts_with("refonte_live_"), "{live}");
    assert!(secret(&test).starts_with("refonte_test_"), "{test}");
    assert_eq!((&live["created_by"], &live["owner"]), (&"mara@acme.example".into(), &"owner@acme.example".into()));
    // A manager does not delete projects, nor does a key that they made.
    mara.is_refused("key create more --scope project.delete -t acme", "role.escalation");
    mara.is_refused("key create all -t acme", "role.escalation");
    for line in ["key create mine --scope task.create", "key list", "key rotate labelling", "key revoke trial -y"] {
        tom.may_not(&format!("{line} -t acme"));
    }
    let rotated = mara.does("key rotate labelling --grace 24h -t acme");
    assert_eq!(rotated["scopes"], live["scopes"]);
    assert_eq!(mara.does("key revoke trial -y -t acme")["status"], "revoked");
    // It is the team's: it outlives its maker's days there.
    let left = story.person("owner").does("member remove mara@acme.example -y -t acme");
    assert_eq!(left["keys"], json!([live["id"], rotated["id"]]));
    assert_eq!(story.person("owner").does("key show labelling -t acme")["status"], "active");
}

/// Invited by two, who accepts one cannot accept the other: it is asked again at that moment.
#[test]
fn the_second_of_two_invitations_comes_too_late() {
    let story = labelling();
    let operator = story.operator();
    operator.does("invite add ada@acme.example --role member -t acme");
    let acme = story.link_to("ada@acme.example");
    operator.does("invite add ada@acme.example --role member -t globex");
    let globex = story.link_to("ada@acme.example");
    acme.accept("--first-name Ada --company Acme");
    let error = globex.accept_refused("", "member.one_organization");
    assert!(error["hint"].as_str().unwrap().contains("ada+team@acme.example"), "{error}");
    // It stays good: once they have left the one, they can come to the other.
    assert_eq!(operator.does("invite show ada@acme.example -t globex")["status"], "pending");
    story.person("ada").does("member remove ada@acme.example -y -t acme");
    globex.accept("");
    let ada = operator.does("account show ada@acme.example");
    assert_eq!(ada["organizations"], json!([{ "team": "globex", "role": "member", "status": "active" }]));
}

#[test]
fn a_manager_oversees_members_and_nobody_above() {
    let story = labelling();
    let mara = story.person("mara");
    story.joins("nina", "acme", "manager");
    mara.does("invite add ada@acme.example --role manager -t acme");
    mara.does("member suspend tom@acme.example -y -t acme");
    assert_eq!(story.standing("tom", "acme"), ("inactive".into(), "member".into()));
    story.person("tom").may_not("team show acme");
    mara.does("member resume tom@acme.example -t acme");
    assert!(story.has("tom", "task.create", "acme"), "at once, by no mail");
    mara.does("role assign tom@acme.example --role manager -t acme");
    mara.does("role assign tom@acme.example --role member -t acme");
    assert_eq!(story.everybody_in("acme"), ["ada pending", "mara active", "nina active", "owner active", "tom active"]);
    for permission in ["key.read", "key.create", "key.revoke", "billing.read", "budget.read", "callback.read"] {
        assert!(story.has("mara", permission, "acme"), "{permission}");
    }

    // Nobody becomes the admin, and the admin is out of reach.
    mara.is_refused("invite add eve@acme.example --role admin -t acme", "role.escalation");
    mara.is_refused("invite update ada@acme.example --role admin -t acme", "role.escalation");
    mara.is_refused("role assign tom@acme.example --role admin -t acme", "role.escalation");
    for line in ["member remove", "member suspend"] {
        mara.is_refused(&format!("{line} owner@acme.example -y -t acme"), "member.outranks");
    }
    mara.is_refused("role assign owner@acme.example --role member -t acme", "member.outranks");
    mara.is_refused("member update tom@acme.example --super-access on -t acme", "role.escalation");
    // Nor does a manager raise themselves, or change what a manager is.
    mara.is_refused("role assign mara@acme.example --role member -t acme", "member.self");
    for line in [
        "role create boss --allow task.read -t acme",
        "role update member --allow key.create -t acme",
        "role delete member -y --reassign-to manager -t acme",
        "team create acme/labs",
        "team update acme --name Mine",
        "member list -t globex",
        "invite add eve@acme.example --role member -t globex",
    ] {
        mara.may_not(line);
    }
    // A member oversees nobody.
    for line in
        ["member list", "invite add eve@acme.example --role member", "member suspend mara@acme.example -y", "role list"]
    {
        story.person("tom").may_not(&format!("{line} -t acme"));
    }
    // Even the operator leaves the admin in, since ownership moves by a transfer alone.
    story.operator().is_refused("member remove owner@acme.example -y -t acme", "member.owner");
}

#[test]
fn only_support_makes_another_admin() {
    let story = labelling();
    let transfer = "team transfer acme --to mara@acme.example --demote-to manager --reason TICKET-7 --confirm acme";
    story.person("owner").is_refused(transfer, "transfer.operator_only");
    story.person("mara").may_not(transfer);
    let acme = story.operator().does(transfer);
    assert_eq!(acme["owner"], "mara@acme.example");
    assert_eq!(story.standing("owner", "acme"), ("active".into(), "manager".into()));
    assert_eq!(story.standing("mara", "acme").1, "admin");
    story.person("owner").is_refused("member remove mara@acme.example -y -t acme", "member.outranks");
}

#[test]
fn keys_callbacks_and_projects_bear_the_names_of_the_product() {
    let story = labelling();
    let policy = story.person("tom").does("policy show acme");
    assert_eq!(policy["keys"], json!({ "prefix": "refonte", "kinds": ["live", "test"] }));
    assert_eq!(policy["callback"]["auth_header"], "refonte-callback-auth");
    assert_eq!(policy["resources"], json!({ "project": { "name_prefix": true, "callback": true } }));
}

/// "Projects" bear the name of the team in front, and are called back at a URL of their own or at the team's.
#[test]
fn projects_bear_the_name_of_their_team() {
    let story = labelling();
    let operator = story.operator();
    operator.does("team create acme/vision --name Vision");
    operator.does("member add mara@acme.example --role manager -t acme/vision");
    operator.does("member add tom@acme.example --role member -t acme/vision");
    let (mara, tom) = (story.person("mara"), story.person("tom"));
    let made = mara.does("resource create lanes --kind project -t acme/vision");
    assert_eq!((&made["full_name"], &made["owner"]), (&"Vision_lanes".into(), &"owner@acme.example".into()));
    assert_eq!(made["created_by"], "mara@acme.example");
    mara.is_refused("resource create lanes --kind project -t acme/vision", "resource.exists");
    // A member sees them, and makes none; a manager deletes none: everything rolls up to the admin.
    assert_eq!(tom.does("resource list --kind project -t acme/vision")[0]["full_name"], "Vision_lanes");
    tom.may_not("resource create signs --kind project -t acme/vision");
    tom.may_not("resource update lanes --name signs -t acme/vision");
    mara.may_not("resource delete lanes -y -t acme/vision");
    // The default callback is the team's.
    operator.does("callback set --url https://hooks.acme.example/vision -t acme/vision");
    let asked = "callback resolve --resource lanes -t acme/vision";
    assert_eq!(mara.does(asked)["url"], "https://hooks.acme.example/vision");
    operator.does("resource update lanes --callback-url https://hooks.acme.example/lanes -t acme/vision");
    assert_eq!(mara.does(asked)["url"], "https://hooks.acme.example/lanes");
    mara.may_not("resource update lanes --callback-url none -t acme/vision");
    // When the team is called otherwise, so are its projects: nobody does that by accident.
    let rename = "team update acme/vision --name Sight";
    let error = story.person("owner").is_refused(rename, "usage.confirmation_required");
    assert_eq!(error["details"]["renamed"]["first"], json!([{"before": "Vision_lanes", "after": "Sight_lanes"}]));
    story.person("owner").does(&format!("{rename} -y"));
    assert_eq!(tom.does("resource show lanes -t acme/vision")["full_name"], "Sight_lanes");
    story.person("owner").does("resource delete lanes -y -t acme/vision");
}

/// People come from the product that was there before, with what it knew of them.
#[test]
fn people_move_in_by_a_file() {
    let story = labelling();
    let rows =
        "email,first_name,company,profile.industry\nada@acme.example,Ada,Acme,mining\nbea@acme.example,Bea,Acme,\n";
    let people = story.operator().does_with("account create --from-file -", rows);
    assert_eq!(people[0]["profile"], json!({ "industry": "mining" }));
    let rows = "email,role\nada@acme.example,manager\nbea@acme.example,\n";
    let members = story.operator().does_with("member add --from-file - --role member -t acme", rows);
    assert_eq!((&members[0]["role"], &members[1]["role"]), (&"manager".into(), &"member".into()));
    assert!(story.has("bea", "task.create", "acme") && !story.has("bea", "member.read", "acme"));
    // Who is elsewhere already keeps everybody out.
    let rows = "email\nboss@globex.example\ntom@acme.example\n";
    let error =
        story.operator().is_refused_with("member add --from-file - --role member -t acme", rows, "member.invalid_rows");
    let codes: Vec<_> = error["details"]["rows"].as_array().unwrap().iter().map(|row| &row["code"]).collect();
    assert_eq!(codes, ["member.one_organization", "member.exists"]);
    story.person("mara").may_not("account create eve@acme.example");
}
