/**
 * Where a document's articles begin. Separator lines and trailers decide; where a document has neither, the lines
 * that open an article (headline with byline or date), runs of blank lines, or headlines borne out by their
 * paragraphs do. A related article's headline inside a text is told from a real one by that support.
 */
import {
  articleStart,
  type Doc,
  firstSubstance,
  headlineSupport,
  isFurniture,
  type Look,
  paragraphsBelow,
} from './document.ts'
import { leadingLines } from './leaders.ts'
import { sharedWeight } from './lexicon.ts'
import { isOutletName, readSourceLine } from './outlet.ts'
import { separatedStarts } from './separators.ts'
import { hasLinkTrailers, trailedStarts } from './trailers.ts'

/** Blocks of a page's header, at most. */
const HEADER_REACH = 20

/** A run of blocks `from`..`to` (exclusive); `leader` is the block above its headline that names its outlet. */
export type Segment = { from: number; to: number; leader: number | null }

/** In order, covering all blocks. */
export function findSegments(doc: Doc): Segment[] {
  if (doc.blocks.length === 0) return []
  const lastProse = doc.looks.lastIndexOf('prose')
  const separated = separatedStarts(doc, lastProse)
  if (isLivePage(doc)) return segmentsFrom(doc, separated, [])
  const named = leadingLines(doc, separated)
  const linked = hasLinkTrailers(doc)
  const trailed = named.length > 0 && !linked ? new Set(named) : trailedStarts(doc, separated, lastProse)
  // Where links close the articles, names elsewhere than right below them open none: an author's, a menu's.
  const leaders = linked ? named.filter((at) => trailed.has(at)) : named
  const starts = new Set([...separated, ...trailed])
  const parted = [...starts].some((at) => at <= lastProse)
  if (!parted && !endsInTrailer(doc)) for (const at of openedStarts(doc)) starts.add(at)
  if (parted && separated.size === 0 && !linked) for (const at of forgottenStarts(doc, starts)) starts.add(at)
  return segmentsFrom(doc, starts, leaders)
}

function segmentsFrom(doc: Doc, starts: ReadonlySet<number>, leaders: readonly number[]): Segment[] {
  const cuts = [...new Set([0, ...starts])].filter((at) => at < doc.blocks.length).sort((a, b) => a - b)
  const segments = cuts.map((from, i) => ({ from, to: cuts[i + 1] ?? doc.blocks.length }))
  const opening = new Set(leaders)
  return segments.map(({ from, to }) => ({ from, to, leader: leaderWithin(opening, from, to) }))
}

/** A page that says in its headline that it is live: its entries have times and headlines, and are one article. */
function isLivePage(doc: Doc): boolean {
  const header = doc.blocks.slice(0, Math.max(0, doc.looks.indexOf('prose')))
  if (!header.some(({ text }, at) => doc.looks[at] === 'headline' && LIVE.test(text))) return false
  if (doc.looks.filter((look) => look === 'time').length < 2) return false
  return !hasSources(doc) && !endsInName(doc) && !hasDatedHeadlines(doc)
}

/** Said of the page; people live somewhere, come live from there and play live music. */
const LIVE =
  /\blive(?::| [–—|-]| (?:blog|updates?|coverage|reporting|news)\b)|(?<!\b(?:to|they|we|you|who|people|now|still|can|must) )\blive$/i

function hasSources(doc: Doc): boolean {
  return doc.blocks.some((block) => readSourceLine(block.text) !== null)
}

/** One name and no more below the last paragraph is an outlet's, and says that the page holds articles. */
function endsInName(doc: Doc): boolean {
  const from = doc.looks.lastIndexOf('prose') + 1
  const lines = doc.blocks.filter((_, at) => at >= from && !isFurniture(doc.looks[at]!))
  return lines.length === 1 && isOutletName(lines[0]!.text)
}

/** Entries have times; several headlines with days below them are those of articles. */
function hasDatedHeadlines(doc: Doc): boolean {
  return openings(doc).filter((at) => furnitureBelow(doc, at).includes('date')).length > 1
}

function furnitureBelow(doc: Doc, at: number): Look[] {
  const substance = firstSubstance(doc, at + 1)
  return substance === null ? [] : doc.looks.slice(at + 1, substance)
}

/** Starts told by the articles' openings alone. The first is left out: what stands above it is the page's header. */
function openedStarts(doc: Doc): number[] {
  const candidates = openings(doc)
  const dated = candidates.filter((at) => isFurniture(doc.looks[at + 1] ?? 'other') && isOpeningLine(doc, at + 1))
  if (dated.length >= 2) return dated.slice(1)
  const fresh = candidates.filter((at) => at !== candidates[0] && isFreshSubject(doc, at))
  return [...startsAfterRuns(doc, candidates), ...fresh]
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

/** A leader opens its segment; only the document's header may stand above the first. */
function leaderWithin(leaders: ReadonlySet<number>, from: number, to: number): number | null {
  const reach = from === 0 ? Math.min(to, HEADER_REACH) : from + 1
  for (let at = from; at < reach; at++) if (leaders.has(at)) return at
  return null
}

/** A document that closes with a source line, and has none before, is one article. */
function endsInTrailer(doc: Doc): boolean {
  return doc.blocks.slice(-4).some((block) => readSourceLine(block.text) !== null)
}

/** Outlet lines are typed by hand and forgotten at times; a headline must then show by itself that it is one. */
function forgottenStarts(doc: Doc, starts: ReadonlySet<number>): number[] {
  const candidates = openings(doc).filter((at) => at > 0 && doc.looks[at - 1] === 'prose')
  const known = new Set([...starts].map((at) => doc.blocks[at]?.text ?? ''))
  const fresh = candidates.filter((at) => isFreshSubject(doc, at) || repeatsHeadline(doc, at, known))
  return [...startsAfterRuns(doc, candidates), ...fresh]
}

/** The headline of an article that is known, over paragraphs that bear it out, opens that article's repeat. */
function repeatsHeadline(doc: Doc, at: number, known: ReadonlySet<string>): boolean {
  return known.has(doc.blocks[at]!.text) && headlineSupport(doc, at) >= FRESH.support
}

/** Subheads are shorter than most headlines, and questions. */
const FRESH_LENGTH = 42
/** Least support by the paragraphs below, by the first of them, and lead over the support by those above. */
const FRESH = { support: 0.35, lede: 0.15, lead: 0.1 }
/** Most that the paragraphs below may share with those above: within an article they share more. */
const SAME_SUBJECT = 0.27
/** Paragraphs above that are compared. */
const ABOVE = 6

/** The headline's words come back below it and were not what the paragraphs above spoke of (after Hearst, 1997). */
function isFreshSubject(doc: Doc, at: number): boolean {
  const { text } = doc.blocks[at]!
  if (at === 0 || text.length < FRESH_LENGTH || /[?]["'”’]?$/.test(text)) return false
  const above = paragraphsAbove(doc, at)
  const below = paragraphsBelow(doc, at)
  const support = sharedWeight(doc.lexicon, text, below)
  if (support < FRESH.support || support - sharedWeight(doc.lexicon, text, above) < FRESH.lead) return false
  if (sharedWeight(doc.lexicon, text, below.slice(0, 1)) < FRESH.lede) return false
  return sharedWeight(doc.lexicon, below.slice(0, 2).join(' '), above) <= SAME_SUBJECT
}

function paragraphsAbove(doc: Doc, at: number): string[] {
  const found: string[] = []
  for (let i = at - 1; i >= 0 && found.length < ABOVE; i--)
    if (doc.looks[i] === 'prose') found.push(doc.blocks[i]!.text)
  return found
}
