//! Bars in tables: how much of a limit is used, and how long something is beside the longest.

/// Cells of a [`Bar::Use`].
const USE: usize = 10;

/// Cells of the longest [`Bar::Length`], and of one where the terminal is narrow.
const LONGEST: usize = 24;
const SHORTEST: usize = 8;

/// What is too much to be told exactly.
const MOST_PERCENT: i128 = 999;

/// A column that is drawn. Amounts are in any unit, the same for all of one bar; less than nothing counts as nothing.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Bar {
    /// `██████▒░░░ 60 %`: what is used of a whole, what else is held of it, and what is free.
    Use {
        /// What is used, which is what the percentage is of.
        used: i64,
        /// What is held beside that.
        held: i64,
        /// All of it. More may be used.
        whole: i64,
    },
    /// `█████▋ 12.5 %`: as long as it is beside the longest, with its share of all.
    Length {
        /// What is shown.
        value: i64,
        /// The longest of those that it stands among.
        longest: i64,
        /// All of them together.
        total: i64,
    },
}

/// What bars are drawn with.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Glyphs {
    /// `█▒░`, down to an eighth of a cell.
    Blocks,
    /// `#=-`, for who can show no more.
    Ascii,
}

impl Glyphs {
    /// Of a [`Bar::Use`]: used, held, free.
    const fn parts(self) -> [char; 3] {
        match self {
            Self::Blocks => ['█', '▒', '░'],
            Self::Ascii => ['#', '=', '-'],
        }
    }
}

impl Bar {
    /// As it stands in a cell; `terminal` is the width of what it is shown on, if it is shown on any.
    #[must_use]
    pub fn text(self, glyphs: Glyphs, terminal: Option<usize>) -> String {
        match self {
            Self::Use { used, held, whole } => {
                let used = i128::from(used.max(0));
                let (full, both) = (cells(used, whole), cells(used + i128::from(held.max(0)), whole));
                // What is held shows, though it be less than a cell.
                let held = if held > 0 { (both - full).max(1).min(USE - full) } else { 0 };
                let lengths = [full, held, USE - full - held];
                let mut text = String::new();
                for (glyph, length) in glyphs.parts().into_iter().zip(lengths) {
                    text.extend(std::iter::repeat_n(glyph, length));
                }
                text + &percentage(used, whole)
            }
            Self::Length { value, longest, total } => {
                let width = terminal.map_or(LONGEST, |columns| (columns / 4).clamp(SHORTEST, LONGEST));
                let mut text = length(value, longest, (width, glyphs));
                if let Some(share) = share(value, total) {
                    if !text.is_empty() {
                        text.push(' ');
                    }
                    text += &share;
                    text += " %";
                }
                if text.is_empty() { "-".into() } else { text }
            }
        }
    }

    /// What bars are sorted by, in billionths.
    #[must_use]
    pub fn rank(self) -> i128 {
        match self {
            Self::Use { used, whole, .. } => i128::from(used) * 1_000_000_000 / i128::from(whole.max(1)),
            Self::Length { value, .. } => i128::from(value),
        }
    }
}

/// How many cells of a [`Bar::Use`] an amount fills: one for the least that there is, all for the whole alone.
fn cells(amount: i128, whole: i64) -> usize {
    let cells = if amount <= 0 { 0 } else { (amount * 10 / i128::from(whole.max(1))).max(1) };
    usize::try_from(cells).unwrap_or(USE).min(USE)
}

/// Rounded down, so that what is not full never reads 100 %.
fn percentage(used: i128, whole: i64) -> String {
    match used * 100 / i128::from(whole.max(1)) {
        _ if used > 0 && whole <= 0 => format!(" >{MOST_PERCENT} %"),
        percent if percent > MOST_PERCENT => format!(" >{MOST_PERCENT} %"),
        percent => format!(" {percent} %"),
    }
}

/// The bar alone: something, however little it is.
fn length(value: i64, longest: i64, (width, glyphs): (usize, Glyphs)) -> String {
    const EIGHTHS: [char; 7] = ['▏', '▎', '▍', '▌', '▋', '▊', '▉'];
    if value <= 0 || longest <= 0 {
        return String::new();
    }
    let most = i128::try_from(width * 8).unwrap_or_default();
    let eighths = (i128::from(value.min(longest)) * most / i128::from(longest)).max(1);
    let eighths = usize::try_from(eighths).unwrap_or_default();
    match glyphs {
        Glyphs::Blocks => {
            let mut text = "█".repeat(eighths / 8);
            text.extend((eighths % 8).checked_sub(1).and_then(|place| EIGHTHS.get(place)));
            text
        }
        Glyphs::Ascii => "#".repeat(((eighths + 4) / 8).max(1)),
    }
}

/// How many percent a part is of all, to a tenth: `12.5`, `100`; none where there is nothing.
#[must_use]
pub fn share(part: i64, all: i64) -> Option<String> {
    if all <= 0 {
        return None;
    }
    let all = i128::from(all);
    let tenths = (i128::from(part.max(0)) * 2_000 + all) / (2 * all);
    Some(if tenths % 10 == 0 { format!("{}", tenths / 10) } else { format!("{}.{}", tenths / 10, tenths % 10) })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use unicode_width::UnicodeWidthStr;

    use super::*;

    fn used(used: i64, held: i64, whole: i64) -> String {
        Bar::Use { used, held, whole }.text(Glyphs::Blocks, None)
    }

    #[test]
    fn what_is_used_held_and_free_is_told_apart() {
        for (of, text) in [
            ((0, 0, 100), "░░░░░░░░░░ 0 %"),
            ((80, 0, 100), "████████░░ 80 %"),
            ((60, 20, 100), "██████▒▒░░ 60 %"),
            // The least that there is shows, and nothing but the whole is full.
            ((1, 0, 100_000), "█░░░░░░░░░ 0 %"),
            ((60, 1, 100_000), "█▒░░░░░░░░ 0 %"),
            ((99_999, 0, 100_000), "█████████░ 99 %"),
            ((99_999, 1, 100_000), "█████████▒ 99 %"),
            ((100, 0, 100), "██████████ 100 %"),
            // Past the limit there is no room for what is held.
            ((130, 10, 100), "██████████ 130 %"),
            ((i64::MAX, i64::MAX, 1), "██████████ >999 %"),
            ((1, 0, 0), "██████████ >999 %"),
            ((0, 0, 0), "░░░░░░░░░░ 0 %"),
            ((-5, -5, 100), "░░░░░░░░░░ 0 %"),
        ] {
            assert_eq!(used(of.0, of.1, of.2), text, "{of:?}");
        }
        assert_eq!(Bar::Use { used: 60, held: 20, whole: 100 }.text(Glyphs::Ascii, None), "######==-- 60 %");
    }

    #[test]
    fn lengths_are_told_to_an_eighth_of_a_cell_with_their_share() {
        let bar = |value, longest, total| Bar::Length { value, longest, total };
        for (of, terminal, text) in [
            (bar(8, 8, 16), Some(32), "████████ 50 %"),
            (bar(1, 64, 64), Some(32), "▏ 1.6 %"),
            (bar(35, 64, 64), Some(32), "████▍ 54.7 %"),
            (bar(1, i64::MAX, i64::MAX), Some(32), "▏ 0 %"),
            (bar(0, 8, 16), Some(32), "0 %"),
            (bar(-3, 8, 16), Some(32), "0 %"),
            (bar(0, 0, 0), Some(32), "-"),
            (bar(1, 1, 3), Some(1), "████████ 33.3 %"),
            (bar(2, 2, 3), None, "████████████████████████ 66.7 %"),
            (bar(2, 2, 3), Some(1_000), "████████████████████████ 66.7 %"),
        ] {
            assert_eq!(of.text(Glyphs::Blocks, terminal), text, "{of:?}");
        }
        assert_eq!(bar(1, 64, 64).text(Glyphs::Ascii, Some(32)), "# 1.6 %");
        assert_eq!(bar(36, 64, 64).text(Glyphs::Ascii, Some(32)), "##### 56.3 %");
    }

    proptest! {
        #[test]
        fn no_amounts_break_a_bar(used: i64, held: i64, whole: i64, columns in 0..500_usize) {
            for glyphs in [Glyphs::Blocks, Glyphs::Ascii] {
                let drawn = Bar::Use { used, held, whole }.text(glyphs, Some(columns));
                let (bar, _) = drawn.split_once(' ').unwrap();
                prop_assert_eq!(bar.width(), USE, "{}", drawn);
                let drawn = Bar::Length { value: used, longest: used.max(held), total: whole }.text(glyphs, Some(columns));
                prop_assert!(!drawn.is_empty());
                prop_assert!(drawn.split(' ').next().unwrap().width() <= LONGEST, "{}", drawn);
            }
        }
    }
}
