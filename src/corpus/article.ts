/** One segment of a document to one article: credit at its end, headline at its start, body without furniture. */
import type { CorpusArticle } from '../model.ts'
import { markLinkBoxes, markStrayHeadlines } from './asides.ts'
import { LONGEST_SHORT_LINE } from './blank.ts'
import type { Segment } from './boundaries.ts'
import { type Doc, isFurniture } from './document.ts'
import { markAuthorNotes, markMachineWritten } from './notes.ts'
import {
  bareName,
  dateBesideOutlet,
  isNameLine,
  isOutletName,
  outletInFurniture,
  outletInOpener,
  outletInTitle,
  readSourceLine,
  rightsHolder,
} from './outlet.ts'
import { markPictures } from './pictures.ts'
import { markPosts } from './posts.ts'
import { readDateLine } from './published.ts'
import { isCutSentence, isTableRow } from './shape.ts'
import { findTitle } from './title.ts'

type Credit = { outlet: string | null; end: number; at: number | null }

/** @returns null for a segment without a body: a page's header or footer */
export function readArticle(doc: Doc, { from, to, leader }: Segment): CorpusArticle | null {
  const credit = leader === null ? readCredit(doc, from, to) : readLeader(doc, leader, to)
  const title = findTitle(doc, leader === null ? from : leader + 1, credit.end)
  const bodyFrom = title === null ? (leader ?? from - 1) + 1 : title + 1
  const drop = markFurniture(doc, bodyFrom, credit.end)
  const cut = isCutOff(doc, from, credit) ? cutParagraph(doc, bodyFrom, credit.end, drop) : null
  if (cut !== null) drop.delete(cut)
  if (title !== null) dropRepeatedTitle(doc, title, credit.end, drop)
  const body: number[] = []
  for (let at = bodyFrom; at < credit.end; at++) if (!drop.has(at)) body.push(at)
  if (!body.some((at) => doc.looks[at] === 'prose')) return null
  const text = body.map((at) => doc.blocks[at]!.text).join('\n\n')
  const headline = title === null ? null : doc.blocks[title]!.text
  return {
    title: headline,
    outlet:
      credit.outlet ??
      (headline && outletInTitle(headline, text)) ??
      outletFromFurniture(doc, bodyFrom, credit.end, drop, text) ??
      outletFromRights(doc, bodyFrom, to),
    firstLine: doc.blocks[title ?? body[0]!]!.first,
    lastLine: doc.blocks[body.at(-1)!]!.last,
    duplicateOf: null,
    publishedAt: readPublished(doc, from, to),
    text,
  }
}

/** Without a trailer where the document ends, or where the article above has one, the text may end in mid-sentence. */
function isCutOff(doc: Doc, from: number, { at, end }: Credit): boolean {
  if (end === doc.blocks.length) return true
  const above = doc.blocks[from - 1]?.text ?? ''
  return at === null && (readSourceLine(above) !== null || isOutletName(above))
}

/** What breaks off carries the paragraph above it on, perhaps above a call to subscribe; a link in a box does not. */
function cutParagraph(doc: Doc, from: number, to: number, drop: ReadonlySet<number>): number | null {
  let at = to - 1
  while (at > from && (doc.looks[at] === 'interface' || doc.looks[at] === 'notice')) at--
  return !drop.has(at - 1) && isCutSentence(doc.blocks[at]!.text) && !isFurniture(doc.looks[at]!) ? at : null
}

function readLeader(doc: Doc, leader: number, end: number): Credit {
  const { text } = doc.blocks[leader]!
  const named = readSourceLine(text)?.outlet ?? (isOutletName(text) ? bareName(text) : null)
  return { outlet: /\d/.test(text) && named === text ? null : named, end, at: leader }
}

/** The trailer at the segment's end, below which only furniture may stand. */
function readCredit(doc: Doc, from: number, to: number): Credit {
  let link: number | null = null // a link to the source ends the article; its outlet may be named above
  for (let at = to - 1; at > from; at--) {
    const { text } = doc.blocks[at]!
    const source = readSourceLine(text)
    if (source?.outlet) return { outlet: source.outlet, end: link ?? at, at: link ?? at }
    if (source) {
      link ??= at
      continue
    }
    if (doc.looks[at] === 'prose') break
    if (isOutletName(text) && isTrailing(doc, at)) return { outlet: bareName(text), end: link ?? at, at: link ?? at }
    if (!isFurniture(doc.looks[at]!) && text.length > 30) break
  }
  return { outlet: null, end: link ?? to, at: link }
}

/** A name below the last paragraph, or below the furniture that ends it. */
function isTrailing(doc: Doc, at: number): boolean {
  return doc.blocks[at]!.text.length <= 40 && doc.looks[at - 1] !== 'number'
}

function markFurniture(doc: Doc, from: number, to: number): Set<number> {
  const drop = new Set<number>()
  for (let at = from; at < to; at++) {
    if (isFurniture(doc.looks[at]!) || readSourceLine(doc.blocks[at]!.text)) drop.add(at)
  }
  markOpener(doc, from, to, drop)
  markMachineWritten(doc, from, to, drop)
  markPosts(doc, from, to, drop)
  markPictures(doc, from, to, drop)
  markLinkBoxes(doc, from, to, drop)
  markStrayHeadlines(doc, firstProse(doc, from, to), to, drop)
  markAuthorNotes(doc, from, to, drop)
  dropTrailingScraps(doc, from, to, drop)
  return drop
}

/** Names between headline and body, beside a date or among buttons: the outlet's, the author's. */
function markOpener(doc: Doc, from: number, to: number, drop: Set<number>): void {
  const end = firstProse(doc, from, to)
  for (let at = from; at < end; at++) {
    const { text } = doc.blocks[at]!
    if (!isNameLine(text)) continue
    const beside = doc.looks[at - 1] === 'date' || (drop.has(at + 1) && doc.looks[at + 1] !== 'caption')
    if (bareName(text) !== text || beside) drop.add(at)
  }
}

function firstProse(doc: Doc, from: number, to: number): number {
  for (let at = from; at < to; at++) if (doc.looks[at] === 'prose') return at
  return to
}

/** Unterminated lines below the last paragraph: a caption, a subhead of nothing, a footer's menu. */
function dropTrailingScraps(doc: Doc, from: number, to: number, drop: Set<number>): void {
  for (let at = to - 1; at > from; at--) {
    if (drop.has(at)) continue
    const { text } = doc.blocks[at]!
    if (doc.looks[at] === 'prose' || text.length > 140 || isTableRow(text)) return
    drop.add(at)
  }
}

function dropRepeatedTitle(doc: Doc, title: number, to: number, drop: Set<number>): void {
  for (let at = title + 1; at < to; at++) if (doc.blocks[at]!.text === doc.blocks[title]!.text) drop.add(at)
}

function outletFromFurniture(
  doc: Doc,
  from: number,
  to: number,
  drop: ReadonlySet<number>,
  body: string,
): string | null {
  for (let at = to - 1; at >= from; at--) {
    const { text } = doc.blocks[at]!
    const outlet = drop.has(at) ? (outletInFurniture(text) ?? outletInOpener(text, body)) : null
    if (outlet) return outlet
  }
  return null
}

/** A line of rights below each article is the article's; one at the document's end is the page's. */
function outletFromRights(doc: Doc, from: number, to: number): string | null {
  for (let at = to - 1; at >= from && doc.looks[at] !== 'prose'; at--) {
    const { text } = doc.blocks[at]!
    const holder = rightsHolder(text)
    if (holder && repeatedLines(doc).has(text)) return holder
  }
  return null
}

const repeated = new WeakMap<Doc, ReadonlySet<string>>()

/** Short lines that stand in the document more than once. */
function repeatedLines(doc: Doc): ReadonlySet<string> {
  const known = repeated.get(doc)
  if (known) return known
  const seen = new Set<string>()
  const found = new Set<string>()
  for (const { text } of doc.blocks) {
    if (text.length > LONGEST_SHORT_LINE) continue
    if (seen.has(text)) found.add(text)
    seen.add(text)
  }
  repeated.set(doc, found)
  return found
}

/** A line that says "published" wins over a bare date; an update's date is none of publication. */
function readPublished(doc: Doc, from: number, to: number): Date | null {
  let bare: Date | null = null
  for (let at = from; at < to; at++) {
    const line = doc.looks[at] === 'date' ? readDateLine(doc.blocks[at]!.text) : null
    if (line?.date && line.labelled && !line.updated) return line.date
    if (line?.date && !line.updated) bare ??= line.date
    if (at > to - 4 || at < from + 2) bare ??= dateBesideOutlet(doc.blocks[at]!.text)
  }
  return bare
}
