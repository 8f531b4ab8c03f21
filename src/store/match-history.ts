import type { Span } from '../model.ts'
import { findOne, type Sql } from './sql.ts'

export type PastMatch = {
  itemId: number
  storyId: number
  title: string
  url: string | null
  outlet: string | null
  line: number
  matchedAt: Date
}

/** What met any line of a watchlist, newest first, each item once under its first line. */
export async function listMatches(sql: Sql, watchlistId: number, limit: number): Promise<PastMatch[]> {
  const { rows } = await sql.query<PastMatch>(
    `SELECT * FROM (
       SELECT DISTINCT ON (m.item_id) m.item_id AS "itemId", i.story_id AS "storyId", i.title, i.url, i.outlet, l.line,
         m.matched_at AS "matchedAt"
       FROM matches m JOIN items i ON i.id = m.item_id JOIN watchlist_lines l ON l.id = m.line_id
       WHERE m.watchlist_id = $1 ORDER BY m.item_id, l.line) AS found
     ORDER BY "matchedAt" DESC, "itemId" DESC LIMIT $2`,
    [watchlistId, limit],
  )
  return rows
}

/** An item with all that decided whether it alerted. */
export type JudgedItem = {
  id: number
  state: string
  title: string
  text: string
  url: string | null
  outlet: string | null
  quiet: boolean
  storyId: number | null
  repeatOf: number | null
  topics: string[]
}

export async function findJudgedItem(sql: Sql, id: number): Promise<JudgedItem | null> {
  return findOne<JudgedItem>(
    sql,
    `SELECT id, state, title, text, url, outlet, quiet, story_id AS "storyId", repeat_of AS "repeatOf",
       ARRAY(SELECT topic FROM item_topics t WHERE t.item_id = items.id ORDER BY score DESC) AS topics
     FROM items WHERE id = $1`,
    [id],
  )
}

/** What was sent, or not, about a story because of a watchlist, in the channels of one server. */
export type AlertRecord = {
  state: string
  problem: string | null
  itemId: number
  channelId: string
  sentAt: Date | null
}

export async function listAlertsOf(
  sql: Sql,
  guildId: string,
  watchlistId: number,
  storyId: number,
): Promise<AlertRecord[]> {
  const { rows } = await sql.query<AlertRecord>(
    `SELECT x.state, x.problem, x.item_id AS "itemId", d.address AS "channelId", x.sent_at AS "sentAt"
     FROM deliveries x JOIN destinations d ON d.id = x.destination_id AND d.guild_id = $1
     WHERE x.kind = 'alert' AND x.watchlist_id = $2 AND x.story_id = $3 AND NOT x.details ? 'followUp' ORDER BY x.id`,
    [guildId, watchlistId, storyId],
  )
  return rows
}

export type RecordedMatch = { line: number; query: string; spans: Span[] }

export async function listMatchesOf(sql: Sql, watchlistId: number, itemId: number): Promise<RecordedMatch[]> {
  const { rows } = await sql.query<RecordedMatch>(
    `SELECT l.line, l.query, m.spans FROM matches m JOIN watchlist_lines l ON l.id = m.line_id
     WHERE m.watchlist_id = $1 AND m.item_id = $2 ORDER BY l.line`,
    [watchlistId, itemId],
  )
  return rows
}

/** Items whose title holds `words`, newest first; all items for ''. */
export async function suggestItems(sql: Sql, words: string, limit: number): Promise<{ id: number; title: string }[]> {
  const pattern = `%${words.replace(/[\\%_]/g, '\\$&')}%`
  const { rows } = await sql.query<{ id: number; title: string }>(
    `SELECT id, title FROM items WHERE state <> 'pending' AND title ILIKE $1 ORDER BY id DESC LIMIT $2`,
    [pattern, limit],
  )
  return rows
}

export type StorySource = { title: string; url: string | null; outlet: string | null; seenAt: Date; isRepeat: boolean }

/** All articles of a story, oldest first. */
export async function listStorySources(sql: Sql, storyId: number, limit: number): Promise<StorySource[]> {
  const { rows } = await sql.query<StorySource>(
    `SELECT title, url, outlet, seen_at AS "seenAt", state = 'repeat' AS "isRepeat" FROM items
     WHERE story_id = $1 AND seq IS NOT NULL ORDER BY seq LIMIT $2`,
    [storyId, limit],
  )
  return rows
}
