import type { Document, Span } from '../model.ts'
import { splitSentences } from '../text/sentences.ts'

/** A run of text, marked or not: what mail, Discord and terminal each render in their own way. */
export type Segment = { text: string; marked: boolean }
export type Excerpt = { field: 'title' | 'text'; start: number; end: number; segments: Segment[] }

const MOST_CHARACTERS = 400
const ELLIPSIS = '…'

/**
 * The sentence of the document that holds the most of the match, with the matching words marked; the title counts as
 * one sentence and wins only where the text has no mark. A very long sentence is cut around its first mark.
 * @returns null where there is nothing to mark
 */
export function highlight(
  document: Document,
  spans: readonly Span[],
  mostCharacters = MOST_CHARACTERS,
): Excerpt | null {
  const inText = spans.filter((span) => span.field === 'text')
  if (inText.length === 0) {
    return spans.length === 0
      ? null
      : excerptOf(document.title, 'title', spans, 0, document.title.length, mostCharacters)
  }
  const best = bestSentence(document.text, inText)
  return excerptOf(document.text, 'text', inText, best.start, best.end, mostCharacters)
}

function bestSentence(text: string, spans: readonly Span[]): { start: number; end: number } {
  let best = { start: 0, end: text.length }
  let most = 0
  for (const sentence of splitSentences(text)) {
    const words = new Set(
      spans
        .filter((span) => span.start >= sentence.start && span.end <= sentence.end)
        .map((span) => text.slice(span.start, span.end).toLowerCase()),
    )
    if (words.size > most) [best, most] = [sentence, words.size]
  }
  // A phrase may straddle two sentences; then its own surroundings are shown.
  return most > 0 ? best : { start: spans[0]!.start, end: spans[0]!.end }
}

function excerptOf(
  text: string,
  field: 'title' | 'text',
  spans: readonly Span[],
  from: number,
  to: number,
  most: number,
): Excerpt {
  const inside = spans.filter((span) => span.end > from && span.start < to)
  const [start, end] = to - from > most ? window(text, from, to, inside[0]!, most) : [from, to]
  const segments = segmentsOf(text, inside, start, end)
  if (start > from) segments.unshift({ text: ELLIPSIS, marked: false })
  if (end < to) segments.push({ text: ELLIPSIS, marked: false })
  return { field, start, end, segments }
}

/** About `most` characters around the span, cut at spaces. */
function window(text: string, from: number, to: number, span: Span, most: number): [number, number] {
  const room = Math.max(0, most - (span.end - span.start))
  let start = Math.max(from, span.start - Math.floor(room / 3))
  if (start > from) start = Math.min(span.start, text.indexOf(' ', start) + 1 || span.start)
  let end = Math.min(to, Math.max(span.end, start + most))
  if (end < to) end = Math.max(span.end, text.lastIndexOf(' ', end))
  return [start, end]
}

/** Cuts [start, end) of the text at the spans; white space runs, paragraph breaks included, become one space. */
export function segmentsOf(text: string, spans: readonly Span[], start: number, end: number): Segment[] {
  const segments: Segment[] = []
  let at = start
  for (const span of spans) {
    if (span.end <= at || span.start >= end) continue
    push(segments, text.slice(at, Math.max(at, span.start)), false)
    push(segments, text.slice(Math.max(at, span.start), Math.min(end, span.end)), true)
    at = Math.min(end, span.end)
  }
  push(segments, text.slice(at, end), false)
  return segments
}

function push(segments: Segment[], text: string, marked: boolean): void {
  if (text !== '') segments.push({ text: text.replace(/\s+/g, ' '), marked })
}
