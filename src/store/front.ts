import { findOne, type Sql } from './sql.ts'

/** A story as lists show it. `score` is the best of its items for the topic asked for. */
export type StoryCard = {
  id: number
  title: string
  firstSeenAt: Date
  lastSeenAt: Date
  itemCount: number
  outlets: string[]
  topics: string[]
  /** How its newest report begins. */
  lead: string | null
}

/** Where a list of stories goes on: after the story of this time and id. */
export type StoryCursor = { at: Date; id: number }

const CARD = `s.id, s.title, s.first_seen_at AS "firstSeenAt", s.last_seen_at AS "lastSeenAt", s.item_count AS "itemCount",
  s.outlets, ARRAY(SELECT t.topic FROM items i JOIN item_topics t ON t.item_id = i.id WHERE i.story_id = s.id
    GROUP BY t.topic ORDER BY max(t.score) DESC, t.topic) AS topics,
  (SELECT left(i.text, 800) FROM items i WHERE i.story_id = s.id AND i.state = 'ingested' ORDER BY i.seq DESC LIMIT 1) AS lead`

/**
 * Stories last seen, newest first; those with an item of `topic` where one is given. Story by story is asked for its
 * topics until there are enough: to collect all items of the topic first would cost more with every item stored.
 */
export async function listStories(
  sql: Sql,
  topic: string | null,
  after: StoryCursor | null,
  limit: number,
): Promise<StoryCard[]> {
  const { rows } = await sql.query<StoryCard>(
    `SELECT ${CARD} FROM stories s
     WHERE ($1::timestamptz IS NULL OR (s.last_seen_at, s.id) < ($1, $2::bigint))
       AND ($3::text IS NULL OR $3 = ANY (ARRAY(
         SELECT t.topic FROM items i JOIN item_topics t ON t.item_id = i.id WHERE i.story_id = s.id)))
     ORDER BY s.last_seen_at DESC, s.id DESC LIMIT $4`,
    [after?.at ?? null, after?.id ?? null, topic, limit],
  )
  return rows
}

export async function findStory(sql: Sql, id: number): Promise<StoryCard | null> {
  return findOne<StoryCard>(sql, `SELECT ${CARD} FROM stories s WHERE s.id = $1`, [id])
}

/** Items of one topic on one day, counted back from `until` in steps of 24 hours: 0 is the last of them. */
export type DayCount = { topic: string; day: number; items: number }

/** @param days how many days back; items that arrived later than a day after they were news are looked for too */
export async function countByDay(sql: Sql, until: Date, days: number): Promise<DayCount[]> {
  const { rows } = await sql.query<DayCount>(
    `SELECT t.topic, floor(extract(epoch FROM $1::timestamptz - i.seen_at) / 86400)::int AS day, count(*)::int AS items
     FROM items i JOIN item_topics t ON t.item_id = i.id
     WHERE i.received_at > $2::timestamptz - interval '1 day' AND i.seen_at > $2 AND i.seen_at <= $1 AND i.state = 'ingested'
     GROUP BY 1, 2`,
    [until, new Date(until.getTime() - days * 86_400_000)],
  )
  return rows
}
