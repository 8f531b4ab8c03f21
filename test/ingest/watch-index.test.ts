import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createWatchIndex } from '../../src/ingest/watch-index.ts'
import type { Database } from '../../src/store/sql.ts'
import { insertWatchlist, lastWatchChange } from '../../src/store/watchlists.ts'
import { testDatabases } from '../helpers/database.ts'

describe.each(testDatabases())('lines of watchlists in memory, on the $name database', ({ open }) => {
  let database: Database
  beforeAll(async () => {
    database = await open()
  })
  afterAll(() => database.close())

  const drones = { title: 'Drones over Gdynia', text: 'Two drones crossed the bay.' }

  async function matched(index: ReturnType<typeof createWatchIndex>): Promise<string[]> {
    await index.catchUp(database, await lastWatchChange(database))
    const ids = index.match(drones).map((match) => match.lineId)
    const { rows } = await database.query<{ query: string }>(
      'SELECT query FROM watchlist_lines WHERE id = ANY($1::bigint[]) ORDER BY query',
      [ids],
    )
    return rows.map((row) => row.query)
  }

  test('processes stay in step through additions, changes and removals without hearing of any', async () => {
    const [here, there] = [createWatchIndex([]), createWatchIndex([])]
    await insertWatchlist(database, 'first', 'operator', ['drone', 'balloon'])
    expect(await matched(here)).toEqual(['drone'])

    await insertWatchlist(database, 'second', 'operator', ['gdynia', 'bay -ship'])
    await database.query(`UPDATE watchlist_lines SET query = 'submarine' WHERE query = 'drone'`)
    await database.query(`UPDATE watchlist_lines SET query = 'two NEAR/1 drones' WHERE query = 'balloon'`)
    await database.query(`DELETE FROM watchlist_lines WHERE query = 'gdynia'`)
    const expected = ['bay -ship', 'two NEAR/1 drones']
    expect(await matched(here)).toEqual(expected)
    expect(await matched(there)).toEqual(expected)
  })

  test('a change that is rolled back leaves no trace in memory', async () => {
    const index = createWatchIndex([])
    const before = await matched(index)
    const attempt = database.transaction(async (tx) => {
      await insertWatchlist(tx, 'third', 'operator', ['crossed'])
      throw new Error('second thoughts')
    })
    await expect(attempt).rejects.toThrow('second thoughts')
    expect(await matched(index)).toEqual(before)
  })

  test('a stored line that can no longer be read is passed over and the others still match', async () => {
    const index = createWatchIndex([])
    const before = await matched(index)
    await insertWatchlist(database, 'fourth', 'operator', ['(unclosed', 'title:drones'])
    expect(await matched(index)).toEqual([...before, 'title:drones'].sort())
  })
})
