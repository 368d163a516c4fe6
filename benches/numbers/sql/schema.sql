-- The shell's side: what somebody would write who had only the shell. Numbers for ids, a hash for a token, no chain.
PRAGMA journal_mode = WAL;
PRAGMA user_version = 7;
CREATE TABLE team (id INTEGER PRIMARY KEY, slug TEXT NOT NULL UNIQUE, name TEXT NOT NULL, created_at INTEGER NOT NULL) STRICT;
CREATE TABLE person (id INTEGER PRIMARY KEY, email TEXT NOT NULL UNIQUE, name TEXT NOT NULL, status INTEGER NOT NULL DEFAULT 1,
    created_at INTEGER NOT NULL) STRICT;
CREATE TABLE role (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, perms TEXT NOT NULL) STRICT;
CREATE TABLE membership (team_id INTEGER NOT NULL REFERENCES team, person_id INTEGER NOT NULL REFERENCES person,
    role_id INTEGER NOT NULL REFERENCES role, created_at INTEGER NOT NULL, PRIMARY KEY (team_id, person_id)) STRICT, WITHOUT ROWID;
CREATE TABLE invite (id INTEGER PRIMARY KEY, team_id INTEGER NOT NULL REFERENCES team, email TEXT NOT NULL,
    role_id INTEGER NOT NULL REFERENCES role, token_hash BLOB NOT NULL, state INTEGER NOT NULL DEFAULT 0,
    created_at INTEGER NOT NULL, expires_at INTEGER NOT NULL, decided_at INTEGER) STRICT;
CREATE TABLE audit (id INTEGER PRIMARY KEY, at INTEGER NOT NULL, actor TEXT NOT NULL, verb TEXT NOT NULL, subject TEXT NOT NULL,
    data TEXT NOT NULL, hash BLOB NOT NULL) STRICT;
-- Empty here; a real one has them, and each open reads their definitions.
CREATE TABLE outbox (id INTEGER PRIMARY KEY, kind TEXT NOT NULL, payload TEXT NOT NULL, created_at INTEGER NOT NULL) STRICT;
CREATE TABLE balance (team_id INTEGER PRIMARY KEY REFERENCES team, credits INTEGER NOT NULL CHECK (credits >= 0)) STRICT;
CREATE TABLE ledger (id INTEGER PRIMARY KEY, team_id INTEGER NOT NULL REFERENCES team, delta INTEGER NOT NULL, balance INTEGER NOT NULL,
    memo TEXT NOT NULL, created_at INTEGER NOT NULL) STRICT;
CREATE TABLE api_key (id INTEGER PRIMARY KEY, team_id INTEGER NOT NULL REFERENCES team, name TEXT NOT NULL, hash BLOB NOT NULL,
    created_at INTEGER NOT NULL, expires_at INTEGER, revoked_at INTEGER) STRICT;
INSERT INTO role VALUES (1, 'owner', '*'), (2, 'admin', 'team:*'), (3, 'member', 'team:read');
