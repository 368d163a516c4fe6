//! Who is erased is named by no resource any more, and what they have made stays.
use crate::acme;

#[test]
fn what_they_made_stays_and_says_nothing_of_them() {
    let teamctl = acme();
    teamctl.run("-q account create ada@acme.example --first-name Ada --last-name Lovelace -o id").ok();
    teamctl.run("-q member add ada@acme.example --role keeper -t acme/design -o id").ok();
    let made = |name: &str, uri: &str| {
        let line = ["resource", "create", name, "--kind", "asset", "--uri", uri, "-t", "acme/design", "-q", "-o", "id"];
        let mut line = line.to_vec();
        line.extend(["--as", "ada@acme.example"]);
        teamctl.run(line).ok().text().trim().to_owned()
    };
    let plain = made("brand", "s3://acme/brand");
    let named = made("Portrait of Ada Lovelace", "https://x.example/?of=ada%40acme.example");
    let line = "-q account delete ada@acme.example --confirm ada@acme.example -o json";
    teamctl.run(line).ok();
    let show = |id: &str| teamctl.run(["resource", "show", id, "-o", "json"]).ok().json();
    let brand = show(&plain);
    assert_eq!(
        (&brand["name"], &brand["uri"], &brand["created_by"]),
        (&"brand".into(), &"s3://acme/brand".into(), &serde_json::Value::Null)
    );
    let portrait = show(&named);
    assert_eq!((&portrait["name"], &portrait["uri"]), (&named.as_str().into(), &serde_json::Value::Null));
    let dump = teamctl.sql(".dump").to_lowercase();
    for word in ["lovelace", "ada@", "ada%40"] {
        assert!(!dump.contains(word), "{word} is still there");
    }
    assert_eq!(teamctl.run("audit verify -o json").ok().json()["ok"], true);
}
