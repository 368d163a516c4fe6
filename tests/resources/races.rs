//! Several at once, from processes of their own.
use crate::acme;
use crate::support::NOW;
use crate::support::race::{one_wins, same};

#[test]
fn of_several_who_make_the_same_one_makes_it() {
    let teamctl = acme();
    for round in 0..5 {
        let line = format!("resource create brand{round} --kind asset --share acme/press -t acme/design");
        one_wins(&teamctl.race(NOW, &same(6, &line, "")), &["resource.exists"]);
    }
    assert_eq!(teamctl.sql("SELECT COUNT(*), COUNT(DISTINCT name) FROM resources").trim(), "5|5");
    assert_eq!(teamctl.run("audit list --action resource.create -o id").ok().text().lines().count(), 5);
    teamctl.adds_up(NOW);
}

#[test]
fn a_share_is_given_to_a_team_that_is_there_or_to_none() {
    let teamctl = acme();
    teamctl.makes("brand", "acme/design", "");
    for _ in 0..5 {
        teamctl.run("-q team create acme/brief -o id").ok();
        let finished = teamctl.race(
            NOW,
            &[
                ("resource update brand --share acme/brief -t acme/design".to_owned(), ""),
                ("team delete acme/brief --confirm acme/brief".to_owned(), ""),
            ],
        );
        assert_eq!(finished[1].code, 0, "{}", finished[1].stderr);
        assert!(finished[0].code == 0 || finished[0].error() == "team.not_found", "{}", finished[0].stderr);
        let strays =
            "SELECT COUNT(*) FROM resource_shares s JOIN teams t ON t.id = s.team_id WHERE t.deleted_at IS NOT NULL";
        assert_eq!(teamctl.sql(strays).trim(), "0");
    }
    teamctl.adds_up(NOW);
}
