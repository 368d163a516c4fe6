//! Any other product: an owner who may pass the organization on, and the usual roles, each of which does what its list says.
use crate::story::{Person, Story};

/// Somebody of each role: the admin and the viewer in the organization, the lead in the team `acme/core`, the member in both.
fn firm() -> Story {
    let story = Story::of("standard");
    story.joins("abe", "acme", "admin");
    story.joins("vera", "acme", "viewer");
    story.joins("max", "acme", "member");
    story.joins("lea", "acme", "viewer");
    story.person("abe").does("team create acme/core --name Core");
    story.person("abe").does("team create acme/side");
    story.person("abe").does("member add max@acme.example --role member -t acme/core");
    story.person("abe").does("member add lea@acme.example --role lead -t acme/core");
    story
}

/// What all can do who are in.
#[track_caller]
fn looks_around(person: Person<'_>, team: &str) {
    person.does(&format!("team show {team}"));
    person.does(&format!("member list -t {team}"));
    person.does(&format!("invite list -t {team}"));
}

#[test]
fn a_viewer_looks_and_changes_nothing() {
    let story = firm();
    let vera = story.person("vera");
    looks_around(vera, "acme");
    looks_around(vera, "acme/core");
    assert!(story.has("vera", "project.read", "acme/side"));
    for permission in ["project.create", "role.read", "key.read", "budget.read", "billing.read", "audit.read"] {
        assert!(!story.has("vera", permission, "acme"), "{permission}");
    }
    for line in [
        "invite add eve@acme.example --role viewer -t acme",
        "member suspend max@acme.example -y -t acme",
        "role list -t acme",
        "role assign max@acme.example --role viewer -t acme",
        "team create acme/mine",
        "team update acme --name Mine",
        "audit list -t acme",
    ] {
        vera.may_not(line);
    }
    // Leaving takes nobody's leave.
    vera.does("member remove vera@acme.example -y -t acme");
    vera.may_not("team show acme");
}

#[test]
fn a_member_works_on_projects() {
    let story = firm();
    let max = story.person("max");
    looks_around(max, "acme/core");
    max.does("role list -t acme");
    for permission in ["project.create", "project.read", "project.update", "budget.read"] {
        assert!(story.has("max", permission, "acme/core"), "{permission}");
    }
    for permission in ["project.delete", "key.read", "budget.charge", "callback.read"] {
        assert!(!story.has("max", permission, "acme/core"), "{permission}");
    }
    max.may_not("invite add eve@acme.example --role viewer -t acme/core");
    max.may_not("member remove lea@acme.example -y -t acme/core");
    max.may_not("team update acme/core --name Mine");
}

#[test]
fn a_lead_runs_one_team() {
    let story = firm();
    let lea = story.person("lea");
    lea.does("team update acme/core --name 'The core'");
    lea.does("member add vera@acme.example --role member -t acme/core");
    lea.does("role assign vera@acme.example --role lead -t acme/core");
    lea.does("role assign vera@acme.example --role viewer -t acme/core");
    lea.does("member suspend vera@acme.example -y -t acme/core");
    lea.does("member resume vera@acme.example -t acme/core");
    lea.does("member remove vera@acme.example -y -t acme/core");
    lea.does("invite add vera@acme.example --role member -t acme/core");
    story.link_to("vera@acme.example").accept("");
    for permission in ["key.create", "callback.read", "budget.charge", "project.delete"] {
        assert!(story.has("lea", permission, "acme/core"), "{permission}");
        assert!(!story.has("lea", permission, "acme/side"), "{permission}");
    }
    for permission in ["callback.manage", "budget.manage", "billing.read"] {
        assert!(!story.has("lea", permission, "acme/core"), "{permission}");
    }
    for line in [
        "member add vera@acme.example --role member -t acme/side",
        "invite add eve@acme.example --role viewer -t acme",
        "team update acme/side --name Mine",
        "team create acme/core/annex",
        "team archive acme/core -y",
        "role create helper --allow team.read -t acme/core",
        "audit list -t acme/core",
    ] {
        lea.may_not(line);
    }
    // Who is in no organization comes by those who run that.
    lea.is_refused("invite add eve@acme.example --role member -t acme/core", "member.not_in_parent");
}

#[test]
fn an_admin_runs_the_organization_for_its_owner() {
    let story = firm();
    let abe = story.person("abe");
    abe.does("invite add eve@acme.example --role admin -t acme");
    story.link_to("eve@acme.example").accept("");
    abe.does("invite add zoe@acme.example --role member -t acme/side");
    story.link_to("zoe@acme.example").accept("");
    assert_eq!(story.standing("zoe", "acme").1, "viewer", "from below one comes in as a viewer");
    abe.does("role create auditor --allow audit.read --allow team.read -t acme");
    abe.does("role assign vera@acme.example --role auditor -t acme");
    story.person("vera").does("audit list -t acme");
    abe.does("member suspend eve@acme.example -y -t acme");
    abe.does("member remove eve@acme.example -y -t acme");
    abe.does("team archive acme/side -y");
    abe.does("team unarchive acme/side");
    for permission in
        ["key.create", "callback.manage", "budget.manage", "billing.manage", "connector.manage", "project.delete"]
    {
        assert!(story.has("abe", permission, "acme"), "{permission}");
    }
    // What a product makes up itself, an admin has only as far as their role says so, and gives no further.
    assert!(!story.has("abe", "sandbox.use", "acme"));
    abe.is_refused("role create player --allow sandbox.use -t acme", "role.escalation");
    abe.is_refused("member update max@acme.example --super-access on -t acme", "role.escalation");
    abe.is_refused("member remove owner@acme.example -y -t acme", "member.outranks");
    abe.may_not("team transfer acme --to abe@acme.example --leave --reason mine --confirm acme");
    abe.may_not("team delete acme --confirm acme");
}

#[test]
fn an_owner_passes_it_on() {
    let story = firm();
    let owner = story.person("owner");
    let line = "team transfer acme --to abe@acme.example --demote-to viewer";
    // Why is asked for, and the name once more.
    owner.is_refused(&format!("{line} --confirm acme"), "usage.missing");
    owner.is_refused(&format!("{line} --reason 'retires'"), "usage.confirmation_required");
    owner.is_refused(&format!("{line} --reason 'retires' --confirm globex"), "usage.confirmation_mismatch");
    let nobody = line.replace("abe@", "nobody@");
    owner.is_refused(&format!("{nobody} --reason 'retires' --confirm acme"), "transfer.not_member");
    let acme = owner.does(&format!("{line} --reason 'retires' --confirm acme"));
    assert_eq!(acme["owner"], "abe@acme.example");
    assert_eq!(story.standing("owner", "acme"), ("active".into(), "viewer".into()));
    // It is the new owner's from that moment on.
    owner.may_not("team transfer acme --to owner@acme.example --leave --reason back --confirm acme");
    story.person("abe").does("team transfer acme --to max@acme.example --leave --reason 'retires too' --confirm acme");
    story.person("abe").may_not("team show acme");
}
