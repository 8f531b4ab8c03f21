import pino from 'pino'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { takeStock, tidy } from '../../jobs/housekeeping.ts'
import { openEmbedded } from '../../src/store/embedded.ts'
import type { Database } from '../../src/store/sql.ts'
import { countGrown } from '../../src/store/tidy.ts'

const log = pino({ level: 'silent' })
let database: Database

beforeAll(async () => {
  database = await openEmbedded(null)
  await database.script('CREATE TABLE jottings (id int PRIMARY KEY, text text)')
})
afterAll(() => database.close())

async function pagesAfterRewriting(): Promise<number> {
  await database.query(`INSERT INTO jottings SELECT n, repeat('x', 200) FROM generate_series(1, $1::int) AS n`, [2_000])
  await database.query('DELETE FROM jottings WHERE id > $1', [0])
  const { rows } = await database.query<{ pages: number }>(`SELECT (pg_relation_size('jottings') / 8192)::int AS pages`)
  return rows[0]!.pages
}

test('tidied, the embedded database uses the room of rows that are gone, and knows how many there are', async () => {
  const once = await pagesAfterRewriting()
  await tidy({ database, log })
  expect(await pagesAfterRewriting()).toBeLessThanOrEqual(once)
  await database.query(`INSERT INTO jottings SELECT n, 'x' FROM generate_series(1, $1::int) AS n`, [500])
  await tidy({ database, log })
  const { rows } = await database.query(`SELECT reltuples::int AS n FROM pg_class WHERE relname = 'jottings'`)
  expect(rows).toEqual([{ n: 500 }])
})

test('a table that has doubled is counted once, for statements that are planned from then on', async () => {
  await database.script('CREATE TABLE notes (id int, words tsvector, list int[])')
  const add = (count: number) =>
    database.query(
      `INSERT INTO notes SELECT n, to_tsvector('simple', repeat('x' || n || ' ', 60)), ARRAY[n] FROM generate_series(1, $1::int) AS n`,
      [count],
    )
  await add(8_000)
  await takeStock({ database, log })
  const count = async () =>
    (await database.query(`SELECT reltuples::int AS n FROM pg_class WHERE relname = 'notes'`)).rows
  expect(await count()).toEqual([{ n: 8_000 }])
  await add(4_000)
  expect(await countGrown(database)).toEqual([])
  await add(6_000)
  expect(await countGrown(database)).toEqual(['public.notes'])
  expect(await count()).toEqual([{ n: 18_000 }])
})

test('whoever asks meanwhile is answered between two tables', async () => {
  const tidying = tidy({ database, log })
  const answers = Array.from({ length: 20 }, () =>
    database.transaction((tx) => tx.query<{ n: number }>('SELECT count(*)::int AS n FROM jottings')),
  )
  expect((await Promise.all(answers)).map(({ rows }) => rows[0]?.n)).toEqual(Array(20).fill(500))
  await tidying
})
