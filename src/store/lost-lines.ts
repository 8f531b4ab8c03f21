import type { Sql } from './sql.ts'

/** Of the alert `d`: not one that belongs to others or follows up on one. */
const STANDS_ALONE = `d.kind = 'alert' AND NOT d.details ?| '{with,followUp,followUpOf}'`

/** Of the item `i`: whether it met a line of the watchlist of the alert `d` since that one was queued. */
const HAS_MET = `EXISTS (SELECT 1 FROM matches m WHERE m.item_id = i.id AND m.watchlist_id = d.watchlist_id
  AND m.matched_at >= d.created_at)`

/** Of the item `i`: whether the alert `d` was about it, or is why it has none of its own, as a report of the same story. */
const IS_SPOKEN_FOR = `i.story_id = d.story_id
  AND (i.id = d.item_id OR NOT i.quiet AND (i.repeat_of = d.item_id OR ${HAS_MET}))`

/**
 * What becomes of alerts that wait, as in quiet hours, and name a line that goes: another line that met the item, or that
 * met a later one of its story, takes its place; or else they are read again, for the lines that come may meet them.
 * Before any line is touched, since who reads items locks them in that order.
 */
export async function passOnAlerts(tx: Sql, watchlistId: number, wanted: readonly string[]): Promise<void> {
  const stays = `l.watchlist_id = $1 AND l.query = ANY($2::text[])`
  const goes = `d.watchlist_id = $1 AND d.state = 'pending' AND ${STANDS_ALONE}
    AND NOT EXISTS (SELECT 1 FROM watchlist_lines l WHERE l.id = d.line_id AND ${stays})`
  if ((await lockItems(tx, goes, [watchlistId, wanted])) === 0) return
  await tx.query(
    `UPDATE deliveries d SET item_id = other.item_id, line_id = other.line_id FROM (
       SELECT DISTINCT ON (d.id) d.id, i.id AS item_id, l.id AS line_id
       FROM deliveries d JOIN items i ON ${IS_SPOKEN_FOR} JOIN matches m ON m.item_id = i.id
         JOIN watchlist_lines l ON l.id = m.line_id AND ${stays}
       WHERE ${goes} AND (i.id = d.item_id OR m.matched_at >= d.created_at)
       ORDER BY d.id, i.id <> d.item_id, i.seq, l.line) AS other
     WHERE d.id = other.id`,
    [watchlistId, wanted],
  )
  await readItemsAgain(tx, goes, [watchlistId, wanted])
  await tx.query(
    `UPDATE deliveries d SET state = 'cancelled', problem = 'its line was changed', ${FREE_KEY} WHERE ${goes}`,
    [watchlistId, wanted],
  )
}

/**
 * What was cancelled told nobody anything, so its key is free again: an alert that was not sent because its watchlist was
 * ended just then keeps no later one about the story from being sent when the watchlist is taken up again.
 */
export const FREE_KEY = `dedupe_key = dedupe_key || '.cancelled.' || id`

/**
 * Ends deliveries that turned out to have nothing to say. Where an alert has none because its line went while it was being
 * sent, its items are read again.
 */
export async function recordCancelled(tx: Sql, ids: readonly number[], problem: string): Promise<void> {
  const ended = `d.id = ANY($1::bigint[]) AND d.state = 'sending'`
  const lost = `${ended} AND d.kind = 'alert' AND NOT d.details ?| '{followUp,followUpOf}'
    AND EXISTS (SELECT 1 FROM watchlists w WHERE w.id = d.watchlist_id AND w.state = 'active')
    AND NOT EXISTS (SELECT 1 FROM watchlist_lines l WHERE l.id = d.line_id)`
  if ((await lockItems(tx, lost, [ids])) > 0) await readItemsAgain(tx, lost, [ids])
  await tx.query(
    `UPDATE deliveries d SET state = 'cancelled', lease_until = NULL, problem = $2, ${FREE_KEY} WHERE ${ended}`,
    [ids, problem],
  )
}

/** Locks what these alerts speak for. @returns how many items that is */
async function lockItems(tx: Sql, which: string, parameters: unknown[]): Promise<number> {
  const { rows } = await tx.query<{ id: number }>(
    `SELECT DISTINCT i.id FROM deliveries d JOIN items i ON ${IS_SPOKEN_FOR} WHERE ${which}`,
    parameters,
  )
  const ids = rows.map(({ id }) => id)
  if (ids.length > 0) await tx.query(`SELECT 1 FROM items WHERE id = ANY($1::bigint[]) ORDER BY id FOR UPDATE`, [ids])
  return ids.length
}

/** In their order, so that of several that meet a line the first alerts. */
async function readItemsAgain(tx: Sql, which: string, parameters: unknown[]): Promise<void> {
  await tx.query(
    `UPDATE items SET changed_seq = again.number FROM (
       SELECT id, nextval('item_ids') AS number FROM (
         SELECT DISTINCT i.seq, i.id FROM deliveries d JOIN items i ON ${IS_SPOKEN_FOR}
         WHERE ${which} AND i.changed_seq IS NULL AND i.state IN ('ingested', 'repeat') ORDER BY i.seq) AS ordered) AS again
     WHERE items.id = again.id`,
    parameters,
  )
}
