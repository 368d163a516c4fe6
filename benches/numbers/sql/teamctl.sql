-- Fills a database that `teamctl init acme` has made with the same: members of acme, invites spread over teams in it, and
-- events of invitations. By hand, since a thousand teams cannot be invited to in turn quickly. The counts are kept; the
-- hashes are not the chain's.
PRAGMA synchronous = OFF; PRAGMA cache_size = -500000; PRAGMA foreign_keys = OFF; PRAGMA temp_store = MEMORY;
BEGIN;
CREATE TEMP TABLE n AS WITH RECURSIVE s(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM s WHERE i < {rows}) SELECT i FROM s;
CREATE TEMP TABLE k AS SELECT t.id AS acme, t.id + 1000 AS base, t.created_at AS now, t.created_event AS event, m.id AS member, a.id AS admin,
    (SELECT MAX(sequence) FROM events WHERE organization_id = t.id) AS sequence
    FROM teams t JOIN roles m ON m.name = 'member' JOIN roles a ON a.name = 'admin' WHERE t.tree_key = 'acme';
INSERT INTO teams (id, organization_id, parent_id, tree_key, name, created_at, open_invites, created_event)
    SELECT base + i, acme, acme, 'acme t' || i, 'Team number ' || i, now,
    {rows} / {teams}, event FROM n, k WHERE i <= {teams};
INSERT INTO accounts (id, email, email_key, first_name, last_name, profile, created_at, created_event)
    SELECT base + i, format('user%08d@example.org', i), format('user%08d@example.org', i), NULL, 'Person Number ' || i, '{}',
    now + i, event FROM n, k;
INSERT INTO memberships (id, team_id, account_id, role_id, added_at, created_event)
    SELECT base + i, acme, base + i, iif(i % 100 = 0, admin, member), now + i, event FROM n, k;
INSERT INTO invites (id, team_id, email, email_key, role_id, kind, state, nonce, created_at, expires_at, sent_count, created_event)
    SELECT base + i, base + 1 + i % {teams}, format('guest%08d@example.net', i * 7919 % 100000007),
    format('guest%08d@example.net', i * 7919 % 100000007), member, 0, 0, randomblob(16), now + {deadline} - 604800000 + i * 10,
    now + {deadline} + i * 10, 0, event FROM n, k;
INSERT INTO events (id, organization_id, sequence, at, actor, action, team_id, target, fields, text_hash, hash)
    SELECT base + i, acme, sequence + i, now, 'operator:root@localhost', 'invite.add', base + 1 + i % {teams}, 'inv_' || (base + i),
    'email,role', randomblob(32), randomblob(32) FROM n, k;
INSERT INTO event_texts (event_id, salt, after)
    SELECT base + i, randomblob(16), '{"email":"guest' || i || '@example.net","role":"member"}' FROM n, k;
UPDATE teams SET members = members + {rows} WHERE tree_key = 'acme';
UPDATE roles SET members = (SELECT COUNT(*) FROM memberships WHERE role_id = roles.id),
    open_invites = (SELECT COUNT(*) FROM invites WHERE role_id = roles.id);
COMMIT;
PRAGMA wal_checkpoint(TRUNCATE);
