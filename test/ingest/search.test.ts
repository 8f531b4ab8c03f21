import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { backtestQuery } from '../../src/ingest/backtest.ts'
import { searchItems } from '../../src/ingest/search.ts'
import { addItemMonth } from '../../src/store/item-months.ts'
import type { Order, Place } from '../../src/store/search.ts'
import type { Database } from '../../src/store/sql.ts'
import { NO_ALIASES } from '../../src/watch/aliases.ts'
import { createClock } from '../helpers/clock.ts'
import { testDatabases } from '../helpers/database.ts'
import { addArticle } from '../web/content.ts'

const DAY_MS = 86_400_000

describe.each(testDatabases())('a search of the $name database', ({ open }) => {
  const clock = createClock('2026-05-30T12:00:00Z')
  let database: Database

  beforeAll(async () => {
    database = await open()
    await addItemMonth(database, '2026-05-01')
    const cameIn: [string, number | null][] = [
      ['Ferry of today', 0],
      ['Ferry of last month, imported now', 40],
      ['Ferry of nobody knows when', null],
      ['Ferry of the year 2031', -1_700],
      ['Ferry of yesterday', 1],
      ['Ferry of the day before', 2],
      ['Ferry of that day too', 2],
    ]
    for (const [title, daysAgo] of cameIn) {
      const publishedAt = daysAgo === null ? null : new Date(Date.parse('2026-05-30T12:00:00Z') - daysAgo * DAY_MS)
      await addArticle({ app: { database, now: clock.now } }, { title, text: 'It sailed.', publishedAt })
      clock.advance(10 * 3_600_000)
    }
  })
  afterAll(() => database.close())

  const deps = () => ({ database, aliases: NO_ALIASES, now: clock.now, topics: { topics: [] } })

  async function readPages(order: Order, limit: number): Promise<string[]> {
    const titles: string[] = []
    for (let after: Place | null = null; ; ) {
      const page = await searchItems(deps(), { query: 'ferry', topic: null, order, after, limit })
      titles.push(...page.hits.map(({ title }) => title.replace('Ferry of ', '')))
      if (page.next === null) return titles
      after = page.next
    }
  }

  it.each([1, 2, 3, 20])(
    'runs by date, the undated as of their intake and no date from times to come: %i a page',
    async (limit) => {
      expect(await readPages('published', limit)).toEqual([
        'the year 2031',
        'nobody knows when',
        'today',
        'yesterday',
        'that day too',
        'the day before',
        'last month, imported now',
      ])
    },
  )

  it('runs by intake where it is followed, so that what came in late is seen too', async () => {
    expect((await readPages('received', 2)).slice(0, 3)).toEqual(['that day too', 'the day before', 'yesterday'])
    expect(await readPages('received', 2)).toHaveLength(7)
  })

  it('is tried with the newest by date first', async () => {
    const { newest } = await backtestQuery(deps(), 'ferry')
    expect(newest.map(({ title }) => title.replace('Ferry of ', ''))).toEqual([
      'the year 2031',
      'nobody knows when',
      'today',
      'yesterday',
      'that day too',
    ])
  })
})
