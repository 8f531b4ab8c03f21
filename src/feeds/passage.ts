import { isUtf8 } from 'node:buffer'
import { mendControls } from './entities.ts'
import { resolveMarkupLinks } from './links.ts'
import type { Passage } from './parsed-feed.ts'
import type { Attributes } from './xml-scan.ts'

/** Whose rules a text follows: Atom states types, of RSS they are guessed. */
export type Dialect = 'rss' | 'atom' | 'atom03'

/** Text being collected for an element, with the type its attributes give it. */
export type Capture = {
  name: string
  parts: string[]
  type: 'text' | 'html' | 'xhtml'
  base64: boolean
  dialect: Dialect
  /** Said to be XML, so any element may stand in it. */
  declaredXml: boolean
}

/** Elements whose text we use, and how it reads where no attribute says otherwise. */
export const WANTED: Record<string, Capture['type']> = {
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

export function attributeOf(attributes: Attributes | null, name: string): string | undefined {
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

export function openCapture(
  name: string,
  standard: Capture['type'],
  attributes: Attributes | null,
  dialect: Dialect,
): Capture {
  const written = attributeOf(attributes, 'type')?.trim().toLowerCase()
  const given = written === undefined ? undefined : TYPES.find(([pattern]) => pattern.test(written))?.[1]
  const mode = attributeOf(attributes, 'mode')?.toLowerCase()
  // Atom 0.3: escaped means that markup was escaped, whatever the type says.
  const type = mode === 'escaped' && given === 'xhtml' ? 'html' : (given ?? standard)
  const base64 = mode === 'base64' || (written !== undefined && dialect !== 'rss' && saysBase64(written))
  return { name, parts: [], type, base64, dialect, declaredXml: given === 'xhtml' }
}

/** RFC 4287, 4.1.3.3: what is neither text nor XML by its media type is base64. */
function saysBase64(type: string): boolean {
  return type.includes('/') && !/^text\/|[+/]xml(?:;|$)/.test(type)
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
export function endsText(capture: Capture, name: string): boolean {
  if (capture.declaredXml || !MARKUP_INSIDE.has(capture.name) || capture.name === name) return false
  return ENDS_TEXT.has(name) || (capture.name === 'title' && ENDS_TITLE.has(name))
}

/** @returns whether the element is part of the text being collected */
export function keepMarkup(
  capture: Capture,
  name: string,
  attributes: Attributes | null,
  selfClosing: boolean,
): boolean {
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

export function endMarkup(capture: Capture, name: string): void {
  const local = name.startsWith('xhtml:') ? name.slice(6) : name
  if (!EMPTY_ELEMENTS.has(local)) capture.parts.push(`</${local}>`)
}

function escapeMarkup(text: string): string {
  return /[&<>]/.test(text) ? text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;') : text
}

/** Adds text between an element's tags. */
export function collectText(capture: Capture, text: string): void {
  capture.parts.push(capture.type === 'xhtml' ? escapeMarkup(text) : text)
}

/** What was collected, made into one text: decoded, mended, with its links made absolute. */
export function readPassage(capture: Capture, base: string | null): Passage {
  if (capture.type === 'xhtml') {
    const whole = capture.parts.join('').trim()
    const value = capture.dialect === 'atom' ? unwrapDiv(whole) : whole
    return { value: resolveMarkupLinks(mendControls(value), base), html: true }
  }
  let value = capture.parts.length === 1 ? capture.parts[0]!.trim() : capture.parts.join('').trim()
  if (capture.base64) value = decodeBase64(value)
  value = mendControls(mendDoubleUtf8(value))
  const html = capture.type === 'html' || (capture.dialect === 'rss' && looksLikeHtml(value))
  return { value: html && MARKUP_INSIDE.has(capture.name) ? resolveMarkupLinks(value, base) : value, html }
}

/** @returns '' for what is no text, such as a picture */
function decodeBase64(value: string): string {
  const bytes = Buffer.from(value, 'base64')
  return isUtf8(bytes) ? bytes.toString('utf8').trim() : ''
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
