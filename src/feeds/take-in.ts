import { canonicalUrl } from '../ingest/canonical-url.ts'
import {
  adoptKeys,
  type FeedItem,
  findKnown,
  insertArrivals,
  type KnownItem,
  recordRevision,
  refreshKeys,
  reviseItem,
  rouseItem,
} from '../store/arrivals.ts'
import type { Sql } from '../store/sql.ts'
import { describeArrivals, type FeedArrival, type FeedOfItem } from './arrival.ts'
import type { ParsedFeed } from './parsed-feed.ts'
import { hasNewTerms, hasNewWords, isMaterialChange, sharesWords } from './revision.ts'

/** What one document brought: ids of new items in the order they are to be ingested, and numbers of changes that are. */
export type TakenIn = { itemIds: number[]; changeIds: number[] }

/** The same words mean the same item for so long; later they are a form filled in anew. */
const SAME_WORDS_MS = 7 * 86_400_000

/** What a document of a feed says. */
export type FeedDocument = { feed: FeedOfItem; parsed: ParsedFeed }

type Listed = { feedId: number; arrivals: FeedArrival[]; keys: string[] }

/**
 * Stores what of the documents is new and updates what has changed, within the caller's transaction. New is what was
 * never seen, by the feed's own id, by address or by its words; dates play no part.
 * @returns for each document what it brought
 */
export async function takeIn(tx: Sql, documents: readonly FeedDocument[], now: Date): Promise<TakenIn[]> {
  const taken: TakenIn[] = []
  for (const round of divideIntoRounds(documents.map((document) => listItems(document, now))))
    taken.push(...(await takeRound(tx, round, now)))
  return taken
}

function listItems({ feed, parsed }: FeedDocument, now: Date): Listed {
  const arrivals = dropRepeats(describeArrivals(feed, parsed, now))
  return { feedId: feed.id, arrivals, keys: arrivals.flatMap((arrival) => arrival.keys) }
}

/** What a round stores is known to the next one, so a document that may say the same as one before it comes later. */
function divideIntoRounds(documents: readonly Listed[]): Listed[][] {
  const rounds: Listed[][] = []
  let said = new Set<string>()
  for (const document of documents) {
    const repeats = document.keys.some((key) => said.has(key))
    if (repeats) said = new Set()
    if (repeats || rounds.length === 0) rounds.push([])
    rounds.at(-1)!.push(document)
    for (const key of document.keys) said.add(key)
  }
  return rounds
}

async function takeRound(tx: Sql, documents: readonly Listed[], now: Date): Promise<TakenIn[]> {
  const keys = documents.flatMap((document) => document.keys)
  const known = await findKnown(tx, keys)
  const read: Read[] = []
  for (const document of documents) read.push(await readDocument(tx, document, known, now))
  const fresh = read.flatMap((document) => document.fresh)
  const ids = await insertArrivals(tx, fresh, now)
  const idOf = new Map(fresh.map((item, index) => [item, ids[index] ?? null]))
  const names = read.flatMap((document) => document.names)
  await adoptKeys(tx, names, now)
  await refreshKeys(tx, keys, now)
  return read.map(({ fresh, changeIds }) => ({ itemIds: fresh.flatMap((item) => idOf.get(item) ?? []), changeIds }))
}

type Read = { fresh: FeedItem[]; names: { key: string; itemId: number }[]; changeIds: number[] }

/** Tells new items from known ones, and writes what known ones say anew. */
async function readDocument(
  tx: Sql,
  { feedId, arrivals }: Listed,
  known: ReadonlyMap<string, KnownItem | null>,
  now: Date,
): Promise<Read> {
  const read: Read = { fresh: [], names: [], changeIds: [] }
  for (const arrival of arrivals) {
    const verdict = recognise(arrival, feedId, known, now)
    if (verdict.kind === 'new') read.fresh.push({ ...verdict.arrival, feedId })
    if (verdict.kind !== 'same') continue
    const { itemId } = verdict.item
    read.names.push(...arrival.keys.filter((key) => !known.has(key)).map((key) => ({ key, itemId })))
    const isRoused = rouses(arrival, feedId, verdict.item, known)
    const roused = isRoused ? await rouseItem(tx, verdict.item) : null
    const changed = await updateItem(tx, feedId, verdict.item, arrival, now)
    read.changeIds.push(...[roused, changed].filter((changeId) => changeId !== null))
  }
  return read
}

/**
 * Whether an item that another feed, when it was new here, brought quietly as one of its backlog is news by this one: a
 * feed that is read all along has just listed it, and would have alerted of it.
 */
function rouses(arrival: FeedArrival, feedId: number, item: KnownItem, known: ReadonlyMap<string, unknown>): boolean {
  const { guid } = arrival.keyKinds
  return item.quiet && !arrival.quiet && item.feedId !== feedId && guid !== null && !known.has(guid)
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
function recognise(
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
    const isSame = key === guid ? !isReused(arrival, item) : confirms(arrival, item, feedId, key === words, now)
    if (isSame) return { kind: 'same', item }
    refuted.push(key)
  }
  return { kind: 'new', arrival: { ...arrival, keys: arrival.keys.filter((key) => !refuted.includes(key)) } }
}

/**
 * Whether the id has gone over to another article: some feeds give one id to whatever they list at the time. Where there is
 * nothing else to know an arrival by, it has not, or the arrival would be new with every poll.
 */
function isReused(arrival: FeedArrival, item: KnownItem): boolean {
  if (arrival.keyKinds.url === null && arrival.keyKinds.words === null) return false
  if (arrival.url === null || item.url === null || arrival.title === item.title) return false
  if (canonicalUrl(arrival.url) === canonicalUrl(item.url)) return false
  return !sharesWords(`${item.title} ${item.text}`, `${arrival.title} ${arrival.text}`)
}

/** Whether an address or words that are known really make it the same item. */
function confirms(arrival: FeedArrival, item: KnownItem, feedId: number, byWords: boolean, now: Date): boolean {
  if (byWords) return now.getTime() - item.receivedAt.getTime() < SAME_WORDS_MS && !isElsewhere(arrival, feedId, item)
  const renamed = item.feedId === feedId && item.guid !== null && arrival.guid !== null && item.guid !== arrival.guid
  // Some feeds change an item's id with each edit; others publish ever new items at one address.
  return !renamed || sharesWords(`${item.title} ${item.text}`, `${arrival.title} ${arrival.text}`)
}

/** Whether another site carries the same words: then it is a copy, which its story counts as one more outlet. */
function isElsewhere(arrival: FeedArrival, feedId: number, item: KnownItem): boolean {
  if (item.feedId === feedId || item.feedId === null || arrival.keyKinds.url === null || item.url === null) return false
  return hostOf(arrival.url) !== hostOf(item.url)
}

/** The host that all copies of a link have in common, or null for what is no web address. */
function hostOf(link: string | null): string | null {
  const canonical = canonicalUrl(link ?? '')
  return canonical === null ? null : new URL(canonical).host
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
  const before = `${item.title} ${item.text}`
  // A watchlist may wait for the one word that was put in.
  const isNews = material || hasNewWords(before, arrival.title) || hasNewTerms(before, text)
  if (!sameTitle || material) await recordRevision(tx, item, material, now)
  return reviseItem(tx, item, { title: arrival.title, text, url: arrival.url ?? item.url, publishedAt }, isNews)
}
