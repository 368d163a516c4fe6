-- Where a team's files are: in whose store, under which name, and with what to get in.
CREATE TABLE connectors (
    id            INTEGER PRIMARY KEY,
    team_id       INTEGER NOT NULL REFERENCES teams,
    name          TEXT NOT NULL,
    store         INTEGER NOT NULL CHECK (store BETWEEN 0 AND 2), -- s3 azure gcs
    bucket        TEXT NOT NULL,
    prefix        TEXT NOT NULL,               -- '' or what the names of all objects begin with
    region        TEXT,
    endpoint      TEXT,                        -- null: the provider's own
    access_key_id TEXT,                        -- not secret; null where the environment says who one is
    secret        BLOB,                        -- sealed: see domain/sealing.rs
    tested_at     INTEGER,
    failed_step   INTEGER CHECK (failed_step BETWEEN 0 AND 3), -- of the last test: write read list remove; null: none
    created_by    INTEGER REFERENCES accounts, -- null: the operator
    created_at    INTEGER NOT NULL,
    created_event INTEGER NOT NULL,
    changed_event INTEGER,
    CHECK (failed_step IS NULL OR tested_at IS NOT NULL)
) STRICT;
CREATE UNIQUE INDEX connectors_name ON connectors (team_id, name);

-- What the product's teams make: of the kinds that the policy has.
CREATE TABLE resources (
    id            INTEGER PRIMARY KEY,
    team_id       INTEGER NOT NULL REFERENCES teams,
    kind          TEXT NOT NULL,
    name          TEXT NOT NULL,
    uri           TEXT,
    callback_url  TEXT,                        -- its own; without one, that of its team
    shared_all_at INTEGER,                     -- since when with every team of the organization
    created_by    INTEGER REFERENCES accounts, -- null: the operator
    created_at    INTEGER NOT NULL,
    created_event INTEGER NOT NULL,
    changed_event INTEGER
) STRICT;
CREATE UNIQUE INDEX resources_name ON resources (team_id, kind, name);
CREATE INDEX resources_shared_all ON resources (kind) WHERE shared_all_at IS NOT NULL;

-- The teams that a resource is shared with: what lies below them sees it too.
CREATE TABLE resource_shares (
    resource_id   INTEGER NOT NULL REFERENCES resources ON DELETE CASCADE,
    team_id       INTEGER NOT NULL REFERENCES teams,
    created_event INTEGER NOT NULL,
    PRIMARY KEY (resource_id, team_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX resource_shares_team ON resource_shares (team_id);

-- The one event that `init` writes makes way for the trail of an import. As soon as there is another, each stays.
DROP TRIGGER events_stay;
CREATE TRIGGER events_stay BEFORE DELETE ON events WHEN EXISTS (SELECT 1 FROM events WHERE id <> OLD.id)
BEGIN SELECT RAISE(ABORT, 'audit events are final'); END;
-- A hold that has lapsed ended at its deadline, whoever wrote that down and when.
UPDATE holds SET closed_at = expires_at WHERE state = 3;

-- What a callback is about: it goes to the resource's own URL where that has one.
ALTER TABLE messages ADD COLUMN resource_id INTEGER REFERENCES resources ON DELETE SET NULL;
CREATE INDEX messages_resource ON messages (resource_id) WHERE resource_id IS NOT NULL;
