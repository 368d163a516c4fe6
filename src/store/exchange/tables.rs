//! The tables and columns that travel: all there are, so that nothing is left behind.
use super::Form::{
    Bytes, Choice, Fields, Hash, Id, IdOrNone, Instant, Instants, Integer, Json, Password, Path, Patterns, Policy,
    Profile, Text, Words,
};
use super::{Column, Table};

mod ledger;
mod stores;

/// `?1, ?2` and so on, one for each of the columns.
macro_rules! places {
    ([] [$($unused:literal)*] [$first:literal] $([$number:literal])*) => { concat!("?", $first $(, ", ?", $number)*) };
    ([$column:literal $($columns:literal)*] [$number:literal $($numbers:literal)*] $($done:tt)*) => {
        $crate::store::exchange::tables::places!([$($columns)*] [$($numbers)*] $($done)* [$number])
    };
}
use places;

/// A table: its name, the order of its rows, what a row is, and a line for each column.
macro_rules! table {
    ($name:literal by $order:literal: $about:literal {
        $first:literal $first_form:expr, $first_about:literal;
        $($column:literal $form:expr, $about_column:literal;)*
    }) => {
        Table {
            name: $name,
            about: $about,
            columns: &[
                Column { name: $first, form: $first_form, about: $first_about },
                $(Column { name: $column, form: $form, about: $about_column }),*
            ],
            select: concat!("SELECT ", $first, $(", ", $column,)* " FROM ", $name, " ORDER BY ", $order),
            insert: concat!(
                "INSERT INTO ", $name, " (", $first, $(", ", $column,)* ") VALUES (",
                $crate::store::exchange::tables::places!(
                    [$first $($column)*]
                    [1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30]
                ),
                ")"
            ),
        }
    };
}
use table;

pub(super) const KEY_KINDS: &[&str] = &["live", "test"];
pub(super) const INVITE_KINDS: &[&str] = &["join", "reactivate"];
pub(super) const INVITE_STATES: &[&str] = &["open", "accepted", "declined", "revoked", "expired"];
pub(super) const MESSAGE_STATES: &[&str] = &["queued", "sent", "retrying", "dead"];

/// In an order in which nothing comes before what it points at: that of an export, and of an import.
pub static TABLES: &[Table] = &[
    PROPERTIES,
    ACCOUNTS,
    LOGIN_TRIES,
    TEAMS,
    CALLBACK_NONCES,
    ROLES,
    ORGANIZATIONS,
    MEMBERSHIPS,
    INVITES,
    KEYS,
    ledger::TRANSFERS,
    ledger::BALANCES,
    ledger::REFS,
    ledger::TRANSFER_NOTES,
    ledger::HOLDS,
    ledger::BUDGETS,
    ledger::USAGE,
    ledger::BUDGET_ALERTS,
    ledger::INVOICES,
    ledger::INVOICE_LINES,
    ledger::BILLABLES,
    ledger::BILLING_TERMS,
    stores::CONNECTORS,
    stores::RESOURCES,
    stores::RESOURCE_SHARES,
    CODES,
    MESSAGES,
    EVENTS,
    EVENT_TEXTS,
];

const PROPERTIES: Table = table!("properties" by "name": "What is true of the database as a whole." {
    "name" Text, "sealing_key: the fingerprint of the key; release: the first with this schema; rehearsal: made under TEAMCTL_NOW; outbox_paused";
    "value" Bytes, "of an instant, its milliseconds since 1970 in 8 bytes, the highest first";
});

const ACCOUNTS: Table = table!("accounts" by "id": "A person, by an e-mail address, across all teams." {
    "id" Id("ac"), "";
    "email" Text, "as first spelled; empty once the person was erased";
    "email_key" Text, "what makes two addresses equal; digits once the person was erased";
    "first_name" Text, "";
    "last_name" Text, "";
    "company" Text, "";
    "phone" Text, "";
    "phone_verified_at" Instant, "";
    "profile" Profile, "further fields";
    "password" Password, "its Argon2id hash";
    "disabled_at" Instant, "";
    "last_login_at" Instant, "";
    "created_at" Instant, "";
    "created_event" Id("ev"), "the audit event that made it, as in the other tables";
    "deleted_at" Instant, "when the person was erased";
});

const LOGIN_TRIES: Table = table!("login_tries" by "email_key": "Wrong passwords of the last minutes for an address." {
    "email_key" Text, "";
    "tries" Instants, "";
    "last_at" Instant, "";
});

// By depth first, since a clock that was set back lets a team have an id before that of the one above it.
const TEAMS: Table = table!(
    "teams" by "LENGTH(tree_key) - LENGTH(REPLACE(tree_key, ' ', '')), id":
    "A team; one without a parent is an organization. Those above come before those below." {
    "id" Id("tm"), "";
    "organization_id" Id("tm"), "";
    "parent_id" Id("tm"), "";
    "tree_key" Path, "";
    "name" Text, "";
    "created_at" Instant, "";
    "archived_at" Instant, "";
    "deleted_at" Instant, "";
    "members" Integer, "how many memberships it has";
    "open_invites" Integer, "how many of its invites are open";
    "sweep_event" Id("ev"), "null outside a sweep";
    "callback_url" Words, "";
    "created_event" Id("ev"), "";
});

const CALLBACK_NONCES: Table = table!("callback_nonces" by "team_id, key_kind":
    "From what a team's callback secrets are derived, with the sealing key, since it rotated them." {
    "team_id" Id("tm"), "";
    "key_kind" Choice(KEY_KINDS), "";
    "nonce" Bytes, "";
    "previous_nonce" Bytes, "";
    "previous_until" Instant, "";
    "changed_event" Id("ev"), "";
});

const ROLES: Table = table!("roles" by "id": "A role of an organization." {
    "id" Id("rl"), "";
    "organization_id" Id("tm"), "";
    "name" Text, "";
    "title" Text, "";
    "level" Text, "organization, team or any";
    "permissions" Patterns, "";
    "members" Integer, "how many memberships have it";
    "open_invites" Integer, "how many open invites offer it";
    "created_at" Instant, "";
    "created_event" Id("ev"), "";
    "deleted_at" Instant, "";
});

const ORGANIZATIONS: Table = table!("organizations" by "id": "What only an organization has, beside its row among the teams." {
    "id" Id("tm"), "";
    "owner_id" Id("ac"), "";
    "owner_role_id" Id("rl"), "";
    "preset" Text, "";
    "policy" Policy, "";
});

const MEMBERSHIPS: Table = table!("memberships" by "id": "An account in a team." {
    "id" Id("mb"), "";
    "team_id" Id("tm"), "";
    "account_id" Id("ac"), "";
    "role_id" Id("rl"), "";
    "added_at" Instant, "";
    "suspended_at" Instant, "";
    "super_access_at" Instant, "";
    "owns_id" Id("tm"), "the organization, where this is its owner's membership";
    "created_event" Id("ev"), "";
    "changed_event" Id("ev"), "";
    "suspended_with" Id("mb"), "the membership above whose suspension took it along";
});

const INVITES: Table = table!("invites" by "id": "An offer of membership." {
    "id" Id("inv"), "";
    "team_id" Id("tm"), "";
    "email" Text, "empty once the person was erased";
    "email_key" Text, "";
    "first_name" Text, "";
    "last_name" Text, "";
    "role_id" Id("rl"), "";
    "kind" Choice(INVITE_KINDS), "";
    "state" Choice(INVITE_STATES), "open until it is closed, be its deadline past";
    "superseded" IdOrNone("inv"), "its own id, where a newer one of that address and team has taken its place";
    "super_access_at" Instant, "";
    "nonce" Bytes, "from what its token is derived, with the sealing key";
    "created_at" Instant, "";
    "expires_at" Instant, "";
    "last_sent_at" Instant, "";
    "sent_count" Integer, "";
    "invited_by" Id("ac"), "null: the operator";
    "accepted_by" Id("ac"), "";
    "closed_at" Instant, "";
    "created_event" Id("ev"), "";
    "closed_event" Id("ev"), "";
});

const KEYS: Table = table!("keys" by "id": "An API key of a team; not the key itself." {
    "id" Id("key"), "";
    "team_id" Id("tm"), "";
    "hash" Hash, "SHA-256 of the whole key";
    "kind" Choice(KEY_KINDS), "";
    "expires_at" Instant, "";
    "revoked_at" Instant, "";
    "last_used_at" Instant, "";
    "scopes" Patterns, "";
    "name" Text, "";
    "superseded" IdOrNone("key"), "its own id, where another has taken its name";
    "hint" Text, "the last four characters before the checksum";
    "created_by" Id("ac"), "null: the operator";
    "created_at" Instant, "";
    "replaced_by" Id("key"), "the key that it was rotated for";
    "created_event" Id("ev"), "";
    "closed_event" Id("ev"), "";
});

const CODES: Table = table!("codes" by "invite_id": "The one-time code that was last asked for with an invite; not the code itself." {
    "invite_id" Id("inv"), "";
    "nonce" Bytes, "the invite's, when it was asked for";
    "phone" Text, "";
    "asked_at" Instant, "";
    "asked" Instants, "when the last three were sent";
    "wrong" Integer, "wrong tries";
});

const MESSAGES: Table = table!("messages" by "id": "A message of the outbox." {
    "id" Id("msg"), "";
    "kind" Text, "email, sms or callback";
    "purpose" Text, "what it tells of";
    "team_id" Id("tm"), "";
    "recipient" Words, "an address, a telephone number, or a URL";
    "recipient_key" Words, "what makes two of them equal";
    "subject" Words, "";
    "invite_id" Id("inv"), "";
    "nonce" Bytes, "the invite's, when it was queued";
    "asked_at" Instant, "of a one-time code";
    "callback_type" Text, "";
    "key_kind" Choice(KEY_KINDS), "of a callback: whose secrets sign it";
    "body" Json, "where it cannot be made again; none once it is sent";
    "status" Choice(MESSAGE_STATES), "";
    "attempts" Integer, "";
    "next_attempt_at" Instant, "";
    "lease" Bytes, "whose it is to send, until then";
    "leased_until" Instant, "";
    "last_error" Words, "";
    "created_at" Instant, "";
    "created_event" Id("ev"), "";
    "sent_at" Instant, "";
    "resource_id" Id("rs"), "what a callback is about";
});

const EVENTS: Table = table!("events" by "id": "An event of the audit trail." {
    "id" Id("ev"), "";
    "organization_id" IdOrNone("tm"), "whose chain it is in; null: the database's own";
    "sequence" Integer, "without a gap in its chain, from 1";
    "at" Instant, "";
    "actor" Words, "the id of an account, or operator:USER@HOST";
    "action" Text, "";
    "team_id" Id("tm"), "";
    "target" Text, "the id of what was changed";
    "fields" Fields, "which of its fields were";
    "row_count" Integer, "of a batch";
    "digest" Hash, "of a batch: SHA-256 over the ids";
    "text_hash" Hash, "salted, of what was written beside it";
    "hash" Hash, "HMAC-SHA256 by a key derived from the sealing key, over the row and the hash before it";
});

const EVENT_TEXTS: Table = table!("event_texts" by "event_id": "What was written beside an event, unless it was erased." {
    "event_id" Id("ev"), "";
    "salt" Bytes, "";
    "reason" Words, "";
    "before" Json, "";
    "after" Json, "";
});

#[cfg(test)]
mod tests {
    use super::super::Form;
    use super::*;
    use crate::domain::budget::Period;
    use crate::domain::hold;
    use crate::domain::invite;
    use crate::domain::invoice;
    use crate::domain::ledger::{Account, Kind, Plan};
    use crate::domain::message;
    use crate::domain::policy::KeyKind;
    use crate::domain::reference::Use;

    /// The words of a column are those that the domain has, in the order of their numbers, and no number is left out.
    #[test]
    fn words_are_those_of_the_domain() {
        type Word = fn(i64) -> Option<&'static str>;
        let words: [(&str, &str, Word); 14] = [
            ("callback_nonces", "key_kind", |number| KeyKind::from_number(number).map(KeyKind::as_str)),
            ("invites", "kind", |number| invite::Kind::from_number(number).map(invite::Kind::name)),
            ("keys", "kind", |number| KeyKind::from_number(number).map(KeyKind::as_str)),
            ("messages", "status", |number| message::Status::from_number(number).map(message::Status::name)),
            ("messages", "key_kind", |number| KeyKind::from_number(number).map(KeyKind::as_str)),
            ("transfers", "kind", |number| Kind::from_number(number).map(Kind::name)),
            ("transfers", "source", |number| Account::from_number(number).map(Account::name)),
            ("transfers", "target", |number| Account::from_number(number).map(Account::name)),
            ("balances", "account", |number| Account::from_number(number).map(Account::name)),
            ("refs", "used", |number| Use::from_number(number).map(Use::name)),
            ("budgets", "period", |number| Period::from_number(number).map(Period::as_str)),
            ("invoices", "state", |number| invoice::State::from_number(number).map(invoice::State::as_str)),
            ("invoice_lines", "kind", |number| invoice::LineKind::from_number(number).map(invoice::LineKind::as_str)),
            ("billing_terms", "plan", |number| Plan::from_number(number).map(Plan::as_str)),
        ];
        for (table, column, word) in words {
            assert_eq!(words_of(table, column), (0..).map_while(word).collect::<Vec<_>>(), "{table}.{column}");
        }
        let states = |table, knows: fn(i64) -> bool| {
            let count = i64::try_from(words_of(table, "state").len()).unwrap();
            assert!(knows(count - 1) && !knows(count), "{table}");
        };
        states("invites", |number| invite::State::from_number(number).is_some());
        states("holds", |number| hold::State::from_number(number).is_some());
    }

    fn words_of(table: &str, column: &str) -> Vec<&'static str> {
        let table = Table::find(table).unwrap().1;
        match table.columns[table.column(column).unwrap()].form {
            Form::Choice(words) => words.to_vec(),
            other => panic!("{column}: {other:?}"),
        }
    }

    #[test]
    fn statements_name_each_column_and_count_them() {
        let shares = Table::find("resource_shares").unwrap().1;
        assert_eq!(
            (shares.select, shares.insert),
            (
                "SELECT resource_id, team_id, created_event FROM resource_shares ORDER BY resource_id, team_id",
                "INSERT INTO resource_shares (resource_id, team_id, created_event) VALUES (?1, ?2, ?3)"
            )
        );
    }
}
