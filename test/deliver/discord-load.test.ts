import { afterAll, beforeAll, expect, test } from 'vitest'
import { run } from '../../jobs/deliver.ts'
import { tick } from '../../jobs/tick.ts'
import type { App } from '../../src/app.ts'
import { startBot } from '../../src/bot/bot.ts'
import { createDiscordChannel } from '../../src/deliver/discord/channel.ts'
import { buildTestApp } from '../helpers/app.ts'
import { type Simulator, startDiscord, TOKEN } from '../helpers/discord/simulator.ts'

/** With FULL_SCALE=1: 5,000 alerts, as slowly as Discord would take them, five messages to a channel in five seconds. */
const SPEED = process.env.FULL_SCALE ? 1 : 10
const CHANNELS = 50
const STORIES = process.env.FULL_SCALE ? 100 : 20

let discord: Simulator
let app: App
let seed = 42
/** The same faults on every run: Park and Miller's minimal standard generator. */
const random = () => {
  seed = (seed * 48_271) % 2_147_483_647
  return seed / 2_147_483_647
}

beforeAll(async () => {
  discord = await startDiscord({
    bucket: { limit: 5, windowMs: 5_000 / SPEED },
    global: { limit: 50 * SPEED, windowMs: 1_000 },
    random,
  })
  app = await buildTestApp({ discordToken: TOKEN, discordApi: discord.api, workerConcurrency: 16 })
  app.deliver.channels.discord = createDiscordChannel({
    token: TOKEN,
    api: discord.api,
    database: app.database,
    requestsPerSecond: 50 * SPEED,
    retryPausesMs: [20, 50],
  })
})
afterAll(async () => {
  await app.deliver.channels.discord.close()
  await discord.close()
})

/** 50 channels that each are told of 100 stories by one watchlist, all in the outbox at once. */
async function fillOutbox(): Promise<void> {
  const guild = discord.world.addGuild('Newsroom', '800000000000000001')
  const ids = Array.from({ length: CHANNELS }, () => discord.world.addChannel({ guildId: guild.id }).id)
  await app.database.script(`
    INSERT INTO watchlists (name) VALUES ('Everything');
    INSERT INTO watchlist_lines (watchlist_id, line, query) VALUES (1, 1, 'news');
    INSERT INTO destinations (kind, address, name) SELECT 'discord', id, 'news' FROM unnest(ARRAY['${ids.join("','")}']) AS id;
    INSERT INTO watchlist_destinations (watchlist_id, destination_id) SELECT 1, id FROM destinations;
    INSERT INTO stories (title, first_seen_at, last_seen_at) SELECT 'Story ' || n, now(), now() FROM generate_series(1, ${STORIES}) n;
    INSERT INTO items (received_at, state, title, text, outlet, seen_at, seq, story_id)
      SELECT now(), 'ingested', 'Story ' || n, 'News of story ' || n || '.', 'The Courier', now(), n, n FROM generate_series(1, ${STORIES}) n;
    INSERT INTO matches (item_id, line_id, watchlist_id, spans, matched_at) SELECT id, 1, 1, '[]', now() FROM items;
    INSERT INTO deliveries (destination_id, kind, dedupe_key, watchlist_id, line_id, story_id, item_id, next_attempt_at, created_at)
      SELECT d.id, 'alert', 'alert.1.' || i.story_id, 1, 1, i.story_id, i.id, '2026-01-01', '2026-01-01'
      FROM items i CROSS JOIN destinations d ORDER BY i.id, d.id;
  `)
}

async function allSent(): Promise<void> {
  await new Promise<void>((resolve) => {
    const check = async () => {
      const { rows } = await app.database.query(
        `SELECT 1 FROM deliveries WHERE state IN ('pending', 'sending') LIMIT 1`,
      )
      if (rows.length > 0) return
      stop()
      resolve()
    }
    const stop = app.queues.onJobEnd(() => void check())
  })
}

test('a flood of alerts to 50 channels arrives once each, in order, and no request breaks a rate limit', {
  timeout: process.env.FULL_SCALE ? 600_000 : 300_000,
}, async () => {
  await fillOutbox()
  const isMessage = ({ method, path }: { method: string; path: string }) =>
    method === 'POST' && path.endsWith('/messages')
  const retryAfter = { 'retry-after': String(1 / SPEED), 'x-ratelimit-scope': 'shared' }
  discord.fault({
    match: isMessage,
    probability: 0.01,
    status: 429,
    headers: retryAfter,
    body: { message: 'slow', retry_after: 1 / SPEED, global: false },
  })
  discord.fault({ match: isMessage, probability: 0.01, status: 500, body: '<html>trouble</html>' })
  discord.fault({ match: isMessage, probability: 0.01, status: 502, body: '<html>trouble</html>', after: true })
  discord.fault({ match: isMessage, probability: 0.005, drop: true, after: true })
  app.queues.work('deliver', 16, (payload) => run(app, payload))
  const stopBot = await startBot(app)
  const rooms = [...discord.world.channels.values()]
  const posted = () => rooms.reduce((sum, { messages }) => sum + messages.length, 0)
  const done = allSent()
  await tick(app)
  for (const share of [0.3, 0.6]) {
    await discord.until(() => posted() > share * CHANNELS * STORIES)
    const resumed = discord.gateway.next('resumed')
    discord.gateway.drop()
    await resumed
  }
  await done
  await stopBot()

  const expected = Array.from({ length: STORIES }, (_, n) => `Story ${n + 1}`)
  for (const { messages } of rooms) expect(messages.map(({ embeds }) => embeds[0]!.title)).toEqual(expected)
  expect(discord.violations).toEqual([])
  expect(discord.refusals()).toEqual([])
  expect(discord.requests.some(({ status }) => status === 429)).toBe(true)
})
