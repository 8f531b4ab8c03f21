import type { App } from '../app.ts'
import { nextRun } from '../digests/due.ts'
import type { Schedule } from '../model.ts'
import { ensureDestination } from '../store/destinations.ts'
import type { Sql } from '../store/sql.ts'
import { ensureSubscription } from '../store/subscriptions.ts'
import { insertWatchlist, linkWatchlist } from '../store/watchlists.ts'

const WATCHLISTS: Record<string, string[]> = {
  'Eastern flank': ['(drone* OR jet* OR balloon*) NEAR/12 (poland OR polish OR estonia* OR lithuania* OR romania*)'],
  'Power grid': [
    '(strike OR attack OR hit) NEAR/8 (refinery OR "power grid" OR substation OR "gas plant")',
    'blackout*',
  ],
  'Frozen assets': ['"frozen assets" OR "asset freeze"', 'sanctions (lukoil OR rosneft)'],
  'Long-range missiles': ['tomahawk* -venezuela', 'oreshnik'],
}

/** A reader of a mail digest, a Discord channel with a digest, and a Discord channel with alerts from four watchlists. */
export async function addDemoSubscribers({ database, now }: App): Promise<void> {
  await database.transaction(async (tx) => {
    const reader = await ensureDestination(tx, {
      kind: 'email',
      address: 'reader@example.org',
      name: 'A reader',
      timeZone: 'Europe/London',
    })
    const digestChannel = await ensureDestination(tx, {
      kind: 'discord',
      address: '100000000000000001',
      name: '#daily-brief',
      timeZone: 'Europe/Berlin',
    })
    const alertChannel = await ensureDestination(tx, {
      kind: 'discord',
      address: '100000000000000002',
      name: '#alerts',
      timeZone: 'Europe/Berlin',
    })
    await subscribe(tx, reader, 'Morning digest', 'Europe/London', now())
    await subscribe(tx, digestChannel, 'Daily brief', 'Europe/Berlin', now())
    for (const [name, queries] of Object.entries(WATCHLISTS)) {
      await linkWatchlist(tx, await insertWatchlist(tx, name, 'operator', queries), alertChannel)
    }
  })
}

async function subscribe(tx: Sql, destinationId: number, name: string, timeZone: string, now: Date): Promise<void> {
  const schedule: Schedule = { kind: 'daily', localTime: '07:30', days: [] }
  await ensureSubscription(tx, {
    destinationId,
    name,
    topics: [],
    watchlistIds: [],
    schedule,
    timeZone,
    mostStories: 25,
    leastScore: 0,
    sendEmpty: true,
    nextRunAt: nextRun(schedule, timeZone, now),
  })
}

/** Nobody wants to wait until half past seven for a demonstration. */
export async function makeDigestsDue({ database, now }: App): Promise<void> {
  await database.query('UPDATE subscriptions SET next_run_at = $1', [now()])
}
