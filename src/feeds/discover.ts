import { Parser } from 'htmlparser2'
import { decodeDocument } from './decode.ts'
import { type FetchDeps, type FetchOutcome, fetchDocument } from './fetch.ts'
import { plainTitle } from './html-text.ts'
import { completeAddress, resolveLink } from './links.ts'
import { parseFeed } from './parse.ts'
import type { FeedFormat, ParsedFeed } from './parsed-feed.ts'

/** A feed as it is shown before it is saved. `newest` are its first items, at most five. */
export type Preview = {
  url: string
  title: string | null
  format: FeedFormat
  itemCount: number
  newest: { title: string; url: string | null; publishedAt: Date | null }[]
}
/** `reason` says in words why there is nothing to show. */
export type Discovery = { feeds: Preview[]; reason: string | null }

const MOST_CANDIDATES = 8
const USUAL_PATHS = [
  '/feed',
  '/rss',
  '/rss.xml',
  '/feed.xml',
  '/atom.xml',
  '/index.xml',
  '/feed.json',
  '/feeds/posts/default',
]

/**
 * Finds the feeds at an address: itself, or those that the page there links to, or those at the usual places of its
 * site. Nothing is saved.
 * @param given as somebody typed it; the scheme may be missing
 */
export async function discoverFeeds(deps: FetchDeps, given: string): Promise<Discovery> {
  const url = completeAddress(given)
  if (url === null) return { feeds: [], reason: `"${given}" is no web address` }
  const answer = await fetchFresh(deps, url)
  if (answer.kind !== 'document') return { feeds: [], reason: reasonOf(answer) }
  const own = await readPreview(answer, answer.movedTo ?? url)
  if (own) return { feeds: [own], reason: null }
  const page = decodeDocument(answer.bytes, answer.headers['content-type'] ?? null)
  const linked = await previewAll(deps, findFeedLinks(page, answer.url))
  if (linked.length > 0) return { feeds: linked, reason: null }
  const usual = await previewAll(
    deps,
    USUAL_PATHS.map((path) => new URL(path, answer.url).href),
  )
  return { feeds: usual.slice(0, 1), reason: usual.length > 0 ? null : 'the page links to no feed that can be read' }
}

function fetchFresh(deps: FetchDeps, url: string): Promise<FetchOutcome> {
  return fetchDocument(deps, url, { etag: null, lastModified: null })
}

function reasonOf(answer: FetchOutcome): string {
  if (answer.kind === 'failed') return answer.reason
  return answer.kind === 'gone' ? 'the server says that it is gone for good (410)' : 'the server sent nothing'
}

async function readPreview(answer: FetchOutcome & { kind: 'document' }, url: string): Promise<Preview | null> {
  const parsed = await parseFeed({ bytes: answer.bytes, url: answer.url, headers: answer.headers })
  return parsed.problem === null ? describePreview(parsed, url) : null
}

const SHOWN = 5

function describePreview(parsed: ParsedFeed, url: string): Preview {
  const newest = parsed.items.slice(0, SHOWN).map((item) => ({
    title: plainTitle(item.title ?? item.summary).slice(0, 200) || '(no title)',
    url: item.url,
    publishedAt: item.publishedAt,
  }))
  return { url, title: parsed.title, format: parsed.format, itemCount: parsed.items.length, newest }
}

async function previewAll(deps: FetchDeps, urls: string[]): Promise<Preview[]> {
  const previews = await Promise.all(
    [...new Set(urls)].slice(0, MOST_CANDIDATES).map(async (url) => {
      const answer = await fetchFresh(deps, url)
      return answer.kind === 'document' ? readPreview(answer, answer.movedTo ?? url) : null
    }),
  )
  const found = previews.filter((preview) => preview !== null)
  return found.filter((preview, index) => found.findIndex(({ url }) => url === preview.url) === index)
}

const FEED_TYPE = /^(?:application|text)\/(?:(?:rss|atom|rdf|feed)\+(?:xml|json)|xml|json)/i
const FEED_PATH = /(?:^|[/._-])(?:rss|feeds?|atom)(?:[/._-]|\.xml|$)|\.(?:rss|rdf|atom)$/i

/** Addresses of feeds that a page names in its head, else those that its links seem to lead to. */
export function findFeedLinks(page: string, pageUrl: string): string[] {
  const named: string[] = []
  const likely: string[] = []
  let base = pageUrl
  const parser = new Parser({
    onopentag: (name, { href, rel = '', type = '' }) => {
      if (!href) return
      if (name === 'base') base = resolveLink(href, base) ?? base
      const url = resolveLink(href, base)
      if (url === null || !/^https?:/i.test(url)) return
      const alternate = name === 'link' && /\b(?:alternate|feed)\b/i.test(rel)
      if (alternate && (FEED_TYPE.test(type) || /\bfeed\b/i.test(rel))) named.push(url)
      if (name === 'a' && FEED_PATH.test(new URL(url).pathname)) likely.push(url)
    },
  })
  parser.end(page)
  return named.length > 0 ? named : likely
}
