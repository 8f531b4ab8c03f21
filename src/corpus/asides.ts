/** Headlines of other articles inside an article: in boxes under "Recommended stories", in runs, or alone. */
import { type Doc, headlineSupport } from './document.ts'
import { isTableRow } from './shape.ts'

/** A line that looks like a headline is a subhead below the first length, and seldom one from the second on. */
const SUBHEAD_SHORT = 42
const SUBHEAD_LONG = 62
const HEADLINE_LONGEST = 150
/** Support by the paragraphs below that makes a line a subhead, in between the two lengths and beyond. */
const SUPPORT = { between: 0.1, beyond: 0.55 }
/** This many headlines in a row are a list of links. */
const LIST_LENGTH = 3

/** Adds to `drop` the links below "Recommended stories" and its like, up to the text's next paragraph. */
export function markLinkBoxes(doc: Doc, from: number, to: number, drop: Set<number>): void {
  for (let at = from; at < to; at++) {
    if (doc.looks[at] !== 'list-head' || /end of list/i.test(doc.blocks[at]!.text)) continue
    let end = at + 1
    while (end < to && (doc.looks[end] === 'headline' || doc.looks[end] === 'other')) end++
    if (end < to && end > at + 1 && isSubhead(doc, end - 1)) end--
    for (let link = at + 1; link < end; link++) drop.add(link)
  }
}

/** The last line of a box, right above a paragraph, may be that paragraph's subhead. */
function isSubhead(doc: Doc, at: number): boolean {
  const { text } = doc.blocks[at]!
  return text.length < SUBHEAD_SHORT && doc.looks[at + 1] === 'prose' && headlineSupport(doc, at) > SUPPORT.between
}

/** Adds headlines of other articles that stand alone between two paragraphs, and runs of them. */
export function markStrayHeadlines(doc: Doc, from: number, to: number, drop: Set<number>): void {
  for (let at = from; at < to; at++) {
    const end = runOfHeadlines(doc, at, to)
    const isList = end - at >= LIST_LENGTH
    for (let i = at; i < end; i++) if (isList || (!drop.has(i) && isStrayHeadline(doc, i, to))) drop.add(i)
    at = Math.max(at, end - 1)
  }
}

function isStrayHeadline(doc: Doc, at: number, to: number): boolean {
  const { text, blanks } = doc.blocks[at]!
  if (blanks === 0 || text.length > HEADLINE_LONGEST || isRow(text) || isOpenQuote(text)) return false
  if (at + 1 < to && doc.blocks[at + 1]!.blanks === 0 && doc.looks[at + 1] === 'prose') return false
  if (text.length < SUBHEAD_SHORT || (/\?$/.test(text) && text.length < 110)) return false
  return headlineSupport(doc, at) < (text.length > SUBHEAD_LONG ? SUPPORT.beyond : SUPPORT.between)
}

function runOfHeadlines(doc: Doc, at: number, to: number): number {
  let end = at
  while (end < to && doc.looks[end] === 'headline' && !isRow(doc.blocks[end]!.text)) end++
  return end
}

const isRow = (text: string) => isListItem(text) || isTableRow(text)

export function isListItem(text: string): boolean {
  return /^(?:[-–—•●▪*·]|\d{1,2}[.)])\s/.test(text)
}

/** A quotation that runs on over several paragraphs is closed in the last only. */
function isOpenQuote(text: string): boolean {
  return /^[“"]/.test(text) && !/[”"]/.test(text.slice(1))
}
