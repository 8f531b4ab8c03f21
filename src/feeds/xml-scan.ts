import { decodeReferences, readEntityDeclarations } from './entities.ts'

/** What the scanner reports. Names are as written; attribute values and text are decoded. */
export interface XmlSink {
  open(name: string, attributes: Attributes | null, selfClosing: boolean): void
  close(name: string): void
  /** True while text is wanted; what nobody wants is not decoded. */
  wantsText(): boolean
  text(value: string): unknown
}
export type Attributes = Record<string, string>

const ATTRIBUTE = /\s*([^\s=/>"'<]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]*)))?/y

/**
 * Walks through XML that may be damaged and reports what it finds, in one pass and without ever throwing: a `<` or `&`
 * that starts nothing is text, a quote or comment or CDATA section that never ends runs to the end of the document.
 * Time is linear in the length of `text`.
 */
export function scanXml(text: string, sink: XmlSink): void {
  let own: Map<string, string> | null = null
  let sawDoctype = false
  let at = 0
  const end = text.length
  const report = (from: number, to: number) => {
    if (to > from && sink.wantsText()) sink.text(decodeReferences(text.slice(from, to), own))
  }
  let textFrom = 0
  while (at < end) {
    const open = text.indexOf('<', at)
    if (open === -1) break
    const next = text.charCodeAt(open + 1)
    if (next === 47) {
      report(textFrom, open)
      at = textFrom = readClose(text, open, sink)
    } else if (next === 33) {
      report(textFrom, open)
      if (text.startsWith('<![CDATA[', open)) {
        const close = text.indexOf(']]>', open + 9)
        const stop = close === -1 ? end : close
        if (sink.wantsText()) sink.text(text.slice(open + 9, stop))
        at = textFrom = close === -1 ? end : close + 3
      } else if (text.startsWith('<!--', open)) {
        at = textFrom = after(text, '-->', open + 4)
      } else {
        // Only the first DOCTYPE may declare anything, so many of them cost nothing.
        const stop = sawDoctype ? after(text, '>', open) : endOfDoctype(text, open)
        if (!sawDoctype) own = readEntityDeclarations(text.slice(open + 1, stop))
        sawDoctype = true
        at = textFrom = stop
      }
    } else if (next === 63) {
      report(textFrom, open)
      at = textFrom = after(text, '?>', open + 2)
    } else if (startsName(next)) {
      report(textFrom, open)
      at = textFrom = readOpen(text, open, sink, own)
    } else {
      at = open + 1 // text that holds a bare "<"
    }
  }
  report(textFrom, end)
}

function after(text: string, mark: string, from: number): number {
  const found = text.indexOf(mark, from)
  return found === -1 ? text.length : found + mark.length
}

function startsName(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 95 || code === 58 || code > 127
}

function readClose(text: string, open: number, sink: XmlSink): number {
  const stop = text.indexOf('>', open + 2)
  if (stop === -1) return text.length
  let to = stop
  while (to > open + 2 && text.charCodeAt(to - 1) <= 32) to--
  sink.close(text.slice(open + 2, to))
  return stop + 1
}

function readOpen(text: string, open: number, sink: XmlSink, own: Map<string, string> | null): number {
  let at = open + 2 // the first character was looked at
  while (!endsName(text.charCodeAt(at))) at++
  const name = text.slice(open + 1, at)
  let attributes: Attributes | null = null
  for (;;) {
    while (isBlank(text.charCodeAt(at))) at++
    const code = text.charCodeAt(at)
    if (code === 62) {
      sink.open(name, attributes, false)
      return at + 1
    }
    if (code === 47 && text.charCodeAt(at + 1) === 62) {
      sink.open(name, attributes, true)
      return at + 2
    }
    // A tag that breaks off, at the end of the document or at the next tag.
    if (at >= text.length || code === 60) {
      sink.open(name, attributes, false)
      return at
    }
    ATTRIBUTE.lastIndex = at
    const match = ATTRIBUTE.exec(text)
    if (!match) {
      at++ // a stray quote or slash
      continue
    }
    at = ATTRIBUTE.lastIndex
    attributes ??= {}
    const value = match[2] ?? match[3] ?? match[4] ?? ''
    attributes[match[1]!] ??= decodeReferences(value, own)
  }
}

/** White space, `/`, `>`, `=`, `<` and the end of the text, where the code is NaN. */
function endsName(code: number): boolean {
  if (code > 62) return false
  return code <= 32 || code === 47 || code >= 60 || Number.isNaN(code)
}

function isBlank(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13)
}

/** The end of `<!DOCTYPE …>`, past an internal subset in brackets. */
function endOfDoctype(text: string, open: number): number {
  const stop = text.indexOf('>', open)
  if (stop === -1) return text.length
  const bracket = text.indexOf('[', open)
  if (bracket === -1 || bracket > stop) return stop + 1
  const close = /\]\s*>/g
  close.lastIndex = bracket
  return close.test(text) ? close.lastIndex : stop + 1
}
