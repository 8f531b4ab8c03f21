import { Agent } from 'undici'
import { type FetchDeps, fetchDocument } from '../src/feeds/fetch.ts'
import { createHostGate } from '../src/feeds/host-gate.ts'
import { nextPollAt, updateHabit } from '../src/feeds/next-poll.ts'
import { parseFeed } from '../src/feeds/parse.ts'
import { createPoller, hashBody } from '../src/feeds/poll.ts'
import { createGuardedAgent } from '../src/net/guarded-agent.ts'
import { isPublicAddress } from '../src/net/public-address.ts'
import { listDueFeeds } from '../src/store/due-feeds.ts'
import { openEmbedded } from '../src/store/embedded.ts'
import { addFeed } from '../src/store/feeds.ts'
import { migrate } from '../src/store/migrate.ts'
import { startFeedServer } from './feed-server.ts'
import type { BenchResult } from './result.ts'

const AT_ONCE = 64
const ROUND_MS = 1_000
const ROUNDS = 4
const VALIDATORS = { etag: '"1"', lastModified: null }

/** Requests a second from one process, beside bare undici on the same server in turns of one second each. */
export default async function* poll(): AsyncGenerator<BenchResult> {
  const server = await startFeedServer()
  const bare = new Agent({ connections: AT_ONCE, pipelining: 1 })
  const deps = openFetch()
  for (const [name, path, changed] of [
    ['304', '/304', false],
    ['200, unchanged', '/200', false],
    ['200, read anew', '/200', true],
  ] as const) {
    const [ours, theirs] = await inTurns(
      () => pollOnce(deps, server.url + path, changed),
      () => requestBare(bare, server.url, path),
    )
    const ratio = Math.round((ours / theirs) * 100) / 100
    yield { bench: `poll: ${name}`, n: AT_ONCE, unit: 'polls/s', value: ours, bareUndici: theirs, ratio }
  }
  yield await measureWhole(deps, server.url)
  await bare.close()
  await (deps.agent as Agent).close()
  await server.close()
}

function openFetch(): FetchDeps {
  const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms))
  const gate = createHostGate({ perHost: AT_ONCE, inAll: AT_ONCE, spacingMs: 0, now: () => performance.now(), pause })
  const agent = createGuardedAgent({
    accepts: (address) => address === '127.0.0.1' || isPublicAddress(address),
    connections: AT_ONCE,
  })
  return { agent, gate, now: () => new Date(), userAgent: 'bench', timeoutMs: 15_000, mostBytes: 10_000_000 }
}

async function requestBare(agent: Agent, origin: string, path: string): Promise<void> {
  const { body } = await agent.request({ origin, path, method: 'GET', headers: { 'if-none-match': '"1"' } })
  await body.text()
}

/** What a poll does but for the database: the request with its checks, reading what came, deciding on the next poll. */
async function pollOnce(deps: FetchDeps, url: string, changed: boolean): Promise<void> {
  const now = deps.now()
  const answer = await fetchDocument(deps, url, VALIDATORS)
  if (answer.kind === 'failed' || answer.kind === 'gone') throw new Error(`the server answered ${answer.kind}`)
  if (answer.kind === 'document') {
    const hash = hashBody(answer.bytes)
    if (changed || hash === '') await parseFeed({ ...answer, url })
  }
  const habit = updateHabit({ itemsPerHour: 1, at: new Date(now.getTime() - 600_000) }, 0, now)
  nextPollAt({ habit, askedMs: answer.freshMs, pushed: false, failures: 0, retryAfterMs: null }, now, 0.5)
}

/** Runs both in turns, so that what else the machine does hits them alike. @returns runs a second of each */
async function inTurns(ours: () => Promise<void>, theirs: () => Promise<void>): Promise<[number, number]> {
  const counts: [number, number] = [0, 0]
  await runFor(ours, ROUND_MS / 2)
  await runFor(theirs, ROUND_MS / 2)
  for (let round = 0; round < ROUNDS; round++) {
    counts[0] += await runFor(ours, ROUND_MS)
    counts[1] += await runFor(theirs, ROUND_MS)
  }
  return counts.map((count) => Math.round(count / ((ROUNDS * ROUND_MS) / 1000))) as [number, number]
}

async function runFor(task: () => Promise<void>, ms: number): Promise<number> {
  const end = performance.now() + ms
  let done = 0
  const lane = async () => {
    while (performance.now() < end) {
      await task()
      done++
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, lane))
  return done
}

const FEEDS = 2_000

/** Whole polls, the embedded database included: claim, request, read, save. */
async function measureWhole(fetch: FetchDeps, origin: string): Promise<BenchResult> {
  const database = await openEmbedded(null)
  await migrate(database)
  const now = () => new Date()
  for (let i = 0; i < FEEDS; i++) {
    await addFeed(
      database,
      { url: `${origin}/${i}`, name: null, folder: null, announceFirst: false, fullText: false },
      now(),
    )
  }
  const health = { operatorEmail: null, tellAfter: 5, timeZone: 'UTC' }
  const deps = { database, now, random: Math.random, fetch, health }
  const poll = createPoller(deps)
  const due = await listDueFeeds(database, now(), FEEDS)
  const start = performance.now()
  const lane = async () => {
    for (let feed = due.pop(); feed; feed = due.pop()) await poll(feed)
  }
  await Promise.all(Array.from({ length: AT_ONCE }, lane))
  const seconds = (performance.now() - start) / 1000
  await database.close()
  return { bench: 'poll: with embedded database', n: FEEDS, unit: 'polls/s', value: Math.round(FEEDS / seconds) }
}
