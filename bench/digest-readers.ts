import { buildDigests } from '../src/digests/build.ts'
import { listDueGroups } from '../src/store/digest-runs.ts'
import { openEmbedded } from '../src/store/embedded.ts'
import { migrate } from '../src/store/migrate.ts'
import type { BenchResult } from './result.ts'

const NOW = new Date('2025-10-14T05:30:00Z')
const ITEMS = 400

/** As many subscriptions due in one minute, in the embedded database: how fast their digests are built and queued. */
export async function measureBuilding(readers: number): Promise<BenchResult> {
  const database = await openEmbedded(null)
  await migrate(database)
  await database.query(
    `INSERT INTO stories (title, first_seen_at, last_seen_at) SELECT 'Story ' || n, $1, $1 FROM generate_series(1, $2) n`,
    [NOW, ITEMS],
  )
  await database.query(
    `INSERT INTO items (received_at, state, title, text, outlet, seen_at, seq, ingested_at, story_id)
     SELECT $1, 'ingested', 'Story ' || n, repeat('Crane ' || n || ' stopped at the harbour after the current failed. ', 20), 'Wire', $1, n, $1, n
     FROM generate_series(1, $2) n`,
    [NOW, ITEMS],
  )
  await database.query(`INSERT INTO item_topics SELECT id, 'energy', 0.9, '[]' FROM items`)
  await database.query('UPDATE ingest_clock SET seq = $1', [ITEMS])
  await database.query(
    `INSERT INTO destinations (kind, address, name) SELECT 'email', 'reader' || n || '@example.com', 'A reader' FROM generate_series(1, $1) n`,
    [readers],
  )
  await database.query(
    `INSERT INTO subscriptions (destination_id, name, schedule, time_zone, next_run_at)
     SELECT id, 'Morning', '{"kind": "daily", "localTime": "07:30", "days": []}', 'Europe/Oslo', $1 FROM destinations`,
    [NOW],
  )
  const topics = { topics: [{ id: 'energy', name: 'Energy strikes' }] }
  const due = await listDueGroups(database, NOW, 200, readers)
  const start = performance.now()
  for (const group of due) await buildDigests({ database, now: () => NOW, topics }, group)
  const value = Math.round((readers * 1_000) / (performance.now() - start))
  const { rows } = await database.query<{ contents: number }>('SELECT count(*)::int AS contents FROM digest_contents')
  await database.close()
  return { bench: 'digest-fanout building', n: readers, unit: 'digests/s', value, contents: rows[0]!.contents }
}
