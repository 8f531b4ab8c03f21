import type { Delivery } from '../model.ts'
import { often, type Sql } from './sql.ts'

/** An item that a story gained, as number `seq` of all items. */
export type StoryGain = { itemId: number; storyId: number; seq: number; outlet: string | null }

/**
 * Writes a follow-up for every mail address that had an alert about an item's story, when the item's outlet is new to
 * the story: at most one waits at a time, and it is due `pauseMs` after the last mail about the story, so whatever else
 * comes in until then is told in it too.
 * @returns ids of the new deliveries
 */
export async function queueFollowUps(
  tx: Sql,
  gains: readonly StoryGain[],
  now: Date,
  pauseMs: number,
): Promise<number[]> {
  const named = gains.filter(({ outlet }) => outlet !== null)
  if (named.length === 0) return []
  const { rows } = await tx.query<{ id: number }>(
    often(`INSERT INTO deliveries (destination_id, kind, dedupe_key, watchlist_id, line_id, story_id, item_id, details, next_attempt_at, created_at)
     SELECT DISTINCT ON (f.id) f.destination_id, 'alert', f.dedupe_key || '.more.' || told.mails, f.watchlist_id, f.line_id,
       f.story_id, f.item_id,
       jsonb_build_object('followUpOf', f.id), greatest($2::timestamptz, told.at + $3 * interval '1 millisecond'), $2
     FROM jsonb_to_recordset($1::jsonb) AS g("itemId" bigint, "storyId" bigint, seq bigint, outlet text)
     JOIN deliveries f ON f.story_id = g."storyId" AND f.kind = 'alert' AND f.item_id <> g."itemId"
       AND NOT f.details ? 'followUpOf' AND f.state IN ('sending', 'sent')
     JOIN destinations d ON d.id = f.destination_id AND d.kind = 'email' AND d.state = 'active'
     JOIN watchlist_destinations wd ON wd.watchlist_id = f.watchlist_id AND wd.destination_id = f.destination_id
     JOIN watchlists w ON w.id = f.watchlist_id AND w.state = 'active' AND (w.muted_until IS NULL OR w.muted_until < $2)
     CROSS JOIN LATERAL (
       SELECT count(*)::int AS mails, max(coalesce(x.sent_at, x.created_at)) AS at, bool_or(x.state = 'pending') AS waiting
       FROM deliveries x WHERE x.destination_id = f.destination_id AND x.kind = 'alert'
         AND x.watchlist_id = f.watchlist_id AND x.story_id = f.story_id) AS told
     WHERE NOT told.waiting
       AND NOT EXISTS (SELECT 1 FROM items o WHERE o.story_id = g."storyId" AND o.outlet = g.outlet AND o.seq < g.seq)
     ORDER BY f.id, g.seq
     ON CONFLICT (destination_id, dedupe_key) DO NOTHING
     RETURNING id`),
    [JSON.stringify(named), now, pauseMs],
  )
  return rows.map((row) => row.id)
}

/** Outlets that took a follow-up's story up after the last mail about it, in the order in which they did. */
export async function listNewOutlets(sql: Sql, followUp: Delivery): Promise<string[]> {
  const { rows } = await sql.query<{ outlet: string }>(
    `WITH told AS (
       SELECT max(coalesce(sent_at, created_at)) AS at FROM deliveries
       WHERE destination_id = $1 AND watchlist_id = $2 AND story_id = $3 AND kind = 'alert' AND id < $4)
     SELECT outlet FROM items WHERE story_id = $3 AND outlet IS NOT NULL AND seq IS NOT NULL
     GROUP BY outlet HAVING min(ingested_at) > (SELECT at FROM told) ORDER BY min(seq)`,
    [followUp.destinationId, followUp.watchlistId, followUp.storyId, followUp.id],
  )
  return rows.map((row) => row.outlet)
}
