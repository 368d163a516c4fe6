//! Whatever was done before: exported, imported and exported again it is the same.
use proptest::prelude::*;

use crate::support::Teamctl;

/// Lines of which any may be refused: what counts is what is there afterwards.
const LINES: &[&str] = &[
    "team create acme/core",
    "team create acme/core/deep",
    "team create acme/side --name Seite",
    "team update acme/core --slug kern",
    "team archive acme/side -y",
    "team delete acme/side --confirm acme/side",
    "account create ada@x.example --first-name Ada --profile a=1",
    "account create bob@x.example --company 'B & C'",
    "account update ada@x.example --email ada2@x.example",
    "account delete bob@x.example --confirm bob@x.example",
    "member add ada@x.example --role member -t acme",
    "member add ada@x.example bob@x.example --role viewer -t acme/core",
    "member suspend ada@x.example -y -t acme",
    "member resume ada@x.example -t acme",
    "member remove ada@x.example -y -t acme",
    "invite add cyd@x.example --role viewer --no-send -t acme --reason because",
    "invite add cyd@x.example --role viewer --no-send --expires-in 15m -t acme/core",
    "invite revoke cyd@x.example -y -t acme",
    "invite expire --all-teams",
    "role create editor --allow task.* -t acme",
    "role delete editor -y -t acme",
    "role assign ada@x.example --role admin -t acme",
    "key create deploy --scope task.* -t acme",
    "key create test --kind test --expires-in 1d -t acme/core",
    "key rotate deploy --grace 1h -t acme",
    "key revoke deploy -y -t acme",
    "callback set --url https://hooks.example.com/ -t acme/core",
    "callback rotate --grace 1h -t acme/core",
    "budget topup 12.5 --ref one -t acme",
    "budget charge 0.000001 --ref two --tasks 2 -t acme/core",
    "budget set --limit 3 --period day -t acme/core",
    "budget hold 1 --ref three -t acme",
    "budget capture three 0.5 -t acme",
    "budget refund two --ref four -t acme",
    "billing update --plan on_demand --currency USD --price-per-credit 2 -t acme",
    "team transfer acme --to ada@x.example --leave --reason gone --confirm acme",
    "team create globex --owner ada@x.example --preset autoql",
    "outbox pause",
];

proptest! {
    #![proptest_config(ProptestConfig { cases: 6, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn whatever_was_done_comes_back(lines in proptest::collection::vec(0..LINES.len(), 10..40)) {
        let teamctl = Teamctl::initialized().ticking();
        for line in lines {
            teamctl.run(format!("-q {} -o json", LINES[line])).noisy().any_code();
        }
        let exported = teamctl.exported();
        let sibling = teamctl.sibling();
        sibling.import(exported.as_str()).ok();
        prop_assert_eq!(sibling.exported(), exported.as_str());
        let stranger = Teamctl::stranger();
        stranger.stdin(exported).run("-q import - --without-key -o json").ok();
        stranger.run("audit verify -o json").ok();
    }
}
