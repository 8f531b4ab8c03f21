import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { findKnown } from '../store/arrivals.ts'
import type { Feed } from '../store/feeds.ts'
import type { Sql } from '../store/sql.ts'
import { describeArrivals } from './arrival.ts'
import { decodeDocument } from './decode.ts'
import { type FetchDeps, fetchDocument } from './fetch.ts'
import type { ParsedFeed, ParsedItem } from './parsed-feed.ts'

const MOST_PAGES = 30

/** The feed with the whole articles in place of teasers, for items not seen before. A page that cannot be read leaves its item as it is. */
export async function addFullTexts(
  deps: { database: Sql; now: () => Date; fetch: FetchDeps },
  feed: Feed,
  parsed: ParsedFeed,
): Promise<ParsedFeed> {
  const of = { id: feed.id, name: feed.name, sharesLinks: feed.sharesLinks, quiet: true }
  const keysOf = (item: ParsedItem) =>
    describeArrivals(of, { ...parsed, items: [item] }, deps.now()).flatMap((a) => a.keys)
  const known = await findKnown(deps.database, parsed.items.flatMap(keysOf))
  const fresh = parsed.items.filter((item) => !keysOf(item).some((key) => known.has(key)))
  const texts = new Map<ParsedItem, string>()
  // The gate keeps these to the number of requests that one host gets at a time.
  await Promise.all(
    fresh.slice(0, MOST_PAGES).map(async (item) => {
      const text = item.url === null ? null : await readArticle(deps.fetch, item.url)
      if (text !== null) texts.set(item, text)
    }),
  )
  const items = parsed.items.map((item) => {
    const text = texts.get(item)
    return text === undefined ? item : { ...item, content: { value: text, html: true } }
  })
  return { ...parsed, items }
}

/** The main part of the page at `url`, as markup, or null when there is none. */
async function readArticle(deps: FetchDeps, url: string): Promise<string | null> {
  if (!/^https?:/i.test(url)) return null
  const answer = await fetchDocument(deps, url, { etag: null, lastModified: null })
  if (answer.kind !== 'document' || !answer.complete) return null
  return extractArticle(decodeDocument(answer.bytes, answer.headers['content-type'] ?? null))
}

const MOST_ELEMENTS = 20_000

export function extractArticle(page: string): string | null {
  try {
    const { document } = parseHTML(page)
    const article = new Readability(document as never, { maxElemsToParse: MOST_ELEMENTS }).parse()
    return article?.content ?? null
  } catch {
    return null // pages beyond what the library can read
  }
}
