import { getOne, type Sql } from './sql.ts'

/** An item as a search looks at it. */
export type SearchedItem = {
  id: number
  title: string
  text: string
  url: string | null
  outlet: string | null
  publishedAt: Date | null
  seenAt: Date
  receivedAt: Date
  /** When it was published by its own account; where it states no date, or one yet to come, when it came in. */
  datedAt: Date
  storyId: number
  topics: string[]
}

/** For readers by date; for who follows by intake, so that what came in late is not far down. An index carries each. */
export type Order = 'published' | 'received'

/** Of an item `i`; least takes no account of a date that is missing. */
export const DATED_AT = 'least(i.published_at, i.seen_at)'
const TIMES: Record<Order, string> = { published: DATED_AT, received: 'i.received_at' }

/** Where a list goes on: after the item of this time, by its order, and id. */
export type Place = { at: Date; id: number }

export function placeOf({ id, datedAt, receivedAt }: SearchedItem, order: Order): Place {
  return { at: order === 'published' ? datedAt : receivedAt, id }
}

/** `words` is a tsquery, or null for all items. */
export type Wanted = { words: string | null; topic: string | null; order: Order }

/** Ingested items that satisfy the words, newest first by the order asked for, from `after` on. */
export async function listSearchedItems(
  sql: Sql,
  { words, topic, order }: Wanted,
  after: Place | null,
  limit: number,
): Promise<SearchedItem[]> {
  const time = TIMES[order]
  const { rows } = await sql.query<SearchedItem>(
    `SELECT i.id, i.title, i.text, i.url, i.outlet, i.published_at AS "publishedAt", i.seen_at AS "seenAt",
       i.received_at AS "receivedAt", ${DATED_AT} AS "datedAt", i.story_id AS "storyId",
       ARRAY(SELECT t.topic FROM item_topics t WHERE t.item_id = i.id ORDER BY t.score DESC) AS topics
     FROM items i
     WHERE i.state = 'ingested'
       AND ($1::text IS NULL OR i.words @@ $1::tsquery)
       AND ($2::text IS NULL OR $2 = ANY (ARRAY(SELECT t.topic FROM item_topics t WHERE t.item_id = i.id)))
       AND ($3::timestamptz IS NULL OR (${time}, i.id) < ($3, $4::bigint))
     ORDER BY ${time} DESC, i.id DESC LIMIT $5`,
    [words, topic, after?.at ?? null, after?.id ?? null, limit],
  )
  return rows
}

export async function countIngested(sql: Sql): Promise<number> {
  const row = await getOne<{ n: number }>(sql, `SELECT count(*)::int AS n FROM items WHERE state = 'ingested'`)
  return row.n
}
