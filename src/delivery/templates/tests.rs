//! Every template with everything it can tell, and with everything that anybody could put into it.
use super::*;

fn rendered(template: &Template, facts: &Facts) -> Rendered {
    Templates::default().render(template, facts).map_err(|mistake| mistake.to_string()).unwrap()
}

fn folder(files: &[(&str, &[u8])]) -> (tempfile::TempDir, Templates) {
    let folder = tempfile::tempdir().unwrap();
    for (name, contents) in files {
        fs::write(folder.path().join(name), contents).unwrap();
    }
    let templates = Templates::read(folder.path());
    (folder, templates)
}

#[test]
fn an_invitation_says_who_what_where_and_until_when() {
    let facts = || {
        Facts::new()
            .text("team", "Acme Design")
            .text("role", "Editor")
            .text("deadline", "2026-11-14 09:00 UTC")
            .text("token", "TOKEN")
    };
    let full = facts()
        .optional("name", Some("Ada Lovelace"))
        .optional("inviter", Some("Grace Hopper (grace@acme.example)"))
        .optional("link", Some("https://portal.example/?t=TOKEN"))
        .flag("again", true);
    let says = rendered(&INVITE, &full);
    assert_eq!(says.subject, "You are invited to join Acme Design");
    assert_eq!(
        says.text.as_str(),
        "Hello Ada Lovelace,\n\n\
         Grace Hopper (grace@acme.example) invites you to join Acme Design as Editor.\n\n\
         To accept, open this link before 2026-11-14 09:00 UTC:\n\n\
         https://portal.example/?t=TOKEN\n\n\
         What you were sent before no longer works.\n\n\
         Whoever has it can accept: keep it to yourself. If you did not expect it, do nothing.\n"
    );
    let bare =
        facts().optional("name", None).optional("inviter", Some(" ")).optional("link", None).flag("again", false);
    let says = rendered(&REACTIVATE, &bare);
    assert_eq!(says.subject, "You are invited back to Acme Design");
    assert_eq!(
        says.text.as_str(),
        "Hello,\n\n\
         You are invited back to Acme Design as Editor.\n\n\
         To accept, use this token before 2026-11-14 09:00 UTC:\n\nTOKEN\n\n\
         Whoever has it can accept: keep it to yourself. If you did not expect it, do nothing.\n"
    );
}

#[test]
fn a_code_is_in_the_text_and_not_in_the_subject() {
    let facts = Facts::new().text("team", "Acme").text("code", "042042").number("minutes", 10);
    let says = rendered(&CODE, &facts);
    assert_eq!(says.subject, "One-time code for Acme");
    assert_eq!(says.text.as_str(), "Your code to join Acme: 042042. It is good for 10 minutes. Tell it to nobody.\n");
    assert!(says.html.is_none());
}

/// Every variable is used somewhere, and every part tells of nothing else: strictness would find it.
#[test]
fn built_in_templates_hold_what_the_table_says() {
    assert_eq!(Templates::default().mistakes(), []);
    for template in TEMPLATES {
        let parts: String = template.files().map(|(_, _, source)| source).collect();
        for Variable { name, .. } in template.variables {
            let is_used = parts.contains(&format!("{{ {name} "))
                || parts.contains(&format!(" {name} %}}"))
                || parts.contains(&format!("if {name} "));
            assert!(is_used, "{}: {name}", template.name);
        }
        // What it is called in the outbox is made of the team alone.
        assert!(template.called("Acme\r\nInc.").contains("Acme Inc."), "{}", template.name);
        let subject = rendered(template, &Facts::sample(template, true)).subject;
        assert_eq!(subject, template.called("Acme"), "{}", template.name);
    }
}

#[test]
fn built_in_html_is_whole_and_loads_nothing() {
    for template in TEMPLATES.iter().filter(|template| template.html.is_some()) {
        for is_full in [true, false] {
            let html = rendered(template, &Facts::sample(template, is_full)).html.unwrap();
            for tag in ["html", "head", "body", "div", "p", "a", "ul", "li", "title"] {
                let opened = html.matches(&format!("<{tag}>")).count() + html.matches(&format!("<{tag} ")).count();
                assert_eq!(opened, html.matches(&format!("</{tag}>")).count(), "{} {tag}", template.name);
            }
            for remote in ["<img", "<script", "<link", "<iframe", "url(", "src=", "@import"] {
                assert!(!html.contains(remote), "{} {remote}", template.name);
            }
            assert!(html.lines().all(|line| line.len() < 998), "{}", template.name);
        }
    }
}

/// What is filled in is text, whatever it looks like.
#[test]
fn nobody_is_markup_or_a_template_or_a_line() {
    for (hostile, in_html) in [
        ("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"),
        ("{{ 7*7 }}{% raw %}", "{{ 7*7 }}{% raw %}"),
        ("\" onclick='x'", "&quot; onclick=&#39;x&#39;"),
        ("A\r\nBcc: eve@evil.example\0", "A Bcc: eve@evil.example"),
        ("&amp;", "&amp;amp;"),
    ] {
        let facts = Facts::new()
            .text("team", hostile)
            .optional("name", Some(hostile))
            .optional("inviter", Some(hostile))
            .text("role", hostile)
            .text("deadline", "2026")
            .optional("link", Some(hostile))
            .text("token", hostile)
            .flag("again", false);
        let says = rendered(&INVITE, &facts);
        let line = one_line(hostile);
        assert_eq!(says.subject, format!("You are invited to join {line}"));
        assert!(says.text.starts_with(&format!("Hello {line},\n\n{line} invites you to join {line} as {line}.\n")));
        let html = says.html.unwrap();
        assert_eq!(html.matches(in_html).count(), 8, "{}", html.as_str());
        assert!(!html.contains("<script") && !html.contains("49") && !html.contains("\" onclick"), "{}", html.as_str());
    }
}

#[test]
fn a_file_of_an_operators_takes_the_place_of_one_part() {
    let facts = Facts::sample(&INVITE, true);
    let (folder, templates) = folder(&[
        ("invite.subject.txt", b"\xef\xbb\xbfCome to {{ team }}\r\n\r\n"),
        ("invite.html", b"<p>{{ name }} & {{ inviter|upper }}</p>"),
    ]);
    let says = templates.render(&INVITE, &facts).map_err(|mistake| mistake.to_string()).unwrap();
    assert_eq!(says.subject, "Come to Acme");
    assert_eq!(says.text, rendered(&INVITE, &facts).text);
    assert_eq!(says.html.unwrap().as_str(), "<p>Ada Lovelace & GRACE HOPPER (GRACE@ACME.EXAMPLE)</p>");
    assert_eq!(templates.mistakes(), []);
    assert_eq!(INVITE.called("Acme"), "You are invited to join Acme");
    fs::write(folder.path().join("invit.html"), "").unwrap();
    fs::write(folder.path().join("README.md"), "").unwrap();
    assert_eq!(templates.unused(), [folder.path().join("invit.html")]);
}

#[test]
fn a_mistake_is_told_with_file_and_line() {
    for (source, line, what) in [
        (&b"one\n{{ nmae }}\n"[..], Some(2), "undefined value in `{{ nmae }}`"),
        (b"one\ntwo\n{% if %}\n", Some(3), "syntax error: "),
        (b"{{ name|nothing }}", Some(1), "unknown filter: "),
        (b"{% if name %}", Some(1), "syntax error: unexpected end of input"),
        (b"\xff\xfe", None, "it is not UTF-8"),
    ] {
        let (folder, templates) = folder(&[("role.txt", source)]);
        let found = templates.mistakes();
        assert_eq!(found.len(), 1, "{found:?}");
        assert_eq!((found[0].file.as_str(), found[0].line), (folder.path().join("role.txt").to_str().unwrap(), line));
        assert!(found[0].what.starts_with(what), "{found:?}");
        let failed = templates.render(&ROLE, &Facts::sample(&ROLE, true)).err().map(|mistake| mistake.to_string());
        assert_eq!(failed, Some(found[0].to_string()), "and nothing is sent");
        assert!(templates.render(&INVITE, &Facts::sample(&INVITE, true)).is_ok(), "others are");
    }
}

#[test]
fn what_is_no_file_or_no_folder_is_told() {
    let (folder, _) = folder(&[]);
    fs::create_dir(folder.path().join("key.txt")).unwrap();
    fs::write(folder.path().join("owner.txt"), vec![b'x'; 256 * 1024 + 1]).unwrap();
    let found: Vec<_> = Templates::read(folder.path()).mistakes().into_iter().map(|mistake| mistake.what).collect();
    assert_eq!(found, ["it is larger than 256 KiB", "it is no regular file"]);
    let gone = Templates::read(&folder.path().join("gone")).mistakes();
    assert_eq!(gone.len(), 1, "once is enough: {gone:?}");
    assert!(gone[0].what.starts_with("the folder cannot be read: "), "{gone:?}");
}
