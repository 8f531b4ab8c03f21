import type { App } from '../src/app.ts'
import { nextRun } from '../src/digests/due.ts'
import type { Schedule } from '../src/model.ts'
import { ensureDestination } from '../src/store/destinations.ts'
import { addFeed } from '../src/store/feeds.ts'
import { ensureSubscription } from '../src/store/subscriptions.ts'
import { insertWatchlist, linkWatchlist } from '../src/store/watchlists.ts'
import { findWebhookSecret } from '../src/store/webhook-secrets.ts'
import { WATCHLISTS, type WatchlistKey } from './news.ts'
import { PLACES, type Place } from './places.ts'

const EVERY_HOUR: Schedule = { kind: 'every', hours: 1 }

/** What the service is told before the run. @returns the signing secret of each webhook, by place */
export async function addSubscribers(
  { database, now }: App,
  feedUrls: readonly string[],
  addressOf: (place: Place) => string,
): Promise<Map<string, string>> {
  for (const url of feedUrls) {
    await addFeed(database, { url, name: null, folder: null, announceFirst: true, fullText: false }, now())
  }
  const ids = new Map<WatchlistKey, number>()
  for (const [key, { name, lines }] of Object.entries(WATCHLISTS)) {
    ids.set(key as WatchlistKey, await insertWatchlist(database, name, 'operator', lines))
  }
  const secrets = new Map<string, string>()
  for (const place of PLACES) {
    const given = { kind: place.kind, address: addressOf(place), name: place.name, timeZone: 'UTC' }
    const id = await ensureDestination(database, given)
    for (const key of place.watchlists) await linkWatchlist(database, ids.get(key)!, id)
    if (place.digest) await subscribe(database, id, ids.get('rare')!, now())
    const secret = place.kind === 'webhook' ? await findWebhookSecret(database, id) : null
    if (secret) secrets.set(place.name, secret)
  }
  return secrets
}

async function subscribe(database: App['database'], destinationId: number, watchlistId: number, now: Date) {
  await ensureSubscription(database, {
    ...{ destinationId, name: 'Rarities', topics: [], watchlistIds: [watchlistId] },
    ...{ schedule: EVERY_HOUR, timeZone: 'UTC', nextRunAt: nextRun(EVERY_HOUR, 'UTC', now) },
    ...{ mostStories: 50, leastScore: 0, sendEmpty: true },
  })
}
