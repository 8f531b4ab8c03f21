import type { Posting } from './postings.ts'
import { often, type Sql } from './sql.ts'

/** An item that went into a story, which had its last item at `storySeenAt`, in milliseconds; a copy has no keys and no print. */
export type Newcomer = Posting & { storySeenAt: number; keys: number[]; print: string | null }

/** The items that were ingested after item number `after`, before number `before`. */
export async function listNewcomers(tx: Sql, after: number, before: number): Promise<Newcomer[]> {
  if (before - after < 2) return []
  const { rows } = await tx.query<Omit<Newcomer, 'seenAt' | 'storySeenAt'> & { seenAt: Date; storySeenAt: Date }>(
    often(`SELECT i.id AS "itemId", i.story_id AS "storyId", i.seen_at AS "seenAt", s.last_seen_at AS "storySeenAt",
       coalesce(p.keys, '{}') AS keys, p.print
     FROM items i JOIN stories s ON s.id = i.story_id LEFT JOIN story_prints p ON p.item_id = i.id
     WHERE i.seq > $1 AND i.seq < $2`),
    [after, before],
  )
  return rows.map((row) => ({ ...row, seenAt: row.seenAt.getTime(), storySeenAt: row.storySeenAt.getTime() }))
}

export type StoredPrint = { itemId: number; print: string }

/** The prints of those of `itemIds` that have one, in no particular order. */
export async function findPrints(tx: Sql, itemIds: readonly number[]): Promise<StoredPrint[]> {
  if (itemIds.length === 0) return []
  const { rows } = await tx.query<StoredPrint>(
    often(`SELECT item_id AS "itemId", print FROM story_prints WHERE item_id = ANY($1::bigint[])`),
    [itemIds],
  )
  return rows
}

/** When each of the stories had its last item, in milliseconds. */
export async function findLastSeen(tx: Sql, storyIds: readonly number[]): Promise<Map<number, number>> {
  if (storyIds.length === 0) return new Map()
  const { rows } = await tx.query<{ id: number; at: number }>(
    often(
      `SELECT id, (extract(epoch FROM last_seen_at) * 1000)::float8 AS at FROM stories WHERE id = ANY($1::bigint[])`,
    ),
    [storyIds],
  )
  return new Map(rows.map(({ id, at }) => [id, Math.round(at)]))
}

export type NewStory = { id: number; title: string; seenAt: Date }

/** Opens stories under ids that were taken for them; they are still without items. */
export async function insertStories(tx: Sql, stories: readonly NewStory[]): Promise<void> {
  if (stories.length === 0) return
  await tx.query(
    often(`INSERT INTO stories (id, title, first_seen_at, last_seen_at) OVERRIDING SYSTEM VALUE
     SELECT id, title, "seenAt", "seenAt" FROM jsonb_to_recordset($1::jsonb) AS s(id bigint, title text, "seenAt" timestamptz)`),
    [JSON.stringify(stories)],
  )
}

/** An item that a story gains, and the number it becomes visible under. */
export type StoryItem = { storyId: number; outlet: string | null; seenAt: Date; seq: number }

/** Adds items, in order, to their stories: their times, their outlets, their numbers. */
export async function extendStories(tx: Sql, items: readonly StoryItem[]): Promise<void> {
  await tx.query(
    often(`WITH given AS (
       SELECT * FROM jsonb_to_recordset($1::jsonb) AS g("storyId" bigint, outlet text, "seenAt" timestamptz, seq bigint)),
     named AS (
       SELECT "storyId", array_agg(outlet ORDER BY first) AS outlets
       FROM (SELECT "storyId", outlet, min(seq) AS first FROM given WHERE outlet IS NOT NULL GROUP BY 1, 2) AS each
       GROUP BY 1),
     added AS (
       SELECT "storyId", count(*) AS items, max(seq) AS seq, min("seenAt") AS first, max("seenAt") AS last
       FROM given GROUP BY 1)
     UPDATE stories s SET item_count = item_count + a.items, last_seq = a.seq,
       first_seen_at = least(first_seen_at, a.first), last_seen_at = greatest(last_seen_at, a.last),
       outlets = s.outlets || ARRAY(SELECT o FROM unnest(n.outlets) WITH ORDINALITY AS u(o, at)
                                    WHERE o <> ALL (s.outlets) ORDER BY at)
     FROM added a LEFT JOIN named n ON n."storyId" = a."storyId" WHERE s.id = a."storyId"`),
    [JSON.stringify(items)],
  )
}

export type NewPrint = { itemId: number; storyId: number; seenAt: Date; print: string; keys: readonly number[] }

export async function insertPrints(tx: Sql, prints: readonly NewPrint[], now: Date): Promise<void> {
  if (prints.length === 0) return
  await tx.query(
    often(`WITH given AS (
       SELECT * FROM jsonb_to_recordset($1::jsonb)
         AS g("itemId" bigint, "storyId" bigint, "seenAt" timestamptz, print text, keys bigint[])),
     keyed AS (
       INSERT INTO story_keys (key, seen_at, item_id, story_id)
       SELECT DISTINCT u.key, "seenAt", "itemId", "storyId" FROM given CROSS JOIN LATERAL unnest(keys) AS u(key))
     INSERT INTO story_prints (item_id, story_id, seen_at, print, keys, stored_at)
     SELECT "itemId", "storyId", "seenAt", print, keys, $2 FROM given`),
    [JSON.stringify(prints), now],
  )
}

/** Forgets what items stored before `before` are found by, `limit` at a time; their stories stay as they are. */
export async function deleteOldPrints(sql: Sql, before: Date, limit = 10_000): Promise<void> {
  await sql.query(
    `WITH gone AS (
       DELETE FROM story_prints WHERE item_id IN (
         SELECT item_id FROM story_prints WHERE stored_at < $1 ORDER BY stored_at LIMIT $2)
       RETURNING item_id, seen_at, keys)
     DELETE FROM story_keys k USING gone g CROSS JOIN LATERAL unnest(g.keys) AS u(had)
     WHERE k.key = u.had AND k.seen_at = g.seen_at AND k.item_id = g.item_id`,
    [before, limit],
  )
}
