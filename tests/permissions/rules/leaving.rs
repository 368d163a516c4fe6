//! What somebody leaves behind, and that nobody leaves to come back as if nothing had been.
use super::*;
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
