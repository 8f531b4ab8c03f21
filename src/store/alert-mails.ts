import type { Delivery } from '../model.ts'
import type { Sql } from './sql.ts'
import { COLUMNS, goesTo, isFree, LEASE_IS_OVER, leaseEnd, waitsForCompany } from './take-deliveries.ts'

/**
 * When alert mails went to the destination since `since`, a mail that held several counted once, and those that other
 * senders have under way counted as of now.
 */
export async function listAlertMails(sql: Sql, delivery: Delivery, since: Date, now: Date): Promise<Date[]> {
  const { rows } = await sql.query<{ at: Date }>(
    `SELECT DISTINCT coalesce(remote_id, id::text), sent_at AS at FROM deliveries
     WHERE destination_id = $1 AND kind = 'alert' AND state = 'sent' AND sent_at > $2 AND NOT details ? 'followUp'
     UNION ALL
     SELECT id::text, $3::timestamptz FROM deliveries
     WHERE destination_id = $1 AND kind = 'alert' AND state = 'sending' AND NOT ${LEASE_IS_OVER} AND id < $4
       AND NOT details ? 'held'`,
    [delivery.destinationId, since, now, delivery.id],
  )
  return rows.map((row) => row.at)
}

/** Puts an alert back to wait for company. Such a try counts for nothing. */
export async function recordHeld(sql: Sql, id: number, why: string, problem: string, until: Date): Promise<void> {
  await sql.query(
    `UPDATE deliveries SET state = 'pending', attempts = greatest(0, attempts - 1), next_attempt_at = $4,
       lease_until = NULL, problem = $3, details = details || jsonb_build_object('held', $2::text) WHERE id = $1`,
    [id, why, problem, until],
  )
}

/** A mail with more would be cut off by mail programs; the others go in the next one. */
const MOST_IN_ONE_MAIL = 200

/**
 * Takes the other held alerts of the destination that are due, to go out in the mail of `lead`, for good: whatever comes
 * of it, they stay with `lead`, and a mail that was tried before holds the same alerts as it did then. Held alerts can
 * only be claimed oldest first (see claimDelivery), so nobody else takes them for another mail.
 */
export async function claimAlongside(sql: Sql, lead: Delivery, now: Date, leaseMs: number): Promise<Delivery[]> {
  const { rows } = await sql.query<Delivery>(
    `UPDATE deliveries SET state = 'sending', attempts = attempts + (id <> $2)::int, lease_until = ${leaseEnd('$4')},
       details = details || jsonb_build_object('with', $2::bigint)
     WHERE destination_id = $1 AND kind = 'alert' AND state IN ('pending', 'sending') AND (id = $2 OR id > $2 AND CASE
       WHEN $5::boolean THEN details @> jsonb_build_object('with', $2::bigint)
       ELSE id IN (SELECT h.id FROM deliveries h WHERE ${goesTo('h', '$1')} AND h.id > $2 AND h.kind = 'alert'
         AND ${waitsForCompany('$3')} AND ${isFree('h')} ORDER BY h.id LIMIT ${MOST_IN_ONE_MAIL - 1}) END)
     RETURNING ${COLUMNS}`,
    [lead.destinationId, lead.id, now, leaseMs, lead.details.with !== undefined],
  )
  return rows.filter(({ id }) => id !== lead.id).sort((a, b) => a.id - b.id)
}
