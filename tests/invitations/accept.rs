//! Who gets in by an invitation, with what, and what nobody gets by one: an account that is another's.
use snapbox::str;

use crate::JUST_BEFORE;
use crate::support::{Outcome, Teamctl};

const PASSWORD: &str = "correct horse battery";

/// Policies that need each one thing more than nothing.
const OPEN: &str = "name = \"open\"\n[membership]\ndefault_role = { organization = \"member\", team = \"member\" }\n\
                    [roles.member]\nlevel = \"any\"\npermissions = [\"team.read\"]\n";

impl Teamctl {
    /// `invite accept` with the token alone on stdin.
    #[track_caller]
    fn accept(&self, token: &str, flags: &str) -> Outcome<'_> {
        self.stdin(token).run(format!("invite accept --token-stdin -o json {flags}"))
    }

    /// `invite accept` with the token and the password on stdin.
    #[track_caller]
    fn accept_with(&self, token: &str, password: &str, flags: &str) -> Outcome<'_> {
        self.stdin(format!("{token}\n{password}\n"))
            .run(format!("invite accept --token-stdin --password-file - -o json {flags}"))
    }

    /// Invites with everything that any preset wants of an inviter.
    #[track_caller]
    fn invite_named(&self, team: &str, address: &str, role: &str) -> String {
        let names = ["--first-name", "Ada", "--last-name", "Lovelace"];
        let mut words = vec!["-q", "invite", "add", address, "--role", role, "--show-link", "-o", "json", "-t", team];
        words.extend(names);
        self.run(words).ok().token()
    }

    /// Makes an account with a password.
    #[track_caller]
    fn sign_up(&self, address: &str, flags: &str) {
        self.stdin(format!("{PASSWORD}\n")).run(format!("-q account create {address} --password-stdin {flags}")).ok();
    }

    #[track_caller]
    fn account_row(&self, address: &str) -> String {
        self.sql(&format!("SELECT * FROM accounts WHERE email_key = '{address}'"))
    }

    #[track_caller]
    fn is_member(&self, team: &str, address: &str) -> bool {
        let shown = self.run(["member", "list", "-t", team, "-o", "jsonl", "--fields", "email,kind"]).ok();
        shown.json_lines().iter().any(|row| row["email"] == address && row["kind"] == "member")
    }
}

mod takeover {
    use super::*;

    /// Who holds a token of somebody else's can do no more than join them to the team: the account is never changed.
    #[test]
    fn an_account_that_exists_is_never_changed() {
        let teamctl = Teamctl::with_preset("standard");
        teamctl.sign_up("ada@acme.example", "--first-name Ada --company Engines");
        let before = teamctl.account_row("ada@acme.example");
        let token = teamctl.invite("acme", "ADA@acme.example", "member");
        teamctl
            .accept_with(&token, "another password", "--first-name Eve --last-name E --company Evil --phone +4915112345678 --profile size=xl --fields email,status")
            .ok()
            .stdout(str![[r#"
{"email":"ADA@acme.example","status":"accepted"}

"#]])
            .stderr(str![[r#"
ignored --first-name, --last-name, --company, --phone, --profile, --password-file: the account exists, and is not changed

"#]]);
        assert_eq!(teamctl.account_row("ada@acme.example"), before);
        assert!(teamctl.is_member("acme", "ada@acme.example"));
    }

    #[test]
    fn nothing_is_said_of_flags_that_were_not_given() {
        let teamctl = Teamctl::with_preset("standard");
        teamctl.sign_up("ada@acme.example", "");
        let token = teamctl.invite("acme", "ada@acme.example", "member");
        teamctl
            .accept(&token, "--fields status")
            .ok()
            .stdout(str![[r#"
{"status":"accepted"}

"#]])
            .stderr(str![]);
    }

    /// Where the policy wants a password, the one of the account is proven.
    #[test]
    fn its_password_is_proven_not_replaced() {
        let teamctl = Teamctl::with_preset("autoql");
        teamctl.sign_up("ada@acme.example", "");
        let before = teamctl.account_row("ada@acme.example");
        let token = teamctl.invite_named("acme", "ada@acme.example", "admin");
        let stored = (teamctl.stored(), teamctl.event_count());
        teamctl.accept(&token, "").refused("invite.incomplete").stderr(str![[r#"
{"error":{"code":"invite.incomplete","message":"accepting needs password","hint":"the password of the account that exists","exit":2,"details":{"missing":["password"]}}}

"#]]);
        assert_eq!((teamctl.stored(), teamctl.event_count()), stored, "a failed try leaves everything as it is");
        teamctl.accept_with(&token, "a password of mine", "").refused("account.bad_credentials").stderr(str![[r#"
{"error":{"code":"account.bad_credentials","message":"this is not the password of the account ada@acme.example","hint":null,"exit":6,"details":{}}}

"#]]);
        teamctl.accept_with(&token, "", "").refused("account.bad_credentials");
        teamctl.accept_with(&token, &format!("{PASSWORD} "), "").refused("account.bad_credentials");
        // Only that it was tried is kept.
        assert_eq!((teamctl.stored(), teamctl.event_count()), (stored.0, stored.1 + 3));
        teamctl
            .accept_with(&token, PASSWORD, "--fields status")
            .ok()
            .stdout(str![[r#"
{"status":"accepted"}

"#]])
            .stderr(str![]);
        assert_eq!(teamctl.account_row("ada@acme.example"), before);
    }

    /// An account without a password, such as an operator makes: an invitation must not be the way to set one.
    #[test]
    fn one_without_a_password_gets_none() {
        let teamctl = Teamctl::with_preset("autoql");
        teamctl.run("-q account create ada@acme.example").ok();
        let before = teamctl.account_row("ada@acme.example");
        let token = teamctl.invite_named("acme", "ada@acme.example", "admin");
        let error = teamctl.accept_with(&token, PASSWORD, "").refused("invite.incomplete").error();
        assert_eq!(error["details"]["missing"], serde_json::json!(["password"]));
        teamctl.accept(&token, "").refused("invite.incomplete");
        assert_eq!(teamctl.account_row("ada@acme.example"), before);
        assert!(!teamctl.is_member("acme", "ada@acme.example"));
    }

    #[test]
    fn what_an_account_lacks_is_not_added() {
        let teamctl = Teamctl::with_preset("refonte");
        teamctl.sign_up("ada@acme.example", "--first-name Ada");
        let before = teamctl.account_row("ada@acme.example");
        let token = teamctl.invite("acme", "ada@acme.example", "member");
        teamctl.accept(&token, "--company Evil").refused("invite.incomplete").stderr(str![[r#"
{"error":{"code":"invite.incomplete","message":"accepting needs company","hint":"what the account ada@acme.example lacks is added to the account first: teamctl account update","exit":2,"details":{"missing":["company"]}}}

"#]]);
        assert_eq!(teamctl.account_row("ada@acme.example"), before);
        // The way out that the hint names.
        teamctl.run("-q account update ada@acme.example --company Engines").ok();
        teamctl
            .accept(&token, "--company Evil --fields status")
            .ok()
            .stdout(str![[r#"
{"status":"accepted"}

"#]])
            .stderr(str![[r#"
ignored --company: the account exists, and is not changed

"#]]);
    }

    #[test]
    fn a_disabled_account_does_not_get_in() {
        let teamctl = Teamctl::with_preset("standard");
        teamctl.run("-q account create ada@acme.example").ok();
        let token = teamctl.invite("acme", "ada@acme.example", "member");
        teamctl.run("-q account disable ada@acme.example --yes").ok();
        teamctl.accept(&token, "").refused("account.disabled").stderr(str![[r#"
{"error":{"code":"account.disabled","message":"the account ada@acme.example is disabled","hint":null,"exit":6,"details":{}}}

"#]]);
        assert!(!teamctl.is_member("acme", "ada@acme.example"));
    }

    /// The dry run neither.
    #[test]
    fn a_dry_run_changes_nothing_at_all() {
        let teamctl = Teamctl::with_preset("autoql");
        let token = teamctl.invite_named("acme", "ada@acme.example", "admin");
        let before = (teamctl.stored(), teamctl.event_count());
        teamctl
            .accept_with(&token, PASSWORD, "-n --fields status")
            .ok()
            .stdout(str![[r#"
{"status":"accepted","dry_run":true}

"#]])
            .stderr(str![]);
        assert_eq!((teamctl.stored(), teamctl.event_count()), before);
    }
}

mod requirements {
    use super::*;

    #[test]
    fn refonte_wants_name_and_company() {
        let teamctl = Teamctl::with_preset("refonte");
        let token = teamctl.invite("acme", "ada@acme.example", "member");
        teamctl.accept(&token, "").refused("invite.incomplete").stderr(str![[r#"
{"error":{"code":"invite.incomplete","message":"accepting needs name, company","hint":"give them with the flags of the same names; a password by --password-file","exit":2,"details":{"missing":["name","company"]}}}

"#]]);
        for (flags, missing) in
            [("--first-name Ada", "company"), ("--last-name Lovelace", "company"), ("--company Engines", "name")]
        {
            let error = teamctl.accept(&token, flags).refused("invite.incomplete").error();
            assert_eq!(error["details"]["missing"], serde_json::json!([missing]));
        }
        teamctl
            .accept(&token, "--first-name Ada --company Engines --profile size=xl --profile hat=no --fields status")
            .ok()
            .stdout(str![[r#"
{"status":"accepted"}

"#]])
            .stderr(str![]);
        teamctl.run("account show ada@acme.example -o json --fields first_name,company,profile").ok().stdout(str![[
            r#"
{"first_name":"Ada","company":"Engines","profile":{"size":"xl","hat":"no"}}

"#
        ]]);
    }

    #[test]
    fn a_name_on_the_invitation_counts() {
        let teamctl = Teamctl::with_preset("refonte");
        let token = teamctl.invite_named("acme", "ada@acme.example", "member");
        teamctl
            .accept(&token, "--company Engines --fields status")
            .ok()
            .stdout(str![[r#"
{"status":"accepted"}

"#]])
            .stderr(str![]);
        teamctl.run("account show ada@acme.example -o json --fields first_name,last_name").ok().stdout(str![[r#"
{"first_name":"Ada","last_name":"Lovelace"}

"#]]);
        let token = teamctl.invite_named("acme", "grace@acme.example", "member");
        teamctl
            .accept(&token, "--company Navy --first-name Grace --last-name Hopper --fields status")
            .ok()
            .stdout(str![[r#"
{"status":"accepted"}

"#]])
            .stderr(str![]);
        teamctl.run("account show grace@acme.example -o json --fields first_name,last_name").ok().stdout(str![[r#"
{"first_name":"Grace","last_name":"Hopper"}

"#]]);
    }

    #[test]
    fn autoql_wants_a_password() {
        let teamctl = Teamctl::with_preset("autoql");
        let token = teamctl.invite_named("acme", "ada@acme.example", "admin");
        let before = (teamctl.stored(), teamctl.event_count());
        teamctl.accept(&token, "").refused("invite.incomplete").stderr(str![[r#"
{"error":{"code":"invite.incomplete","message":"accepting needs password","hint":"give them with the flags of the same names; a password by --password-file","exit":2,"details":{"missing":["password"]}}}

"#]]);
        teamctl.accept_with(&token, "seven77", "").refused("password.too_short").stderr(str![[r#"
{"error":{"code":"password.too_short","message":"a password has at least 8 characters","hint":null,"exit":2,"details":{}}}

"#]]);
        teamctl.accept_with(&token, "", "").refused("password.too_short");
        teamctl.accept_with(&token, &"x".repeat(1025), "").refused("password.invalid").stderr(str![[r#"
{"error":{"code":"password.invalid","message":"a password has at most 1024 bytes","hint":null,"exit":2,"details":{}}}

"#]]);
        teamctl
            .stdin(token.as_bytes())
            .run("invite accept --token-stdin --password-file - -o json")
            .refused("usage.missing")
            .stderr(str![[r#"
{"error":{"code":"usage.missing","message":"stdin has one line, and should have the token and then the password","hint":null,"exit":2,"details":{}}}

"#]]);
        teamctl
            .stdin(token.as_bytes())
            .run("invite accept --token-stdin --password-file nowhere -o json")
            .refused("input.failed");
        assert_eq!((teamctl.stored(), teamctl.event_count()), before, "a failed accept leaves the token good");
        teamctl.file("password", format!("{PASSWORD}\n"));
        teamctl
            .stdin(token)
            .run("invite accept --token-stdin --password-file password -o json --fields status")
            .ok()
            .stdout(str![[r#"
{"status":"accepted"}

"#]]);
        let hash = teamctl.sql("SELECT password FROM accounts WHERE email_key = 'ada@acme.example'");
        assert!(hash.starts_with("$argon2id$"), "{hash}");
        // The same password opens the next team: it was the file's line without its newline.
        teamctl.run("-q team create globex --owner o@globex.example --preset autoql").ok();
        let token = teamctl.invite_named("globex", "ada@acme.example", "admin");
        teamctl.accept_with(&token, PASSWORD, "--fields status,team").ok().stdout(str![[r#"
{"status":"accepted","team":"globex"}

"#]]);
    }

    /// Spaces in a password are part of it; only the line's end is not.
    #[test]
    fn a_password_is_taken_as_it_is() {
        let teamctl = Teamctl::with_preset("autoql");
        let token = teamctl.invite_named("acme", "ada@acme.example", "admin");
        teamctl
            .stdin(format!("{token}\r\n  pass word  \r\n"))
            .run("-q invite accept --token-stdin --password-file - -o id")
            .ok()
            .stdout(str![[r#"
inv_1

"#]]);
        teamctl.run("-q team create globex --owner o@globex.example --preset autoql").ok();
        let token = teamctl.invite_named("globex", "ada@acme.example", "admin");
        teamctl.accept_with(&token, "pass word", "").refused("account.bad_credentials");
        teamctl.accept_with(&token, "  pass word  ", "--fields status").ok().stdout(str![[r#"
{"status":"accepted"}

"#]]);
    }

    #[test]
    fn intoaec_wants_a_code() {
        let teamctl = Teamctl::with_preset("intoaec");
        let token = teamctl.invite_named("acme", "ada@acme.example", "user");
        let error = teamctl.accept(&token, "").refused("invite.incomplete").error();
        assert_eq!(error["details"]["missing"], serde_json::json!(["phone", "phone_code", "password"]));
        let error = teamctl.accept_with(&token, PASSWORD, "").refused("invite.incomplete").error();
        assert_eq!(error["details"]["missing"], serde_json::json!(["phone", "phone_code"]));
        // The code alone is missing: a refusal of its own.
        teamctl.accept_with(&token, PASSWORD, "--phone +4915112345678").refused("invite.code_required").stderr(str![[r#"
{"error":{"code":"invite.code_required","message":"accepting needs the one-time code that is sent to the telephone","hint":"ask for it: teamctl invite code --token-stdin --phone NUMBER","exit":6,"details":{}}}

"#]]);
        teamctl.accept_with(&token, PASSWORD, "--phone 12").refused("phone.invalid");
        assert!(!teamctl.is_member("acme", "ada@acme.example"));
        assert_eq!(teamctl.status_at(JUST_BEFORE, "ada@acme.example"), "pending");
        // An account whose phone is verified needs no code, but its password.
        teamctl.sign_up("bob@acme.example", "--phone +4915112345678");
        teamctl.sql("UPDATE accounts SET phone_verified_at = 1 WHERE email_key = 'bob@acme.example'");
        let token = teamctl.invite_named("acme", "bob@acme.example", "user");
        teamctl.accept(&token, "").refused("invite.incomplete");
        teamctl
            .accept_with(&token, PASSWORD, "--fields status")
            .ok()
            .stdout(str![[r#"
{"status":"accepted"}

"#]])
            .stderr(str![]);
    }

    #[test]
    fn fixfolio_wants_an_account_when_inviting() {
        let teamctl = Teamctl::with_preset("fixfolio").ticking();
        teamctl.run("-q account create ada@acme.example").ok();
        let token = teamctl.invite("acme/core", "Ada@acme.example", "member");
        teamctl
            .accept(&token, "--fields email,team,status")
            .ok()
            .stdout(str![[r#"
{"email":"Ada@acme.example","team":"acme/core","status":"accepted"}

"#]])
            .stderr(str![]);
        teamctl.run("member list --all-teams -o csv --fields email,team,role").ok().stdout(str![[r#"
email,team,role
owner@acme.example,acme,owner
ada@acme.example,acme,user
ada@acme.example,acme/core,member

"#]]);
    }

    #[test]
    fn standard_wants_nothing() {
        let teamctl = Teamctl::with_preset("standard");
        let token = teamctl.invite("acme", "ada@acme.example", "member");
        teamctl
            .accept(&token, "--fields status")
            .ok()
            .stdout(str![[r#"
{"status":"accepted"}

"#]])
            .stderr(str![]);
    }

    #[test]
    fn the_profile_that_a_policy_wants() {
        let teamctl =
            Teamctl::with_policy(&format!("{OPEN}[accept]\nrequired = [\"profile.size\", \"phone\", \"last_name\"]\n"));
        let token = teamctl.invite("acme", "ada@acme.example", "member");
        let error = teamctl.accept(&token, "--profile hat=no").refused("invite.incomplete").error();
        assert_eq!(error["details"]["missing"], serde_json::json!(["profile.size", "phone", "last_name"]));
        teamctl.accept(&token, "--profile size").refused("profile.invalid");
        teamctl.accept(&token, "--profile size=xl --phone +4915112345678 --last-name L --fields status").ok().stdout(
            str![[r#"
{"status":"accepted"}

"#]],
        );
    }
}

mod teams_above {
    use super::*;

    #[test]
    fn are_joined_with_the_default_roles() {
        let teamctl = Teamctl::with_preset("standard").ticking();
        teamctl.run("-q team create acme/core/ui").ok();
        let token = teamctl.invite("acme/core/ui", "ada@acme.example", "lead");
        teamctl
            .accept(&token, "--fields team,role,status")
            .ok()
            .stdout(str![[r#"
{"team":"acme/core/ui","role":"lead","status":"accepted"}

"#]])
            .stderr(str![]);
        teamctl.run("member list --all-teams -o csv --fields email,team,role").ok().stdout(str![[r#"
email,team,role
owner@acme.example,acme,owner
ada@acme.example,acme,viewer
ada@acme.example,acme/core,member
ada@acme.example,acme/core/ui,lead

"#]]);
        teamctl.run("audit list -t acme -o jsonl --fields action,team,target").ok().stdout(str![[r#"
{"action":"team.create","team":"acme","target":"tm_1"}
{"action":"team.create","team":"acme/core","target":"tm_2"}
{"action":"team.create","team":"acme/core/ui","target":"tm_3"}
{"action":"invite.add","team":"acme/core/ui","target":"inv_1"}
{"action":"member.add","team":"acme","target":"ac_1"}
{"action":"member.add","team":"acme/core","target":"ac_1"}
{"action":"invite.accept","team":"acme/core/ui","target":"inv_1"}

"#]]);
        teamctl.run("audit verify").ok();
    }

    #[test]
    fn keep_the_role_that_somebody_has_there() {
        let teamctl = Teamctl::with_preset("standard").ticking();
        let token = teamctl.invite("acme", "ada@acme.example", "admin");
        teamctl.accept(&token, "").ok();
        let token = teamctl.invite("acme/core", "ada@acme.example", "lead");
        teamctl.accept(&token, "").ok();
        teamctl.run("member list --all-teams -o csv --fields email,team,role").ok().stdout(str![[r#"
email,team,role
owner@acme.example,acme,owner
ada@acme.example,acme,admin
ada@acme.example,acme/core,lead

"#]]);
    }

    /// An invitation to a team above that was open is answered by that, with what it offered.
    #[test]
    fn close_the_invitation_that_was_open_there() {
        let teamctl = Teamctl::with_preset("standard").ticking();
        let above = teamctl.invite("acme", "ada@acme.example", "admin");
        let below = teamctl.invite("acme/core", "ada@acme.example", "lead");
        teamctl.accept(&below, "").ok();
        teamctl.accept(&above, "").refused("invite.accepted");
        teamctl.run("member list --all-teams -o csv --fields email,team,role,status").ok().stdout(str![[r#"
email,team,role,status
owner@acme.example,acme,owner,active
ada@acme.example,acme,admin,active
ada@acme.example,acme/core,lead,active

"#]]);
        teamctl.run("team list -o csv --fields path,members,pending").ok().stdout(str![[r#"
path,members,pending
acme,2,0
acme/core,1,0

"#]]);
    }

    #[test]
    fn let_nobody_in_who_is_suspended_there() {
        let teamctl = Teamctl::with_preset("standard");
        teamctl.run("-q account create ada@acme.example").ok();
        teamctl.run("-q member add ada@acme.example --role viewer -t acme").ok();
        let token = teamctl.invite("acme/core", "ada@acme.example", "lead");
        // By hand until there is `member suspend`.
        teamctl.sql("UPDATE memberships SET suspended_at = 1 WHERE owns_id IS NULL");
        teamctl.accept(&token, "").refused("member.inactive").stderr(str![[r#"
{"error":{"code":"member.inactive","message":"the membership of ada@acme.example in acme is suspended","hint":null,"exit":6,"details":{}}}

"#]]);
        assert!(!teamctl.is_member("acme/core", "ada@acme.example"));
    }
}

mod one_organization {
    use super::*;

    #[test]
    fn whichever_of_the_two_has_the_rule() {
        for (first, second) in [("refonte", "standard"), ("standard", "refonte")] {
            let teamctl = Teamctl::with_preset(first);
            teamctl.run(["-q", "team", "create", "globex", "--owner", "o@globex.example", "--preset", second]).ok();
            let flags = "--first-name Ada --company Engines";
            let token = teamctl.invite("acme", "ada@acme.example", "member");
            teamctl.accept(&token, flags).ok();
            let token = teamctl.invite("globex", "ada@acme.example", "member");
            let before = (teamctl.stored(), teamctl.event_count());
            let refused = teamctl.accept(&token, "").refused("member.one_organization");
            assert_eq!(refused.error()["hint"], "use an address of its own for this one: ada+team@acme.example");
            assert_eq!(refused.error()["exit"], 6);
            assert_eq!((teamctl.stored(), teamctl.event_count()), before);
            // As the hint says, a + address is another account.
            let token = teamctl.invite("globex", "ada+globex@acme.example", "member");
            teamctl.accept(&token, flags).noisy().ok();
            // Who has left the one can join the other.
            teamctl.run("-q member remove ada@acme.example -y -t acme").ok();
            let token = teamctl.token("globex", "ada@acme.example");
            teamctl.accept(&token, flags).noisy().ok();
        }
    }

    #[test]
    fn a_suspended_membership_counts() {
        let teamctl = Teamctl::with_preset("refonte");
        teamctl.run("-q team create globex --owner o@globex.example --preset standard").ok();
        let token = teamctl.invite("acme", "ada@acme.example", "member");
        teamctl.accept(&token, "--first-name Ada --company Engines").ok();
        teamctl.sql("UPDATE memberships SET suspended_at = 1 WHERE owns_id IS NULL");
        let token = teamctl.invite("globex", "ada@acme.example", "member");
        teamctl.accept(&token, "").refused("member.one_organization");
    }

    /// Another team of the same organization is no other organization.
    #[test]
    fn a_team_of_the_same_one_is_fine() {
        let teamctl = Teamctl::with_preset("refonte");
        for team in ["acme", "acme/core"] {
            let token = teamctl.invite(team, "ada@acme.example", "member");
            teamctl.accept(&token, "--first-name Ada --company Engines").noisy().ok();
        }
    }
}

mod checked_again {
    use super::*;

    #[test]
    fn the_team_is_archived() {
        let teamctl = Teamctl::with_preset("standard");
        let token = teamctl.invite("acme/core", "ada@acme.example", "member");
        teamctl.run("-q team archive acme -y").ok();
        let before = (teamctl.stored(), teamctl.event_count());
        teamctl.accept(&token, "").refused("team.archived").stderr(str![[r#"
{"error":{"code":"team.archived","message":"acme is archived: nothing in it changes","hint":"bring it back: teamctl team unarchive acme","exit":6,"details":{"team":"acme"}}}

"#]]);
        teamctl.stdin(token.as_bytes()).run("invite decline --token-stdin -o json").refused("team.archived");
        for verb in [
            "revoke ada@acme.example -y",
            "resend ada@acme.example --no-send",
            "update ada@acme.example --first-name A",
        ] {
            teamctl.run(format!("invite {verb} -t acme/core -o json")).refused("team.archived");
        }
        assert_eq!((teamctl.stored(), teamctl.event_count()), before);
        // It expires all the same, and lives on with the team.
        teamctl.run("-q team unarchive acme").ok();
        teamctl.accept(&token, "--fields status").ok().stdout(str![[r#"
{"status":"accepted"}

"#]]);
    }

    #[test]
    fn the_team_is_gone() {
        let teamctl = Teamctl::with_preset("standard");
        let token = teamctl.invite("acme/core", "ada@acme.example", "member");
        teamctl.run("-q team delete acme/core --confirm acme/core").ok();
        for verb in ["inspect", "accept", "decline"] {
            teamctl
                .stdin(token.as_bytes())
                .run(["invite", verb, "--token-stdin", "-o", "json"])
                .refused("invite.revoked");
        }
    }

    #[test]
    fn the_domain_is_not_allowed_any_more() {
        let rule = "[invitations]\nallowed_domains = [\"acme.example\"]\n";
        let teamctl = Teamctl::with_policy(&format!("{OPEN}{rule}"));
        let token = teamctl.invite("acme", "ada@ACME.example", "member");
        // By hand until there is `policy apply`.
        teamctl.sql("UPDATE organizations SET policy = replace(policy, 'acme.example', 'globex.example')");
        teamctl.accept(&token, "").refused("invite.domain_not_allowed").stderr(str![[r#"
{"error":{"code":"invite.domain_not_allowed","message":"ada@ACME.example cannot be invited: allowed are addresses at globex.example","hint":null,"exit":6,"details":{"allowed":["globex.example"]}}}

"#]]);
        assert!(!teamctl.is_member("acme", "ada@ACME.example"));
        teamctl.run("invite resend ada@acme.example --no-send -o json -t acme").refused("invite.domain_not_allowed");
    }

    #[test]
    fn the_role_is_for_another_level_now() {
        let teamctl = Teamctl::with_preset("standard");
        let token = teamctl.invite("acme", "ada@acme.example", "admin");
        teamctl.sql("UPDATE roles SET level = 'team' WHERE name = 'admin'");
        teamctl.accept(&token, "").refused("role.level");
        teamctl.sql("UPDATE organizations SET owner_role_id = (SELECT id FROM roles WHERE name = 'admin')");
        teamctl.accept(&token, "").refused("role.owner");
        assert!(!teamctl.is_member("acme", "ada@acme.example"));
    }

    #[test]
    fn who_became_a_member_meanwhile() {
        let teamctl = Teamctl::with_preset("standard");
        let token = teamctl.invite("acme", "ada@acme.example", "member");
        teamctl.run("-q account create Ada@acme.example").ok();
        teamctl.run("-q member add ada@acme.example --role viewer -t acme").ok();
        // That has answered the invitation.
        teamctl.accept(&token, "").refused("invite.accepted");
        teamctl.run("team show acme -o json --fields members,pending").ok().stdout(str![[r#"
{"members":2,"pending":0}

"#]]);
        // Once more after leaving: the old token is none for a new invitation.
        teamctl.run("-q member remove ada@acme.example -y -t acme").ok();
        teamctl.accept(&token, "").refused("invite.accepted");
        assert!(!teamctl.is_member("acme", "Ada@acme.example"));
    }

    /// The address of an account moves to one that is invited: the token joins that account, once.
    #[test]
    fn whose_address_was_changed_into_the_invited_one() {
        let teamctl = Teamctl::with_preset("standard").ticking();
        teamctl.run("-q account create bob@acme.example").ok();
        teamctl.run("-q member add bob@acme.example --role viewer -t acme").ok();
        let token = teamctl.invite("acme", "ada@acme.example", "member");
        teamctl.run("-q account update bob@acme.example --email ada@acme.example").ok();
        teamctl.accept(&token, "").refused("invite.accepted");
        teamctl.run("member list -t acme -o csv --fields kind,email,role,status").ok().stdout(str![[r#"
kind,email,role,status
member,owner@acme.example,owner,active
member,ada@acme.example,viewer,active

"#]]);
    }
}

mod tokens {
    use super::*;

    #[test]
    fn malformed_unknown_and_foreign_answer_alike() {
        let teamctl = Teamctl::initialized();
        let token = teamctl.invite("acme", "ada@acme.example", "member");
        let other = Teamctl::initialized();
        let foreign = other.invite("acme", "ada@acme.example", "member");
        let (id, secret) = token.split_once('.').unwrap();
        let (foreign_id, foreign_secret) = foreign.split_once('.').unwrap();
        let last = if secret.ends_with('A') { "B" } else { "A" };
        let before = (teamctl.stored(), teamctl.event_count());
        let answer = teamctl
            .stdin("x")
            .run("invite accept --token-stdin -o json")
            .refused("invite.unknown_token")
            .notices()
            .to_owned();
        let wrong = [
            String::new(),
            ".".into(),
            id.into(),
            format!("{id}."),
            format!(".{secret}"),
            secret.into(),
            foreign.clone(),
            format!("{id}.{foreign_secret}"),
            format!("{foreign_id}.{secret}"),
            format!("inv_{token}"),
            format!("{token}A"),
            format!("{token}="),
            format!("{token}.{secret}"),
            format!("{}{last}", &token[..token.len() - 1]),
            token[..token.len() - 1].into(),
            format!("{id}.{}", secret.to_uppercase()),
            format!("{id}.{}", "A".repeat(43)),
            format!("zzzzzzzzzzzzz.{secret}"),
            format!("{token}\n{token}"),
            format!("{token} {token}"),
            "\u{202e}".repeat(1000),
            "a\0b".into(),
            format!("https://portal.example.com/accept?token={token}A"),
            "'; DROP TABLE invites; --".into(),
            "x".repeat(60_000),
        ];
        for verb in ["accept", "decline", "inspect"] {
            for token in &wrong {
                let refused = teamctl.stdin(token.as_bytes()).run(["invite", verb, "--token-stdin", "-o", "json"]);
                let refused = refused.refused("invite.unknown_token");
                assert_eq!(refused.notices(), answer, "{token:?}");
            }
        }
        assert_eq!((teamctl.stored(), teamctl.event_count()), before);
        teamctl.stdin(format!("  {token}\r\n")).run("-q invite accept --token-stdin -o id").ok().stdout(str![[r#"
inv_1

"#]]);
    }

    #[test]
    fn what_is_no_text_is_refused() {
        let teamctl = Teamctl::initialized();
        teamctl.stdin([0xff, 0xfe]).run("invite accept --token-stdin -o json").refused("input.invalid");
        teamctl.stdin(vec![b'x'; 100_000]).run("invite accept --token-stdin -o json").refused("input.invalid");
        // Never on the line, where every process could read it.
        teamctl.run("invite accept --token x -o json").code(2).noisy();
        teamctl.run("invite accept x -o json").code(2).noisy();
    }

    /// A token says nothing to a database with another key.
    #[test]
    fn another_sealing_key_is_told_as_that() {
        let teamctl = Teamctl::initialized();
        let token = teamctl.invite("acme", "ada@acme.example", "member");
        let other = Teamctl::initialized();
        std::fs::copy(other.secret_key(), teamctl.secret_key()).unwrap();
        for verb in ["accept", "decline", "inspect"] {
            teamctl
                .stdin(token.as_bytes())
                .run(["invite", verb, "--token-stdin", "-o", "json"])
                .refused("key_file.mismatch");
        }
    }

    /// Not in the database, in no form: it can only be made again with the key.
    #[test]
    fn is_not_stored() {
        let teamctl = Teamctl::initialized();
        let token = teamctl.invite("acme", "ada@acme.example", "member");
        let secret = token.split_once('.').unwrap().1;
        for file in ["teamctl.db", "teamctl.db-wal"] {
            let bytes = std::fs::read(teamctl.database().with_file_name(file)).unwrap_or_default();
            assert!(!bytes.windows(16).any(|window| window == &secret.as_bytes()[..16]), "{file}");
        }
    }
}
