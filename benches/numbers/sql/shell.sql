-- Fills the shell's side with {rows} members of one team, invites spread over {teams} teams, and audit rows.
PRAGMA synchronous = OFF; PRAGMA cache_size = -500000; PRAGMA foreign_keys = OFF; PRAGMA temp_store = MEMORY;
BEGIN;
CREATE TEMP TABLE n AS WITH RECURSIVE s(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM s WHERE i < {rows}) SELECT i FROM s;
INSERT INTO team SELECT i, 't' || i, 'Team number ' || i, 1800000000 FROM n WHERE i <= {teams};
INSERT INTO person SELECT i, format('user%08d@example.org', i), 'Person Number ' || i, 1, 1800000000 + i FROM n;
INSERT INTO membership SELECT 1, i, iif(i % 100 = 0, 2, 3), 1800000000 + i FROM n;
INSERT INTO invite SELECT i, 1 + i % {teams}, format('guest%08d@example.net', i * 7919 % 100000007), 3, randomblob(32), 0,
    1800000000 + i / 100, 1800604800 + i / 100, NULL FROM n;
INSERT INTO audit SELECT i, 1800000000 + i, 'cli', 'invite.add', 'invite:' || i,
    '{"team":"t' || (1 + i % {teams}) || '","email":"guest' || i || '@example.net"}', randomblob(32) FROM n;
COMMIT;
CREATE INDEX membership_person ON membership (person_id);
CREATE INDEX invite_pending ON invite (expires_at) WHERE state = 0;
CREATE UNIQUE INDEX invite_once ON invite (team_id, email) WHERE state = 0;
CREATE INDEX api_key_team ON api_key (team_id);
CREATE INDEX ledger_team ON ledger (team_id, id);
PRAGMA wal_checkpoint(TRUNCATE);
