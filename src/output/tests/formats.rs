//! Each format, null in each, fields, sorting and limits.
use super::*;

const JSON: &str = r#"{"id":"ac_1","email":"ada@example.org","seats":3,"active":true,"last_seen_at":"2026-11-04T09:00:00.000Z","teams":["acme","acme/core"],"profile":null,"changed":true"#;

fn ada() -> Person<'static> {
    person("ada@example.org")
}

#[test]
fn a_list_in_json_is_an_array_with_an_object_a_line() {
    assert_eq!(list::<Person>(settings(Format::Json), &[]), "[]\n");
    assert_eq!(list(settings(Format::Json), &[ada()]), format!("[\n {JSON}}}\n]\n"));
    assert_eq!(list(settings(Format::Json), &[ada(), ada()]), format!("[\n {JSON}}},\n {JSON}}}\n]\n"));
    assert_eq!(list(settings(Format::Jsonl), &[ada(), ada()]), format!("{JSON}}}\n{JSON}}}\n"));
    assert_eq!(list::<Person>(settings(Format::Jsonl), &[]), "");
}

#[test]
fn an_object_is_one_line() {
    for format in [Format::Json, Format::Jsonl] {
        assert_eq!(object(settings(format), Kind::Listing, &ada()), format!("{JSON}}}\n"));
        assert_eq!(object(settings(format), Kind::Changes, &ada()), format!("{JSON},\"token\":\"secret\"}}\n"));
    }
}

#[test]
fn a_rehearsed_change_says_so() {
    let rehearsal = |format| Settings { dry_run: true, ..with_fields(format, &["token"]) };
    assert_eq!(object(rehearsal(Format::Json), Kind::Changes, &ada()), "{\"token\":\"secret\",\"dry_run\":true}\n");
    let rows = try_list(rehearsal(Format::Json), Kind::Changes, &[ada()]).unwrap();
    assert_eq!(rows, "[\n {\"token\":\"secret\",\"dry_run\":true}\n]\n");
    let listing = Settings { dry_run: true, ..with_fields(Format::Json, &["id"]) };
    assert_eq!(object(listing, Kind::Listing, &ada()), "{\"id\":\"ac_1\"}\n");
    let nothing = Settings { dry_run: true, ..with_fields(Format::Json, &[]) };
    assert_eq!(object(nothing, Kind::Changes, &ada()), "{\"dry_run\":true}\n");
}

#[test]
fn fields_choose_and_order() {
    assert_eq!(
        list(with_fields(Format::Jsonl, &["seats", "email", "seats"]), &[person("a")]),
        "{\"seats\":3,\"email\":\"a\"}\n"
    );
    assert_eq!(list(with_fields(Format::Csv, &["seats", "email"]), &[person("a")]), "seats,email\n3,a\n");
    assert_eq!(list(with_fields(Format::Table, &["seats", "email"]), &[person("a")]), "SEATS  EMAIL\n3      a\n");
}

#[test]
fn an_unknown_field_is_named_with_those_there_are() {
    let error = try_list(with_fields(Format::Json, &["emial"]), Kind::Listing, &[ada()]).unwrap_err();
    assert_eq!(error.code(), "usage.unknown_field");
    assert_eq!(
        error.message(),
        "no field 'emial'; there are: id, email, seats, active, last_seen_at, teams, profile, changed"
    );
    assert_eq!(error.hint_text(), Some("did you mean 'email'?"));
    let error = try_list(with_fields(Format::Json, &["token"]), Kind::Listing, &[ada()]).unwrap_err();
    assert_eq!(error.code(), "usage.unknown_field");
    let error = try_list(with_fields(Format::Json, &["\u{1b}[2J"]), Kind::Listing, &[ada()]).unwrap_err();
    assert!(error.message().contains("'\\u{1b}[2J'"), "{error}");
    assert_eq!(error.hint_text(), None);
    let sorted = Settings { sort: Some("colour".parse().unwrap()), ..settings(Format::Json) };
    assert_eq!(try_list(sorted.clone(), Kind::Listing, &[ada()]).unwrap_err().code(), "usage.unknown_field");
    let checked = print(sorted, |output| output.check::<Person>(Kind::Listing));
    assert_eq!(checked.unwrap_err().code(), "usage.unknown_field");
}

#[test]
fn ids_are_one_a_line_without_the_null_ones() {
    let people = [ada(), Person { id: None, ..ada() }, Person { id: Some("ac_2"), ..ada() }];
    assert_eq!(list(settings(Format::Id), &people), "ac_1\nac_2\n");
    assert_eq!(object(settings(Format::Id), Kind::Listing, &people[1]), "");
    assert_eq!(object(settings(Format::Id), Kind::Changes, &people[0]), "ac_1\n");
}

struct Check(&'static str);
columns! { impl Record for Check, |check| { "name" Table => Cell::text(check.0) } }

#[test]
fn without_an_id_the_first_column_stands_for_it() {
    assert_eq!(list(settings(Format::Id), &[Check("clock"), Check("schema")]), "clock\nschema\n");
}

#[test]
fn csv_has_every_column_and_null_is_empty() {
    let nobody = Person { id: None, seen_at: None, teams: vec![], active: false, ..person("") };
    let header = "id,email,seats,active,last_seen_at,teams,profile,changed";
    assert_eq!(
        list(settings(Format::Csv), &[ada(), nobody]),
        format!(
            "{header}\nac_1,ada@example.org,3,true,2026-11-04T09:00:00.000Z,acme acme/core,,true\n,,3,false,,,,true\n"
        )
    );
    assert_eq!(list::<Person>(settings(Format::Csv), &[]), format!("{header}\n"));
    assert!(object(settings(Format::Csv), Kind::Changes, &ada()).starts_with(&format!("{header},token\n")));
    let bare = Settings { headers: false, ..with_fields(Format::Csv, &["email"]) };
    assert_eq!(list(bare, &[person(""), person("a")]), "\"\"\na\n");
}

#[test]
fn raw_text_and_lines() {
    let printed = print(settings(Format::Table), |output| {
        output.text("a = 1\n")?;
        output.line("x\u{202e}\ny")
    });
    assert_eq!(printed.unwrap(), "a = 1\nx\\u{202e}\\u{a}y\n");
}

#[test]
fn limits_break_at_the_last_row() {
    let limited = |limit| Settings { limit: Some(limit), ..with_fields(Format::Json, &["email"]) };
    assert_eq!(list(limited(0), &[ada()]), "[]\n");
    assert_eq!(list(limited(1), &[person("a"), person("b")]), "[\n {\"email\":\"a\"}\n]\n");
    let asked = std::cell::Cell::new(0);
    print(limited(2), |output| {
        let mut rows = output.rows::<Person<'_>>(Kind::Listing)?;
        while rows.row(&ada())?.is_continue() {
            asked.set(asked.get() + 1);
        }
        rows.finish()
    })
    .unwrap();
    assert_eq!(asked.get(), 1, "the row that reaches the limit says so");
}

fn sorted_by(sort: &str, format: Format, people: &[Person]) -> Vec<String> {
    let settings = Settings { sort: Some(sort.parse().unwrap()), headers: false, ..with_fields(format, &["email"]) };
    list(settings, people).lines().map(str::to_owned).collect()
}

#[test]
fn sorting_is_by_value_with_nothing_last() {
    let people = [
        Person { seats: 10, seen_at: None, ..person("b") },
        Person { seats: 9, seen_at: Some(5), ..person("C") },
        Person { seats: -1, seen_at: Some(-5), ..person("a") },
        Person { seats: 9, seen_at: Some(7), ..person("c") },
    ];
    for format in [Format::Csv, Format::Table] {
        assert_eq!(sorted_by("email", format, &people), ["a", "b", "C", "c"]);
        assert_eq!(sorted_by("email:desc", format, &people), ["C", "c", "b", "a"]);
        assert_eq!(sorted_by("seats:asc", format, &people), ["a", "C", "c", "b"]);
        assert_eq!(sorted_by("last_seen_at", format, &people), ["a", "C", "c", "b"]);
        assert_eq!(sorted_by("last_seen_at:desc", format, &people), ["c", "C", "a", "b"]);
    }
    let amounts = ["12.5", "9", "-1", "100.000000001", "0.5", "x"].map(person);
    assert_eq!(sorted_by("email", Format::Csv, &amounts), ["'-1", "0.5", "9", "12.5", "100.000000001", "x"]);
}

#[test]
fn the_limit_counts_sorted_rows() {
    let sort = Some("email:desc".parse().unwrap());
    let settings = Settings { sort, limit: Some(2), ..with_fields(Format::Jsonl, &["email"]) };
    assert_eq!(list(settings, &["a", "c", "b"].map(person)), "{\"email\":\"c\"}\n{\"email\":\"b\"}\n");
}

#[test]
fn a_sort_is_a_field_and_a_direction() {
    assert_eq!("a".parse::<Sort>().unwrap(), Sort { field: "a".into(), descending: false });
    assert_eq!("a:desc".parse::<Sort>().unwrap(), Sort { field: "a".into(), descending: true });
    assert_eq!("a:down".parse::<Sort>().unwrap_err().exit_code(), 2);
}
