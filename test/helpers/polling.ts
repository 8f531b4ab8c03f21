import type { Agent } from 'undici'
import { createHostGate } from '../../src/feeds/host-gate.ts'
import { createPoller, type PollDeps, type Poller, type PollResult } from '../../src/feeds/poll.ts'
import { createGuardedAgent, type LookupAll } from '../../src/net/guarded-agent.ts'
import { addFeed, type Feed, findFeed } from '../../src/store/feeds.ts'
import type { Database } from '../../src/store/sql.ts'
import { afterwards } from './afterwards.ts'
import { type Clock, createClock } from './clock.ts'
import { openTestDatabase } from './database.ts'

/** Polling on a real database and a real agent, with a clock of the test's own. Only 127.0.0.1 counts as public. */
export type Polling = {
  deps: PollDeps
  pollFeed: Poller
  database: Database
  clock: Clock
  add: (url: string, more?: { announceFirst?: boolean; fullText?: boolean; name?: string }) => Promise<number>
  feed: (id: number) => Promise<Feed>
  /** Polls once, when the feed is due; the clock is moved there. */
  poll: (id: number) => Promise<PollResult>
  items: (id: number) => Promise<{ id: number; title: string; text: string; quiet: boolean }[]>
}

export async function openPollingTest(
  given: {
    lookup?: LookupAll
    timeoutMs?: number
    mostBytes?: number
    operatorEmail?: string
    database?: Database
  } = {},
): Promise<Polling> {
  const database = given.database ?? (await openTestDatabase())
  const clock = createClock('2026-11-20T12:00:00Z')
  const accepts = (address: string) => address === '127.0.0.1'
  const agent: Agent = createGuardedAgent({ accepts, ...(given.lookup ? { lookup: given.lookup } : {}) })
  const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms))
  const gate = createHostGate({ perHost: 2, inAll: 100, spacingMs: 0, now: () => performance.now(), pause })
  const { timeoutMs = 5_000, mostBytes = 2_000_000 } = given
  const fetch = {
    agent,
    gate,
    now: clock.now,
    userAgent: 'Sitrep/test (+https://sitrep.example)',
    timeoutMs,
    mostBytes,
  }
  const health = { operatorEmail: given.operatorEmail ?? null, tellAfter: 5, timeZone: 'UTC' }
  const deps = { database, now: clock.now, random: () => 0.5, fetch, health }
  afterwards(async () => {
    await agent.destroy()
    if (!given.database) await database.close()
  })
  const pollFeed = createPoller(deps)
  const feed = async (id: number) => (await findFeed(database, id))!
  return {
    ...{ deps, database, clock, feed, pollFeed },
    add: async (url, more = {}) => {
      const { announceFirst = false, fullText = false, name = null } = more
      return (await addFeed(database, { url, name, folder: null, announceFirst, fullText }, clock.now())).id
    },
    poll: async (id) => {
      const { nextPollAt } = await feed(id)
      if (nextPollAt > clock.now()) clock.set(nextPollAt.toISOString())
      return pollFeed({ feedId: id, dueAt: nextPollAt })
    },
    items: async (id) => {
      const { rows } = await database.query<{ id: number; title: string; text: string; quiet: boolean }>(
        'SELECT id, title, text, quiet FROM items WHERE feed_id = $1 ORDER BY id',
        [id],
      )
      return rows
    },
  }
}
