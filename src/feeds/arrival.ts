import { canonicalUrl, isFrontPage } from '../ingest/canonical-url.ts'
import { identityKey } from '../ingest/identity.ts'
import type { Arrival } from '../model.ts'
import { firstWords } from '../text/headline.ts'
import { plainText, plainTitle } from './html-text.ts'
import type { ParsedFeed, ParsedItem } from './parsed-feed.ts'

/** A feed as far as an item's arrival depends on it. */
export type FeedOfItem = { id: number; name: string; sharesLinks: boolean; quiet: boolean }

/** An arrival with what it is known by told apart, most telling first. */
export type FeedArrival = Arrival & { keyKinds: { guid: string | null; url: string | null; words: string | null } }

const DAY_MS = 86_400_000
const MOST_TEXT = 200_000
const LONGEST_TITLE = 500
/** A text of fewer words may well be said twice ("Live updates"), so it identifies nothing. */
const TELLING_WORDS = 20

/** What a feed's items are as arrivals, oldest first where the feed runs the usual way, newest first. */
export function describeArrivals(feed: FeedOfItem, parsed: ParsedFeed, now: Date): FeedArrival[] {
  const shared = feed.sharesLinks ? null : sharedLinks(parsed)
  const front = parsed.link === null ? null : canonicalUrl(parsed.link)
  const telling = (url: string | null) => {
    const canonical = url === null ? null : canonicalUrl(url)
    if (canonical === null || shared === null || shared.has(canonical)) return null
    return canonical === front || isFrontPage(canonical) ? null : canonical
  }
  const idle = sharedIds(parsed)
  const named = parsed.items.map((item) => (item.id !== null && idle.has(item.id) ? { ...item, id: null } : item))
  const arrivals = named.map((item) => describeArrival(feed, item, telling, now))
  return arrivals.filter((arrival) => arrival !== null).reverse()
}

/** Addresses that items of a document share although their headlines differ: of a live blog, of a front page. */
export function sharedLinks(parsed: ParsedFeed): Set<string> {
  const firstId = new Map<string, string>()
  const shared = new Set<string>()
  for (const item of parsed.items) {
    const canonical = canonicalUrl(item.originalUrl ?? item.url ?? '')
    if (canonical === null) continue
    const id = item.title?.value ?? item.id ?? ''
    if ((firstId.get(canonical) ?? id) !== id) shared.add(canonical)
    firstId.set(canonical, id)
  }
  return shared
}

/** Ids that items of a document share although their addresses and headlines differ: they identify nothing. */
function sharedIds(parsed: ParsedFeed): Set<string> {
  const first = new Map<string, { url: string; title: string }>()
  const shared = new Set<string>()
  for (const { id, originalUrl, url, title } of parsed.items) {
    const canonical = canonicalUrl(originalUrl ?? url ?? '')
    if (id === null || canonical === null) continue
    const item = { url: canonical, title: title?.value ?? '' }
    const other = first.get(id) ?? item
    if (other.url !== item.url && other.title !== item.title) shared.add(id)
    first.set(id, other)
  }
  return shared
}

function describeArrival(
  feed: FeedOfItem,
  item: ParsedItem,
  telling: (url: string | null) => string | null,
  now: Date,
): FeedArrival | null {
  const text = longerText(item)
  const title = plainTitle(item.title).slice(0, LONGEST_TITLE) || firstWords(text)
  if (title === '' && text === '') return null
  const url = item.originalUrl ?? item.url ?? (item.id !== null && canonicalUrl(item.id) !== null ? item.id : null)
  const canonical = telling(url)
  const words = wordsOf(`${title} ${text}`)
  const anonymous = item.id === null && canonical === null
  const keyKinds = {
    guid: item.id === null ? null : identityKey('guid', feed.id, item.id),
    url: canonical === null ? null : identityKey('url', canonical),
    words: anonymous || words.length >= TELLING_WORDS ? identityKey('words', words.join(' ')) : null,
  }
  return {
    title,
    text,
    url,
    guid: item.id,
    outlet: item.source ?? feed.name,
    author: item.author,
    publishedAt: item.publishedAt,
    seenAt: newsTime(item.publishedAt, now),
    quiet: feed.quiet,
    keys: Object.values(keyKinds).filter((key) => key !== null),
    keyKinds,
  }
}

function longerText(item: ParsedItem): string {
  const summary = plainText(item.summary)
  const content = item.content === item.summary ? summary : plainText(item.content)
  return (content.length >= summary.length ? content : summary).slice(0, MOST_TEXT)
}

export function wordsOf(text: string): string[] {
  return (
    text
      .toLowerCase()
      .normalize('NFKC')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  )
}

/** When it counts as news: the date it states, unless that lies over a week back or over an hour ahead. */
export function newsTime(publishedAt: Date | null, received: Date): Date {
  if (publishedAt === null) return received
  const ageMs = received.getTime() - publishedAt.getTime()
  return ageMs > 7 * DAY_MS || ageMs < -3_600_000 ? received : publishedAt
}
