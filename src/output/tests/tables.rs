//! Tables: one line a row, what is cut and what never is, colours, and lists too long to hold.
use proptest::prelude::*;
use unicode_width::UnicodeWidthStr;

use super::super::table::{BUFFERED_ROWS, Table};
use super::*;

#[test]
fn tables_show_what_matters_and_wide_ones_more() {
    let people = [person("ada@example.org"), Person { seen_at: None, active: false, seats: 100_000, ..person("b") }];
    assert_eq!(
        list(settings(Format::Table), &people),
        "EMAIL            SEATS   ACTIVE  LAST SEEN AT\n\
         ada@example.org  3       yes     2026-11-04T09:00:00Z\n\
         b                100000  no      -\n"
    );
    let relative = Settings { time: TimeStyle::Relative, headers: false, ..settings(Format::Wide) };
    assert_eq!(
        list(relative, &people),
        "ac_1  ada@example.org  3       yes  3 days ago\n\
         ac_1  b                100000  no   -\n"
    );
    assert_eq!(list::<Person>(settings(Format::Table), &[]), "");
}

#[test]
fn a_change_is_a_row_and_an_object_is_upright() {
    let row = object(settings(Format::Table), Kind::Changes, &person("a"));
    assert_eq!(row, list(settings(Format::Table), &[person("a")]));
    assert_eq!(
        object(settings(Format::Table), Kind::Listing, &person("a")),
        "id            ac_1\n\
         email         a\n\
         seats         3\n\
         active        yes\n\
         last_seen_at  2026-11-04T09:00:00Z\n\
         teams         acme, acme/core\n\
         profile       -\n"
    );
    let values = Settings { headers: false, ..with_fields(Format::Wide, &["seats", "id"]) };
    assert_eq!(object(values, Kind::Listing, &person("a")), "3\nac_1\n");
}

#[test]
fn what_is_seen_once_never_stands_in_a_table() {
    let fields = with_fields(Format::Table, &["email", "token"]);
    assert_eq!(object(fields, Kind::Changes, &person("a")), "EMAIL\na\n");
}

#[test]
fn the_widest_column_gives_way_on_a_terminal_only() {
    let people = [person("a-rather-long-address@example.org"), person("漢字漢字漢字漢字@example.org")];
    let piped = with_fields(Format::Table, &["email", "seats"]);
    assert!(list(piped.clone(), &people).contains("a-rather-long-address@example.org  3\n"));
    let terminal = Settings { width: Some(17), ..piped };
    assert_eq!(
        list(terminal, &people),
        "EMAIL       SEATS\n\
         a-rather-…  3\n\
         漢字漢字…   3\n"
    );
}

#[test]
fn rows_are_coloured_whole() {
    let people = [person("a"), Person { tone: Tone::Grey, ..person("b") }, Person { tone: Tone::Red, ..person("c") }];
    let colored = Settings { color: true, ..with_fields(Format::Table, &["email", "seats"]) };
    assert_eq!(
        list(colored, &people),
        "\x1b[1mEMAIL  SEATS\x1b[0m\na      3\n\x1b[90mb      3\x1b[0m\n\x1b[31mc      3\x1b[0m\n"
    );
}

#[test]
fn long_lists_stream() {
    let stdout = Shared::default();
    let mut output = Output::new(Box::new(stdout.clone()), with_fields(Format::Table, &["email", "seats"]));
    let mut rows = output.rows::<Person<'_>>(Kind::Listing).unwrap();
    for _ in 0..BUFFERED_ROWS {
        let _ = rows.row(&person("a@b")).unwrap();
    }
    assert_eq!(stdout.text(), "", "widths are still open");
    for _ in 0..20_000 {
        let _ = rows.row(&person("a@b")).unwrap();
    }
    assert!(stdout.text().len() > 100_000, "rows are written as they come");
    let _ = rows.row(&person("longer-than-those-before@example.org")).unwrap();
    rows.finish().unwrap();
    output.finish().unwrap();
    let text = stdout.text();
    let lines: Vec<&str> = text.lines().collect();
    assert_eq!(lines.len(), BUFFERED_ROWS + 20_002);
    assert_eq!(&lines[..2], ["EMAIL  SEATS", "a@b    3"]);
    assert!(lines[2..lines.len() - 1].iter().all(|&line| line == "a@b    3"));
    assert_eq!(lines.last(), Some(&"longer-than-those-before@example.org  3"));
}

#[test]
fn long_lists_are_cut_on_a_terminal_too() {
    let mut people: Vec<Person> = (0..=BUFFERED_ROWS).map(|_| person("a@b")).collect();
    people.push(person("longer-than-those-before@example.org"));
    let narrow = Settings { width: Some(20), ..with_fields(Format::Table, &["email", "seats"]) };
    assert_eq!(list(narrow, &people).lines().last(), Some("long…  3"));
    let last_has_room = Settings { width: Some(20), ..with_fields(Format::Table, &["seats", "email"]) };
    assert_eq!(list(last_has_room, &people).lines().last(), Some("3      longer-than-…"));
}

#[test]
fn a_cell_of_any_length_is_one_line() {
    let long = "x".repeat(100_000);
    let text = list(with_fields(Format::Table, &["email", "seats"]), &[person(&long), person("a")]);
    assert_eq!(text.lines().nth(1), Some(format!("{long}  3").as_str()));
    assert_eq!(text.lines().count(), 3);
}

fn lay_out(rows: &[Vec<String>], width: Option<usize>, stream: bool) -> Vec<String> {
    let mut out = Vec::new();
    let mut table = Table::new(Some(vec!["ONE".into(), "TWO".into(), "THREE".into()]), width, false);
    // More rows than are buffered, so that the same ones go through the other writer.
    let copies = if stream { BUFFERED_ROWS / rows.len() + 1 } else { 1 };
    for row in std::iter::repeat_n(rows, copies).flatten() {
        table.push(Row { cells: row.clone(), tone: Tone::Plain }, &mut out);
    }
    table.finish(&mut out);
    String::from_utf8(out).unwrap().lines().take(rows.len() + 1).map(str::to_owned).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn both_writers_lay_out_alike(
        texts in prop::collection::vec(prop::collection::vec("[a-z é漢👩\u{301}\u{fe0f}]{0,12}", 3), 1..6),
        width in prop::option::of(1_usize..40),
    ) {
        let rows: Vec<Vec<String>> = texts;
        let whole = lay_out(&rows, width, false);
        prop_assert_eq!(&whole, &lay_out(&rows, width, true));
        prop_assert_eq!(whole.len(), rows.len() + 1);
        if let Some(width) = width.filter(|&width| width >= 12) {
            for line in &whole {
                prop_assert!(line.width() <= width, "{:?}", line);
            }
        }
    }
}

/// A record with something to look at.
struct Budget(i64);

columns! {
    impl Record for Budget, |budget| {
        "used" Table => Cell::Int(budget.0),
        "use" Drawn => Cell::Bar(Bar::Use { used: budget.0, held: 0, whole: 10 }),
        "team" Data => Cell::text("acme"),
    }
}

fn budgets(settings: Settings) -> Result<String> {
    print(settings, |output| {
        let mut rows = output.rows::<Budget>(Kind::Listing)?;
        for used in [3, 1] {
            let _ = rows.row(&Budget(used))?;
        }
        rows.finish()
    })
}

#[test]
fn what_is_drawn_stands_in_tables_and_is_no_data() {
    let table = "USED  USE\n3     ███░░░░░░░ 30 %\n1     █░░░░░░░░░ 10 %\n";
    assert_eq!(budgets(settings(Format::Table)).unwrap(), table);
    assert_eq!(budgets(settings(Format::Wide)).unwrap(), table);
    let ascii = Settings { glyphs: Glyphs::Ascii, ..with_fields(Format::Table, &["use"]) };
    assert_eq!(budgets(ascii).unwrap(), "USE\n###------- 30 %\n#--------- 10 %\n");
    let sorted = Settings { sort: Some("use".parse().unwrap()), ..with_fields(Format::Table, &["used"]) };
    assert_eq!(budgets(sorted).unwrap(), "USED\n1\n3\n");
    assert_eq!(budgets(settings(Format::Csv)).unwrap(), "used,team\n3,acme\n1,acme\n");
    assert_eq!(
        budgets(settings(Format::Jsonl)).unwrap(),
        "{\"used\":3,\"team\":\"acme\"}\n{\"used\":1,\"team\":\"acme\"}\n"
    );
    for format in [Format::Json, Format::Jsonl, Format::Csv] {
        let error = budgets(with_fields(format, &["use"])).unwrap_err();
        assert_eq!(
            (error.code(), error.message().as_str()),
            ("usage.unknown_field", "no field 'use'; there are: used, team")
        );
        let sorted = Settings { sort: Some("use".parse().unwrap()), ..settings(format) };
        assert_eq!(budgets(sorted).unwrap_err().code(), "usage.unknown_field");
    }
    assert_eq!(
        object(settings(Format::Table), Kind::Listing, &Budget(3)),
        "used  3\nuse   ███░░░░░░░ 30 %\nteam  acme\n"
    );
    assert_eq!(object_of(&Budget(3)).unwrap(), "{\"used\":3,\"team\":\"acme\"}");
}
