//! From numbers to coordinates: what a chart of usage looks like, in whole hundredths of a unit, so that no float comes near.
use std::fmt::{self, Write};

use serde::{Serialize, Serializer};
use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

use crate::domain::credits::Credits;

/// How wide a letter is, at the most on average, and what lies between a text and a drawing.
const LETTER: i64 = 8;
const GAP: i64 = 8;

/// A coordinate or a length, in hundredths of a unit of the drawing.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Length(i64);

impl Length {
    /// So many whole units.
    pub const fn units(units: i64) -> Self {
        Self(units * 100)
    }

    const fn plus(self, other: Self) -> Self {
        Self(self.0.saturating_add(other.0))
    }

    const fn minus(self, other: Self) -> Self {
        Self(self.0.saturating_sub(other.0))
    }

    /// Such a part of it: nothing where the whole is nothing.
    fn part(self, value: i64, whole: i64) -> Self {
        let part = i128::from(self.0) * i128::from(value.clamp(0, whole.max(0))) / i128::from(whole.max(1));
        Self(i64::try_from(part).unwrap_or_default())
    }

    /// The place of one of several that share it evenly.
    fn step(self, place: usize, of: usize) -> Self {
        let (place, of) = (i64::try_from(place).unwrap_or_default(), i64::try_from(of).unwrap_or_default().max(1));
        Self(self.0.saturating_mul(place) / of)
    }
}

impl fmt::Display for Length {
    /// `12`, `12.5`, `0.05`
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (whole, rest) = (self.0 / 100, self.0 % 100);
        match rest {
            0 => write!(formatter, "{whole}"),
            rest if rest % 10 == 0 => write!(formatter, "{whole}.{}", rest / 10),
            rest => write!(formatter, "{whole}.{rest:02}"),
        }
    }
}

impl Serialize for Length {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

/// A rectangle.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Bar {
    pub x: Length,
    pub y: Length,
    pub width: Length,
    pub height: Length,
}

/// A text that stands at a place of an axis.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Tick {
    pub at: Length,
    pub text: String,
}

/// The part of a drawing that is plotted on, between the axes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Plot {
    pub left: Length,
    pub top: Length,
    pub right: Length,
    pub bottom: Length,
    /// Of the whole drawing.
    pub width: Length,
    pub height: Length,
}

impl Plot {
    /// A drawing so wide and high, with room for the amounts on its left, and on its right for the word at a limit: the same
    /// whether it has one, so that two drawings under each other have the same times.
    fn of((width, height): (i64, i64), scale: Scale) -> Self {
        let letters = scale.values().map(|value| short(value).len()).max().unwrap_or_default();
        let left = i64::try_from(letters).unwrap_or_default() * LETTER + GAP;
        Self {
            left: Length::units(left.max(40)),
            top: Length::units(14),
            right: Length::units(width - 42),
            bottom: Length::units(height - 26),
            width: Length::units(width),
            height: Length::units(height),
        }
    }

    fn breadth(&self) -> Length {
        self.right.minus(self.left)
    }

    /// How high above the lower axis a value stands.
    fn rise(&self, value: i64, top: i64) -> Length {
        self.bottom.minus(self.top).part(value, top)
    }

    /// The middle of one of several columns.
    fn middle(&self, place: usize, of: usize) -> Length {
        self.left.plus(self.breadth().step(2 * place + 1, 2 * of))
    }
}

/// Usage over time.
#[derive(Clone, Debug, Serialize)]
pub struct Columns {
    /// Where it is drawn.
    pub plot: Plot,
    /// One for each time.
    pub bars: Vec<Bar>,
    /// Amounts, from nothing up.
    pub amounts: Vec<Tick>,
    /// Times, of which there may be more than there is room for.
    pub times: Vec<Tick>,
    /// Where the limit is.
    pub limit: Option<Length>,
}

/// A sum that rises from time to time, and begins again with each period.
#[derive(Clone, Debug, Serialize)]
pub struct Curve {
    /// Where it is drawn.
    pub plot: Plot,
    /// A line for each period: `x,y x,y`.
    pub lines: Vec<String>,
    /// Amounts, from nothing up.
    pub amounts: Vec<Tick>,
    /// Times.
    pub times: Vec<Tick>,
    /// Where the limit is.
    pub limit: Length,
}

/// The widest that a column gets, and the least that one shows of something.
const WIDEST: Length = Length::units(40);
const LEAST: Length = Length::units(1);

/// From this width on there is a gap between columns.
const GAPPED: Length = Length::units(4);

impl Columns {
    /// Draws a column for each time, with what it is called.
    pub fn of(size: (i64, i64), times: &[(Credits, String)], limit: Option<Credits>) -> Self {
        let most = times.iter().map(|(used, _)| *used).chain(limit).max().unwrap_or_default();
        let scale = Scale::for_most(most);
        let plot = Plot::of(size, scale);
        let slot = plot.breadth().step(1, times.len());
        let width = if slot >= GAPPED { Length(slot.0 * 4 / 5).min(WIDEST) } else { slot };
        let bar = |(place, (used, _)): (usize, &(Credits, String))| {
            let rise = plot.rise(used.millionths(), scale.top);
            let height = if *used > Credits::ZERO { rise.max(LEAST) } else { rise };
            let x = plot.middle(place, times.len()).minus(Length(width.0 / 2));
            Bar { x, y: plot.bottom.minus(height), width, height }
        };
        Self {
            plot,
            bars: times.iter().enumerate().map(bar).collect(),
            amounts: scale.ticks(&plot),
            times: marks(&plot, times.iter().map(|(_, name)| name.as_str()).collect()),
            limit: limit.map(|limit| plot.bottom.minus(plot.rise(limit.millionths(), scale.top))),
        }
    }
}

/// What a sum has come to by a time.
#[derive(Clone, Debug)]
pub struct Reached {
    /// That much.
    pub sum: Credits,
    /// What the time is called.
    pub name: String,
    /// Whether the sum has begun again with it.
    pub begins: bool,
}

impl Curve {
    /// Draws a line through what was reached by each time: what was reached on a day stays so until the next.
    pub fn of(size: (i64, i64), times: &[Reached], limit: Credits) -> Self {
        let most = times.iter().map(|time| time.sum).chain([limit]).max().unwrap_or_default();
        let scale = Scale::for_most(most);
        let plot = Plot::of(size, scale);
        let half = Length(plot.breadth().step(1, times.len()).0 / 2);
        let mut lines: Vec<String> = Vec::new();
        for (place, time) in times.iter().enumerate() {
            let y = plot.bottom.minus(plot.rise(time.sum.millionths(), scale.top));
            let middle = plot.middle(place, times.len());
            let (from, to) = (middle.minus(half), middle.plus(half));
            match lines.last_mut() {
                Some(line) if !time.begins => {
                    // Writing to a String does not fail.
                    let _ = write!(line, " {from},{y} {to},{y}");
                }
                _ => lines.push(format!("{from},{y} {to},{y}")),
            }
        }
        let names = times.iter().map(|time| time.name.as_str()).collect();
        let limit = plot.bottom.minus(plot.rise(limit.millionths(), scale.top));
        Self { plot, lines, amounts: scale.ticks(&plot), times: marks(&plot, names), limit }
    }
}

/// As many of the times as there is room for, the first among them.
fn marks(plot: &Plot, names: Vec<&str>) -> Vec<Tick> {
    let longest = names.iter().map(|name| name.width()).max().unwrap_or_default().max(1);
    // A text, and some room beside it.
    let room = usize::try_from(plot.breadth().0 / 100).unwrap_or_default() / (longest * 8 + 24);
    let every = names.len().div_ceil(room.max(1)).max(1);
    let count = names.len();
    let mark = |(place, name): (usize, &str)| Tick { at: plot.middle(place, count), text: name.to_owned() };
    names.into_iter().enumerate().step_by(every).map(mark).collect()
}

/// The axis of amounts: from nothing up in steps that people count in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Scale {
    step: i64,
    top: i64,
}

/// Steps at the most.
const STEPS: i64 = 5;

impl Scale {
    /// With room for that much: in steps of 1, 2 or 5 and as many zeros as it takes. Nothing at all is told on a scale of one.
    fn for_most(most: Credits) -> Self {
        let most = if most > Credits::ZERO { most.millionths() } else { 1_000_000 };
        let mut step: i64 = 1;
        for factor in [2, 5, 10].into_iter().cycle() {
            if step.saturating_mul(STEPS) >= most {
                break;
            }
            let power = 10_i64.checked_pow(step.ilog10()).unwrap_or(1);
            step = power.saturating_mul(factor);
        }
        let steps = most / step + i64::from(most % step > 0);
        Self { step, top: step.saturating_mul(steps) }
    }

    /// The amounts that are told.
    fn values(self) -> impl Iterator<Item = i64> {
        (0..=STEPS).map(move |count| self.step.saturating_mul(count)).take_while(move |value| *value <= self.top)
    }

    fn ticks(self, plot: &Plot) -> Vec<Tick> {
        self.values()
            .map(|value| Tick { at: plot.bottom.minus(plot.rise(value, self.top)), text: short(value) })
            .collect()
    }
}

/// An amount in few letters, as axes have them: `0.5`, `2500`, `20k`, `1.5M`.
fn short(millionths: i64) -> String {
    for (thousands, letter) in [(4, 'T'), (3, 'G'), (2, 'M'), (1, 'k')] {
        let unit = 1_000_i64.pow(thousands);
        if millionths >= unit.saturating_mul(1_000_000) && (thousands > 1 || millionths >= 10_000_000_000) {
            return format!("{}{letter}", Credits::from_millionths(millionths / unit));
        }
    }
    Credits::from_millionths(millionths).to_string()
}

/// Bars that lie, each with a name before it and an amount behind it.
#[derive(Clone, Debug, Serialize)]
pub struct Lying {
    pub width: Length,
    pub height: Length,
    pub rows: Vec<LyingRow>,
}

/// One of them.
#[derive(Clone, Debug, Serialize)]
pub struct LyingRow {
    /// Where its name ends.
    pub name_at: Length,
    /// As much of the name as there is room for.
    pub name: String,
    /// The line that both texts stand on.
    pub line: Length,
    pub bar: Bar,
    /// Where the amount begins.
    pub amount_at: Length,
    pub amount: String,
}

/// What lying bars are drawn of.
#[derive(Clone, Debug)]
pub struct Amounts {
    /// A bar for each, the longest first.
    pub each: Vec<(String, Credits)>,
    /// All that have none: their sum would dwarf the others.
    pub rest: Option<(String, Credits)>,
}

/// How high a row is, and its bar.
const ROW: i64 = 26;
const THICK: i64 = 16;

impl Lying {
    /// Draws a bar for each amount, the longest as long as there is room for.
    pub fn of(width: i64, amounts: &Amounts, cut: Cut) -> Self {
        let most = amounts.each.iter().map(|(_, used)| *used).max().unwrap_or_default().millionths();
        // Names have a third of the width at the most, amounts what the longest takes.
        let letters = usize::try_from(width / 3 / LETTER).unwrap_or_default();
        let name = |(name, used): &(String, Credits)| (cut(name, letters), *used);
        let names: Vec<_> = amounts.each.iter().chain(&amounts.rest).map(name).collect();
        let longest = names.iter().map(|(name, _)| name.width()).max().unwrap_or_default();
        let left = i64::try_from(longest).unwrap_or_default() * LETTER + GAP;
        let digits = names.iter().map(|(_, used)| used.to_string().len()).max().unwrap_or_default();
        let right = i64::try_from(digits).unwrap_or_default() * LETTER + GAP;
        let room = Length::units((width - left - right).max(LETTER));
        let (count, height) = (amounts.each.len(), Length::units(ROW).step(names.len().max(1), 1));
        let row = |(place, (name, used)): (usize, (String, Credits))| {
            let length = if place < count { room.part(used.millionths(), most).max(LEAST) } else { Length::default() };
            let y = Length::units(ROW).step(place, 1).plus(Length::units((ROW - THICK) / 2));
            LyingRow {
                name_at: Length::units(left - GAP),
                name,
                line: y.plus(Length::units(THICK - 4)),
                bar: Bar { x: Length::units(left), y, width: length, height: Length::units(THICK) },
                amount_at: Length::units(left).plus(length).plus(Length::units(if place < count { GAP } else { 0 })),
                amount: used.to_string(),
            }
        };
        Self { width: Length::units(width), height, rows: names.into_iter().enumerate().map(row).collect() }
    }
}

/// How a text is made to fit so many letters.
pub type Cut = fn(&str, usize) -> String;

/// The beginning of a text, and `…` for what there is no room for.
pub fn cut_name(text: &str, letters: usize) -> String {
    if text.width() <= letters {
        return text.to_owned();
    }
    as_many(text.chars(), letters.saturating_sub(1)) + "…"
}

/// The end of a path, which is where paths differ, after a `…` for what there is no room for.
pub fn cut_path(text: &str, letters: usize) -> String {
    if text.width() <= letters {
        return text.to_owned();
    }
    let end: String = as_many(text.chars().rev(), letters.saturating_sub(1));
    std::iter::once('…').chain(end.chars().rev()).collect()
}

fn as_many(characters: impl Iterator<Item = char>, letters: usize) -> String {
    let mut used = 0;
    let fits = |character: &char| {
        used += character.width().unwrap_or_default();
        used <= letters
    };
    characters.take_while(fits).collect()
}

#[cfg(test)]
mod tests;
