import type { Sql } from './sql.ts'

/** How long after an alert from a feed its channel still counts as depending on it. */
const DEPENDING = '30 days'

/**
 * Destinations to tell about a feed's health: those that asked for it, and channels and webhooks that had an alert from
 * it lately.
 */
export async function listFeedDependents(sql: Sql, feedId: number, now: Date): Promise<number[]> {
  const { rows } = await sql.query<{ id: number }>(
    `SELECT d.id FROM destinations d WHERE d.state = 'active' AND (
       d.id IN (SELECT destination_id FROM feed_watchers WHERE feed_id = $1)
       OR (d.kind <> 'email' AND d.id IN (
         SELECT x.destination_id FROM deliveries x JOIN items i ON i.id = x.item_id
         WHERE i.feed_id = $1 AND x.kind = 'alert' AND x.created_at > $2::timestamptz - interval '${DEPENDING}')))
     ORDER BY d.id`,
    [feedId, now],
  )
  return rows.map((row) => row.id)
}
