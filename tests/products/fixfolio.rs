//! Fixfolio: people sign up before anybody can invite them; an organization has its roles and each team has others, and who
//! administers one team manages that and no other.
use crate::story::Story;

/// Two teams, an enterprise admin, and Tara, who administers the studio.
fn agency() -> Story {
    let story = Story::of("fixfolio");
    story.joins("erin", "acme", "enterprise_admin");
    let erin = story.person("erin");
    erin.does("team create acme/studio");
    erin.does("team create acme/press");
    for (name, team) in [("tara", "studio"), ("pia", "press")] {
        story.joins(name, "acme", "user");
        erin.does(&format!("member add {name}@acme.example --role administrator -t acme/{team}"));
    }
    story
}

#[test]
fn whoever_is_invited_has_signed_up_before() {
    let story = agency();
    let erin = story.person("erin");
    let invite = "invite add ada@acme.example --role user -t acme";
    for person in [erin, story.operator()] {
        let error = person.is_refused(invite, "invite.account_required");
        assert_eq!(error["exit"], 6);
    }
    assert!(story.sends().is_empty(), "nobody is written to");
    story.signs_up("ada");
    erin.does(invite);
    // In a batch, who has not signed up keeps everybody out.
    story.signs_up("bob");
    let rows = "email,role\nbob@acme.example,user\nnobody@acme.example,user\n";
    let error = erin.is_refused_with("invite add --from-file - -t acme", rows, "invite.invalid_rows");
    let row = &error["details"]["rows"][0];
    assert_eq!((&row["line"], &row["code"]), (&3.into(), &"invite.account_required".into()));
    // Nor can an invitation be moved to where there is no account.
    erin.is_refused("invite update ada@acme.example --email nobody@acme.example -t acme", "invite.account_required");

    let link = story.link_to("ada@acme.example");
    assert_eq!(link.does("inspect")["requires"], serde_json::json!([]));
    link.accept("");
    assert_eq!(story.standing("ada", "acme"), ("active".into(), "user".into()));
}

/// They were erased between the invitation and its acceptance.
#[test]
fn who_has_no_account_any_more_cannot_accept() {
    let story = agency();
    story.signs_up("ada");
    story.person("erin").does("invite add ada@acme.example --role user -t acme");
    let link = story.link_to("ada@acme.example");
    story.operator().does("account update ada@acme.example --email ada@elsewhere.example");
    link.accept_refused("", "invite.account_required");
    story.operator().does("account delete ada@acme.example --confirm ada@acme.example");
    link.accept_refused("", "invite.revoked");
}

#[test]
fn an_organization_has_its_roles_and_a_team_has_others() {
    let story = agency();
    let erin = story.person("erin");
    story.signs_up("ada");
    for role in ["administrator", "member"] {
        erin.is_refused(&format!("invite add ada@acme.example --role {role} -t acme"), "role.level");
    }
    for role in ["enterprise_admin", "user"] {
        erin.is_refused(&format!("invite add ada@acme.example --role {role} -t acme/studio"), "role.level");
    }
    // Asked into a team, they are a user of the organization too.
    erin.does("invite add ada@acme.example --role member -t acme/studio");
    story.link_to("ada@acme.example").accept("");
    assert_eq!(story.standing("ada", "acme"), ("active".into(), "user".into()));
    assert_eq!(story.standing("ada", "acme/studio"), ("active".into(), "member".into()));
}

#[test]
fn an_enterprise_admin_does_all_but_what_is_the_owners() {
    let story = agency();
    let erin = story.person("erin");
    erin.does("team create acme/labs --name Labs");
    erin.does("team update acme/labs --slug research");
    erin.does("role create auditor --level organization --allow audit.read --allow team.read -t acme");
    erin.does("role assign tara@acme.example --role auditor -t acme");
    erin.does("member suspend pia@acme.example -y -t acme");
    erin.does("member resume pia@acme.example -t acme");
    erin.does("member remove pia@acme.example -y -t acme");
    erin.does("audit list -t acme");
    erin.does("team archive acme/research -y");
    erin.does("team delete acme/research --confirm acme/research");
    for permission in
        ["budget.manage", "budget.charge", "asset.create", "asset.delete", "content.create", "billing.read"]
    {
        assert!(story.has("erin", permission, "acme") && story.has("erin", permission, "acme/studio"), "{permission}");
    }
    // Another of the same rank is within reach, and the owner is not.
    story.joins("emma", "acme", "enterprise_admin");
    erin.does("member suspend emma@acme.example -y -t acme");
    for line in ["member remove", "member suspend"] {
        erin.is_refused(&format!("{line} owner@acme.example -y -t acme"), "member.owner");
    }
    erin.is_refused("role assign owner@acme.example --role user -t acme", "member.owner");
    erin.is_refused("role assign tara@acme.example --role owner -t acme", "role.owner");
    story.teamctl.file("policy.toml", story.teamctl.run("policy show fixfolio").ok().text());
    for line in [
        "team transfer acme --to erin@acme.example --demote-to user --reason mine --confirm acme",
        "team delete acme --confirm acme",
        "policy apply policy.toml -y -t acme",
        "audit verify",
        "account list",
        "team create globex --owner erin@acme.example --preset fixfolio",
    ] {
        erin.may_not(line);
    }
}

#[test]
fn a_team_administrator_manages_their_team_and_no_other() {
    let story = agency();
    let tara = story.person("tara");
    for name in ["ada", "bob"] {
        story.joins(name, "acme", "user");
    }
    story.signs_up("outsider");
    // Whoever is in the organization can be asked in, or let in.
    tara.does("invite add ada@acme.example --role member -t acme/studio");
    story.link_to("ada@acme.example").accept("");
    tara.does("member add bob@acme.example --role member -t acme/studio");
    assert_eq!(story.everybody_in("acme/studio"), ["ada active", "bob active", "tara active"]);
    tara.does("member suspend bob@acme.example -y -t acme/studio");
    tara.does("member resume bob@acme.example -t acme/studio");
    tara.does("role assign bob@acme.example --role administrator -t acme/studio");
    tara.does("role assign bob@acme.example --role member -t acme/studio");
    tara.does("member remove bob@acme.example -y -t acme/studio");
    assert_eq!(story.standing("bob", "acme").0, "active", "they are out of the team, and not of the organization");
    assert!(story.has("tara", "budget.read", "acme/studio"), "checks what is used");

    // Whoever is not is the organization's to invite.
    for line in ["invite add outsider@acme.example --role member", "member add outsider@acme.example --role member"] {
        let error = tara.is_refused(&format!("{line} -t acme/studio"), "member.not_in_parent");
        assert_eq!(error["exit"], 6, "{line}");
    }
    // The other team, the organization, and what a team is, are not hers.
    for line in [
        "member list -t acme/press",
        "member list -t acme",
        "invite add ada@acme.example --role member -t acme/press",
        "member add bob@acme.example --role member -t acme/press",
        "member suspend pia@acme.example -y -t acme/press",
        "member remove pia@acme.example -y -t acme/press",
        "role assign pia@acme.example --role member -t acme/press",
        "invite add ada@acme.example --role user -t acme",
        "member remove bob@acme.example -y -t acme",
        "team create acme/studio/annex",
        "team update acme/studio --name Ours",
        "team archive acme/studio -y",
        "role create helper --allow team.read -t acme/studio",
        "audit list -t acme/studio",
    ] {
        tara.may_not(line);
    }
    for permission in ["budget.manage", "asset.create"] {
        assert!(!story.has("tara", permission, "acme/studio"), "{permission}");
    }
    assert!(!story.has("tara", "content.create", "acme/press"));
}

#[test]
fn a_team_administrator_makes_nobody_an_enterprise_admin() {
    let story = agency();
    let tara = story.person("tara");
    story.joins("ada", "acme", "user");
    tara.does("member add ada@acme.example --role member -t acme/studio");
    // It grants what she has not got, and is no role of a team.
    for line in [
        "role assign ada@acme.example --role enterprise_admin -t acme/studio",
        "invite add bob@acme.example --role enterprise_admin -t acme/studio",
    ] {
        tara.is_refused(line, "role.escalation");
    }
    story.operator().is_refused("role assign ada@acme.example --role enterprise_admin -t acme/studio", "role.level");
    tara.may_not("role assign ada@acme.example --role enterprise_admin -t acme");
    tara.may_not("role assign tara@acme.example --role enterprise_admin -t acme");
    tara.is_refused("role assign tara@acme.example --role member -t acme/studio", "member.self");
    tara.may_not("member update ada@acme.example --super-access on -t acme");
    // An enterprise admin who joins her team is a member of it like any other, and what they are above is not hers to take.
    story.operator().does("member add erin@acme.example --role member -t acme/studio");
    tara.does("member remove erin@acme.example -y -t acme/studio");
    assert!(story.has("erin", "member.remove", "acme/studio"));
    tara.may_not("member remove erin@acme.example -y -t acme");
}

#[test]
fn members_make_content_where_they_are() {
    let story = agency();
    story.joins("ada", "acme", "user");
    assert!(!story.has("ada", "content.create", "acme/studio"), "a user of the organization is in no team yet");
    story.person("tara").does("member add ada@acme.example --role member -t acme/studio");
    for permission in ["content.create", "content.read", "asset.read"] {
        assert!(story.has("ada", permission, "acme/studio"), "{permission}");
        assert!(!story.has("ada", permission, "acme/press"), "{permission}");
        assert!(!story.has("ada", permission, "acme"), "{permission}");
    }
    for permission in ["asset.create", "budget.read", "member.read"] {
        assert!(!story.has("ada", permission, "acme/studio"), "{permission}");
    }
    story.person("ada").may_not("member list -t acme/studio");
    story.person("ada").may_not("invite add bob@acme.example --role member -t acme/studio");
    story.person("ada").does("member explain ada@acme.example -t acme/studio");
    // Out of the organization, out of the team.
    story.person("erin").does("member suspend ada@acme.example -y -t acme");
    assert!(!story.has("ada", "content.create", "acme/studio"));
    story.person("erin").does("member resume ada@acme.example -t acme");
    assert!(story.has("ada", "content.create", "acme/studio"), "at once, by no mail");
}

#[test]
fn the_enterprise_changes_hands_by_support_only() {
    let story = agency();
    let transfer = "team transfer acme --to erin@acme.example --demote-to user --reason TICKET-5 --confirm acme";
    story.person("owner").is_refused(transfer, "transfer.operator_only");
    story.operator().does(transfer);
    assert_eq!(story.standing("erin", "acme").1, "owner");
    story.person("owner").may_not("member list -t acme");
    assert!(story.has("erin", "content.create", "acme/press"), "the same privileges, and what was the owner's");
}

/// "Reference assets": an enterprise admin manages them all; a team's members see what is shared with it.
#[test]
fn reference_assets_are_shared_with_teams_or_with_all() {
    let story = agency();
    let (erin, tara, pia) = (story.person("erin"), story.person("tara"), story.person("pia"));
    erin.does("resource create logo --kind asset --uri s3://acme/logo.svg --share-all -t acme");
    erin.does("resource create moodboard --kind asset --share acme/studio -t acme");
    erin.does("resource create contract --kind asset -t acme");
    let press = erin.does("resource create headlines --kind asset -t acme/press");
    assert_eq!((&press["full_name"], &press["shared_with"]), (&"headlines".into(), &serde_json::json!([])));
    let names = |rows: &serde_json::Value| {
        rows.as_array().unwrap().iter().map(|row| row["name"].as_str().unwrap().to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(names(&tara.does("resource list --kind asset -t acme/studio")), ["logo", "moodboard"]);
    assert_eq!(names(&pia.does("resource list --all-teams")), ["headlines", "logo"]);
    assert_eq!(names(&erin.does("resource list --all-teams")), ["contract", "logo", "moodboard", "headlines"]);
    // Who administers a team manages its members, and no assets, its own neither.
    for line in ["create mine --kind asset", "update headlines --share-all", "delete headlines -y"] {
        pia.may_not(&format!("resource {line} -t acme/press"));
    }
    tara.may_not("resource list --kind asset -t acme/press");
    // A member of the organization alone reads none.
    story.joins("ada", "acme", "user");
    story.person("ada").may_not("resource list --kind asset -t acme");
    tara.does("member add ada@acme.example --role member -t acme/studio");
    assert_eq!(names(&story.person("ada").does("resource list --all-teams")), ["logo", "moodboard"]);
    erin.does("resource update moodboard --unshare acme/studio -t acme");
    assert_eq!(names(&story.person("ada").does("resource list --all-teams")), ["logo"]);
    erin.is_refused("resource create pitch --kind project -t acme", "resource.kind_unknown");
}
