/** Which of a document's unusual blank or drawn lines part its articles, told by what stands below them. */
import { articleStart, type Doc, headlineSupport } from './document.ts'
import { isOutletName, readSourceLine } from './outlet.ts'
import { isPresentSentence } from './shape.ts'

/** Share of a kind's gaps that must have an article's beginning below them. */
const MOST = 0.6
/** Support that a single gap, which no repetition bears out, must show. */
const SINGLE_SUPPORT = 0.25
/** Subheads are shorter than this. */
export const FULL_LENGTH = 36

/** @returns the blocks that begin a new article by a separator line above them, in order */
export function separatedStarts(doc: Doc, lastProse: number): Set<number> {
  const starts = new Set<number>()
  for (const gaps of gapsByMark(doc).values()) {
    const inside = gaps.filter((at) => at <= lastProse && at > 0)
    if (!partsArticles(doc, inside, lastProse)) continue
    for (const at of gaps) if (at > lastProse || startsArticle(doc, at)) starts.add(at)
  }
  return starts
}

function gapsByMark(doc: Doc): Map<string, number[]> {
  const gaps = new Map<string, number[]>()
  for (const [at, block] of doc.blocks.entries()) {
    for (const mark of new Set(block.marks)) {
      const known = gaps.get(mark)
      if (known) known.push(at)
      else gaps.set(mark, [at])
    }
  }
  return gaps
}

function partsArticles(doc: Doc, gaps: readonly number[], lastProse: number): boolean {
  const found = gaps.map((at) => articleStart(doc, at)).filter((start) => start !== null)
  const closed = gaps.filter((at) => closesArticle(doc, at - 1)).length
  if (found.length + closed === 0) return false
  const alone = gaps.length === 1 && closed === 0
  if (!(alone && endsInTrailer(doc, lastProse)) && gaps.every((at) => opensInFull(doc, at))) return true
  const support = found.reduce((sum, start) => sum + start.support, 0) / Math.max(1, found.length)
  if (gaps.length === 1) return closed === 1 || support >= SINGLE_SUPPORT
  return Math.max(found.length, closed) >= gaps.length * MOST && (support >= SINGLE_SUPPORT / 2 || closed > 0)
}

/** Where the document's end has a trailer and the single gap's upper side none, the two are one article by their looks. */
function endsInTrailer(doc: Doc, lastProse: number): boolean {
  return doc.blocks.some((_, at) => at > lastProse && closesArticle(doc, at))
}

/** A headline too long for a subhead, over paragraphs of its own. */
function opensInFull(doc: Doc, at: number): boolean {
  const start = articleStart(doc, at)
  return start !== null && doc.blocks[start.headline]!.text.length >= FULL_LENGTH
}

/** One gap of a kind that parts articles; a stray one of the kind may stand inside an article. */
function startsArticle(doc: Doc, at: number): boolean {
  return articleStart(doc, at) !== null || closesArticle(doc, at - 1) || isSentenceHeadline(doc, at)
}

function isSentenceHeadline(doc: Doc, at: number): boolean {
  const { text } = doc.blocks[at]!
  return isPresentSentence(text) || (text.length < 200 && headlineSupport(doc, at) > 0.5)
}

function closesArticle(doc: Doc, at: number): boolean {
  const text = doc.blocks[at]?.text ?? ''
  return readSourceLine(text) !== null || isOutletName(text)
}
