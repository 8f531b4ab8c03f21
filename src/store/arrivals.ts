import type { Arrival } from '../model.ts'
import { cleanText } from './clean-text.ts'
import type { Sql } from './sql.ts'

/** A stored item that one of the keys belongs to. `feedId` is where it came from. */
export type KnownItem = {
  itemId: number
  feedId: number | null
  guid: string | null
  title: string
  text: string
  url: string | null
  publishedAt: Date | null
  receivedAt: Date
  quiet: boolean
}

/**
 * Which of `keys` are taken, and by which item; null where that item is no longer stored. Each item is looked up by
 * itself: without statistics, as while a database fills up, a join of many would read all of them.
 */
export async function findKnown(sql: Sql, keys: string[]): Promise<Map<string, KnownItem | null>> {
  if (keys.length === 0) return new Map()
  const { rows } = await sql.query<KnownItem & { key: string }>(
    `SELECT k.key, i.id AS "itemId", i.feed_id AS "feedId", i.guid, i.title, i.text, i.url,
       i.published_at AS "publishedAt", i.received_at AS "receivedAt", i.quiet
     FROM item_keys k LEFT JOIN LATERAL (SELECT * FROM items WHERE id = k.item_id LIMIT 1) AS i ON true
     WHERE k.key = ANY($1::uuid[])`,
    [keys],
  )
  return new Map(rows.map(({ key, ...item }) => [key, item.itemId === null ? null : item]))
}

/** Further names of a known item. Those that are taken stay with their item. */
export async function adoptKeys(tx: Sql, pairs: { key: string; itemId: number }[], now: Date): Promise<void> {
  if (pairs.length === 0) return
  await tx.query(
    `INSERT INTO item_keys (key, item_id, seen_at)
     SELECT key, item_id, $3 FROM unnest($1::uuid[], $2::bigint[]) AS pair (key, item_id) ORDER BY key
     ON CONFLICT (key) DO NOTHING`,
    [pairs.map((pair) => pair.key), pairs.map((pair) => pair.itemId), now],
  )
}

const KEY_REFRESH = '7 days'

/** Notes that items are still listed by their feed, so that their keys are not forgotten. */
export async function refreshKeys(tx: Sql, keys: string[], now: Date): Promise<void> {
  if (keys.length === 0) return
  await tx.query(
    `UPDATE item_keys SET seen_at = $2 WHERE key = ANY($1::uuid[]) AND seen_at < $2::timestamptz - interval '${KEY_REFRESH}'`,
    [keys, now],
  )
}

/** An arrival and the feed that brought it. */
export type FeedItem = Arrival & { feedId: number }

/**
 * Stores new items at once, numbered in the order given, in a handful of statements however many there are.
 * Keys are taken in their own order, so two transactions never wait for each other in a ring. An arrival one of whose
 * keys was taken meanwhile by somebody else is left out.
 * @returns an id for each arrival, or null
 */
export async function insertArrivals(tx: Sql, arrivals: FeedItem[], now: Date): Promise<(number | null)[]> {
  if (arrivals.length === 0) return []
  const { rows } = await tx.query<{ id: number }>(`SELECT nextval('item_ids') AS id FROM generate_series(1, $1::int)`, [
    arrivals.length,
  ])
  const ids = rows.map((row) => row.id).sort((a, b) => a - b)
  const lost = await takeKeys(tx, arrivals, ids, now)
  const kept = arrivals.flatMap((arrival, index) => (lost.has(ids[index]!) ? [] : [describeRow(arrival, ids[index]!)]))
  await tx.query(
    `INSERT INTO items (id, received_at, feed_id, guid, url, title, text, outlet, author, published_at, seen_at, quiet)
     SELECT (r->>'id')::bigint, $2, (r->>'feedId')::bigint, r->>'guid', r->>'url', r->>'title', r->>'text', r->>'outlet', r->>'author',
       (r->>'publishedAt')::timestamptz, (r->>'seenAt')::timestamptz, (r->>'quiet')::boolean
     FROM jsonb_array_elements($1::jsonb) AS r`,
    [JSON.stringify(kept), now],
  )
  return ids.map((id) => (lost.has(id) ? null : id))
}

/** @returns ids whose arrival did not get all of its keys; what they got is given back */
async function takeKeys(tx: Sql, arrivals: Arrival[], ids: number[], now: Date): Promise<Set<number>> {
  const pairs = arrivals.flatMap((arrival, index) => arrival.keys.map((key) => ({ key, id: ids[index]! })))
  const { rows } = await tx.query<{ key: string }>(
    `INSERT INTO item_keys (key, item_id, seen_at)
     SELECT key, item_id, $3 FROM unnest($1::uuid[], $2::bigint[]) AS pair (key, item_id) ORDER BY key
     ON CONFLICT (key) DO NOTHING RETURNING key`,
    [pairs.map((pair) => pair.key), pairs.map((pair) => pair.id), now],
  )
  const taken = new Set(rows.map((row) => row.key))
  const lost = new Set(pairs.filter(({ key }) => !taken.has(key)).map(({ id }) => id))
  if (lost.size > 0) await tx.query(`DELETE FROM item_keys WHERE item_id = ANY($1::bigint[])`, [[...lost]])
  return lost
}

function describeRow(arrival: FeedItem, id: number) {
  const { feedId, publishedAt, seenAt, quiet } = arrival
  const texts = (['guid', 'url', 'title', 'text', 'outlet', 'author'] as const).map((name) => [
    name,
    cleaned(arrival[name]),
  ])
  return { id, feedId, publishedAt, seenAt, quiet, ...Object.fromEntries(texts) }
}

const cleaned = (text: string | null) => (text === null ? null : cleanText(text))

export type Revision = { title: string; text: string; url: string | null; publishedAt: Date | null }

/** Some feeds change an item at every poll; so many of its changes are kept. */
const MOST_REVISIONS = 50

/**
 * Writes what an item says now. Where that is news and it was ingested before, it waits to be ingested once more.
 * @returns the number of the change among arrivals, or null where nothing waits
 */
export async function reviseItem(tx: Sql, known: KnownItem, to: Revision, isNews: boolean): Promise<number | null> {
  const { rows } = await tx.query<{ changedSeq: number | null }>(
    `WITH revised AS (
       UPDATE items SET title = $3, text = $4, url = $5, published_at = $6,
         changed_seq = CASE WHEN $8 AND state IN ('ingested', 'repeat') THEN nextval('item_ids') ELSE changed_seq END
       WHERE id = $1 AND received_at = $2 RETURNING story_id, changed_seq),
     renamed AS (UPDATE stories s SET title = $3 FROM revised WHERE s.id = revised.story_id AND s.title = $7)
     SELECT changed_seq AS "changedSeq" FROM revised`,
    [
      known.itemId,
      known.receivedAt,
      cleaned(to.title),
      cleaned(to.text),
      cleaned(to.url),
      to.publishedAt,
      known.title,
      isNews,
    ],
  )
  return rows[0]?.changedSeq ?? null
}

/**
 * An item that came quietly alerts after all. Where it was ingested already it waits to be read once more, as one that has
 * met no line yet.
 * @returns the number of the change among arrivals, or null where nothing waits
 */
export async function rouseItem(tx: Sql, { itemId, receivedAt }: KnownItem): Promise<number | null> {
  const { rows } = await tx.query<{ changedSeq: number | null }>(
    `UPDATE items SET quiet = false,
       changed_seq = CASE WHEN state IN ('ingested', 'repeat') THEN nextval('item_ids') ELSE changed_seq END
     WHERE id = $1 AND received_at = $2 AND quiet RETURNING changed_seq AS "changedSeq"`,
    [itemId, receivedAt],
  )
  const changedSeq = rows[0]?.changedSeq ?? null
  if (changedSeq !== null) await tx.query('DELETE FROM matches WHERE item_id = $1', [itemId])
  return changedSeq
}

/** Keeps what an item said before it was changed. @param material whether the change is an update in its story */
export async function recordRevision(tx: Sql, known: KnownItem, material: boolean, now: Date): Promise<void> {
  await tx.query(
    `INSERT INTO item_revisions (item_id, revised_at, title, text, published_at, material)
     SELECT $1, $2, $3, $4, $5, $6
     WHERE (SELECT count(*) FROM item_revisions WHERE item_id = $1) < ${MOST_REVISIONS}`,
    [known.itemId, now, known.title, known.text, known.publishedAt, material],
  )
}

export type StoryUpdate = { itemId: number; outlet: string | null; revisedAt: Date; title: string; titleBefore: string }

/** Material changes of a story's items, newest first. */
export async function listStoryUpdates(sql: Sql, storyId: number, limit: number): Promise<StoryUpdate[]> {
  const { rows } = await sql.query<StoryUpdate>(
    `SELECT i.id AS "itemId", i.outlet, r.revised_at AS "revisedAt", i.title, r.title AS "titleBefore"
     FROM items i JOIN item_revisions r ON r.item_id = i.id
     WHERE i.story_id = $1 AND r.material ORDER BY r.id DESC LIMIT $2`,
    [storyId, limit],
  )
  return rows
}
