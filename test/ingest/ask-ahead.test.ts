import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { identityKey } from '../../src/ingest/identity.ts'
import { ingestUpTo } from '../../src/ingest/ingest-item.ts'
import { insertArrivals } from '../../src/store/arrivals.ts'
import { listFreePending } from '../../src/store/ingest-batch.ts'
import type { Database } from '../../src/store/sql.ts'
import { testDatabases } from '../helpers/database.ts'
import { buildIngestDeps } from '../helpers/ingest.ts'

const NOW = new Date('2026-02-03T08:00:00Z')
const TITLES = Array.from({ length: 25 }, (_, n) => `Report ${n} from sector ${n}`)

describe.each(testDatabases())('topics that are asked for elsewhere, on the $name database', ({ open }) => {
  let database: Database
  beforeAll(async () => {
    database = await open()
  })
  afterAll(() => database.close())

  test('are had for each item once, in order, while nobody holds the item', async () => {
    const arrivals = TITLES.map((title, n) => ({
      ...{ title, text: `Patrol ${n} met nobody.`, url: null, guid: null, outlet: null, author: null },
      ...{ publishedAt: NOW, seenAt: NOW, quiet: false, feedId: 1, keys: [identityKey('words', title)] },
    }))
    const ids = (await insertArrivals(database, arrivals, NOW)).map((id) => id!)
    const asked: string[] = []
    const held: string[] = []
    const classify = async ({ title }: { title: string }) => {
      asked.push(title)
      const free = await listFreePending(database, 100)
      if (!free.some((item) => item.title === title)) held.push(title)
      return [{ topic: 'energy', score: 0.9, evidence: [title] }]
    }
    await ingestUpTo(
      buildIngestDeps(database, () => NOW, { classify, asksElsewhere: true }),
      ids.at(-1)!,
    )
    expect(asked).toEqual(TITLES)
    expect(held).toEqual([])
    const { rows } = await database.query('SELECT item_id AS id FROM item_topics ORDER BY item_id')
    expect(rows).toEqual(ids.map((id) => ({ id })))
  })
})
