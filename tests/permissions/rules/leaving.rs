//! What somebody leaves behind, and that nobody leaves to come back as if nothing had been.
use super::*;
/// Who rests stays until somebody else ends that: what they are invited to below would let them back in.
#[test]
fn is_no_way_out_of_a_suspension() {
    let teamctl = Teamctl::with_rules();
    teamctl.run("-q team create acme/core/web").ok();
    for team in ["acme", "acme/core", "acme/core/web"] {
        teamctl.hires("ada", team, "plain");
    }
    let token = teamctl.invite("acme/side", "ada@x.example", "plain");
    for (rests, leaves) in [
        ("acme", "acme"),
        ("acme", "acme/core/web"),
        ("acme/core", "acme/core"),
        ("acme/core", "acme/core/web"),
        ("acme/core", "acme"),
    ] {
        teamctl.run(format!("-q member suspend ada@x.example -y -t {rests}")).ok();
        let before = teamctl.stored();
        let line = format!("member remove ada@x.example -y -t {leaves}");
        let error = teamctl.acts("ada", &line).refused("member.inactive").error();
        assert_eq!(error["exit"], 6);
        let why = format!("in {rests} is suspended");
        assert!(error["message"].as_str().unwrap().contains(&why), "{error}");
        assert!(teamctl.stored() == before);
        teamctl.run(format!("-q member resume ada@x.example -t {rests}")).ok();
    }
    teamctl.run("-q member suspend ada@x.example -y -t acme").ok();
    teamctl.stdin(token).run("-q -o json invite accept --token-stdin").refused("member.inactive");
    // Others remove them.
    teamctl.acts("recruiter", "member remove ada@x.example -y -t acme").ok();
}

/// Whether a team is archived is for who is in it, or may look.
#[test]
fn tells_a_stranger_nothing() {
    let teamctl = Teamctl::with_rules();
    teamctl.signs_up("nobody");
    teamctl.hires("sid", "acme/side", "plain");
    teamctl.run("-q team archive acme/side -y").ok();
    for team in ["acme/core", "acme/side"] {
        let line = format!("member remove nobody@x.example -y -t {team}");
        teamctl.acts("nobody", &line).refused("member.not_found");
        assert_eq!(teamctl.acts("nobody", &format!("{line} --ignore-missing")).ok().text(), "[]\n");
    }
    teamctl.acts("sid", "member remove sid@x.example -y -t acme/side").refused("team.archived");
}
