import { askedPause, type Draft, endPerson, fillDraft, fillLink, finishItem, openDraft } from './draft.ts'
import { resolveBase, resolveLink } from './links.ts'
import { canonicalName, enterScope, OUTERMOST, openScope, type Scope } from './names.ts'
import { emptyFeed, type FeedFormat, type ParsedFeed } from './parsed-feed.ts'
import {
  attributeOf,
  type Capture,
  collectText,
  type Dialect,
  endMarkup,
  endsText,
  keepMarkup,
  openCapture,
  readPassage,
  WANTED,
} from './passage.ts'
import { type Attributes, scanXml } from './xml-scan.ts'

/** An open element. `base` is what relative links in it start from. */
type Frame = {
  name: string
  /** Its name as the document has it. */
  written: string
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

/** Deeper than this, elements are only counted: nothing in a feed is, and no stack may grow without bound. */
const DEEPEST = 256

/** What is known at one point of the document. */
type Reader = {
  feed: ParsedFeed
  frames: Frame[]
  ground: Frame
  /** The feed's own description, and whatever is being filled now: it or an item. */
  feedDraft: Draft
  draft: Draft
  capture: Capture | null
  tooDeep: number
  root: string
  /** Atom 1.0 puts XHTML in a div that is no part of it; Atom 0.3 did not know that rule. */
  dialect: Dialect
}

/**
 * Reads RSS of every version, RDF, Atom 0.3 and 1.0 and CDF from damaged or sound XML. Never throws; what holds no
 * feed gives format 'none'. Where elements say the same thing twice, the first title and the last date count.
 * @param base address of the document, or null
 */
export function readXmlFeed(text: string, base: string | null): ParsedFeed {
  const reader = openReader(base)
  scanXml(text, {
    open: (name, attributes, selfClosing) => openElement(reader, name, attributes, selfClosing),
    close: (name) => closeElement(reader, name),
    wantsText: () => reader.capture !== null,
    text: (value) => reader.capture && collectText(reader.capture, value),
  })
  const { feed, feedDraft } = reader
  feed.cut = reader.frames.some((frame) => frame.role === 'feed' || frame.name === reader.root)
  feed.lastItemCut = reader.frames.some((frame) => frame.role === 'item')
  while (reader.frames.length > 0) closeTop(reader)
  feed.title = feedDraft.item.title?.value ?? null
  feed.link = feedDraft.item.url ?? feedDraft.fallback.url
  feed.ttlMs = askedPause(feedDraft)
  return feed
}

function openReader(base: string | null): Reader {
  const scope = openScope(OUTERMOST)
  const ground = { name: '', written: '', scope, base, role: null, capture: null, outer: null, markup: false }
  const feedDraft = openDraft()
  const feed = emptyFeed('none')
  return { feed, frames: [], ground, feedDraft, draft: feedDraft, capture: null, tooDeep: 0, root: '', dialect: 'rss' }
}

function topOf({ frames, ground }: Reader): Frame {
  return frames[frames.length - 1] ?? ground
}

/** Whether a part of the present item, or of the feed outside items, is open. */
function isWithin({ frames }: Reader, ...roles: Role[]): boolean {
  for (let i = frames.length - 1; i >= 0; i--) {
    const { role } = frames[i]!
    if (role === 'item') return false
    if (role !== null && roles.includes(role)) return true
  }
  return false
}

function openElement(reader: Reader, written: string, attributes: Attributes | null, selfClosing: boolean): void {
  if (reader.frames.length >= DEEPEST) {
    if (!selfClosing) reader.tooDeep++
    return
  }
  leaveUnclosedImage(reader, written)
  const { scope: around } = topOf(reader)
  const scope = attributes ? enterScope(around, attributes) : around
  const name = canonicalName(scope, written)
  if (reader.capture && endsText(reader.capture, name)) leaveTexts(reader)
  if (reader.capture && keepMarkup(reader.capture, name, attributes, selfClosing)) {
    if (!selfClosing) pushFrame(reader, name, written, scope, attributes).markup = true
    return
  }
  noteRoot(reader, name, attributes)
  openFeedElement(reader, pushFrame(reader, name, written, scope, attributes), attributes)
  if (selfClosing) closeTop(reader)
}

/** What an image or a textinput may hold by the standard, and what pictures of items hold besides. */
const OF_AN_IMAGE =
  /^(?:title|link|description|name|url|width|height|id|src|href|alt|caption|credit|type|size|length)$|:/i

/** Old feeds forget to close an image or a textinput: what cannot stand in one shows that it has ended. */
function leaveUnclosedImage(reader: Reader, written: string): void {
  const { role } = topOf(reader)
  if (role !== 'image' && role !== 'textinput') return
  if (!OF_AN_IMAGE.test(written)) closeTop(reader)
}

function leaveTexts(reader: Reader): void {
  while (reader.capture) closeTop(reader)
}

function noteRoot(reader: Reader, name: string, attributes: Attributes | null): void {
  const role = ROLES[name]
  if (reader.root === '') {
    reader.root = name
    reader.feed.format = ROOTS[name] ?? 'none'
    if (reader.feed.format === 'atom') reader.dialect = attributes?.version === '0.3' ? 'atom03' : 'atom'
  }
  // Items without anything around them, or with something unknown, are items all the same.
  if (reader.feed.format === 'none' && (role === 'item' || role === 'feed')) reader.feed.format = 'rss'
}

function pushFrame(reader: Reader, name: string, written: string, scope: Scope, attributes: Attributes | null): Frame {
  const { base: around } = topOf(reader)
  const given = attributes && attributeOf(attributes, 'xml:base')
  const base = given ? resolveBase(given, around) : around
  const frame = { name, written, scope, base, role: null, capture: null, outer: null, markup: false }
  reader.frames.push(frame)
  return frame
}

function openFeedElement(reader: Reader, frame: Frame, attributes: Attributes | null): void {
  const { name } = frame
  const role = ROLES[name] ?? null
  if (role === 'item') startItem(reader, frame)
  frame.role = role
  const { draft } = reader
  if (role === 'feed' || role === 'item') readAddress(reader, attributes, frame.base)
  if (role === 'author' && !isWithin(reader, 'source')) draft.person ??= { name: null, email: null }
  if (name === 'link') readLink(reader, attributes, frame.base)
  if (name === 'guid') draft.guidIsLink = (attributeOf(attributes, 'ispermalink') ?? 'true').toLowerCase() === 'true'
  const type = WANTED[name]
  if (type === undefined || (name === 'link' && !isAlternate(attributes))) return
  frame.outer = reader.capture
  frame.capture = openCapture(name, type, attributes, reader.dialect)
  reader.capture = frame.capture
}

/** An item, or a text, that was never closed ends where the next item begins. */
function startItem(reader: Reader, frame: Frame): void {
  reader.frames.pop()
  if (reader.draft !== reader.feedDraft) leaveItem(reader)
  leaveTexts(reader)
  reader.frames.push(frame)
  reader.draft = openDraft()
}

function leaveItem(reader: Reader): void {
  const unclosed = reader.frames.findIndex(({ role }) => role === 'item')
  while (unclosed !== -1 && reader.frames.length > unclosed) closeTop(reader)
}

/** RDF and CDF say in attributes what others say in elements. */
function readAddress({ draft, feedDraft }: Reader, attributes: Attributes | null, base: string | null): void {
  if (!attributes) return
  const about = attributeOf(attributes, 'rdf:about')
  if (about && draft !== feedDraft) draft.item.id = about
  const href = attributeOf(attributes, 'href')
  if (href) draft.item.url ??= resolveLink(href, base)
  const changed = attributeOf(attributes, 'lastmod')
  if (changed) draft.dates.updated = changed
}

/** Whether a link is to the article itself, and not to a sound file, the feed or a reply. */
function isAlternate(attributes: Attributes | null): boolean {
  return (attributeOf(attributes, 'rel') ?? 'alternate').toLowerCase() === 'alternate'
}

function readLink(reader: Reader, attributes: Attributes | null, base: string | null): void {
  if (!attributes || isWithin(reader, 'source', 'image', 'textinput')) return
  const href = attributeOf(attributes, 'href') ?? attributeOf(attributes, 'url') ?? attributeOf(attributes, 'uri')
  if (!href) return
  const { feed, draft, feedDraft } = reader
  const resolved = resolveLink(href, base)
  const rel = (attributeOf(attributes, 'rel') ?? 'alternate').toLowerCase()
  if (rel === 'hub' && draft === feedDraft) feed.hubUrl ??= resolved
  if (rel === 'self' && draft === feedDraft) feed.selfUrl ??= resolved
  if (rel !== 'alternate') return
  const type = (attributeOf(attributes, 'type') ?? 'text/html').toLowerCase()
  if (/^(?:text\/html|application\/xhtml\+xml|html|xhtml)/.test(type)) fillLink(draft, resolved, reader.frames.length)
  else draft.fallback.url ??= resolved
}

function closeElement(reader: Reader, written: string): void {
  const top = topOf(reader)
  // Almost always what closes is what was opened last, in the same letters.
  const isTop = reader.frames.length > 0 && top.written === written
  const name = isTop ? top.name : canonicalName(top.scope, written)
  if (top.name === name && reader.tooDeep === 0) {
    closeTop(reader)
    return
  }
  const opened = reader.frames.findLastIndex((frame) => frame.name === name)
  // What closes an element of the feed itself ends all markup in it, however deep that was.
  if (reader.tooDeep > 0 && (opened === -1 || reader.frames[opened]!.markup)) {
    reader.tooDeep--
    return
  }
  reader.tooDeep = 0
  if (opened === -1) return // closes what was never opened
  while (reader.frames.length > opened) closeTop(reader)
}

function closeTop(reader: Reader): void {
  const frame = topOf(reader)
  if (frame.markup && reader.capture) endMarkup(reader.capture, frame.name)
  if (frame.capture) {
    reader.capture = frame.outer
    finishText(reader, frame, frame.capture)
  }
  reader.frames.pop()
  if (frame.role === 'author') endPerson(reader.draft)
  if (frame.role === 'item') {
    reader.feed.items.push(finishItem(reader.draft))
    reader.draft = reader.feedDraft
  }
}

function finishText(reader: Reader, frame: Frame, capture: Capture): void {
  if (isWithin(reader, 'image', 'textinput', 'contributor')) return
  const passage = readPassage(capture, frame.base)
  // Of an Atom source, which describes another feed, only the title is of use.
  if (frame.role !== 'source' && isWithin(reader, 'source')) {
    if (frame.name === 'title' && passage.value) reader.draft.item.source ??= passage.value
    return
  }
  fillDraft(reader.draft, frame.name, { passage, base: frame.base, depth: reader.frames.length })
}
