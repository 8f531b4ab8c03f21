import { SMTPServer } from 'smtp-server'
import { expect, test } from 'vitest'
import { deliver } from '../../src/deliver/deliver.ts'
import { createEmailChannel } from '../../src/deliver/email/channel.ts'
import { type MailTemplates, openMailTemplates } from '../../src/deliver/email/templates.ts'
import { createTokenKeeper } from '../../src/deliver/tokens.ts'
import { buildDigest } from '../../src/digests/build.ts'
import { createContentCache } from '../../src/digests/content-cache.ts'
import { ensureDestination } from '../../src/store/destinations.ts'
import { getOne } from '../../src/store/sql.ts'
import { ensureSubscription, listDueSubscriptions } from '../../src/store/subscriptions.ts'
import { afterwards } from '../helpers/afterwards.ts'
import { createClock } from '../helpers/clock.ts'
import { openTestDatabase } from '../helpers/database.ts'
import { addNews } from '../helpers/news.ts'

const READERS = 120
const clock = createClock('2025-10-14T05:30:00Z')
const topics = { topics: [{ id: 'energy', name: 'Energy strikes' }] }

test('a digest for many is chosen once, stored once, rendered once, and reaches each of them once', async () => {
  const database = await openTestDatabase()
  afterwards(() => database.close())
  const item = {
    title: 'Harbour dark',
    text: 'Cranes at the northern harbour stopped when the current failed.',
    topics: { energy: 1 },
  }
  await addNews(database, { ...item, outlet: 'Wire', at: clock.now() })
  const dueAt = new Date('2025-10-14T05:30:00Z')
  const wishes = {
    topics: [],
    watchlistIds: [],
    mostStories: 9,
    leastScore: 0,
    sendEmpty: false,
    timeZone: 'Europe/Oslo',
  }
  const order = {
    ...wishes,
    name: 'Morning',
    schedule: { kind: 'daily' as const, localTime: '07:30', days: [] },
    nextRunAt: dueAt,
  }
  for (let reader = 0; reader < READERS; reader++) {
    const place = { kind: 'email' as const, name: 'A reader', timeZone: 'Europe/Oslo' }
    const destinationId = await ensureDestination(database, { ...place, address: `reader${reader}@shop.example` })
    await ensureSubscription(database, { ...order, destinationId })
  }

  const received: string[] = []
  const server = new SMTPServer({
    ...{ authOptional: true, disabledCommands: ['AUTH', 'STARTTLS'], logger: false },
    onData: (stream, session, done) => {
      stream.resume().on('end', () => {
        received.push(...session.envelope.rcptTo.map(({ address }) => address))
        done()
      })
    },
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const ours = openMailTemplates(null)
  let rendered = 0
  const templates: MailTemplates = {
    render: (name, view) => {
      rendered++
      return ours.render(name, view)
    },
  }
  const email = createEmailChannel({
    ...{ templates, tokens: createTokenKeeper('x', clock.now), from: 'sitrep@news.example.org', returnPath: null },
    ...{
      publicUrl: 'https://sitrep.example.org',
      now: clock.now,
      connections: 4,
      perSecond: 0,
      perHour: 0,
      dkim: null,
    },
    ...{
      smtpUrl: `smtp://127.0.0.1:${(server.server.address() as { port: number }).port}`,
      whySuppressed: async () => null,
    },
  })
  const channels = { email, discord: email, webhook: email }
  const delivering = { database, channels, now: clock.now, random: () => 0.5, contents: createContentCache(2) }

  for (const { id } of await listDueSubscriptions(database, clock.now(), 1_000)) {
    const deliveryId = await buildDigest({ database, now: clock.now, topics }, id, dueAt)
    await Promise.all([deliver(delivering, deliveryId!), deliver(delivering, deliveryId!)])
  }
  await email.close()
  await new Promise<void>((resolve) => server.close(() => resolve()))

  const stored = await getOne<{ contents: number }>(database, 'SELECT count(*)::int AS contents FROM digest_contents')
  expect({ ...stored, rendered }).toEqual({ contents: 1, rendered: 1 })
  expect(new Set(received).size).toBe(READERS)
  expect(received).toHaveLength(READERS)
})
