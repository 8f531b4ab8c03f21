import { expect, test } from 'vitest'
import { openPostgres } from '../../src/store/servers.ts'
import { createFreshDatabase } from '../helpers/database.ts'

const server = process.env.TEST_DATABASE_URL
const onTrouble = () => undefined

test.skipIf(!server)('a transaction that asks for nothing any more gives its locks to who waits for them', async () => {
  const url = await createFreshDatabase(server!)
  const lost = await openPostgres(url, 1, onTrouble, 100)
  const other = await openPostgres(url, 1, onTrouble)
  await other.script('CREATE TABLE places (id int PRIMARY KEY, name text); INSERT INTO places VALUES (1, $$Lima$$)')
  const [locked, waited] = [whenCalled(), whenCalled()]
  const abandoned = lost.transaction(async (tx) => {
    await tx.query('UPDATE places SET name = $1', ['Oslo'])
    locked.call()
    await waited.happened
    await tx.query('SELECT 1')
  })
  await locked.happened
  await other.query('UPDATE places SET name = name || $1', ['!'])
  waited.call()
  await expect(abandoned).rejects.toThrow(/terminat|idle|queryable/)
  expect((await other.query('SELECT name FROM places')).rows).toEqual([{ name: 'Lima!' }])
  expect((await lost.query('SELECT 1 AS one')).rows).toEqual([{ one: 1 }])
  await Promise.all([lost.close(), other.close()])
})

test.skipIf(!server)(
  'sessions for our tables and for the queues are both asked whether they are still there',
  async () => {
    const database = await openPostgres(await createFreshDatabase(server!), 1, onTrouble)
    for (const sql of [database, database.queuePool()]) {
      const { rows } = await sql.query(
        `SELECT name, setting FROM pg_settings WHERE name LIKE 'tcp_keepalives%' OR name ~ '^(idle_in_tr|tcp_user)' ORDER BY 1`,
      )
      expect(rows).toEqual([
        { name: 'idle_in_transaction_session_timeout', setting: '60000' },
        { name: 'tcp_keepalives_count', setting: '3' },
        { name: 'tcp_keepalives_idle', setting: '30' },
        { name: 'tcp_keepalives_interval', setting: '10' },
        { name: 'tcp_user_timeout', setting: '60000' },
      ])
    }
    await database.close()
  },
)

function whenCalled() {
  let call!: () => void
  const happened = new Promise<void>((resolve) => {
    call = resolve
  })
  return { happened, call }
}
