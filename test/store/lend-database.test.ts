import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createConnection } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { borrowDatabase } from '../../src/store/borrow-database.ts'
import { openEmbedded } from '../../src/store/embedded.ts'
import { lendDatabase, socketPathOf } from '../../src/store/lend-database.ts'
import { migrate } from '../../src/store/migrate.ts'
import type { Database } from '../../src/store/sql.ts'
import { temporaryFolder } from '../helpers/database.ts'

const folder = temporaryFolder()
let lent: Database
let stop: () => Promise<void>
let borrowed: Database

beforeAll(async () => {
  lent = await openEmbedded(folder.path)
  await migrate(lent)
  await lent.script('CREATE TABLE notes (n int PRIMARY KEY, at timestamptz, body bytea)')
  stop = await lendDatabase(lent, folder.path)
  borrowed = (await borrowDatabase(folder.path))!
})
afterAll(async () => {
  await borrowed.close()
  await stop()
  await lent.close()
  folder.remove()
})

const numbers = async () => (await lent.query<{ n: number }>('SELECT n FROM notes ORDER BY n')).rows.map(({ n }) => n)

/** The same database, lent by another way that waits for a silent borrower only so long. */
async function withPatience(idleMs: number, use: (database: Database) => Promise<void>): Promise<void> {
  const place = temporaryFolder()
  const stopLending = await lendDatabase(lent, place.path, idleMs)
  const impatient = (await borrowDatabase(place.path))!
  await use(impatient)
  await impatient.close()
  await stopLending()
  place.remove()
}

describe('a database lent to another command', () => {
  test('takes and gives dates, bytes and nulls as its owner would', async () => {
    const at = new Date('2026-03-04T05:06:07.008Z')
    await borrowed.query('INSERT INTO notes VALUES ($1, $2, $3), (2, NULL, NULL)', [1, at, Buffer.from([0, 255, 7])])
    const { rows, rowCount } = await borrowed.query<{ at: Date; body: Uint8Array }>('SELECT * FROM notes ORDER BY n')
    expect(rowCount).toBe(2)
    expect(rows).toMatchObject([
      { n: 1, at },
      { n: 2, at: null, body: null },
    ])
    expect([...rows[0]!.body]).toEqual([0, 255, 7])
  })

  test('a statement that fails says why, and the next one works', async () => {
    await expect(borrowed.query('INSERT INTO notes VALUES (1)')).rejects.toMatchObject({ code: '23505' })
    expect((await borrowed.query('SELECT 1 AS one')).rows).toEqual([{ one: 1 }])
  })

  test('transactions of both sides stay apart, and one that throws leaves nothing', async () => {
    const add = (database: Database, n: number) =>
      database.transaction(async (tx) => {
        const { rows } = await tx.query<{ most: number }>('SELECT max(n) AS most FROM notes')
        await tx.query('INSERT INTO notes VALUES ($1)', [rows[0]!.most + 1])
        if (n === 3) throw new Error('changed my mind')
      })
    const done = await Promise.allSettled(Array.from({ length: 8 }, (_, n) => add(n % 2 ? borrowed : lent, n)))
    expect(done.filter(({ status }) => status === 'rejected')).toHaveLength(1)
    expect(await numbers()).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9])
  })

  test('a borrower that is killed within a transaction leaves nothing behind and holds nobody up', async () => {
    const script = `
      import { borrowDatabase } from ${JSON.stringify(new URL('../../src/store/borrow-database.ts', import.meta.url).href)}
      const database = await borrowDatabase(${JSON.stringify(folder.path)})
      await database.transaction(async (tx) => {
        await tx.query('INSERT INTO notes VALUES (100)')
        process.send('in')
        await new Promise((done) => setTimeout(done, 60_000))
      })`
    const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], {
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    })
    await once(child, 'message')
    child.kill('SIGKILL')
    expect(await numbers()).not.toContain(100)
  })

  test('a borrower that falls silent within a transaction is cut off', async () => {
    await withPatience(300, async (impatient) => {
      const silent = impatient.transaction(async (tx) => {
        await tx.query('INSERT INTO notes VALUES (200)')
        await lent.query('SELECT 1') // answered only once the silent one is gone
      })
      await expect(silent).rejects.toThrow('closed')
    })
    expect(await numbers()).not.toContain(200)
  })

  test('a borrower that asks for two things at once is not taken for silent while a third is done', async () => {
    await withPatience(1_000, async (impatient) => {
      await impatient.transaction(async (tx) => {
        await Promise.all([tx.query('INSERT INTO notes VALUES (300)'), tx.query('INSERT INTO notes VALUES (301)')])
        await tx.query('SELECT pg_sleep(1.2)')
      })
    })
    expect(await numbers()).toEqual(expect.arrayContaining([300, 301]))
  })

  test.each([
    ['a request of another protocol', Buffer.from('GET / HTTP/1.1\r\n\r\n')],
    ['a frame that holds no value', Buffer.from([0, 0, 0, 2, 1, 2])],
  ])('what sends %s is cut off', async (_, bytes) => {
    const socket = createConnection(socketPathOf(folder.path))
    socket.write(bytes)
    await once(socket, 'close')
    expect((await borrowed.query('SELECT 1 AS one')).rows).toEqual([{ one: 1 }])
  })

  test('there is nothing to borrow where nobody lends', async () => {
    const other = temporaryFolder()
    expect(await borrowDatabase(other.path)).toBeNull()
    other.remove()
  })
})
