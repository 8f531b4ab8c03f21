import { getOne, type Sql } from './sql.ts'

export type ServerFacts = {
  version: number
  versionText: string
  encoding: string
  role: string
  isSuperuser: boolean
  ownsTables: boolean
  fsync: string
  synchronousCommit: string
  mostConnections: number
  now: Date
}

/** How a PostgreSQL is set, as far as it matters to us. `version` as 160002 for 16.2. */
export async function readServerFacts(sql: Sql): Promise<ServerFacts> {
  return getOne<ServerFacts>(
    sql,
    `SELECT current_setting('server_version_num')::int AS version, current_setting('server_version') AS "versionText",
       pg_encoding_to_char(encoding) AS encoding, current_user::text AS role,
       (SELECT rolsuper FROM pg_roles WHERE rolname = current_user) AS "isSuperuser",
       EXISTS (SELECT 1 FROM pg_tables WHERE schemaname = 'public' AND tableowner = current_user) AS "ownsTables",
       current_setting('fsync') AS fsync, current_setting('synchronous_commit') AS "synchronousCommit",
       current_setting('max_connections')::int AS "mostConnections", clock_timestamp() AS now
     FROM pg_database WHERE datname = current_database()`,
  )
}

/** Tables on which this role lacks a right that the service needs. */
export async function listClosedTables(sql: Sql): Promise<string[]> {
  const { rows } = await sql.query<{ name: string }>(
    `SELECT c.relname AS name FROM pg_class c
     WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p') AND c.relname <> 'migrations'
       AND NOT (has_table_privilege(c.oid, 'SELECT') AND has_table_privilege(c.oid, 'INSERT')
         AND has_table_privilege(c.oid, 'UPDATE') AND has_table_privilege(c.oid, 'DELETE'))
     ORDER BY c.relname`,
  )
  return rows.map(({ name }) => name)
}

export type FeedFacts = { active: number; gone: number; failing: number; overdue: number }

/** Feeds by what is wrong: `failing` so often in a row as given, `overdue` since before `overdueAt`. */
export async function countFeedTrouble(sql: Sql, failures: number, overdueAt: Date): Promise<FeedFacts> {
  return getOne<FeedFacts>(
    sql,
    `SELECT count(*) FILTER (WHERE state = 'active')::int AS active, count(*) FILTER (WHERE state = 'gone')::int AS gone,
       count(*) FILTER (WHERE state = 'active' AND failures >= $1)::int AS failing,
       count(*) FILTER (WHERE state = 'active' AND next_poll_at < $2)::int AS overdue FROM feeds`,
    [failures, overdueAt],
  )
}

/** The feeds that have failed longest. */
export async function listFailingFeeds(
  sql: Sql,
  failures: number,
  limit: number,
): Promise<{ url: string; name: string | null; problem: string | null }[]> {
  const { rows } = await sql.query<{ url: string; name: string | null; problem: string | null }>(
    `SELECT url, coalesce(name, title) AS name, problem FROM feeds
     WHERE state = 'gone' OR (state = 'active' AND failures >= $1) ORDER BY failing_since NULLS LAST, id LIMIT $2`,
    [failures, limit],
  )
  return rows
}

/** Channels of Discord that messages go to, those by webhook and direct messages left out. */
export async function listDiscordChannels(sql: Sql, limit: number): Promise<{ channelId: string; name: string }[]> {
  const { rows } = await sql.query<{ channelId: string; name: string }>(
    `SELECT address AS "channelId", name FROM destinations
     WHERE kind = 'discord' AND state = 'active' AND address ~ '^[0-9]+$' ORDER BY id LIMIT $1`,
    [limit],
  )
  return rows
}

export type DeliveryFacts = { late: number; dead: number; newest: Date | null }

/** Deliveries due before `lateAt` and not sent; those given up since `deadSince`; and the newest time the database holds. */
export async function countDeliveryTrouble(sql: Sql, lateAt: Date, deadSince: Date): Promise<DeliveryFacts> {
  return getOne<DeliveryFacts>(
    sql,
    `SELECT count(*) FILTER (WHERE state IN ('pending', 'sending') AND next_attempt_at < $1)::int AS late,
       count(*) FILTER (WHERE state = 'dead' AND created_at >= $2)::int AS dead,
       greatest(max(created_at), (SELECT max(received_at) FROM items)) AS newest
     FROM deliveries WHERE state IN ('pending', 'sending') OR created_at >= $2`,
    [lateAt, deadSince],
  )
}
