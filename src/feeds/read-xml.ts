import { parseFeedDate } from './dates.ts'
import { mendControls } from './entities.ts'
import { resolveBase, resolveLink, resolveMarkupLinks } from './links.ts'
import { canonicalName, enterScope, OUTERMOST, openScope, type Scope } from './names.ts'
import { emptyFeed, emptyItem, type FeedFormat, type ParsedFeed, type ParsedItem, type Passage } from './parsed-feed.ts'
import { type Attributes, scanXml } from './xml-scan.ts'

/** Text being collected for an element, with the type its attributes give it. */
type Capture = {
  name: string
  parts: string[]
  type: 'text' | 'html' | 'xhtml'
  base64: boolean
  atom: boolean
  /** Said to be XML, so any element may stand in it. */
  declaredXml: boolean
}

/** An open element. `base` is what relative links in it start from. */
type Frame = {
  name: string
  scope: Scope
  base: string | null
  role: Role | null
  /** What this element collects, and what was being collected around it. */
  capture: Capture | null
  outer: Capture | null
  /** Part of a text that is being collected. */
  markup: boolean
}
type Role = 'feed' | 'item' | 'image' | 'textinput' | 'author' | 'contributor' | 'source'

/** What is being filled: the feed's own description or one item. */
type Draft = {
  item: ParsedItem
  titleDepth: number
  hasContent: boolean
  dates: { published: string | null; updated: string | null; created: string | null }
  guidIsLink: boolean
  person: { name: string | null; email: string | null } | null
  fallback: { title: Passage | null; summary: Passage | null; url: string | null }
}

const ROLES: Record<string, Role> = {
  channel: 'feed',
  feed: 'feed',
  item: 'item',
  entry: 'item',
  image: 'image',
  textinput: 'textinput',
  author: 'author',
  contributor: 'contributor',
  source: 'source',
  'itunes:owner': 'contributor',
  'dc:contributor': 'contributor',
}

const ROOTS: Record<string, FeedFormat> = { rss: 'rss', 'rdf:rdf': 'rdf', rdf: 'rdf', feed: 'atom', channel: 'cdf' }

/** Elements whose text we use, and how it reads where no attribute says otherwise. */
const WANTED: Record<string, Capture['type']> = {
  title: 'text',
  'dc:title': 'text',
  'media:title': 'text',
  description: 'html',
  'dc:description': 'html',
  'media:description': 'html',
  abstract: 'text',
  summary: 'text',
  'itunes:summary': 'text',
  content: 'text',
  'content:encoded': 'html',
  fullitem: 'html',
  body: 'xhtml',
  'xhtml:body': 'xhtml',
  link: 'text',
  guid: 'text',
  id: 'text',
  'dc:identifier': 'text',
  'feedburner:origlink': 'text',
  author: 'text',
  managingeditor: 'text',
  'dc:creator': 'text',
  'dc:author': 'text',
  'itunes:author': 'text',
  name: 'text',
  email: 'text',
  pubdate: 'text',
  published: 'text',
  issued: 'text',
  'dcterms:issued': 'text',
  updated: 'text',
  modified: 'text',
  'dcterms:modified': 'text',
  'dc:date': 'text',
  lastbuilddate: 'text',
  created: 'text',
  'dcterms:created': 'text',
  source: 'text',
  ttl: 'text',
  'sy:updateperiod': 'text',
  'sy:updatefrequency': 'text',
}

/** Deeper than this, elements are only counted: nothing in a feed is, and no stack may grow without bound. */
const DEEPEST = 256

/**
 * Reads RSS of every version, RDF, Atom 0.3 and 1.0 and CDF from damaged or sound XML. Never throws; what holds no
 * feed gives format 'none'. Where elements say the same thing twice, the first title and the last date count.
 * @param base address of the document, or null
 */
export function readXmlFeed(text: string, base: string | null): ParsedFeed {
  const feed = emptyFeed('none')
  const frames: Frame[] = []
  const outer: Frame = {
    name: '',
    scope: openScope(OUTERMOST),
    base,
    role: null,
    capture: null,
    outer: null,
    markup: false,
  }
  const feedDraft = openDraft()
  let draft: Draft = feedDraft
  let capture: Capture | null = null
  let tooDeep = 0
  let root = ''
  let updatePeriod = { period: null as string | null, frequency: 1 }

  const top = () => frames[frames.length - 1] ?? outer
  /** Whether a part of the present item, or of the feed outside items, is open. */
  const within = (role: Role) => {
    for (let i = frames.length - 1; i >= 0 && frames[i]!.role !== 'item'; i--) if (frames[i]!.role === role) return true
    return false
  }

  function open(written: string, attributes: Attributes | null, selfClosing: boolean): void {
    if (frames.length >= DEEPEST) {
      if (!selfClosing) tooDeep++
      return
    }
    const parent = leaveUnclosedImage(written)
    const scope = attributes ? enterScope(parent.scope, attributes) : parent.scope
    const name = canonicalName(scope, written)
    if (capture && endsText(capture, name)) while (capture) closeTop()
    if (capture && keepMarkup(capture, name, attributes, selfClosing)) {
      if (!selfClosing) push(name, scope, attributes, null).markup = true
      return
    }
    if (root === '') {
      root = name
      feed.format = ROOTS[name] ?? 'none'
    }
    const role = ROLES[name] ?? null
    if (role === 'item') startItem()
    if (feed.format === 'none' && (role === 'item' || role === 'feed')) feed.format = 'rss'
    const frame = push(name, scope, attributes, role)
    if (role === 'feed' || role === 'item') cdfAttributes(attributes, frame.base)
    if (role === 'author' && draft.person === null && !within('source')) draft.person = { name: null, email: null }
    if (name === 'link') startLink(attributes, frame.base)
    if (name === 'guid') draft.guidIsLink = (attributeOf(attributes, 'ispermalink') ?? 'true').toLowerCase() === 'true'
    const type = WANTED[name]
    if (type !== undefined) {
      frame.outer = capture
      frame.capture = capture = openCapture(name, type, attributes, feed.format)
    }
    if (selfClosing) close(written)
  }

  /** Old feeds forget to close an image or a textinput: what cannot stand in one shows that it has ended. */
  function leaveUnclosedImage(written: string): Frame {
    const { role } = top()
    if (
      (role === 'image' || role === 'textinput') &&
      !/^(?:title|link|description|name|url|width|height)$|:/i.test(written)
    )
      closeTop()
    return top()
  }

  function push(name: string, scope: Scope, attributes: Attributes | null, role: Role | null): Frame {
    const parent = top()
    const written = attributes && (attributes['xml:base'] ?? attributes.base)
    const frame = {
      name,
      scope,
      base: written ? resolveBase(written, parent.base) : parent.base,
      role,
      capture: null,
      outer: null,
      markup: false,
    }
    frames.push(frame)
    return frame
  }

  function close(written: string): void {
    if (tooDeep > 0) {
      tooDeep--
      return
    }
    const name = canonicalName(top().scope, written)
    const found = frames.findLastIndex((frame) => frame.name === name)
    // A closing tag that opens nowhere is passed over, and one never closes past the item it stands in.
    if (found === -1) return
    while (frames.length > found) closeTop()
  }

  function closeTop(): void {
    const frame = top()
    if (frame.markup && capture) endMarkup(capture, frame.name)
    if (frame.capture) {
      const ended = frame.capture
      capture = frame.outer
      finish(ended, frame)
    }
    frames.pop()
    if (frame.role === 'item') endItem()
    if (frame.role === 'author') endPerson()
  }

  /** An item, or a text in one, that was never closed ends where the next item begins. */
  function startItem(): void {
    const stale = frames.findIndex((frame) => frame.role === 'item')
    while (stale !== -1 && frames.length > stale) closeTop()
    while (capture) closeTop()
    draft = openDraft()
  }

  function endItem(): void {
    if (draft === feedDraft) return
    feed.items.push(finishItem(draft))
    draft = feedDraft
  }

  function cdfAttributes(attributes: Attributes | null, itemBase: string | null): void {
    if (!attributes) return
    const about = attributeOf(attributes, 'rdf:about')
    if (about && draft !== feedDraft) draft.item.id = about
    const href = attributeOf(attributes, 'href')
    if (href && draft.item.url === null) draft.item.url = resolveLink(href, itemBase)
    const changed = attributeOf(attributes, 'lastmod')
    if (changed) draft.dates.updated = changed
  }

  function startLink(attributes: Attributes | null, linkBase: string | null): void {
    const href =
      attributes &&
      (attributeOf(attributes, 'href') ?? attributeOf(attributes, 'url') ?? attributeOf(attributes, 'uri'))
    if (!attributes || !href || within('source') || within('image') || within('textinput')) return
    const rel = (attributeOf(attributes, 'rel') ?? 'alternate').toLowerCase()
    const resolved = resolveLink(href, linkBase)
    if (rel === 'hub' && draft === feedDraft) feed.hubUrl ??= resolved
    if (rel === 'self' && draft === feedDraft) feed.selfUrl ??= resolved
    const type = (attributeOf(attributes, 'type') ?? 'text/html').toLowerCase()
    if (rel !== 'alternate') return
    if (/^(?:text\/html|application\/xhtml\+xml|html|xhtml)/.test(type)) draft.item.url = resolved
    else draft.fallback.url ??= resolved
  }

  function endPerson(): void {
    const { person } = draft
    draft.person = null
    if (!person) return
    const { name, email } = person
    const author = name && email ? `${name} (${email})` : (name ?? email)
    if (author) draft.item.author = author
  }

  /** Puts an element's text where it belongs. */
  function finish(ended: Capture, frame: Frame): void {
    const passage = readPassage(ended, frame.base)
    const value = passage.value
    if (value === '') return
    if (within('source') && frame.role !== 'source') {
      if (ended.name === 'title') draft.item.source ??= value
      return
    }
    if (within('image') || within('textinput') || within('contributor')) return
    const depth = frames.length
    switch (ended.name) {
      case 'title':
      case 'dc:title':
        if (draft.titleDepth !== -1 && draft.titleDepth <= depth) return
        draft.item.title = passage
        draft.titleDepth = depth
        return
      case 'media:title':
        draft.fallback.title ??= passage
        return
      case 'media:description':
        draft.fallback.summary ??= passage
        return
      case 'description':
      case 'dc:description':
        if (draft.item.summary && !draft.hasContent) draft.item.content = passage
        else draft.item.summary = passage
        return
      case 'abstract':
      case 'summary':
      case 'itunes:summary':
        if (draft.item.summary) draft.item.content ??= passage
        else draft.item.summary = passage
        return
      case 'content':
      case 'content:encoded':
      case 'fullitem':
      case 'body':
      case 'xhtml:body':
        draft.hasContent = true
        draft.item.content ??= passage
        draft.item.summary ??= passage
        return
      case 'link':
        draft.item.url = resolveLink(value.replace(/&(\w+);/g, '&$1'), frame.base)
        return
      case 'guid':
        draft.item.id = draft.guidIsLink && value.includes('/') ? (resolveLink(value, frame.base) ?? value) : value
        return
      case 'id':
        draft.item.id = value
        return
      case 'dc:identifier':
        draft.item.id ??= value
        return
      case 'feedburner:origlink':
        draft.item.originalUrl = resolveLink(value, frame.base)
        return
      case 'author':
      case 'managingeditor':
      case 'dc:creator':
      case 'dc:author':
      case 'itunes:author':
        if (!draft.person?.name && !draft.person?.email) draft.item.author = value
        return
      case 'name':
        if (draft.person) draft.person.name = value
        return
      case 'email':
        if (draft.person) draft.person.email = value
        return
      case 'pubdate':
      case 'published':
      case 'issued':
      case 'dcterms:issued':
        draft.dates.published = value
        return
      case 'updated':
      case 'modified':
      case 'dcterms:modified':
      case 'dc:date':
      case 'lastbuilddate':
        draft.dates.updated = value
        return
      case 'created':
      case 'dcterms:created':
        draft.dates.created = value
        return
      case 'source':
        draft.item.source ??= value
        return
      case 'ttl':
        feed.ttlMs = minutesToMs(Number(value))
        return
      case 'sy:updateperiod':
        updatePeriod.period = value.toLowerCase()
        return
      case 'sy:updatefrequency':
        updatePeriod = { ...updatePeriod, frequency: Number(value) || 1 }
        return
    }
  }

  scanXml(text, {
    open,
    close,
    wantsText: () => capture !== null,
    text: (value) => capture?.parts.push(capture.type === 'xhtml' ? escapeMarkup(value) : value),
  })
  while (frames.length > 0) closeTop()
  endItem()
  feed.title = feedDraft.item.title?.value ?? null
  feed.link = feedDraft.item.url
  feed.ttlMs ??= periodToMs(updatePeriod)
  return feed
}

function openDraft(): Draft {
  return {
    item: emptyItem(),
    titleDepth: -1,
    hasContent: false,
    dates: { published: null, updated: null, created: null },
    guidIsLink: false,
    person: null,
    fallback: { title: null, summary: null, url: null },
  }
}

function finishItem({ item, dates, guidIsLink, fallback }: Draft): ParsedItem {
  if (item.url === null && guidIsLink && item.id !== null && URL.canParse(item.id)) item.url = item.id
  item.url ??= fallback.url
  item.title ??= fallback.title
  item.summary ??= fallback.summary
  for (const written of [dates.published, dates.updated, dates.created]) {
    if (written !== null) item.publishedAt ??= parseFeedDate(written)
  }
  return item
}

function attributeOf(attributes: Attributes | null, name: string): string | undefined {
  if (!attributes) return undefined
  if (attributes[name] !== undefined) return attributes[name]
  const local = name.slice(name.indexOf(':') + 1)
  for (const key in attributes) {
    const lower = key.toLowerCase()
    if (lower === name || (name.includes(':') && lower.slice(lower.indexOf(':') + 1) === local)) return attributes[key]
  }
  return undefined
}

const TYPES: [RegExp, 'text' | 'html' | 'xhtml'][] = [
  [/^(?:text\/html|html)$/, 'html'],
  [/^(?:application\/xhtml\+xml|xhtml)$/, 'xhtml'],
  [/^(?:text\/plain|text)$/, 'text'],
  [/[+/]xml$/, 'xhtml'],
]

function openCapture(
  name: string,
  standard: Capture['type'],
  attributes: Attributes | null,
  format: FeedFormat,
): Capture {
  const written = attributeOf(attributes, 'type')?.trim().toLowerCase()
  const given = written === undefined ? undefined : TYPES.find(([pattern]) => pattern.test(written))?.[1]
  const mode = attributeOf(attributes, 'mode')?.toLowerCase()
  // Atom 0.3: escaped means that markup was escaped, whatever the type says.
  const type = mode === 'escaped' && given === 'xhtml' ? 'html' : (given ?? standard)
  return { name, parts: [], type, base64: mode === 'base64', atom: format === 'atom', declaredXml: given === 'xhtml' }
}

/** Elements that may hold markup unescaped. */
const MARKUP_INSIDE = new Set(
  Object.entries(WANTED)
    .filter(([name]) =>
      /^(?:title|description|summary|abstract|content|fullitem|body|xhtml:|dc:(?:title|desc)|itunes:summary|content:|media:(?:title|desc))/.test(
        name,
      ),
    )
    .map(([name]) => name),
)
const EMPTY_ELEMENTS = new Set('area base br col embed hr img input link meta source track wbr'.split(' '))

const ENDS_TEXT = new Set(
  'guid pubdate content:encoded description dc:creator dc:date published updated enclosure'.split(' '),
)
const ENDS_TITLE = new Set('link author category summary content id'.split(' '))

/** Whether an element cannot stand inside the text being collected, so that the text's closing tag was forgotten. */
function endsText(capture: Capture, name: string): boolean {
  if (capture.declaredXml || !MARKUP_INSIDE.has(capture.name) || capture.name === name) return false
  return ENDS_TEXT.has(name) || (capture.name === 'title' && ENDS_TITLE.has(name))
}

/** @returns whether the element is part of the text being collected */
function keepMarkup(capture: Capture, name: string, attributes: Attributes | null, selfClosing: boolean): boolean {
  if (!MARKUP_INSIDE.has(capture.name)) return false
  // An item inside a text means that the text's end was forgotten; in Atom, content may truly hold an entry.
  if (name === 'item' || (name === 'entry' && capture.type !== 'xhtml')) return false
  if (capture.type !== 'xhtml') {
    capture.type = 'xhtml'
    capture.parts = capture.parts.map(escapeMarkup)
  }
  const local = name.startsWith('xhtml:') ? name.slice(6) : name
  let tag = `<${local}`
  for (const key in attributes) {
    if (key.startsWith('xmlns')) continue
    tag += ` ${key}="${escapeMarkup(attributes[key]!).replaceAll('"', '&quot;')}"`
  }
  capture.parts.push(selfClosing ? `${tag} />` : EMPTY_ELEMENTS.has(local) ? `${tag} />` : `${tag}>`)
  return true
}

function endMarkup(capture: Capture, name: string): void {
  const local = name.startsWith('xhtml:') ? name.slice(6) : name
  if (!EMPTY_ELEMENTS.has(local)) capture.parts.push(`</${local}>`)
}

function escapeMarkup(text: string): string {
  return /[&<>]/.test(text) ? text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;') : text
}

function readPassage(capture: Capture, base: string | null): Passage {
  if (capture.type === 'xhtml') {
    const value = unwrapDiv(capture.parts.join('').trim())
    return { value: resolveMarkupLinks(mendControls(value), base), html: true }
  }
  let value = capture.parts.length === 1 ? capture.parts[0]!.trim() : capture.parts.join('').trim()
  if (capture.base64) value = Buffer.from(value, 'base64').toString('utf8').trim()
  value = mendControls(mendDoubleUtf8(value))
  const html = capture.type === 'html' || (!capture.atom && looksLikeHtml(value))
  return { value: html && MARKUP_INSIDE.has(capture.name) ? resolveMarkupLinks(value, base) : value, html }
}

/** Atom (RFC 4287, 3.1.1.3): the one div around XHTML is no part of it. */
function unwrapDiv(markup: string): string {
  const match = /^<div(?:\s[^>]*)?>([\s\S]*)<\/div>$/.exec(markup)
  if (!match) return markup
  let depth = 0
  for (const [tag] of match[1]!.matchAll(/<\/?div\b[^>]*>/g)) {
    if (!tag.endsWith('/>')) depth += tag[1] === '/' ? -1 : 1
    if (depth < 0) return markup
  }
  return match[1]!.trim()
}

/** RSS does not say whether a text is HTML; a closing tag or a reference is what gives it away. */
export function looksLikeHtml(text: string): boolean {
  return /<\/?[a-z][a-z0-9]*(?:\s[^<>]*)?\/?>/i.test(text) || /&(?:#\d+|#x[\da-f]+|[a-z]{2,8});/i.test(text)
}

/** UTF-8 that somebody took for Latin-1 and encoded once more, a common accident, is decoded. */
function mendDoubleUtf8(text: string): string {
  if (!/[\u00c2-\u00f4][\u0080-\u00bf]/.test(text) || /[^\u0000-\u00ff]/.test(text)) return text
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(text, 'latin1'))
  } catch {
    return text
  }
}

function minutesToMs(minutes: number): number | null {
  return Number.isFinite(minutes) && minutes > 0 ? minutes * 60_000 : null
}

const PERIODS_H: Record<string, number> = { hourly: 1, daily: 24, weekly: 168, monthly: 720, yearly: 8_760 }

function periodToMs({ period, frequency }: { period: string | null; frequency: number }): number | null {
  const hours = period === null ? undefined : PERIODS_H[period]
  return hours === undefined || frequency <= 0 ? null : (hours / frequency) * 3_600_000
}
