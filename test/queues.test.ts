import { afterAll, beforeAll, expect, test } from 'vitest'
import { openQueues, type Queues } from '../src/queues.ts'
import type { Database } from '../src/store/sql.ts'
import { openTestDatabase } from './helpers/database.ts'

let database: Database
let queues: Queues
const troubles: number[] = []
let onTrouble: () => void = () => undefined

beforeAll(async () => {
  database = await openTestDatabase()
  const note = () => {
    troubles.push(Date.now())
    onTrouble()
  }
  queues = await openQueues(database, null, { prefix: 'test', lockMs: 15_000, onTrouble: note })
})

afterAll(async () => {
  await queues.close()
  await database.close()
})

test('a worker whose database refuses all asks about once a second, and goes on when it no longer does', async () => {
  await database.query('ALTER TABLE bullmq.job RENAME TO away')
  const fewTroubles = new Promise<void>((resolve) => {
    onTrouble = () => void (troubles.length === 4 && resolve())
  })
  const done = new Promise<number>((resolve) => {
    queues.work('deliver', 8, async ({ deliveryId }) => void resolve(deliveryId))
  })
  await fewTroubles
  expect(troubles[3]! - troubles[0]!).toBeGreaterThan(1_000)
  await database.query('ALTER TABLE bullmq.away RENAME TO job')
  await queues.enqueue('deliver', [{ deliveryId: 7 }])
  expect(await done).toBe(7)
})
