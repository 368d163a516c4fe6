//! What is planted in invoices.
use super::plants::Plant;

pub const PLANTS: &[Plant] = &[
    (
        "UPDATE invoices SET total = total + 1 WHERE number = 1",
        &[(
            "invoices.sums",
            "10.5 credits, 2 tasks and 517 minor units, and its lines come to 10.5 credits, 2 \
         tasks and 516 ",
        )],
    ),
    (
        "UPDATE invoices SET tasks = tasks + 1 WHERE number = 1",
        &[
            ("invoices.sums", "3 tasks"),
            ("invoices.usage", "is to have 10.5 credits and 3 tasks; on it are 10.5 and 2, and"),
        ],
    ),
    (
        "UPDATE invoices SET credits = credits + 1 WHERE number = 3",
        &[
            ("invoices.sums", "-2.999999 credits"),
            ("invoices.usage", "-2.999999 credits and -1 tasks; on it are -3 and -1, and in the ledger -3"),
        ],
    ),
    (
        "INSERT INTO invoice_lines SELECT invoice_id, 17, team_id, month, kind, quantity, unit_price, amount
         FROM invoice_lines WHERE kind = 0 AND quantity = 10500000",
        &[("invoices.sums", "21 credits"), ("invoices.lines", "the line 17 of iv_")],
    ),
    (
        "INSERT INTO invoice_lines SELECT invoice_id, 17, team_id, month, kind, 0, unit_price, 0
         FROM invoice_lines WHERE kind = 0 AND quantity = 10500000",
        &[("invoices.lines", "is on it twice")],
    ),
    ("DELETE FROM invoice_lines WHERE kind = 2", &[("invoices.sums", "minor units; iv_")]),
    ("UPDATE invoice_lines SET unit_price = 15001 WHERE quantity = 10500000", &[("invoices.lines", "of iv_")]),
    (
        "UPDATE invoice_lines SET amount = amount + CASE kind WHEN 0 THEN 1 ELSE -1 END
         WHERE kind IN (0, 2) AND invoice_id = (SELECT id FROM invoices WHERE number = 1)",
        &[("invoices.lines", "costs 0.17 and should cost 0.16; the line 2 of iv_")],
    ),
    (
        "UPDATE invoice_lines SET amount = amount - 1000 WHERE quantity = -3000000",
        &[("invoices.sums", "minor units"), ("invoices.lines", "the credit notes of iv_")],
    ),
    (
        "UPDATE invoice_lines SET invoice_id = 17 WHERE kind = 1 AND quantity = 2",
        &[("invoices.sums", ""), ("invoices.lines", "which there is not")],
    ),
    (
        "UPDATE billables SET invoice_id = NULL WHERE transfer_id = (SELECT id FROM transfers \
         WHERE ref = 'first')",
        &[("invoices.usage", "is to have 10.5 credits and 2 tasks; on it are 0 and 0, and in the ledger 10.5")],
    ),
    (
        "UPDATE billables SET invoice_id = 17 WHERE transfer_id = (SELECT id FROM transfers \
         WHERE ref = 'first')",
        &[("invoices.usage", "; {first} is on no invoice of its organization")],
    ),
    (
        "UPDATE billables SET invoice_id = (SELECT id FROM invoices WHERE number = 1)
         WHERE transfer_id = (SELECT id FROM transfers WHERE ref = 'late')",
        &[(
            "invoices.usage",
            "on it are 17.5 and 2, and in the ledger 10.5; {late} is on no invoice of its organization",
        )],
    ),
    (
        "UPDATE invoices SET state = 0, voided_at = NULL WHERE number = 4",
        &[("invoices.usage", "is to have 1 credits and 0 tasks; on it are 0 and 0, and in the ledger 0")],
    ),
    (
        "UPDATE invoices SET state = 2, voided_at = 1 WHERE number = 1",
        &[
            ("invoices.lines", "the credit notes of iv_"),
            ("invoices.usage", "is to have 0 credits and 0 tasks; on it are 10.5 and 2, and in the ledger 10.5"),
        ],
    ),
    (
        "UPDATE transfers SET of_id = NULL WHERE kind = 6 AND amount = 3000000",
        &[("invoices.usage", "-3 credits were moved to no invoice; iv_")],
    ),
    (
        "UPDATE invoices SET number = 5 WHERE number = 4",
        &[("invoices.numbers", "initech has 4 invoices, and the last is number 5")],
    ),
    (
        "DELETE FROM invoices WHERE number = 2",
        &[
            ("invoices.lines", "which there is not"),
            ("invoices.usage", ""),
            ("invoices.numbers", "initech has 3 invoices, and the last is number 4"),
        ],
    ),
];
