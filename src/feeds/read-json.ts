import { parseFeedDate } from './dates.ts'
import { resolveLink } from './links.ts'
import { mendJson } from './mend-json.ts'
import { emptyFeed, emptyItem, type ParsedFeed, type ParsedItem, type Passage } from './parsed-feed.ts'

type Json = Record<string, unknown>

/** Reads JSON Feed, version 1 and 1.1. @returns null when `text` is no JSON Feed */
export function readJsonFeed(text: string, base: string | null): ParsedFeed | null {
  const document = parseJson(text)
  if (!document || !isFeed(document)) return null
  const feed = emptyFeed('json')
  const items = Array.isArray(document.items) ? document.items : []
  const hubs = Array.isArray(document.hubs) ? (document.hubs as Json[]) : []
  const hub = hubs.find((entry) => isObject(entry) && /websub/i.test(String(entry.type)))
  return {
    ...feed,
    title: stringOf(document.title),
    link: linkOf(document.home_page_url, base),
    selfUrl: linkOf(document.feed_url, base),
    hubUrl: linkOf(hub?.url, base),
    items: items.filter(isObject).map((item) => readItem(item, base)),
  }
}

/** What no other JSON has: the version is often left out, and a feed may have no items yet. */
const OWN_MEMBERS = ['feed_url', 'home_page_url', 'user_comment', 'favicon', 'hubs']

function isFeed(document: Json): boolean {
  if (Array.isArray(document.items) || String(document.version).includes('jsonfeed.org')) return true
  return OWN_MEMBERS.some((name) => Object.hasOwn(document, name))
}

function readItem(item: Json, base: string | null): ParsedItem {
  const html = passageOf(item.content_html, true)
  return {
    ...emptyItem(),
    id: typeof item.id === 'number' || typeof item.id === 'boolean' ? String(item.id) : stringOf(item.id),
    url: linkOf(item.url, base) ?? linkOf(item.external_url, base),
    title: passageOf(item.title, false),
    summary: passageOf(item.summary, false) ?? html ?? passageOf(item.content_text, false),
    content: html ?? passageOf(item.content_text, false),
    author: authorOf(item),
    publishedAt: parseFeedDate(stringOf(item.date_published) ?? stringOf(item.date_modified) ?? ''),
  }
}

/** Version 1.1 has a list of authors, version 1 has one. */
function authorOf({ authors, author }: Json): string | null {
  const all = Array.isArray(authors) ? authors : [author]
  const names = all.filter(isObject).map((person) => stringOf(person.name) ?? mailOf(stringOf(person.url)))
  return names.filter((name) => name !== null).join(', ') || null
}

function mailOf(url: string | null): string | null {
  return /^mailto:([^?]+)/i.exec(url ?? '')?.[1] ?? null
}

function parseJson(text: string): Json | null {
  return parseObject(text) ?? parseObject(mendJson(text))
}

function parseObject(text: string): Json | null {
  try {
    const value: unknown = JSON.parse(text)
    return isObject(value) ? value : null
  } catch {
    return null
  }
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function stringOf(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null
}

function linkOf(value: unknown, base: string | null): string | null {
  const link = stringOf(value)
  return link === null ? null : resolveLink(link, base)
}

function passageOf(value: unknown, html: boolean): Passage | null {
  const text = stringOf(value)
  return text === null ? null : { value: text, html }
}
