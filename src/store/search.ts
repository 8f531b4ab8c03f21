import { getOne, type Sql } from './sql.ts'

/** An item as a search looks at it. */
export type SearchedItem = {
  id: number
  seq: number
  title: string
  text: string
  url: string | null
  outlet: string | null
  publishedAt: Date | null
  seenAt: Date
  storyId: number
  topics: string[]
}

/**
 * Ingested items that satisfy `words`, newest first.
 * @param words a tsquery, or null for all
 * @param beforeSeq only items that became visible before this one; null for the newest
 */
export async function listSearchedItems(
  sql: Sql,
  words: string | null,
  topic: string | null,
  beforeSeq: number | null,
  limit: number,
): Promise<SearchedItem[]> {
  const { rows } = await sql.query<SearchedItem>(
    `SELECT i.id, i.seq, i.title, i.text, i.url, i.outlet, i.published_at AS "publishedAt", i.seen_at AS "seenAt",
       i.story_id AS "storyId",
       ARRAY(SELECT t.topic FROM item_topics t WHERE t.item_id = i.id ORDER BY t.score DESC) AS topics
     FROM items i
     WHERE i.state = 'ingested' AND i.seq IS NOT NULL
       AND ($1::text IS NULL OR i.words @@ $1::tsquery)
       AND ($2::text IS NULL OR $2 = ANY (ARRAY(SELECT t.topic FROM item_topics t WHERE t.item_id = i.id)))
       AND ($3::bigint IS NULL OR i.seq < $3)
     ORDER BY i.seq DESC LIMIT $4`,
    [words, topic, beforeSeq, limit],
  )
  return rows
}

export async function countIngested(sql: Sql): Promise<number> {
  const row = await getOne<{ n: number }>(sql, `SELECT count(*)::int AS n FROM items WHERE state = 'ingested'`)
  return row.n
}
