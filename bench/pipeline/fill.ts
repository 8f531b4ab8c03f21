import type { Database } from '../../src/store/sql.ts'
import { makeWatchlists } from './load.ts'

const DESTINATIONS = 10_000

/** One watchlist a query, each alerting one of ten thousand destinations. */
export async function fillWatchlists(database: Database, count: number): Promise<void> {
  const queries = makeWatchlists(count)
  await database.transaction(async (tx) => {
    await tx.query(
      `INSERT INTO destinations (kind, address, name) SELECT 'webhook', 'https://example.org/' || n, 'Hook ' || n
       FROM generate_series(1, $1::int) AS n`,
      [DESTINATIONS],
    )
    await tx.query(`INSERT INTO watchlists (name) SELECT 'List ' || n FROM generate_series(1, $1::int) AS n`, [count])
    await tx.query(
      `INSERT INTO watchlist_lines (watchlist_id, line, query)
       SELECT w.id, 1, given.query FROM jsonb_array_elements_text($1::jsonb) WITH ORDINALITY AS given (query, n)
       JOIN watchlists w ON w.name = 'List ' || given.n`,
      [JSON.stringify(queries)],
    )
    await tx.query(
      `INSERT INTO watchlist_destinations (watchlist_id, destination_id)
       SELECT id, 1 + id % $1::int FROM watchlists`,
      [DESTINATIONS],
    )
  })
  await database.script('ANALYZE')
}
