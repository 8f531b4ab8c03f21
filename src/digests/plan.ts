import { createHash } from 'node:crypto'
import type { Subscription } from '../model.ts'
import { findSeqBefore } from '../store/digest-window.ts'
import { findDigestPasts } from '../store/digests.ts'
import type { Sql } from '../store/sql.ts'
import type { DigestOrder } from './compose.ts'
import { usualPeriodMs } from './due.ts'

const DAY_MS = 86_400_000
/** A story told longer ago than this is told anew. */
const REMEMBERED_MS = 30 * DAY_MS
/** Changes whenever equal orders would give another digest than before. */
const CONTENT_VERSION = 1

/**
 * What each subscription's digest of the slot `dueAt` is made from: everything since its last run, however long ago.
 * @param slotSeq how far the digests of that slot look
 */
export async function planDigests(
  sql: Sql,
  subscriptions: readonly Subscription[],
  dueAt: Date,
  slotSeq: number,
): Promise<DigestOrder[]> {
  const ids = subscriptions.map(({ id }) => id)
  const pasts = await findDigestPasts(sql, ids, new Date(dueAt.getTime() - REMEMBERED_MS))
  const seqBefore = await findFirstLooks(sql, subscriptions, dueAt)
  return subscriptions.map((subscription) => {
    const { name, timeZone, topics, watchlistIds, mostStories, leastScore, schedule } = subscription
    const periodMs = usualPeriodMs(schedule)
    const fromSeq = subscription.lastSeq || seqBefore.get(firstLookMs(subscription))!
    const { linkedIds, history } = pasts.get(subscription.id) ?? { linkedIds: [], history: [] }
    return {
      ...{ name, timeZone, topics, watchlistIds, mostStories, leastScore, dueAt, usualPeriodMs: periodMs },
      ...{ fromSeq, toSeq: Math.max(fromSeq, slotSeq), markedIds: linkedIds, history },
    }
  })
}

/** How far back a subscription's first digest looks, in milliseconds. */
const firstLookMs = ({ schedule }: Subscription) => Math.max(DAY_MS, usualPeriodMs(schedule))

async function findFirstLooks(
  sql: Sql,
  subscriptions: readonly Subscription[],
  dueAt: Date,
): Promise<Map<number, number>> {
  const looks = new Set(subscriptions.filter(({ lastSeq }) => lastSeq === 0).map(firstLookMs))
  const found = new Map<number, number>()
  for (const lookMs of looks) found.set(lookMs, await findSeqBefore(sql, new Date(dueAt.getTime() - lookMs)))
  return found
}

/** Equal for orders that give equal digests. */
export function keyOf(order: DigestOrder): string {
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
