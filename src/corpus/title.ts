/** Which block of a segment is its headline, below a page's header, a section's name or nothing at all. */

import { type Doc, headlineSupport, isFurniture, paragraphsBelow } from './document.ts'
import { FULL_LENGTH } from './separators.ts'
import { isHeadlineLike, isPresentSentence } from './shape.ts'

/** Blocks from a segment's start among which the headline is looked for. */
const REACH = 14
/** @returns the headline's block, or null where the article begins with its first paragraph */
export function findTitle(doc: Doc, from: number, to: number): number | null {
  const leading = leadingHeadlines(doc, from, to)
  if (leading.length > 0) return from === 0 ? bestOfHeader(doc, leading) : belowKicker(doc, leading)
  if (isPointerHeadline(doc, from)) return from
  if (from === 0) return headlineBelowNotice(doc, to)
  const first = firstText(doc, from, to)
  return first !== null && (isSentenceHeadline(doc, first, to) || isShortHeadline(doc, first)) ? first : null
}

/** A word or a figure may be a headline where it stands by itself at an article's beginning. */
function isShortHeadline(doc: Doc, at: number): boolean {
  return doc.looks[at] === 'other' && doc.looks[at + 1] === 'prose' && doc.blocks[at + 1]!.blanks > 0
}

/** "EXCLUSIVE: …", "OPINION: …" point elsewhere inside an article; right above its first paragraph they are its headline. */
function isPointerHeadline(doc: Doc, at: number): boolean {
  return doc.looks[at] === 'pointer' && paragraphsBelow(doc, at).length > 0 && isHeadlineLike(doc.blocks[at]!.text)
}

function firstText(doc: Doc, from: number, to: number): number | null {
  for (let at = from; at < to; at++) if (!isFurniture(doc.looks[at]!)) return at
  return null
}

/** Headline-like blocks above the segment's first paragraph. */
function leadingHeadlines(doc: Doc, from: number, to: number): number[] {
  const found: number[] = []
  for (let at = from; at < Math.min(to, from + REACH) && doc.looks[at] !== 'prose'; at++) {
    if (doc.looks[at] === 'headline' && paragraphsBelow(doc, at).length > 0) found.push(at)
  }
  return found
}

/** What a line loses that touches the first paragraph: a picture's caption does, where a headline stands apart above it. */
const TOUCHING = 0.25

/** What a line gains that is too long for the name of a section. */
const FULL = 1
/** A long line above others that the text bears out less than this may be the site's motto, and gains nothing. */
const MOTTO = 0.15
/** What a line gains that has its byline or date below it: entries of a live page stand below the page's headline. */
const DATED = 0.5
/** A site's name has the day's date below it, too. */
const DATED_LENGTH = 30

/** A document's header stands above its first headline; the paragraphs below tell which line they belong to. */
function bestOfHeader(doc: Doc, headlines: readonly number[]): number {
  const touches = (at: number) => doc.blocks[at + 1]?.blanks === 0 && doc.looks[at + 1] === 'prose'
  const worth = (at: number) =>
    headlineSupport(doc, at) +
    Math.min(doc.blocks[at]!.text.length, 60) / 120 +
    (isDated(doc, at) ? DATED : 0) +
    (isFull(doc, at, headlines.at(-1)!) ? FULL : 0) -
    (touches(at) ? TOUCHING : 0)
  return headlines.reduce((best, at) => (worth(at) >= worth(best) + (at === best + 1 ? 0 : 0.05) ? at : best))
}

function isFull(doc: Doc, at: number, last: number): boolean {
  if (doc.blocks[at]!.text.length < FULL_LENGTH) return false
  return at === last || headlineSupport(doc, at) >= MOTTO
}

function isDated(doc: Doc, at: number): boolean {
  if (doc.blocks[at]!.text.length < DATED_LENGTH) return false
  for (let i = at + 1; i < doc.blocks.length && isFurniture(doc.looks[i]!); i++)
    if (doc.looks[i] === 'date' || doc.looks[i] === 'byline') return true
  return false
}

/** The first, unless it is a section's short name that stands over a better one. */
function belowKicker(doc: Doc, headlines: readonly number[]): number {
  const [first, second] = headlines
  if (second === undefined) return first!
  const short = doc.blocks[first!]!.text.length <= 26 && doc.blocks[second]!.text.length > 26
  const nearer = short && headlineSupport(doc, second) > headlineSupport(doc, first!)
  return nearer && second - first! <= 2 ? second : first!
}

/** A header with a sentence of its own ("This page was…") pushes the first headline below a paragraph. */
function headlineBelowNotice(doc: Doc, to: number): number | null {
  let prose = 0
  for (let at = 0; at < Math.min(to, REACH) && prose <= 2; at++) {
    if (doc.looks[at] === 'prose') prose++
    if (
      doc.looks[at] === 'headline' &&
      prose <= 1 &&
      doc.blocks[at]!.text.length >= 30 &&
      headlineSupport(doc, at) >= 0.5
    )
      return at
  }
  return null
}

function isSentenceHeadline(doc: Doc, at: number, to: number): boolean {
  return isPresentSentence(doc.blocks[at]!.text) && doc.looks.slice(at + 1, to).includes('prose')
}
