import { passOnAlerts } from './lost-lines.ts'
import { findOne, getOne, type Sql } from './sql.ts'

/** A watchlist as its owner sees it: with how often its lines fired, and whether it alerts at once. */
export type OwnedWatchlist = {
  id: number
  name: string
  state: 'active' | 'paused'
  mutedUntil: Date | null
  alerts: boolean
  lines: { id: number; line: number; query: string; hits: number; lastHitAt: string | null }[]
}

const COLUMNS = `w.id, w.name, w.state, w.muted_until AS "mutedUntil",
  EXISTS (SELECT 1 FROM watchlist_destinations wd WHERE wd.watchlist_id = w.id) AS alerts,
  coalesce((SELECT jsonb_agg(jsonb_build_object('id', l.id, 'line', l.line, 'query', l.query, 'hits', l.hits,
    'lastHitAt', l.last_hit_at) ORDER BY l.line) FROM watchlist_lines l WHERE l.watchlist_id = w.id), '[]') AS lines`

export async function listOwnedWatchlists(sql: Sql, owner: string): Promise<OwnedWatchlist[]> {
  const { rows } = await sql.query<OwnedWatchlist>(
    `SELECT ${COLUMNS} FROM watchlists w WHERE w.owner = $1 ORDER BY w.name, w.id`,
    [owner],
  )
  return rows
}

export async function findOwnedWatchlist(sql: Sql, owner: string, id: number): Promise<OwnedWatchlist | null> {
  return findOne<OwnedWatchlist>(sql, `SELECT ${COLUMNS} FROM watchlists w WHERE w.owner = $1 AND w.id = $2`, [
    owner,
    id,
  ])
}

/** @returns null when the owner has one of that name */
export async function insertOwnedWatchlist(tx: Sql, owner: string, name: string): Promise<number | null> {
  const row = await findOne<{ id: number }>(
    tx,
    `INSERT INTO watchlists (name, owner) VALUES ($2, $1) ON CONFLICT (owner, name) DO NOTHING RETURNING id`,
    [owner, name],
  )
  return row?.id ?? null
}

/** The owner's watchlist of that name, made when there was none, and running. */
export async function renewOwnedWatchlist(tx: Sql, owner: string, name: string): Promise<number> {
  const row = await getOne<{ id: number }>(
    tx,
    `INSERT INTO watchlists (name, owner) VALUES ($2, $1)
     ON CONFLICT (owner, name) DO UPDATE SET state = 'active', muted_until = NULL RETURNING id`,
    [owner, name],
  )
  return row.id
}

/** @returns false when the owner has another one of that name */
export async function renameWatchlist(tx: Sql, owner: string, id: number, name: string): Promise<boolean> {
  const { taken } = await getOne<{ taken: boolean }>(
    tx,
    `SELECT EXISTS (SELECT 1 FROM watchlists WHERE owner = $1 AND name = $3 AND id <> $2) AS taken`,
    [owner, id, name],
  )
  if (taken) return false
  await tx.query(`UPDATE watchlists SET name = $3 WHERE owner = $1 AND id = $2`, [owner, id, name])
  return true
}

/**
 * Makes `queries` the watchlist's lines, in that order. A query that was there keeps its row, and with it its record of
 * hits; equal queries count once.
 */
export async function replaceLines(tx: Sql, watchlistId: number, queries: readonly string[]): Promise<void> {
  const wanted = [...new Set(queries)]
  await passOnAlerts(tx, watchlistId, wanted)
  await tx.query(
    `DELETE FROM watchlist_lines l WHERE watchlist_id = $1 AND EXISTS (
       SELECT 1 FROM watchlist_lines e WHERE e.watchlist_id = $1 AND e.query = l.query AND e.line < l.line)`,
    [watchlistId],
  )
  await tx.query(`DELETE FROM watchlist_lines WHERE watchlist_id = $1 AND NOT (query = ANY($2::text[]))`, [
    watchlistId,
    wanted,
  ])
  // Two steps, so that no two lines have one number at any moment.
  await tx.query(`UPDATE watchlist_lines SET line = -line WHERE watchlist_id = $1`, [watchlistId])
  await tx.query(
    `UPDATE watchlist_lines l SET line = given.place FROM unnest($2::text[]) WITH ORDINALITY AS given(query, place)
     WHERE l.watchlist_id = $1 AND l.query = given.query`,
    [watchlistId, wanted],
  )
  await tx.query(
    `INSERT INTO watchlist_lines (watchlist_id, line, query)
     SELECT $1, given.place, given.query FROM unnest($2::text[]) WITH ORDINALITY AS given(query, place)
     WHERE NOT EXISTS (SELECT 1 FROM watchlist_lines l WHERE l.watchlist_id = $1 AND l.query = given.query)`,
    [watchlistId, wanted],
  )
}

export async function setAlerting(tx: Sql, watchlistId: number, destinationId: number, alerts: boolean): Promise<void> {
  await tx.query(
    alerts
      ? `INSERT INTO watchlist_destinations (watchlist_id, destination_id) VALUES ($1, $2) ON CONFLICT DO NOTHING`
      : `DELETE FROM watchlist_destinations WHERE watchlist_id = $1 AND destination_id = $2`,
    [watchlistId, destinationId],
  )
}

export async function pauseWatchlist(tx: Sql, owner: string, id: number, isPaused: boolean): Promise<void> {
  await tx.query(`UPDATE watchlists SET state = $3 WHERE owner = $1 AND id = $2`, [
    owner,
    id,
    isPaused ? 'paused' : 'active',
  ])
}

/** Subscriptions that chose it go on without it. */
export async function deleteWatchlist(tx: Sql, owner: string, id: number): Promise<void> {
  const { rowCount } = await tx.query(`DELETE FROM watchlists WHERE owner = $1 AND id = $2`, [owner, id])
  if (rowCount === 0) return
  await tx.query(`DELETE FROM matches WHERE watchlist_id = $1`, [id])
  await tx.query(
    `UPDATE subscriptions SET watchlist_ids = array_remove(watchlist_ids, $1::bigint) WHERE $1 = ANY(watchlist_ids)`,
    [id],
  )
}
