import { SMTPServer } from 'smtp-server'
import { expect, test } from 'vitest'
import { seedDue } from '../../bench/due/seed.ts'
import * as deliverJob from '../../jobs/deliver.ts'
import * as digestJob from '../../jobs/digest.ts'
import { tick } from '../../jobs/tick.ts'
import { countOpenWork } from '../../src/store/open-work.ts'
import { afterwards } from '../helpers/afterwards.ts'
import { buildTestApp } from '../helpers/app.ts'
import { createClock } from '../helpers/clock.ts'
import { createFreshDatabase } from '../helpers/database.ts'

const [databaseUrl, redisUrl] = [process.env.TEST_DATABASE_URL, process.env.TEST_REDIS_URL]
const SUBSCRIPTIONS = 600
const CONTENTS = 12

/** A mail server that notes whom it got mail for. */
async function openServer(): Promise<{ url: string; recipients: string[] }> {
  const recipients: string[] = []
  const server = new SMTPServer({
    ...{ authOptional: true, disabledCommands: ['AUTH', 'STARTTLS'], logger: false },
    onData: (stream, session, done) => {
      stream.resume().on('end', () => {
        recipients.push(...session.envelope.rcptTo.map(({ address }) => address))
        done()
      })
    },
  })
  server.on('error', () => undefined) // the pool of connections ends when the test does
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  afterwards(() => new Promise<void>((resolve) => server.close(() => resolve())))
  return { url: `smtp://127.0.0.1:${(server.server.address() as { port: number }).port}`, recipients }
}

test.skipIf(!databaseUrl || !redisUrl)(
  'hundreds due at the same minute: each distinct content made once, one mail to each, however often it is ticked',
  async () => {
    const { url, recipients } = await openServer()
    const servers = { databaseUrl: await createFreshDatabase(databaseUrl!), redisUrl: redisUrl!, smtpUrl: url }
    const clock = createClock('2025-10-14T05:30:20Z')
    const app = await buildTestApp({ ...servers, queuePrefix: `due${process.pid}` }, { now: clock.now })
    const topics = app.topics.topics.map(({ id }) => id)
    const dueAt = new Date('2025-10-14T05:30:00Z')
    await seedDue(app.database, { subscriptions: SUBSCRIPTIONS, contents: CONTENTS, dueAt, topics })

    app.queues.work('digest', 4, (payload) => digestJob.run(app, payload))
    app.queues.work('deliver', 8, (payload) => deliverJob.run(app, payload))
    const done = new Promise<void>((resolve, reject) => {
      const look = async () => {
        if (recipients.length >= SUBSCRIPTIONS && (await countOpenWork(app.database, clock.now())).open === 0) resolve()
      }
      app.queues.onJobEnd(() => look().catch(reject))
    })
    await Promise.all([tick(app), tick(app)])
    await done
    await tick(app)

    const { rows } = await app.database.query(
      `SELECT count(*)::int AS runs, count(DISTINCT subscription_id)::int AS subscriptions,
         (SELECT count(*)::int FROM digest_contents) AS contents,
         (SELECT count(*)::int FROM deliveries WHERE state = 'sent') AS sent FROM digests`,
    )
    expect(rows).toEqual([
      { runs: SUBSCRIPTIONS, subscriptions: SUBSCRIPTIONS, contents: CONTENTS, sent: SUBSCRIPTIONS },
    ])
    expect(new Set(recipients).size).toBe(SUBSCRIPTIONS)
    expect(recipients).toHaveLength(SUBSCRIPTIONS)
  },
)
