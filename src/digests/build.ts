import type { DigestContent, Subscription } from '../model.ts'
import { type DigestRun, type DueGroup, listStillDue, recordRuns } from '../store/digest-runs.ts'
import { ensureContent, type StoredContent, takeSlot } from '../store/digests.ts'
import type { Database, Sql } from '../store/sql.ts'
import { composeDigest, type DigestOrder } from './compose.ts'
import { nextRun } from './due.ts'
import { count } from './left-out.ts'
import { keyOf, planDigests } from './plan.ts'
import type { TopicName } from './select.ts'
import { createWindowReader, type SlotReaders, type WindowReader } from './window-reader.ts'

export type DigestDeps = {
  database: Database
  now: () => Date
  topics: { readonly topics: readonly TopicName[] }
  /** Shared by the groups of a slot; without it each group reads for itself. */
  slotReaders?: SlotReaders
}

/** `failure` is why some of them could not be built; they stay due. */
export type BuiltGroup = { deliveryIds: number[]; failure: unknown }

/**
 * Builds the digests of subscriptions due in one slot: each distinct content once, kept as soon as it is made, then all
 * runs with their deliveries and next times in one transaction, so a crash leaves nothing half done. After downtime a
 * digest covers everything since the last run. What fails is left out and keeps nobody else waiting.
 */
export async function buildDigests(deps: DigestDeps, group: DueGroup): Promise<BuiltGroup> {
  const { database } = deps
  const now = deps.now()
  const due = await listStillDue(database, group)
  if (due.length === 0) return { deliveryIds: [], failure: null } // built by another worker, or paused meanwhile
  const slotSeq = await database.transaction((tx) => takeSlot(tx, group.dueAt, now))
  const orders = await planDigests(database, due, group.dueAt, slotSeq)
  const reader = deps.slotReaders?.of(group.dueAt, slotSeq) ?? createWindowReader()
  const contentOf = createContentMaker(deps, reader, now)
  // By a clock that is behind, the run that is due would come next once more.
  const nextOf = createCalendar(now > group.dueAt ? now : group.dueAt)
  const runs: DigestRun[] = []
  let failure: unknown = null
  for (const [place, subscription] of due.entries()) {
    const order = orders[place]!
    try {
      runs.push(describeRun(subscription, order, await contentOf(order), nextOf(subscription)))
    } catch (error) {
      failure ??= error
    }
  }
  const deliveryIds = await database.transaction((tx) => recordRuns(tx, group.dueAt, runs, now))
  return { deliveryIds, failure }
}

/**
 * Builds the digest of one subscription that was due at `dueAt`.
 * @returns the delivery to send, or null when there is none: built already, or empty and not wanted then
 */
export async function buildDigest(deps: DigestDeps, subscriptionId: number, dueAt: Date): Promise<number | null> {
  const { deliveryIds, failure } = await buildDigests(deps, { dueAt, subscriptionIds: [subscriptionId] })
  if (failure) throw failure
  return deliveryIds[0] ?? null
}

/** The digest that the subscription would get at `at` of what is visible up to `toSeq`, without recording anything. */
export async function previewDigest(
  sql: Sql,
  subscription: Subscription,
  at: Date,
  toSeq: number,
  names: readonly TopicName[],
): Promise<DigestContent> {
  const [order] = await planDigests(sql, [subscription], at, toSeq)
  return composeDigest(sql, order!, names, createWindowReader())
}

/** Each distinct content is made once; one that cannot be is not tried again. */
function createContentMaker({ database, topics }: DigestDeps, reader: WindowReader, now: Date) {
  const known = new Map<string, Promise<StoredContent>>()
  return (order: DigestOrder): Promise<StoredContent> => {
    const key = keyOf(order)
    const make = (tx: Sql) => composeDigest(tx, order, topics.topics, reader)
    const content = known.get(key) ?? ensureContent(database, key, make, now)
    known.set(key, content)
    return content
  }
}

/** When each subscription runs next; few schedules and zones serve many. */
function createCalendar(now: Date): (subscription: Subscription) => Date {
  const known = new Map<string, Date>()
  return ({ schedule, timeZone }) => {
    const key = JSON.stringify([schedule, timeZone])
    const next = known.get(key) ?? nextRun(schedule, timeZone, now)
    known.set(key, next)
    return next
  }
}

function describeRun(
  subscription: Subscription,
  order: DigestOrder,
  { id, storyCount, itemCount, nothing }: StoredContent,
  nextRunAt: Date,
): DigestRun {
  const outcome = storyCount > 0 ? 'queued' : subscription.sendEmpty ? 'empty-queued' : 'empty-skipped'
  return {
    ...{ subscriptionId: subscription.id, dueAt: order.dueAt, contentId: id, storyCount, itemCount, outcome },
    ...{ fromSeq: order.fromSeq, toSeq: order.toSeq, nextRunAt },
    reason: nothing ?? `${count(storyCount, 'story', 'stories')} from ${count(itemCount, 'item', 'items')}`,
  }
}
