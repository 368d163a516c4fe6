//! `invite add`: whom, how many, with what, and what is refused.
use super::*;

#[test]
fn one() {
    let teamctl = Teamctl::initialized();
    teamctl
        .run("invite add Ada.Lovelace@Acme.Example --role admin --first-name Ada --last-name 'Lovelace, C.' --no-send")
        .ok()
        .stdout(str![[r#"
ID                 TEAM  EMAIL                      ROLE   STATUS   CREATED AT            EXPIRES AT
inv_1  acme  Ada.Lovelace@Acme.Example  admin  pending  2026-11-07T09:00:00Z  2026-11-14T09:00:00Z

"#]])
        .stderr(str![[r#"
invited one person

"#]]);
    teamctl.run("-q invite add bob@acme.example --role viewer --no-send -o json").ok().stdout(str![[r#"
{"id":"inv_2","team":"acme","email":"bob@acme.example","first_name":null,"last_name":null,"role":"viewer","super_access":false,"kind":"join","status":"pending","created_at":"2026-11-07T09:00:00.000Z","expires_at":"2026-11-14T09:00:00.000Z","last_sent_at":null,"sent_count":0,"invited_by":"operator","accepted_at":null,"closed_at":null,"changed":true,"token":null,"link":null}

"#]]);
    teamctl.run("-q invite add cleo@acme.example --role viewer --no-send -o id").ok().stdout(str![[r#"
inv_3

"#]]);
    teamctl.run("-q invite add dora@acme.example --role viewer --no-send -o csv").ok().stdout(str![[r#"
id,team,email,first_name,last_name,role,super_access,kind,status,created_at,expires_at,last_sent_at,sent_count,invited_by,accepted_at,closed_at,changed,token,link
inv_4,acme,dora@acme.example,,,viewer,false,join,pending,2026-11-07T09:00:00.000Z,2026-11-14T09:00:00.000Z,,0,operator,,,true,,

"#]]);
    teamctl.run("audit list -t acme --action invite.add -o jsonl --fields action,team,target,before,after,fields,count").ok().stdout(str![[r#"
{"action":"invite.add","team":"acme","target":"inv_1","before":null,"after":{"email":"Ada.Lovelace@Acme.Example","role":"admin","first_name":"Ada","last_name":"Lovelace, C."},"fields":["email","role","first_name","last_name"],"count":null}
{"action":"invite.add","team":"acme","target":"inv_2","before":null,"after":{"email":"bob@acme.example","role":"viewer"},"fields":["email","role"],"count":null}
{"action":"invite.add","team":"acme","target":"inv_3","before":null,"after":{"email":"cleo@acme.example","role":"viewer"},"fields":["email","role"],"count":null}
{"action":"invite.add","team":"acme","target":"inv_4","before":null,"after":{"email":"dora@acme.example","role":"viewer"},"fields":["email","role"],"count":null}

"#]]);
}

#[test]
fn several() {
    let teamctl = Teamctl::initialized();
    teamctl
        .run("invite add ada@acme.example bob@acme.example --role member --no-send")
        .ok()
        .stdout(str![[r#"
ID                 TEAM  EMAIL             ROLE    STATUS   CREATED AT            EXPIRES AT
inv_1  acme  ada@acme.example  member  pending  2026-11-07T09:00:00Z  2026-11-14T09:00:00Z
inv_2  acme  bob@acme.example  member  pending  2026-11-07T09:00:00Z  2026-11-14T09:00:00Z

"#]])
        .stderr(str![[r#"
invited 2 people

"#]]);
    teamctl.run("-q invite add cleo@acme.example dora@acme.example --role member --no-send -o json --fields id,email,changed").ok().stdout(str![[r#"
[
 {"id":"inv_3","email":"cleo@acme.example","changed":true},
 {"id":"inv_4","email":"dora@acme.example","changed":true}
]

"#]]);
    // One event for all of them, which each of them leads to.
    teamctl.run("audit list -t acme --action invite.add -o jsonl --fields action,target,count").ok().stdout(str![[
        r#"
{"action":"invite.add","target":null,"count":2}
{"action":"invite.add","target":null,"count":2}

"#
    ]]);
    let invite = teamctl.run("invite show cleo@acme.example -o id").ok().text().trim().to_owned();
    teamctl.run(["audit", "list", "--target", &invite, "-o", "jsonl", "--fields", "action,count"]).ok().stdout(str![[
        r#"
{"action":"invite.add","count":2}

"#
    ]]);
}

#[test]
fn from_csv() {
    let teamctl = Teamctl::initialized();
    teamctl.file(
        "people.csv",
        "email,role,first_name,last_name,super_access\n\
             ada@acme.example,admin,Ada,Lovelace,\n\
             bob@acme.example,,Bob,,no\n\
             \"cleo@acme.example\",viewer,\"Cleo, the 7th\",\"\",false\n",
    );
    teamctl
        .run("invite add --from-file people.csv --role member --no-send")
        .ok()
        .stdout(str![[r#"
ID                 TEAM  EMAIL              ROLE    STATUS   CREATED AT            EXPIRES AT
inv_1  acme  ada@acme.example   admin   pending  2026-11-07T09:00:00Z  2026-11-14T09:00:00Z
inv_2  acme  bob@acme.example   member  pending  2026-11-07T09:00:00Z  2026-11-14T09:00:00Z
inv_3  acme  cleo@acme.example  viewer  pending  2026-11-07T09:00:00Z  2026-11-14T09:00:00Z

"#]])
        .stderr(str![[r#"
invited 3 people

"#]]);
    teamctl.run("invite list -o csv --fields email,role,first_name,last_name,super_access").ok().stdout(str![[r#"
email,role,first_name,last_name,super_access
ada@acme.example,admin,Ada,Lovelace,false
bob@acme.example,member,Bob,,false
cleo@acme.example,viewer,"Cleo, the 7th",,false

"#]]);
    teamctl.stdin("email\ndora@acme.example\n").run("-q invite add --from-file - --role member --no-send -o json").ok().stdout(str![[r#"
[
 {"id":"inv_4","team":"acme","email":"dora@acme.example","first_name":null,"last_name":null,"role":"member","super_access":false,"kind":"join","status":"pending","created_at":"2026-11-07T09:00:00.000Z","expires_at":"2026-11-14T09:00:00.000Z","last_sent_at":null,"sent_count":0,"invited_by":"operator","accepted_at":null,"closed_at":null,"changed":true,"token":null,"link":null}
]

"#]]);
}

#[test]
fn from_json_lines() {
    let teamctl = Teamctl::initialized();
    let people = "{\"email\":\"ada@acme.example\",\"role\":\"admin\",\"first_name\":\"Ada\",\"super_access\":false}\n\n\
                      {\"last_name\":\"Burke\",\"role\":null,\"email\":\"bob@acme.example\"}";
    teamctl.file("people.jsonl", people);
    teamctl
            .run("-q invite add --from-file people.jsonl --role member --no-send -o jsonl --fields email,role,first_name,last_name")
            .ok()
            .stdout(str![[r#"
{"email":"ada@acme.example","role":"admin","first_name":"Ada","last_name":null}
{"email":"bob@acme.example","role":"member","first_name":null,"last_name":"Burke"}

"#]]);
    teamctl
        .stdin(people.replace("acme", "engines"))
        .run("-q invite add --from-file - --role viewer --no-send -o id")
        .ok()
        .stdout(str![[r#"
inv_1
inv_2

"#]]);
}

#[test]
fn a_bad_row_stops_all_of_them() {
    let teamctl = Teamctl::initialized();
    let before = teamctl.event_count();
    let people = "email,role\nada@acme.example,admin\nbob@@acme.example,admin\ncleo@acme.example,boss\nADA@acme.example,viewer\n";
    teamctl.stdin(people).run("invite add --from-file - --no-send").code(2).stdout(str![]).stderr(str![[r#"
error: 3 of 4 rows are bad, and nothing was changed:
  line 3: "bob@@acme.example" is no e-mail address: it has more than one @
  line 4: acme has no role 'boss'
  line 5: ADA@acme.example stands further up in this batch already
  hint: mend these lines, or invite the others: --keep-going

"#]]);
    teamctl.stdin(people).run("invite add --from-file - --no-send -o json").refused("invite.invalid_rows").stderr(str![[r#"
{"error":{"code":"invite.invalid_rows","message":"3 of 4 rows are bad, and nothing was changed:\n  line 3: \"bob@@acme.example\" is no e-mail address: it has more than one @\n  line 4: acme has no role 'boss'\n  line 5: ADA@acme.example stands further up in this batch already","hint":"mend these lines, or invite the others: --keep-going","exit":2,"details":{"rows":[{"line":3,"code":"email.invalid","message":"\"bob@@acme.example\" is no e-mail address: it has more than one @"},{"line":4,"code":"role.not_found","message":"acme has no role 'boss'"},{"line":5,"code":"invite.exists","message":"ADA@acme.example stands further up in this batch already"}]}}}

"#]]);
    // Several on the line are rows too; one alone is told as what it is.
    teamctl
        .run("invite add ada@acme.example owner@acme.example --role admin --no-send -o json")
        .refused("invite.invalid_rows");
    teamctl.run("invite add owner@acme.example --role admin --no-send -o json").refused("member.exists").stderr(str![[r#"
{"error":{"code":"member.exists","message":"owner@acme.example is a member of acme already","hint":null,"exit":5,"details":{"email":"owner@acme.example"}}}

"#]]);
    teamctl.run("invite list -o json").ok().stdout(str![[r#"
[]

"#]]);
    assert_eq!(teamctl.event_count(), before);
}

#[test]
fn keep_going() {
    let teamctl = Teamctl::initialized();
    let people =
        "email,role\nada@acme.example,admin\nbob@@acme.example,admin\ncleo@acme.example,boss\ndora@acme.example,\n";
    teamctl
        .stdin(people)
        .run("invite add --from-file - --keep-going --no-send")
        .code(8)
        .stdout(str![[r#"
ID                 TEAM  EMAIL             ROLE   STATUS   CREATED AT            EXPIRES AT
inv_1  acme  ada@acme.example  admin  pending  2026-11-07T09:00:00Z  2026-11-14T09:00:00Z

"#]])
        .stderr(str![[r#"
invited one person
error: line 3: "bob@@acme.example" is no e-mail address: it has more than one @
error: line 4: acme has no role 'boss'
error: line 5: the row has no role, and --role names none

"#]]);
    teamctl
            .stdin(people.replace("acme", "engines"))
            .run("-q invite add --from-file - --keep-going --no-send -o json --fields email,changed")
            .code(8)
            .stdout(str![[r#"
[
 {"email":"ada@engines.example","changed":true}
]

"#]])
            .stderr(str![[r#"
{"error":{"code":"email.invalid","message":"line 3: \"bob@@engines.example\" is no e-mail address: it has more than one @","hint":null,"exit":2,"details":{"line":3}}}
{"error":{"code":"role.not_found","message":"line 4: acme has no role 'boss'","hint":null,"exit":3,"details":{"line":4}}}
{"error":{"code":"invite.incomplete","message":"line 5: the row has no role, and --role names none","hint":null,"exit":2,"details":{"line":5}}}

"#]]);
    // All of them bad: nothing is written, and no event says so.
    let before = teamctl.event_count();
    teamctl
        .stdin(people)
        .run("-q invite add --from-file - --keep-going --no-send -o jsonl")
        .code(8)
        .stdout(str![])
        .noisy();
    assert_eq!(teamctl.event_count(), before);
    // All of them good.
    teamctl
        .stdin("email\neve@acme.example\n")
        .run("-q invite add --from-file - --keep-going --role member --no-send -o id")
        .ok()
        .stdout(str![[r#"
inv_3

"#]]);
}

#[test]
fn who_is_there_already() {
    let teamctl = Teamctl::initialized();
    let first =
        teamctl.run("-q invite add Ada@acme.example --role member --no-send -o id").ok().text().trim().to_owned();
    let error =
        teamctl.run("invite add ADA@ACME.example --role admin --no-send -o json").refused("invite.exists").error();
    assert_eq!(error["details"]["id"], first.as_str());
    teamctl.run("invite add ADA@ACME.example --role admin --no-send").code(5).stdout(str![]).stderr(str![[r#"
error: Ada@acme.example has an open invitation to acme already: inv_1
  hint: send it again: teamctl invite resend inv_1

"#]]);
    teamctl.run("invite add Owner@acme.example --role admin --no-send").code(5).stdout(str![]).stderr(str![[r#"
error: Owner@acme.example is a member of acme already

"#]]);
    let before = teamctl.event_count();
    teamctl.run("invite add ADA@ACME.example --role admin --no-send --or-ignore -o json").ok().stdout(str![[r#"
{"id":"inv_1","team":"acme","email":"Ada@acme.example","first_name":null,"last_name":null,"role":"member","super_access":false,"kind":"join","status":"pending","created_at":"2026-11-07T09:00:00.000Z","expires_at":"2026-11-14T09:00:00.000Z","last_sent_at":null,"sent_count":0,"invited_by":"operator","accepted_at":null,"closed_at":null,"changed":false,"token":null,"link":null}

"#]]).stderr(str![[r#"
nobody new: all are invited or members already

"#]]);
    teamctl.run("invite add Owner@acme.example --role admin --no-send --or-ignore -o json").ok().stdout(str![]).stderr(
        str![[r#"
nobody new: all are invited or members already

"#]],
    );
    assert_eq!(teamctl.event_count(), before, "what changes nothing is no event");
    // Some of several: those who are new are invited.
    teamctl
            .run("invite add ada@acme.example bob@acme.example owner@acme.example --role member --show-link --or-ignore -o json --fields email,changed,token")
            .ok()
            .stdout(str![[r#"
[
 {"email":"Ada@acme.example","changed":false,"token":null},
 {"email":"bob@acme.example","changed":true,"token":"[TOKEN]"}
]

"#]])
            .stderr(str![[r#"
invited one person

"#]]);
    // In another team the address is free.
    teamctl.run("-q team create acme/core").ok();
    teamctl.run("-q invite add ada@acme.example --role member --no-send -t acme/core -o id").ok().stdout(str![[r#"
inv_2

"#]]);
}

#[test]
fn an_expired_one_does_not_stand_in_the_way() {
    let teamctl = Teamctl::initialized();
    let old = teamctl.invite("acme", "ada@acme.example", "member");
    teamctl.at(JUST_BEFORE).run("invite add ada@acme.example --role viewer --no-send -o json").refused("invite.exists");
    teamctl.at(DEADLINE).run("-q invite add ada@acme.example --role viewer --no-send -o id").ok().stdout(str![[r#"
inv_2

"#]]);
    teamctl.at(DEADLINE).run("invite list").ok().stdout(str![[r#"
ID                 TEAM  EMAIL             ROLE    STATUS   CREATED AT            EXPIRES AT
inv_2  acme  ada@acme.example  viewer  pending  2026-11-14T09:00:00Z  2026-11-21T09:00:00Z
inv_1  acme  ada@acme.example  member  expired  2026-11-07T09:00:00Z  2026-11-14T09:00:00Z

"#]]);
    teamctl.at(DEADLINE).stdin(old).run("invite accept --token-stdin -o json").refused("invite.expired");
}

#[test]
fn links_and_tokens() {
    let teamctl = Teamctl::initialized();
    teamctl.run("invite add ada@acme.example --role member").code(2).stdout(str![]).stderr(str![[r#"
error: no mail is set up, so nobody would ever get this invitation
  hint: print the link with --show-link, or say --no-send

"#]]);
    teamctl.run("invite add ada@acme.example --role member -o json").refused("usage.undelivered").stderr(str![[r#"
{"error":{"code":"usage.undelivered","message":"no mail is set up, so nobody would ever get this invitation","hint":"print the link with --show-link, or say --no-send","exit":2,"details":{}}}

"#]]);
    teamctl.run("invite add ada@acme.example --role member --no-send --show-link -o json").refused("usage.conflict");
    // Without a link in the config, the token takes its line.
    teamctl.run("-q invite add ada@acme.example --role member --show-link").ok().stdout(str![[r#"
ID                 TEAM  EMAIL             ROLE    STATUS   CREATED AT            EXPIRES AT
inv_1  acme  ada@acme.example  member  pending  2026-11-07T09:00:00Z  2026-11-14T09:00:00Z
[TOKEN]

"#]]);
    teamctl.run("-q invite add bob@acme.example --role member --show-link -o json").ok().stdout(str![[r#"
{"id":"inv_2","team":"acme","email":"bob@acme.example","first_name":null,"last_name":null,"role":"member","super_access":false,"kind":"join","status":"pending","created_at":"2026-11-07T09:00:00.000Z","expires_at":"2026-11-14T09:00:00.000Z","last_sent_at":"2026-11-07T09:00:00.000Z","sent_count":1,"invited_by":"operator","accepted_at":null,"closed_at":null,"changed":true,"token":"[TOKEN]","link":null}

"#]]);
    teamctl.config(LINK);
    teamctl.run("-q invite add cleo@acme.example --role member --show-link").ok().stdout(str![[r#"
ID                 TEAM  EMAIL              ROLE    STATUS   CREATED AT            EXPIRES AT
inv_3  acme  cleo@acme.example  member  pending  2026-11-07T09:00:00Z  2026-11-14T09:00:00Z
https://portal.example.com/accept?token=[TOKEN]

"#]]);
    teamctl.run("-q invite add dora@acme.example eve@acme.example --role member --show-link").ok().stdout(str![[r#"
ID                 TEAM  EMAIL              ROLE    STATUS   CREATED AT            EXPIRES AT
inv_4  acme  dora@acme.example  member  pending  2026-11-07T09:00:00Z  2026-11-14T09:00:00Z
inv_5  acme  eve@acme.example   member  pending  2026-11-07T09:00:00Z  2026-11-14T09:00:00Z
dora@acme.example  https://portal.example.com/accept?token=[TOKEN]
eve@acme.example  https://portal.example.com/accept?token=[TOKEN]

"#]]);
    teamctl.run("-q invite add fay@acme.example --role member --show-link -o json --fields token,link,sent_count,last_sent_at").ok().stdout(str![[r#"
{"token":"[TOKEN]","link":"https://portal.example.com/accept?token=[TOKEN]","sent_count":1,"last_sent_at":"2026-11-07T09:00:00.000Z"}

"#]]);
    teamctl.run("-q invite add gil@acme.example --role member --no-send -o json --fields token,link,sent_count,last_sent_at").ok().stdout(str![[r#"
{"token":null,"link":null,"sent_count":0,"last_sent_at":null}

"#]]);
    teamctl.run("-q invite add hal@acme.example --role member --show-link --jq .link").ok().stdout(str![[r#"
https://portal.example.com/accept?token=[TOKEN]

"#]]);
    teamctl
        .run("-q invite add ida@acme.example --role member --show-link -o csv --fields email,token,link")
        .ok()
        .stdout(str![[r#"
email,token,link
ida@acme.example,[TOKEN],https://portal.example.com/accept?token=[TOKEN]

"#]]);
}

#[test]
fn dry_run() {
    let teamctl = Teamctl::initialized();
    teamctl.config(LINK);
    let before = (teamctl.stored(), teamctl.event_count());
    teamctl
        .run("-n invite add ada@acme.example --role member --show-link")
        .ok()
        .stdout(str![[r#"
ID                 TEAM  EMAIL             ROLE    STATUS   CREATED AT            EXPIRES AT
inv_1  acme  ada@acme.example  member  pending  2026-11-07T09:00:00Z  2026-11-14T09:00:00Z

"#]])
        .stderr(str![[r#"
invited one person
this was a dry run: nothing was changed

"#]]);
    teamctl
            .run("-q -n invite add ada@acme.example --role member --show-link -o json --fields email,status,changed,token,link")
            .ok()
            .stdout(str![[r#"
{"email":"ada@acme.example","status":"pending","changed":true,"token":null,"link":null,"dry_run":true}

"#]]);

    teamctl.run("-n invite add owner@acme.example --role member --no-send -o json").refused("member.exists");
    teamctl
        .stdin("email\nx\na@b.c\n")
        .run("-q -n invite add --from-file - --role member --no-send --keep-going -o csv --fields email")
        .code(8)
        .stdout(str![[r#"
email
a@b.c

"#]])
        .noisy();
    assert_eq!((teamctl.stored(), teamctl.event_count()), before);
}

#[test]
fn how_long() {
    let autoql = Teamctl::with_preset("autoql");
    let add = |address: &str, more: &str| {
        format!(
            "-q invite add {address}@x.example --role admin --first-name A --last-name B --no-send -t acme -o json --fields expires_at {more}"
        )
    };
    autoql.run(add("a", "")).ok().stdout(str![[r#"
{"expires_at":"2026-11-12T09:00:00.000Z"}

"#]]);
    autoql.run(add("b", "--expires-in 5d")).ok().stdout(str![[r#"
{"expires_at":"2026-11-12T09:00:00.000Z"}

"#]]);
    autoql.run(add("c", "--expires-in 1m")).ok().stdout(str![[r#"
{"expires_at":"2026-11-07T09:01:00.000Z"}

"#]]);
    autoql.run(add("d", "--expires-in 432001s")).refused("duration.invalid").stderr(str![[r#"
{"error":{"code":"duration.invalid","message":"an invite is good for 1m to 5d here, not for 432001s","hint":null,"exit":2,"details":{"maximum":"5d"}}}

"#]]);
    for wrong in ["0s", "59s", "-1d", "1", "1y", "never", "99999999999999999999d", "1d1h", ""] {
        autoql.run(add("d", &format!("'--expires-in={wrong}'"))).code(2).noisy();
    }
    let standard = Teamctl::initialized();
    standard
        .run("-q invite add a@x.example --role member --no-send --expires-in 30d -o json --fields expires_at")
        .ok()
        .stdout(str![[r#"
{"expires_at":"2026-12-07T09:00:00.000Z"}

"#]]);
    standard
        .run("-q invite add b@x.example --role member --no-send --expires-in 31d -o json")
        .refused("duration.invalid");
}

#[test]
fn super_access() {
    for (preset, role) in [("refonte", "member"), ("fixfolio", "user"), ("autoql", "read_only"), ("standard", "member")]
    {
        let teamctl = Teamctl::with_preset(preset);
        teamctl.run("-q account create owner+2@acme.example").ok();
        teamctl
                .run(format!("invite add owner+2@acme.example --role {role} --first-name A --last-name B --super-access --no-send -t acme -o json"))
                .refused("invite.super_access_not_allowed");
    }
    let intoaec = Teamctl::with_preset("intoaec");
    let add = "invite add ada@acme.example --role user --first-name A --super-access --no-send -o json";
    intoaec.run(format!("-q {add} -t acme --fields super_access")).ok().stdout(str![[r#"
{"super_access":true}

"#]]);
    // It is for a whole organization.
    intoaec.run(format!("{add} -t acme/core")).refused("invite.super_access_not_allowed").stderr(str![[r#"
{"error":{"code":"invite.super_access_not_allowed","message":"super access is for a whole organization, and acme/core is a team in one","hint":null,"exit":6,"details":{}}}

"#]]);
    intoaec
            .stdin("email,role,first_name,super_access\na@x.example,user,A,yes\nb@x.example,user,B,no\nc@x.example,user,C,perhaps\n")
            .run("-q invite add --from-file - --no-send --keep-going -t acme -o csv --fields email,super_access")
            .code(8)
            .stdout(str![[r#"
email,super_access
a@x.example,true
b@x.example,false

"#]])
            .stderr(str![[r#"
error: line 4: super_access is neither true nor false

"#]]);
}

#[test]
fn roles() {
    let teamctl = Teamctl::with_preset("standard");
    let add = |role: &str, team: &str| format!("invite add ada@acme.example --role {role} --no-send -t {team} -o json");
    teamctl.run(add("boss", "acme")).refused("role.not_found").stderr(str![[r#"
{"error":{"code":"role.not_found","message":"acme has no role 'boss'","hint":"its roles: owner, admin, lead, member, viewer","exit":3,"details":{}}}

"#]]);
    teamctl.run(add("lead", "acme")).refused("role.level").stderr(str![[r#"
{"error":{"code":"role.level","message":"the role 'lead' is for level team, which acme is not","hint":null,"exit":6,"details":{"team":"acme"}}}

"#]]);
    teamctl.run(add("admin", "acme/core")).refused("role.level");
    teamctl.run(add("owner", "acme")).refused("role.owner").stderr(str![[r#"
{"error":{"code":"role.owner","message":"'owner' is the owner's role, and the owner's alone","hint":"make somebody the owner: teamctl team transfer acme","exit":6,"details":{}}}

"#]]);
    teamctl.run(add("owner", "acme/core")).refused("role.owner");
    teamctl.run(add("Boss!", "acme")).refused("role.invalid");
    teamctl.run("invite add ada@acme.example --no-send -t acme -o json").refused("usage.missing").stderr(str![[r#"
{"error":{"code":"usage.missing","message":"--role is needed, and nobody can be asked","hint":"give --role, or run it on a terminal","exit":2,"details":{}}}

"#]]);
    teamctl.stdin("email\nada@acme.example\n").run("invite add --from-file - --no-send -t acme -o json").refused("invite.invalid_rows").stderr(str![[r#"
{"error":{"code":"invite.invalid_rows","message":"1 of 1 row is bad, and nothing was changed:\n  line 2: the row has no role, and --role names none","hint":"mend these lines, or invite the others: --keep-going","exit":2,"details":{"rows":[{"line":2,"code":"invite.incomplete","message":"the row has no role, and --role names none"}]}}}

"#]]);
}

#[test]
fn wrong_lines() {
    let teamctl = Teamctl::with_preset("standard");
    for (line, code) in [
        ("invite add a@x.example b@x.example --role member --first-name A --no-send", "usage.conflict"),
        ("invite add a@x.example b@x.example --role member --last-name A --no-send", "usage.conflict"),
        ("invite add a@x.example --role member --from-file people.csv --no-send", "usage.conflict"),
        ("invite add --role member --first-name A --from-file people.csv --no-send", "usage.conflict"),
        ("invite add --role member --no-send", "usage.missing"),
        ("invite add not-an-address --role member --no-send", "email.invalid"),
        ("invite add a@x.example --role member --no-send -t nowhere", "team.not_found"),
        ("invite add a@x.example --role member --no-send -t acme/nowhere", "team.not_found"),
        ("invite add a@x.example --role member --no-send --fields nothing", "usage.unknown_field"),
        ("invite add a@x.example --role member --no-send --first-name ''", "text.invalid"),
        ("invite add --from-file nowhere.csv --role member --no-send", "input.failed"),
    ] {
        let team = if line.contains("-t ") { "" } else { "-t acme" };
        teamctl.run(format!("{line} {team} -o json")).refused(code);
    }
    teamctl.run("invite list --all-teams -o json").ok().stdout(str![[r#"
[]

"#]]);
}

#[test]
fn what_the_policy_requires() {
    let autoql = Teamctl::with_preset("autoql");
    autoql.run("invite add a@x.example --role admin --first-name A --no-send -t acme -o json").refused("invite.incomplete").stderr(str![[r#"
{"error":{"code":"invite.incomplete","message":"a@x.example is invited without last_name, which the policy requires","hint":null,"exit":2,"details":{"missing":["last_name"]}}}

"#]]);
    let intoaec = Teamctl::with_preset("intoaec");
    intoaec.run("invite add a@x.example --role user --no-send -t acme -o json").refused("invite.incomplete").stderr(str![[r#"
{"error":{"code":"invite.incomplete","message":"a@x.example is invited without name, which the policy requires","hint":null,"exit":2,"details":{"missing":["name"]}}}

"#]]);
    intoaec.run("-q invite add a@x.example --role user --last-name B --no-send -t acme -o id").ok().stdout(str![[r#"
inv_1

"#]]);
    let fixfolio = Teamctl::with_preset("fixfolio");
    fixfolio.run("invite add a@x.example --role user --no-send -t acme -o json").refused("invite.account_required").stderr(str![[r#"
{"error":{"code":"invite.account_required","message":"a@x.example has no account, which the policy requires before an invitation","hint":"they sign up first: teamctl account create","exit":6,"details":{}}}

"#]]);
    fixfolio.run("-q account create A@x.example").ok();
    fixfolio.run("-q invite add a@x.example --role user --no-send -t acme -o id").ok().stdout(str![[r#"
inv_1

"#]]);
    let strict = Teamctl::with_policy(
        "name = \"strict\"\n[invitations]\nallowed_domains = [\"x.example\", \"*.y.example\"]\n[roles.member]\nlevel = \"any\"\npermissions = [\"team.read\"]\n",
    );
    strict.run("invite add a@z.example --role member --no-send -t acme -o json").refused("invite.domain_not_allowed").stderr(str![[r#"
{"error":{"code":"invite.domain_not_allowed","message":"a@z.example cannot be invited: allowed are addresses at x.example, *.y.example","hint":null,"exit":6,"details":{"allowed":["x.example","*.y.example"]}}}

"#]]);
    strict.run("invite add a@b.x.example --role member --no-send -t acme -o json").refused("invite.domain_not_allowed");
    strict.run("-q invite add a@X.example b@a.b.Y.example --role member --no-send -t acme -o id").ok().stdout(str![[
        r#"
inv_1
inv_2

"#
    ]]);
    // Nobody could join the team above, which has no role for whom it does not know: that is told when inviting.
    strict
            .run("invite add c@x.example --role member --no-send -t acme/core -o json")
            .refused("member.not_in_parent")
            .stderr(str![[r#"
{"error":{"code":"member.not_in_parent","message":"c@x.example is not a member of acme, and the policy has no default role for it","hint":"let them in there first: teamctl member add c@x.example -t acme","exit":6,"details":{}}}

"#]]);
}

#[test]
fn batch_limit() {
    let teamctl = Teamctl::with_preset("autoql");
    let rows = |count: usize| {
        (0..count).fold("email,first_name,last_name\n".to_owned(), |rows, number| {
            rows + &format!("p{number}@x.example,A,B\n")
        })
    };
    teamctl.stdin(rows(7)).run("invite add --from-file - --role admin --no-send -t acme -o json").refused("invite.batch_limit").stderr(str![[r#"
{"error":{"code":"invite.batch_limit","message":"the policy of acme allows at most 6 invitations at once","hint":null,"exit":6,"details":{"limit":6}}}

"#]]);
    teamctl
        .stdin(rows(7))
        .run("invite add --from-file - --role admin --no-send -t acme --keep-going -o json")
        .refused("invite.batch_limit");
    teamctl.run("invite list -t acme -o json").ok().stdout(str![[r#"
[]

"#]]);
    teamctl.stdin(rows(6)).run("-q invite add --from-file - --role admin --no-send -t acme -o id").ok().stdout(str![[
        r#"
inv_1
inv_2
inv_3
inv_4
inv_5
inv_6

"#
    ]]);
}

#[test]
fn an_archived_team_takes_nobody() {
    let teamctl = Teamctl::with_preset("standard");
    teamctl.run("-q team archive acme -y").ok();
    for team in ["acme", "acme/core"] {
        teamctl
            .run(["invite", "add", "a@x.example", "--role", "member", "--no-send", "-t", team, "-o", "json"])
            .refused("team.archived");
    }
}
