import type { Span } from '../model.ts'
import { highlight, type Segment } from '../watch/highlight.ts'
import { DATED_AT } from './search.ts'
import { findOne, type Sql } from './sql.ts'

export async function findWatchlistName(sql: Sql, id: number): Promise<string | null> {
  const row = await findOne<{ name: string }>(sql, `SELECT name FROM watchlists WHERE id = $1`, [id])
  return row?.name ?? null
}

/** An item that met a watchlist, with the first of its lines that fired and the sentence that shows it. */
export type WatchlistHit = {
  id: number
  seq: number
  title: string
  url: string | null
  outlet: string | null
  seenAt: Date
  datedAt: Date
  storyId: number
  topics: string[]
  line: number
  query: string
  quote: Segment[]
}

type HitRow = Omit<WatchlistHit, 'quote'> & { text: string; spans: Span[] }

/** Newest first, before the item visible under `beforeSeq` where one is given. */
export async function listWatchlistHits(
  sql: Sql,
  watchlistId: number,
  beforeSeq: number | null,
  limit: number,
): Promise<WatchlistHit[]> {
  const { rows } = await sql.query<HitRow>(
    `SELECT i.id, i.seq, i.title, i.text, i.url, i.outlet, i.seen_at AS "seenAt", ${DATED_AT} AS "datedAt",
       i.story_id AS "storyId",
       ARRAY(SELECT t.topic FROM item_topics t WHERE t.item_id = i.id ORDER BY t.score DESC) AS topics,
       first.line, first.query, first.spans
     FROM (SELECT DISTINCT ON (m.item_id) m.item_id, m.spans, l.line, l.query
           FROM matches m JOIN watchlist_lines l ON l.id = m.line_id
           WHERE m.watchlist_id = $1 ORDER BY m.item_id DESC, l.line) AS first
     JOIN items i ON i.id = first.item_id
     WHERE $2::bigint IS NULL OR i.seq < $2
     ORDER BY i.seq DESC LIMIT $3`,
    [watchlistId, beforeSeq, limit],
  )
  return rows.map(({ text, spans, ...hit }) => ({
    ...hit,
    quote: highlight({ title: hit.title, text }, spans)?.segments ?? [{ text: hit.title, marked: false }],
  }))
}
