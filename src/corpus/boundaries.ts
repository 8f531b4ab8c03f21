/**
 * Where a document's articles begin. Separator lines and trailers decide; where a document has neither, the lines
 * that open an article (headline with byline or date), runs of blank lines, or headlines borne out by their
 * paragraphs do. A related article's headline inside a text is told from a real one by that support.
 */
import { articleStart, type Doc, headlineSupport, isFurniture } from './document.ts'
import { leadingLines } from './leaders.ts'
import { sharedWeight } from './lexicon.ts'
import { separatedStarts } from './separators.ts'
import { trailedStarts } from './trailers.ts'

/** A run of blocks `from`..`to` (exclusive); `leader` is the block above its headline that names its outlet. */
export type Segment = { from: number; to: number; leader: number | null }

/** In order, covering all blocks. */
export function findSegments(doc: Doc): Segment[] {
  if (doc.blocks.length === 0) return []
  const lastProse = doc.looks.lastIndexOf('prose')
  const separated = separatedStarts(doc, lastProse)
  const leaders = leadingLines(doc, separated)
  const trailed = leaders.length > 0 ? new Set(leaders) : trailedStarts(doc, separated, lastProse)
  const marked = new Set([...separated, ...trailed])
  const starts =
    marked.size > 0 && [...marked].some((at) => at <= lastProse) ? marked : new Set([...marked, ...openedStarts(doc)])
  const cuts = [...new Set([0, ...starts])].filter((at) => at < doc.blocks.length).sort((a, b) => a - b)
  const segments = cuts.map((from, i) => ({ from, to: cuts[i + 1] ?? doc.blocks.length }))
  return segments.map(({ from, to }) => ({ from, to, leader: leaders.find((at) => at >= from && at < to) ?? null }))
}

/** Starts told by the articles' openings alone. The first is left out: what stands above it is the page's header. */
function openedStarts(doc: Doc): number[] {
  const candidates = openings(doc)
  const dated = candidates.filter((at) => isFurniture(doc.looks[at + 1] ?? 'other') && isOpeningLine(doc, at + 1))
  if (dated.length >= 2) return dated.slice(1)
  const afterRun = startsAfterRuns(doc, candidates)
  if (afterRun.length > 0) return afterRun
  return candidates.filter((at) => isFreshSubject(doc, at)).filter((at) => candidates[0] !== at)
}

function openings(doc: Doc): number[] {
  return doc.blocks.flatMap((block, at) =>
    doc.looks[at] === 'headline' && (at === 0 || block.blanks > 0) && articleStart(doc, at) ? [at] : [],
  )
}

function isOpeningLine(doc: Doc, at: number): boolean {
  const look = doc.looks[at]
  return look === 'date' || look === 'byline'
}

/** Two or more blank lines part articles where nearly every such run has a well supported headline below it. */
function startsAfterRuns(doc: Doc, candidates: readonly number[]): number[] {
  for (const blanks of [4, 3, 2]) {
    const runs = doc.blocks.flatMap((block, at) => (at > 0 && block.blanks >= blanks ? [at] : []))
    const begun = candidates.filter((at) => at > 0 && doc.blocks[at]!.blanks >= blanks)
    const support = begun.reduce((sum, at) => sum + headlineSupport(doc, at), 0) / Math.max(1, begun.length)
    if (begun.length > 0 && begun.length >= runs.length * 0.7 && support >= 0.3) return begun
  }
  return []
}

/** The headline's words come back below it and were not what the paragraphs above spoke of. */
function isFreshSubject(doc: Doc, at: number): boolean {
  const { text } = doc.blocks[at]!
  if (text.length < 30 || at === 0) return false
  const above = doc.blocks.slice(Math.max(0, at - 3), at).map((block) => block.text)
  const support = headlineSupport(doc, at)
  return support >= 0.4 && support - sharedWeight(doc.lexicon, text, above) >= 0.25
}
