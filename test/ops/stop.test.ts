import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { join } from 'node:path'
import { SMTPServer } from 'smtp-server'
import { afterEach, describe, expect, test } from 'vitest'
import { buildApp } from '../../src/app.ts'
import type { Config } from '../../src/config.ts'
import { CLOSE_MS, GIVE_BACK_MS, GRACE_MS } from '../../src/stop.ts'
import { openEmbedded } from '../../src/store/embedded.ts'
import { testConfig } from '../helpers/app.ts'
import { copyTemplate, temporaryFolder } from '../helpers/database.ts'
import { startDiscord, TOKEN } from '../helpers/discord/simulator.ts'
import { startService } from '../helpers/service.ts'

const closing: (() => unknown)[] = []
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close()
})

/** A feed, a mail server and a Discord that take what they are sent and do not answer before `release`. */
async function startSlowWorld() {
  let release!: () => void
  const released = new Promise<void>((resolve) => {
    release = resolve
  })
  const asked: Record<'feed' | 'mail' | 'discord', Promise<void>> = {} as never
  const tell: Record<string, () => void> = {}
  for (const name of ['feed', 'mail', 'discord'] as const) {
    asked[name] = new Promise((resolve) => {
      tell[name] = resolve
    })
  }
  const feed = createServer(async (_request, response) => {
    tell.feed!()
    await released
    response.end('<rss version="2.0"><channel><title>t</title><item><title>late news</title></item></channel></rss>')
  }).listen(0, '127.0.0.1')
  await once(feed, 'listening')
  const mails: string[] = []
  const smtp = new SMTPServer({
    ...{ authOptional: true, disabledCommands: ['AUTH', 'STARTTLS'], logger: false },
    onData: (stream, session, done) => {
      stream.resume().on('end', async () => {
        tell.mail!()
        await released
        mails.push(...session.envelope.rcptTo.map(({ address }) => address))
        done()
      })
    },
  })
  smtp.on('error', () => undefined) // hung up on
  await new Promise<void>((resolve) => smtp.listen(0, '127.0.0.1', resolve))
  const discord = await startDiscord()
  const guild = discord.world.addGuild('Paper', '800000000000000001')
  const channel = discord.world.addChannel({ guildId: guild.id })
  const passOn = async (request: IncomingMessage, response: ServerResponse) => {
    const body = Buffer.concat(await request.toArray())
    tell.discord!()
    await released
    if (response.destroyed) return // hung up
    const answer = await fetch(new URL(`/api${request.url!.replace(/^\/api/, '')}`, discord.api), {
      method: request.method!,
      headers: { authorization: request.headers.authorization!, 'content-type': request.headers['content-type']! },
      body,
    })
    response.writeHead(answer.status, { 'content-type': 'application/json' }).end(await answer.text())
  }
  const proxy = createServer((request, response) => {
    // The service may hang up at any moment, and Discord be closed meanwhile.
    passOn(request, response).catch(() => response.destroy())
  }).listen(0, '127.0.0.1')
  await once(proxy, 'listening')
  const portOf = (server: { address(): unknown }) => (server.address() as { port: number }).port
  closing.push(
    release,
    () => discord.close(),
    () => smtp.close(),
  )
  for (const server of [feed, proxy])
    closing.push(
      () => server.closeAllConnections(),
      () => server.close(),
    )
  return {
    ...{ asked, release, mails, channel },
    settings: {
      feedsAllowPrivate: true,
      smtpUrl: `smtp://127.0.0.1:${portOf(smtp.server)}`,
      discordToken: TOKEN,
      discordApi: `http://127.0.0.1:${portOf(proxy)}/api`,
    } satisfies Partial<Config>,
    feedUrl: `http://127.0.0.1:${portOf(feed)}/feed.xml`,
  }
}

/** A service that has asked all three and waits for each. */
async function startWaiting() {
  const world = await startSlowWorld()
  const folder = temporaryFolder()
  closing.unshift(folder.remove)
  await copyTemplate(join(folder.path, 'data'))
  const config = testConfig(folder.path, world.settings)
  const app = await buildApp(config)
  await app.database.query(`INSERT INTO feeds (url, added_at, next_poll_at) VALUES ($1, now(), now())`, [world.feedUrl])
  await app.database.query(
    `INSERT INTO destinations (kind, address, name) VALUES ('email', 'a@paper.org', 'a'), ('discord', $1, 'b')`,
    [world.channel.id],
  )
  await app.database.query(
    `INSERT INTO deliveries (destination_id, kind, dedupe_key, details, next_attempt_at, created_at)
     SELECT id, 'notice', 'n', '{"subject": "s", "text": "t"}', now(), now() FROM destinations`,
  )
  await app.close()
  const service = startService(config, 'worker,scheduler')
  closing.push(() => service.kill('SIGKILL'))
  await Promise.all(Object.values(world.asked))
  return { world, service, dataDir: config.dataDir }
}

async function readEnd(dataDir: string) {
  const database = await openEmbedded(dataDir)
  const deliveries = await database.query<{ state: string; free: boolean }>(
    `SELECT state, coalesce(lease_until, 'epoch') <= now() AS free FROM deliveries ORDER BY destination_id`,
  )
  const feeds = await database.query<{ taken: boolean; failures: number; items: number }>(
    `SELECT lease_until IS NOT NULL AS taken, failures, (SELECT count(*)::int FROM items) AS items FROM feeds`,
  )
  await database.close()
  return { deliveries: deliveries.rows, feeds: feeds.rows }
}

describe('SIGTERM with a feed, a mail and a message under way', () => {
  test('lets all of them end, records them and exits with 0', async () => {
    const { world, service, dataDir } = await startWaiting()
    const ended = service.kill('SIGTERM')
    await service.untilLogged('stopping')
    world.release()
    await ended
    expect(await service.ended).toBe(0)
    expect(world.mails).toEqual(['a@paper.org'])
    expect(world.channel.messages).toHaveLength(1)
    expect(await readEnd(dataDir)).toMatchObject({
      deliveries: [{ state: 'sent' }, { state: 'sent' }],
      feeds: [{ taken: false, failures: 0, items: 1 }],
    })
  }, 120_000)

  test('gives back what does not end in time, and exits with 0', async () => {
    const { world, service, dataDir } = await startWaiting()
    await service.kill('SIGTERM')
    expect(await service.ended).toBe(0)
    expect(world.mails).toEqual([])
    expect(await readEnd(dataDir)).toEqual({
      deliveries: [
        { state: 'sending', free: true },
        { state: 'sending', free: true },
      ],
      feeds: [{ taken: false, failures: 0, items: 0 }],
    })
  }, 120_000)

  test('sent twice ends the process at once', async () => {
    const { service } = await startWaiting()
    process.kill(service.pid, 'SIGTERM')
    await service.untilLogged('stopping')
    await service.kill('SIGTERM')
    expect(await service.ended).toBe(143)
  }, 120_000)
})

test('all patience together is less than ten seconds', () => {
  expect(GRACE_MS + GIVE_BACK_MS + CLOSE_MS).toBeLessThan(10_000)
})
