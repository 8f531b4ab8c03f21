import { EventEmitter, once } from 'node:events'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { identityKey } from '../../src/ingest/identity.ts'
import { type IngestDeps, ingestUpTo } from '../../src/ingest/ingest-item.ts'
import { insertArrivals } from '../../src/store/arrivals.ts'
import { awaitEarlier, takeIngestTurns } from '../../src/store/ingest-batch.ts'
import type { Database, Sql } from '../../src/store/sql.ts'
import { insertWatchlist } from '../../src/store/watchlists.ts'
import { testDatabases } from '../helpers/database.ts'
import { buildIngestDeps } from '../helpers/ingest.ts'

const NOW = new Date('2026-02-03T08:00:00Z')
// Embedded, one session does everything, and nobody waits.
const servers = testDatabases().find(({ name }) => name === 'PostgreSQL')

let database: Database
beforeAll(async () => {
  if (servers) database = await servers.open()
})
afterAll(() => database?.close())

async function arrive(titles: string[]): Promise<number[]> {
  const arrivals = titles.map((title) => ({
    ...{ title, text: `What is known of ${title}.`, url: null, guid: null, outlet: null, author: null },
    ...{ publishedAt: NOW, seenAt: NOW, quiet: false, feedId: 1, keys: [identityKey('words', title, title)] },
  }))
  return (await insertArrivals(database, arrivals, NOW)).map((id) => id!)
}

/** The same database, which says when a statement with `part` in it was answered. */
function watchStatements(of: Database, part: string, answered: () => void): Database {
  const watched = (tx: Sql): Sql => ({
    query: async (text, params) => {
      const rows = await tx.query(text, params)
      if (text.includes(part)) answered()
      return rows as never
    },
  })
  return { ...of, transaction: (work) => of.transaction((tx) => work(watched(tx))) }
}

test.runIf(servers)(
  'a batch that waits for an item lets the one through that has come by it',
  async () => {
    const [first, second, third] = (await arrive(['the first', 'the second', 'the third'])) as [number, number, number]
    const told = new EventEmitter()
    const [looked, begun] = [once(told, 'looked'), once(told, 'begun')]
    const plain = buildIngestDeps(database, () => NOW)
    const deps: IngestDeps = {
      ...plain,
      database: watchStatements(database, 'id < $1 ORDER BY id LIMIT 1 FOR UPDATE', () => told.emit('looked')),
      classify: (document) => {
        if (document.title === 'the second') told.emit('begun')
        return [{ topic: 'energy', score: 0.9, evidence: [document.text] }]
      },
    }
    const jobs: Promise<number[]>[] = []
    // Another process has the first two, gives the second back, and only then is through with the first.
    await database.transaction(async (other) => {
      const lock = (id: number) => other.query('SELECT 1 FROM items WHERE id = $1 FOR UPDATE', [id])
      await lock(first)
      await other.query('SAVEPOINT before_second')
      await lock(second)
      jobs.push(ingestUpTo(deps, third))
      await looked
      await other.query('ROLLBACK TO SAVEPOINT before_second')
      jobs.push(ingestUpTo(deps, second))
      await begun
      await other.query(`UPDATE items SET state = 'dead' WHERE id = $1`, [first])
    })
    await Promise.all(jobs)
    const { rows } = await database.query<{ id: number }>('SELECT id FROM items WHERE seq IS NOT NULL ORDER BY seq')
    expect(rows.map((row) => row.id)).toEqual([second, third])
  },
  20_000,
)

test.runIf(servers)(
  'a batch whose predecessor is being written goes on when that is done, without asking again',
  async () => {
    const [first, second] = (await arrive(['the fourth', 'the fifth'])) as [number, number]
    const told = new EventEmitter()
    const looked = once(told, 'looked')
    const watched = watchStatements(database, 'id < $1 ORDER BY id LIMIT 1 FOR UPDATE', () => told.emit('looked'))
    let pauses = 0
    const pause = async () => {
      pauses++
    }
    const waiting: Promise<boolean>[] = []
    await database.transaction(async (other) => {
      await other.query('SELECT 1 FROM items WHERE id = $1 FOR UPDATE', [first])
      await takeIngestTurns(other, 1)
      waiting.push(watched.transaction((tx) => awaitEarlier(tx, second, pause)))
      await looked
      await other.query(`UPDATE items SET state = 'dead' WHERE id = $1`, [first])
    })
    expect(await Promise.all(waiting)).toEqual([true])
    expect(pauses).toBe(0)
  },
)

test.runIf(servers)(
  'a poll that changes two waiting items gets through though a batch has come to hold the second',
  async () => {
    const [first, second] = (await arrive(['the sixth', 'the seventh'])) as [number, number]
    const told = new EventEmitter()
    const looked = once(told, 'looked')
    const watched = watchStatements(database, 'id < $1 ORDER BY id LIMIT 1 FOR UPDATE', () => told.emit('looked'))
    const deps = { ...buildIngestDeps(database, () => NOW), database: watched }
    const jobs: Promise<number[]>[] = []
    await database.transaction(async (poll) => {
      const revise = (id: number) => poll.query(`UPDATE items SET author = 'A. Mason' WHERE id = $1`, [id])
      await revise(first)
      jobs.push(ingestUpTo(deps, second))
      await looked
      await revise(second)
    })
    await Promise.all(jobs)
    const { rows } = await database.query<{ id: number }>(
      `SELECT id FROM items WHERE author = 'A. Mason' AND seq IS NOT NULL ORDER BY seq`,
    )
    expect(rows.map((row) => row.id)).toEqual([first, second])
  },
  20_000,
)

test.runIf(servers)('a line that was saved while a batch waited for its turn is matched', async () => {
  const [item] = (await arrive(['the heron of Oldhaven'])) as [number]
  const told = new EventEmitter()
  const waits = once(told, 'looked')
  const watched = watchStatements(database, 'id < $1 ORDER BY id LIMIT 1', () => told.emit('looked'))
  const deps = { ...buildIngestDeps(database, () => NOW), database: watched }
  const jobs: Promise<number[]>[] = []
  await database.transaction(async (other) => {
    await other.query('SELECT 1 FROM ingest_clock FOR UPDATE')
    jobs.push(ingestUpTo(deps, item))
    await waits
    await awaitBlocked(other)
    await insertWatchlist(database, 'Herons', 'operator', ['heron'])
  })
  await Promise.all(jobs)
  const { rows } = await database.query<{ id: number }>('SELECT item_id AS id FROM matches')
  expect(rows).toEqual([{ id: item }])
})

/** Until somebody waits for the caller's locks. */
async function awaitBlocked(tx: Sql): Promise<void> {
  const blocked = 'SELECT 1 FROM pg_stat_activity WHERE pg_backend_pid() = ANY (pg_blocking_pids(pid))'
  while ((await tx.query(blocked)).rowCount === 0) await new Promise((resolve) => setImmediate(resolve))
}
