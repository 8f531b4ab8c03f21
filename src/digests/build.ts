import { createHash } from 'node:crypto'
import type { Subscription } from '../model.ts'
import { queueDigest } from '../store/deliveries.ts'
import { findSeqBefore } from '../store/digest-window.ts'
import {
  type DigestRun,
  ensureContent,
  findDigestPast,
  insertDigest,
  type StoredContent,
  takeSlot,
} from '../store/digests.ts'
import type { Database, Sql } from '../store/sql.ts'
import { lockDueSubscription, recordRun } from '../store/subscriptions.ts'
import { composeDigest, type DigestOrder } from './compose.ts'
import type { DigestContent } from './content.ts'
import { nextRun, usualPeriodMs } from './due.ts'
import type { TopicName } from './select.ts'

export type DigestDeps = {
  database: Database
  now: () => Date
  topics: { readonly topics: readonly TopicName[] }
}

const DAY_MS = 86_400_000
/** A story told longer ago than this is told anew. */
const REMEMBERED_MS = 30 * DAY_MS
/** Changes whenever equal orders would give another digest than before. */
const CONTENT_VERSION = 1

/**
 * Builds the digest of one subscription that was due at `dueAt`, records the run whatever came of it, and sets the next
 * one: in one transaction, so a crash leaves nothing half done. After downtime it covers everything since the last run.
 * @returns the delivery to send, or null when there is none: built already, or empty and not wanted then
 */
export async function buildDigest(deps: DigestDeps, subscriptionId: number, dueAt: Date): Promise<number | null> {
  const now = deps.now()
  return deps.database.transaction(async (tx) => {
    const subscription = await lockDueSubscription(tx, subscriptionId, dueAt)
    if (!subscription) return null // built by another worker, or paused meanwhile
    const order = await planDigest(tx, subscription, dueAt, await takeSlot(tx, dueAt, now))
    const key = keyOf(order)
    const stored = await ensureContent(tx, key, () => composeDigest(tx, order, deps.topics.topics), now)
    const run = describeRun(subscription, order, stored)
    const digestId = await insertDigest(tx, run, now)
    await recordRun(tx, subscription.id, order.toSeq, nextRun(subscription.schedule, subscription.timeZone, now))
    if (run.outcome === 'empty-skipped') return null
    const { destinationId } = subscription
    return queueDigest(tx, { id: digestId, destinationId, subscriptionId, dueAt }, now)
  })
}

/** The digest that the subscription would get at `at` of what is visible up to `toSeq`, without recording anything. */
export async function previewDigest(
  sql: Sql,
  subscription: Subscription,
  at: Date,
  toSeq: number,
  names: readonly TopicName[],
): Promise<DigestContent> {
  return composeDigest(sql, await planDigest(sql, subscription, at, toSeq), names)
}

async function planDigest(sql: Sql, subscription: Subscription, dueAt: Date, slotSeq: number): Promise<DigestOrder> {
  const { name, timeZone, topics, watchlistIds, mostStories, leastScore, schedule } = subscription
  const periodMs = usualPeriodMs(schedule)
  const firstLookMs = Math.max(DAY_MS, periodMs)
  const fromSeq = subscription.lastSeq || (await findSeqBefore(sql, new Date(dueAt.getTime() - firstLookMs)))
  const past = await findDigestPast(sql, subscription, new Date(dueAt.getTime() - REMEMBERED_MS))
  return {
    ...{ name, timeZone, topics, watchlistIds, mostStories, leastScore, dueAt, usualPeriodMs: periodMs },
    ...{ fromSeq, toSeq: Math.max(fromSeq, slotSeq) },
    ...{ markedIds: past.linkedIds, history: past.history },
  }
}

function keyOf(order: DigestOrder): string {
  const sorted = (ids: readonly number[]) => [...ids].sort((a, b) => a - b)
  const facts = {
    ...order,
    topics: [...order.topics].sort(),
    watchlistIds: sorted(order.watchlistIds),
    markedIds: sorted(order.markedIds),
  }
  return createHash('sha256')
    .update(JSON.stringify([CONTENT_VERSION, facts]))
    .digest('hex')
}

function describeRun(subscription: Subscription, order: DigestOrder, stored: StoredContent): DigestRun {
  const { id, storyCount, itemCount, nothing } = stored
  const outcome = storyCount > 0 ? 'queued' : subscription.sendEmpty ? 'empty-queued' : 'empty-skipped'
  return {
    ...{ subscriptionId: subscription.id, dueAt: order.dueAt, contentId: id, storyCount, itemCount, outcome },
    ...{ fromSeq: order.fromSeq, toSeq: order.toSeq },
    reason: nothing ?? `${storyCount} of the stories in ${itemCount} items`,
  }
}
