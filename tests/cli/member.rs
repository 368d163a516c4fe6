//! `teamctl member`
use snapbox::str;

use crate::support::Teamctl;

/// `acme` with two teams below, three people in it, and two who have been asked, one of them in vain.
fn acme() -> Teamctl {
    let teamctl = Teamctl::initialized().ticking();
    for team in ["acme/design", "acme/design/print"] {
        teamctl.run(["-q", "team", "create", team, "-o", "id"]).ok();
    }
    for person in ["ada", "bob", "cleo"] {
        teamctl
            .run(["-q", "account", "create", &format!("{person}@acme.example"), "--first-name", person, "-o", "id"])
            .ok();
    }
    teamctl.run("-q member add ada@acme.example --role admin -o id").ok();
    teamctl.run("-q member add bob@acme.example --role member -t acme/design/print -o id").ok();
    teamctl.invite("acme", "dora@acme.example", "viewer");
    teamctl.run("-q invite add emil@acme.example --role lead -t acme/design --no-send --expires-in 15m -o id --last-name Ende").ok();
    teamctl
}

/// When emil's invitation has expired.
const LATER: &str = "2026-11-07T12:00:00Z";

#[test]
fn list() {
    let teamctl = acme();
    teamctl.run("member list").ok().stdout(str![[r#"
EMAIL               FIRST NAME  LAST NAME  TEAM  ROLE    STATUS   ADDED AT              LAST LOGIN AT
owner@acme.example  -           -          acme  owner   active   2026-11-07T09:00:00Z  -
ada@acme.example    ada         -          acme  admin   active   2026-11-07T09:00:06Z  -
bob@acme.example    bob         -          acme  viewer  active   2026-11-07T09:00:07Z  -
dora@acme.example   -           -          acme  viewer  pending  2026-11-07T09:00:08Z  -

"#]]);
    teamctl.run("member list -o wide").ok().stdout(str![[r#"
ID                 KIND    EMAIL               FIRST NAME  LAST NAME  COMPANY  PHONE  TEAM  ROLE    STATUS   SUPER ACCESS  ADDED AT              LAST LOGIN AT  EXPIRES AT
mb_3   member  owner@acme.example  -           -          -        -      acme  owner   active   no            2026-11-07T09:00:00Z  -              -
mb_1   member  ada@acme.example    ada         -          -        -      acme  admin   active   no            2026-11-07T09:00:06Z  -              -
mb_4   member  bob@acme.example    bob         -          -        -      acme  viewer  active   no            2026-11-07T09:00:07Z  -              -
inv_1  invite  dora@acme.example   -           -          -        -      acme  viewer  pending  no            2026-11-07T09:00:08Z  -              2026-11-14T09:00:08Z

"#]]);
    teamctl.run("member list -t acme/design").ok().stdout(str![[r#"
EMAIL              FIRST NAME  LAST NAME  TEAM         ROLE    STATUS   ADDED AT              LAST LOGIN AT
bob@acme.example   bob         -          acme/design  member  active   2026-11-07T09:00:07Z  -
emil@acme.example  -           Ende       acme/design  lead    pending  2026-11-07T09:00:09Z  -

"#]]);
    teamctl.at(LATER).run("member list -t acme/design").ok().stdout(str![[r#"
EMAIL              FIRST NAME  LAST NAME  TEAM         ROLE    STATUS   ADDED AT              LAST LOGIN AT
bob@acme.example   bob         -          acme/design  member  active   2026-11-07T09:00:07Z  -
emil@acme.example  -           Ende       acme/design  lead    expired  2026-11-07T09:00:09Z  -

"#]]);
    teamctl.run("member list -t acme/design --recursive --fields email,team,role,status").ok().stdout(str![[r#"
EMAIL              TEAM               ROLE    STATUS
bob@acme.example   acme/design        member  active
emil@acme.example  acme/design        lead    pending
bob@acme.example   acme/design/print  member  active

"#]]);
    teamctl.run("member list --recursive --fields email,team,role,status,kind").ok().stdout(str![[r#"
EMAIL               TEAM               ROLE    STATUS   KIND
owner@acme.example  acme               owner   active   member
ada@acme.example    acme               admin   active   member
bob@acme.example    acme               viewer  active   member
dora@acme.example   acme               viewer  pending  invite
bob@acme.example    acme/design        member  active   member
emil@acme.example   acme/design        lead    pending  invite
bob@acme.example    acme/design/print  member  active   member

"#]]);
    teamctl.run("member list -o jsonl").ok().stdout(str![[r#"
{"id":"mb_3","kind":"member","email":"owner@acme.example","first_name":null,"last_name":null,"company":null,"phone":null,"team":"acme","role":"owner","status":"active","super_access":false,"added_at":"2026-11-07T09:00:00.000Z","last_login_at":null,"expires_at":null,"invite":null,"changed":null}
{"id":"mb_1","kind":"member","email":"ada@acme.example","first_name":"ada","last_name":null,"company":null,"phone":null,"team":"acme","role":"admin","status":"active","super_access":false,"added_at":"2026-11-07T09:00:06.000Z","last_login_at":null,"expires_at":null,"invite":null,"changed":null}
{"id":"mb_4","kind":"member","email":"bob@acme.example","first_name":"bob","last_name":null,"company":null,"phone":null,"team":"acme","role":"viewer","status":"active","super_access":false,"added_at":"2026-11-07T09:00:07.000Z","last_login_at":null,"expires_at":null,"invite":null,"changed":null}
{"id":"inv_1","kind":"invite","email":"dora@acme.example","first_name":null,"last_name":null,"company":null,"phone":null,"team":"acme","role":"viewer","status":"pending","super_access":false,"added_at":"2026-11-07T09:00:08.000Z","last_login_at":null,"expires_at":"2026-11-14T09:00:08.000Z","invite":"inv_1","changed":null}

"#]]);
}

#[test]
fn list_of_a_state_a_role_or_every_team() {
    let teamctl = acme();
    teamctl.run("-q team create globex --owner hank@globex.example -o id").ok();
    teamctl.run("member list --all-teams --fields email,team -o csv").ok().stdout(str![[r#"
email,team
owner@acme.example,acme
ada@acme.example,acme
bob@acme.example,acme
dora@acme.example,acme
bob@acme.example,acme/design
emil@acme.example,acme/design
bob@acme.example,acme/design/print
hank@globex.example,globex

"#]]);
    teamctl.run("member list --all-teams --status pending --fields email,team -o csv").ok().stdout(str![[r#"
email,team
dora@acme.example,acme
emil@acme.example,acme/design

"#]]);
    teamctl.at(LATER).run("member list --all-teams --status expired --fields email,team -o csv").ok().stdout(str![[
        r#"
email,team
emil@acme.example,acme/design

"#
    ]]);
    teamctl.run("member list -t acme --status active --role viewer --fields email,role -o csv").ok().stdout(str![[
        r#"
email,role
bob@acme.example,viewer

"#
    ]]);
    teamctl.run("member list -t acme --status inactive -o json").ok().stdout(str![[r#"
[]

"#]]);
    teamctl.run("member list -t acme --recursive --limit 2 --sort email:desc --fields email -o csv").ok().stdout(str![
        [r#"
email
owner@acme.example
emil@acme.example

"#]
    ]);
    teamctl.run("member list -t acme --status gone").code(2).stdout(str![]).stderr(str![[r#"
error: invalid value 'gone' for '--status <STATUS>' [possible values: active, inactive, pending, expired]
  hint: see: teamctl member list --help

"#]]);
    teamctl.run("member list --all-teams --recursive").code(2).stdout(str![]).stderr(str![[r#"
error: the argument '--all-teams' cannot be used with '--recursive'
  hint: see: teamctl member list --help

"#]]);
    teamctl.run("member list --all-teams -t acme").code(2).stdout(str![]).stderr(str![[r#"
error: --team cannot be used with --all-teams
  hint: see: teamctl member list --help

"#]]);
    teamctl.env("TEAMCTL_TEAM", "acme").run("member list --all-teams -o id").ok();
    teamctl.run("member list -t acme/none").code(3).stdout(str![]).stderr(str![[r#"
error: there is no team acme/none
  hint: the teams that there are: teamctl team list --all

"#]]);
}

#[test]
fn show() {
    let teamctl = acme();
    teamctl.run("member show ada@acme.example").ok().stdout(str![[r#"
id             mb_1
kind           member
email          ada@acme.example
first_name     ada
last_name      -
company        -
phone          -
team           acme
role           admin
status         active
super_access   no
added_at       2026-11-07T09:00:06Z
last_login_at  -
expires_at     -
invite         -

"#]]);
    teamctl.run("member show Bob@acme.example -t acme/design -o json").ok().stdout(str![[r#"
{"id":"mb_3","kind":"member","email":"bob@acme.example","first_name":"bob","last_name":null,"company":null,"phone":null,"team":"acme/design","role":"member","status":"active","super_access":false,"added_at":"2026-11-07T09:00:07.000Z","last_login_at":null,"expires_at":null,"invite":null,"changed":null}

"#]]);
    teamctl.run("member show dora@acme.example -o json").ok().stdout(str![[r#"
{"id":"inv_1","kind":"invite","email":"dora@acme.example","first_name":null,"last_name":null,"company":null,"phone":null,"team":"acme","role":"viewer","status":"pending","super_access":false,"added_at":"2026-11-07T09:00:08.000Z","last_login_at":null,"expires_at":"2026-11-14T09:00:08.000Z","invite":"inv_1","changed":null}

"#]]);
    assert_eq!(
        teamctl.at(LATER).run("member show emil@acme.example -t acme/design -o json").ok().json()["status"],
        "expired"
    );
    let id = teamctl.run("member show ada@acme.example -o id").ok().text().trim().to_owned();
    assert_eq!(teamctl.run(["member", "show", &id, "-o", "json"]).ok().json()["email"], "ada@acme.example");
    teamctl.run("member show cleo@acme.example").code(3).stdout(str![]).stderr(str![[r#"
error: cleo@acme.example is not a member of acme
  hint: who is: teamctl member list -t acme

"#]]);
    teamctl.run("member show ada@acme.example -t acme/design -o json").refused("member.not_found");
    teamctl.run("member show mb_0000000000000 -o json").refused("member.not_found");
    teamctl.run("member show ada").code(2).stdout(str![]).stderr(str![[r#"
error: "ada" is no e-mail address: it has no @

"#]]);
}

#[test]
fn add() {
    let teamctl = acme();
    teamctl.run("-q account create fred@acme.example -o id").ok();
    teamctl.run("member add cleo@acme.example --role member -t acme/design").ok().stdout(str![[r#"
EMAIL              FIRST NAME  LAST NAME  TEAM         ROLE    STATUS  ADDED AT              LAST LOGIN AT
cleo@acme.example  cleo        -          acme/design  member  active  2026-11-07T09:00:11Z  -

"#]]);
    // Into the team above too, in the role that the policy says.
    teamctl.run("member list --recursive --fields email,team,role -o csv --sort email").ok().stdout(str![[r#"
email,team,role
ada@acme.example,acme,admin
bob@acme.example,acme,viewer
bob@acme.example,acme/design,member
bob@acme.example,acme/design/print,member
cleo@acme.example,acme,viewer
cleo@acme.example,acme/design,member
dora@acme.example,acme,viewer
emil@acme.example,acme/design,lead
owner@acme.example,acme,owner

"#]]);
    teamctl.run("member add cleo@acme.example --role lead -t acme/design").code(5).stdout(str![]).stderr(str![[r#"
error: cleo@acme.example is a member of acme/design already

"#]]);
    let again = teamctl.run("member add cleo@acme.example --role lead -t acme/design --or-ignore -o json").ok().json();
    assert_eq!((&again["changed"], &again["role"]), (&false.into(), &"member".into()));
    teamctl.run("member add nobody@acme.example --role member").code(3).stdout(str![]).stderr(str![[r#"
error: there is no account nobody@acme.example
  hint: invite them: teamctl invite add, or sign them up: teamctl account create

"#]]);
    teamctl.run("member add cleo@acme.example --role boss -t acme/design/print").code(3).stdout(str![]).stderr(str![[
        r#"
error: acme has no role 'boss'
  hint: its roles: owner, admin, lead, member, viewer

"#
    ]]);
    teamctl.run("member add cleo@acme.example --role admin -t acme/design/print").code(6).stdout(str![]).stderr(str![
        [r#"
error: the role 'admin' is for level organization, which acme/design/print is not

"#]
    ]);
    teamctl.run("member add fred@acme.example --role owner -t acme").code(6).stdout(str![]).stderr(str![[r#"
error: 'owner' is the owner's role, and the owner's alone
  hint: make somebody the owner: teamctl team transfer acme

"#]]);
    teamctl.run("member add cleo@acme.example").code(2).stdout(str![]).stderr(str![[r#"
error: --role is needed, and nobody can be asked
  hint: give --role, or run it on a terminal

"#]]);
    teamctl.run("member add --role member").code(2).stdout(str![]).stderr(str![[r#"
error: EMAIL is needed, and nobody can be asked
  hint: give EMAIL, or run it on a terminal

"#]]);
    teamctl.run("member add cleo@acme.example --role 'no role' -o json").refused("role.invalid");
    teamctl
        .run("audit list --action member.add -t acme/design --fields team,action,after -o jsonl --limit 1")
        .ok()
        .stdout(str![[r#"
{"team":"acme/design","action":"member.add","after":{"role":"member"}}

"#]]);
    teamctl.run("audit verify --fields ok").ok().stdout(str![[r#"
OK
yes

"#]]);
}

#[test]
fn add_of_several_is_all_or_nothing() {
    let teamctl = acme();
    teamctl
        .run("member add cleo@acme.example nobody@acme.example --role member -t acme/design -o json")
        .refused("account.not_found");
    teamctl.run("member add cleo@acme.example CLEO@acme.example --role member -t acme/design -o json").code(5).noisy();
    teamctl.run("member show cleo@acme.example -o json").refused("member.not_found");
    teamctl
        .run("member add cleo@acme.example ada@acme.example --role member -t acme/design -o json --fields email,team,role,changed")
        .ok()
        .stdout(str![[r#"
[
 {"email":"cleo@acme.example","team":"acme/design","role":"member","changed":true},
 {"email":"ada@acme.example","team":"acme/design","role":"member","changed":true}
]

"#]]);
}

#[test]
fn adding_somebody_who_was_asked_closes_the_invitation() {
    let teamctl = acme();
    let token = teamctl.invite("acme/design", "cleo@acme.example", "lead");
    teamctl.run("-q member add cleo@acme.example --role member -t acme/design -o id").ok();
    assert_eq!(teamctl.run("invite show cleo@acme.example -t acme/design -o json").ok().json()["status"], "accepted");
    teamctl.stdin(token).run("invite inspect --token-stdin -o json").refused("invite.accepted");
    teamctl.run("member list -t acme/design --fields email,status,role --sort email -o csv").ok().stdout(str![[r#"
email,status,role
bob@acme.example,active,member
cleo@acme.example,active,member
emil@acme.example,pending,lead

"#]]);
}

#[test]
fn a_file_of_members_is_all_or_nothing() {
    let teamctl = acme();
    teamctl.file("in.csv", "email,role\ncleo@acme.example,lead\nada@acme.example,\n");
    teamctl.run("member add --from-file in.csv -t acme/design").code(2).stdout(str![]).stderr(str![[r#"
error: 1 of 2 rows are bad, and nothing was changed:
  line 3: the row has no role, and --role names none
  hint: mend these lines

"#]]);
    teamctl.run("member add --from-file in.csv --role member -t acme/design").ok().stdout(str![[r#"
EMAIL              FIRST NAME  LAST NAME  TEAM         ROLE    STATUS  ADDED AT              LAST LOGIN AT
cleo@acme.example  cleo        -          acme/design  lead    active  2026-11-07T09:00:11Z  -
ada@acme.example   ada         -          acme/design  member  active  2026-11-07T09:00:11Z  -

"#]]);
    teamctl
        .stdin("{\"email\":\"cleo@acme.example\"}\n")
        .run("member add --from-file - --role member -t acme/design/print -o json --fields email,team,changed")
        .ok()
        .stdout(str![[r#"
[
 {"email":"cleo@acme.example","team":"acme/design/print","changed":true}
]

"#]]);
    teamctl.file("bad.csv", "email,role\nbob,member\nbob@acme.example,no role\n,member\n");
    teamctl.run("member add --from-file bad.csv -t acme/design").code(2).stdout(str![]).stderr(str![[r#"
error: 3 of 3 rows are bad, and nothing was changed:
  line 2: "bob" is no e-mail address: it has no @
  line 3: "no role" is no name of a role: a lower-case letter, then lower-case letters, digits, _ and -, at most 40
  line 4: the row has no email
  hint: mend these lines

"#]]);
    teamctl.run("member add bob@acme.example --from-file in.csv --role member -o json").refused("usage.conflict");
}

#[test]
fn a_file_lets_in_who_is_not_in_yet() {
    let teamctl = acme();
    teamctl.file(
        "in.csv",
        "email,role\ncleo@acme.example,lead\nbob@acme.example,\nada@acme.example,\nCLEO@acme.example,\n",
    );
    teamctl.run("member add --from-file in.csv --role member -t acme/design").code(2).stdout(str![]).stderr(str![[
        r#"
error: 2 of 4 rows are bad, and nothing was changed:
  line 3: bob@acme.example is a member of acme/design already
  line 5: CLEO@acme.example stands further up in this file already
  hint: mend these lines; who is a member already is passed over with --or-ignore

"#
    ]]);
    let before = teamctl.event_count();
    teamctl
        .run("member add --from-file in.csv --role member -t acme/design --or-ignore --dry-run -o json --fields email,role,changed")
        .ok()
        .stdout(str![[r#"
[
 {"email":"cleo@acme.example","role":"lead","changed":true,"dry_run":true},
 {"email":"bob@acme.example","role":"member","changed":false,"dry_run":true},
 {"email":"ada@acme.example","role":"member","changed":true,"dry_run":true},
 {"email":"cleo@acme.example","role":"lead","changed":false,"dry_run":true}
]

"#]]);
    assert_eq!(teamctl.event_count(), before);
    let line =
        "member add --from-file in.csv --role member -t acme/design --or-ignore -o json --fields email,role,changed";
    teamctl.run(line).ok().stdout(str![[r#"
[
 {"email":"cleo@acme.example","role":"lead","changed":true},
 {"email":"bob@acme.example","role":"member","changed":false},
 {"email":"ada@acme.example","role":"member","changed":true},
 {"email":"cleo@acme.example","role":"lead","changed":false}
]

"#]]);
    teamctl
        .run("audit list --action member.add -o json --fields team,count --jq '[.[] | select(.count != null)]'")
        .ok()
        .stdout(str![[r#"
[{"team":"acme/design","count":2}]

"#]]);
    teamctl
        .stdin("email,role\nada@acme.example,owner\nnobody@x.org,lead\nada@acme.example,boss\n")
        .run("member add --from-file - -t acme/design/print")
        .code(2)
        .stdout(str![])
        .stderr(str![[r#"
error: 3 of 3 rows are bad, and nothing was changed:
  line 2: 'owner' is the owner's role, and the owner's alone
  line 3: there is no account nobody@x.org
  line 4: acme has no role 'boss'
  hint: mend these lines; who has no account is signed up first: teamctl account create --from-file FILE

"#]]);
    teamctl.run("audit verify --fields ok").ok().stdout(str![[r#"
OK
yes

"#]]);
}

#[test]
fn remove_takes_the_teams_below_along() {
    let teamctl = acme();
    teamctl.run("member remove bob@acme.example").code(2).stdout(str![]).stderr(str![[r#"
error: to remove bob@acme.example, confirm it
  hint: add --yes, or try it with --dry-run

"#]]);
    teamctl.run("--db none.db member remove bob@acme.example -o json").refused("usage.confirmation_required");
    teamctl.run("member remove bob@acme.example -t acme/design --yes --reason 'left us'").ok().stdout(str![[r#"
EMAIL             FIRST NAME  LAST NAME  TEAM         ROLE    STATUS  ADDED AT              LAST LOGIN AT
bob@acme.example  bob         -          acme/design  member  active  2026-11-07T09:00:07Z  -

"#]]);
    teamctl.run("member list --recursive --fields email,team -o csv").ok().stdout(str![[r#"
email,team
owner@acme.example,acme
ada@acme.example,acme
bob@acme.example,acme
dora@acme.example,acme
emil@acme.example,acme/design

"#]]);
    teamctl.run("member remove bob@acme.example -t acme/design --yes").code(3).stdout(str![]).stderr(str![[r#"
error: bob@acme.example is not a member of acme/design
  hint: who is: teamctl member list -t acme/design

"#]]);
    teamctl.run("member remove bob@acme.example -t acme -y -o json").ok().stdout(str![[r#"
{"id":"mb_3","kind":"member","email":"bob@acme.example","first_name":"bob","last_name":null,"company":null,"phone":null,"team":"acme","role":"viewer","status":"active","super_access":false,"added_at":"2026-11-07T09:00:07.000Z","last_login_at":null,"expires_at":null,"invite":null,"changed":true,"keys":[],"invites":[]}

"#]]);
    teamctl.run("account show bob@acme.example -o json --jq .organizations").ok().stdout(str![[r#"
[]

"#]]);
    teamctl.run("audit list --action member.remove --fields action,team,reason").ok().stdout(str![[r#"
ACTION         TEAM               REASON
member.remove  acme/design        left us
member.remove  acme/design/print  left us
member.remove  acme               -

"#]]);
    teamctl.run("audit verify --fields ok").ok().stdout(str![[r#"
OK
yes

"#]]);
}

#[test]
fn the_owner_cannot_be_removed() {
    let teamctl = acme();
    teamctl.run("member remove owner@acme.example --yes").code(6).stdout(str![]).stderr(str![[r#"
error: owner@acme.example owns acme, and cannot be removed
  hint: move the ownership first: teamctl team transfer acme --to EMAIL

"#]]);
    teamctl.run("member remove ada@acme.example owner@acme.example --yes -o json").refused("member.owner");
    teamctl.run("member show ada@acme.example -o id").ok();
    // Of a team below they are a member like any other.
    teamctl.run("-q member add owner@acme.example --role lead -t acme/design -o id").ok();
    teamctl
        .run("member remove owner@acme.example -t acme/design --yes -o json --fields email,team,changed")
        .ok()
        .stdout(str![[r#"
{"email":"owner@acme.example","team":"acme/design","changed":true}

"#]]);
}

#[test]
fn remove_of_who_is_not_there() {
    let teamctl = acme();
    teamctl.run("member remove cleo@acme.example ada@acme.example --yes -o json").refused("member.not_found");
    teamctl.run("member remove ada@acme.example ADA@acme.example --yes -o json").code(3).noisy();
    teamctl.run("member show ada@acme.example -o id").ok();
    teamctl.run("member remove dora@acme.example --yes -o json").refused("member.not_found");
    teamctl
        .run("member remove cleo@acme.example ada@acme.example --ignore-missing --yes -o json --fields email,changed")
        .ok()
        .stdout(str![[r#"
[
 {"email":"ada@acme.example","changed":true}
]

"#]]);
    let events = teamctl.run("audit list -o id").ok().text().lines().count();
    teamctl.run("member remove cleo@acme.example ada@acme.example --ignore-missing --yes -o json").ok().stdout(str![[
        r#"
[]

"#
    ]]);
    assert_eq!(teamctl.run("audit list -o id").ok().text().lines().count(), events);
}

#[test]
fn permissions_are_explained() {
    let teamctl = acme();
    teamctl.run("member explain bob@acme.example -t acme/design/print").ok().stdout(str![[r#"
PERMISSION      TEAM         ROLE    PATTERN
team.read       acme         viewer  team.read
member.read     acme         viewer  member.read
role.read       acme/design  member  role.read
budget.read     acme/design  member  budget.read
project.read    acme         viewer  project.read
project.create  acme/design  member  project.create
project.update  acme/design  member  project.update

"#]]);
    teamctl.run("member explain bob@acme.example -t acme -o jsonl --limit 1").ok().stdout(str![[r#"
{"permission":"team.read","email":"bob@acme.example","team":"acme","role":"viewer","pattern":"team.read","super_access":false}

"#]]);
    teamctl
        .run("member explain owner@acme.example -t acme --fields permission,team,role,pattern -o csv --limit 2")
        .ok()
        .stdout(str![[r#"
permission,team,role,pattern
team.read,acme,owner,*
team.create,acme,owner,*

"#]]);
    teamctl.run("member explain cleo@acme.example -o json").code(3).stdout(str![]).noisy();
    teamctl.run("member explain nobody@acme.example").code(3).stdout(str![]).stderr(str![[r#"
error: there is no account nobody@acme.example

"#]]);
}

#[test]
fn one_organization_is_enough_where_the_policy_says_so() {
    let teamctl = Teamctl::initialized().ticking();
    teamctl.run("-q team create labels --owner lea@labels.example --preset refonte -o id").ok();
    for person in ["ada@x.org", "bob@x.org"] {
        teamctl.run(["-q", "account", "create", person, "-o", "id"]).ok();
    }
    teamctl.run("-q member add ada@x.org --role member -t acme -o id").ok();
    teamctl.run("member add ada@x.org --role member -t labels").code(6).stdout(str![]).stderr(str![[r#"
error: ada@x.org is in another organization, and may be in one only
  hint: use an address of its own for this one: ada+team@x.org

"#]]);
    // The policy of either counts.
    teamctl.run("-q member add bob@x.org --role member -t labels -o id").ok();
    teamctl.run("member add bob@x.org --role member -t acme -o json").refused("member.one_organization");
    teamctl.run("team create third --owner bob@x.org -o json").refused("member.one_organization");
    teamctl.run("team create third --owner ada@x.org --preset refonte -o json").refused("member.one_organization");
    // A plus makes it another account.
    teamctl.run("-q account create ada+labels@x.org -o id").ok();
    teamctl.run("-q member add ada+labels@x.org --role member -t labels -o id").ok();
    // Who has left is free.
    teamctl.run("-q member remove bob@x.org -t labels --yes -o id").ok();
    teamctl.run("-q member add bob@x.org --role member -t acme -o id").ok();
}

#[test]
fn explain_says_what_keeps_somebody_from_everything() {
    let teamctl = Teamctl::initialized();
    teamctl.run("-q account create ada@acme.example -o id").ok();
    teamctl.run("-q member add ada@acme.example --role viewer -t acme -o id").ok();
    teamctl.run("-q member suspend ada@acme.example -t acme -y -o id").ok();
    teamctl.run("member explain ada@acme.example -t acme").ok().stdout(str![]).stderr(str![[r#"
ada@acme.example: the membership in acme is suspended

"#]]);
    teamctl.run("-q account disable ada@acme.example -y -o id").ok();
    teamctl
        .run("member explain ada@acme.example -t acme -o json")
        .ok()
        .stdout(str![[r#"
[]

"#]])
        .stderr(str![[r#"
ada@acme.example: the account is disabled

"#]]);
}

#[test]
fn a_second_invitation_is_told_what_the_policy_allows() {
    for (preset, way_out) in [("standard", "teamctl invite resend inv_"), ("intoaec", "teamctl invite revoke inv_")] {
        let teamctl = Teamctl::with_preset(preset);
        let role = if preset == "standard" { "viewer" } else { "user" };
        let line = format!("-q invite add ada@acme.example --role {role} --first-name Ada --no-send -t acme -o json");
        teamctl.run(&line).ok();
        let error = teamctl.run(&line).refused("invite.exists").error();
        assert!(error["hint"].as_str().unwrap().contains(way_out), "{preset}: {error}");
    }
}
