//! Databases that went separate ways: what was made after they parted is nobody's to end.
use serde_json::json;

use crate::support::Teamctl;

#[test]
fn a_restore_is_undone_by_putting_back_what_it_replaced() {
    let teamctl = Teamctl::initialized();
    teamctl.run("-q team create acme/core -o id").ok();
    teamctl.run("-q key create before -t acme -o id").ok();
    teamctl.backup();
    teamctl.later("key create after -t acme -o id");
    teamctl.later("account create ada@x.example -o id");
    teamctl.later("member add ada@x.example --role member -t acme -o id");
    teamctl.later("invite add bob@x.example --role member --no-send -t acme -o id");
    teamctl.later("key revoke before -y -t acme -o id");
    let everything = |teamctl: &Teamctl| {
        [
            teamctl.look("key list -t acme", "map([.name, .status])"),
            teamctl.look("invite list -t acme", "map([.email, .status])"),
            teamctl.look("member list --all-teams", "map([.team, .email, .status])"),
        ]
    };
    let before = everything(&teamctl);
    assert_eq!(teamctl.restore("")["events_lost"], 5);
    assert_ne!(everything(&teamctl), before);
    std::fs::rename(teamctl.replaced(), teamctl.path("yesterday.db")).unwrap();
    let answer = teamctl.restore("");
    assert_eq!(answer["events_lost"], 2, "those of the restore itself: {answer}");
    assert_eq!(everything(&teamctl), before);
    let ended = ["keys", "invites", "members"].map(|name| answer[name].clone());
    assert_eq!(ended, [json!(0), json!(0), json!(0)]);
    teamctl.is_sound();
}

#[test]
fn another_database_is_compared_with_nothing() {
    let teamctl = Teamctl::initialized();
    teamctl.run("-q key create one -t acme -o id").ok();
    let other = Teamctl::new();
    std::fs::create_dir_all(other.secret_key().parent().unwrap()).unwrap();
    std::fs::copy(teamctl.secret_key(), other.secret_key()).unwrap();
    other.run("-q init globex --owner hank@globex.example -o id").ok();
    std::fs::copy(teamctl.backup(), other.path("yesterday.db")).unwrap();
    let answer = other.restore("");
    assert_eq!([&answer["keys"], &answer["events_lost"], &answer["ended_again"]], [&json!(null); 3]);
    assert_eq!(other.look("key list -t acme", "map(.status)"), json!(["active"]));
    other.is_sound();
}

#[test]
fn a_member_below_whom_the_old_database_never_knew_rests_with_the_one_above() {
    let teamctl = Teamctl::initialized();
    teamctl.run("-q team create acme/core -o id").ok();
    for name in ["ada", "bob"] {
        teamctl.run(format!("-q account create {name}@x.example -o id")).ok();
        teamctl.run(format!("-q member add {name}@x.example --role member -t acme -o id")).ok();
    }
    teamctl.backup();
    for name in ["ada", "bob"] {
        teamctl.later(&format!("member add {name}@x.example --role lead -t acme/core -o id"));
    }
    // Back, where neither is in the team below; there one is suspended, and one leaves.
    teamctl.restore("");
    teamctl.later("member suspend ada@x.example -y -t acme -o id");
    teamctl.later("member remove bob@x.example -y -t acme -o id");
    std::fs::rename(teamctl.replaced(), teamctl.path("yesterday.db")).unwrap();
    teamctl.restore("");
    let members = teamctl.look("member list --all-teams", "map([.team, .email, .status]) | sort");
    assert_eq!(
        members,
        json!([
            ["acme", "ada@x.example", "inactive"],
            ["acme", "owner@acme.example", "active"],
            ["acme/core", "ada@x.example", "inactive"]
        ])
    );
    teamctl.is_sound();
}
