import type { App } from '../src/app.ts'
import { tellOwners } from '../src/deliver/tell-owners.ts'
import { describeIngestJobs, describePollJobs } from '../src/queues.ts'
import { listWaitingChanges } from '../src/store/changed-items.ts'
import { listDueGroups } from '../src/store/digest-runs.ts'
import { listDueFeeds } from '../src/store/due-feeds.ts'
import { listPendingImports } from '../src/store/imports.ts'
import { listPendingItems } from '../src/store/items.ts'
import { forgetUnconfirmed } from '../src/store/readers.ts'
import { listDueDeliveries } from '../src/store/take-deliveries.ts'

/** Most rows of one kind that a tick hands out; the next tick goes on. */
const MOST = 5_000
/** Everybody wants the digest at half past seven, so a job builds many. */
const GROUP = 200

/**
 * Asks the database what is due and enqueues it. Whatever a lost queue or a killed worker left behind is still due, so
 * this is also how it comes back; what is queued already stays as it is.
 */
export async function tick({ database, queues, now, config }: App): Promise<void> {
  await forgetUnconfirmed(database, now())
  await tellOwners(database, now(), config.defaultTimeZone)
  const [imports, feeds, items, changes, digests, deliveries] = await Promise.all([
    listPendingImports(database),
    listDueFeeds(database, now(), MOST),
    listPendingItems(database, 0, MOST),
    listWaitingChanges(database, MOST),
    listDueGroups(database, now(), GROUP, MOST),
    listDueDeliveries(database, now(), MOST),
  ])
  await queues.enqueue(
    'import-corpus',
    imports.map((importId) => ({ importId })),
  )
  await queues.enqueue('poll-feeds', describePollJobs(feeds))
  await queues.enqueue('ingest', describeIngestJobs({ itemIds: items, changeIds: changes }))
  await queues.enqueue(
    'digest',
    digests.map(({ dueAt, subscriptionIds }) => ({ subscriptionIds, dueAt: dueAt.toISOString() })),
  )
  await queues.enqueue(
    'deliver',
    deliveries.map((deliveryId) => ({ deliveryId })),
  )
}
