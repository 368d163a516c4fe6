//! `teamctl account`
use snapbox::str;

use crate::support::Teamctl;

#[test]
fn create() {
    let teamctl = Teamctl::initialized().ticking();
    teamctl
        .run("account create Ada@Acme.Example --first-name Ada --last-name Lovelace --company 'Analytical Engines' --phone +441234567890 --profile city=London --profile 'motto=a=b c'")
        .ok()
        .stdout(str![[r#"
EMAIL             FIRST NAME  LAST NAME  COMPANY             LAST LOGIN AT  CREATED AT
Ada@Acme.Example  Ada         Lovelace   Analytical Engines  -              2026-11-07T09:00:01Z

"#]]);
    teamctl.run("account create bob@acme.example -o json").ok().stdout(str![[r#"
{"id":"ac_1","email":"bob@acme.example","first_name":null,"last_name":null,"company":null,"phone":null,"profile":{},"phone_verified_at":null,"disabled_at":null,"locked_until":null,"last_login_at":null,"created_at":"2026-11-07T09:00:02.000Z","organizations":[],"changed":true}

"#]]);
    teamctl.run("account show ada@acme.example").ok().stdout(str![[r#"
id                 ac_2
email              Ada@Acme.Example
first_name         Ada
last_name          Lovelace
company            Analytical Engines
phone              +441234567890
profile            {"city":"London","motto":"a=b c"}
phone_verified_at  -
disabled_at        -
locked_until       -
last_login_at      -
created_at         2026-11-07T09:00:01Z
organizations      []

"#]]);
    teamctl.run("account show ADA@ACME.EXAMPLE -o json").ok().stdout(str![[r#"
{"id":"ac_2","email":"Ada@Acme.Example","first_name":"Ada","last_name":"Lovelace","company":"Analytical Engines","phone":"+441234567890","profile":{"city":"London","motto":"a=b c"},"phone_verified_at":null,"disabled_at":null,"locked_until":null,"last_login_at":null,"created_at":"2026-11-07T09:00:01.000Z","organizations":[],"changed":null}

"#]]);
    teamctl.run("account create ADA@acme.example").code(5).stdout(str![]).stderr(str![[r#"
error: there is an account ADA@acme.example already
  hint: use it as it is: --or-ignore

"#]]);
    let again = teamctl.run("account create ada@acme.example --first-name Eve --or-ignore -o json").ok().json();
    assert_eq!(
        (&again["changed"], &again["first_name"], &again["email"]),
        (&false.into(), &"Ada".into(), &"Ada@Acme.Example".into())
    );
    // Another address, another person.
    teamctl.run("account create ada+second@acme.example -o json --jq .email").ok().stdout(str![[r#"
ada+second@acme.example

"#]]);
    // Nothing has been joined yet, and an umlaut's domain is one however it is spelt.
    teamctl.run("account create jo@büro.example -o json --fields email,organizations").ok().stdout(str![[r#"
{"email":"jo@büro.example","organizations":[]}

"#]]);
    teamctl.run("account create JO@xn--bro-hoa.example -o json").refused("account.exists");
    teamctl.run("account create JO@BU\u{308}RO.example -o json").refused("account.exists");
}

#[test]
fn what_is_no_person_is_refused() {
    let teamctl = Teamctl::initialized();
    teamctl.run("account create").code(2).stdout(str![]).stderr(str![[r#"
error: EMAIL is needed, and nobody can be asked
  hint: give EMAIL, or run it on a terminal

"#]]);
    teamctl.run("account create ada").code(2).stdout(str![]).stderr(str![[r#"
error: invalid value 'ada' for '[EMAIL]': "ada" is no e-mail address: it has no @
  hint: see: teamctl account create --help

"#]]);
    teamctl.run("account create ada@x.org --phone 12345").code(2).stdout(str![]).stderr(str![[r#"
error: invalid value '12345' for '--phone <NUMBER>': "12345" is no phone number: it must begin with + and the country code, such as +49 30 123456
  hint: see: teamctl account create --help

"#]]);
    teamctl.run("account create ada@x.org --profile city").code(2).stdout(str![]).stderr(str![[r#"
error: invalid value 'city' for '--profile <KEY=VALUE>': "city" is no profile entry: KEY=VALUE, such as title=Designer
  hint: see: teamctl account create --help

"#]]);
    teamctl
        .run(["account", "create", "ada@x.org", "--first-name", "A\u{200d}da"])
        .code(2)
        .stdout(str![])
        .stderr(str![[r#"
error: invalid value 'A\u{200d}da' for '--first-name <NAME>': "A\u{200d}da" holds \u{200d}, which controls or hides what is shown
  hint: see: teamctl account create --help

"#]]);
    for phone in ["", "+", "+0", "+49 a", "+1234567890123456789", "０４９"] {
        teamctl.run(["account", "create", "ada@x.org", "--phone", phone, "-o", "json"]).refused("phone.invalid");
    }
    for profile in ["=x", "a b=c", "k=\u{1b}", "k=\u{202e}"] {
        teamctl.run(["account", "create", "ada@x.org", "--profile", profile, "-o", "json"]).refused("profile.invalid");
    }
    for email in [
        "",
        "a",
        "@",
        "a@",
        "@b",
        "a@b@c",
        "a b@c.d",
        "a@b c",
        "a\u{200b}@b.c",
        "a\u{202e}@b.c",
        "a@-b.c",
        "a@b-.c",
        "a@b..c",
    ] {
        teamctl.run(["account", "create", email, "-o", "json"]).refused("email.invalid");
    }
    for (local, domain) in [(65, 10), (10, 256)] {
        let email = format!("{}@{}", "x".repeat(local), format!("{}.", "y".repeat(20)).repeat(domain / 20 + 1) + "org");
        teamctl.run(["account", "create", &email, "-o", "json"]).refused("email.invalid");
    }
    assert_eq!(teamctl.run("account list -o id").ok().text().lines().count(), 1);
}

#[test]
fn a_password_comes_by_stdin_alone() {
    let teamctl = Teamctl::initialized();
    teamctl.stdin("correct horse\n").run("account create ada@x.org --password-stdin -o json --jq .email").ok().stdout(
        str![[r#"
ada@x.org

"#]],
    );
    teamctl.stdin("short\n").run("account create bob@x.org --password-stdin").code(2).stdout(str![]).stderr(str![[
        r#"
error: a password has at least 8 characters

"#
    ]]);
    teamctl
        .stdin("x".repeat(1025))
        .run("account create bob@x.org --password-stdin -o json")
        .refused("password.invalid");
    teamctl.stdin("").run("account create bob@x.org --password-stdin -o json").refused("password.too_short");
    teamctl
        .stdin(b"\xff\xfe\xfd\xfc\xfb\xfa\xf9\xf8".to_vec())
        .run("account create bob@x.org --password-stdin -o json")
        .code(2)
        .noisy();
    let audit = teamctl.run("audit list --action account.create -o jsonl").ok();
    assert!(!audit.text().contains("correct horse"));
    assert!(teamctl.sql("SELECT password FROM accounts WHERE email = 'ada@x.org'").starts_with("$argon2id$"));
    assert_eq!(teamctl.run("account list -o id").ok().text().lines().count(), 2);
}

#[test]
fn a_file_of_accounts_is_all_or_nothing() {
    let teamctl = Teamctl::initialized().ticking();
    let audited = teamctl.run("audit list -o id").ok().text().lines().count();
    teamctl.file(
        "people.csv",
        "email,first_name,last_name,company,phone\nada@x.org,Ada,Lovelace,Engines,+441234567890\nBob@x.org,Bob,,,\n",
    );
    teamctl
        .run("account create --from-file people.csv --dry-run -o json --jq '.[] | [.email, .dry_run, .changed]'")
        .ok()
        .stdout(str![[r#"
["ada@x.org",true,true]
["Bob@x.org",true,true]

"#]]);
    assert_eq!(teamctl.run("audit list -o id").ok().text().lines().count(), audited);
    teamctl.run("account create --from-file people.csv").ok().stdout(str![[r#"
EMAIL      FIRST NAME  LAST NAME  COMPANY  LAST LOGIN AT  CREATED AT
ada@x.org  Ada         Lovelace   Engines  -              2026-11-07T09:00:04Z
Bob@x.org  Bob         -          -        -              2026-11-07T09:00:04Z

"#]]);
    teamctl.run("account create --from-file people.csv -o json").refused("account.invalid_rows");
    teamctl.run("account create --from-file people.csv --or-ignore -o json --jq .[].changed").ok().stdout(str![[r#"
false
false

"#]]);
    // JSON Lines say the same, a byte-order mark is skipped, and one row is a list of one.
    teamctl
        .stdin("\u{feff}{\"email\":\"cleo@x.org\",\"first_name\":\"Cleo\"}\r\n")
        .run("account create --from-file - -o json --fields email,first_name,changed")
        .ok()
        .stdout(str![[r#"
[
 {"email":"cleo@x.org","first_name":"Cleo","changed":true}
]

"#]]);
    teamctl.file("bad.csv", "email,phone\ndora@x.org,\nnobody,\nemil@x.org,123\n,\n");
    teamctl.run("account create --from-file bad.csv").code(2).stdout(str![]).stderr(str![[r#"
error: 3 of 4 rows are bad, and nothing was changed:
  line 3: "nobody" is no e-mail address: it has no @
  line 4: "123" is no phone number: it must begin with + and the country code, such as +49 30 123456
  line 5: the row has no email
  hint: mend these lines; who has an account already is passed over with --or-ignore

"#]]);
    let error = teamctl.run("account create --from-file bad.csv -o json").refused("account.invalid_rows").error();
    let lines: Vec<_> = error["details"]["rows"]
        .as_array()
        .unwrap()
        .iter()
        .map(|row| (row["line"].clone(), row["code"].clone()))
        .collect();
    assert_eq!(
        lines,
        [(3.into(), "email.invalid".into()), (4.into(), "phone.invalid".into()), (5.into(), "row.incomplete".into())]
    );
    teamctl.run("account show dora@x.org -o json").refused("account.not_found");
    teamctl.run("account create --from-file none.csv -o json").refused("input.failed");
    teamctl.stdin("").run("account create --from-file - -o json").refused("input.invalid");
    teamctl.stdin("email,email\na@x.org,b@x.org\n").run("account create --from-file -").code(2).stdout(str![]).stderr(
        str![[r#"
error: the header has the column 'email' twice

"#]],
    );
    teamctl.stdin("e-mail\na@x.org\n").run("account create --from-file -").code(2).stdout(str![]).stderr(str![[r#"
error: the header has a column 'e-mail', which means nothing here
  hint: a CSV begins with a header of these columns: email,first_name,last_name,company,phone,profile.KEY

"#]]);
    teamctl.run("account create ada@x.org --from-file people.csv").code(2).stdout(str![]).stderr(str![[r#"
error: the argument '[EMAIL]' cannot be used with '--from-file <FILE>'
  hint: see: teamctl account create --help

"#]]);
    assert_eq!(teamctl.run("account list -o id").ok().text().lines().count(), 4);
}

#[test]
fn a_file_brings_profiles_and_no_passwords() {
    let teamctl = Teamctl::initialized();
    teamctl.file(
        "people.csv",
        "email,profile.title,First_Name,profile.size\nada@x.org,Dr,Ada,\nbob@x.org,,Bob,40\ncleo@x.org,,,\n",
    );
    teamctl.run("account create --from-file people.csv -o json --fields email,first_name,profile").ok().stdout(str![[
        r#"
[
 {"email":"ada@x.org","first_name":"Ada","profile":{"title":"Dr"}},
 {"email":"bob@x.org","first_name":"Bob","profile":{"size":"40"}},
 {"email":"cleo@x.org","first_name":null,"profile":{}}
]

"#
    ]]);
    let rows = "{\"email\":\"dora@x.org\",\"profile\":{\"title\":\"Dr\",\"size\":null},\"profile.team\":\"a=b\"}\n";
    let line = "account create --from-file - -o json --fields email,profile";
    teamctl.stdin(rows).run(line).ok().stdout(str![[r#"
[
 {"email":"dora@x.org","profile":{"title":"Dr","team":"a=b"}}
]

"#]]);
    for (header, why) in
        [("email,password", "password"), ("email,profile", "profile"), ("email,profile.Title!", "title!")]
    {
        let error = teamctl.stdin(format!("{header}\na@x.org,b\n")).run("account create --from-file - -o json");
        let error = error.refused("input.invalid").error();
        assert!(error["message"].as_str().unwrap().contains(why), "{error}");
    }
    teamctl.stdin("email,profile.*\na@x.org,b\n").run("account create --from-file -").code(2).stdout(str![]).stderr(
        str![[r#"
error: the header has a column 'profile.*', which means nothing here
  hint: a CSV begins with a header of these columns: email,first_name,last_name,company,phone,profile.KEY

"#]],
    );
    teamctl
        .stdin("email,profile.title\na@x.org,a\u{202e}b\nb@x.org,\u{1b}[2J\nc@x.org,Dr\n")
        .run("account create --from-file -")
        .code(2)
        .stdout(str![])
        .stderr(str![[r#"
error: 2 of 3 rows are bad, and nothing was changed:
  line 2: the value of title cannot be taken: "a\u{202e}b" holds \u{202e}, which controls or hides what is shown
  line 3: the value of title cannot be taken: "\u{1b}[2J" holds \u{1b}, which controls or hides what is shown
  hint: mend these lines; who has an account already is passed over with --or-ignore

"#]]);
    // One event for all, which counts them.
    teamctl
        .run("audit list --action account.create -o jsonl --fields target,fields,count,digest --limit 2")
        .ok()
        .stdout(str![[r#"
{"target":"ac_1","fields":["email"],"count":null,"digest":null}
{"target":null,"fields":[],"count":3,"digest":"[HASH]"}

"#]]);
    let ada = teamctl.run("account show ada@x.org -o id").ok().text().trim().to_owned();
    assert_eq!(teamctl.run(["audit", "list", "--target", &ada, "-o", "id"]).ok().text().lines().count(), 1);
}

#[test]
fn a_file_that_is_no_batch_of_people_makes_nobody() {
    let teamctl = Teamctl::initialized();
    let before = teamctl.event_count();
    for (text, code) in [
        (b"email\n\xff\xfe@x.org\n".to_vec(), "account.invalid_rows"),
        (b"email\na\0b@x.org\n".to_vec(), "account.invalid_rows"),
        (b"email\n\"a@x.org\nb@x.org\n".to_vec(), "account.invalid_rows"),
        (b"email\na@x.org,b\n".to_vec(), "account.invalid_rows"),
        (b"{\"email\":[]}\n".to_vec(), "account.invalid_rows"),
        (b"{\"email\":\"a@x.org\"".to_vec(), "account.invalid_rows"),
        (format!("email\n{}@x.org\n", "x".repeat(70_000)).into_bytes(), "input.invalid"),
        (b"".to_vec(), "input.invalid"),
        (b"a@x.org\nb@x.org\n".to_vec(), "input.invalid"),
    ] {
        let told = String::from_utf8_lossy(&text).chars().take(40).collect::<String>();
        let outcome = teamctl.stdin(text).run("account create --from-file - -o json").refused(code);
        assert!(outcome.notices().len() < 2_000, "{told}");
    }
    assert_eq!((teamctl.run("account list -o id").ok().text().lines().count(), teamctl.event_count()), (1, before));
    // Nobody in it is nobody to make, and no error.
    teamctl.stdin("email\n\n").run("account create --from-file - -o json").ok().stdout(str![[r#"
[]

"#]]);
    assert_eq!(teamctl.event_count(), before);
    teamctl.stdin("email\na@x.org\n").run("account create --from-file - --first-name A").code(2).noisy();
}

#[test]
fn a_file_that_names_somebody_twice_makes_nobody() {
    let teamctl = Teamctl::initialized();
    teamctl.file("twice.csv", "email\nada@x.org\nADA@x.org\n");
    let refused = teamctl.run("account create --from-file twice.csv -o json").refused("account.invalid_rows");
    assert_eq!(refused.error()["details"]["rows"][0]["line"], 3);
    teamctl.run("account create --from-file twice.csv").code(2).stdout(str![]).stderr(str![[r#"
error: 1 of 2 rows are bad, and nothing was changed:
  line 3: ADA@x.org stands further up in this file already
  hint: mend these lines; who has an account already is passed over with --or-ignore

"#]]);
    assert_eq!(teamctl.run("account list -o id").ok().text().lines().count(), 1);
}

#[test]
fn list() {
    let teamctl = Teamctl::initialized().ticking();
    teamctl.run("-q account create zoe@x.org --first-name Zoë -o id").ok();
    teamctl.run("-q account create ada@x.org --company '=cmd()' -o id").ok();
    teamctl.run("account list").ok().stdout(str![[r#"
EMAIL               FIRST NAME  LAST NAME  COMPANY  LAST LOGIN AT  CREATED AT
owner@acme.example  -           -          -        -              2026-11-07T09:00:00Z
zoe@x.org           Zoë         -          -        -              2026-11-07T09:00:01Z
ada@x.org           -           -          =cmd()   -              2026-11-07T09:00:02Z

"#]]);
    teamctl.run("account list -o wide").ok().stdout(str![[r#"
ID                EMAIL               FIRST NAME  LAST NAME  COMPANY  PHONE  DISABLED AT  LAST LOGIN AT  CREATED AT            ORGANIZATIONS
ac_3  owner@acme.example  -           -          -        -      -            -              2026-11-07T09:00:00Z  [{"team":"acme","role":"owner","status":"active"}]
ac_1  zoe@x.org           Zoë         -          -        -      -            -              2026-11-07T09:00:01Z  []
ac_2  ada@x.org           -           -          =cmd()   -      -            -              2026-11-07T09:00:02Z  []

"#]]);
    teamctl.run("account list --sort email:desc --limit 2 --fields email").ok().stdout(str![[r#"
EMAIL
zoe@x.org
owner@acme.example

"#]]);
    teamctl.run("account list --fields email,company -o csv").ok().stdout(str![[r#"
email,company
owner@acme.example,
zoe@x.org,
ada@x.org,'=cmd()

"#]]);
    teamctl.run("account list --fields email,company -o csv --csv-raw --no-headers").ok().stdout(str![[r#"
owner@acme.example,
zoe@x.org,
ada@x.org,=cmd()

"#]]);
    teamctl.run("account list --disabled -o json").ok().stdout(str![[r#"
[]

"#]]);
    teamctl.run("account list -o json --jq '.[] | select(.company != null) | .email'").ok().stdout(str![[r#"
ada@x.org

"#]]);
}

#[test]
fn show_needs_somebody() {
    let teamctl = Teamctl::initialized();
    let id = teamctl.run("account show owner@acme.example -o id").ok().text().trim().to_owned();
    assert_eq!(teamctl.run(["account", "show", &id, "-o", "json"]).ok().json()["email"], "owner@acme.example");
    teamctl.run("account show nobody@acme.example").code(3).stdout(str![]).stderr(str![[r#"
error: there is no account nobody@acme.example

"#]]);
    teamctl.run("account show ac_0000000000000 -o json").refused("account.not_found");
    teamctl.run("account show ac_1").code(2).stdout(str![]).stderr(str![[r#"
error: an id of this kind reads ac_ and 13 letters or digits

"#]]);
    teamctl.run("account show tm_0000000000000").code(2).stdout(str![]).stderr(str![[r#"
error: "tm_1" is no e-mail address: it has no @

"#]]);
}

#[test]
fn update() {
    let teamctl = Teamctl::initialized().ticking();
    teamctl.run("-q account create ada@x.org --first-name Ada --profile city=London --profile tea=yes -o id").ok();
    teamctl.run("account update ada@x.org --last-name King --phone +15551234567 --profile city=Paris").ok().stdout(
        str![[r#"
EMAIL      FIRST NAME  LAST NAME  COMPANY  LAST LOGIN AT  CREATED AT
ada@x.org  Ada         King       -        -              2026-11-07T09:00:01Z

"#]],
    );
    teamctl.run("account show ada@x.org -o json --jq '[.first_name, .last_name, .phone, .profile]'").ok().stdout(str![
        [r#"
["Ada","King","+15551234567",{"city":"Paris","tea":"yes"}]

"#]
    ]);
    assert_eq!(teamctl.run("account update ada@x.org --last-name King -o json").ok().json()["changed"], false);
    teamctl.run("account update ada@x.org --email Ada@Engines.Example -o json --fields email,changed").ok().stdout(
        str![[r#"
{"email":"Ada@Engines.Example","changed":true}

"#]],
    );
    teamctl.run("account show ada@x.org -o json").refused("account.not_found");
    // The spelling alone may change.
    assert_eq!(
        teamctl.run("account update ada@engines.example --email ADA@engines.example -o json").ok().json()["changed"],
        true
    );
    teamctl.run("account update ada@engines.example --email OWNER@acme.example").code(5).stdout(str![]).stderr(str![[
        r#"
error: there is an account OWNER@acme.example already

"#
    ]]);
    teamctl.run("account update ada@engines.example").code(2).stdout(str![]).stderr(str![[r#"
error: nothing is to be changed
  hint: give --email, --first-name, --last-name, --company, --phone or --profile

"#]]);
    teamctl.run("account update nobody@x.org --company x -o json").refused("account.not_found");
    teamctl.run("audit list --action account.update --fields before,after,fields -o jsonl").ok().stdout(str![[r#"
{"before":{"profile":"{\"city\":\"London\",\"tea\":\"yes\"}"},"after":{"last_name":"King","phone":"+15551234567","profile":"{\"city\":\"Paris\",\"tea\":\"yes\"}"},"fields":["last_name","phone","profile"]}
{"before":{"email":"ada@x.org"},"after":{"email":"Ada@Engines.Example"},"fields":["email"]}
{"before":{"email":"Ada@Engines.Example"},"after":{"email":"ADA@engines.example"},"fields":["email"]}

"#]]);
    teamctl.run("audit verify --fields ok").ok().stdout(str![[r#"
OK
yes

"#]]);
}

/// Nobody is both in and awaited, and nobody who is in stands in the way of those who are awaited.
#[test]
fn another_address_settles_the_invitations_for_it() {
    let teamctl = Teamctl::initialized();
    for email in ["bob@x.org", "eve@x.org"] {
        teamctl.run(["-q", "account", "create", email]).ok();
        teamctl.run(["-q", "member", "add", email, "--role", "viewer"]).ok();
    }
    for email in ["ada@x.org", "dora@x.org", "zoe@x.org"] {
        teamctl.run(["-q", "invite", "add", email, "--role", "viewer", "--no-send"]).ok();
    }
    teamctl.run("-q account update bob@x.org --email ada@x.org").ok();
    let later = "2026-11-20T09:00:00Z";
    teamctl.at(later).run("-q account update eve@x.org --email dora@x.org").ok();
    teamctl.at(later).run("member list -o csv --fields kind,email,status").ok().stdout(str![[r#"
kind,email,status
member,owner@acme.example,active
member,ada@x.org,active
member,dora@x.org,active
invite,zoe@x.org,expired

"#]]);
    let resent = teamctl.at(later).run("invite resend --expired --all-teams --no-send -o json").ok().json();
    assert_eq!(resent.as_array().unwrap().len(), 1);
    assert_eq!(resent[0]["email"], "zoe@x.org");
    teamctl.run("team show acme -o json --jq .pending").ok().stdout("1\n");
}
