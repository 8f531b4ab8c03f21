import type { Sql } from './sql.ts'

/**
 * Writes one delivery for each Discord channel that was alerted of the item's story, to bring the message there up to
 * date. At most one waits at a time: it shows the story as it stands when its turn comes, so forty outlets within a
 * minute are one edit. A story that was muted there is left alone.
 */
export async function queueStoryUpdates(
  tx: Sql,
  item: { id: number; storyId: number },
  now: Date,
  pauseMs: number,
): Promise<void> {
  await tx.query(
    `INSERT INTO deliveries (destination_id, kind, dedupe_key, watchlist_id, line_id, story_id, item_id, details, next_attempt_at, created_at)
     SELECT DISTINCT ON (a.destination_id) a.destination_id, 'alert', 'update.' || $2::bigint || '.' || $1::bigint,
       a.watchlist_id, a.line_id, a.story_id, a.item_id, '{"followUp": true}'::jsonb,
       $3::timestamptz + $4 * interval '1 millisecond', $3
     FROM deliveries a
     JOIN destinations d ON d.id = a.destination_id AND d.kind = 'discord' AND d.state = 'active'
     LEFT JOIN discord_story_messages m ON m.destination_id = a.destination_id AND m.story_id = a.story_id
     WHERE a.story_id = $2 AND a.kind = 'alert' AND a.item_id <> $1 AND NOT a.details ? 'followUp'
       AND a.state IN ('pending', 'sending', 'sent') AND m.muted_at IS NULL
       AND NOT EXISTS (SELECT 1 FROM deliveries w WHERE w.destination_id = a.destination_id AND w.story_id = $2
         AND w.state = 'pending' AND w.details ? 'followUp')
     ORDER BY a.destination_id, a.id
     ON CONFLICT (destination_id, dedupe_key) DO NOTHING`,
    [item.id, item.storyId, now, pauseMs],
  )
}
