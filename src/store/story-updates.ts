import type { StoryGain } from './follow-ups.ts'
import { often, type Sql } from './sql.ts'

export async function queueStoryUpdates(
  tx: Sql,
  { id, storyId }: { id: number; storyId: number },
  now: Date,
  pauseMs: number,
): Promise<void> {
  await queueManyStoryUpdates(tx, [{ itemId: id, storyId, seq: 0 }], now, pauseMs)
}

/**
 * Writes one delivery for each Discord channel that was alerted of an item's story, to bring the message there up to
 * date. At most one waits at a time: it shows the story as it stands when its turn comes, so forty outlets within a
 * minute are one edit. A story that was muted there is left alone.
 */
export async function queueManyStoryUpdates(
  tx: Sql,
  gains: readonly Omit<StoryGain, 'outlet'>[],
  now: Date,
  pauseMs: number,
): Promise<void> {
  if (gains.length === 0) return
  await tx.query(
    often(`WITH gained AS (
       SELECT * FROM jsonb_to_recordset($1::jsonb) AS g("itemId" bigint, "storyId" bigint, seq bigint))
     INSERT INTO deliveries (destination_id, kind, dedupe_key, watchlist_id, line_id, story_id, item_id, details, next_attempt_at, created_at)
     SELECT DISTINCT ON (a.destination_id, a.story_id) a.destination_id, 'alert',
       'update.' || g."storyId" || '.' || g."itemId", a.watchlist_id, a.line_id, a.story_id, a.item_id,
       '{"followUp": true}'::jsonb, $2::timestamptz + $3 * interval '1 millisecond', $2
     FROM gained g
     JOIN deliveries a ON a.story_id = g."storyId" AND a.kind = 'alert' AND a.state IN ('pending', 'sending', 'sent')
       AND NOT a.details ? 'followUp'
     JOIN destinations d ON d.id = a.destination_id AND d.kind = 'discord' AND d.state = 'active'
     LEFT JOIN discord_story_messages m ON m.destination_id = a.destination_id AND m.story_id = a.story_id
     WHERE m.muted_at IS NULL
       AND NOT EXISTS (SELECT 1 FROM gained own WHERE own."itemId" = a.item_id AND own.seq >= g.seq)
       AND NOT EXISTS (SELECT 1 FROM deliveries w WHERE w.destination_id = a.destination_id AND w.story_id = a.story_id
         AND w.state = 'pending' AND w.details ? 'followUp')
     ORDER BY a.destination_id, a.story_id, g.seq, a.id
     ON CONFLICT (destination_id, dedupe_key) DO NOTHING`),
    [JSON.stringify(gains), now, pauseMs],
  )
}
