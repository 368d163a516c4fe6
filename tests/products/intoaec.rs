//! IntoAEC: whoever registers is the super admin, defines roles, and may hand the administration of users on; a phone is
//! proven before anybody gets in, and each of four statuses has its own actions.
use serde_json::{Value, json};

use crate::story::{Link, PASSWORD, Story};

const PHONE: &str = "+919840012345";

/// An office with a role for each trade, defined by the super admin, and Hana, who administers users.
fn office() -> Story {
    let story = Story::of("intoaec");
    let admin = story.person("owner");
    admin.does("role create site_manager --title 'Site manager' --allow team.read --allow 'drawing.*' --allow site.report -t acme");
    let line =
        "role create user_admin --allow team.read --allow 'member.*' --allow role.read --allow role.assign -t acme";
    admin.does(line);
    story.joins("hana", "acme", "user");
    admin.does("role assign hana@acme.example --role user_admin -t acme");
    story
}

/// The six digits in the one text message that goes out, to that phone.
#[track_caller]
fn code_to(story: &Story, phone: &str) -> String {
    let messages = story.sends();
    let [message] = messages.as_slice() else { panic!("there is not one message, but {messages:#?}") };
    let message: Value = serde_json::from_str(message).unwrap();
    assert_eq!(message["to"], phone);
    let words = message["text"].as_str().unwrap().split(|letter: char| !letter.is_ascii_digit());
    words.into_iter().find(|word| word.len() == 6).unwrap_or_else(|| panic!("no code in {message}")).to_owned()
}

/// Proves the phone, and accepts with it.
#[track_caller]
fn accepts(story: &Story, link: &Link<'_>) -> Value {
    link.does(&format!("code --phone {PHONE}"));
    let code = code_to(story, PHONE);
    link.with_password(PASSWORD).accept(&format!("--phone {PHONE} --code {code}"))
}

#[test]
fn somebody_is_invited_by_name_and_proves_a_phone() {
    let story = office();
    let admin = story.person("owner");
    let error = admin.is_refused("invite add ada@acme.example --role user -t acme", "invite.incomplete");
    assert_eq!(error["details"]["missing"], json!(["name"]));
    // Either of the two names will do.
    let invite = admin.does("invite add ada@acme.example --role user --last-name Lovelace -t acme");
    assert_eq!(invite["expires_at"], "2026-11-14T09:00:00.000Z", "seven days");
    let link = story.link_to("ada@acme.example");
    assert_eq!(link.does("inspect")["requires"], json!(["phone", "phone_code", "password"]));

    let error = link.accept_refused("", "invite.incomplete");
    assert_eq!(error["details"]["missing"], json!(["phone", "phone_code", "password"]));
    let error = link.accept_refused(&format!("--phone {PHONE}"), "invite.incomplete");
    assert_eq!(error["details"]["missing"], json!(["phone_code", "password"]));
    let with_password = link.with_password(PASSWORD);
    with_password.accept_refused("", "invite.incomplete");
    // Everything else is there, and no code has been asked for.
    let error = with_password.accept_refused(&format!("--phone {PHONE}"), "invite.code_required");
    assert_eq!(error["exit"], 6);
    with_password.accept_refused(&format!("--phone {PHONE} --code 123456"), "invite.code_required");

    link.does(&format!("code --phone {PHONE}"));
    let code = code_to(&story, PHONE);
    let wrong = if code == "000000" { "000001" } else { "000000" };
    with_password.accept_refused(&format!("--phone {PHONE} --code {wrong}"), "invite.bad_code");
    // It proves the phone that it was sent to, and no other.
    with_password.accept_refused(&format!("--phone +919840012346 --code {code}"), "invite.bad_code");
    assert_eq!(admin.does("member show ada@acme.example -t acme")["status"], "pending");
    with_password.accept(&format!("--phone {PHONE} --code {code}"));

    let ada = story.person("ada").does("account show ada@acme.example");
    assert_eq!((&ada["last_name"], &ada["phone"]), (&"Lovelace".into(), &PHONE.into()));
    assert_eq!(ada["phone_verified_at"], "2026-11-07T09:00:00.000Z");
    assert_eq!(story.standing("ada", "acme"), ("active".into(), "user".into()));
    story.operator().does_with("account login ada@acme.example --password-stdin", PASSWORD);
}

#[test]
fn a_code_is_good_for_ten_minutes_and_three_are_sent_in_fifteen() {
    let story = office();
    story.person("owner").does("invite add ada@acme.example --role user --first-name Ada -t acme");
    let link = story.link_to("ada@acme.example").with_password(PASSWORD);
    let ask = format!("code --phone {PHONE}");
    link.does(&ask);
    let first = code_to(&story, PHONE);
    story.clock("2026-11-07T09:10:00Z");
    link.accept_refused(&format!("--phone {PHONE} --code {first}"), "invite.code_expired");
    link.does(&ask);
    let second = code_to(&story, PHONE);
    story.clock("2026-11-07T09:10:01Z");
    link.does(&ask);
    let third = code_to(&story, PHONE);
    link.is_refused(&ask, "invite.code_too_soon");
    // Each takes the place of the one before; that two are alike happens once in a million.
    if second != third {
        link.accept_refused(&format!("--phone {PHONE} --code {second}"), "invite.bad_code");
    }
    story.clock("2026-11-07T09:20:00.999Z");
    link.accept(&format!("--phone {PHONE} --code {third}"));
}

#[test]
fn super_access_comes_by_invitation_from_who_has_everything() {
    let story = office();
    let line = "invite add sam@acme.example --role user --first-name Sam --super-access -t acme";
    story.person("hana").is_refused(line, "role.escalation");
    assert_eq!(story.person("owner").does(line)["super_access"], true);
    accepts(&story, &story.link_to("sam@acme.example"));
    let sam = story.person("sam");
    sam.does("role create surveyor --allow team.read --allow survey.create -t acme");
    sam.does("role assign hana@acme.example --role surveyor -t acme");
    // Short of what is the super admin's alone.
    sam.may_not("team transfer acme --to sam@acme.example --leave --reason mine --confirm acme");
    sam.may_not("team delete acme --confirm acme");
    sam.is_refused("member remove owner@acme.example -y -t acme", "member.owner");
    story.teamctl.file("policy.toml", story.teamctl.run("policy show intoaec").ok().text());
    sam.may_not("policy apply policy.toml -y -t acme");
}

/// What becomes of an action: it changes something, it has nothing to change, or it is refused by that code.
#[derive(Clone, Copy)]
enum Comes {
    Done,
    Idle,
    Refused(&'static str),
}

/// Action by pending, expired, accepted and inactivated.
const ACTIONS: &[(&str, [Comes; 4])] = {
    use Comes::{Done, Idle, Refused};
    const CLOSED: Comes = Refused("invite.not_open");
    const NOBODY: Comes = Refused("member.not_found");
    &[
        ("invite update ada@acme.example --first-name Adele", [CLOSED, Done, CLOSED, CLOSED]),
        ("invite resend ada@acme.example", [CLOSED, Done, CLOSED, CLOSED]),
        ("invite revoke ada@acme.example -y", [Done, Done, CLOSED, CLOSED]),
        ("member suspend ada@acme.example -y", [NOBODY, NOBODY, Done, Idle]),
        ("member resume ada@acme.example", [NOBODY, NOBODY, Idle, Done]),
        ("member remove ada@acme.example -y", [NOBODY, NOBODY, Done, Done]),
        ("role assign ada@acme.example --role trainee", [NOBODY, NOBODY, Done, Done]),
    ]
};

#[test]
fn each_of_the_four_statuses_has_its_own_actions() {
    let pending = office();
    let admin = pending.person("owner");
    admin.does("role create trainee --allow team.read -t acme");
    admin.does("invite add ada@acme.example --role user --first-name Ada -t acme");
    let link = pending.link_to("ada@acme.example");
    let expired = pending.copy();
    expired.clock("2026-11-14T09:00:00Z");
    accepts(&pending, &link);
    let accepted = pending.copy();
    let inactivated = pending.copy();
    inactivated.person("owner").does("member suspend ada@acme.example -y -t acme");
    let pending = {
        // As it was before they accepted.
        let story = expired.copy();
        story.clock("2026-11-07T09:00:00Z");
        story
    };
    let statuses = [("pending", pending), ("expired", expired), ("active", accepted), ("inactive", inactivated)];
    for (number, (status, story)) in statuses.iter().enumerate() {
        assert_eq!(story.standing("ada", "acme").0, *status);
        for (line, comes) in ACTIONS {
            // Hana may do all that the super admin may, as far as users go.
            for name in ["owner", "hana"] {
                let story = story.copy();
                let line = format!("{line} -t acme");
                match comes[number] {
                    Comes::Refused(code) => drop(story.person(name).is_refused(&line, code)),
                    done => {
                        let answer = story.person(name).does(&line);
                        // Several can be named where one is, and then there are several answers.
                        assert_eq!(answer["changed"], matches!(done, Comes::Done), "{status}: {line}: {answer}");
                    }
                }
            }
        }
    }
}

#[test]
fn the_super_admin_defines_the_roles() {
    let story = office();
    let admin = story.person("owner");
    let roles = admin.does("role list -t acme");
    let mut names: Vec<_> = roles.as_array().unwrap().iter().map(|role| role["name"].as_str().unwrap()).collect();
    names.sort_unstable();
    assert_eq!(names, ["site_manager", "super_admin", "user", "user_admin"]);
    story.joins("ben", "acme", "user");
    assert!(!story.has("ben", "drawing.approve", "acme"));
    admin.does("role assign ben@acme.example --role site_manager -t acme");
    assert!(story.has("ben", "drawing.approve", "acme") && story.has("ben", "site.report", "acme"));
    assert!(!story.has("ben", "invoice.approve", "acme"));
    // What a role is told to grant, all who have it are granted.
    admin.does("role update site_manager --allow invoice.approve --revoke site.report -t acme");
    assert!(story.has("ben", "invoice.approve", "acme") && !story.has("ben", "site.report", "acme"));
    admin.does("role update site_manager --name foreman -t acme");
    assert_eq!(story.standing("ben", "acme").1, "foreman");
    admin.is_refused("role delete foreman -y -t acme", "role.in_use");
    admin.does("role delete foreman -y --reassign-to user -t acme");
    assert_eq!(story.standing("ben", "acme").1, "user");
    // Their own role is not theirs to define.
    for line in ["role update super_admin --revoke '*'", "role delete super_admin -y --reassign-to user"] {
        admin.is_refused(&format!("{line} -t acme"), "role.owner");
    }
    for line in ["role create boss --allow team.read", "role update user --allow member.remove", "role delete user -y"]
    {
        story.person("ben").may_not(&format!("{line} -t acme"));
    }
}

#[test]
fn who_administers_users_cannot_rise_by_it() {
    let story = office();
    let hana = story.person("hana");
    story.joins("ben", "acme", "user");
    story.joins("mia", "acme", "site_manager");
    hana.does("invite add ada@acme.example --role user --first-name Ada -t acme");
    hana.does("invite add gus@acme.example --role user_admin --first-name Gus -t acme");
    hana.does("member suspend ben@acme.example -y -t acme");
    hana.does("role list -t acme");
    // What she has not got, she gives nobody: not by invitation, not to a member, not to herself.
    for role in ["site_manager", "super_admin"] {
        hana.is_refused(
            &format!("invite add eve@acme.example --role {role} --first-name Eve -t acme"),
            "role.escalation",
        );
        hana.is_refused(&format!("role assign ben@acme.example --role {role} -t acme"), "role.escalation");
        hana.is_refused(&format!("role assign hana@acme.example --role {role} -t acme"), "member.self");
    }
    hana.is_refused("member update ben@acme.example --super-access on -t acme", "role.escalation");
    // Who can do more than she can is out of her reach.
    for name in ["mia", "owner"] {
        for line in ["member suspend NAME -y", "member remove NAME -y", "role assign NAME --role user"] {
            let line = line.replace("NAME", &format!("{name}@acme.example"));
            hana.is_refused(&format!("{line} -t acme"), "member.outranks");
        }
    }
    for line in [
        "role create boss --allow team.read",
        "role update user_admin --allow '*'",
        "audit list",
        "team archive acme -y",
    ] {
        let team = if line.starts_with("team") { "" } else { "-t acme" };
        hana.may_not(&format!("{line} {team}"));
    }
}

#[test]
fn who_was_inactivated_comes_back_by_a_link() {
    let story = office();
    let hana = story.person("hana");
    hana.does("invite add ada@acme.example --role user --first-name Ada -t acme");
    accepts(&story, &story.link_to("ada@acme.example"));
    hana.does("member suspend ada@acme.example -y -t acme");
    story.person("ada").may_not("team show acme");

    let member = hana.does("member resume ada@acme.example -t acme");
    assert_eq!((&member["status"], &member["invite"]["kind"]), (&"inactive".into(), &"reactivate".into()));
    let link = story.link_to("ada@acme.example");
    assert_eq!(link.does("inspect")["requires"], json!([]), "they said it all when they first came");
    assert_eq!(story.standing("ada", "acme").0, "inactive", "until they accept");
    story.person("ada").may_not("team show acme");
    link.is_refused(&format!("code --phone {PHONE}"), "invite.code_unneeded");
    // While that one is on its way, there is no other: taken back, it gives way to the next.
    hana.is_refused("member resume ada@acme.example -t acme", "invite.exists");
    hana.is_refused("invite resend ada@acme.example -t acme", "invite.not_open");
    hana.does("invite revoke ada@acme.example -y -t acme");
    link.accept_refused("", "invite.revoked");
    hana.does("member resume ada@acme.example -t acme");
    let link = story.link_to("ada@acme.example");
    link.accept("");
    assert_eq!(story.standing("ada", "acme"), ("active".into(), "user".into()));
    story.person("ada").does("team show acme");

    // The link has its days too; another is sent once they have passed.
    hana.does("member suspend ada@acme.example -y -t acme");
    hana.does("member resume ada@acme.example -t acme");
    let late = story.link_to("ada@acme.example");
    story.clock("2026-11-14T09:00:00Z");
    late.accept_refused("", "invite.expired");
    hana.does("invite resend ada@acme.example -t acme");
    late.accept_refused("", "invite.unknown_token");
    story.link_to("ada@acme.example").accept("");
    assert_eq!(story.standing("ada", "acme").0, "active");
}

#[test]
fn who_is_in_several_organizations_chooses() {
    let story = office();
    story.operator().does("team create globex --owner boss@globex.example --preset intoaec");
    story.person("owner").does("invite add ada@acme.example --role user --first-name Ada -t acme");
    accepts(&story, &story.link_to("ada@acme.example"));
    story.operator().does("invite add ada@acme.example --role user --first-name Ada -t globex");
    // Her phone was proven when she came to the first: only that she is she, the second asks for.
    let link = story.link_to("ada@acme.example");
    let error = link.accept_refused("", "invite.incomplete");
    assert_eq!(error["details"]["missing"], json!(["password"]));
    link.with_password("somebody else's").accept_refused("", "account.bad_credentials");
    link.with_password(PASSWORD).accept("");

    let ada = story.person("ada");
    assert_eq!(
        ada.does("account show ada@acme.example")["organizations"],
        json!([
            { "team": "acme", "role": "user", "status": "active" },
            { "team": "globex", "role": "user", "status": "active" },
        ])
    );
    let teams = ada.does("team list");
    let paths: Vec<_> = teams.as_array().unwrap().iter().map(|team| team["path"].as_str().unwrap()).collect();
    assert_eq!(paths, ["acme", "globex"]);
    ada.is_refused("policy show", "usage.team_required");
    ada.does("policy show -t globex");
    // What they are in the one is nothing in the other.
    story.person("owner").does("role assign ada@acme.example --role user_admin -t acme");
    ada.does("member list -t acme");
    ada.may_not("member list -t globex");
    story.person("owner").may_not("member remove ada@acme.example -y -t globex");
    story.operator().does("member suspend ada@acme.example -y -t globex");
    ada.may_not("team show globex");
    ada.does("team show acme");
}

#[test]
fn the_office_changes_hands_by_support_only() {
    let story = office();
    let transfer = "team transfer acme --to hana@acme.example --demote-to user --reason TICKET-3 --confirm acme";
    story.person("owner").is_refused(transfer, "transfer.operator_only");
    story.operator().does(transfer);
    assert_eq!(story.standing("hana", "acme").1, "super_admin");
    story.person("owner").may_not("role create boss --allow team.read -t acme");
}
