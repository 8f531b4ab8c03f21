import type { Arrival, Item } from '../model.ts'
import { findOne, getOne, type Sql } from './sql.ts'

/** An item, as its type has it. */
export const ITEM_COLUMNS = `id, state, feed_id AS "feedId", corpus_file AS "corpusFile", url, title, text, outlet,
  published_at AS "publishedAt", received_at AS "receivedAt", seen_at AS "seenAt", quiet, story_id AS "storyId"`

/** Where arrivals come from: a feed or a corpus file. */
export type Origin = { feedId: number } | { corpusFile: string }

/**
 * Stores an arrival as a pending item, unless one of its keys is known already.
 * @returns the new item's id, or null with the known item's id in `knownAs`
 */
export async function insertArrival(
  tx: Sql,
  origin: Origin,
  arrival: Arrival,
  now: Date,
): Promise<{ itemId: number | null; knownAs: number | null }> {
  const { id } = await getOne<{ id: number }>(tx, `SELECT nextval('item_ids') AS id`)
  const claimed = await tx.query<{ itemId: number }>(
    `INSERT INTO item_keys (key, item_id, seen_at)
     SELECT key, $2, $3 FROM unnest($1::uuid[]) AS key
     ON CONFLICT (key) DO NOTHING
     RETURNING item_id AS "itemId"`,
    [arrival.keys, id, now],
  )
  if (claimed.rows.length < arrival.keys.length) return { itemId: null, knownAs: await adoptKeys(tx, arrival.keys, id) }
  await tx.query(
    `INSERT INTO items (id, received_at, feed_id, corpus_file, guid, url, title, text, outlet, author, published_at, seen_at, quiet)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
    [
      id,
      now,
      'feedId' in origin ? origin.feedId : null,
      'corpusFile' in origin ? origin.corpusFile : null,
      arrival.guid,
      arrival.url,
      arrival.title,
      arrival.text,
      arrival.outlet,
      arrival.author,
      arrival.publishedAt,
      arrival.seenAt,
      arrival.quiet,
    ],
  )
  return { itemId: id, knownAs: null }
}

/** Keys that were new beside one that was known become further names of the known item. */
async function adoptKeys(tx: Sql, keys: string[], unusedId: number): Promise<number> {
  const known = await getOne<{ id: number }>(
    tx,
    `SELECT min(item_id) AS id FROM item_keys WHERE key = ANY($1::uuid[]) AND item_id <> $2`,
    [keys, unusedId],
  )
  await tx.query(`UPDATE item_keys SET item_id = $1 WHERE item_id = $2`, [known.id, unusedId])
  return known.id
}

export async function findItem(sql: Sql, id: number): Promise<Item | null> {
  return findOne<Item>(sql, `SELECT ${ITEM_COLUMNS} FROM items WHERE id = $1`, [id])
}

/** Ids of items that wait to be ingested, oldest first, from after `afterId` on. */
export async function listPendingItems(sql: Sql, afterId: number, limit: number): Promise<number[]> {
  const { rows } = await sql.query<{ id: number }>(
    `SELECT id FROM items WHERE state = 'pending' AND id > $1 ORDER BY id LIMIT $2`,
    [afterId, limit],
  )
  return rows.map((row) => row.id)
}

/** Counts a failed try; after `most` of them the item is set aside with the reason, so that it holds up no other. */
export async function recordIngestFailure(sql: Sql, itemId: number, problem: string, most: number): Promise<void> {
  await sql.query(
    `UPDATE items SET attempts = attempts + 1, problem = $2,
       state = CASE WHEN attempts + 1 >= $3 THEN 'dead' ELSE state END
     WHERE id = $1 AND state = 'pending'`,
    [itemId, problem, most],
  )
}
