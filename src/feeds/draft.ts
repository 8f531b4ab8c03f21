import { parseFeedDate } from './dates.ts'
import { resolveLink } from './links.ts'
import { emptyItem, type ParsedItem, type Passage } from './parsed-feed.ts'

/** What is being filled while a document is read: the feed's own description, or one item. */
export type Draft = {
  item: ParsedItem
  titleDepth: number
  /** How far out each field was found. */
  depths: Map<Setter, number>
  hasContent: boolean
  dates: { published: string | null; updated: string | null; created: string | null }
  guidIsLink: boolean
  person: { name: string | null; email: string | null } | null
  /** Used where nothing better turns up. */
  fallback: { title: Passage | null; summary: Passage | null; url: string | null }
  /** Of the feed alone. */
  ttlMinutes: number | null
  period: string | null
  frequency: number
}

export function openDraft(): Draft {
  return {
    item: emptyItem(),
    titleDepth: -1,
    depths: new Map(),
    hasContent: false,
    dates: { published: null, updated: null, created: null },
    guidIsLink: false,
    person: null,
    fallback: { title: null, summary: null, url: null },
    ttlMinutes: null,
    period: null,
    frequency: 1,
  }
}

/** An element's text, ready to be put where it belongs. `depth` counts open elements. */
export type Found = { passage: Passage; base: string | null; depth: number }
type Setter = (draft: Draft, found: Found) => void

/** The first title counts, unless one stands further out: titles further in belong to pictures and sources. */
const setTitle: Setter = (draft, { passage, depth }) => {
  if (draft.titleDepth !== -1 && draft.titleDepth <= depth) return
  draft.item.title = passage
  draft.titleDepth = depth
}

/** A second description is the long form of the first. */
const setDescription: Setter = ({ item, hasContent }, { passage }) => {
  if (item.summary && !hasContent) item.content = passage
  else item.summary = passage
}

const setSummary: Setter = ({ item }, { passage }) => {
  // A content that came first stood in for the summary.
  if (!item.summary || item.summary === item.content) item.summary = passage
  else item.content ??= passage
}

const setContent: Setter = (draft, { passage }) => {
  draft.hasContent = true
  draft.item.content ??= passage
  draft.item.summary ??= passage
}

const setAuthor: Setter = (draft, { passage }) => {
  if (!draft.person?.name && !draft.person?.email) draft.item.author = passage.value
}

const setLink: Setter = ({ item }, { passage, base }) => {
  // `?a=1&b=2` that some program took for an entity and gave a semicolon.
  item.url = resolveLink(passage.value.replace(/&(\w+);/g, '&$1'), base)
}

const setGuid: Setter = ({ item, guidIsLink }, { passage, base }) => {
  const { value } = passage
  item.id = guidIsLink && value.includes('/') ? (resolveLink(value, base) ?? value) : value
}

/** Atom asks for an absolute address, never to be changed; a mere path cannot be one. */
const setId: Setter = ({ item }, { passage, base }) => {
  const { value } = passage
  item.id = value.startsWith('/') ? (resolveLink(value, base) ?? value) : value
}

const setPublished: Setter = ({ dates }, { passage }) => {
  dates.published = passage.value
}
const setUpdated: Setter = ({ dates }, { passage }) => {
  dates.updated = passage.value
}
const setCreated: Setter = ({ dates }, { passage }) => {
  dates.created = passage.value
}

/** What each element's text says, by its name under our own prefixes. */
const SETTERS: Record<string, Setter> = {
  title: setTitle,
  'dc:title': setTitle,
  'media:title': ({ fallback }, { passage }) => {
    fallback.title ??= passage
  },
  'media:description': ({ fallback }, { passage }) => {
    fallback.summary ??= passage
  },
  description: setDescription,
  'dc:description': setDescription,
  abstract: setSummary,
  summary: setSummary,
  'itunes:summary': setSummary,
  content: setContent,
  'content:encoded': setContent,
  fullitem: setContent,
  body: setContent,
  'xhtml:body': setContent,
  link: setLink,
  guid: setGuid,
  id: setId,
  'dc:identifier': ({ item }, { passage }) => {
    item.id ??= passage.value
  },
  'feedburner:origlink': ({ item }, { passage, base }) => {
    item.originalUrl = resolveLink(passage.value, base)
  },
  author: setAuthor,
  managingeditor: setAuthor,
  'dc:creator': setAuthor,
  'dc:author': setAuthor,
  'itunes:author': setAuthor,
  name: ({ person }, { passage }) => {
    if (person) person.name ??= passage.value
  },
  email: ({ person }, { passage }) => {
    if (person) person.email = passage.value
  },
  pubdate: setPublished,
  published: setPublished,
  issued: setPublished,
  'dcterms:issued': setPublished,
  updated: setUpdated,
  modified: setUpdated,
  'dcterms:modified': setUpdated,
  'dc:date': setUpdated,
  lastbuilddate: setUpdated,
  created: setCreated,
  'dcterms:created': setCreated,
  source: ({ item }, { passage }) => {
    item.source ??= passage.value
  },
  ttl: (draft, { passage }) => {
    draft.ttlMinutes = Number(passage.value)
  },
  'sy:updateperiod': (draft, { passage }) => {
    draft.period = passage.value.toLowerCase()
  },
  'sy:updatefrequency': (draft, { passage }) => {
    draft.frequency = Number(passage.value) || 1
  },
}

/**
 * Puts an element's text where it belongs; elements without a meaning here are passed over. What stands further in than
 * something of the same meaning belongs to another thing, such as the object of an activity.
 */
export function fillDraft(draft: Draft, name: string, found: Found): void {
  const setter = SETTERS[name]
  if (!setter || found.passage.value === '' || !takesDepth(draft, setter, found.depth)) return
  setter(draft, found)
}

/** The address that a link's attributes give. */
export function fillLink(draft: Draft, url: string | null, depth: number): void {
  if (takesDepth(draft, setLink, depth)) draft.item.url = url
}

function takesDepth({ depths }: Draft, setter: Setter, depth: number): boolean {
  if ((depths.get(setter) ?? depth) < depth) return false
  depths.set(setter, depth)
  return true
}

/** Atom's author, as `name (email)`. */
export function endPerson(draft: Draft): void {
  const { name, email } = draft.person ?? { name: null, email: null }
  draft.person = null
  const author = name && email ? `${name} (${email})` : (name ?? email)
  if (author) draft.item.author = author
}

export function finishItem({ item, dates, guidIsLink, fallback }: Draft): ParsedItem {
  item.url ??= guidIsLink && item.id !== null && URL.canParse(item.id) ? item.id : fallback.url
  item.title ??= fallback.title
  item.summary ??= fallback.summary
  for (const written of [dates.published, dates.updated, dates.created]) {
    if (written !== null) item.publishedAt ??= parseFeedDate(written)
  }
  return item
}

const PERIODS_H: Record<string, number> = { hourly: 1, daily: 24, weekly: 168, monthly: 720, yearly: 8_760 }

/** How long the feed asks to be left alone, in milliseconds, or null. */
export function askedPause({ ttlMinutes, period, frequency }: Draft): number | null {
  if (ttlMinutes !== null && Number.isFinite(ttlMinutes) && ttlMinutes > 0) return ttlMinutes * 60_000
  const hours = period === null ? undefined : PERIODS_H[period]
  return hours === undefined || !(frequency > 0) ? null : (hours / frequency) * 3_600_000
}
