import { findOne, getOne, type Sql } from './sql.ts'

/** A stored item that shares the key at `at` of those looked for. */
export type KeyHit = { at: number; itemId: number; storyId: number }

/**
 * For each of `keys` the newest items that have it, at most `perKey` of those seen in `since`..`until`.
 */
export async function findByKeys(
  tx: Sql,
  keys: readonly number[],
  { since, until, perKey }: { since: Date; until: Date; perKey: number },
): Promise<KeyHit[]> {
  const { rows } = await tx.query<KeyHit>(
    `SELECT (asked.n - 1)::int AS at, p.item_id AS "itemId", p.story_id AS "storyId"
     FROM unnest($1::bigint[]) WITH ORDINALITY AS asked (key, n)
     CROSS JOIN LATERAL (
       SELECT k.item_id FROM story_keys k
       WHERE k.key = asked.key AND k.seen_at BETWEEN $2 AND $3
       ORDER BY k.seen_at DESC, k.item_id DESC LIMIT $4) found
     JOIN story_prints p ON p.item_id = found.item_id`,
    [keys, since, until, perKey],
  )
  return rows
}

/** Times in milliseconds; `storySeenAt` is when the item's story had its last item. */
export type StoredPrint = { itemId: number; storyId: number; seenAt: number; storySeenAt: number; print: string }

/** The prints of the first `limit` of `itemIds` whose story had an item at or after `liveSince`, in that order. */
export async function findPrints(
  tx: Sql,
  itemIds: readonly number[],
  liveSince: Date,
  limit: number,
): Promise<StoredPrint[]> {
  if (itemIds.length === 0) return []
  const { rows } = await tx.query<Omit<StoredPrint, 'seenAt' | 'storySeenAt'> & { seenAt: Date; storySeenAt: Date }>(
    `SELECT p.item_id AS "itemId", p.story_id AS "storyId", p.seen_at AS "seenAt", s.last_seen_at AS "storySeenAt", p.print
     FROM unnest($1::bigint[]) WITH ORDINALITY AS asked (item_id, n)
     JOIN story_prints p ON p.item_id = asked.item_id
     JOIN stories s ON s.id = p.story_id AND s.last_seen_at >= $2
     ORDER BY asked.n LIMIT $3`,
    [itemIds, liveSince, limit],
  )
  return rows.map((row) => ({ ...row, seenAt: row.seenAt.getTime(), storySeenAt: row.storySeenAt.getTime() }))
}

export async function insertStory(tx: Sql, title: string, seenAt: Date): Promise<number> {
  const row = await getOne<{ id: number }>(
    tx,
    `INSERT INTO stories (title, first_seen_at, last_seen_at) VALUES ($1, $2, $2) RETURNING id`,
    [title, seenAt],
  )
  return row.id
}

/** Adds an item to a story: its time, its outlet, and the number it became visible under. */
export async function extendStory(
  tx: Sql,
  storyId: number,
  outlet: string | null,
  seenAt: Date,
  seq: number,
): Promise<void> {
  await tx.query(
    `UPDATE stories SET item_count = item_count + 1, last_seq = $4,
       first_seen_at = least(first_seen_at, $3), last_seen_at = greatest(last_seen_at, $3),
       outlets = CASE WHEN $2::text IS NULL OR $2::text = ANY(outlets) THEN outlets ELSE outlets || $2::text END
     WHERE id = $1`,
    [storyId, outlet, seenAt, seq],
  )
}

export type NewPrint = { itemId: number; storyId: number; seenAt: Date; print: string; keys: readonly number[] }

export async function insertPrint(
  tx: Sql,
  { itemId, storyId, seenAt, print, keys }: NewPrint,
  now: Date,
): Promise<void> {
  await tx.query(
    `INSERT INTO story_prints (item_id, story_id, seen_at, print, stored_at) VALUES ($1, $2, $3, $4, $5)`,
    [itemId, storyId, seenAt, print, now],
  )
  await tx.query(
    `INSERT INTO story_keys (key, seen_at, item_id) SELECT DISTINCT key, $2::timestamptz, $3::bigint FROM unnest($1::bigint[]) AS key`,
    [keys, seenAt, itemId],
  )
}

/** Forgets what items stored before `before` are found by; their stories stay as they are. */
export async function deleteOldPrints(sql: Sql, before: Date): Promise<void> {
  await sql.query(
    `WITH gone AS (DELETE FROM story_prints WHERE stored_at < $1 RETURNING item_id)
     DELETE FROM story_keys k USING gone WHERE k.item_id = gone.item_id`,
    [before],
  )
}

export async function findStoryTitle(sql: Sql, id: number): Promise<string | null> {
  const row = await findOne<{ title: string }>(sql, `SELECT title FROM stories WHERE id = $1`, [id])
  return row?.title ?? null
}
