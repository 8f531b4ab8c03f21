import type { App } from '../src/app.ts'
import { tellOwners } from '../src/deliver/tell-owners.ts'
import { listWaitingChanges } from '../src/store/changed-items.ts'
import { listDueDeliveries } from '../src/store/deliveries.ts'
import { listDueFeeds } from '../src/store/feeds.ts'
import { listPendingImports } from '../src/store/imports.ts'
import { listPendingItems } from '../src/store/items.ts'
import { listDueSubscriptions } from '../src/store/subscriptions.ts'

/** Most rows of one kind that a tick hands out; the next tick goes on. */
const MOST = 5_000

/**
 * Asks the database what is due and enqueues it. Whatever a lost queue or a killed worker left behind is still due, so
 * this is also how it comes back; what is queued already stays as it is.
 */
export async function tick({ database, queues, now, config }: App): Promise<void> {
  await tellOwners(database, now(), config.defaultTimeZone)
  const [imports, feeds, items, changes, deliveries] = await Promise.all([
    listPendingImports(database),
    listDueFeeds(database, now(), MOST),
    listPendingItems(database, 0, MOST),
    listWaitingChanges(database, MOST),
    listDueDeliveries(database, now(), MOST),
  ])
  await queues.enqueue(
    'import-corpus',
    imports.map((importId) => ({ importId })),
  )
  await queues.enqueue(
    'poll-feed',
    feeds.map(({ id, dueAt }) => ({ feedId: id, dueAt: dueAt.toISOString() })),
  )
  await queues.enqueue(
    'ingest',
    items.map((itemId) => ({ itemId })),
  )
  await queues.enqueue(
    'ingest',
    changes.map((itemId) => ({ itemId, changed: true })),
  )
  await enqueueDigests({ database, queues, now })
  await queues.enqueue(
    'deliver',
    deliveries.map((deliveryId) => ({ deliveryId })),
  )
}

/** Everybody wants the digest at half past seven, so all that are due are handed out, a page at a time. */
async function enqueueDigests({ database, queues, now }: Pick<App, 'database' | 'queues' | 'now'>): Promise<void> {
  for (let last: { id: number; dueAt: Date } | null = null; ; ) {
    const page = await listDueSubscriptions(database, now(), MOST, last)
    await queues.enqueue(
      'digest',
      page.map(({ id, dueAt }) => ({ subscriptionId: id, dueAt: dueAt.toISOString() })),
    )
    if (page.length < MOST) return
    last = page.at(-1)!
  }
}
