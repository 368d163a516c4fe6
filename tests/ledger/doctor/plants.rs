//! What is planted in the ledger, and what doctor has to say of it.
/// What is planted, and which checks find it, each with a part of what it says. `{…}` stands for the id of the transfer or
/// hold of that reference.
pub type Plant = (&'static str, &'static [(&'static str, &'static str)]);

pub const PLANTS: &[Plant] = &[
    // Balances.
    (
        "UPDATE balances SET balance = balance + 1 WHERE account = 1",
        &[
            ("ledger.sum", "the balances of acme come to 0.000001"),
            ("ledger.balances", "the balance 'pool' of acme is 90.500001, and its transfers come to 90.5"),
        ],
    ),
    (
        "UPDATE balances SET balance = balance + CASE account WHEN 1 THEN 5 ELSE -5 END WHERE \
         account IN (0, 1)",
        &[("ledger.balances", "'funding' of acme is -100.000005")],
    ),
    (
        "DELETE FROM balances WHERE account = 3",
        &[
            ("ledger.sum", "globex come to 4 "),
            ("ledger.balances", "'receivable' of globex is 0, and its transfers come to -4"),
        ],
    ),
    (
        "INSERT INTO balances SELECT 17, account, balance FROM balances WHERE account IN (0, 1)",
        &[("ledger.sum", "of tm_"), ("ledger.balances", "of tm_")],
    ),
    ("UPDATE balances SET account = 9 WHERE account = 5", &[("ledger.balances", "'unknown' of acme")]),
    // Transfers that are gone.
    (
        "DELETE FROM transfers WHERE ref = 'core'",
        &[
            ("ledger.balances", "'usage' of acme is "),
            (
                "ledger.totals",
                "what acme has used in all is off by 3 credits; what acme/core has used in all is off \
         by 3 credits, 3 credits of its own",
            ),
            ("ledger.days", "what acme/core has used on 2026-11-07 is off by 3 credits, 3 credits of its own"),
            ("ledger.references", "the reference core of acme stands for nothing"),
        ],
    ),
    (
        "DELETE FROM transfers WHERE ref = 'pool'",
        &[
            ("ledger.balances", "'funding' of acme is -100, and its transfers come to 0"),
            ("ledger.references", "the reference pool"),
        ],
    ),
    (
        "DELETE FROM transfers WHERE ref = 'nothing'",
        &[
            ("ledger.totals", "what acme has used in all is off by 1 tasks, 1 tasks of its own"),
            ("ledger.days", "1 tasks of its own"),
            ("ledger.references", "the reference nothing"),
        ],
    ),
    (
        "DELETE FROM transfers WHERE ref = 'test'",
        &[
            ("ledger.balances", "'test_usage' of acme is 9, and its transfers come to 0"),
            ("ledger.references", "the reference test"),
        ],
    ),
    // Those that nobody has made, or that say something else.
    (
        "INSERT INTO transfers SELECT id + 1000, organization_id, team_id, kind, source, target, amount, tasks, day,
         at, balance, ref, of_id, key_id, created_event FROM transfers WHERE ref = 'core'",
        &[
            ("ledger.balances", "'pool' of acme"),
            ("ledger.totals", "acme/core has used in all is off by -3 credits"),
            ("ledger.days", "acme/core has used on 2026-11-07 is off by -3 credits"),
            ("ledger.references", "no reference stands for tr_"),
        ],
    ),
    (
        "UPDATE transfers SET amount = amount + 1 WHERE ref = 'pool'",
        &[("ledger.balances", "'pool' of acme is 90.5, and its transfers come to 90.500001")],
    ),
    (
        "UPDATE transfers SET team_id = (SELECT id FROM teams WHERE tree_key = 'acme core \
         web') WHERE ref = 'core'",
        &[
            (
                "ledger.totals",
                "acme/core has used in all is off by 3 credits of its own; what acme/core/web has \
         used in all is off by -3 credits, -3 credits of its own",
            ),
            ("ledger.days", "acme/core/web has used on"),
        ],
    ),
    (
        "UPDATE transfers SET day = day - 1 WHERE ref = 'core'",
        &[("ledger.days", "what acme has used on 2026-11-06 is off by -3 credits")],
    ),
    (
        "UPDATE transfers SET tasks = tasks + 1 WHERE ref = 'web'",
        &[
            ("ledger.totals", "acme/core/web has used in all is off by -1 tasks, -1 tasks of its own"),
            ("ledger.days", "off by -1 tasks"),
        ],
    ),
    (
        "UPDATE transfers SET team_id = (SELECT id FROM teams WHERE tree_key = 'globex') \
         WHERE ref = 'pool'",
        &[("ledger.transfers", "{pool} is of no team of its organization")],
    ),
    ("UPDATE transfers SET team_id = 17 WHERE ref = 'less'", &[("ledger.transfers", "{less} is of no team")]),
    (
        "UPDATE transfers SET kind = 4 WHERE ref = 'pool'",
        &[
            ("ledger.transfers", "{pool} is of no team of its organization, or between accounts of another kind"),
            (
                "ledger.references",
                "the reference pool of acme stands for nothing that has it; no reference stands for {pool}",
            ),
        ],
    ),
    // What is kept of use.
    (
        "UPDATE budgets SET used = used + 1 WHERE team_id = (SELECT id FROM teams WHERE \
         tree_key = 'acme')",
        &[("ledger.totals", "what acme has used in all is off by 0.000001 credits")],
    ),
    (
        "UPDATE budgets SET tasks = tasks - 1 WHERE team_id = (SELECT id FROM teams WHERE \
         tree_key = 'acme core')",
        &[("ledger.totals", "what acme/core has used in all is off by -1 tasks")],
    ),
    (
        "UPDATE budgets SET own_used = 0 WHERE own_used = 3000000",
        &[("ledger.totals", "what acme/core has used in all is off by -3 credits of its own")],
    ),
    (
        "UPDATE budgets SET own_tasks = 5 WHERE own_tasks = 1",
        &[("ledger.totals", "what acme has used in all is off by 4 tasks of its own")],
    ),
    ("DELETE FROM budgets", &[("ledger.totals", "; and 2 more")]),
    ("INSERT INTO budgets (team_id, used) VALUES (17, 1)", &[("ledger.totals", "what tm_")]),
    (
        "UPDATE usage SET used = used + 1 WHERE own_used = 3000000",
        &[("ledger.days", "what acme/core has used on 2026-11-07 is off by 0.000001 credits")],
    ),
    (
        "UPDATE usage SET tasks = tasks + 1 WHERE own_used = 3000000",
        &[("ledger.days", "acme/core has used on 2026-11-07 is off by 1 tasks")],
    ),
    (
        "UPDATE usage SET own_used = own_used + 1 WHERE own_used = 3000000",
        &[("ledger.days", "off by 0.000001 credits of its own")],
    ),
    (
        "UPDATE usage SET own_tasks = own_tasks + 1 WHERE own_used = 3000000",
        &[("ledger.days", "off by 1 tasks of its own")],
    ),
    ("DELETE FROM usage WHERE own_used = 3000000", &[("ledger.days", "acme/core has used on 2026-11-07 is off by -")]),
    (
        "INSERT INTO usage SELECT team_id, day + 400, used, tasks, own_used, own_tasks FROM \
         usage WHERE own_used = 3000000",
        &[("ledger.days", "acme/core has used on 2027-12-12 is off by ")],
    ),
    // References.
    ("DELETE FROM refs WHERE ref = 'core'", &[("ledger.references", "no reference stands for {core}")]),
    ("DELETE FROM refs WHERE ref = 'open'", &[("ledger.references", "no reference stands for {open}")]),
    (
        "UPDATE refs SET target_id = 17 WHERE ref = 'back'",
        &[(
            "ledger.references",
            "the reference back of acme stands for nothing that has it; no reference stands for {back}",
        )],
    ),
    ("UPDATE refs SET used = 2 WHERE ref = 'core'", &[("ledger.references", "the reference core")]),
    (
        "INSERT INTO refs SELECT organization_id, 'another', used, target_id, fingerprint \
         FROM refs WHERE ref = 'core'",
        &[("ledger.references", "the reference another of acme stands for nothing that has it")],
    ),
    (
        "UPDATE refs SET organization_id = (SELECT id FROM teams WHERE tree_key = 'globex') \
         WHERE ref = 'open'",
        &[(
            "ledger.references",
            "the reference open of globex stands for nothing that has it; no reference stands for \
         {open}",
        )],
    ),
    ("UPDATE transfers SET ref = NULL WHERE ref = 'core'", &[("ledger.references", "the reference core")]),
    // Holds.
    (
        "UPDATE holds SET team_id = 17 WHERE ref = 'open'",
        &[("ledger.holds", "{open} is of no team of its organization")],
    ),
    (
        "UPDATE holds SET team_id = (SELECT id FROM teams WHERE tree_key = 'globex') WHERE \
         ref = 'open'",
        &[("ledger.holds", "{open} is of no team of its organization")],
    ),
    ("DELETE FROM holds WHERE ref = 'open'", &[("ledger.references", "the reference open")]),
    (
        "DELETE FROM holds WHERE ref = 'captured'",
        &[("ledger.references", "the reference captured"), ("ledger.holds", "tr_")],
    ),
    (
        "UPDATE holds SET amount = 2499999 WHERE ref = 'captured'",
        &[("ledger.holds", "the captures of {captured}, which are 1,")],
    ),
    (
        "UPDATE holds SET state = 2 WHERE ref = 'captured'",
        &[("ledger.holds", "the captures of {captured}, which are 1,")],
    ),
    (
        "UPDATE holds SET state = 0, closed_at = NULL WHERE ref = 'captured'",
        &[("ledger.holds", "the captures of {captured}, which are 1,")],
    ),
    (
        "UPDATE holds SET state = 1 WHERE ref = 'released'",
        &[("ledger.holds", "the captures of {released}, which are 0,")],
    ),
    ("UPDATE holds SET day = day + 1 WHERE ref = 'captured'", &[("ledger.holds", "{captured}")]),
    ("UPDATE holds SET source = 3 WHERE ref = 'captured'", &[("ledger.holds", "{captured}")]),
    (
        "UPDATE holds SET team_id = (SELECT id FROM teams WHERE tree_key = 'acme') WHERE ref \
         = 'captured'",
        &[("ledger.holds", "{captured}")],
    ),
    (
        "INSERT INTO transfers SELECT id + 1000, organization_id, team_id, kind, source, target, 0, 0, day, at,
         balance, ref, of_id, key_id, created_event FROM transfers WHERE kind = 2",
        &[("ledger.holds", "the captures of {captured}, which are 2,")],
    ),
    // Refunds.
    (
        "UPDATE transfers SET of_id = (SELECT id FROM transfers WHERE ref = 'core') WHERE ref \
         = 'back'",
        &[("ledger.refunds", "2 were given back of {core}, which is no charge of theirs")],
    ),
    (
        "UPDATE transfers SET amount = 5000001 WHERE ref = 'back'",
        &[
            ("ledger.balances", ""),
            ("ledger.totals", ""),
            ("ledger.days", ""),
            ("ledger.refunds", "of {web}, a charge of 5, 5.000001 were given back"),
        ],
    ),
    (
        "UPDATE transfers SET tasks = -3 WHERE ref = 'back'",
        &[("ledger.totals", ""), ("ledger.days", ""), ("ledger.refunds", "of {web}")],
    ),
    ("UPDATE transfers SET of_id = NULL WHERE ref = 'back'", &[("ledger.refunds", "2 were given back of no charge")]),
    (
        "UPDATE transfers SET of_id = (SELECT id FROM transfers WHERE ref = 'pool') WHERE ref \
         = 'back'",
        &[("ledger.refunds", "2 were given back of {pool}, which is no charge of theirs")],
    ),
    // What is to be paid for later.
    (
        "DELETE FROM billables WHERE transfer_id = (SELECT id FROM transfers WHERE ref = 'late')",
        &[("ledger.billables", "{late} is not to be invoiced as it has to be")],
    ),
    (
        "DELETE FROM billables WHERE transfer_id = (SELECT id FROM transfers WHERE ref = \
         'late-back')",
        &[("ledger.billables", "{late-back}")],
    ),
    (
        "UPDATE billables SET day = day + 1 WHERE transfer_id = (SELECT id FROM transfers \
         WHERE ref = 'late')",
        &[("ledger.billables", "{late}")],
    ),
    (
        "INSERT INTO billables SELECT id, organization_id, day, NULL FROM transfers WHERE ref \
         = 'core'",
        &[("ledger.billables", "{core}")],
    ),
    (
        "INSERT INTO billables SELECT 17, organization_id, day, NULL FROM transfers WHERE ref \
         = 'core'",
        &[("ledger.billables", "tr_")],
    ),
    // What no sum can hold.
    (
        "UPDATE transfers SET amount = 9223372036854775807 WHERE ref IN ('core', 'web')",
        &[
            ("ledger.balances", "this cannot be looked at: "),
            ("ledger.totals", "this cannot be looked at: "),
            ("ledger.days", "this cannot be looked at: "),
        ],
    ),
    // And what is nobody's fault.
    (
        "UPDATE holds SET expires_at = 0 WHERE ref = 'open'",
        &[("holds.lapsed", "the hold open lapsed at 1970-01-01T00:00:00.000Z")],
    ),
];
