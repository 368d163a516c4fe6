//! Batches at once on one pool: what they have charged is what is gone from it.
use super::*;

const BATCHES: usize = 6;

fn batch(number: usize, rows: usize, amount: &str) -> String {
    let team = ["acme/a/b", "acme/a/c", "acme/d"][number % 3];
    (0..rows).fold(HEADER.to_owned(), |text, row| text + &format!("{team},{amount},b{number}-{row},1\n"))
}

#[test]
fn all_of_them_fit() {
    let teamctl = acme("1000");
    let files: Vec<_> = (0..BATCHES).map(|number| batch(number, 300, "0.05")).collect();
    let lines: Vec<_> = files.iter().map(|file| ("budget charge --from-file -".to_owned(), file.as_str())).collect();
    for finished in teamctl.race(NOW, &lines) {
        assert_eq!(finished.code, 0, "{}", finished.stderr);
        assert_eq!(finished.json().as_array().unwrap().len(), 300);
    }
    let standing = teamctl.run("budget show -o json").ok().json();
    assert_eq!(
        (&standing["used"], &standing["pool"], &standing["tasks"]),
        (&"90".into(), &"910".into(), &1_800.into())
    );
    teamctl.balances();
}

/// A pool for two of six, and a limit below that lets one of those two in that use it.
#[test]
fn some_of_them_fit() {
    let teamctl = acme("25");
    let files: Vec<_> = (0..BATCHES).map(|number| batch(number, 100, "0.1")).collect();
    let lines: Vec<_> = files.iter().map(|file| ("budget charge --from-file -".to_owned(), file.as_str())).collect();
    let finished = teamctl.race(NOW, &lines);
    let won = finished.iter().filter(|process| process.code == 0).count();
    assert_eq!(won, 2);
    for lost in finished.iter().filter(|process| process.code != 0) {
        assert_eq!((lost.code, lost.error().as_str()), (2, "budget.invalid_rows"), "{}", lost.stderr);
        assert!(lost.stderr.contains("budget.pool_exhausted"), "{}", lost.stderr);
    }
    assert_eq!(teamctl.run("budget show --jq .pool").ok().text(), "5\n");
    teamctl.balances();
}

/// To the last row: those that keep going share what there is, and not a millionth more.
#[test]
fn they_share_what_there_is() {
    let teamctl = acme("25");
    teamctl.run("-q budget set --limit 7.35 -t acme/a").ok();
    let files: Vec<_> = (0..BATCHES).map(|number| batch(number, 100, "0.1")).collect();
    let line = "budget charge --from-file - --keep-going".to_owned();
    let lines: Vec<_> = files.iter().map(|file| (line.clone(), file.as_str())).collect();
    let made: usize = teamctl
        .race(NOW, &lines)
        .iter()
        .map(|process| {
            assert!([0, 8].contains(&process.code), "{}", process.stderr);
            process.json().as_array().unwrap().len()
        })
        .sum();
    // Whoever comes first: all of the 200 of d and 50 of a, or all that a may, which is 73, and 177.
    assert_eq!(made, 250);
    assert_eq!(teamctl.run("budget show --jq .pool").ok().text(), "0\n");
    teamctl.balances();
}

/// The same file six times at once is charged once.
#[test]
fn the_same_batch() {
    let teamctl = acme("1000");
    let file = batch(0, 100, "0.1");
    let lines = vec![("budget charge --from-file -".to_owned(), file.as_str()); BATCHES];
    let changed: Vec<_> = teamctl
        .race(NOW, &lines)
        .iter()
        .map(|process| process.json().as_array().unwrap().iter().filter(|row| row["changed"] == true).count())
        .collect();
    assert_eq!(changed.iter().filter(|count| **count == 100).count(), 1, "{changed:?}");
    assert_eq!(changed.iter().sum::<usize>(), 100);
    assert_eq!(teamctl.run("budget show --jq .used").ok().text(), "10\n");
    teamctl.balances();
}
