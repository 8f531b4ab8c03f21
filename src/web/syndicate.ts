/** A feed of ours, before it is written in one of three formats. Addresses are absolute. */
export type OwnFeed = { title: string; description: string; pageUrl: string; feedUrl: string; entries: OwnEntry[] }
export type OwnEntry = {
  /** Stays the same for good, whatever becomes of title and address. */
  id: string
  title: string
  url: string
  summary: string
  updatedAt: Date
  publishedAt: Date
  categories: string[]
  outlets: string[]
}

export const FEED_TYPES = {
  atom: 'application/atom+xml; charset=utf-8',
  rss: 'application/rss+xml; charset=utf-8',
  json: 'application/feed+json; charset=utf-8',
} as const
export type FeedFormat = keyof typeof FEED_TYPES

/** Atom per RFC 4287, RSS 2.0, or JSON Feed 1.1. */
export function writeFeed(feed: OwnFeed, format: FeedFormat, now: Date): string {
  if (format === 'json') return writeJsonFeed(feed)
  return format === 'atom' ? writeAtom(feed, now) : writeRss(feed, now)
}

const DECLARATION = '<?xml version="1.0" encoding="utf-8"?>\n'

function writeAtom(feed: OwnFeed, now: Date): string {
  const updated = latest(feed) ?? now
  const head = [
    tag('id', feed.feedUrl),
    tag('title', feed.title),
    tag('subtitle', feed.description),
    tag('updated', updated.toISOString()),
    `<link rel="self" type="application/atom+xml" href="${escapeXml(feed.feedUrl)}"/>`,
    `<link rel="alternate" type="text/html" href="${escapeXml(feed.pageUrl)}"/>`,
    tag('generator', 'Sitrep'),
  ]
  const body = [...head, ...feed.entries.map(writeAtomEntry)].join('\n')
  return `${DECLARATION}<feed xmlns="http://www.w3.org/2005/Atom">\n${body}\n</feed>\n`
}

function writeAtomEntry(entry: OwnEntry): string {
  const authors = entry.outlets.length > 0 ? entry.outlets : ['Sitrep']
  return [
    '<entry>',
    tag('id', entry.id),
    tag('title', entry.title),
    `<link rel="alternate" type="text/html" href="${escapeXml(entry.url)}"/>`,
    tag('published', entry.publishedAt.toISOString()),
    tag('updated', entry.updatedAt.toISOString()),
    ...authors.map((outlet) => `<author>${tag('name', outlet)}</author>`),
    ...entry.categories.map((term) => `<category term="${escapeXml(term)}"/>`),
    tag('summary', entry.summary),
    '</entry>',
  ].join('\n')
}

function writeRss(feed: OwnFeed, now: Date): string {
  const head = [
    tag('title', feed.title),
    tag('link', feed.pageUrl),
    tag('description', feed.description),
    tag('lastBuildDate', (latest(feed) ?? now).toUTCString()),
    `<atom:link rel="self" type="application/rss+xml" href="${escapeXml(feed.feedUrl)}"/>`,
  ]
  const body = [...head, ...feed.entries.map(writeRssItem)].join('\n')
  return `${DECLARATION}<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom">\n<channel>\n${body}\n</channel>\n</rss>\n`
}

function writeRssItem(entry: OwnEntry): string {
  return [
    '<item>',
    `<guid isPermaLink="false">${escapeXml(entry.id)}</guid>`,
    tag('title', entry.title),
    tag('link', entry.url),
    tag('pubDate', entry.publishedAt.toUTCString()),
    ...entry.categories.map((term) => tag('category', term)),
    // Readers take an RSS description for HTML, so our plain text is escaped once more than XML asks for.
    tag('description', escapeXml(entry.summary)),
    '</item>',
  ].join('\n')
}

function writeJsonFeed(feed: OwnFeed): string {
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    description: feed.description,
    home_page_url: feed.pageUrl,
    feed_url: feed.feedUrl,
    items: feed.entries.map((entry) => ({
      id: entry.id,
      url: entry.url,
      title: entry.title,
      content_text: entry.summary,
      date_published: entry.publishedAt.toISOString(),
      date_modified: entry.updatedAt.toISOString(),
      authors: entry.outlets.map((name) => ({ name })),
      tags: entry.categories,
    })),
  })
}

function latest(feed: OwnFeed): Date | null {
  const times = feed.entries.map((entry) => entry.updatedAt.getTime())
  return times.length === 0 ? null : new Date(Math.max(...times))
}

function tag(name: string, text: string): string {
  return `<${name}>${escapeXml(text)}</${name}>`
}

/** Characters that XML 1.0 cannot hold at all, lone surrogates included, are left out: one would spoil the whole feed. */
const IMPOSSIBLE =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

export function escapeXml(text: string): string {
  return text
    .replace(IMPOSSIBLE, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
