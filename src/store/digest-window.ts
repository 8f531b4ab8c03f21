import { findOne, getOne, type Sql } from './sql.ts'

/** What a digest looks at: one item of its window, without its text. */
export type WindowItem = {
  id: number
  seq: number
  storyId: number
  title: string
  url: string | null
  outlet: string | null
  seenAt: Date
  /** Repeats another item's words: counts as coverage, never as something to read. */
  repeat: boolean
  topics: { topic: string; score: number }[]
  /** Ids of the watchlists that it met. */
  watchlistIds: number[]
}

/** Items that say more since number `$1`, up to `$2`, and were visible before. */
const RENEWED = 'renewed_seq > $1 AND renewed_seq <= $2 AND seq <= $1'

/**
 * Items visible after `fromSeq` and up to `toSeq`, and those of before that say more since, the newest `limit` of them, in
 * that order.
 */
export async function listWindowItems(
  sql: Sql,
  fromSeq: number,
  toSeq: number,
  watchlistIds: number[],
  limit: number,
): Promise<WindowItem[]> {
  const { rows } = await sql.query<WindowItem>(
    `SELECT i.id, i.at AS seq, i.story_id AS "storyId", i.title, i.url, i.outlet, i.seen_at AS "seenAt",
       i.state = 'repeat' AS repeat,
       coalesce((SELECT jsonb_agg(jsonb_build_object('topic', t.topic, 'score', t.score) ORDER BY t.score DESC)
                 FROM item_topics t WHERE t.item_id = i.id), '[]') AS topics,
       coalesce((SELECT jsonb_agg(DISTINCT m.watchlist_id) FROM matches m
                 WHERE m.item_id = i.id AND m.watchlist_id = ANY($3::bigint[])), '[]') AS "watchlistIds"
     FROM ((SELECT *, seq AS at FROM items WHERE seq > $1 AND seq <= $2 AND story_id IS NOT NULL ORDER BY seq DESC LIMIT $4)
       UNION ALL
       (SELECT *, renewed_seq AS at FROM items WHERE ${RENEWED} AND story_id IS NOT NULL ORDER BY renewed_seq DESC LIMIT $4)
       ORDER BY at DESC LIMIT $4) AS i
     ORDER BY i.at`,
    [fromSeq, toSeq, watchlistIds, limit],
  )
  return rows
}

export async function countWindowItems(sql: Sql, fromSeq: number, toSeq: number): Promise<number> {
  const row = await getOne<{ count: number }>(
    sql,
    `SELECT (SELECT count(*) FROM items WHERE seq > $1 AND seq <= $2)::int
       + (SELECT count(*) FROM items WHERE ${RENEWED})::int AS count`,
    [fromSeq, toSeq],
  )
  return row.count
}

/** The number of the last item that arrived before `time`; 0 when there is none. */
export async function findSeqBefore(sql: Sql, time: Date): Promise<number> {
  const row = await findOne<{ seq: number }>(
    sql,
    `SELECT seq FROM items WHERE received_at < $1 AND seq IS NOT NULL ORDER BY received_at DESC, id DESC LIMIT 1`,
    [time],
  )
  return row?.seq ?? 0
}

/** The number of the last item that readers can see. */
export async function findVisibleSeq(sql: Sql): Promise<number> {
  const row = await getOne<{ seq: number }>(sql, `SELECT seq FROM ingest_clock`)
  return row.seq
}

/** When the last item up to number `seq` became visible, or null where there is none. */
export async function findTimeOfSeq(sql: Sql, seq: number): Promise<Date | null> {
  const row = await findOne<{ at: Date }>(
    sql,
    `SELECT ingested_at AS at FROM items WHERE seq <= $1 ORDER BY seq DESC LIMIT 1`,
    [seq],
  )
  return row?.at ?? null
}

export type StoredText = {
  itemId: number
  seq: number
  storyId: number
  title: string
  text: string
  outlet: string | null
}

export async function listTexts(sql: Sql, itemIds: number[]): Promise<StoredText[]> {
  const { rows } = await sql.query<StoredText>(
    `SELECT id AS "itemId", seq, story_id AS "storyId", title, text, outlet
     FROM items WHERE id = ANY($1::bigint[]) ORDER BY seq`,
    [itemIds],
  )
  return rows
}

/** What each of the stories said up to `seq`: its newest `most` items by then. */
export async function listEarlierTexts(sql: Sql, storyIds: number[], seq: number, most: number): Promise<StoredText[]> {
  const { rows } = await sql.query<StoredText>(
    `SELECT i.id AS "itemId", i.seq, i.story_id AS "storyId", i.title, i.text, i.outlet
     FROM unnest($1::bigint[]) AS wanted(id)
     CROSS JOIN LATERAL (SELECT * FROM items WHERE story_id = wanted.id AND seq <= $2 ORDER BY seq DESC LIMIT $3) AS i
     ORDER BY i.seq`,
    [storyIds, seq, most],
  )
  return rows
}

/** Who had reported each of the stories up to `seq`. */
export async function listEarlierOutlets(sql: Sql, storyIds: number[], seq: number): Promise<Map<number, string[]>> {
  const { rows } = await sql.query<{ storyId: number; outlets: string[] }>(
    `SELECT story_id AS "storyId", jsonb_agg(DISTINCT outlet) AS outlets FROM items
     WHERE story_id = ANY($1::bigint[]) AND seq <= $2 AND outlet IS NOT NULL GROUP BY story_id`,
    [storyIds, seq],
  )
  return new Map(rows.map(({ storyId, outlets }) => [storyId, outlets]))
}

export type StoryFacts = {
  id: number
  title: string
  outlets: string[]
  firstSeenAt: Date
  lastSeenAt: Date
}

export async function listStoryFacts(sql: Sql, ids: number[]): Promise<Map<number, StoryFacts>> {
  const { rows } = await sql.query<StoryFacts>(
    `SELECT id, title, outlets, first_seen_at AS "firstSeenAt", last_seen_at AS "lastSeenAt"
     FROM stories WHERE id = ANY($1::bigint[])`,
    [ids],
  )
  return new Map(rows.map((row) => [row.id, row]))
}

/** Items per topic that arrived in [from, to) and were visible by `seq`, repeats left out. */
export async function countTopics(sql: Sql, from: Date, to: Date, seq: number): Promise<Map<string, number>> {
  const { rows } = await sql.query<{ topic: string; count: number }>(
    `SELECT t.topic, count(*)::int AS count FROM items i JOIN item_topics t ON t.item_id = i.id
     WHERE i.received_at >= $1 AND i.received_at < $2 AND i.seq <= $3 AND i.state = 'ingested' GROUP BY t.topic`,
    [from, to, seq],
  )
  return new Map(rows.map((row) => [row.topic, row.count]))
}

/** When the first item of all arrived. */
export async function findFirstArrival(sql: Sql): Promise<Date | null> {
  const row = await findOne<{ at: Date }>(
    sql,
    `SELECT received_at AS at FROM items WHERE seq IS NOT NULL ORDER BY received_at LIMIT 1`,
  )
  return row?.at ?? null
}

export async function listWatchlistNames(sql: Sql, ids: number[]): Promise<Map<number, string>> {
  const { rows } = await sql.query<{ id: number; name: string }>(
    `SELECT id, name FROM watchlists WHERE id = ANY($1::bigint[])`,
    [ids],
  )
  return new Map(rows.map((row) => [row.id, row.name]))
}
