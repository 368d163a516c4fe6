//! Whatever the numbers: everything that is drawn lies within its drawing, and says what they are.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]
use proptest::prelude::*;

use super::*;

fn credits(millionths: i64) -> Credits {
    Credits::from_millionths(millionths)
}

fn units(length: Length) -> String {
    length.to_string()
}

fn ticks(most: i64) -> Vec<String> {
    let scale = Scale::for_most(credits(most));
    scale.ticks(&Plot::of((760, 240), scale)).into_iter().map(|tick| tick.text).collect()
}

#[test]
fn axes_count_as_people_do() {
    for (most, texts) in [
        (0, &["0", "0.2", "0.4", "0.6", "0.8", "1"][..]),
        (-5, &["0", "0.2", "0.4", "0.6", "0.8", "1"]),
        (1, &["0", "0.000001"]),
        (6, &["0", "0.000002", "0.000004", "0.000006"]),
        (13_000_000, &["0", "5", "10", "15"]),
        (9_999_000_000, &["0", "2000", "4000", "6000", "8000", "10k"]),
        (10_001_000_000, &["0", "5000", "10k", "15k"]),
        (1_200_000_000_000, &["0", "500k", "1M", "1.5M"]),
        (9_000_000_000_000_000, &["0", "2G", "4G", "6G", "8G", "10G"]),
        (i64::MAX, &["0", "2T", "4T", "6T", "8T", "9.223372036854775807T"]),
    ] {
        let found = ticks(most);
        if most == i64::MAX {
            assert_eq!(found[..5], texts[..5]);
        } else {
            assert_eq!(found, texts, "{most}");
        }
    }
}

#[test]
fn columns_stand_on_the_axis_as_high_as_their_amount() {
    let times = [(credits(5_000_000), "11-06".to_owned()), (credits(10_000_000), "11-07".to_owned())];
    let drawn = Columns::of((760, 240), &times, Some(credits(7_500_000)));
    let heights: Vec<_> = drawn.bars.iter().map(|bar| units(bar.height)).collect();
    assert_eq!(heights, ["100", "200"]);
    assert!(drawn.bars.iter().all(|bar| bar.y.plus(bar.height) == drawn.plot.bottom));
    assert_eq!(drawn.limit.map(units).unwrap(), "64");
    let names: Vec<_> = drawn.times.iter().map(|tick| (units(tick.at), tick.text.as_str())).collect();
    assert_eq!(names, [("209.5".to_owned(), "11-06"), ("548.5".to_owned(), "11-07")]);
    // What there is shows, however little; what is not there does not.
    let times = [1, 0, 9_000_000_000_000_000].map(|amount| (credits(amount), String::new()));
    let heights: Vec<_> = Columns::of((760, 240), &times, None).bars.iter().map(|bar| units(bar.height)).collect();
    assert_eq!(heights, ["1", "0", "180"]);
}

#[test]
fn a_sum_that_begins_again_is_another_line() {
    let reached = |sum, begins| Reached { sum: credits(sum), name: "x".to_owned(), begins };
    // More than before, though it has begun anew.
    let times = [reached(1_000_000, true), reached(2_000_000, false), reached(4_000_000, true)];
    let drawn = Curve::of((760, 200), &times, credits(4_000_000));
    assert_eq!(drawn.lines, ["40,134 266,134 266,94 492,94", "492,14 718,14"]);
    assert_eq!(units(drawn.limit), "14");
}

#[test]
fn the_longest_bar_takes_what_room_there_is_and_the_rest_has_none() {
    let amounts = Amounts {
        each: vec![("acme/design".to_owned(), credits(8_000_000)), ("acme".to_owned(), credits(4_000_000))],
        rest: Some(("3 others".to_owned(), credits(100_000_000))),
    };
    let drawn = Lying::of(760, &amounts, cut_path);
    let rows: Vec<_> =
        drawn.rows.iter().map(|row| (row.name.as_str(), units(row.bar.width), row.amount.as_str())).collect();
    assert_eq!(
        rows,
        [("acme/design", "632".to_owned(), "8"), ("acme", "316".to_owned(), "4"), ("3 others", "0".to_owned(), "100"),]
    );
    assert_eq!(units(drawn.height), "78");
}

#[test]
fn names_are_cut_at_their_ends_and_paths_at_their_beginnings() {
    assert_eq!(cut_name("nightly import", 9), "nightly …");
    assert_eq!(cut_path("acme/design/web", 9), "…sign/web");
    assert_eq!(cut_name("漢字漢字漢字", 6), "漢字…");
    assert_eq!(cut_name("nightly", 7), "nightly");
    assert_eq!(cut_name("nightly", 0), "…");
}

fn is_within(bar: &Bar, (width, height): (Length, Length)) -> bool {
    let none = Length::default();
    bar.x >= none
        && bar.y >= none
        && bar.width >= none
        && bar.height >= none
        && bar.x.plus(bar.width) <= width
        && bar.y.plus(bar.height) <= height
}

fn check_axes(plot: &Plot, (amounts, times): (&[Tick], &[Tick])) -> Result<(), TestCaseError> {
    prop_assert!(amounts.len() >= 2 && amounts.len() <= 6, "{:?}", amounts);
    prop_assert!(amounts.windows(2).all(|pair| pair[0].at > pair[1].at), "{:?}", amounts);
    prop_assert!(amounts.iter().all(|tick| tick.at >= plot.top && tick.at <= plot.bottom));
    prop_assert!(times.iter().all(|tick| tick.at >= plot.left && tick.at <= plot.right));
    prop_assert!(times.windows(2).all(|pair| pair[1].at.minus(pair[0].at) >= Length::units(40)), "{:?}", times);
    // Texts to the left have room.
    prop_assert!(amounts.iter().all(|tick| Length::units(7).step(tick.text.len(), 1) <= plot.left), "{:?}", amounts);
    Ok(())
}

prop_compose! {
    /// Mostly what is usual, and sometimes what is not.
    fn amount()(size in 0..63_u32, any: i64) -> i64 {
        any.checked_shr(size).unwrap_or_default()
    }
}

proptest! {
    #[test]
    fn whatever_is_drawn_lies_within_the_drawing(
        amounts in prop::collection::vec(amount(), 1..400),
        limit in prop::option::of(amount()),
        narrow: bool,
    ) {
        let size = (if narrow { 360 } else { 760 }, 240);
        let times: Vec<_> = amounts.iter().map(|amount| (credits(*amount), "11-07".to_owned())).collect();
        let drawn = Columns::of(size, &times, limit.map(credits));
        let plot = drawn.plot;
        prop_assert_eq!(drawn.bars.len(), times.len());
        for (bar, amount) in drawn.bars.iter().zip(&amounts) {
            prop_assert!(is_within(bar, (plot.right, plot.bottom)) && bar.x >= plot.left && bar.y >= plot.top, "{:?}", bar);
            prop_assert_eq!(bar.height > Length::default(), *amount > 0);
        }
        prop_assert!(drawn.bars.windows(2).all(|pair| pair[0].x.plus(pair[0].width) <= pair[1].x.plus(Length(2))));
        prop_assert!(drawn.limit.is_none_or(|limit| limit >= plot.top && limit <= plot.bottom));
        check_axes(&plot, (&drawn.amounts, &drawn.times))?;
    }

    #[test]
    fn whatever_is_reached_lies_within_the_drawing(
        amounts in prop::collection::vec((amount(), any::<bool>()), 1..400),
        limit in amount(),
    ) {
        let reached = |&(amount, begins): &(i64, bool)| Reached { sum: credits(amount), name: "2026-11".to_owned(), begins };
        let times: Vec<_> = amounts.iter().map(reached).collect();
        let drawn = Curve::of((360, 200), &times, credits(limit));
        check_axes(&drawn.plot, (&drawn.amounts, &drawn.times))?;
        prop_assert!(drawn.limit >= drawn.plot.top && drawn.limit <= drawn.plot.bottom);
        let mut points = 0;
        for point in drawn.lines.iter().flat_map(|line| line.split(' ')) {
            let (x, y) = point.split_once(',').unwrap();
            let (x, y) = (x.parse::<f64>().unwrap(), y.parse::<f64>().unwrap());
            prop_assert!((40.0..=318.0).contains(&x) && (14.0..=174.0).contains(&y), "{}", point);
            points += 1;
        }
        prop_assert_eq!(points, times.len() * 2);
    }

    #[test]
    fn whatever_lies_is_within_the_drawing_with_its_texts(
        mut amounts in prop::collection::vec(("\\PC{0,60}", 1..=i64::MAX), 1..21),
        rest in prop::option::of(1..=i64::MAX),
        narrow: bool,
    ) {
        amounts.sort_by_key(|(_, amount)| std::cmp::Reverse(*amount));
        let each: Vec<_> = amounts.into_iter().map(|(name, amount)| (name, credits(amount))).collect();
        let amounts = Amounts { each, rest: rest.map(|amount| ("7 others".to_owned(), credits(amount))) };
        let width = if narrow { 360 } else { 760 };
        for cut in [cut_name as Cut, cut_path as Cut] {
            let drawn = Lying::of(width, &amounts, cut);
            prop_assert_eq!(drawn.rows.len(), amounts.each.len() + usize::from(rest.is_some()));
            for row in &drawn.rows {
                prop_assert!(is_within(&row.bar, (drawn.width, drawn.height)), "{:?}", row);
                prop_assert!(row.line <= drawn.height && row.name_at < row.bar.x);
                prop_assert!(Length::units(8).step(row.name.width(), 1) <= row.name_at, "{:?}", row);
                let end = row.amount_at.plus(Length::units(7).step(row.amount.len(), 1));
                prop_assert!(end <= drawn.width, "{:?} ends at {}", row, end);
            }
        }
    }

    #[test]
    fn a_scale_has_room_for_the_most_and_not_much_more(most in 1..=i64::MAX) {
        let scale = Scale::for_most(credits(most));
        prop_assert!(scale.top >= most && scale.top - most < scale.step);
        prop_assert!(scale.step == 1 || scale.step.saturating_mul(2) < most);
    }

    #[test]
    fn lengths_are_plain_decimals(length in 0..=i64::MAX) {
        let text = Length(length).to_string();
        let (whole, rest) = text.split_once('.').unwrap_or((&text, "0"));
        let hundredths = whole.parse::<i64>().unwrap() * 100 + format!("{rest:0<2}").parse::<i64>().unwrap();
        prop_assert_eq!(hundredths, length);
    }
}
