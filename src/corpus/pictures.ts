/**
 * Pictures leave three kinds of lines in a dump: alt text, a gallery number, a caption. Credits give some away; the
 * rest is told by layout: alt text stands above a bare number, a caption below it, and the next picture's alt text
 * touches the caption with no blank line, where the page's paragraphs never touch.
 */
import type { Doc } from './document.ts'
import { isTold } from './shape.ts'

/** Shortest unterminated line that is taken for a caption rather than a subhead. */
const CAPTION_MIN = 48
/** Alt text is shorter than this; paragraphs often are, too. */
const ALT_MAX = 240
/** Right below the headline a longer one is the first paragraph. */
const ALT_ABOVE_ALL = 100
/** Alt text and captions are shorter than this, in characters. */
const CAPTION_MAX = 420
/** Blocks around a caption among which the sentence that it repeats is looked for. */
const REPEAT_REACH = 120

/** Adds to `drop` the blocks of `from`..`to` that belong to pictures. */
export function markPictures(doc: Doc, from: number, to: number, drop: Set<number>): void {
  const counted = countsUp(doc, from, to)
  for (let at = from; at < to; at++) {
    if (doc.looks[at] === 'number' && !(counted && doc.looks[at - 1] === 'prose') && isPictureNumber(doc, at, from))
      markNumbered(doc, at, from, to, drop)
    if (doc.looks[at] === 'caption') markBelowCaption(doc, at, to, drop)
    else if (isTouchingCaption(doc, at, to)) drop.add(at)
    if (isPlaceDated(doc.blocks[at]!.text)) drop.add(at)
  }
}

/** Numbers that count up from one head the parts of a list; galleries repeat how many pictures they hold. */
function countsUp(doc: Doc, from: number, to: number): boolean {
  let count = 0
  for (let at = from; at < to; at++)
    if (/^\d+$/.test(doc.blocks[at]!.text) && Number(doc.blocks[at]!.text) !== ++count) return false
  return count > 1
}

/** A number by itself that has a line of alt text above it, which says what is seen and not what was done. */
function isPictureNumber(doc: Doc, at: number, from: number): boolean {
  if (at === from) return false
  const { text } = doc.blocks[at - 1]!
  return text.length < (at - 1 === from ? ALT_ABOVE_ALL : ALT_MAX) && !isTold(text)
}

function markNumbered(doc: Doc, at: number, from: number, to: number, drop: Set<number>): void {
  drop.add(at)
  if (at - 1 >= from) drop.add(at - 1)
  const below = at + 1
  if (below >= to || doc.looks[below + 1] === 'number') return
  const touched = below + 1 < to && doc.blocks[below + 1]!.blanks === 0 && isSpacedOut(doc)
  if (touched || isCaptionText(doc, below, from, to)) drop.add(below)
  if (touched && doc.blocks[below + 1]!.text.length < CAPTION_MAX) drop.add(below + 1)
}

/** A line under a gallery number: unterminated, or a sentence of the article said again. */
function isCaptionText(doc: Doc, at: number, from: number, to: number): boolean {
  const { text } = doc.blocks[at]!
  if (text.length > CAPTION_MAX) return false
  if (doc.looks[at] === 'caption') return true
  if (!/[.!?…:;,–—]["'”’)\]]*$/.test(text)) return true
  const [first, last] = [Math.max(from, at - REPEAT_REACH), Math.min(to, at + REPEAT_REACH)]
  for (let i = first; i < last; i++) if (i !== at && doc.blocks[i]!.text === text) return true
  return false
}

/** The line that touches a credited caption is its twin, or the next picture's alt text, never the body. */
function markBelowCaption(doc: Doc, at: number, to: number, drop: Set<number>): void {
  const below = at + 1
  if (below >= to || doc.blocks[below]!.blanks > 0 || !isSpacedOut(doc)) return
  const { text } = doc.blocks[below]!
  const ends = /[.!?…]["'”’)\]]*$/.test(text)
  const bodyBelow = doc.blocks[below + 1]?.blanks === 0
  if (text.length < CAPTION_MAX && (!ends || (text.length < 160 && !bodyBelow))) drop.add(below)
}

/** An unterminated line with a paragraph touching it from below, on a page whose paragraphs do not touch. */
function isTouchingCaption(doc: Doc, at: number, to: number): boolean {
  const { text, blanks } = doc.blocks[at]!
  if (blanks === 0 || at + 1 >= to || doc.looks[at] !== 'headline' || text.length < CAPTION_MIN) return false
  const next = doc.blocks[at + 1]!
  return next.blanks === 0 && doc.looks[at + 1] === 'prose' && isSpacedOut(doc)
}

const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December'
const PLACE_DATED = new RegExp(
  `, (?:\\p{Lu}[\\p{L}.’' -]+, )?(?:on (?=.*[\\])]$))?(?:${MONTHS}|[A-Z][a-z]{2,3}\\.) \\d{1,2}, (?:19|20)\\d\\d[.,]?(?: ?[[(].{2,60}[\\])])?$`,
  'u',
)

/** An agency caption's end: ", Town, Country, Month D, YYYY"; with "on" before the date only above a credit. What somebody said or did in the past is prose. */
function isPlaceDated(text: string): boolean {
  if (text.length > CAPTION_MAX || !PLACE_DATED.test(text) || /[“"]|[.!?] /.test(text.slice(0, -30))) return false
  return !/\b(?:said|told|announced|signed|was|were|had|began|took|launched|has|have been)\b/.test(text)
}

const spacedOut = new WeakMap<Doc, boolean>()

/** True on a page whose paragraphs are parted by blank lines. */
function isSpacedOut(doc: Doc): boolean {
  const known = spacedOut.get(doc)
  if (known !== undefined) return known
  const touching = doc.blocks.filter(
    (block, at) => block.blanks === 0 && doc.looks[at] === 'prose' && doc.looks[at - 1] === 'prose',
  ).length
  const prose = doc.looks.filter((look) => look === 'prose').length
  spacedOut.set(doc, touching <= prose * 0.2)
  return touching <= prose * 0.2
}
