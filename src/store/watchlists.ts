import type { Span } from '../model.ts'
import { getOne, often, type Sql } from './sql.ts'

/** One saved query, as a matcher holds it. */
export type SavedQuery = { lineId: number; watchlistId: number; query: string }

export async function insertWatchlist(tx: Sql, name: string, owner: string, queries: string[]): Promise<number> {
  const { id } = await getOne<{ id: number }>(tx, `INSERT INTO watchlists (name, owner) VALUES ($1, $2) RETURNING id`, [
    name,
    owner,
  ])
  await tx.query(
    `INSERT INTO watchlist_lines (watchlist_id, line, query)
     SELECT $1, ordinality, query FROM unnest($2::text[]) WITH ORDINALITY AS given(query, ordinality)`,
    [id, queries],
  )
  return id
}

export async function linkWatchlist(tx: Sql, watchlistId: number, destinationId: number): Promise<void> {
  await tx.query(
    `INSERT INTO watchlist_destinations (watchlist_id, destination_id) VALUES ($1, $2) ON CONFLICT DO NOTHING`,
    [watchlistId, destinationId],
  )
}

/** The number of the last change to any line; a matcher that has read up to it is in step. */
export async function lastWatchChange(sql: Sql): Promise<number> {
  const row = await getOne<{ seq: number }>(sql, `SELECT coalesce(max(seq), 0) AS seq FROM watch_changes`)
  return row.seq
}

/** Lines of all watchlists, or of one shard's: watchlist `id` is in shard `id % of`. */
export async function listSavedQueries(
  sql: Sql,
  afterLineId: number,
  limit: number,
  { shard, of } = { shard: 0, of: 1 },
): Promise<SavedQuery[]> {
  const { rows } = await sql.query<SavedQuery>(
    `SELECT id AS "lineId", watchlist_id AS "watchlistId", query FROM watchlist_lines
     WHERE id > $1 AND watchlist_id % $4 = $3 ORDER BY id LIMIT $2`,
    [afterLineId, limit, shard, of],
  )
  return rows
}

export type WatchChange = { seq: number; lineId: number; watchlistId: number | null; query: string | null }

/** Changes after number `seq`, in order; `query` is null for a line that is gone. */
export async function listWatchChanges(sql: Sql, seq: number, limit: number): Promise<WatchChange[]> {
  const { rows } = await sql.query<WatchChange>(
    often(`SELECT c.seq, c.line_id AS "lineId", l.watchlist_id AS "watchlistId", l.query
     FROM watch_changes c LEFT JOIN watchlist_lines l ON l.id = c.line_id
     WHERE c.seq > $1 ORDER BY c.seq LIMIT $2`),
    [seq, limit],
  )
  return rows
}

export type NewMatch = { lineId: number; watchlistId: number; spans: Span[] }

/** Records which lines met the item. Lines deleted meanwhile are passed over. */
export async function insertMatches(tx: Sql, itemId: number, matches: NewMatch[], now: Date): Promise<void> {
  await insertManyMatches(tx, [{ itemId, matches }], now)
}

/** An item and the lines it met. */
export type Matched = { itemId: number; matches: readonly NewMatch[] }

export async function insertManyMatches(tx: Sql, matched: readonly Matched[], now: Date): Promise<void> {
  const met = matched.flatMap(({ itemId, matches }) => matches.map(({ lineId, spans }) => ({ itemId, lineId, spans })))
  if (met.length === 0) return
  await tx.query(
    often(`WITH met AS (
       INSERT INTO matches (item_id, line_id, watchlist_id, spans, matched_at)
       SELECT m."itemId", l.id, l.watchlist_id, m.spans, $2
       FROM jsonb_to_recordset($1::jsonb) AS m("itemId" bigint, "lineId" bigint, spans jsonb)
       JOIN watchlist_lines l ON l.id = m."lineId"
       ON CONFLICT DO NOTHING RETURNING line_id),
     counted AS (SELECT line_id, count(*) AS hits FROM met GROUP BY 1)
     UPDATE watchlist_lines l SET hits = l.hits + c.hits, last_hit_at = $2 FROM counted c WHERE l.id = c.line_id`),
    [JSON.stringify(met), now],
  )
}

/** The lines that items have met so far, and whether an item came quietly. */
export async function listLinesMet(
  tx: Sql,
  itemIds: readonly number[],
): Promise<{ itemId: number; lineId: number; quiet: boolean }[]> {
  const { rows } = await tx.query<{ itemId: number; lineId: number; quiet: boolean }>(
    `SELECT m.item_id AS "itemId", m.line_id AS "lineId", i.quiet
     FROM matches m JOIN items i ON i.id = m.item_id WHERE m.item_id = ANY($1::bigint[])`,
    [itemIds],
  )
  return rows
}
