//! Who is let in by whom: by the policy's domains, and before a file of people is so much as opened.
use crate::support::Teamctl;

const POLICY: &str = "[invitations]\nallowed_domains = [\"acme.example\"]\n\
    [membership]\ndefault_role = { organization = \"member\", team = \"member\" }\n\
    [roles.member]\npermissions = [\"team.read\"]\n\
    [roles.boss]\npermissions = [\"team.*\", \"member.*\"]\n";

/// A team with a boss, and somebody of another domain who has signed up.
fn with_boss() -> Teamctl {
    let teamctl = Teamctl::with_policy(POLICY);
    teamctl.run("-q team create acme/design -o id").ok();
    for person in ["boss@acme.example", "ada@acme.example", "mallory@other.example"] {
        teamctl.run(format!("-q account create {person} -o id")).ok();
    }
    teamctl.run("-q member add boss@acme.example --role boss -t acme -o id").ok();
    teamctl
}

#[test]
fn an_account_lets_in_nobody_whom_it_could_not_invite() {
    let teamctl = with_boss();
    let add = "-q member add mallory@other.example --role member -t acme/design -o json";
    let by = "--as boss@acme.example";
    let before = teamctl.sql(".dump memberships");
    teamctl.run(format!("{add} {by}")).refused("invite.domain_not_allowed");
    let import = format!("-q member add --from-file - --role member -t acme/design -o json {by}");
    let error = teamctl.stdin("email\nada@acme.example\nmallory@other.example\n").run(&import);
    let error = error.refused("member.invalid_rows").error();
    assert_eq!(error["details"]["rows"][0]["code"], "invite.domain_not_allowed");
    assert_eq!(error["details"]["rows"][0]["line"], 3);
    assert_eq!(teamctl.sql(".dump memberships"), before);
    teamctl.stdin("email\nada@acme.example\n").run(&import).ok();
    // The operator may, and who is in is in.
    teamctl.run(add).ok();
    teamctl.run(format!("{add} {by} --or-ignore")).ok();
}

/// A file that is not there cannot be read: who may not import hears of that first.
#[test]
fn who_may_not_import_is_refused_before_anything_is_read() {
    let teamctl = with_boss();
    let by = "--as ada@acme.example -o json";
    for line in ["account create", "member add --role member -t acme/design"] {
        for file in ["none.csv", "-"] {
            let count = teamctl.event_count();
            teamctl.run(format!("-q {line} --from-file {file} {by}")).refused("permission.denied");
            assert_eq!(teamctl.event_count(), count + 1, "{line}");
        }
        teamctl.run(format!("-q {line} --from-file none.csv -o json")).refused("input.failed");
    }
}
