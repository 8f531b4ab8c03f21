import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { type App, buildApp } from '../src/app.ts'
import { readConfig } from '../src/config.ts'
import { startRoles } from '../src/main.ts'
import type { BenchResult } from './result.ts'

/** As many feeds as one process is meant for, five of them on each host. */
const FEEDS = 10_000
const QUICK_FEEDS = 1_000
const FEEDS_PER_HOST = 5
/** In its steady state every feed comes due once within so long, as if all were polled that often. */
const ROUND_MS = 300_000
const QUICK_ROUND_MS = 60_000
/** The service's own times are whole milliseconds, and it tells polls apart by theirs. */
const THE_MS = `date_trunc('milliseconds', now())`

/**
 * Ten thousand feeds in one process with the embedded database, through the real scheduler, queues and poll job: first
 * all due at once, as after an import, then spread over five minutes, every tenth of them with news. Lateness is from
 * when a poll was due to when its request came in; the scheduler looks once a minute.
 */
export default async function* manyFeeds(args: string[]): AsyncGenerator<BenchResult> {
  const quick = args.includes('--quick')
  const [count, roundMs] = quick ? [QUICK_FEEDS, QUICK_ROUND_MS] : [FEEDS, ROUND_MS]
  const folder = mkdtempSync(join(tmpdir(), 'sitrep-bench-'))
  const news = await startNews()
  const app = await buildApp(configFor(folder), {
    lookup: (_, answer) => answer(null, [{ address: '127.0.0.1', family: 4 }]),
  })
  await addFeeds(app, count, news.port)
  const start = performance.now()
  const stop = await startRoles(app, ['worker', 'scheduler'])
  await until(app, 'SELECT count(*)::int AS n FROM feeds WHERE polled_at IS NULL')
  const polls = Math.round(count / ((performance.now() - start) / 1000))
  yield { bench: 'many-feeds: all due at once', n: count, unit: 'polls/s', value: polls, ...memory() }

  const due = await spread(app, roundMs)
  news.requestedAt.clear()
  news.round++
  const used = process.cpuUsage()
  await pause(roundMs)
  await until(app, `SELECT count(*)::int AS n FROM feeds WHERE next_poll_at <= now()`)
  const { user, system } = process.cpuUsage(used)
  const lateness = [...due].map(([path, at]) => (news.requestedAt.get(path) ?? Number.NaN) - at)
  await stop()
  await app.close()
  await news.close()
  rmSync(folder, { recursive: true, force: true })
  const processor = Math.round((user + system) / roundMs / 10)
  yield {
    bench: 'many-feeds: lateness, p99',
    unit: 's',
    ...describe(lateness),
    processorPercent: processor,
    ...memory(),
  }
}

function configFor(folder: string) {
  return readConfig({
    ...{ DATA_DIR: join(folder, 'data'), PREVIEW_DIR: join(folder, 'preview'), LOG_LEVEL: 'silent' },
    FEEDS_ALLOW_PRIVATE: 'true',
  })
}

type News = { port: number; round: number; requestedAt: Map<string, number>; close: () => Promise<void> }

/** Serves a feed of its own at each path and remembers when it was last asked for. */
async function startNews(): Promise<News> {
  const server: Server = createServer({ keepAliveTimeout: 1_000 }, (request, response) => {
    const path = request.url ?? ''
    news.requestedAt.set(path, Date.now())
    const number = Number(path.slice(1))
    const round = number % 10 === 0 ? news.round : 0
    const items = Array.from({ length: 1 + round }, (_, n) => describeItem(number, n))
    const etag = `"${round}"`
    if (request.headers['if-none-match'] === etag) response.writeHead(304).end()
    else
      response
        .setHeader('etag', etag)
        .end(`<rss version="2.0"><channel><title>Feed ${number}</title>${items.join('')}</channel></rss>`)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const news: News = {
    port: (server.address() as AddressInfo).port,
    round: 0,
    requestedAt: new Map(),
    close: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
  return news
}

function describeItem(feed: number, n: number): string {
  return `<item><title>Report ${n} of office ${feed}</title><guid>${feed}-${n}</guid><description>Word${feed} was said at meeting${n}.</description></item>`
}

async function addFeeds({ database }: App, count: number, port: number): Promise<void> {
  await database.query(
    `INSERT INTO feeds (url, name, added_at, next_poll_at)
     SELECT 'http://host' || (n / $2::int) || '.example:' || $3::int || '/' || n, 'Feed ' || n, ${THE_MS}, ${THE_MS}
     FROM generate_series(0, $1::int - 1) AS n`,
    [count, FEEDS_PER_HOST, port],
  )
}

/** Makes every feed due at a time of its own within the next `roundMs`. @returns when, by path */
async function spread({ database }: App, roundMs: number): Promise<Map<string, number>> {
  const { rows } = await database.query<{ url: string; dueAt: Date }>(
    `UPDATE feeds SET next_poll_at = ${THE_MS} + floor(random() * $1::int) * interval '1 millisecond'
     RETURNING url, next_poll_at AS "dueAt"`,
    [roundMs],
  )
  return new Map(rows.map(({ url, dueAt }) => [new URL(url).pathname, dueAt.getTime()]))
}

function describe(latenessMs: number[]) {
  const known = latenessMs.filter((ms) => !Number.isNaN(ms)).sort((a, b) => a - b)
  const at = (part: number) =>
    Math.round(known[Math.min(known.length - 1, Math.floor(known.length * part))]! / 100) / 10
  return { n: known.length, value: at(0.99), p50: at(0.5), most: at(1), neverAsked: latenessMs.length - known.length }
}

function memory() {
  return { residentMB: Math.round(process.memoryUsage().rss / 1_000_000) }
}

const MOST_WAIT_MS = 900_000

async function until({ database }: App, left: string): Promise<void> {
  const deadline = Date.now() + MOST_WAIT_MS
  for (;;) {
    const { rows } = await database.query<{ n: number }>(left)
    if (rows[0]!.n === 0) return
    if (Date.now() > deadline) throw new Error('the work did not end in time')
    await pause(500)
  }
}
