import { findOne, getOne, type Sql } from './sql.ts'

/** A stored item's print, as a candidate to join. `shared` counts the keys it has in common with the newcomer. */
export type StoredPrint = { itemId: number; storyId: number; seenAt: Date; print: unknown; shared: number }

/**
 * The items within the window that share the most keys with `keys`, most first.
 * @param since items seen before it are out of the window
 */
export async function findCandidates(
  tx: Sql,
  keys: number[],
  since: Date,
  until: Date,
  limit: number,
): Promise<StoredPrint[]> {
  const { rows } = await tx.query<StoredPrint>(
    `WITH sharing AS (
       SELECT item_id, count(*)::int AS shared FROM story_keys
       WHERE key = ANY($1::bigint[]) AND seen_at BETWEEN $2 AND $3
       GROUP BY item_id ORDER BY shared DESC, item_id LIMIT $4)
     SELECT p.item_id AS "itemId", p.story_id AS "storyId", p.seen_at AS "seenAt", p.print, s.shared
     FROM sharing s JOIN story_prints p ON p.item_id = s.item_id
     ORDER BY s.shared DESC, p.item_id`,
    [keys, since, until, limit],
  )
  return rows
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

export async function insertPrint(
  tx: Sql,
  itemId: number,
  storyId: number,
  seenAt: Date,
  print: unknown,
  keys: number[],
): Promise<void> {
  await tx.query(`INSERT INTO story_prints (item_id, story_id, seen_at, print) VALUES ($1, $2, $3, $4::jsonb)`, [
    itemId,
    storyId,
    seenAt,
    JSON.stringify(print),
  ])
  await tx.query(
    `INSERT INTO story_keys (key, seen_at, item_id) SELECT DISTINCT key, $2::timestamptz, $3::bigint FROM unnest($1::bigint[]) AS key`,
    [keys, seenAt, itemId],
  )
}

/** Prints older than every window are of no more use. */
export async function deleteOldPrints(sql: Sql, before: Date): Promise<void> {
  await sql.query(`DELETE FROM story_keys WHERE seen_at < $1`, [before])
  await sql.query(`DELETE FROM story_prints WHERE seen_at < $1`, [before])
}

export async function findStoryTitle(sql: Sql, id: number): Promise<string | null> {
  const row = await findOne<{ title: string }>(sql, `SELECT title FROM stories WHERE id = $1`, [id])
  return row?.title ?? null
}
