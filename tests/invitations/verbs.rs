//! Every verb of `teamctl invite`, good and bad, as tables and as JSON.
use snapbox::str;

use crate::support::Teamctl;
use crate::{DEADLINE, JUST_BEFORE};

const LINK: &str = "[invite]\nlink = \"https://portal.example.com/accept?token={token}\"\n";

mod add {
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
        teamctl.run("audit list -t acme --action invite.add -o jsonl --fields action,target,count").ok().stdout(str![
            [r#"
{"action":"invite.add","target":null,"count":2}
{"action":"invite.add","target":null,"count":2}

"#]
        ]);
        let invite = teamctl.run("invite show cleo@acme.example -o id").ok().text().trim().to_owned();
        teamctl.run(["audit", "list", "--target", &invite, "-o", "jsonl", "--fields", "action,count"]).ok().stdout(
            str![[r#"
{"action":"invite.add","count":2}

"#]],
        );
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
        teamctl.run("invite list -o csv --fields email,role,first_name,last_name,super_access").ok().stdout(str![[
            r#"
email,role,first_name,last_name,super_access
ada@acme.example,admin,Ada,Lovelace,false
bob@acme.example,member,Bob,,false
cleo@acme.example,viewer,"Cleo, the 7th",,false

"#
        ]]);
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
        teamctl
            .run("invite add Owner@acme.example --role admin --no-send --or-ignore -o json")
            .ok()
            .stdout(str![])
            .stderr(str![[r#"
nobody new: all are invited or members already

"#]]);
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
        teamctl.run("-q invite add ada@acme.example --role member --no-send -t acme/core -o id").ok().stdout(str![[
            r#"
inv_2

"#
        ]]);
    }

    #[test]
    fn an_expired_one_does_not_stand_in_the_way() {
        let teamctl = Teamctl::initialized();
        let old = teamctl.invite("acme", "ada@acme.example", "member");
        teamctl
            .at(JUST_BEFORE)
            .run("invite add ada@acme.example --role viewer --no-send -o json")
            .refused("invite.exists");
        teamctl.at(DEADLINE).run("-q invite add ada@acme.example --role viewer --no-send -o id").ok().stdout(str![[
            r#"
inv_2

"#
        ]]);
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
        teamctl
            .run("invite add ada@acme.example --role member --no-send --show-link -o json")
            .refused("usage.conflict");
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
        teamctl.run("-q invite add dora@acme.example eve@acme.example --role member --show-link").ok().stdout(str![[
            r#"
ID                 TEAM  EMAIL              ROLE    STATUS   CREATED AT            EXPIRES AT
inv_4  acme  dora@acme.example  member  pending  2026-11-07T09:00:00Z  2026-11-14T09:00:00Z
inv_5  acme  eve@acme.example   member  pending  2026-11-07T09:00:00Z  2026-11-14T09:00:00Z
dora@acme.example  https://portal.example.com/accept?token=[TOKEN]
eve@acme.example  https://portal.example.com/accept?token=[TOKEN]

"#
        ]]);
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
        for (preset, role) in
            [("refonte", "member"), ("fixfolio", "user"), ("autoql", "read_only"), ("standard", "member")]
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
        let add =
            |role: &str, team: &str| format!("invite add ada@acme.example --role {role} --no-send -t {team} -o json");
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
        intoaec.run("-q invite add a@x.example --role user --last-name B --no-send -t acme -o id").ok().stdout(str![[
            r#"
inv_1

"#
        ]]);
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
        strict
            .run("invite add a@b.x.example --role member --no-send -t acme -o json")
            .refused("invite.domain_not_allowed");
        strict.run("-q invite add a@X.example b@a.b.Y.example --role member --no-send -t acme -o id").ok().stdout(
            str![[r#"
inv_1
inv_2

"#]],
        );
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
        teamctl.stdin(rows(6)).run("-q invite add --from-file - --role admin --no-send -t acme -o id").ok().stdout(
            str![[r#"
inv_1
inv_2
inv_3
inv_4
inv_5
inv_6

"#]],
        );
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
}

/// `acme` with an invite in each state: ada pending, bob accepted, cleo declined, dora revoked, eve expired and swept, fay
/// expired and not swept; gil pending in `acme/core`.
fn one_of_each() -> Teamctl {
    let teamctl = Teamctl::new();
    let at = |now: &str, stdin: &str, line: &str| {
        teamctl.at(now).stdin(stdin).run(format!("-q {line}")).ok().text().to_owned()
    };
    let start = "2026-11-01T09:00:00Z";
    at(start, "", "init acme --owner owner@acme.example --preset standard");
    at(start, "", "team create acme/core");
    let add = |address: &str, more: &str| {
        at(
            start,
            "",
            &format!("invite add {address}@acme.example --role member --show-link --jq .token -t acme {more}"),
        )
    };
    add("ada", "--expires-in 30d");
    at("2026-11-02T09:00:00Z", &add("bob", ""), "invite accept --token-stdin");
    at("2026-11-03T09:00:00Z", &add("cleo", ""), "invite decline --token-stdin");
    add("dora", "");
    at("2026-11-04T09:00:00Z", "", "invite revoke dora@acme.example -y -t acme");
    add("eve", "--expires-in 4d");
    at("2026-11-06T09:00:00Z", "", "invite expire --all-teams");
    add("fay", "--expires-in 5d");
    at(start, "", "invite add gil@acme.example --role lead --no-send -t acme/core");
    teamctl
}

mod look {
    use super::*;

    #[test]
    fn list() {
        let teamctl = one_of_each();
        teamctl.run("invite list -t acme").ok().stdout(str![[r#"
ID                 TEAM  EMAIL              ROLE    STATUS    CREATED AT            EXPIRES AT
inv_5  acme  ada@acme.example   member  pending   2026-11-01T09:00:00Z  2026-12-01T09:00:00Z
inv_1  acme  bob@acme.example   member  accepted  2026-11-01T09:00:00Z  2026-11-08T09:00:00Z
inv_2  acme  cleo@acme.example  member  declined  2026-11-01T09:00:00Z  2026-11-08T09:00:00Z
inv_3  acme  dora@acme.example  member  revoked   2026-11-01T09:00:00Z  2026-11-08T09:00:00Z
inv_6  acme  eve@acme.example   member  expired   2026-11-01T09:00:00Z  2026-11-05T09:00:00Z
inv_7  acme  fay@acme.example   member  expired   2026-11-01T09:00:00Z  2026-11-06T09:00:00Z

"#]]);
        teamctl.run("invite list -t acme -o wide").ok().stdout(str![[r#"
ID                 TEAM  EMAIL              FIRST NAME  LAST NAME  ROLE    SUPER ACCESS  STATUS    CREATED AT            EXPIRES AT            LAST SENT AT          SENT COUNT  INVITED BY
inv_5  acme  ada@acme.example   -           -          member  no            pending   2026-11-01T09:00:00Z  2026-12-01T09:00:00Z  2026-11-01T09:00:00Z  1           operator
inv_1  acme  bob@acme.example   -           -          member  no            accepted  2026-11-01T09:00:00Z  2026-11-08T09:00:00Z  2026-11-01T09:00:00Z  1           operator
inv_2  acme  cleo@acme.example  -           -          member  no            declined  2026-11-01T09:00:00Z  2026-11-08T09:00:00Z  2026-11-01T09:00:00Z  1           operator
inv_3  acme  dora@acme.example  -           -          member  no            revoked   2026-11-01T09:00:00Z  2026-11-08T09:00:00Z  2026-11-01T09:00:00Z  1           operator
inv_6  acme  eve@acme.example   -           -          member  no            expired   2026-11-01T09:00:00Z  2026-11-05T09:00:00Z  2026-11-01T09:00:00Z  1           operator
inv_7  acme  fay@acme.example   -           -          member  no            expired   2026-11-01T09:00:00Z  2026-11-06T09:00:00Z  2026-11-01T09:00:00Z  1           operator

"#]]);
        teamctl.run("invite list -t acme/core -o json").ok().stdout(str![[r#"
[
 {"id":"inv_4","team":"acme/core","email":"gil@acme.example","first_name":null,"last_name":null,"role":"lead","super_access":false,"kind":"join","status":"pending","created_at":"2026-11-01T09:00:00.000Z","expires_at":"2026-11-08T09:00:00.000Z","last_sent_at":null,"sent_count":0,"invited_by":"operator","accepted_at":null,"closed_at":null,"changed":null}
]

"#]]);
        teamctl.run("invite list --all-teams -o csv --fields team,email,status,accepted_at,closed_at").ok().stdout(
            str![[r#"
team,email,status,accepted_at,closed_at
acme,ada@acme.example,pending,,
acme,bob@acme.example,accepted,2026-11-02T09:00:00.000Z,2026-11-02T09:00:00.000Z
acme,cleo@acme.example,declined,,2026-11-03T09:00:00.000Z
acme,dora@acme.example,revoked,,2026-11-04T09:00:00.000Z
acme,eve@acme.example,expired,,2026-11-06T09:00:00.000Z
acme,fay@acme.example,expired,,
acme/core,gil@acme.example,pending,,

"#]],
        );
        for status in ["pending", "accepted", "declined", "revoked", "expired"] {
            teamctl
                .run(["invite", "list", "-t", "acme", "--no-headers", "--fields", "email,status", "--status", status])
                .ok()
                .stdout(match status {
                    "pending" => str![[r#"
ada@acme.example  pending

"#]],
                    "accepted" => str![[r#"
bob@acme.example  accepted

"#]],
                    "declined" => str![[r#"
cleo@acme.example  declined

"#]],
                    "revoked" => str![[r#"
dora@acme.example  revoked

"#]],
                    _ => str![[r#"
eve@acme.example  expired
fay@acme.example  expired

"#]],
                });
        }
        teamctl.run("invite list -t acme --email EVE@acme.EXAMPLE --no-headers --fields email").ok().stdout(str![[
            r#"
eve@acme.example

"#
        ]]);
        teamctl.run("invite list -t acme --email nobody@acme.example -o json").ok().stdout(str![[r#"
[]

"#]]);
        teamctl.run("invite list --all-teams --expiring-within 1d --no-headers --fields email,expires_at").ok().stdout(
            str![[r#"
gil@acme.example  2026-11-08T09:00:00Z

"#]],
        );
        teamctl
            .run("invite list --all-teams --expiring-within 30d --no-headers --fields email,expires_at")
            .ok()
            .stdout(str![[r#"
ada@acme.example  2026-12-01T09:00:00Z
gil@acme.example  2026-11-08T09:00:00Z

"#]]);
        teamctl.run("invite list --all-teams --sort email:desc --limit 2 -o id").ok().stdout(str![[r#"
inv_4
inv_7

"#]]);
        teamctl.run("invite list -t acme --status overdue -o json").refused("usage.invalid_value");
        teamctl.run("invite list -t acme --all-teams -o json").refused("usage.conflict");
        teamctl.run("invite list -t nowhere -o json").refused("team.not_found");
        teamctl.run("invite ls -t acme/core -o id").ok().stdout(str![[r#"
inv_4

"#]]);
    }

    #[test]
    fn expiring_within_counts_its_last_instant() {
        let teamctl = Teamctl::initialized();
        teamctl.invite("acme", "ada@acme.example", "member");
        let listed = |now: &str, within: &str| {
            teamctl.at(now).run(["invite", "list", "--expiring-within", within, "-o", "id"]).ok().text().lines().count()
        };
        assert_eq!(listed("2026-11-07T09:00:00Z", "7d"), 1);
        assert_eq!(listed("2026-11-07T08:59:59.999Z", "7d"), 0);
        assert_eq!(listed(JUST_BEFORE, "1d"), 1);
        assert_eq!(listed(DEADLINE, "1d"), 0, "it has expired");
    }

    #[test]
    fn show() {
        let teamctl = one_of_each();
        teamctl.run("invite show Ada@acme.example -t acme").ok().stdout(str![[r#"
id            inv_5
team          acme
email         ada@acme.example
first_name    -
last_name     -
role          member
super_access  no
kind          join
status        pending
created_at    2026-11-01T09:00:00Z
expires_at    2026-12-01T09:00:00Z
last_sent_at  2026-11-01T09:00:00Z
sent_count    1
invited_by    operator
accepted_at   -
closed_at     -

"#]]);
        teamctl.run("invite show bob@acme.example -t acme -o json").ok().stdout(str![[r#"
{"id":"inv_1","team":"acme","email":"bob@acme.example","first_name":null,"last_name":null,"role":"member","super_access":false,"kind":"join","status":"accepted","created_at":"2026-11-01T09:00:00.000Z","expires_at":"2026-11-08T09:00:00.000Z","last_sent_at":"2026-11-01T09:00:00.000Z","sent_count":1,"invited_by":"operator","accepted_at":"2026-11-02T09:00:00.000Z","closed_at":"2026-11-02T09:00:00.000Z","changed":null}

"#]]);
        teamctl.run("invite get fay@acme.example -t acme -o json --fields status,closed_at").ok().stdout(str![[r#"
{"status":"expired","closed_at":null}

"#]]);
        let id = teamctl.run("invite show gil@acme.example -t acme/core -o id").ok().text().trim().to_owned();
        // An id says which team.
        teamctl.run(["invite", "show", &id, "-o", "json", "--fields", "team,email"]).ok().stdout(str![[r#"
{"team":"acme/core","email":"gil@acme.example"}

"#]]);
        teamctl.run("invite show gil@acme.example -t acme").code(3).stdout(str![]).stderr(str![[r#"
error: gil@acme.example has not been invited to acme
  hint: who has: teamctl invite list -t acme

"#]]);
        teamctl.run("invite show inv_0123456789abc -o json").refused("invite.not_found").stderr(str![[r#"
{"error":{"code":"invite.not_found","message":"there is no invitation inv_6","hint":null,"exit":3,"details":{}}}

"#]]);
        teamctl.run("invite show inv_0 -o json").refused("id.invalid");
        teamctl.run("invite show ada -o json").refused("email.invalid");
        teamctl.run("invite show -o json").refused("usage.missing");
    }

    #[test]
    fn an_address_means_its_pending_one_and_else_the_newest() {
        let teamctl = Teamctl::initialized().ticking();
        let add = || {
            teamctl.run("-q invite add ada@acme.example --role member --no-send -o id").ok().text().trim().to_owned()
        };
        let shown = || teamctl.run("invite show ada@acme.example -o id").ok().text().trim().to_owned();
        let first = add();
        teamctl.run(["-q", "invite", "revoke", &first, "-y"]).ok();
        assert_eq!(shown(), first);
        let second = add();
        assert_eq!(shown(), second);
        teamctl.run(["-q", "invite", "revoke", "ada@acme.example", "-y"]).ok();
        assert_eq!(shown(), second);
        teamctl.run("invite list -o csv --fields email,status").ok().stdout(str![[r#"
email,status
ada@acme.example,revoked
ada@acme.example,revoked

"#]]);
    }
}

mod resend {
    use super::*;

    #[test]
    fn the_old_token_is_dead_at_once() {
        let teamctl = Teamctl::initialized();
        teamctl.config(LINK);
        let old = teamctl.invite("acme", "ada@acme.example", "member");
        teamctl
            .at("2026-11-08T09:00:00Z")
            .run("invite resend Ada@acme.example --show-link")
            .ok()
            .stdout(str![[r#"
ID                 TEAM  EMAIL             ROLE    STATUS   CREATED AT            EXPIRES AT
inv_1  acme  ada@acme.example  member  pending  2026-11-07T09:00:00Z  2026-11-15T09:00:00Z
https://portal.example.com/accept?token=[TOKEN]

"#]])
            .stderr(str![]);
        teamctl.stdin(old).run("invite accept --token-stdin -o json").refused("invite.unknown_token");
        teamctl.at("2026-11-08T10:00:00Z").run("invite resend ada@acme.example --no-send -o json").ok().stdout(str![[r#"
{"id":"inv_1","team":"acme","email":"ada@acme.example","first_name":null,"last_name":null,"role":"member","super_access":false,"kind":"join","status":"pending","created_at":"2026-11-07T09:00:00.000Z","expires_at":"2026-11-15T10:00:00.000Z","last_sent_at":"2026-11-08T09:00:00.000Z","sent_count":2,"invited_by":"operator","accepted_at":null,"closed_at":null,"changed":true,"token":null,"link":null}

"#]]);
        teamctl.run("audit list -t acme --action invite.resend -o jsonl --fields action,fields,before,after").ok().stdout(str![[r#"
{"action":"invite.resend","fields":["expires_at"],"before":{"expires_at":"2026-11-14T09:00:00.000Z"},"after":{"expires_at":"2026-11-15T09:00:00.000Z"}}
{"action":"invite.resend","fields":["expires_at"],"before":{"expires_at":"2026-11-15T09:00:00.000Z"},"after":{"expires_at":"2026-11-15T10:00:00.000Z"}}

"#]]);
        teamctl.run("invite resend ada@acme.example -o json").refused("usage.undelivered");
        // A dry run leaves the token alone.
        let token = teamctl.token("acme", "ada@acme.example");
        teamctl.run("-n -q invite resend ada@acme.example --show-link -o json --fields token,link").ok().stdout(str![
            [r#"
{"token":null,"link":null,"dry_run":true}

"#]
        ]);
        teamctl.stdin(token).run("-q invite accept --token-stdin -o json --fields status").ok().stdout(str![[r#"
{"status":"accepted"}

"#]]);
    }

    #[test]
    fn the_deadline_is_never_shortened() {
        let teamctl = Teamctl::initialized();
        teamctl.run("-q invite add ada@acme.example --role member --expires-in 30d --no-send").ok();
        let resend = |now: &str| {
            teamctl.at(now).run("-q invite resend ada@acme.example --no-send -o json").ok().json()["expires_at"].clone()
        };
        assert_eq!(resend("2026-11-08T09:00:00Z"), "2026-12-07T09:00:00.000Z");
        assert_eq!(resend("2026-11-30T09:00:00Z"), "2026-12-07T09:00:00.000Z");
        assert_eq!(resend("2026-11-30T09:00:00.001Z"), "2026-12-07T09:00:00.001Z");
        assert_eq!(resend("2027-01-01T00:00:00Z"), "2027-01-08T00:00:00.000Z");
    }

    #[test]
    fn an_expired_one_lives_again() {
        let teamctl = Teamctl::initialized();
        teamctl.run("-q invite add ada@acme.example bob@acme.example --role member --no-send").ok();
        teamctl
            .at(DEADLINE)
            .run("-q invite resend ada@acme.example --no-send -o json --fields status,expires_at")
            .ok()
            .stdout(str![[r#"
{"status":"pending","expires_at":"2026-11-21T09:00:00.000Z"}

"#]]);
        teamctl.at(DEADLINE).run("-q invite expire -t acme -o json").ok().stdout(str![[r#"
{"expired":1,"changed":true}

"#]]);
        teamctl
            .at(DEADLINE)
            .run("-q invite resend bob@acme.example --no-send -o json --fields status,expires_at,closed_at")
            .ok()
            .stdout(str![[r#"
{"status":"pending","expires_at":"2026-11-21T09:00:00.000Z","closed_at":null}

"#]]);
        teamctl.run("audit verify").ok();
    }

    #[test]
    fn several_and_their_order() {
        let teamctl = Teamctl::initialized();
        teamctl.run("-q invite add ada@acme.example bob@acme.example --role member --no-send").ok();
        teamctl.run("-q invite resend bob@acme.example ada@acme.example --show-link").ok().stdout(str![[r#"
ID                 TEAM  EMAIL             ROLE    STATUS   CREATED AT            EXPIRES AT
inv_2  acme  bob@acme.example  member  pending  2026-11-07T09:00:00Z  2026-11-14T09:00:00Z
inv_1  acme  ada@acme.example  member  pending  2026-11-07T09:00:00Z  2026-11-14T09:00:00Z
bob@acme.example  [TOKEN]
ada@acme.example  [TOKEN]

"#]]);
        // All of them, or none.
        let before = teamctl.stored();
        teamctl.run("invite resend bob@acme.example zoe@acme.example --show-link -o json").refused("invite.not_found");
        assert_eq!(teamctl.stored(), before);
    }

    #[test]
    fn what_is_closed_stays_closed() {
        let teamctl = one_of_each();
        for who in ["bob", "cleo", "dora"] {
            teamctl
                .run(format!("invite resend {who}@acme.example --no-send -t acme -o json"))
                .refused("invite.not_open");
        }
        teamctl.run("invite resend cleo@acme.example --no-send -t acme").code(6).stdout(str![]).stderr(str![[r#"
error: this invitation is declined already
  hint: a new one: teamctl invite add

"#]]);
    }

    #[test]
    fn of_all_that_have_expired() {
        let teamctl = one_of_each();
        teamctl.run("invite resend --expired --no-send -o json").refused("usage.missing");
        teamctl.env("TEAMCTL_TEAM", "acme").run("invite resend --expired --no-send -o json").refused("usage.missing");
        teamctl.run("invite resend ada@acme.example --expired --no-send -t acme -o json").refused("usage.conflict");
        teamctl.run("invite resend ada@acme.example --since 1d --no-send -t acme -o json").refused("usage.missing");
        teamctl.run("invite resend --expired --all-teams -o json").refused("usage.undelivered");
        // Eve's was over two days ago, Fay's one.
        teamctl
            .run("-n -q invite resend --expired --since 36h --no-send -t acme -o json --fields email,status")
            .ok()
            .stdout(str![[r#"
[
 {"email":"fay@acme.example","status":"pending","dry_run":true}
]

"#]]);
        teamctl.run("-q invite resend --expired --all-teams --show-link").ok().stdout(str![[r#"
ID                 TEAM  EMAIL             ROLE    STATUS   CREATED AT            EXPIRES AT
inv_5  acme  eve@acme.example  member  pending  2026-11-01T09:00:00Z  2026-11-14T09:00:00Z
inv_6  acme  fay@acme.example  member  pending  2026-11-01T09:00:00Z  2026-11-14T09:00:00Z
eve@acme.example  [TOKEN]
fay@acme.example  [TOKEN]

"#]]);
        let before = teamctl.event_count();
        teamctl.run("-q invite resend --expired --all-teams --no-send -o json").ok().stdout(str![[r#"
[]

"#]]);
        assert_eq!(teamctl.event_count(), before);
    }

    #[test]
    fn not_of_who_was_invited_again_or_let_in() {
        let teamctl = Teamctl::initialized();
        let first =
            teamctl.run("-q invite add ada@acme.example --role member --no-send -o id").ok().text().trim().to_owned();
        let second = teamctl
            .at(DEADLINE)
            .run("-q invite add ada@acme.example --role member --no-send -o id")
            .ok()
            .text()
            .trim()
            .to_owned();
        let error = teamctl
            .at(DEADLINE)
            .run(["invite", "resend", &first, "--no-send", "-o", "json"])
            .refused("invite.exists")
            .error();
        assert_eq!(error["details"]["id"], second.as_str());
        teamctl.at(DEADLINE).run("-q invite resend --expired --no-send -t acme -o json").ok().stdout(str![[r#"
[]

"#]]);
        teamctl.run("-q invite add bob@acme.example --role member --no-send").ok();
        teamctl.run("-q account create bob@acme.example").ok();
        teamctl.at(DEADLINE).run("-q member add bob@acme.example --role member").ok();
        teamctl.at(DEADLINE).run("invite resend bob@acme.example --no-send -o json").refused("member.exists");
        teamctl.at(DEADLINE).run("-q invite resend --expired --no-send -t acme -o json").ok().stdout(str![[r#"
[]

"#]]);
    }

    /// Only a newer one that is pending stands in the way of an older one, not one that has come to nothing either.
    #[test]
    fn an_older_one_comes_back_where_the_newer_one_is_closed() {
        let teamctl = Teamctl::initialized();
        let add = |now: &str| {
            let line = "-q invite add ada@acme.example --role member --no-send -o id";
            teamctl.at(now).run(line).ok().text().trim().to_owned()
        };
        let first = add("2026-11-07T09:00:00Z");
        let second = add(DEADLINE);
        teamctl.at(DEADLINE).run("-q invite revoke ada@acme.example -y").ok();
        let resend = |id: &str| teamctl.at(DEADLINE).run(["-q", "invite", "resend", id, "--no-send", "-o", "json"]);
        resend(&second).refused("invite.not_open");
        assert_eq!(resend(&first).ok().json()["status"], "pending");
        // Now that is the one which the address means, and which stands in the way.
        assert_eq!(teamctl.at(DEADLINE).run("invite show ada@acme.example -o id").ok().text().trim(), first);
        teamctl
            .at(DEADLINE)
            .run("invite add ada@acme.example --role member --no-send -o json")
            .refused("invite.exists");
        teamctl.run("audit verify").ok();
    }

    /// Who was let in and has left can be sent the old invitation again.
    #[test]
    fn of_who_was_let_in_and_has_left() {
        let teamctl = Teamctl::initialized();
        teamctl.run("-q invite add ada@acme.example --role member --no-send").ok();
        teamctl.run("-q account create ada@acme.example").ok();
        teamctl.at(DEADLINE).run("-q member add ada@acme.example --role viewer").ok();
        teamctl.at(DEADLINE).run("-q member remove ada@acme.example -y").ok();
        let resent = teamctl.at(DEADLINE).run("-q invite resend ada@acme.example --show-link -o json").ok();
        teamctl.at(DEADLINE).stdin(resent.token()).run("-q invite accept --token-stdin").ok();
        teamctl.at(DEADLINE).run("team show acme -o json --fields members,pending").ok().stdout(str![[r#"
{"members":2,"pending":0}

"#]]);
    }

    #[test]
    fn when_the_policy_allows_it() {
        let teamctl = Teamctl::with_preset("intoaec");
        teamctl.run("-q invite add ada@acme.example --role user --first-name A --no-send -t acme").ok();
        teamctl.run("invite resend ada@acme.example --no-send -t acme -o json").refused("invite.not_open").stderr(str![[r#"
{"error":{"code":"invite.not_open","message":"this invitation is pending, and by the organization's policy an invitation is sent again only while expired","hint":null,"exit":6,"details":{"status":"pending"}}}

"#]]);
        teamctl
            .at(DEADLINE)
            .run("-q invite resend ada@acme.example --no-send -t acme -o json --fields status")
            .ok()
            .stdout(str![[r#"
{"status":"pending"}

"#]]);
    }
}

mod update {
    use super::*;

    #[test]
    fn each_field() {
        let teamctl = Teamctl::initialized();
        let token = teamctl.invite("acme", "ada@acme.example", "member");
        teamctl
            .run("invite update ada@acme.example --role viewer")
            .ok()
            .stdout(str![[r#"
ID                 TEAM  EMAIL             ROLE    STATUS   CREATED AT            EXPIRES AT
inv_1  acme  ada@acme.example  viewer  pending  2026-11-07T09:00:00Z  2026-11-14T09:00:00Z

"#]])
            .stderr(str![]);
        teamctl
            .run("-q invite update ada@acme.example --first-name Ada --last-name Lovelace --expires-in 2d -o json")
            .ok()
            .stdout(str![[r#"
{"id":"inv_1","team":"acme","email":"ada@acme.example","first_name":"Ada","last_name":"Lovelace","role":"viewer","super_access":false,"kind":"join","status":"pending","created_at":"2026-11-07T09:00:00.000Z","expires_at":"2026-11-09T09:00:00.000Z","last_sent_at":"2026-11-07T09:00:00.000Z","sent_count":1,"invited_by":"operator","accepted_at":null,"closed_at":null,"changed":true,"token":null,"link":null}

"#]]);
        let before = teamctl.event_count();
        teamctl
            .run("-q invite update ada@acme.example --first-name Ada --role viewer -o json --fields changed")
            .ok()
            .stdout(str![[r#"
{"changed":false}

"#]]);
        assert_eq!(teamctl.event_count(), before, "what changes nothing is no event");
        teamctl.run("audit list -t acme --action invite.update -o jsonl --fields action,fields,before,after").ok().stdout(str![[r#"
{"action":"invite.update","fields":["role"],"before":{"role":"member"},"after":{"role":"viewer"}}
{"action":"invite.update","fields":["first_name","last_name","expires_at"],"before":{"expires_at":"2026-11-14T09:00:00.000Z"},"after":{"first_name":"Ada","last_name":"Lovelace","expires_at":"2026-11-09T09:00:00.000Z"}}

"#]]);
        // The token is still good.
        teamctl.stdin(token).run("-q invite accept --token-stdin -o json --fields role,first_name,status").ok().stdout(
            str![[r#"
{"role":"viewer","first_name":"Ada","status":"accepted"}

"#]],
        );
    }

    #[test]
    fn another_address_is_another_token() {
        let teamctl = Teamctl::initialized();
        let old = teamctl.invite("acme", "ada@acme.example", "member");
        teamctl.run("invite update ada@acme.example --email ada@engines.example -o json").refused("usage.undelivered");
        let new = teamctl.run("-q invite update ada@acme.example --email Ada@Engines.example --show-link -o json").ok();
        let token = new.token();
        new.stdout(str![[r#"
{"id":"inv_1","team":"acme","email":"Ada@Engines.example","first_name":null,"last_name":null,"role":"member","super_access":false,"kind":"join","status":"pending","created_at":"2026-11-07T09:00:00.000Z","expires_at":"2026-11-14T09:00:00.000Z","last_sent_at":"2026-11-07T09:00:00.000Z","sent_count":2,"invited_by":"operator","accepted_at":null,"closed_at":null,"changed":true,"token":"[TOKEN]","link":null}

"#]]);
        teamctl.stdin(old).run("invite inspect --token-stdin -o json").refused("invite.unknown_token");
        teamctl.stdin(token).run("-q invite inspect --token-stdin -o json --fields email").ok().stdout(str![[r#"
{"email":"Ada@Engines.example"}

"#]]);
        teamctl.run("invite show ada@acme.example -o json").refused("invite.not_found");
        // Addresses that are taken.
        teamctl.invite("acme", "bob@acme.example", "member");
        teamctl
            .run("invite update bob@acme.example --email ADA@engines.example --no-send -o json")
            .refused("invite.exists");
        teamctl
            .run("invite update bob@acme.example --email owner@acme.example --no-send -o json")
            .refused("member.exists");
        teamctl.run("invite update bob@acme.example --email bob --no-send -o json").refused("email.invalid");
    }

    #[test]
    fn an_expired_one_stays_expired() {
        let teamctl = Teamctl::initialized();
        let old = teamctl.invite("acme", "ada@acme.example", "member");
        teamctl
            .at(DEADLINE)
            .run("-q invite update ada@acme.example --expires-in 5d -o json --fields status,expires_at,changed")
            .ok()
            .stdout(str![[r#"
{"status":"expired","expires_at":"2026-11-19T09:00:00.000Z","changed":true}

"#]]);
        teamctl.at(DEADLINE).stdin(old).run("invite accept --token-stdin -o json").refused("invite.expired");
        teamctl
            .at(DEADLINE)
            .run("invite update ada@acme.example --email ada@engines.example --show-link -o json --fields status,email,token,link")
            .ok()
            .stdout(str![[r#"
{"status":"expired","email":"ada@engines.example","token":null,"link":null}

"#]])
            .stderr(str![[r#"
the invitation has expired: send it again with `teamctl invite resend`

"#]]);
        teamctl
            .at(DEADLINE)
            .run("-q invite resend ada@engines.example --no-send -o json --fields status,expires_at")
            .ok()
            .stdout(str![[r#"
{"status":"pending","expires_at":"2026-11-21T09:00:00.000Z"}

"#]]);
    }

    #[test]
    fn refusals() {
        let teamctl = one_of_each();
        for who in ["bob", "cleo", "dora"] {
            teamctl
                .run(format!("invite update {who}@acme.example --first-name A -t acme -o json"))
                .refused("invite.not_open");
        }
        for (flags, code) in [
            ("--role boss", "role.not_found"),
            ("--role lead", "role.level"),
            ("--role owner", "role.owner"),
            ("--super-access on", "invite.super_access_not_allowed"),
            ("--super-access yes", "usage.invalid_value"),
            ("--expires-in 31d", "duration.invalid"),
            ("--expires-in 1s", "duration.invalid"),
            ("", "usage.missing"),
            ("--first-name ''", "text.invalid"),
        ] {
            teamctl.run(format!("invite update ada@acme.example -t acme -o json {flags}")).refused(code);
        }
        teamctl
            .run("-q invite update ada@acme.example -t acme --super-access off -o json --fields changed")
            .ok()
            .stdout(str![[r#"
{"changed":false}

"#]]);
        teamctl.run("invite update zoe@acme.example -t acme --first-name Z -o json").refused("invite.not_found");
    }

    #[test]
    fn what_the_policy_allows() {
        let teamctl = Teamctl::with_preset("intoaec");
        teamctl.run("-q invite add ada@acme.example --role user --first-name A --no-send -t acme").ok();
        teamctl.run("invite update ada@acme.example --first-name B -t acme -o json").refused("invite.not_open");
        teamctl
            .at(DEADLINE)
            .run("-q invite update ada@acme.example --super-access on -t acme -o json --fields super_access,changed")
            .ok()
            .stdout(str![[r#"
{"super_access":true,"changed":true}

"#]]);
        // Who has not signed up cannot be invited: by no verb.
        let fixfolio = Teamctl::with_preset("fixfolio");
        fixfolio.run("-q account create ada@acme.example").ok();
        fixfolio.run("-q invite add ada@acme.example --role user --no-send -t acme").ok();
        fixfolio
            .run("invite update ada@acme.example --email bob@acme.example --no-send -t acme -o json")
            .refused("invite.account_required");
    }
}

mod revoke {
    use super::*;

    #[test]
    fn is_idempotent() {
        let teamctl = Teamctl::initialized();
        let token = teamctl.invite("acme", "ada@acme.example", "member");
        teamctl.run("invite revoke ada@acme.example").code(2).stdout(str![]).stderr(str![[r#"
error: to revoke the invitation of ada@acme.example, confirm it
  hint: add --yes, or try it with --dry-run

"#]]);
        teamctl.run("invite revoke ada@acme.example --no-input -o json").refused("usage.confirmation_required");
        teamctl.run("invite revoke -y -o json").refused("usage.missing");
        teamctl
            .run("-n invite revoke ada@acme.example -o json --fields status,changed")
            .ok()
            .stdout(str![[r#"
{"status":"revoked","changed":true,"dry_run":true}

"#]])
            .stderr(str![]);
        assert_eq!(teamctl.status_at(DEADLINE, "ada@acme.example"), "expired");
        teamctl
            .run("invite revoke ada@acme.example -y")
            .ok()
            .stdout(str![[r#"
ID                 TEAM  EMAIL             ROLE    STATUS   CREATED AT            EXPIRES AT
inv_1  acme  ada@acme.example  member  revoked  2026-11-07T09:00:00Z  2026-11-14T09:00:00Z

"#]])
            .stderr(str![]);
        let before = teamctl.event_count();
        teamctl.run("invite revoke ada@acme.example -y -o json").ok().stdout(str![[r#"
{"id":"inv_1","team":"acme","email":"ada@acme.example","first_name":null,"last_name":null,"role":"member","super_access":false,"kind":"join","status":"revoked","created_at":"2026-11-07T09:00:00.000Z","expires_at":"2026-11-14T09:00:00.000Z","last_sent_at":"2026-11-07T09:00:00.000Z","sent_count":1,"invited_by":"operator","accepted_at":null,"closed_at":"2026-11-07T09:00:00.000Z","changed":false,"token":null,"link":null}

"#]]);
        assert_eq!(teamctl.event_count(), before);
        teamctl.stdin(token).run("invite accept --token-stdin -o json").refused("invite.revoked");
    }

    #[test]
    fn several_and_what_is_closed() {
        let teamctl = one_of_each();
        teamctl.run("invite revoke bob@acme.example -y -t acme -o json").refused("invite.not_open").stderr(str![[r#"
{"error":{"code":"invite.not_open","message":"this invitation is accepted already","hint":"a new one: teamctl invite add","exit":6,"details":{"status":"accepted"}}}

"#]]);
        teamctl.run("invite revoke ada@acme.example cleo@acme.example -y -t acme -o json").refused("invite.not_open");
        // Pending, expired and swept, expired and not swept, revoked.
        teamctl
            .run("invite revoke ada@acme.example eve@acme.example fay@acme.example dora@acme.example -y -t acme -o json --fields email,status,closed_at,changed")
            .ok()
            .stdout(str![[r#"
[
 {"email":"ada@acme.example","status":"revoked","closed_at":"2026-11-07T09:00:00.000Z","changed":true},
 {"email":"eve@acme.example","status":"revoked","closed_at":"2026-11-07T09:00:00.000Z","changed":true},
 {"email":"fay@acme.example","status":"revoked","closed_at":"2026-11-07T09:00:00.000Z","changed":true},
 {"email":"dora@acme.example","status":"revoked","closed_at":"2026-11-04T09:00:00.000Z","changed":false}
]

"#]])
            .stderr(str![]);
        teamctl.run("team show acme --jq .pending").ok().stdout(str![[r#"
0

"#]]);
    }
}

mod answer {
    use super::*;

    #[test]
    fn each_end_state_is_told_apart() {
        let teamctl = Teamctl::initialized();
        let tokens = ["bob", "cleo", "dora", "eve", "fay"]
            .map(|who| teamctl.invite("acme", &format!("{who}@acme.example"), "member"));
        let [accepted, declined, _, overdue, swept] = tokens.clone();
        teamctl.stdin(accepted).run("-q invite accept --token-stdin").ok();
        teamctl.stdin(declined).run("-q invite decline --token-stdin").ok();
        teamctl.run("-q invite revoke dora@acme.example -y").ok();
        teamctl.run("-q invite update fay@acme.example --expires-in 1d").ok();
        teamctl.at("2026-11-08T09:00:00Z").run("-q invite expire --all-teams").ok();
        let before = (teamctl.stored(), teamctl.event_count());
        let codes = ["invite.accepted", "invite.declined", "invite.revoked", "invite.expired", "invite.expired"];
        for verb in ["inspect", "accept", "decline"] {
            for (token, code) in tokens.iter().zip(codes) {
                let call = teamctl.at(DEADLINE).stdin(token.as_bytes());
                call.run(["invite", verb, "--token-stdin", "-o", "json"]).refused(code);
            }
        }
        for token in [&overdue, &swept] {
            teamctl
                .at(DEADLINE)
                .stdin(token.as_bytes())
                .run("invite accept --token-stdin")
                .code(6)
                .stdout(str![])
                .stderr(str![[r#"
error: this invitation has expired
  hint: ask for a new one: teamctl invite add, or teamctl invite resend

"#]]);
        }
        assert_eq!((teamctl.stored(), teamctl.event_count()), before);
    }

    #[test]
    fn the_deadline_itself_is_too_late() {
        let teamctl = Teamctl::initialized();
        let token = teamctl.invite("acme", "ada@acme.example", "member");
        assert_eq!(teamctl.status_at(JUST_BEFORE, "ada@acme.example"), "pending");
        assert_eq!(teamctl.status_at(DEADLINE, "ada@acme.example"), "expired");
        let pending = |now: &str| teamctl.at(now).run("team show acme --jq .pending").ok().text().trim().to_owned();
        assert_eq!((pending(JUST_BEFORE), pending(DEADLINE)), ("1".to_owned(), "0".to_owned()));
        teamctl.at(JUST_BEFORE).run("invite expire -t acme -o json").ok().stdout(str![[r#"
{"expired":0,"changed":false}

"#]]);
        teamctl
            .at(JUST_BEFORE)
            .stdin(token.as_bytes())
            .run("-q invite inspect --token-stdin -o json --fields status")
            .ok()
            .stdout(str![[r#"
{"status":"pending"}

"#]]);
        teamctl
            .at(DEADLINE)
            .stdin(token.as_bytes())
            .run("invite accept --token-stdin -o json")
            .refused("invite.expired");
        teamctl
            .at(JUST_BEFORE)
            .stdin(token.as_bytes())
            .run("-q invite accept --token-stdin -o json --fields status,accepted_at")
            .ok()
            .stdout(str![[r#"
{"status":"accepted","accepted_at":"2026-11-14T08:59:59.999Z"}

"#]]);
    }

    #[test]
    fn inspect() {
        let teamctl = Teamctl::with_preset("autoql");
        let add = "-q invite add ada@acme.example --role admin --first-name Ada --last-name L --show-link --jq .token -t acme";
        let token = teamctl.run(add).ok().text().to_owned();
        let before = (teamctl.stored(), teamctl.event_count());
        teamctl
            .stdin(token.as_bytes())
            .run("invite inspect --token-stdin")
            .ok()
            .stdout(str![[r#"
id            inv_1
team          acme
email         ada@acme.example
first_name    Ada
last_name     L
role          admin
super_access  no
kind          join
status        pending
created_at    2026-11-07T09:00:00Z
expires_at    2026-11-12T09:00:00Z
last_sent_at  2026-11-07T09:00:00Z
sent_count    1
invited_by    operator
accepted_at   -
closed_at     -
requires      password

"#]])
            .stderr(str![""]);
        teamctl.stdin(token.as_bytes()).run("-q invite inspect --token-stdin -o json").ok().stdout(str![[r#"
{"id":"inv_1","team":"acme","email":"ada@acme.example","first_name":"Ada","last_name":"L","role":"admin","super_access":false,"kind":"join","status":"pending","created_at":"2026-11-07T09:00:00.000Z","expires_at":"2026-11-12T09:00:00.000Z","last_sent_at":"2026-11-07T09:00:00.000Z","sent_count":1,"invited_by":"operator","accepted_at":null,"closed_at":null,"changed":null,"requires":["password"]}

"#]]);
        teamctl.run("invite inspect -o json").refused("usage.missing").stderr(str![[r#"
{"error":{"code":"usage.missing","message":"--token-stdin is needed, and nobody can be asked","hint":"give --token-stdin, or run it on a terminal","exit":2,"details":{}}}

"#]]);
        assert_eq!((teamctl.stored(), teamctl.event_count()), before);
    }

    #[test]
    fn accept() {
        let teamctl = Teamctl::initialized();
        let token = teamctl.invite("acme", "ada@acme.example", "member");
        teamctl
            .stdin(token.as_bytes())
            .run("-n -q invite accept --token-stdin -o json --fields status,changed")
            .ok()
            .stdout(str![[r#"
{"status":"accepted","changed":true,"dry_run":true}

"#]]);
        teamctl
            .at("2026-11-08T09:00:00Z")
            .stdin(format!("{token}\n"))
            .run("invite accept --token-stdin --first-name Ada --company 'Analytical Engines' --profile size=xl")
            .ok()
            .stdout(str![[r#"
ID                 TEAM  EMAIL             ROLE    STATUS    CREATED AT            EXPIRES AT
inv_1  acme  ada@acme.example  member  accepted  2026-11-07T09:00:00Z  2026-11-14T09:00:00Z

"#]])
            .stderr(str![]);
        teamctl.run("invite show ada@acme.example -o json").ok().stdout(str![[r#"
{"id":"inv_1","team":"acme","email":"ada@acme.example","first_name":null,"last_name":null,"role":"member","super_access":false,"kind":"join","status":"accepted","created_at":"2026-11-07T09:00:00.000Z","expires_at":"2026-11-14T09:00:00.000Z","last_sent_at":"2026-11-07T09:00:00.000Z","sent_count":1,"invited_by":"operator","accepted_at":"2026-11-08T09:00:00.000Z","closed_at":"2026-11-08T09:00:00.000Z","changed":null}

"#]]);
        teamctl.run("member show ada@acme.example -o json").ok().stdout(str![[r#"
{"id":"mb_1","kind":"member","email":"ada@acme.example","first_name":"Ada","last_name":null,"company":"Analytical Engines","phone":null,"team":"acme","role":"member","status":"active","super_access":false,"added_at":"2026-11-08T09:00:00.000Z","last_login_at":null,"expires_at":null,"invite":null,"changed":null}

"#]]);
        teamctl.run("account show ada@acme.example -o json --fields email,first_name,company,profile").ok().stdout(
            str![[r#"
{"email":"ada@acme.example","first_name":"Ada","company":"Analytical Engines","profile":{"size":"xl"}}

"#]],
        );
        teamctl.run("audit list --since 2026-11-08 -o jsonl --fields action,target,fields").ok().stdout(str![[r#"
{"action":"account.create","target":"ac_1","fields":["email","first_name","company","profile"]}
{"action":"invite.accept","target":"inv_1","fields":["account"]}

"#]]);
        teamctl.run("invite accept -o json").refused("usage.missing");
    }

    #[test]
    fn decline() {
        let teamctl = Teamctl::initialized();
        let token = teamctl.invite("acme", "ada@acme.example", "member");
        teamctl
            .stdin(token.as_bytes())
            .run("-n invite decline --token-stdin -o json --fields status,changed")
            .ok()
            .stdout(str![[r#"
{"status":"declined","changed":true,"dry_run":true}

"#]]);
        teamctl
            .stdin(token.as_bytes())
            .run("invite decline --token-stdin")
            .ok()
            .stdout(str![[r#"
ID                 TEAM  EMAIL             ROLE    STATUS    CREATED AT            EXPIRES AT
inv_1  acme  ada@acme.example  member  declined  2026-11-07T09:00:00Z  2026-11-14T09:00:00Z

"#]])
            .stderr(str![]);
        teamctl.run("invite show ada@acme.example -o json --fields status,accepted_at,closed_at").ok().stdout(str![[
            r#"
{"status":"declined","accepted_at":null,"closed_at":"2026-11-07T09:00:00.000Z"}

"#
        ]]);
        teamctl.run("invite decline -o json").refused("usage.missing");
    }
}

mod sweep {
    use super::*;

    #[test]
    fn expire() {
        let teamctl = Teamctl::with_preset("standard");
        teamctl.run("-q invite add a@x.example b@x.example --role member --no-send -t acme").ok();
        teamctl.run("-q invite add c@x.example --role lead --no-send -t acme/core").ok();
        teamctl.run("-q invite add d@x.example --role lead --no-send -t acme/core --expires-in 8d").ok();
        teamctl.run("invite expire -o json").refused("usage.missing").stderr(str![[r#"
{"error":{"code":"usage.missing","message":"one of --team, --all-teams is needed on the line","hint":"see: teamctl --help","exit":2,"details":{}}}

"#]]);
        teamctl.env("TEAMCTL_TEAM", "acme").run("invite expire -o json").refused("usage.missing");
        teamctl.config("team = \"acme\"\n").run("invite expire -o json").refused("usage.missing");
        teamctl.at(DEADLINE).run("-n invite expire --all-teams -o json").ok().stdout(str![[r#"
{"expired":3,"changed":true,"dry_run":true}

"#]]);
        teamctl
            .at(DEADLINE)
            .run("invite expire -t acme")
            .ok()
            .stdout(str![[r#"
EXPIRED
2

"#]])
            .stderr(str![]);
        teamctl.at(DEADLINE).run("invite expire --all-teams -o json").ok().stdout(str![[r#"
{"expired":1,"changed":true}

"#]]);
        let before = teamctl.event_count();
        teamctl.at(DEADLINE).run("invite expire --all-teams -o json").ok().stdout(str![[r#"
{"expired":0,"changed":false}

"#]]);
        assert_eq!(teamctl.event_count(), before, "an empty sweep is no event");
        // One event a team.
        teamctl
            .run("audit list -t acme --action invite.expire -o jsonl --fields action,team,target,count")
            .ok()
            .stdout(str![[r#"
{"action":"invite.expire","team":"acme","target":null,"count":2}
{"action":"invite.expire","team":"acme/core","target":null,"count":1}

"#]]);
        let invite = teamctl.run("invite show b@x.example -t acme -o id").ok().text().trim().to_owned();
        teamctl.run(["audit", "list", "--target", &invite, "-o", "csv", "--fields", "action,count"]).ok().stdout(str![
            [r#"
action,count
invite.add,2
invite.expire,2

"#]
        ]);
        teamctl.run("invite expire -t nowhere -o json").refused("team.not_found");
    }

    #[test]
    fn a_clock_that_has_jumped_is_not_believed() {
        let teamctl = Teamctl::initialized();
        teamctl.run("-q invite add a@x.example b@x.example --role member --no-send").ok();
        teamctl.at("2028-01-01T00:00:00Z").run("invite expire --all-teams -o json").refused("clock.suspicious").stderr(str![[r#"
{"error":{"code":"clock.suspicious","message":"it is 2028-01-01T00:00:00.000Z, the last change was at 2026-11-07T09:00:00.000Z, and 2 of 2 open invitations would expire","hint":"check the clock; if it is right: --yes","exit":2,"details":{}}}

"#]]);
        teamctl.at("2028-01-01T00:00:00Z").run("invite expire --all-teams -y -o json").ok().stdout(str![[r#"
{"expired":2,"changed":true}

"#]]);
    }

    #[test]
    fn prune() {
        let teamctl = one_of_each();
        teamctl.run("invite prune --older-than 1d -o json").refused("usage.missing");
        teamctl.run("invite prune --all-teams -y -o json").refused("usage.missing");
        teamctl.run("invite prune --older-than 1d --all-teams -o json").refused("usage.confirmation_required");
        teamctl.run("-n invite prune --older-than 1ms --all-teams -o json").code(2).noisy();
        // Bob was closed five days ago, Cleo four, Dora three, Eve one; Ada and Fay are open.
        teamctl.run("-n invite prune --older-than 1d --all-teams -o json").ok().stdout(str![[r#"
{"pruned":3,"changed":true,"dry_run":true}

"#]]);
        teamctl
            .run("invite prune --older-than 3d -t acme -y")
            .ok()
            .stdout(str![[r#"
PRUNED
2

"#]])
            .stderr(str![]);
        teamctl.run("invite list -t acme -o csv --fields email,status").ok().stdout(str![[r#"
email,status
ada@acme.example,pending
dora@acme.example,revoked
eve@acme.example,expired
fay@acme.example,expired

"#]]);
        let before = teamctl.event_count();
        teamctl.run("invite prune --older-than 3d --all-teams -y -o json").ok().stdout(str![[r#"
{"pruned":0,"changed":false}

"#]]);
        assert_eq!(teamctl.event_count(), before);
        teamctl.run("audit list -t acme --action invite.prune -o jsonl --fields action,team,count").ok().stdout(str![
            [r#"
{"action":"invite.prune","team":"acme","count":2}

"#]
        ]);
        teamctl.run("member show bob@acme.example -t acme -o json --fields email,status").ok().stdout(str![[r#"
{"email":"bob@acme.example","status":"active"}

"#]]);
        teamctl.run("audit verify --jq .ok").ok().stdout(str![[r#"
true

"#]]);
    }
}
