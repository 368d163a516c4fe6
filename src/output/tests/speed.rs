//! What a row costs: `cargo test --release -- --ignored --nocapture speed`. Nothing is asserted about time.
use std::time::Instant;

use super::*;

#[test]
#[ignore = "a measurement"]
fn a_row_of_five_cells() {
    for (name, format) in
        [("jsonl", Format::Jsonl), ("json", Format::Json), ("csv", Format::Csv), ("table", Format::Table)]
    {
        let settings = with_fields(format, &["id", "email", "seats", "active", "last_seen_at"]);
        let mut output = Output::new(Box::new(std::io::sink()), settings);
        let mut rows = output.rows::<Person<'_>>(Kind::Listing).unwrap();
        let mut someone = person("somebody.in.particular@example.org");
        let start = Instant::now();
        for number in 0..1_000_000 {
            someone.seats = number;
            someone.seen_at = Some(NOW + number * 1_001);
            let _ = rows.row(&someone).unwrap();
        }
        rows.finish().unwrap();
        output.finish().unwrap();
        // The harness of this crate prints nothing else on stderr.
        let _ = writeln!(crate::world::World.stderr(), "{name}: {} ns a row", start.elapsed().as_nanos() / 1_000_000);
    }
}
