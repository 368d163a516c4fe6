//! An operator's own words in place of the built-in ones: one by one, and never half a mail.
use std::fs;

use serde_json::json;

use crate::mime::Mime;
use crate::support::Teamctl;

impl Teamctl {
    /// A home with a folder of templates that the config names.
    fn with_templates(files: &[(&str, &str)]) -> Self {
        let teamctl = Self::mailing();
        fs::create_dir(teamctl.path("mails")).unwrap();
        for (name, contents) in files {
            teamctl.file(&format!("mails/{name}"), contents);
        }
        let folder = teamctl.path("mails");
        teamctl.run(["-q", "config", "set", "email.templates", folder.to_str().unwrap(), "-o", "id"]).ok();
        teamctl
    }
}

#[test]
fn one_part_is_replaced_and_the_others_stay() {
    let teamctl = Teamctl::with_templates(&[
        ("invite.subject.txt", "{{ team|upper }} awaits\n you\n"),
        ("invite.html", "<p>{{ role }}: {{ token }}</p>\n"),
        ("code.txt", "{{ code }}!"),
    ]);
    teamctl.run("config validate").ok().noisy();
    teamctl.mail("ada@acme.example");
    assert_eq!(teamctl.message()["subject"], "You are invited to join acme", "in the outbox it is what it was");
    assert_eq!(teamctl.send(), [1, 0, 0, 0]);
    let received = teamctl.received_one();
    let mail = Mime::parse(&received.stdin);
    assert_eq!(mail.header("Subject"), "ACME awaits you");
    let (text, html) = mail.alternatives();
    assert!(text.starts_with("Hello,\n\nYou are invited to join acme as Member.\n"), "{text}");
    assert_eq!(html, format!("<p>Member: {}</p>\n\n", received.token()));
}

/// Somebody mends it, and then it goes out: whole.
#[test]
fn a_broken_one_sends_nothing_and_is_told_by_file_and_line() {
    let broken = "<p>Hello</p>\n{% if nmae %}\n{% endif %}\n";
    let teamctl = Teamctl::with_templates(&[("invite.html", broken), ("invit.txt", "")]);
    let file = teamctl.path("mails/invite.html").display().to_string();
    let error = teamctl.run("config validate -o json").refused("config.invalid").error();
    assert_eq!((&error["details"]["file"], &error["details"]["line"]), (&json!(file), &json!(2)), "{error}");
    let told = format!("{file}, line 2: undefined value in `{{% if nmae %}}`");
    assert_eq!(error["message"], format!("email.templates: {told}"));
    teamctl.mail("ada@acme.example");
    assert_eq!(teamctl.send(), [0, 1, 0, 1]);
    let message = teamctl.message();
    assert_eq!(
        (&message["status"], &message["last_error"]),
        (&json!("retrying"), &json!(format!("the template {told}")))
    );
    assert_eq!(teamctl.received().len(), 0);
    teamctl.file("mails/invite.html", "<p>Hello</p>");
    teamctl.run("config validate").ok().stderr(snapbox::str![[r#"
[HOME]/work/mails/invit.txt is not used: no template is called so
[HOME]/config/teamctl/config.toml is valid

"#]]);
    assert_eq!(teamctl.send_at(&crate::minutes_later(1)), [1, 0, 0, 0]);
    // A folder that has gone is no folder without templates.
    fs::remove_dir_all(teamctl.path("mails")).unwrap();
    teamctl.run("config validate -o json").refused("config.invalid");
    teamctl.mail("eve@acme.example");
    assert_eq!(teamctl.send_at(&crate::minutes_later(1)), [0, 1, 0, 1]);
}

/// What a template says about a value may be the value: not if that is a secret.
#[test]
fn a_mistake_tells_no_token() {
    let teamctl = Teamctl::with_templates(&[("invite.txt", "{{ token|int }} {{ token.x.y }} {{ token + 1 }}")]);
    teamctl.mail("ada@acme.example");
    assert_eq!(teamctl.send(), [0, 1, 0, 1]);
    let error = teamctl.message()["last_error"].as_str().unwrap().to_owned();
    fs::remove_file(teamctl.path("mails/invite.txt")).unwrap();
    assert_eq!(teamctl.send_at(&crate::minutes_later(1)), [1, 0, 0, 0]);
    let token = teamctl.received_one().token();
    assert!(error.contains("invite.txt, line 1: ") && !error.contains(&token[14..22]), "{error}");
}

/// Names are data: no markup, no template, no header.
#[test]
fn a_hostile_name_does_nothing() {
    let teamctl = Teamctl::mailing();
    let hostile = "<script>alert(7*7)</script>{{ 7*7 }}{% raw %}";
    teamctl.run(["-q", "team", "update", "acme", "--name", hostile, "-o", "id"]).ok();
    teamctl
        .run(["-q", "invite", "add", "ada@acme.example", "--role", "member", "--first-name", hostile, "-o", "id"])
        .ok();
    teamctl
        .sql("UPDATE invites SET last_name = char(13, 10) || 'Bcc: eve@evil.example' || char(13, 10, 13, 10) || '.'");
    assert_eq!(teamctl.send(), [1, 0, 0, 0]);
    let received = teamctl.received_one().stdin;
    let mail = Mime::parse(&received);
    assert_eq!(mail.header("Subject"), format!("You are invited to join {hostile}"));
    assert!(!mail.names().contains(&"Bcc"), "{received}");
    let (text, html) = mail.alternatives();
    assert!(text.starts_with(&format!("Hello {hostile} Bcc: eve@evil.example .,\n")), "{text}");
    assert!(!html.contains("<script") && !html.contains("49"), "{html}");
    let escaped = "&lt;script&gt;alert(7*7)&lt;/script&gt;{{ 7*7 }}{% raw %}";
    assert!(html.contains(&format!("<p>Hello {escaped} Bcc: eve@evil.example .,</p>")), "{html}");
}

#[test]
fn where_they_are_looked_for_is_told() {
    let teamctl = Teamctl::mailing();
    let place = |teamctl: &Teamctl| teamctl.run("config path -o jsonl").ok().json_lines().pop().unwrap();
    assert_eq!(place(&teamctl), json!({"name": "email.templates", "path": null, "exists": false}));
    let teamctl = Teamctl::with_templates(&[]);
    let folder = teamctl.path("mails").display().to_string();
    assert_eq!(place(&teamctl), json!({"name": "email.templates", "path": folder, "exists": true}));
}

/// What the manual lists is what an operator can use.
#[test]
fn every_variable_of_the_manual_is_there() {
    let teamctl = Teamctl::new();
    teamctl.run("-q man --dir man").ok();
    let page = fs::read_to_string(teamctl.path("man/teamctl-templates.1")).unwrap();
    for word in ["invite.subject.txt", "former_owner.html", "code.txt", "deadline", "{{ team }}", "{% if link %}"] {
        assert!(page.replace("\\-", "-").contains(word), "{word}");
    }
    assert!(!page.contains("code.html"));
}
