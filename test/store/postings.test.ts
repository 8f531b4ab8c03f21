import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findPostings, type KeyLookup } from '../../src/store/postings.ts'
import type { Database } from '../../src/store/sql.ts'
import { testDatabases } from '../helpers/database.ts'

const KEYS = [1, 2, 3, 4, 5, 6]
const PER_KEY = 4
const HOUR_MS = 3_600_000
const START = Date.UTC(2026, 3, 1)

describe.each(testDatabases())('what items have in common with others, in the $name database', ({ open }) => {
  let database: Database
  beforeAll(async () => {
    database = await open()
    // Of key k there are 3k items, an hour apart, so some keys are read whole and of others only the newest.
    await database.query(
      `INSERT INTO story_keys (key, seen_at, item_id, story_id)
       SELECT k, $1::timestamptz + n * interval '1 hour', 100 * k + n, n
       FROM unnest($2::bigint[]) AS k CROSS JOIN LATERAL generate_series(1, 3 * k) AS n`,
      [new Date(START), KEYS],
    )
  })
  afterAll(() => database.close())

  test('is for items that come together what it would be for each alone', async () => {
    const lookups = [
      lookup([1, 2, 3], 0, 24),
      lookup([3, 2, 6], 3, 9),
      lookup([6], 16, 17),
      lookup([7, 5], 0, 4),
      lookup([], 0, 1),
      lookup([4, 6], 30, 40),
    ]
    const together = await findPostings(database, lookups, PER_KEY)
    const alone = await Promise.all(lookups.map((each) => findPostings(database, [each], PER_KEY)))
    expect(together.postings).toEqual(alone.map(({ postings }) => postings[0]))
    expect(together.postings[1]![2]!.map(({ itemId }) => itemId)).toEqual([609, 608, 607, 606])
  })
})

function lookup(keys: number[], sinceHours: number, untilHours: number): KeyLookup {
  const at = (hours: number) => new Date(START + hours * HOUR_MS)
  return { keys, since: at(sinceHours), until: at(untilHours) }
}
