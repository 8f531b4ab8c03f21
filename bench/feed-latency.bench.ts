import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type App, buildApp } from '../src/app.ts'
import { readConfig } from '../src/config.ts'
import { startRoles } from '../src/main.ts'
import { describePollJobs } from '../src/queues.ts'
import { ensureDestination } from '../src/store/destinations.ts'
import type { DuePoll } from '../src/store/due-feeds.ts'
import { addFeed } from '../src/store/feeds.ts'
import { insertWatchlist, linkWatchlist } from '../src/store/watchlists.ts'
import { makeItems } from './pipeline/load.ts'
import type { BenchResult } from './result.ts'

const FEEDS = 1_000
/** A thousand feeds polled about every minute. */
const POLLS_PER_SECOND = 16
const NEWS = 320
const WATCHLISTS = 50

/**
 * From the answer that brings an item to the moment its alert has been sent, with 1,000 feeds, in one process. A further
 * report of a story already told is left out: its message is updated after a pause, on purpose.
 */
export default async function* feedLatency(): AsyncGenerator<BenchResult> {
  const folder = mkdtempSync(join(tmpdir(), 'sitrep-bench-'))
  const news = await startNews()
  const app = await buildApp(configFor(folder))
  const feeds = await setUp(app, news.url)
  const stop = await startRoles(app, ['worker'])
  await pollAll(app, feeds)
  news.announce = true
  await pollSome(app, feeds.slice(0, NEWS))
  const latencies = await readLatencies(app, news.answeredAt)
  await stop()
  await app.close()
  await news.close()
  rmSync(folder, { recursive: true, force: true })
  if (latencies.length < NEWS / 2) throw new Error(`only ${latencies.length} of ${NEWS} items brought an alert`)
  latencies.sort((a, b) => a - b)
  const at = (part: number) =>
    Math.round(latencies[Math.min(latencies.length - 1, Math.floor(latencies.length * part))]!)
  const details = { p50: at(0.5), p95: at(0.95), most: at(1), feeds: FEEDS, pollsPerSecond: POLLS_PER_SECOND }
  yield { bench: 'feed-latency: answer to alert, p99', n: latencies.length, unit: 'ms', value: at(0.99), ...details }
}

function configFor(folder: string) {
  const environment = {
    ...{ DATA_DIR: join(folder, 'data'), PREVIEW_DIR: join(folder, 'preview'), LOG_LEVEL: 'silent' },
    ...{ FEEDS_ALLOW_PRIVATE: 'true', FEEDS_HOST_SPACING_MS: '0', ALERT_BURST: '1000' },
  }
  return readConfig(environment, () => '')
}

type News = { url: string; announce: boolean; answeredAt: Map<string, number>; close: () => Promise<void> }

/** Serves each path a feed of its own; once told to announce, with one more item. */
async function startNews(): Promise<News> {
  const answeredAt = new Map<string, number>()
  const texts = makeItems(FEEDS + NEWS, 0)
  const server: Server = createServer((request, response) => answer(request.url ?? '', response))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const news: News = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    announce: false,
    answeredAt,
    close: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
  const answer = (path: string, response: ServerResponse) => {
    const number = path.slice(1)
    const item = (id: string, { title, text }: { title: string; text: string }, word = '') =>
      `<item><title>${title} ${word}</title><guid>${id}</guid><description>${text}</description></item>`
    const fresh = news.announce
      ? item(`new-${number}`, texts[FEEDS + Number(number)]!, `Alarm${Number(number) % WATCHLISTS}`)
      : ''
    if (news.announce) answeredAt.set(`new-${number}`, Date.now())
    response.end(
      `<rss version="2.0"><channel><title>F${number}</title>${fresh}${item(`old-${number}`, texts[Number(number)]!)}</channel></rss>`,
    )
  }
  return news
}

async function setUp({ database }: App, url: string): Promise<DuePoll[]> {
  for (let i = 0; i < WATCHLISTS; i++) {
    const given = {
      kind: 'discord',
      address: String(100_000_000_000_000_000n + BigInt(i)),
      name: `c${i}`,
      timeZone: 'UTC',
    } as const
    const destination = await ensureDestination(database, given)
    const watchlist = await insertWatchlist(database, `w${i}`, 'operator', [`alarm${i}`])
    await linkWatchlist(database, watchlist, destination)
  }
  const now = new Date()
  const feeds: DuePoll[] = []
  for (let i = 0; i < FEEDS; i++) {
    const feed = { url: `${url}/${i}`, name: null, folder: null, announceFirst: false, fullText: false }
    feeds.push({ feedId: (await addFeed(database, feed, now)).id, dueAt: now })
  }
  return feeds
}

async function pollAll({ queues, database }: App, feeds: DuePoll[]): Promise<void> {
  await queues.enqueue('poll-feeds', describePollJobs(feeds))
  await until(() => areIngested(database, FEEDS))
}

/** Makes feeds due one after the other, as they are when nobody polls them all at once. */
async function pollSome({ queues, database }: App, feeds: DuePoll[]): Promise<void> {
  for (const { feedId } of feeds) {
    const dueAt = new Date()
    await database.query('UPDATE feeds SET next_poll_at = $2 WHERE id = $1', [feedId, dueAt])
    await queues.enqueue('poll-feeds', describePollJobs([{ feedId, dueAt }]))
    await pause(1000 / POLLS_PER_SECOND)
  }
  await until(
    async () =>
      (await areIngested(database, FEEDS + feeds.length)) &&
      (await count(database, `SELECT count(*)::int AS n FROM deliveries WHERE state <> 'sent' AND ${FIRST}`)) === 0,
  )
}

/** An alert of its own, not a further report for one that was sent. */
const FIRST = `NOT details ? 'followUp'`

async function areIngested(database: App['database'], items: number): Promise<boolean> {
  return (await count(database, `SELECT count(*)::int AS n FROM items WHERE state <> 'pending'`)) >= items
}

async function readLatencies({ database }: App, answeredAt: Map<string, number>): Promise<number[]> {
  const { rows } = await database.query<{ guid: string; sentAt: Date }>(
    `SELECT i.guid, d.sent_at AS "sentAt" FROM deliveries d JOIN items i ON i.id = d.item_id WHERE d.state = 'sent' AND ${FIRST}`,
  )
  return rows.map(({ guid, sentAt }) => sentAt.getTime() - answeredAt.get(guid)!)
}

async function count(database: App['database'], query: string): Promise<number> {
  const { rows } = await database.query<{ n: number }>(query)
  return rows[0]!.n
}

const MOST_WAIT_MS = 240_000

async function until(done: () => Promise<boolean>): Promise<void> {
  const deadline = Date.now() + MOST_WAIT_MS
  while (!(await done())) {
    if (Date.now() > deadline) throw new Error('the work did not end in time')
    await pause(500)
  }
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms))
}
