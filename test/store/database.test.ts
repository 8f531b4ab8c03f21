import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { migrate } from '../../src/store/migrate.ts'
import type { Database } from '../../src/store/sql.ts'
import { testDatabases } from '../helpers/database.ts'

describe.each(testDatabases())('the $name database', ({ open }) => {
  let database: Database
  beforeAll(async () => {
    database = await open()
    await database.query(
      'CREATE TABLE notes (id bigint PRIMARY KEY, body text, facts jsonb, seen_at timestamptz, tags text[])',
    )
  })
  afterAll(() => database.close())

  test('gives bigints, dates, JSON and lists back as numbers, Dates, values and arrays', async () => {
    const seenAt = new Date('2025-10-26T00:30:00Z')
    await database.query('INSERT INTO notes VALUES ($1, $2, $3::jsonb, $4, $5::text[])', [
      2 ** 40,
      'ø "quoted" \\ text',
      JSON.stringify({ a: [1, 'two'] }),
      seenAt,
      ['x', 'y,z'],
    ])
    const { rows, rowCount } = await database.query('SELECT * FROM notes WHERE id = ANY($1::bigint[])', [[2 ** 40]])
    expect(rows).toEqual([
      { id: 2 ** 40, body: 'ø "quoted" \\ text', facts: { a: [1, 'two'] }, seen_at: seenAt, tags: ['x', 'y,z'] },
    ])
    expect(rowCount).toBe(1)
  })

  test('gives lists of bigints back as lists of numbers', async () => {
    const { rows } = await database.query(`SELECT '{1,1099511627776,NULL}'::bigint[] AS ids, '{}'::bigint[] AS none`)
    expect(rows).toEqual([{ ids: [1, 2 ** 40, null], none: [] }])
  })

  test('a transaction that throws leaves nothing behind and throws its own error on', async () => {
    const attempt = database.transaction(async (tx) => {
      await tx.query('INSERT INTO notes (id) VALUES (1)')
      throw new Error('second thoughts')
    })
    await expect(attempt).rejects.toThrow('second thoughts')
    expect((await database.query('SELECT 1 FROM notes WHERE id = 1')).rowCount).toBe(0)
  })

  test('a transaction goes on working after another one failed in SQL', async () => {
    await expect(database.transaction((tx) => tx.query('SELECT no_such_column'))).rejects.toThrow('no_such_column')
    await database.transaction((tx) => tx.query('INSERT INTO notes (id) VALUES (3)'))
    expect((await database.query('SELECT 1 FROM notes WHERE id = 3')).rowCount).toBe(1)
  })

  test('a statement outside waits for no transaction to see half of it', async () => {
    let insideReached!: () => void
    const inside = new Promise<void>((resolve) => {
      insideReached = resolve
    })
    const writing = database.transaction(async (tx) => {
      await tx.query('INSERT INTO notes (id) VALUES (4)')
      insideReached()
      await tx.query('INSERT INTO notes (id) VALUES (5)')
    })
    await inside
    const { rows } = await database.query<{ n: number }>('SELECT count(*)::int AS n FROM notes WHERE id IN (4, 5)')
    await writing
    expect([0, 2]).toContain(rows[0]?.n)
  })

  test('migrating again applies nothing', async () => {
    expect(await migrate(database)).toEqual([])
  })

  test('a notification reaches those who listen, and no longer once they have stopped', async () => {
    const heard: string[] = []
    const first = createDeferred()
    const stop = await database.listen('test_channel', (payload) => {
      heard.push(payload)
      first.resolve(undefined)
    })
    await database.query(`SELECT pg_notify('test_channel', 'one')`)
    await first.promise
    await stop()
    await database.query(`SELECT pg_notify('test_channel', 'two')`)
    expect(heard).toEqual(['one'])
  })
})

function createDeferred() {
  let resolve!: (value: unknown) => void
  const promise = new Promise((settle) => {
    resolve = settle
  })
  return { promise, resolve }
}
