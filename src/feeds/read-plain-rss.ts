import Parser from 'rss-parser'
import { parseFeedDate } from './dates.ts'
import { mendControls } from './entities.ts'
import { resolveLink, resolveMarkupLinks } from './links.ts'
import { emptyFeed, emptyItem, type ParsedFeed, type ParsedItem, type Passage } from './parsed-feed.ts'
import { looksLikeHtml } from './passage.ts'

const ELEMENTS =
  'rss|channel|item|title|link|guid|description|pubDate|lastBuildDate|category|language|copyright|generator|docs|webMaster|ttl|comments|enclosure|dc:creator|content:encoded'
/** A tag that is none of these, attributes that change what a text means, references and characters to be mended. */
const UNUSUAL = new RegExp(
  [
    String.raw`<(?!/?(?:${ELEMENTS})[\s/>]|[?]xml\s)`,
    String.raw`\s(?:xml:base|base|type|mode|xmlns)\s*=`,
    String.raw`&(?!(?:amp|lt|gt|quot|apos|#3[489]|#160|#8\d{3});)`,
    String.raw`[\u0080-\u009f]|[\u00c2-\u00f4][\u00a0-\u00bf]`,
  ].join('|'),
)
const CDATA = /<!\[CDATA\[[\s\S]*?\]\]>/g

/** Whether a document is RSS 2.0 of the plainest sort, in which rss-parser misses nothing. */
export function isPlainRss(text: string): boolean {
  return (
    /^\s*(?:<\?xml[^>]*>\s*)?<rss\s[^>]*version\s*=\s*["']2\.0["']/.test(text) && !UNUSUAL.test(text.replace(CDATA, ''))
  )
}

const FEED_FIELDS = ['title', 'link', 'ttl'] as const
const ITEM_FIELDS = ['title', 'link', 'guid', 'description', 'pubDate', 'dc:creator', 'content:encoded'] as const
type Field = (typeof FEED_FIELDS)[number] | (typeof ITEM_FIELDS)[number]
type Value = string | { _?: string; $?: Record<string, string> }
/** All elements of a name, kept under a name that rss-parser has no use for itself. */
type Raw = Partial<Record<`raw ${Field}`, Value[]>>

const keepAll = (fields: readonly Field[]) =>
  fields.map((field) => [field, `raw ${field}`, { keepArray: true }]) as never
const parser = new Parser<Raw, Raw>({ customFields: { feed: keepAll(FEED_FIELDS), item: keepAll(ITEM_FIELDS) } })

/** Reads plain RSS 2.0 with rss-parser. @returns null when it cannot, or when something in it is there twice */
export async function readPlainRss(text: string, base: string | null): Promise<ParsedFeed | null> {
  const read = await parser.parseString(text).catch(() => null)
  if (!read || [read, ...read.items].some(saysTwice)) return null
  const link = textOf(read, 'link')
  return {
    ...emptyFeed('rss'),
    title: textOf(read, 'title'),
    link: link === null ? null : resolveLink(link, base),
    ttlMs: Number(textOf(read, 'ttl')) * 60_000 || null,
    items: read.items.map((item) => readItem(item, base)),
  }
}

function saysTwice(raw: Raw): boolean {
  return [...FEED_FIELDS, ...ITEM_FIELDS].some((field) => (raw[`raw ${field}`]?.length ?? 0) > 1)
}

function readItem(item: Raw, base: string | null): ParsedItem {
  const guid = item['raw guid']?.[0]
  const permanent = typeof guid !== 'object' || (guid.$?.isPermaLink ?? 'true') === 'true'
  const written = textOf(item, 'guid')
  const id = written !== null && permanent && written.includes('/') ? (resolveLink(written, base) ?? written) : written
  const link = textOf(item, 'link')
  const content = passage(textOf(item, 'content:encoded'), base, true)
  return {
    ...emptyItem(),
    id,
    url: (link === null ? null : resolveLink(link, base)) ?? (permanent && id !== null && URL.canParse(id) ? id : null),
    title: passage(textOf(item, 'title'), base, false),
    summary: passage(textOf(item, 'description'), base, true) ?? content,
    content,
    author: textOf(item, 'dc:creator'),
    publishedAt: parseFeedDate(textOf(item, 'pubDate') ?? ''),
  }
}

function textOf(raw: Raw, field: Field): string | null {
  const value = raw[`raw ${field}`]?.[0]
  return mendControls((typeof value === 'string' ? value : value?._) ?? '').trim() || null
}

function passage(text: string | null, base: string | null, html: boolean): Passage | null {
  if (text === null) return null
  const isHtml = html || looksLikeHtml(text)
  return { value: isHtml ? resolveMarkupLinks(text, base) : text, html: isHtml }
}
