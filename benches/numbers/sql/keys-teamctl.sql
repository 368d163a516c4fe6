-- The same keys on our side.
PRAGMA synchronous = OFF; PRAGMA cache_size = -500000; PRAGMA foreign_keys = OFF; PRAGMA temp_store = MEMORY;
CREATE TEMP TABLE c (id INTEGER, ours INTEGER, number INTEGER, hash BLOB, hint TEXT);
.read rows.sql
INSERT INTO keys (id, team_id, hash, kind, scopes, name, hint, created_at, created_event)
    SELECT c.ours, t.id + 1001 + c.number % {teams}, c.hash, 0, '*', 'key ' || c.number, c.hint, t.created_at, t.created_event
    FROM c, teams t WHERE t.tree_key = 'acme' ORDER BY c.id;
PRAGMA wal_checkpoint(TRUNCATE);
