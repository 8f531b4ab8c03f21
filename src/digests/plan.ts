import { createHash } from 'node:crypto'
import type { Subscription } from '../model.ts'
import { findSeqBefore } from '../store/digest-window.ts'
import { type DigestPast, findDigestPasts } from '../store/digests.ts'
import type { Sql } from '../store/sql.ts'
import type { DigestOrder } from './compose.ts'
import { previousRun, usualPeriodMs } from './due.ts'

const DAY_MS = 86_400_000
/** A story told longer ago than this is told anew. */
const REMEMBERED_MS = 30 * DAY_MS
/** Changes whenever equal orders would give another digest than before. */
const CONTENT_VERSION = 2

const NO_PAST: DigestPast = { linkedIds: [], history: [], ranOnNothing: false }

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
    const { linkedIds, history, ranOnNothing } = pasts.get(subscription.id) ?? NO_PAST
    const fromSeq = subscription.lastSeq || (ranOnNothing ? 0 : seqBefore.get(firstLook(subscription, dueAt))!)
    return {
      ...{ name, timeZone, topics, watchlistIds, mostStories, leastScore, dueAt, usualPeriodMs: periodMs },
      ...{ fromSeq, toSeq: Math.max(fromSeq, slotSeq), markedIds: linkedIds, history },
    }
  })
}

/**
 * Since when a subscription's first digest looks, in milliseconds: a day at least, and where its schedule rests for longer
 * before `dueAt`, since its last run, or somebody who subscribes on a Friday would miss the weekend.
 */
function firstLook({ schedule, timeZone }: Subscription, dueAt: Date): number {
  const dayBefore = dueAt.getTime() - DAY_MS
  try {
    return Math.min(dayBefore, previousRun(schedule, timeZone, dueAt).getTime())
  } catch {
    return dayBefore // what cannot be read fails where its next run is sought, and keeps nobody else waiting
  }
}

async function findFirstLooks(
  sql: Sql,
  subscriptions: readonly Subscription[],
  dueAt: Date,
): Promise<Map<number, number>> {
  const fresh = subscriptions.filter(({ lastSeq }) => lastSeq === 0)
  const looks = new Set(fresh.map((subscription) => firstLook(subscription, dueAt)))
  const found = new Map<number, number>()
  for (const since of looks) found.set(since, await findSeqBefore(sql, new Date(since)))
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
