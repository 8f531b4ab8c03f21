import { FEED_COLUMNS, type Feed } from './feeds.ts'
import { openFeed, type SealedFeed } from './sealed-feeds.ts'
import { findOne, type Sql } from './sql.ts'

/**
 * What lies further ahead was noted by a clock that has been set back since, and is no longer to be gone by. Clocks of
 * machines that work together may differ by less: else they would poll again what another has just polled.
 */
const AHEAD = `interval '1 hour'`

const isFree = (now: string) =>
  `(f.lease_until IS NULL OR f.lease_until <= ${now} OR f.lease_until > ${now}::timestamptz + ${AHEAD})`

/**
 * Active feeds that nobody polls just now: those whose time has come, longest due first, and those whose last poll lies
 * ahead of us, so that they do not wait until the clock has caught up with its former self.
 */
export async function listDueFeeds(sql: Sql, now: Date, limit: number): Promise<DuePoll[]> {
  const { rows } = await sql.query<DuePoll>(
    `(SELECT f.id AS "feedId", f.next_poll_at AS "dueAt" FROM feeds f
      WHERE f.state = 'active' AND f.next_poll_at <= $1 AND ${isFree('$1')} ORDER BY f.next_poll_at, f.id LIMIT $2)
     UNION ALL
     (SELECT f.id, f.next_poll_at FROM feeds f
      WHERE f.state = 'active' AND coalesce(f.polled_at, f.added_at) > $1::timestamptz + ${AHEAD}
        AND f.next_poll_at > $1 AND ${isFree('$1')} ORDER BY coalesce(f.polled_at, f.added_at) DESC LIMIT $2)
     LIMIT $2`,
    [now, limit],
  )
  return rows
}

/** The poll of a feed that is due at `dueAt`. */
export type DuePoll = { feedId: number; dueAt: Date }

/**
 * Takes feeds for the polls that are due, for `leaseMs`; other processes cannot take them until then.
 * @param leaseMs longer than the slowest poll
 * @returns the feeds taken; missing is what somebody else has or has done, and what was paused or removed
 */
export async function claimFeeds(sql: Sql, polls: readonly DuePoll[], now: Date, leaseMs: number): Promise<Feed[]> {
  // Rows are locked in their order, so two processes never wait for each other in a ring.
  const { rows } = await sql.query<SealedFeed<Feed>>(
    `UPDATE feeds SET lease_until = $4 WHERE id IN (
       SELECT f.id FROM unnest($1::bigint[], $2::timestamptz[]) AS due (feed_id, due_at)
       JOIN feeds f ON f.id = due.feed_id AND f.next_poll_at = due.due_at
       WHERE f.state = 'active' AND ${isFree('$3')} ORDER BY f.id FOR UPDATE OF f)
     RETURNING ${FEED_COLUMNS}`,
    [polls.map((poll) => poll.feedId), polls.map((poll) => poll.dueAt), now, new Date(now.getTime() + leaseMs)],
  )
  return rows.map((row) => openFeed(sql, row))
}

/** When the poll due at `dueAt` can be taken over from the process that has it, or null when there is none to take. */
export async function findLeaseEnd(sql: Sql, id: number, dueAt: Date): Promise<Date | null> {
  const row = await findOne<{ leaseUntil: Date | null }>(
    sql,
    `SELECT lease_until AS "leaseUntil" FROM feeds WHERE id = $1 AND next_poll_at = $2 AND state = 'active'`,
    [id, dueAt],
  )
  return row?.leaseUntil ?? null
}

/** Only for a process that knows itself to be alone: whoever held a lease is dead. */
export async function dropFeedLeases(sql: Sql): Promise<void> {
  await sql.query('UPDATE feeds SET lease_until = NULL WHERE lease_until IS NOT NULL')
}
