import { expect, test } from 'vitest'
import { openEmbedded } from '../../src/store/embedded.ts'

test('a LISTEN behind a comment, as BullMQ writes it, is heard', async () => {
  const database = await openEmbedded(null)
  const client = await database.queuePool().connect()
  const heard = new Promise((resolve) => client.on('notification', resolve as never))
  await client.query('-- Waits for jobs.\n-- One channel for all queues.\nLISTEN bullmq_jobs;\n')
  await database.query(`SELECT pg_notify('bullmq_jobs', 'deliver')`)
  expect(await heard).toEqual({ channel: 'bullmq_jobs', payload: 'deliver' })
  client.release()
  await database.close()
})
