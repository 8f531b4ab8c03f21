import {
  adoptKeys,
  findKnown,
  insertArrivals,
  type KnownItem,
  recordRevision,
  refreshKeys,
  reviseItem,
} from '../store/arrivals.ts'
import type { Sql } from '../store/sql.ts'
import { describeArrivals, type FeedArrival, type FeedOfItem } from './arrival.ts'
import type { ParsedFeed } from './parsed-feed.ts'
import { hasNewWords, isMaterialChange, sharesWords } from './revision.ts'

/** What one document brought: ids of new items in the order they are to be ingested, and numbers of changes that are. */
export type TakenIn = { itemIds: number[]; changeIds: number[] }

/** The same words mean the same item for so long; later they are a form filled in anew. */
const SAME_WORDS_MS = 7 * 86_400_000

/**
 * Stores what of a document is new and updates what has changed, within the caller's transaction. New is what was
 * never seen, by the feed's own id, by address or by its words; dates play no part.
 */
export async function takeIn(tx: Sql, feed: FeedOfItem, parsed: ParsedFeed, now: Date): Promise<TakenIn> {
  const arrivals = dropRepeats(describeArrivals(feed, parsed, now))
  const keys = arrivals.flatMap((arrival) => arrival.keys)
  const known = await findKnown(tx, keys)
  const fresh: FeedArrival[] = []
  const names: { key: string; itemId: number }[] = []
  const changeIds: number[] = []
  for (const arrival of arrivals) {
    const verdict = recognise(arrival, feed.id, known, now)
    if (verdict.kind === 'new') fresh.push(verdict.arrival)
    if (verdict.kind !== 'same') continue
    names.push(...arrival.keys.filter((key) => !known.has(key)).map((key) => ({ key, itemId: verdict.item.itemId })))
    const changeId = await updateItem(tx, feed.id, verdict.item, arrival, now)
    if (changeId !== null) changeIds.push(changeId)
  }
  const ids = await insertArrivals(tx, feed.id, fresh, now)
  await adoptKeys(tx, names, now)
  await refreshKeys(tx, keys, now)
  return { itemIds: ids.filter((id) => id !== null), changeIds }
}

/** A document that lists an item twice means it once. */
function dropRepeats(arrivals: FeedArrival[]): FeedArrival[] {
  const seen = new Set<string>()
  return arrivals.filter((arrival) => {
    const repeated = arrival.keys.some((key) => seen.has(key))
    for (const key of arrival.keys) seen.add(key)
    return !repeated
  })
}

export type Verdict = { kind: 'new'; arrival: FeedArrival } | { kind: 'same'; item: KnownItem } | { kind: 'forgotten' }

/** Whether an arrival is an item that was seen before. `forgotten`: it was, but the item is no longer stored. */
export function recognise(
  arrival: FeedArrival,
  feedId: number,
  known: ReadonlyMap<string, KnownItem | null>,
  now: Date,
): Verdict {
  const { guid, url, words } = arrival.keyKinds
  const refuted: string[] = []
  for (const key of [guid, url, words]) {
    if (key === null || !known.has(key)) continue
    const item = known.get(key) ?? null
    if (item === null) return { kind: 'forgotten' }
    if (key === guid || confirms(arrival, item, feedId, key === words, now)) return { kind: 'same', item }
    refuted.push(key)
  }
  return { kind: 'new', arrival: { ...arrival, keys: arrival.keys.filter((key) => !refuted.includes(key)) } }
}

/** Whether an address or words that are known really make it the same item. */
function confirms(arrival: FeedArrival, item: KnownItem, feedId: number, byWords: boolean, now: Date): boolean {
  if (byWords) return now.getTime() - item.receivedAt.getTime() < SAME_WORDS_MS
  const renamed = item.feedId === feedId && item.guid !== null && arrival.guid !== null && item.guid !== arrival.guid
  // Some feeds change an item's id with each edit; others publish ever new items at one address.
  return !renamed || sharesWords(`${item.title} ${item.text}`, `${arrival.title} ${arrival.text}`)
}

/**
 * Writes what has changed. Another feed's copy changes nothing.
 * @returns the number of the change, or null where there is nothing to read again
 */
async function updateItem(
  tx: Sql,
  feedId: number,
  item: KnownItem,
  arrival: FeedArrival,
  now: Date,
): Promise<number | null> {
  if (item.feedId !== feedId) return null
  const text = arrival.text === '' ? item.text : arrival.text
  const publishedAt = arrival.publishedAt ?? item.publishedAt
  const sameTitle = arrival.title === item.title
  const sameText = text === item.text
  if (sameTitle && sameText && publishedAt?.getTime() === item.publishedAt?.getTime()) return null
  const material = !sameText && isMaterialChange(item.text, text)
  const isNews = material || hasNewWords(`${item.title} ${item.text}`, arrival.title)
  if (!sameTitle || material) await recordRevision(tx, item, material, now)
  return reviseItem(tx, item, { title: arrival.title, text, url: arrival.url ?? item.url, publishedAt }, isNews)
}
