//! `teamctl role`
use snapbox::str;

use crate::support::Teamctl;

#[test]
fn list_and_show() {
    let teamctl = Teamctl::initialized();
    teamctl.invite("acme", "ada@acme.example", "viewer");
    teamctl.run("role list").ok().stdout(str![]);
    teamctl.run("role list -o wide --fields name,owner,permissions").ok().stdout(str![]);
    teamctl.run("role list -o json --jq '.[] | select(.owner).permissions'").ok().stdout(str![]);
    teamctl.run("role list --limit 1 --sort name:desc -o csv --fields name").ok().stdout(str![]);
    teamctl.run("role show lead").ok().stdout(str![]);
    teamctl.run("role show viewer -o json").ok().stdout(str![]);
    // Roles are the organization's, whichever of its teams is named.
    teamctl.run("-q team create acme/design -o id").ok();
    teamctl.run("role show viewer -t acme/design -o json --jq .pending").ok().stdout(str![]);
    teamctl.run("role show boss").code(3).stdout(str![]).stderr(str![]);
    teamctl.run("role show Boss!").code(2).stdout(str![]).stderr(str![]);
    teamctl.run("role show").code(2).stdout(str![]).stderr(str![]);
    teamctl.run("role list -t globex -o json").refused("team.not_found");
}

#[test]
fn a_check_answers_by_its_exit_code() {
    let teamctl = Teamctl::initialized().ticking();
    teamctl.run("-q team create acme/design -o id").ok();
    teamctl.run("-q account create ada@acme.example -o id").ok();
    teamctl.run("-q account create bob@acme.example -o id").ok();
    teamctl.run("-q member add ada@acme.example --role lead -t acme/design -o id").ok();
    teamctl.run("role check ada@acme.example --permission member.invite -t acme/design").ok().stdout(str![]);
    teamctl.run("role check ada@acme.example --permission member.invite -t acme/design -o json").ok().stdout(str![]);
    // What she may below, she may not above.
    teamctl.run("role check ada@acme.example --permission member.invite -t acme").code(6).stdout(str![]);
    teamctl.run("role check ada@acme.example --permission member.invite -t acme -o json").code(6).stdout(str![]);
    // A product's own permission is granted by a star, and by nothing else here.
    teamctl.run("role check owner@acme.example --permission sandbox.use -o json --jq .via").ok().stdout(str![]);
    teamctl.run("role check ada@acme.example --permission sandbox.use -o json --jq .allowed").code(6).stdout(str![]);
    // In no team at all.
    teamctl.run("role check bob@acme.example --permission team.read -o json --jq .allowed").code(6).stdout(str![]);
    teamctl.run("role check nobody@acme.example --permission team.read -o json").refused("account.not_found");
    for permission in ["", "team", "Team.read", "team.*", "*", "team..read", "team.read ", "team.re\u{301}ad"] {
        teamctl
            .run(["role", "check", "ada@acme.example", "--permission", permission, "-o", "json"])
            .refused("permission.invalid");
    }
    teamctl.run("role check ada@acme.example --permission team").code(2).stdout(str![]).stderr(str![]);
    teamctl.run("role check ada@acme.example").code(2).stdout(str![]).stderr(str![]);
}

#[test]
fn the_permissions_that_are_enforced() {
    // Without a database.
    let teamctl = Teamctl::new();
    teamctl.run("role permissions").ok().stdout(str![]);
    let names = teamctl.run("role permissions -o json --jq .[].permission").ok();
    assert!(names.text().lines().all(|name| name.split('.').count() == 2), "{}", names.text());
    assert!(!teamctl.database().exists());
}
