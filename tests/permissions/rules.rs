//! What holds beyond the table: nobody grants what they do not hold, reaches up, raises themselves, or learns what they may
//! not; and what was denied is written down.
use serde_json::Value;

use crate::matrix::verbs;
use crate::support::{Outcome, Teamctl};

/// Who recruits holds less than who is chief.
const POLICY: &str = r#"
name = "rules"

[invitations]
allow_super_access = true

[membership]
default_role = { organization = "plain", team = "plain" }

[ownership]
role = "owner"
transfer = "owner"

[roles.plain]
permissions = ["team.read"]

[roles.recruiter]
permissions = ["team.read", "member.*", "role.*", "audit.read"]

[roles.chief]
permissions = ["team.read", "member.*", "role.*", "audit.read", "key.*"]
"#;

impl Teamctl {
    /// An organization with these rules, a recruiter, a chief and somebody plain in it, and a team with a recruiter of its own.
    pub fn with_rules() -> Self {
        let teamctl = Self::with_policy(POLICY);
        teamctl.run("-q team create acme/side").ok();
        for (name, team) in [("recruiter", "acme"), ("chief", "acme"), ("plain", "acme")] {
            teamctl.hires(name, team, name);
        }
        teamctl.hires("local", "acme/core", "recruiter");
        teamctl
    }

    /// Makes an account, and a member of it.
    #[track_caller]
    pub fn hires(&self, name: &str, team: &str, role: &str) {
        self.signs_up(name);
        self.run(format!("-q member add {name}@x.example --role {role} -t {team}")).ok();
    }

    #[track_caller]
    pub fn signs_up(&self, name: &str) {
        self.run(format!("-q account create {name}@x.example --or-ignore")).ok();
    }

    /// Runs a line for an account.
    #[track_caller]
    pub fn acts(&self, name: &str, line: &str) -> Outcome<'_> {
        self.run(format!("-q -o json {line} --as {name}@x.example"))
    }

    /// A line that an account may not run: it changes nothing, and leaves one event.
    #[track_caller]
    pub fn denies(&self, name: &str, line: &str, code: &str) -> Value {
        let before = (self.stored(), self.event_count());
        self.acts(name, &format!("{line} --dry-run")).refused(code);
        assert_eq!(self.event_count(), before.1, "a dry run leaves no event: {line}");
        let outcome = self.acts(name, line).refused(code);
        let error = outcome.error();
        assert_eq!(error["exit"], 4, "{line}");
        assert!(self.stored() == before.0, "{line} has changed something");
        let events = self.run("audit list -o json").ok().json();
        let events = events.as_array().unwrap();
        assert_eq!(events.len(), before.1 + 1, "{line} leaves one event");
        let event = events.last().unwrap();
        assert_eq!((&event["action"], &event["after"]["code"]), (&"denied".into(), &code.into()), "{line}");
        assert_eq!(event["actor"], format!("{name}@x.example"));
        let verb = event["after"]["command"].as_str().unwrap();
        assert!(line.starts_with(verb), "{line}: {event}");
        error
    }

    /// The id of a row in a list.
    #[track_caller]
    fn id_of(&self, list: &str, email: &str) -> String {
        let rows = self.run(format!("{list} -o json")).ok().json();
        let row = rows.as_array().unwrap().iter().find(|row| row["email"] == email);
        row.unwrap_or_else(|| panic!("{email} is not in {list}"))["id"].as_str().unwrap().to_owned()
    }
}

mod escalation {
    use super::*;

    #[test]
    fn of_invitations() {
        let teamctl = Teamctl::with_rules();
        let error =
            teamctl.denies("recruiter", "invite add ada@x.example --role chief --no-send -t acme", "role.escalation");
        assert_eq!((&error["details"]["permission"], &error["details"]["team"]), (&"key.*".into(), &"acme".into()));
        let line = "invite add ada@x.example --role plain --super-access --no-send -t acme";
        teamctl.denies("recruiter", line, "role.escalation");
        teamctl.acts("recruiter", "invite add ada@x.example --role recruiter --no-send -t acme").ok();
        teamctl.denies("recruiter", "invite update ada@x.example --role chief -t acme", "role.escalation");
        teamctl.denies("recruiter", "invite update ada@x.example --super-access on -t acme", "role.escalation");
        // To reach for the owner's role is as much, though nobody at all is invited to it.
        teamctl.denies("recruiter", "invite add eve@x.example --role owner --no-send -t acme", "role.escalation");
        teamctl.denies("recruiter", "invite update ada@x.example --role owner -t acme", "role.escalation");
        // What they could not offer they do not touch either.
        teamctl.run("-q invite add bob@x.example --role chief --no-send -t acme").ok();
        teamctl.run("-q invite add cleo@x.example --role plain --super-access --no-send -t acme").ok();
        for address in ["bob@x.example", "cleo@x.example"] {
            let id = teamctl.id_of("invite list -t acme", address);
            for target in [address, &id] {
                for line in ["resend TARGET --no-send", "revoke TARGET -y", "update TARGET --expires-in 1d"] {
                    let line = format!("invite {} -t acme", line.replace("TARGET", target));
                    teamctl.denies("recruiter", &line, "role.escalation");
                }
            }
        }
        teamctl.denies("recruiter", "invite update cleo@x.example --super-access off -t acme", "role.escalation");
        teamctl.denies("recruiter", "invite update bob@x.example --role plain -t acme", "role.escalation");
        let later = teamctl.at("2026-12-24T09:00:00Z");
        let line = "-q -o json invite resend --expired --no-send -t acme --as recruiter@x.example";
        later.run(line).refused("role.escalation");
        // Who holds it may.
        teamctl.acts("chief", "invite resend bob@x.example --no-send -t acme").ok();
        teamctl.acts("chief", "invite revoke bob@x.example -y -t acme").ok();
    }

    #[test]
    fn of_members_let_in() {
        let teamctl = Teamctl::with_rules();
        teamctl.signs_up("ada");
        teamctl.denies("recruiter", "member add ada@x.example --role chief -t acme/core", "role.escalation");
        teamctl.denies("recruiter", "member add ada@x.example --role owner -t acme/core", "role.escalation");
        teamctl.acts("recruiter", "member add ada@x.example --role recruiter -t acme/core").ok();
    }

    #[test]
    fn of_rows_of_a_file() {
        let teamctl = Teamctl::with_rules();
        teamctl.signs_up("ada");
        teamctl.signs_up("bob");
        let rows = "email,role\nada@x.example,plain\nbob@x.example,chief\n";
        for verb in ["invite add --no-send -t acme", "member add -t acme/core"] {
            let (verb, rest) = verb.split_at("invite add".len());
            let line = format!("-q -o json {verb} --from-file -{rest} --as recruiter@x.example");
            let before = (teamctl.stored(), teamctl.event_count());
            let outcome = teamctl.stdin(rows).run(line.as_str()).refused(&format!("{}.invalid_rows", &verb[..6]));
            let rows = outcome.error()["details"]["rows"].clone();
            assert_eq!((&rows[0]["line"], &rows[0]["code"]), (&3.into(), &"role.escalation".into()), "{rows}");
            assert_eq!((teamctl.stored(), teamctl.event_count()), (before.0, before.1 + 1));
            assert_eq!(teamctl.run("audit list --jq '.[-1].action'").ok().text(), "denied\n");
        }
        let rows = "email,role,super_access\nada@x.example,plain,true\n";
        let line = "-q -o json invite add --from-file - --no-send -t acme --as recruiter@x.example";
        let error = teamctl.stdin(rows).run(line).refused("invite.invalid_rows").error();
        assert_eq!(error["details"]["rows"][0]["code"], "role.escalation");
    }

    /// The good rows are written, and that a bad one was more than they may give is written down too.
    #[test]
    fn of_rows_that_others_go_on_without() {
        let teamctl = Teamctl::with_rules();
        let rows = "email,role\nada@x.example,plain\nbob@x.example,chief\n";
        let line = "-q -o json invite add --from-file - --keep-going --no-send -t acme --as recruiter@x.example";
        teamctl.stdin(rows).run(line).code(8).noisy();
        let invited = teamctl.run("invite list -t acme --jq 'map(.email)'").ok();
        assert_eq!(invited.json(), serde_json::json!(["ada@x.example"]));
        let actions = teamctl.run("audit list -t acme --jq 'map(.action)[-2:]'").ok().json();
        assert_eq!(actions, serde_json::json!(["invite.add", "denied"]));
    }

    #[test]
    fn of_roles() {
        let teamctl = Teamctl::with_rules();
        for (line, verb) in [
            ("role assign plain@x.example --role chief -t acme", "role assign"),
            ("role create keys --allow key.read -t acme", "role create"),
            ("role create all --allow '*' -t acme", "role create"),
            ("role update plain --allow key.read -t acme", "role update"),
            ("role update plain --allow 'key.*' -t acme", "role update"),
            ("role update chief --title Chief -t acme", "role update"),
            ("role update chief --revoke 'key.*' -t acme", "role update"),
            ("role delete chief -y --reassign-to plain -t acme", "role delete"),
            ("role delete recruiter -y --reassign-to chief -t acme", "role delete"),
        ] {
            if verbs().contains(verb) {
                teamctl.denies("recruiter", line, "role.escalation");
            }
        }
        if verbs().contains("role create") {
            teamctl.acts("recruiter", "role create reader --allow team.read --allow 'member.*' -t acme").ok();
            teamctl.acts("recruiter", "role update reader --revoke team.read -t acme").ok();
            teamctl.acts("recruiter", "role assign plain@x.example --role reader -t acme").ok();
            teamctl.acts("recruiter", "role delete reader -y --reassign-to plain -t acme").ok();
        }
    }

    #[test]
    fn of_super_access() {
        let teamctl = Teamctl::with_rules();
        teamctl.denies("chief", "member update plain@x.example --super-access on -t acme", "role.escalation");
        teamctl.run("-q member update plain@x.example --super-access on -t acme").ok();
        teamctl.denies("chief", "member update plain@x.example --super-access off -t acme", "role.escalation");
        // Who has it holds *, and so may give it.
        teamctl.acts("plain", "member update chief@x.example --super-access on -t acme").ok();
    }
}

mod reaching_up {
    use super::*;

    #[test]
    fn to_who_holds_more() {
        let teamctl = Teamctl::with_rules();
        let id = teamctl.id_of("member list -t acme", "chief@x.example");
        for target in ["chief@x.example", &id] {
            for verb in ["suspend", "remove"] {
                let error =
                    teamctl.denies("recruiter", &format!("member {verb} {target} -y -t acme"), "member.outranks");
                assert_eq!(error["details"]["permission"], "key.*");
            }
        }
        teamctl.run("-q member suspend chief@x.example -y -t acme").ok();
        teamctl.denies("recruiter", "member resume chief@x.example -t acme", "member.outranks");
        teamctl.denies("recruiter", "member remove chief@x.example -y -t acme", "member.outranks");
        if verbs().contains("role assign") {
            teamctl.denies("recruiter", "role assign chief@x.example --role plain -t acme", "member.outranks");
        }
    }

    #[test]
    fn to_super_access() {
        let teamctl = Teamctl::with_rules();
        teamctl.run("-q member update plain@x.example --super-access on -t acme").ok();
        for verb in ["suspend", "remove"] {
            teamctl.denies("chief", &format!("member {verb} plain@x.example -y -t acme"), "member.outranks");
        }
    }

    /// What goes along below counts.
    #[test]
    fn to_memberships_below_that_would_go_along() {
        let teamctl = Teamctl::with_rules();
        teamctl.run("-q member add plain@x.example --role chief -t acme/core").ok();
        for verb in ["suspend", "remove"] {
            teamctl.denies("recruiter", &format!("member {verb} plain@x.example -y -t acme"), "member.outranks");
        }
        teamctl.run("-q member suspend plain@x.example -y -t acme").ok();
        teamctl.denies("recruiter", "member resume plain@x.example -t acme", "member.outranks");
        teamctl.run("-q member resume plain@x.example -t acme").ok();
        // Somebody with more elsewhere is no matter.
        teamctl.run("-q member remove plain@x.example -y -t acme/core").ok();
        teamctl.run("-q member add plain@x.example --role plain -t acme/core").ok();
        teamctl.run("-q member add plain@x.example --role chief -t acme/side").ok();
        teamctl.acts("recruiter", "member suspend plain@x.example -y -t acme/core").ok();
        teamctl.acts("recruiter", "member resume plain@x.example -t acme/core").ok();
        teamctl.acts("recruiter", "member remove plain@x.example -y -t acme/core").ok();
    }

    #[test]
    fn to_the_owner() {
        let teamctl = Teamctl::with_rules();
        for verb in ["suspend", "remove"] {
            teamctl.denies("recruiter", &format!("member {verb} owner@acme.example -y -t acme"), "member.outranks");
            teamctl.run(format!("-o json member {verb} owner@acme.example -y -t acme")).refused("member.owner");
        }
    }

    /// All of them, or nobody.
    #[test]
    fn beside_who_is_within_reach() {
        let teamctl = Teamctl::with_rules();
        for verb in ["suspend", "remove"] {
            let line = format!("member {verb} plain@x.example chief@x.example -y -t acme");
            teamctl.denies("recruiter", &line, "member.outranks");
        }
    }
}

mod oneself {
    use super::*;

    #[test]
    fn nobody_raises_or_rests_themselves() {
        let teamctl = Teamctl::with_rules();
        let id = teamctl.id_of("member list -t acme", "recruiter@x.example");
        for target in ["recruiter@x.example", "Recruiter@X.example", &id] {
            teamctl.denies("recruiter", &format!("member suspend {target} -y -t acme"), "member.self");
        }
        // They rest in a team, and may resume there by what they hold above.
        teamctl.run("-q member add recruiter@x.example --role plain -t acme/core").ok();
        teamctl.run("-q member suspend recruiter@x.example -y -t acme/core").ok();
        teamctl.denies("recruiter", "member resume recruiter@x.example -t acme/core", "member.self");
        if verbs().contains("role assign") {
            teamctl.denies("recruiter", "role assign recruiter@x.example --role plain -t acme", "member.self");
            teamctl.denies("recruiter", "role assign recruiter@x.example --role recruiter -t acme/core", "member.self");
        }
        teamctl.run("-q member update chief@x.example --super-access on -t acme").ok();
        teamctl.denies("chief", "member update chief@x.example --super-access off -t acme", "member.self");
        teamctl.denies("chief", "member update chief@x.example --super-access on -t acme", "member.self");
    }

    #[test]
    fn everybody_may_leave() {
        let teamctl = Teamctl::with_rules();
        teamctl.hires("ada", "acme/core", "plain");
        teamctl.acts("ada", "member remove ada@x.example -y -t acme/core").ok();
        let teams = |name: &str| {
            teamctl.run(format!("account show {name}@x.example --jq '.organizations | map(.team)'")).ok().json()
        };
        assert_eq!(teams("ada"), serde_json::json!(["acme"]));
        // By the membership's id as well, and with any spelling.
        let id = teamctl.id_of("member list -t acme", "ada@x.example");
        teamctl.acts("ada", &format!("member remove {id} -y -t acme")).ok();
        assert_eq!(teams("ada"), serde_json::json!([]));
        teamctl.acts("plain", "member remove PLAIN@x.example -y -t acme").ok();
        // Also who is suspended, and with what they are below.
        teamctl.run("-q member suspend local@x.example -y -t acme").ok();
        teamctl.acts("local", "member remove local@x.example -y -t acme").ok();
        assert_eq!(teamctl.run("member list -t acme/core -o json").ok().json(), serde_json::json!([]));
    }

    #[test]
    fn but_not_with_others_nor_the_owner_nor_who_is_disabled() {
        let teamctl = Teamctl::with_rules();
        teamctl.hires("ada", "acme", "plain");
        teamctl.denies("plain", "member remove plain@x.example ada@x.example -y -t acme", "permission.denied");
        let id = teamctl.id_of("member list -t acme", "ada@x.example");
        teamctl.denies("plain", &format!("member remove {id} -y -t acme"), "permission.denied");
        let line = "-o json member remove owner@acme.example -y -t acme --as owner@acme.example";
        teamctl.run(line).refused("member.owner");
        teamctl.sql("UPDATE accounts SET disabled_at = created_at WHERE email_key = 'plain@x.example'");
        teamctl.denies("plain", "member remove plain@x.example -y -t acme", "permission.denied");
    }

    #[test]
    fn everybody_may_ask_about_themselves() {
        let teamctl = Teamctl::with_rules();
        teamctl.signs_up("nobody");
        let explained = teamctl.acts("plain", "member explain plain@x.example -t acme").ok().json();
        assert_eq!(explained[0]["permission"], "team.read", "{explained}");
        assert_eq!(teamctl.acts("plain", "member show plain@x.example -t acme").ok().json()["role"], "plain");
        let check = "role check plain@x.example --permission team.read -t acme";
        assert_eq!(teamctl.acts("plain", check).ok().json()["allowed"], true);
        let check = "role check nobody@x.example --permission team.read -t acme";
        assert_eq!(teamctl.acts("nobody", check).code(6).json()["allowed"], false);
        teamctl.acts("nobody", "member explain nobody@x.example -t acme").refused("member.not_found");
        for line in [
            "member explain chief@x.example -t acme",
            "member show chief@x.example -t acme",
            "role check chief@x.example --permission team.read -t acme",
        ] {
            teamctl.acts("plain", line).refused("permission.denied");
            teamctl.acts("nobody", line).refused("permission.denied");
            // What they may at a team below is no matter above it.
            teamctl.acts("local", line).refused("permission.denied");
            teamctl.acts("recruiter", line).ok();
        }
        teamctl.acts("local", "role check chief@x.example --permission team.read -t acme/core").ok();
    }

    #[test]
    fn an_account_is_its_owners_to_see_and_change() {
        let teamctl = Teamctl::with_rules();
        teamctl.acts("plain", "account show plain@x.example").ok();
        teamctl.acts("plain", "account update plain@x.example --company Acme --phone +4915112345678").ok();
        assert_eq!(teamctl.run("account show plain@x.example --jq .company").ok().text(), "Acme\n");
        let actor = teamctl.run("audit list --action account.update --jq '.[-1].actor'").ok();
        assert_eq!(actor.text(), "plain@x.example\n");
        let id = teamctl.id_of("account list", "chief@x.example");
        // Who has an account is not theirs to learn.
        let mut answers = Vec::new();
        for target in ["chief@x.example", "stranger@x.example", &id, "ac_0000000000001"] {
            teamctl.denies("plain", &format!("account update {target} --company Acme"), "permission.denied");
            let error = teamctl.acts("plain", &format!("account show {target}")).refused("permission.denied").error();
            answers.push(error.to_string());
        }
        answers.dedup();
        assert_eq!(answers.len(), 1, "{answers:?}");
        teamctl.run("-o json account show chief@x.example --as owner@acme.example").refused("permission.denied");
    }
}

mod tokens {
    use super::*;

    #[test]
    fn no_link_for_who_is_not_the_operator() {
        let teamctl = Teamctl::with_rules();
        let line = "invite add ada@x.example --role plain --show-link -t acme";
        teamctl.denies("recruiter", line, "permission.denied");
        let made = teamctl.acts("recruiter", "invite add ada@x.example --role plain --no-send -t acme").ok().json();
        assert_eq!((&made["token"], &made["link"]), (&Value::Null, &Value::Null));
        let id = made["id"].as_str().unwrap();
        for line in [
            "invite resend ada@x.example --show-link -t acme",
            &format!("invite resend {id} --show-link -t acme"),
            "invite update ada@x.example --email bob@x.example --show-link -t acme",
        ] {
            teamctl.denies("recruiter", line, "permission.denied");
        }
        let line = "-q -o json invite resend --expired --show-link -t acme --as recruiter@x.example";
        teamctl.at("2026-12-24T09:00:00Z").run(line).refused("permission.denied");
        // The owner is not the operator either.
        let line = "-o json invite resend ada@x.example --show-link -t acme --as owner@acme.example";
        teamctl.run(line).refused("permission.denied");
        teamctl.acts("recruiter", "invite resend ada@x.example -t acme").refused("usage.undelivered");
    }

    #[test]
    fn nor_where_an_invitation_brings_somebody_back() {
        let teamctl = Teamctl::with_preset("intoaec");
        teamctl.hires("ada", "acme", "user");
        teamctl.hires("super", "acme", "user");
        teamctl.run("-q member update super@x.example --super-access on -t acme").ok();
        teamctl.run("-q member suspend ada@x.example -y -t acme").ok();
        teamctl.denies("super", "member resume ada@x.example --show-link -t acme", "permission.denied");
        let resumed = teamctl.acts("super", "member resume ada@x.example --no-send -t acme").ok().json();
        assert_eq!((&resumed["invite"]["token"], &resumed["invite"]["link"]), (&Value::Null, &Value::Null));
    }

    /// Where the operator is shown a link unasked, nobody else is.
    #[test]
    fn nor_on_a_terminal() {
        let teamctl = Teamctl::with_rules();
        let on_terminal = |line: &str| {
            let teamctl = teamctl.command(line);
            let words: Vec<_> = [teamctl.get_program()].into_iter().chain(teamctl.get_args()).collect();
            let line = words.iter().map(|word| word.to_str().unwrap()).collect::<Vec<_>>().join(" ");
            let mut script = std::process::Command::new("script");
            script.args(["-qec", &line, "/dev/null"]).current_dir(teamctl.get_current_dir().unwrap()).env_clear();
            script.envs(teamctl.get_envs().filter_map(|(name, value)| Some((name, value?))));
            let output = script.stdin(std::process::Stdio::null()).output().expect("script is installed by tests/run");
            (output.status.code().unwrap(), String::from_utf8(output.stdout).unwrap())
        };
        let line = "invite add ada@x.example --role plain -t acme -o json";
        let (code, told) = on_terminal(&format!("{line} --as recruiter@x.example"));
        assert!(code == 2 && told.contains("usage.undelivered") && !told.contains("\"token\""), "{told}");
        let (code, told) = on_terminal(line);
        assert!(code == 0 && told.contains("\"token\"") && !told.contains("\"token\": null"), "{told}");
    }

    #[test]
    fn a_token_is_nobodys_account() {
        let teamctl = Teamctl::with_rules();
        let token = teamctl.invite("acme", "ada@x.example", "plain");
        teamctl.signs_up("ada");
        let events = teamctl.event_count();
        let before = teamctl.stored();
        for verb in ["accept", "decline", "inspect", "code --phone +4915112345678"] {
            if !verbs().contains(&format!("invite {}", verb.split(' ').next().unwrap())) {
                continue;
            }
            for who in ["ada", "recruiter"] {
                let line = format!("-o json invite {verb} --token-stdin --as {who}@x.example");
                let error = teamctl.stdin(token.as_str()).run(line).refused("invite.token_only").error();
                assert_eq!(error["exit"], 4);
            }
            let line = format!("-o json invite {verb} --token-stdin");
            teamctl.stdin(token.as_str()).env("TEAMCTL_AS", "ada@x.example").run(line).refused("invite.token_only");
        }
        // Before anything is told of the token, whatever else was said.
        let dead = format!("{}\npassword of mine\n", teamctl.invite("acme", "bob@x.example", "plain"));
        teamctl.token("acme", "bob@x.example");
        let count = teamctl.event_count();
        let line = "-o json invite accept --token-stdin --password-file - --as ada@x.example";
        teamctl.stdin(dead).run(line).refused("invite.token_only");
        assert_eq!(teamctl.event_count(), count + 1);
        let accepted = teamctl.run("invite show ada@x.example -t acme --jq .status").ok();
        assert_eq!(accepted.text(), "pending\n");
        assert!(teamctl.event_count() > events && teamctl.stored() != before, "a change that is denied is audited");
    }
}

mod trail {
    use super::*;

    #[test]
    fn the_denied_go_where_it_was_meant_for() {
        let teamctl = Teamctl::with_rules();
        teamctl.run("-q team create globex --owner owner@globex.example").ok();
        teamctl.signs_up("nobody");
        for (line, team) in [
            ("member suspend chief@x.example -y -t acme", Some("acme")),
            ("team create acme/core/new", Some("acme/core")),
            ("member add nobody@x.example --role plain -t acme", Some("acme")),
            ("invite add nobody@x.example --role plain --no-send -t acme/core", Some("acme/core")),
            ("invite resend --expired --no-send -t acme/core", Some("acme/core")),
            ("team delete globex --confirm globex", Some("globex")),
            ("team archive globex -y", Some("globex")),
            ("account create ada@x.example", None),
            ("invite expire --all-teams", None),
            ("team create initech --owner nobody@x.example", None),
        ] {
            teamctl.denies("nobody", &format!("{line} --reason curious"), "permission.denied");
            let event = teamctl.run("audit list --jq '.[-1]'").ok().json();
            assert_eq!(event["team"].as_str(), team, "{line}");
            assert_eq!(event["reason"], "curious");
            let chain = teamctl.sql(
                "SELECT e.organization_id, COALESCE((SELECT organization_id FROM teams WHERE id = e.team_id), 0), e.actor
                 FROM events e ORDER BY e.id DESC LIMIT 1",
            );
            let [chain, organization, actor] = chain.trim().split('|').collect::<Vec<_>>()[..] else {
                panic!("{chain}")
            };
            assert_eq!(chain, organization, "{line}");
            // A name could not be erased from the chain.
            assert!(actor.starts_with("ac_"), "{actor}");
        }
        assert_eq!(teamctl.run("audit verify -o json").ok().json()["ok"], true);
    }

    #[test]
    fn looking_leaves_no_trace() {
        let teamctl = Teamctl::with_rules();
        teamctl.signs_up("nobody");
        let events = teamctl.event_count();
        for line in [
            "team show acme",
            "member list -t acme",
            "member show chief@x.example -t acme",
            "invite list -t acme",
            "role list -t acme",
            "audit list -t acme",
            "audit verify",
            "account list",
            "policy show acme",
        ] {
            teamctl.acts("nobody", line).refused("permission.denied");
        }
        assert_eq!(teamctl.event_count(), events);
    }

    /// A change that is allowed has the account as its actor, by id in the chain and by address for who reads it.
    #[test]
    fn what_is_allowed_is_signed() {
        let teamctl = Teamctl::with_rules();
        teamctl.acts("recruiter", "member suspend plain@x.example -y -t acme --reason leave").ok();
        let line = "audit list --action member.suspend -t acme --jq '.[-1] | [.actor, .reason]'";
        assert_eq!(teamctl.run(line).ok().json(), serde_json::json!(["recruiter@x.example", "leave"]));
        let actor = teamctl.sql("SELECT actor FROM events WHERE action = 'member.suspend'");
        let id = teamctl.id_of("account list", "recruiter@x.example");
        assert_eq!(actor.trim(), id);
    }

    /// The name of an organization that was deleted can be had by others; what was done in it cannot.
    #[test]
    fn of_one_that_had_the_name_before() {
        let teamctl = Teamctl::with_rules();
        let past = teamctl.run("audit list -t acme --jq '.[0].id'").ok().text().trim().to_owned();
        for team in ["acme/core", "acme/side", "acme"] {
            teamctl.run(format!("-q team delete {team} --confirm {team}")).ok();
        }
        teamctl.run("-q team create acme --owner other@x.example").ok();
        let shown = teamctl.acts("other", "audit list").ok().json();
        let actions: Vec<_> = shown.as_array().unwrap().iter().map(|event| event["action"].as_str().unwrap()).collect();
        assert_eq!(actions, ["team.create"], "{shown}");
        teamctl.acts("other", &format!("audit show {past} -t acme")).refused("event.not_found");
    }
}

mod elsewhere {
    use super::*;

    /// What is elsewhere answers as what is nowhere.
    #[test]
    fn ids_tell_nothing() {
        let teamctl = Teamctl::with_rules();
        teamctl.file("policy.toml", POLICY);
        teamctl.run("-q team create globex --owner owner@globex.example --policy policy.toml").ok();
        for (team, name) in [("globex", "eve"), ("acme/side", "sid")] {
            teamctl.hires(name, team, "plain");
            teamctl.run(format!("-q invite add {name}2@x.example --role plain --no-send -t {team}")).ok();
        }
        // Local's are in acme/core alone; recruiter's are in all of acme.
        for (who, at, team, name) in [
            ("recruiter", "acme", "globex", "eve"),
            ("local", "acme/core", "globex", "eve"),
            ("local", "acme/core", "acme/side", "sid"),
        ] {
            let member = teamctl.id_of(&format!("member list -t {team}"), &format!("{name}@x.example"));
            let invite = teamctl.id_of(&format!("invite list -t {team}"), &format!("{name}2@x.example"));
            let line = format!("audit list -t {team} --action invite.add -o json");
            let event = teamctl.run(line).ok().json()[0]["id"].as_str().unwrap().to_owned();
            for (line, id, none) in [
                ("member show ID", &member, "mb_0000000000001"),
                ("member suspend ID -y", &member, "mb_0000000000001"),
                ("member resume ID --no-send", &member, "mb_0000000000001"),
                ("member remove ID -y", &member, "mb_0000000000001"),
                ("invite show ID", &invite, "inv_0000000000001"),
                ("invite resend ID --no-send", &invite, "inv_0000000000001"),
                ("invite update ID --expires-in 1d", &invite, "inv_0000000000001"),
                ("invite revoke ID -y", &invite, "inv_0000000000001"),
                ("audit show ID", &event, "ev_0000000000001"),
            ] {
                let answer = |who: &str, id: &str| {
                    let line = format!("-o json {} -t {at} --as {who}@x.example", line.replace("ID", id));
                    let outcome = teamctl.run(line).noisy().failed();
                    outcome.notices().replace(id, "ID")
                };
                let found = answer(who, id);
                assert_eq!(found, answer(who, none), "{line} --as {who}");
                assert!(found.contains(".not_found"), "{line} --as {who}: {found}");
                // Who may nowhere is told that, and nothing else.
                let found = answer("plain", id);
                assert_eq!(found, answer("plain", none), "{line} --as plain");
                assert!(found.contains("permission.denied"), "{line}: {found}");
            }
        }
    }

    /// Permission comes before any target.
    #[test]
    fn addresses_tell_nothing() {
        let teamctl = Teamctl::with_rules();
        for line in [
            "member show WHO -t acme",
            "member explain WHO -t acme",
            "member suspend WHO -y -t acme",
            "member resume WHO --no-send -t acme",
            "member remove WHO -y -t acme",
            "member update WHO --super-access on -t acme",
            "invite show WHO -t acme",
            "invite revoke WHO -y -t acme",
            "role check WHO --permission team.read -t acme",
        ] {
            let answer = |who: &str| {
                let error = teamctl.acts("plain", &line.replace("WHO", who)).refused("permission.denied").error();
                error.to_string()
            };
            assert_eq!(answer("chief@x.example"), answer("stranger@x.example"), "{line}");
        }
    }
}

mod actors {
    use super::*;

    #[test]
    fn somebody_there_is_not() {
        let teamctl = Teamctl::with_rules();
        let events = teamctl.event_count();
        for line in [
            "team list",
            "team show acme",
            "audit list",
            "member suspend plain@x.example -y -t acme",
            "account update plain@x.example --company Acme",
            "invite add ada@x.example --role plain --no-send -t acme",
            "team create initech --owner a@x.example",
        ] {
            let error = teamctl.acts("stranger", line).refused("account.not_found").error();
            assert_eq!(error["exit"], 3);
        }
        assert_eq!(teamctl.event_count(), events);
        teamctl.run("-o json team list --as stranger").refused("email.invalid");
    }

    #[test]
    fn who_is_disabled_or_suspended_may_nothing() {
        let teamctl = Teamctl::with_rules();
        teamctl.run("-q team create acme/core/web").ok();
        teamctl.run("-q member suspend local@x.example -y -t acme/core").ok();
        teamctl.run("-q member suspend chief@x.example -y -t acme").ok();
        teamctl.sql("UPDATE accounts SET disabled_at = created_at WHERE email_key = 'recruiter@x.example'");
        for (who, why) in [
            ("recruiter", "the account is disabled"),
            ("chief", "the membership in acme is suspended"),
            ("local", "the membership in acme/core is suspended"),
        ] {
            for team in ["acme/core", "acme/core/web"] {
                let read = teamctl.acts(who, &format!("member list -t {team}")).refused("permission.denied").error();
                let line = format!("invite add ada@x.example --role plain --no-send -t {team}");
                let change = teamctl.denies(who, &line, "permission.denied");
                for error in [read, change] {
                    assert!(error["message"].as_str().unwrap().contains(why), "{error}");
                }
            }
        }
        // A team that rests takes nothing from the one above.
        teamctl.acts("local", "team show acme").ok();
    }

    #[test]
    fn from_the_environment() {
        let teamctl = Teamctl::with_rules();
        let by = |who: &str| teamctl.env("TEAMCTL_AS", who);
        by("plain@x.example").run("-o json member list -t acme").refused("permission.denied");
        by("Recruiter@X.example").run("-o json member list -t acme").ok();
        // The line says more.
        by("plain@x.example").run("-o json member list -t acme --as recruiter@x.example").ok();
        by("recruiter@x.example").run("-o json member list -t acme --as plain@x.example").refused("permission.denied");
        by("nobody@x.example").run("-o json team list").refused("account.not_found");
        by("nonsense").run("-o json team list").refused("email.invalid");
        by("").run("-o json member list -t acme").ok();
        by("plain@x.example").run("-o json config list").refused("permission.denied");
    }
}

mod joining_from_below {
    use super::*;

    const SHUT_OUT: &str = "member.not_in_parent";

    #[test]
    fn takes_an_inviter_who_may_invite_above() {
        let teamctl = Teamctl::with_rules();
        teamctl.signs_up("ada");
        for line in [
            "invite add ada@x.example --role plain --no-send -t acme/core",
            "member add ada@x.example --role plain -t acme/core",
        ] {
            teamctl.acts("local", line).refused(SHUT_OUT);
        }
        // A member above is no stranger.
        teamctl.acts("local", "invite add plain@x.example --role plain --no-send -t acme/core").ok();
        let line = "invite update plain@x.example --email ada@x.example --no-send -t acme/core";
        teamctl.acts("local", line).refused(SHUT_OUT);
        teamctl.acts("recruiter", "invite add ada@x.example --role plain --no-send -t acme/core").ok();
        teamctl.stdin(teamctl.token("acme/core", "ada@x.example")).run("-q invite accept --token-stdin").ok();
        let memberships =
            teamctl.run("member list --all-teams --jq 'map(select(.email == \"ada@x.example\") | .team)'");
        assert_eq!(memberships.ok().json(), serde_json::json!(["acme", "acme/core"]));
    }

    /// Asked again when accepting, of who they are by then.
    #[test]
    fn and_still_may_when_it_is_accepted() {
        let teamctl = Teamctl::with_rules();
        teamctl.acts("recruiter", "invite add ada@x.example --role plain --no-send -t acme/core").ok();
        let token = teamctl.token("acme/core", "ada@x.example");
        let accept = || teamctl.stdin(token.as_str()).run("-q -o json invite accept --token-stdin");
        let disabled = |at: &str| {
            teamctl.sql(&format!("UPDATE accounts SET disabled_at = {at} WHERE email_key = 'recruiter@x.example'"));
        };
        teamctl.run("-q member suspend recruiter@x.example -y -t acme").ok();
        accept().refused(SHUT_OUT);
        teamctl.run("-q member resume recruiter@x.example -t acme").ok();
        disabled("created_at");
        accept().refused(SHUT_OUT);
        disabled("NULL");
        teamctl.run("-q member remove recruiter@x.example -y -t acme").ok();
        accept().refused(SHUT_OUT);
        assert_eq!(
            teamctl.run("account list --jq 'map(.email) | contains([\"ada@x.example\"])'").ok().text(),
            "false\n"
        );
        // The token is as good as it was.
        teamctl.run("-q member add recruiter@x.example --role recruiter -t acme").ok();
        accept().ok();
    }

    /// What somebody else has offered above is not given by who could not offer it.
    #[test]
    fn nor_is_an_offer_above_theirs_to_give() {
        let teamctl = Teamctl::with_rules();
        teamctl.signs_up("ada");
        let token = teamctl.invite("acme", "ada@x.example", "chief");
        let line = "member add ada@x.example --role plain -t acme/core";
        for who in ["local", "recruiter"] {
            teamctl.acts(who, line).refused(SHUT_OUT);
        }
        teamctl.run("-q invite update ada@x.example --role plain --super-access on -t acme").ok();
        for who in ["local", "recruiter", "chief"] {
            teamctl.acts(who, line).refused(SHUT_OUT);
        }
        teamctl.run("-q invite update ada@x.example --super-access off -t acme").ok();
        teamctl.acts("local", line).refused(SHUT_OUT);
        teamctl.acts("recruiter", line).ok();
        teamctl.stdin(token).run("-o json invite accept --token-stdin").refused("invite.accepted");
    }

    /// The operator may invite anywhere.
    #[test]
    fn unless_it_was_the_operator() {
        let teamctl = Teamctl::with_rules();
        let token = teamctl.invite("acme/core", "ada@x.example", "plain");
        teamctl.stdin(token).run("-q invite accept --token-stdin").ok();
    }
}
