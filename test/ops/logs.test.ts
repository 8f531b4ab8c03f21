import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { ParsedMail } from 'mailparser'
import { SMTPServer } from 'smtp-server'
import { describe, expect, test, vi } from 'vitest'
import { tick } from '../../jobs/tick.ts'
import { createCleaner, openLog } from '../../src/log.ts'
import { startRoles } from '../../src/main.ts'
import { insertArrival } from '../../src/store/items.ts'
import { getOne, type Sql } from '../../src/store/sql.ts'
import { afterwards } from '../helpers/afterwards.ts'
import { buildTestApp, testConfig } from '../helpers/app.ts'
import { createClock } from '../helpers/clock.ts'
import { startDiscord } from '../helpers/discord/simulator.ts'
import { freePort } from '../helpers/servers.ts'
import { linksOf, openMailbox } from '../web/mailbox.ts'

describe('what stands in the log', () => {
  const clean = createCleaner(['sesame-sesame'])
  test.each([
    ['550 no such user <ann.b+tag@mail.paper.org>', '550 no such user <<address>>'],
    [
      'POST https://discord.com/api/webhooks/123456789012345678/aB-c_9 failed',
      'POST https://discord.com/api/webhooks/123456789012345678/… failed',
    ],
    ['postgres://me:pass@db.here/x refused', 'postgres://…@db.here/x refused'],
    ['told Authorization: Bearer abc.def-ghi_jkl', 'told Authorization: Bearer …'],
    ['key sesame-sesame is wrong', 'key … is wrong'],
    [
      'feed 12 at https://paper.org/feed.xml?page=2 answered 500',
      'feed 12 at https://paper.org/feed.xml?page=2 answered 500',
    ],
  ])('%s', (text, seen) => {
    expect(clean(text)).toBe(seen)
    expect(clean({ deep: [new Error(text)] })).toEqual({ deep: [{ name: 'Error', message: seen }] })
  })
})

/** A log at its most talkative, kept in memory. */
function keepLog() {
  const lines: string[] = []
  const write = (line: string) => {
    lines.push(line)
  }
  return { lines, stream: { write } }
}

/** A mail server that refuses one address in its own words, which quote it. */
async function startRefusing(): Promise<string> {
  const server = new SMTPServer({
    ...{ authOptional: true, disabledCommands: ['STARTTLS', 'AUTH'], logger: false },
    onRcptTo: ({ address }, _session, done) =>
      done(Object.assign(new Error(`5.1.1 <${address}> is unknown here`), { responseCode: 550 })),
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  afterwards(() => new Promise((resolve) => server.close(resolve as never)))
  return `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`
}

test('from the form to the digest and back out, no address, token, cookie or query is logged', async () => {
  const kept = keepLog()
  const mailbox = await openMailbox()
  afterwards(() => mailbox.close())
  const port = await freePort()
  const origin = `http://127.0.0.1:${port}`
  const clock = createClock('2025-10-14T18:00:00Z')
  const adminToken = 'operator-sesame-0001'
  const settings = { port, publicUrl: origin, smtpUrl: mailbox.url, adminToken, logLevel: 'trace' as const }
  const log = openLog(testConfig('/nowhere', settings), kept.stream)
  const app = await buildTestApp(settings, { now: clock.now, log })
  const stop = await startRoles(app, ['web', 'worker'])
  afterwards(stop)
  const secrets: string[] = [adminToken]
  const post = (path: string, fields: Record<string, string>, headers: Record<string, string> = {}) =>
    fetch(path.startsWith('http') ? path : `${origin}${path}`, {
      method: 'POST',
      body: new URLSearchParams(fields),
      headers: { origin, ...headers },
      redirect: 'manual',
    })
  const note = (mail: ParsedMail) => {
    for (const link of linksOf(mail)) secrets.push(...(link.match(/[\w-]{40,}/g) ?? []))
    return mail
  }

  const wish = { address: 'ann@paper.org', queries: 'zephyrine', rhythm: 'daily', localTime: '07:30', timeZone: 'UTC' }
  expect((await post('/subscribe', wish)).status).toBe(200)
  const question = note(await mailbox.next())
  const confirmation = await post(linksOf(question).find((link) => link.includes('/confirm/'))!, {})
  const cookies = confirmation.headers.getSetCookie().map((cookie) => cookie.split(';')[0]!)
  secrets.push(...cookies.map((cookie) => cookie.slice(cookie.indexOf('=') + 1)))
  expect(cookies).not.toEqual([])
  await fetch(`${origin}/manage`, { headers: { cookie: cookies.join('; ') } })
  await fetch(`${origin}/search?q=zephyrine`)
  await fetch(`${origin}/confirm/${'x'.repeat(48)}`)
  await fetch(`${origin}/api/v1/feeds`, { headers: { authorization: 'Bearer guessed-sesame-0002' } })
  await fetch(`${origin}/admin`, { headers: { cookie: 'operator=guessed-sesame-0003' } })

  await insertArrival(
    app.database,
    { corpusFile: 'test' },
    {
      ...{ title: 'Zephyrine found', text: 'It is blue.', url: null, guid: null, outlet: 'P', author: null },
      ...{ publishedAt: app.now(), seenAt: app.now(), quiet: false, keys: [] },
    },
    app.now(),
  )
  await tick(app)
  const alert = note(await mailbox.next())
  expect(alert.text).toContain('Zephyrine')
  clock.advance(24 * 3_600_000)
  await tick(app)
  const unsubscribe = linksOf(alert).find((link) => link.includes('/u/'))!
  await post(unsubscribe, { 'List-Unsubscribe': 'One-Click' })

  const text = kept.lines.join('')
  expect(kept.lines.length).toBeGreaterThan(1)
  expect(secrets.length).toBeGreaterThan(5)
  for (const secret of [...secrets, 'ann@paper.org', 'zephyrine', 'sesame']) {
    expect(text.toLowerCase()).not.toContain(secret.toLowerCase())
  }
}, 120_000)

async function countUntried(sql: Sql): Promise<number> {
  const { untried } = await getOne<{ untried: number }>(
    sql,
    `SELECT (SELECT count(*) FROM deliveries WHERE attempts = 0 AND problem IS NULL)::int +
       (SELECT count(*) FROM feeds WHERE polled_at IS NULL)::int AS untried`,
  )
  return untried
}

test('what fails is logged without what it failed with', async () => {
  const kept = keepLog()
  const discord = await startDiscord()
  afterwards(() => discord.close())
  discord.setToken('another')
  const broken = createServer((_request, response) => response.writeHead(500).end('sesame')).listen(0, '127.0.0.1')
  await once(broken, 'listening')
  afterwards(() => broken.close())
  const { port } = broken.address() as AddressInfo
  const settings = {
    ...{ smtpUrl: await startRefusing(), discordToken: 'bot.sesame.0004', discordApi: discord.api },
    ...{ webhooksAllowPrivate: true, feedsAllowPrivate: true, logLevel: 'trace' as const },
  }
  const log = openLog(testConfig('/nowhere', settings), kept.stream)
  const app = await buildTestApp(settings, { log })
  await app.database.query(`INSERT INTO feeds (url, added_at, next_poll_at) VALUES ($1, now(), now())`, [
    `http://me:sesame-0005@127.0.0.1:${port}/feed?key=sesame-0006`,
  ])
  const webhook = `https://discord.com/api/webhooks/123456789012345678/${'sesame-0007'.repeat(6)}`
  await app.database.query(
    `INSERT INTO destinations (kind, address, name) VALUES ('email', 'bob@paper.org', 'bob@paper.org'),
       ('discord', '123456789012345678', 'c'), ('discord', $1, 'd'), ('webhook', $2, 'e')`,
    [webhook, `http://127.0.0.1:${port}/hook/sesame-0008`],
  )
  await app.database.query(
    `INSERT INTO deliveries (destination_id, kind, dedupe_key, details, next_attempt_at, created_at)
     SELECT id, 'notice', 'n', '{"subject": "s", "text": "t"}', now(), now() FROM destinations`,
  )
  const stop = await startRoles(app, ['worker'])
  await tick(app)
  const look = async () => {
    expect(await countUntried(app.database)).toBe(0)
    expect(kept.lines.join('')).toMatch(/feed not read.*discord trouble|discord trouble.*feed not read/s)
  }
  await vi.waitFor(look, { timeout: 100_000, interval: 200 })
  await stop()
  const text = kept.lines.join('')
  for (const secret of ['sesame', 'bob@paper.org']) expect(text).not.toContain(secret)
}, 120_000)
