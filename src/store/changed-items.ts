import type { Item, TopicLabel } from '../model.ts'
import { findOne, getOne, type Sql } from './sql.ts'

/**
 * An item that says something new since it was ingested. `changeId` is when, counted among arrivals; `copyOf` is the item
 * that it repeats still, since neither its headline nor much of its text has changed.
 */
export type ChangedItem = Item & { changeId: number; copyOf: number | null }

/** Scores of topics are kept to seven digits, so an equal one may seem to have grown. */
const LEAST_GAIN = 0.001

/** Numbers of changes that wait to be read, oldest first. */
export async function listWaitingChanges(sql: Sql, limit: number): Promise<number[]> {
  const { rows } = await sql.query<{ changeId: number }>(
    `SELECT changed_seq AS "changeId" FROM items WHERE changed_seq IS NOT NULL ORDER BY changed_seq LIMIT $1`,
    [limit],
  )
  return rows.map((row) => row.changeId)
}

/** Holds back every other ingestion until this transaction ends. @returns the last change to any watchlist line */
export async function takeRereadTurn(tx: Sql): Promise<{ watchSeq: number }> {
  await tx.query('SELECT 1 FROM ingest_clock FOR UPDATE')
  return getOne(tx, `SELECT coalesce(max(seq), 0) AS "watchSeq" FROM watch_changes`)
}

/**
 * The item with the oldest change that waits, of at most number `upTo`, or null. It is locked: a poll that changes it
 * meanwhile was either before, and is seen, or is after, and gives it another number.
 */
export async function findNextChanged(tx: Sql, upTo: number): Promise<ChangedItem | null> {
  return findOne<ChangedItem>(
    tx,
    `SELECT changed_seq AS "changeId", id, state, feed_id AS "feedId", corpus_file AS "corpusFile", url, title, text,
       outlet, published_at AS "publishedAt", received_at AS "receivedAt", seen_at AS "seenAt", quiet, story_id AS "storyId",
       CASE WHEN NOT EXISTS (SELECT 1 FROM item_revisions r WHERE r.item_id = items.id) THEN repeat_of END AS "copyOf"
     FROM items WHERE changed_seq <= $1 ORDER BY changed_seq LIMIT 1 FOR UPDATE`,
    [upTo],
  )
}

/**
 * What was found in an item's new words takes the place of what was found before. Its number among items stays, so no
 * digest brings it twice. A copy that has changed much is none any longer.
 * @returns whether a topic came in or gained weight
 */
export async function recordReread(
  tx: Sql,
  item: ChangedItem,
  topics: TopicLabel[],
  words: string[],
): Promise<boolean> {
  await tx.query(
    `UPDATE items SET state = CASE WHEN $4 THEN state ELSE 'ingested' END,
       repeat_of = CASE WHEN $4 THEN repeat_of END, words = array_to_tsvector($3::text[]), changed_seq = NULL,
       attempts = 0, problem = NULL
     WHERE id = $1 AND received_at = $2`,
    [item.id, item.receivedAt, words, item.copyOf !== null],
  )
  const { rows: before } = await tx.query<{ topic: string; score: number }>(
    'DELETE FROM item_topics WHERE item_id = $1 RETURNING topic, score',
    [item.id],
  )
  await tx.query(
    `INSERT INTO item_topics (item_id, topic, score, evidence)
     SELECT $1, label->>'topic', (label->>'score')::real, label->'evidence' FROM jsonb_array_elements($2::jsonb) AS label`,
    [item.id, JSON.stringify(topics)],
  )
  const scores = new Map(before.map(({ topic, score }) => [topic, score]))
  return topics.some(({ topic, score }) => score > (scores.get(topic) ?? 0) + LEAST_GAIN)
}

/** Takes the item's new words for as new as the next item is. The caller has the turn. */
export async function renewItem(tx: Sql, item: ChangedItem): Promise<void> {
  await tx.query(
    `WITH clock AS (UPDATE ingest_clock SET seq = seq + 1 RETURNING seq)
     UPDATE items SET renewed_seq = clock.seq FROM clock WHERE id = $1 AND received_at = $2`,
    [item.id, item.receivedAt],
  )
}

/** Counts a failed try; after `most` of them the change is passed over, and the item keeps what was found in it before. */
export async function recordRereadFailure(sql: Sql, itemId: number, problem: string, most: number): Promise<void> {
  await sql.query(
    `UPDATE items SET attempts = attempts + 1, problem = $2,
       changed_seq = CASE WHEN attempts + 1 >= $3 THEN NULL ELSE changed_seq END
     WHERE id = $1 AND changed_seq IS NOT NULL`,
    [itemId, problem, most],
  )
}

/**
 * The lines that an item has matched so far; of a copy, also those of what it repeats, unless that came quietly and the copy
 * did not.
 */
export async function listMatchedLines(tx: Sql, { id, copyOf, quiet }: ChangedItem): Promise<Set<number>> {
  const { rows } = await tx.query<{ lineId: number }>(
    `SELECT line_id AS "lineId" FROM matches WHERE item_id = $1
     UNION SELECT m.line_id FROM matches m JOIN items i ON i.id = m.item_id WHERE m.item_id = $2 AND ($3 OR NOT i.quiet)`,
    [id, copyOf, quiet],
  )
  return new Set(rows.map((row) => row.lineId))
}
