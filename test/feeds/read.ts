import { parseFeed } from '../../src/feeds/parse.ts'
import type { ParsedFeed } from '../../src/feeds/parsed-feed.ts'

/** Reads a document as a server at `url` might have sent it. */
export function read(document: string | Uint8Array, url: string | null = null, headers = {}): Promise<ParsedFeed> {
  return parseFeed({ bytes: typeof document === 'string' ? Buffer.from(document) : document, url, headers })
}

/** The first item's fields as plain values, the feed's title and link beside them. */
export async function readFirst(document: string | Uint8Array, url: string | null = null, headers = {}) {
  const feed = await read(document, url, headers)
  const item = feed.items[0]
  return {
    feedTitle: feed.title,
    feedLink: feed.link,
    count: feed.items.length,
    id: item?.id ?? null,
    url: item?.url ?? null,
    title: item?.title?.value ?? null,
    summary: item?.summary?.value ?? null,
    content: item?.content?.value ?? null,
    author: item?.author ?? null,
    source: item?.source ?? null,
    date: item?.publishedAt?.toISOString() ?? null,
  }
}

export type First = Partial<Awaited<ReturnType<typeof readFirst>>>

export const rss = (inner: string, attributes = '') =>
  `<rss version="2.0"${attributes}><channel>${inner}</channel></rss>`
export const rssItem = (inner: string, attributes = '') => rss(`<item>${inner}</item>`, attributes)
export const atom = (inner: string, attributes = '') =>
  `<feed xmlns="http://www.w3.org/2005/Atom"${attributes}>${inner}</feed>`
export const atomEntry = (inner: string, attributes = '') => atom(`<entry>${inner}</entry>`, attributes)
export const atom03 = (inner: string) => `<feed version="0.3" xmlns="http://purl.org/atom/ns#">${inner}</feed>`
