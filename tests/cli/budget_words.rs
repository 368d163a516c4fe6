//! What is typed where an amount or a reference is meant: each mistake has words of its own, and changes nothing.
use snapbox::str;

use crate::budget::acme;

/// Every verb that takes an amount, before it.
const VERBS: &[&str] = &["topup", "charge", "hold", "refund paid", "capture paid", "check"];

#[test]
fn amounts() {
    let teamctl = acme();
    let before = teamctl.sql(".dump transfers holds refs balances");
    teamctl.run("budget charge -5 --ref r").code(2).stdout(str![]).stderr(str![[r#"
error: invalid value '-5' for '[AMOUNT]': "-5" has a sign that is not taken here
  hint: credits are written as 12, 0.5 or 12.000001

"#]]);
    teamctl.run("budget charge +5 --ref r").code(2).stdout(str![]).stderr(str![[r#"
error: invalid value '+5' for '[AMOUNT]': "+5" has a sign that is not taken here
  hint: credits are written as 12, 0.5 or 12.000001

"#]]);
    teamctl.run("budget charge 1e3 --ref r").code(2).stdout(str![]).stderr(str![[r#"
error: invalid value '1e3' for '[AMOUNT]': "1e3" has an exponent: write all of its digits
  hint: credits are written as 12, 0.5 or 12.000001

"#]]);
    teamctl.run("budget charge 1,5 --ref r").code(2).stdout(str![]).stderr(str![[r#"
error: invalid value '1,5' for '[AMOUNT]': "1,5" has a comma: the fraction follows a point, and thousands are not set apart
  hint: credits are written as 12, 0.5 or 12.000001

"#]]);
    teamctl.run("budget charge 0.0000001 --ref r").code(2).stdout(str![]).stderr(str![[r#"
error: invalid value '0.0000001' for '[AMOUNT]': "0.0000001" has more than six digits after the point
  hint: credits are written as 12, 0.5 or 12.000001

"#]]);
    teamctl.run("budget charge ٣ --ref r").code(2).stdout(str![]).stderr(str![[r#"
error: invalid value '٣' for '[AMOUNT]': "٣" has digits other than 0 to 9
  hint: credits are written as 12, 0.5 or 12.000001

"#]]);
    teamctl.run("budget charge 9000000000.000001 --ref r").code(2).stdout(str![]).stderr(str![[r#"
error: invalid value '9000000000.000001' for '[AMOUNT]': "9000000000.000001" is more than 9000000000, the most that is taken
  hint: credits are written as 12, 0.5 or 12.000001

"#]]);
    teamctl.run("budget charge 99999999999999999999999 --ref r").code(2).stdout(str![]).stderr(str![[r#"
error: invalid value '99999999999999999999999' for '[AMOUNT]': "99999999999999999999999" is more than 9000000000, the most that is taken
  hint: credits are written as 12, 0.5 or 12.000001

"#]]);
    teamctl.run(["budget", "charge", "", "--ref", "r"]).code(2).stdout(str![]).stderr(str![[r#"
error: invalid value '' for '[AMOUNT]': "" is no number: 12.5 is one
  hint: credits are written as 12, 0.5 or 12.000001

"#]]);
    teamctl.run("budget charge .5 --ref r").code(2).stdout(str![]).stderr(str![[r#"
error: invalid value '.5' for '[AMOUNT]': ".5" lacks a digit before or after the point: 0.5, 12
  hint: credits are written as 12, 0.5 or 12.000001

"#]]);
    teamctl.run("budget charge 1.2.3 --ref r").code(2).stdout(str![]).stderr(str![[r#"
error: invalid value '1.2.3' for '[AMOUNT]': "1.2.3" has more than one point
  hint: credits are written as 12, 0.5 or 12.000001

"#]]);
    teamctl.run(["budget", "charge", "1 000", "--ref", "r"]).code(2).stdout(str![]).stderr(str![[r#"
error: invalid value '1 000' for '[AMOUNT]': "1 000" has white space in it
  hint: credits are written as 12, 0.5 or 12.000001

"#]]);
    teamctl.run("budget charge NaN --ref r").code(2).stdout(str![]).stderr(str![[r#"
error: invalid value 'NaN' for '[AMOUNT]': "NaN" is no number: 12.5 is one
  hint: credits are written as 12, 0.5 or 12.000001

"#]]);
    teamctl.run(["budget", "charge", "5\u{202e}", "--ref", "r"]).code(2).stdout(str![]).stderr(str![[r#"
error: invalid value '5\u{202e}' for '[AMOUNT]': "5\u{202e}" is no number: 12.5 is one
  hint: credits are written as 12, 0.5 or 12.000001

"#]]);
    teamctl.run("budget set --limit -5").code(2).stdout(str![]).stderr(str![[r#"
error: invalid value '-5' for '--limit <AMOUNT>': "-5" has a sign that is not taken here
  hint: credits are written as 12, 0.5 or 12.000001

"#]]);
    teamctl.run("budget adjust --5 --ref r --reason why").code(2).stdout(str![]).stderr(str![[r#"
error: invalid value '--5' for '[±AMOUNT]': "--5" has a sign that is not taken here
  hint: credits are written as 12, 0.5 or 12.000001

"#]]);
    teamctl.run("budget adjust -1,5 --ref r --reason why").code(2).stdout(str![]).stderr(str![[r#"
error: invalid value '-1,5' for '[±AMOUNT]': "-1,5" has a comma: the fraction follows a point, and thousands are not set apart
  hint: credits are written as 12, 0.5 or 12.000001

"#]]);
    for verb in VERBS {
        for amount in ["-5", "+5", "1e3", "1,5", "0.0000001", "٣", "9000000000.000001", "", "x", "1 000"] {
            let mut line: Vec<&str> = ["budget"].into_iter().chain(verb.split(' ')).collect();
            line.extend([amount, "-o", "json"]);
            let reference: &[&str] = if ["check", "capture paid"].contains(verb) { &[] } else { &["--ref", "r"] };
            line.extend(reference);
            let error = teamctl.run(line).code(2).noisy().error();
            assert_eq!(error["code"], "amount.invalid", "{verb} {amount}: {error}");
        }
    }
    assert_eq!(teamctl.sql(".dump transfers holds refs balances"), before);
}

#[test]
fn references_notes_and_tasks() {
    let teamctl = acme();
    for reference in ["", " ", "a\nb", "a\u{202e}b", "\u{200b}", "\u{7}", &"x".repeat(201)] {
        for line in [
            ["budget", "topup", "1", "--ref", reference],
            ["budget", "charge", "1", "--ref", reference],
            ["budget", "hold", "1", "--ref", reference],
            ["budget", "history", "-q", "--ref", reference],
            ["budget", "refund", "paid", "--ref", reference],
            ["budget", "release", "-q", "-v", reference],
        ] {
            teamctl.run(line).code(2).stdout(str![""]).noisy();
        }
    }
    teamctl.run(["budget", "charge", "1", "--ref", "a\u{202e}b"]).code(2).stderr(str![[r#"
error: invalid value 'a\u{202e}b' for '--ref <REF>': this is no reference: "a\u{202e}b" holds \u{202e}, which controls or hides what is shown
  hint: one line of up to 200 characters that names what is done once: an order's or a task's number

"#]]);
    teamctl.run(["budget", "hold", "1", "--ref", &"x".repeat(201)]).code(2).stderr(str![[r#"
error: invalid value 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…' for '--ref <REF>': this is no reference: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…" is longer than 200 characters
  hint: one line of up to 200 characters that names what is done once: an order's or a task's number

"#]]);
    teamctl.run(["budget", "hold", "1", "--ref", "r", "--note", "a\u{1b}[31m"]).code(2).stderr(str![[r#"
error: invalid value 'a' for '--note <TEXT>': "a\u{1b}[31m" holds \u{1b}, which controls or hides what is shown
  hint: see: teamctl budget hold --help

"#]]);
    teamctl.run("budget charge 1 --ref r --tasks -1").code(2).stderr(str![[r#"
error: unexpected argument '-1' found
  hint: see: teamctl budget charge --help

"#]]);
    teamctl.run("budget charge 1 --ref r --tasks 1.5").code(2).stderr(str![[r#"
error: invalid value '1.5' for '--tasks <N>': invalid digit found in string
  hint: see: teamctl budget charge --help

"#]]);
    teamctl.run("budget capture paid --tasks 4294967296").code(2).stderr(str![[r#"
error: invalid value '4294967296' for '--tasks <N>': 4294967296 is not in 0..=4294967295
  hint: see: teamctl budget capture --help

"#]]);
    // Compared to the letter.
    teamctl.run("-q budget charge 1 --ref Paid -o id").ok();
    assert_eq!(teamctl.run("budget show -o json --jq .pool").ok().text(), "99\n");
}
