-- The same charges on our side, of one credit each and all of today, with their references, after a top-up that covers them.
-- What is kept beside the ledger is what it comes to.
PRAGMA synchronous = OFF; PRAGMA cache_size = -500000; PRAGMA foreign_keys = OFF; PRAGMA temp_store = MEMORY;
BEGIN;
CREATE TEMP TABLE n AS WITH RECURSIVE s(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM s WHERE i < {rows}) SELECT i FROM s;
CREATE TEMP TABLE k AS SELECT id AS acme, id + 1000 AS base, created_at - {rows} AS began, created_at / 86400000 AS day,
    created_event AS event, 1000000000 * 1000000 AS pool FROM teams WHERE tree_key = 'acme';
INSERT INTO transfers SELECT base, acme, acme, 0, 0, 1, pool, 0, day, began, pool, 'order-1', NULL, NULL, event FROM k;
INSERT INTO transfers SELECT base + i, acme, base + 1 + i % {teams}, 1, 1, 2, 1000000, 1, day, began + i, pool - i * 1000000,
    format('old-%08d', i), NULL, NULL, event FROM n, k;
INSERT INTO refs SELECT acme, 'order-1', 0, base, randomblob(16) FROM k;
INSERT INTO refs SELECT acme, format('old-%08d', i), 1, base + i, randomblob(16) FROM n, k;
INSERT INTO balances SELECT acme, 0, -pool FROM k;
INSERT INTO balances SELECT acme, 1, pool - {rows} * 1000000 FROM k;
INSERT INTO balances SELECT acme, 2, {rows} * 1000000 FROM k;
INSERT INTO budgets (team_id, used, tasks, own_used, own_tasks) SELECT acme, {rows} * 1000000, {rows}, 0, 0 FROM k;
INSERT INTO budgets (team_id, used, tasks, own_used, own_tasks)
    SELECT base + 1 + i % {teams}, COUNT(*) * 1000000, COUNT(*), COUNT(*) * 1000000, COUNT(*) FROM n, k GROUP BY 1;
INSERT INTO usage SELECT team_id, day, used, tasks, own_used, own_tasks FROM budgets, k;
COMMIT;
PRAGMA wal_checkpoint(TRUNCATE);
