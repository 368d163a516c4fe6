-- Instants are milliseconds since 1970 (UTC); a nullable instant stands where others would have a boolean.

-- What is true of the database as a whole.
CREATE TABLE properties (
    name  TEXT NOT NULL PRIMARY KEY,
    value BLOB NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE accounts (
    id                INTEGER PRIMARY KEY,
    email             TEXT NOT NULL,           -- as first spelled
    email_key         TEXT NOT NULL,           -- what makes two addresses equal
    first_name        TEXT,
    last_name         TEXT,
    company           TEXT,
    phone             TEXT,
    phone_verified_at INTEGER,
    profile           TEXT NOT NULL,           -- a JSON object of texts
    password          TEXT,                    -- Argon2id, as a PHC string
    disabled_at       INTEGER,
    last_login_at     INTEGER,
    created_at        INTEGER NOT NULL,
    created_event     INTEGER NOT NULL,
    deleted_at        INTEGER                  -- erased: what others point at stays, and says nothing any more
) STRICT;
CREATE UNIQUE INDEX accounts_email ON accounts (email_key);

-- Wrong passwords of the last minutes, of addresses with and without an account: who asks learns nothing from it.
CREATE TABLE login_tries (
    email_key TEXT NOT NULL PRIMARY KEY,
    tries     TEXT NOT NULL,                   -- the last ten instants, rising, separated by spaces
    last_at   INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX login_tries_age ON login_tries (last_at);

-- A team without a parent is an organization.
CREATE TABLE teams (
    id              INTEGER PRIMARY KEY,
    organization_id INTEGER NOT NULL REFERENCES teams DEFERRABLE INITIALLY DEFERRED,
    parent_id       INTEGER REFERENCES teams,
    tree_key        TEXT NOT NULL,             -- the path with a space for each slash: byte order is tree order
    name            TEXT NOT NULL,
    created_at      INTEGER NOT NULL,
    archived_at     INTEGER,
    deleted_at      INTEGER,
    members         INTEGER NOT NULL DEFAULT 0,
    open_invites    INTEGER NOT NULL DEFAULT 0, -- not closed; some may have expired since the last sweep
    sweep_event     INTEGER,                    -- in the middle of a sweep, the event that closes what is overdue
    callback_url    TEXT,                       -- its own; without one, that of the nearest team above it that has one
    created_event   INTEGER NOT NULL,
    CHECK ((parent_id IS NULL) = (organization_id = id))
) STRICT;
CREATE UNIQUE INDEX teams_path ON teams (tree_key) WHERE deleted_at IS NULL;
CREATE INDEX teams_organization ON teams (organization_id);
-- Those below a team that are deleted have no path that leads to them.
CREATE INDEX teams_parent ON teams (parent_id) WHERE parent_id IS NOT NULL;
-- Few have one: whether anybody has to be told of anything at all is asked of this.
CREATE INDEX teams_called_back ON teams (id) WHERE callback_url IS NOT NULL;

-- From what the auth key and the signing secret of a team's callbacks are derived, and not these: see domain/sealing.rs. A
-- team without a row has never rotated them, and they are derived from no nonce at all.
CREATE TABLE callback_nonces (
    team_id        INTEGER NOT NULL REFERENCES teams,
    key_kind       INTEGER NOT NULL CHECK (key_kind IN (0, 1)), -- live, test
    nonce          BLOB NOT NULL,
    previous_nonce BLOB,                       -- the one before it, still good until then
    previous_until INTEGER,
    changed_event  INTEGER NOT NULL,
    PRIMARY KEY (team_id, key_kind),
    CHECK ((previous_nonce IS NULL) = (previous_until IS NULL))
) STRICT, WITHOUT ROWID;

CREATE TABLE roles (
    id              INTEGER PRIMARY KEY,
    organization_id INTEGER NOT NULL REFERENCES teams,
    name            TEXT NOT NULL,
    title           TEXT NOT NULL,
    level           TEXT NOT NULL CHECK (level IN ('organization', 'team', 'any')),
    permissions     TEXT NOT NULL,             -- patterns, separated by spaces
    members         INTEGER NOT NULL DEFAULT 0,
    open_invites    INTEGER NOT NULL DEFAULT 0,
    created_at      INTEGER NOT NULL,
    created_event   INTEGER NOT NULL,
    deleted_at      INTEGER                    -- its name stays with the invites that were closed with it
) STRICT;
CREATE UNIQUE INDEX roles_name ON roles (organization_id, name) WHERE deleted_at IS NULL;

-- What only an organization has. Its owner cannot be missing; that there is one only, `memberships_owner` sees to.
CREATE TABLE organizations (
    id            INTEGER PRIMARY KEY REFERENCES teams,
    owner_id      INTEGER NOT NULL REFERENCES accounts,
    owner_role_id INTEGER NOT NULL REFERENCES roles,
    preset        TEXT,
    policy        TEXT NOT NULL                -- TOML
) STRICT;

CREATE TABLE memberships (
    id              INTEGER PRIMARY KEY,
    team_id         INTEGER NOT NULL REFERENCES teams,
    account_id      INTEGER NOT NULL REFERENCES accounts,
    role_id         INTEGER NOT NULL REFERENCES roles,
    added_at        INTEGER NOT NULL,
    suspended_at    INTEGER,
    super_access_at INTEGER,
    owns_id         INTEGER REFERENCES teams,  -- the organization, where this is its owner's membership
    created_event   INTEGER NOT NULL,
    changed_event   INTEGER,                   -- the last that changed it
    suspended_with  INTEGER,                   -- the membership above whose suspension took it along, and brings it back
    CHECK (suspended_with IS NULL OR suspended_at IS NOT NULL),
    CHECK (owns_id IS NULL OR (owns_id = team_id AND suspended_at IS NULL))
) STRICT;
CREATE UNIQUE INDEX memberships_once ON memberships (team_id, account_id);
CREATE INDEX memberships_account ON memberships (account_id);
CREATE UNIQUE INDEX memberships_owner ON memberships (owns_id) WHERE owns_id IS NOT NULL;

-- For each team and address one invite is the current one (superseded = 0), older ones carry their own id there. Only a
-- current one can be open, so no team ever has two open invites for an address.
CREATE TABLE invites (
    id              INTEGER PRIMARY KEY,
    team_id         INTEGER NOT NULL REFERENCES teams,
    email           TEXT NOT NULL,
    email_key       TEXT NOT NULL,
    first_name      TEXT,
    last_name       TEXT,
    role_id         INTEGER NOT NULL REFERENCES roles,
    kind            INTEGER NOT NULL CHECK (kind IN (0, 1)),           -- join, reactivate
    state           INTEGER NOT NULL CHECK (state BETWEEN 0 AND 4),    -- open accepted declined revoked expired
    superseded      INTEGER NOT NULL DEFAULT 0 CHECK (superseded = 0 OR (superseded = id AND state <> 0)),
    super_access_at INTEGER,
    nonce           BLOB NOT NULL,
    created_at      INTEGER NOT NULL,
    expires_at      INTEGER NOT NULL,
    last_sent_at    INTEGER,
    sent_count      INTEGER NOT NULL,
    invited_by      INTEGER REFERENCES accounts,                       -- null: the operator
    accepted_by     INTEGER REFERENCES accounts,
    closed_at       INTEGER,
    created_event   INTEGER NOT NULL,
    closed_event    INTEGER,
    CHECK ((state = 0) = (closed_at IS NULL))
) STRICT;
CREATE UNIQUE INDEX invites_address ON invites (team_id, email_key, superseded);
-- What a sweep reads: it touches no other index, which is why it is quick. With the role, so that it can count.
CREATE INDEX invites_deadline ON invites (team_id, expires_at, role_id) WHERE state = 0;

-- What a member who leaves has offered to others: small, since most invites are the operator's.
CREATE INDEX invites_inviter ON invites (invited_by, team_id) WHERE state = 0 AND invited_by IS NOT NULL;

-- For each team and name one key is the current one (superseded = 0); those that made way for it carry their own id there.
-- What `key verify` reads comes first, and in the order of the ids, which the keys themselves hold.
CREATE TABLE keys (
    id            INTEGER PRIMARY KEY,
    team_id       INTEGER NOT NULL REFERENCES teams,
    hash          BLOB NOT NULL,               -- SHA-256 of the whole key
    kind          INTEGER NOT NULL CHECK (kind IN (0, 1)),             -- live, test
    expires_at    INTEGER,
    revoked_at    INTEGER,
    last_used_at  INTEGER,
    scopes        TEXT NOT NULL,               -- patterns, separated by spaces
    name          TEXT NOT NULL,
    superseded    INTEGER NOT NULL DEFAULT 0 CHECK (superseded = 0 OR superseded = id),
    hint          TEXT NOT NULL,               -- the last four characters before the checksum
    created_by    INTEGER REFERENCES accounts, -- null: the operator
    created_at    INTEGER NOT NULL,
    replaced_by   INTEGER,                     -- the key that it was rotated for; may have been pruned
    created_event INTEGER NOT NULL,
    closed_event  INTEGER,
    CHECK (replaced_by IS NULL OR superseded <> 0)
) STRICT;
CREATE UNIQUE INDEX keys_name ON keys (team_id, name, superseded);
-- What a member who leaves has made: small, since most keys are the operator's.
CREATE INDEX keys_maker ON keys (created_by, team_id) WHERE revoked_at IS NULL AND created_by IS NOT NULL;

-- The ledger. Amounts are millionths of a credit; accounts are numbered in domain/ledger.rs. A transfer takes from one account
-- and gives to another, so that the sum of an organization's balances is nothing at all times. Neither it nor `refs` has
-- foreign keys: teams are never deleted from their table, and looking up three of them for each row was a fifth of the CPU of a
-- batch of charges (0.46 instead of 0.37 s for 100,000 rows).
CREATE TABLE transfers (
    id              INTEGER PRIMARY KEY,
    organization_id INTEGER NOT NULL,
    team_id         INTEGER NOT NULL,
    kind            INTEGER NOT NULL CHECK (kind BETWEEN 0 AND 6), -- topup charge capture refund adjust invoice credit
    source          INTEGER NOT NULL CHECK (source BETWEEN 0 AND 7),
    target          INTEGER NOT NULL CHECK (target BETWEEN 0 AND 7 AND target <> source),
    amount          INTEGER NOT NULL CHECK (amount >= 0),
    tasks           INTEGER NOT NULL,          -- that were finished; less than nothing of a refund
    day             INTEGER NOT NULL,          -- in UTC, on which it counts: that of the hold or of the charge that it is of
    at              INTEGER NOT NULL,
    balance         INTEGER NOT NULL,          -- what was in the pool after it, less what was held
    ref             TEXT,
    of_id           INTEGER,                   -- the charge or capture that a refund is of; a capture's hold; an invoice
    key_id          INTEGER,                   -- may have been pruned
    created_event   INTEGER NOT NULL
) STRICT;
CREATE INDEX transfers_time ON transfers (organization_id, at);
CREATE INDEX transfers_of ON transfers (of_id) WHERE of_id IS NOT NULL;
CREATE TRIGGER transfers_are_final BEFORE UPDATE ON transfers BEGIN SELECT RAISE(ABORT, 'transfers are final'); END;
CREATE TRIGGER transfers_stay BEFORE DELETE ON transfers BEGIN SELECT RAISE(ABORT, 'transfers are final'); END;

-- The sum of the ledger, account by account, so that nobody has to add it up.
CREATE TABLE balances (
    organization_id INTEGER NOT NULL REFERENCES teams,
    account         INTEGER NOT NULL CHECK (account BETWEEN 0 AND 7),
    balance         INTEGER NOT NULL,
    PRIMARY KEY (organization_id, account)
) STRICT, WITHOUT ROWID;

-- What each reference was used for: the same again is answered as the first time.
CREATE TABLE refs (
    organization_id INTEGER NOT NULL,
    ref             TEXT NOT NULL,
    used            INTEGER NOT NULL CHECK (used BETWEEN 0 AND 4), -- topup charge hold refund adjust
    target_id       INTEGER NOT NULL,          -- the hold, or else the transfer
    fingerprint     BLOB NOT NULL,             -- of what was asked for with it
    PRIMARY KEY (organization_id, ref)
) STRICT, WITHOUT ROWID;

-- What somebody wrote beside a transfer or a hold: not in them, since they are final and this may name a person.
CREATE TABLE transfer_notes (
    target_id INTEGER PRIMARY KEY,
    note      TEXT NOT NULL
) STRICT;

-- Counts while it is neither closed nor past its deadline. Its capture is a transfer.
CREATE TABLE holds (
    id              INTEGER PRIMARY KEY,
    organization_id INTEGER NOT NULL REFERENCES teams,
    team_id         INTEGER NOT NULL REFERENCES teams,
    source          INTEGER NOT NULL CHECK (source IN (1, 3, 6)), -- from which account it will be taken
    amount          INTEGER NOT NULL CHECK (amount > 0),
    day             INTEGER NOT NULL,          -- in UTC: in whose period it counts
    at              INTEGER NOT NULL,
    expires_at      INTEGER NOT NULL,
    balance         INTEGER NOT NULL,          -- what was in the pool after it, less what was held
    ref             TEXT NOT NULL,
    key_id          INTEGER,                   -- may have been pruned
    state           INTEGER NOT NULL CHECK (state BETWEEN 0 AND 3), -- open captured released lapsed
    closed_at       INTEGER,
    created_event   INTEGER NOT NULL,
    closed_event    INTEGER,
    CHECK ((state = 0) = (closed_at IS NULL))
) STRICT;
CREATE INDEX holds_open ON holds (organization_id, expires_at) WHERE state = 0;
CREATE INDEX holds_time ON holds (organization_id, at);

-- What a team may use, and what it has used. A team without a row is unlimited and has used nothing. `used` and `tasks` are
-- those of the team and of all below it, `own_used` and `own_tasks` of the team alone.
CREATE TABLE budgets (
    team_id       INTEGER PRIMARY KEY REFERENCES teams,
    limit_amount  INTEGER CHECK (limit_amount >= 0), -- null: unlimited
    period        INTEGER NOT NULL DEFAULT 0 CHECK (period BETWEEN 0 AND 2), -- none month day
    used          INTEGER NOT NULL DEFAULT 0,
    tasks         INTEGER NOT NULL DEFAULT 0,
    own_used      INTEGER NOT NULL DEFAULT 0,
    own_tasks     INTEGER NOT NULL DEFAULT 0,
    changed_event INTEGER                      -- the last that set its limit
) STRICT;

-- The same, day by day in UTC: a month is the sum of its days, and so nothing is ever reset.
CREATE TABLE usage (
    team_id   INTEGER NOT NULL REFERENCES teams,
    day       INTEGER NOT NULL,
    used      INTEGER NOT NULL,
    tasks     INTEGER NOT NULL,
    own_used  INTEGER NOT NULL,
    own_tasks INTEGER NOT NULL,
    PRIMARY KEY (team_id, day)
) STRICT, WITHOUT ROWID;

-- Which part of a team's limit was told of as used, in which period: once, by whoever puts the row there.
CREATE TABLE budget_alerts (
    team_id       INTEGER NOT NULL REFERENCES teams,
    period        INTEGER NOT NULL CHECK (period BETWEEN 0 AND 2), -- none month day
    first_day     INTEGER NOT NULL,            -- of the period; 0 where it has none
    percent       INTEGER NOT NULL CHECK (percent BETWEEN 1 AND 100),
    created_event INTEGER NOT NULL,
    PRIMARY KEY (team_id, period, first_day, percent)
) STRICT, WITHOUT ROWID;

-- What was billed. A month is closed by one that is no credit note; those that hold no longer keep their numbers. Prices are
-- millionths of the currency's main unit, totals and amounts its minor units.
CREATE TABLE invoices (
    id               INTEGER PRIMARY KEY,
    organization_id  INTEGER NOT NULL REFERENCES teams,
    number           INTEGER NOT NULL CHECK (number > 0), -- without a gap, from 1
    month            INTEGER NOT NULL,          -- its first day: the month that was closed with it
    credit_of        INTEGER REFERENCES invoices, -- of a credit note: the one whose usage was given back
    state            INTEGER NOT NULL CHECK (state BETWEEN 0 AND 2), -- open paid void
    currency         TEXT NOT NULL,
    price_per_credit INTEGER NOT NULL,
    price_per_task   INTEGER NOT NULL,
    credits          INTEGER NOT NULL,          -- less than nothing on a credit note, as tasks and total
    tasks            INTEGER NOT NULL,
    total            INTEGER NOT NULL,
    issued_at        INTEGER NOT NULL,
    paid_at          INTEGER,
    payment_ref      TEXT,                      -- null where there was nothing to be paid
    voided_at        INTEGER,
    created_event    INTEGER NOT NULL,
    closed_event     INTEGER,
    CHECK ((state = 1) = (paid_at IS NOT NULL)),
    CHECK ((state = 2) = (voided_at IS NOT NULL)),
    CHECK (state = 1 OR payment_ref IS NULL)
) STRICT;
CREATE UNIQUE INDEX invoices_number ON invoices (organization_id, number);
CREATE UNIQUE INDEX invoices_month ON invoices (organization_id, month) WHERE credit_of IS NULL AND state <> 2;
CREATE INDEX invoices_open ON invoices (organization_id, number) WHERE state = 0;
CREATE INDEX invoices_credit ON invoices (credit_of) WHERE credit_of IS NOT NULL;

CREATE TABLE invoice_lines (
    invoice_id INTEGER NOT NULL REFERENCES invoices,
    position   INTEGER NOT NULL,
    team_id    INTEGER NOT NULL REFERENCES teams,
    month      INTEGER NOT NULL,                -- its first day
    kind       INTEGER NOT NULL CHECK (kind BETWEEN 0 AND 2), -- credits tasks fixed_fee
    quantity   INTEGER NOT NULL,                -- millionths of a credit, or a count
    unit_price INTEGER NOT NULL,
    amount     INTEGER NOT NULL,
    PRIMARY KEY (invoice_id, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX invoice_lines_fee ON invoice_lines (team_id, month) WHERE kind = 2;

-- What will be on an invoice, and then on which. A transfer is on one at most, since it is here once.
CREATE TABLE billables (
    transfer_id     INTEGER PRIMARY KEY REFERENCES transfers,
    organization_id INTEGER NOT NULL REFERENCES teams,
    day             INTEGER NOT NULL,
    invoice_id      INTEGER REFERENCES invoices
) STRICT;
CREATE INDEX billables_open ON billables (organization_id, day) WHERE invoice_id IS NULL;
CREATE INDEX billables_invoice ON billables (invoice_id) WHERE invoice_id IS NOT NULL;

-- How an organization pays. One without a row pays in advance, and has no prices. Prices are millionths of the currency.
CREATE TABLE billing_terms (
    organization_id  INTEGER PRIMARY KEY REFERENCES teams,
    plan             INTEGER NOT NULL CHECK (plan BETWEEN 0 AND 2), -- prepaid on_demand enterprise
    currency         TEXT,                      -- a code of ISO 4217; null until it is said
    price_per_credit INTEGER NOT NULL DEFAULT 0 CHECK (price_per_credit >= 0),
    price_per_task   INTEGER NOT NULL DEFAULT 0 CHECK (price_per_task >= 0),
    fixed_fee        INTEGER NOT NULL DEFAULT 0 CHECK (fixed_fee >= 0), -- a month's, in minor units
    contact          TEXT,                      -- to whom invoices go
    contact_key      TEXT,                      -- what makes two addresses equal
    payment_label    TEXT,                      -- never a card number
    payment_ref      TEXT,
    changed_event    INTEGER NOT NULL,
    CHECK (currency IS NOT NULL OR fixed_fee = 0),
    CHECK ((contact IS NULL) = (contact_key IS NULL))
) STRICT;

-- The one-time code that was last asked for with an invite's token. Not the code itself: that is made again.
CREATE TABLE codes (
    invite_id INTEGER PRIMARY KEY REFERENCES invites ON DELETE CASCADE,
    nonce     BLOB NOT NULL,                   -- the invite's, when it was asked for
    phone     TEXT NOT NULL,
    asked_at  INTEGER NOT NULL,
    asked     TEXT NOT NULL,                   -- when the last three were sent, rising, separated by spaces
    wrong     INTEGER NOT NULL                 -- wrong tries with this nonce
) STRICT;

-- What is to be told to somebody, queued by the transaction that it tells of. Holds no secret: tokens, codes and
-- signatures are made again when it is sent.
CREATE TABLE messages (
    id              INTEGER PRIMARY KEY,
    kind            TEXT NOT NULL CHECK (kind IN ('email', 'sms', 'callback')),
    purpose         TEXT NOT NULL,             -- what it tells of: invite, code, event …
    team_id         INTEGER REFERENCES teams,
    recipient       TEXT NOT NULL,             -- an address, a telephone number, or a URL
    recipient_key   TEXT NOT NULL,             -- what makes two of them equal
    subject         TEXT NOT NULL,
    invite_id       INTEGER REFERENCES invites ON DELETE CASCADE,
    nonce           BLOB,                      -- the invite's, when it was queued: with another it is moot
    asked_at        INTEGER,                   -- of a one-time code
    callback_type   TEXT,                      -- of a callback: what its receiver calls it
    key_kind        INTEGER CHECK (key_kind IN (0, 1)), -- of a callback: whose secrets sign it, live or test
    body            TEXT,                      -- JSON, where it cannot be made again from other rows; none once it is sent
    status          INTEGER NOT NULL CHECK (status BETWEEN 0 AND 3), -- queued sent retrying dead
    attempts        INTEGER NOT NULL DEFAULT 0,
    next_attempt_at INTEGER,
    lease           BLOB,                      -- whose it is to send, until then
    leased_until    INTEGER,
    last_error      TEXT,
    created_at      INTEGER NOT NULL,
    created_event   INTEGER NOT NULL,
    sent_at         INTEGER,
    CHECK ((next_attempt_at IS NOT NULL) = (status IN (0, 2))),
    CHECK ((sent_at IS NOT NULL) = (status = 1)),
    CHECK ((lease IS NULL) = (leased_until IS NULL)),
    CHECK ((kind = 'callback') = (callback_type IS NOT NULL) AND (kind = 'callback') = (key_kind IS NOT NULL)),
    CHECK (body IS NULL OR status <> 1)
) STRICT;
CREATE INDEX messages_due ON messages (next_attempt_at) WHERE status IN (0, 2);
CREATE INDEX messages_invite ON messages (invite_id) WHERE invite_id IS NOT NULL;

-- Append-only, and chained: see domain/event.rs. Organization 0 is the database itself.
CREATE TABLE events (
    id              INTEGER PRIMARY KEY,
    organization_id INTEGER NOT NULL,
    sequence        INTEGER NOT NULL,
    at              INTEGER NOT NULL,
    actor           TEXT NOT NULL,
    action          TEXT NOT NULL,
    team_id         INTEGER,
    target          TEXT,
    fields          TEXT NOT NULL,
    row_count       INTEGER,
    digest          BLOB,
    text_hash       BLOB,
    hash            BLOB NOT NULL
) STRICT;
CREATE UNIQUE INDEX events_chain ON events (organization_id, sequence);

-- What people wrote: beside the events, so that erasing a person can remove it and the chain still verifies.
CREATE TABLE event_texts (
    event_id INTEGER PRIMARY KEY REFERENCES events,
    salt     BLOB NOT NULL,
    reason   TEXT,
    before   TEXT,
    after    TEXT
) STRICT;

CREATE TRIGGER events_are_final BEFORE UPDATE ON events BEGIN SELECT RAISE(ABORT, 'audit events are final'); END;
CREATE TRIGGER events_stay BEFORE DELETE ON events BEGIN SELECT RAISE(ABORT, 'audit events are final'); END;
