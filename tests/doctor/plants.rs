//! Whatever is planted in the rows of a database, behind teamctl's back, is found by the check that looks for it.
use crate::support::Teamctl;
use crate::template::well;

/// What is planted, and which check finds it, how bad that is, and a part of what it says.
const PLANTS: &[(&str, &str, &str, &str)] = &[
    // The database as such.
    ("DROP INDEX keys_maker", "database.schema", "problem", "the index keys_maker is missing"),
    ("CREATE TABLE mine (a)", "database.schema", "problem", "the table mine is none of teamctl's"),
    (
        "DROP TABLE codes; CREATE TABLE codes (invite_id INTEGER PRIMARY KEY)",
        "database.schema",
        "problem",
        "the table codes is another than teamctl makes",
    ),
    (
        "UPDATE budgets SET period = 7 WHERE limit_amount = 90000000",
        "database.integrity",
        "problem",
        "CHECK constraint failed in budgets",
    ),
    (
        "UPDATE connectors SET created_by = 17",
        "database.references",
        "problem",
        "of connectors points at one of accounts that is not there",
    ),
    (
        "UPDATE properties SET value = x'00' WHERE name = 'sealing_key'",
        "key.database",
        "problem",
        "the sealing key is not the one that this database was made with",
    ),
    (
        "UPDATE accounts SET first_name = CAST(x'66ff' AS TEXT) WHERE email = 'ada@acme.example'",
        "database.values",
        "problem",
        "accounts.first_name of the row whose id is",
    ),
    (
        "UPDATE accounts SET email = 'eda@acme.example' WHERE email = 'ada@acme.example'",
        "database.values",
        "problem",
        "'email' has another key than the one that is given",
    ),
    ("UPDATE keys SET created_at = 1 << 60", "database.values", "problem", "keys.created_at of the row whose id is"),
    // What organizations are made of.
    (
        "UPDATE teams SET tree_key = 'acme web' WHERE tree_key = 'acme core web'",
        "teams.tree",
        "problem",
        "acme/web (tm_",
    ),
    (
        "UPDATE teams SET tree_key = 'acme core a web' WHERE tree_key = 'acme core web'",
        "teams.tree",
        "problem",
        "acme/core/a/web (tm_",
    ),
    (
        "UPDATE teams SET organization_id = (SELECT id FROM teams WHERE tree_key = 'globex') WHERE tree_key = 'acme core'",
        "teams.tree",
        "problem",
        "does not lie below its parent",
    ),
    ("DELETE FROM organizations WHERE preset = 'refonte'", "teams.tree", "problem", "globex (tm_"),
    (
        "UPDATE organizations SET policy = '[invitation]' WHERE preset = 'refonte'",
        "policies.valid",
        "problem",
        "the policy of globex cannot be read: ",
    ),
    (
        "UPDATE roles SET permissions = 'everything' WHERE name = 'lead'",
        "roles.valid",
        "problem",
        "the role lead of acme: ",
    ),
    ("UPDATE roles SET title = '' WHERE name = 'lead'", "roles.valid", "problem", "the role lead of acme: "),
    (
        "UPDATE roles SET permissions = 'team.*' WHERE name = 'owner'",
        "roles.valid",
        "problem",
        "the role owner of acme is the owner's, and does not grant all",
    ),
    (
        "INSERT INTO resource_shares SELECT r.id, t.id, r.created_event FROM resources r, teams t WHERE tree_key = 'globex'",
        "resources.shares",
        "problem",
        "site (rs_",
    ),
    // People.
    (
        "UPDATE memberships SET owns_id = NULL WHERE owns_id = (SELECT id FROM teams WHERE tree_key = 'acme')",
        "people.owners",
        "problem",
        "acme has 0 owners",
    ),
    (
        "UPDATE memberships SET suspended_at = 1 WHERE owns_id = (SELECT id FROM teams WHERE tree_key = 'acme')",
        "people.owners",
        "problem",
        "the owner of acme is not an active member in the owner's role",
    ),
    (
        "UPDATE organizations SET owner_id = (SELECT id FROM accounts WHERE email_key = 'ada@acme.example')",
        "people.owners",
        "problem",
        "the owner of globex is not",
    ),
    (
        "UPDATE accounts SET disabled_at = 1 WHERE email_key = 'owner@acme.example'",
        "people.disabled_owners",
        "warning",
        "the account of owner@acme.example, who owns acme, is disabled",
    ),
    (
        "DELETE FROM memberships WHERE team_id = (SELECT id FROM teams WHERE tree_key = 'acme')
         AND account_id = (SELECT id FROM accounts WHERE email_key = 'ada@acme.example')",
        "people.memberships",
        "problem",
        " in acme/core has no membership above that carries it",
    ),
    (
        "UPDATE memberships SET suspended_at = NULL, suspended_with = NULL
         WHERE team_id = (SELECT id FROM teams WHERE tree_key = 'acme core')",
        "people.memberships",
        "problem",
        " in acme/core has",
    ),
    (
        "UPDATE memberships SET suspended_with = 17 WHERE suspended_with IS NOT NULL",
        "people.memberships",
        "problem",
        " in acme/core has",
    ),
    (
        "UPDATE memberships SET role_id = (SELECT r.id FROM roles r JOIN teams t ON t.id = r.organization_id
         WHERE t.tree_key = 'globex' AND r.name = 'member')
         WHERE account_id = (SELECT id FROM accounts WHERE email_key = 'fred@acme.example')",
        "people.orphans",
        "problem",
        "in acme is of nobody, or in a team or role that it cannot be in",
    ),
    ("UPDATE accounts SET deleted_at = 1 WHERE email_key = 'fred@acme.example'", "people.orphans", "problem", "mb_"),
    ("UPDATE teams SET deleted_at = 1 WHERE tree_key = 'acme core'", "people.orphans", "problem", "; mb_"),
    (
        "UPDATE memberships SET role_id = (SELECT id FROM roles WHERE name = 'lead' AND organization_id = team_id)
         WHERE account_id = (SELECT id FROM accounts WHERE email_key = 'fred@acme.example')",
        "people.orphans",
        "problem",
        "mb_",
    ),
    (
        "INSERT INTO memberships (id, team_id, account_id, role_id, added_at, created_event)
         SELECT 17, t.id, a.id, r.id, 1, t.created_event FROM teams t JOIN roles r ON r.organization_id = t.id AND
         r.name = 'member', accounts a WHERE t.tree_key = 'globex' AND a.email_key = 'ada@acme.example'",
        "people.one_organization",
        "problem",
        "ada@acme.example is in globex, and in acme too",
    ),
    (
        "INSERT INTO login_tries SELECT 'ada@acme.example', '1801440000000 1801440000000 1801440000000 1801440000000
         1801440000000 1801440000000 1801440000000 1801440000000 1801440000000 1801440000000', 1801440000000",
        "people.locked",
        "warning",
        "ada@acme.example is locked until 2027-02-01T00:15:00.000Z",
    ),
    (
        "UPDATE teams SET members = members + 1 WHERE tree_key = 'acme core'",
        "counters.teams",
        "problem",
        "acme/core is to have 3 members and 0 open invitations, and has 2 members and 0 open invitations",
    ),
    (
        "UPDATE teams SET open_invites = 7 WHERE tree_key = 'acme'",
        "counters.teams",
        "problem",
        "acme is to have 4 members and 7 open invitations, and has 4 members and 1 open invitations",
    ),
    (
        "UPDATE roles SET members = 0 WHERE name = 'member' AND members > 0",
        "counters.roles",
        "problem",
        "the role member of acme is to have 0 members and 1 open invitations, and has 4 members",
    ),
    // Invitations.
    (
        "UPDATE invites SET closed_at = NULL WHERE state = 3",
        "invites.states",
        "problem",
        "state, deadline, role and team of inv_",
    ),
    (
        "UPDATE invites SET closed_event = NULL WHERE state = 4",
        "invites.states",
        "problem",
        "to acme do not go together",
    ),
    ("UPDATE invites SET accepted_by = NULL WHERE state = 1", "invites.states", "problem", "inv_"),
    ("UPDATE invites SET expires_at = 1 WHERE state = 0", "invites.states", "problem", "inv_"),
    ("UPDATE invites SET closed_at = created_at WHERE state = 4", "invites.states", "problem", "inv_"),
    (
        "UPDATE invites SET team_id = (SELECT id FROM teams WHERE tree_key = 'globex')",
        "invites.states",
        "problem",
        "more",
    ),
    ("UPDATE roles SET deleted_at = 1 WHERE name = 'member' AND open_invites > 0", "invites.states", "problem", "inv_"),
    (
        "UPDATE invites SET expires_at = created_at + 1 WHERE state = 0",
        "invites.unswept",
        "warning",
        "1 invitation to acme has expired",
    ),
    // The trail.
    ("UPDATE events SET at = at + 1 WHERE sequence = 3", "audit.chain", "problem", "is not as it was written (ev_"),
    ("DELETE FROM events WHERE sequence = 3", "audit.chain", "problem", "event 3 of its chain is missing (ev_"),
    ("UPDATE event_texts SET reason = 'no reason' WHERE reason = 'mistake'", "audit.chain", "problem", "(ev_"),
    ("UPDATE accounts SET created_event = 17", "audit.pointers", "problem", "of accounts names ev_"),
    ("UPDATE connectors SET changed_event = 17", "audit.pointers", "problem", "of connectors names ev_"),
    // The outbox.
    (
        "UPDATE messages SET status = 3, next_attempt_at = NULL",
        "outbox.dead",
        "warning",
        "messages are not tried any more",
    ),
    (
        "UPDATE messages SET lease = x'00', leased_until = 1",
        "outbox.leases",
        "warning",
        "is in the hands of a sender that is gone",
    ),
    (
        "UPDATE messages SET lease = x'00', leased_until = 9999999999999",
        "outbox.leases",
        "warning",
        "is in the hands of a sender that is gone",
    ),
    (
        "INSERT INTO properties VALUES ('outbox_paused', x'0000000000000001')",
        "outbox.paused",
        "warning",
        "nothing is sent since 1970-01-01T00:00:00.001Z",
    ),
    // Credits and invoices, as their events and each other tell of them; what they come to, tests/ledger looks at.
    (
        "UPDATE transfers SET balance = balance + 1 WHERE ref = 'web'",
        "ledger.pool",
        "problem",
        "94 credits were left, and it says 94.000001",
    ),
    ("UPDATE holds SET balance = 0 WHERE ref = 'open'", "ledger.pool", "problem", "and it says 0"),
    ("UPDATE transfers SET at = at + 1 WHERE ref = 'web'", "ledger.events", "problem", "tr_"),
    ("DELETE FROM transfers WHERE ref = 'b1'", "ledger.events", "problem", "made 2 transfers"),
    (
        "UPDATE transfers SET key_id = NULL WHERE ref = 'test'",
        "ledger.terms",
        "problem",
        "has another day, reference or key",
    ),
    (
        "UPDATE holds SET source = 3 WHERE ref = 'open'",
        "ledger.terms",
        "problem",
        "takes from another account than it can",
    ),
    (
        "UPDATE transfer_notes SET target_id = 17",
        "ledger.terms",
        "problem",
        "a note stands beside nothing, which is 17",
    ),
    (
        "UPDATE refs SET fingerprint = zeroblob(16) WHERE ref = 'web'",
        "ledger.fingerprints",
        "problem",
        "web of acme stands for something else than was asked for",
    ),
    (
        "UPDATE budgets SET limit_amount = 1 WHERE period = 1",
        "budgets.limits",
        "problem",
        "the limit of acme/core is not",
    ),
    ("DELETE FROM budgets WHERE limit_amount = 90000000", "budgets.limits", "problem", "the limit of tm_"),
    ("UPDATE holds SET expires_at = expires_at + 1 WHERE ref = 'open'", "holds.events", "problem", "hd_"),
    ("UPDATE invoices SET payment_ref = 'bank-2' WHERE number = 1", "invoices.events", "problem", "iv_"),
    (
        "UPDATE invoice_lines SET month = month + 1 WHERE kind = 2",
        "invoices.teams",
        "problem",
        "which is no month that it closes",
    ),
    (
        "UPDATE invoice_lines SET team_id = (SELECT id FROM teams WHERE tree_key = 'initech lab') WHERE kind = 1",
        "invoices.teams",
        "problem",
        " has of tm_",
    ),
    // Connectors.
    (
        "UPDATE connectors SET tested_at = 1, failed_step = 1",
        "connectors.tested",
        "warning",
        "files of acme failed to read",
    ),
    ("UPDATE connectors SET secret = x'00'", "connectors.secrets", "problem", "files of acme: "),
    ("UPDATE connectors SET secret = zeroblob(LENGTH(secret))", "connectors.secrets", "problem", "files of acme: "),
    // So bad that a check cannot be made: that is said, and the others are made.
    ("UPDATE refs SET fingerprint = x'00'", "ledger.fingerprints", "problem", "this cannot be looked at: "),
];

#[test]
fn whatever_is_planted_is_found_and_named() {
    let template = with_a_connector();
    well(&template);
    let mut unseen = Vec::new();
    for (plant, check, status, part) in PLANTS {
        let found = template.planted(plant).diagnosis();
        let is_told = |(found, message): &(String, String)| found == status && message.contains(part);
        if !found.get(*check).is_some_and(is_told) {
            unseen.push(format!("{plant}: {check} does not say '{part}': {found:#?}"));
        }
    }
    assert!(unseen.is_empty(), "{}", unseen.join("\n"));
}

/// Warnings by the time alone.
#[test]
fn what_time_brings_is_told_and_is_no_problem() {
    let teamctl = Teamctl::with_everything();
    let early = teamctl.diagnosis_at("2027-01-31T23:00:00Z", "doctor");
    assert_eq!(early["clock.set_back"].0, "warning", "{early:#?}");
    assert!(early["clock.set_back"].1.contains("2027-02-01T00:05:00.000Z"), "{early:#?}");
    let late = teamctl.diagnosis_at("2027-06-01T00:00:00Z", "doctor");
    let told: Vec<_> = late.iter().map(|(check, (status, _))| format!("{check} {status}")).collect();
    assert_eq!(told, ["holds.lapsed warning", "invites.unswept warning", "outbox.overdue warning"]);
}

/// A home with a connector and a resource too.
fn with_a_connector() -> Teamctl {
    let teamctl = Teamctl::with_everything();
    let at = || teamctl.at("2027-02-01T00:06:00Z");
    at().stdin("a-secret-that-nobody-knows-of-40-letters")
        .run("-q connector add files --type s3 --bucket acme-files --region eu-central-1 --access-key-id AKIAIOSFODNN7EXAMPLE --secret-file - -t acme -o id")
        .ok();
    at().run("-q resource create site --kind project --share acme/core -t acme -o id").ok();
    teamctl
}
