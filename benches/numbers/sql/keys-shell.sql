-- {rows} keys on the shell's side, from rows.sql: number for an id, ours, number, hash, hint.
PRAGMA synchronous = OFF; PRAGMA cache_size = -500000; PRAGMA foreign_keys = OFF; PRAGMA temp_store = MEMORY;
CREATE TEMP TABLE c (id INTEGER, ours INTEGER, number INTEGER, hash BLOB, hint TEXT);
.read rows.sql
INSERT INTO api_key SELECT id, 1 + number % {teams}, 'key ' || number, hash, 1800000000, NULL, NULL FROM c ORDER BY id;
PRAGMA wal_checkpoint(TRUNCATE);
