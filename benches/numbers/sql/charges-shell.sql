-- {rows} charges on the shell's side, spread over the {teams} teams, each with a balance of its own.
PRAGMA synchronous = OFF; PRAGMA cache_size = -500000; PRAGMA foreign_keys = OFF; PRAGMA temp_store = MEMORY;
BEGIN;
INSERT INTO balance SELECT id, 1000000000 FROM team;
WITH RECURSIVE s(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM s WHERE i < {rows})
    INSERT INTO ledger SELECT i, 1 + i % {teams}, -1, 1000000000 - i / {teams}, 'charge', 1800000000 + i FROM s;
COMMIT;
PRAGMA wal_checkpoint(TRUNCATE);
