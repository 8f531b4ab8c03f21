/** Lines that close an article: source lines, links to the source, outlets' names standing alone. */
import { articleStart, type Doc } from './document.ts'
import { bareName, isOutletName, readSourceLine } from './outlet.ts'
import { FULL_LENGTH } from './separators.ts'

/** Share of a trailer's places that must have an article's beginning, or nothing more, below them. */
const MOST = 0.75
const SUPPORT = 0.22

type Group = { key: string; places: number[] }

/** @returns the blocks right after an article's trailer, in order; separators already found bear trailers out */
export function trailedStarts(doc: Doc, separated: ReadonlySet<number>, lastProse: number): Set<number> {
  const starts = new Set<number>()
  const linked = hasLinkTrailers(doc)
  for (const group of trailerGroups(doc)) {
    if ((linked && group.key.startsWith('line:')) || !closesArticles(doc, group, separated, lastProse)) continue
    const needed = neededSupport(doc, group, separated, lastProse)
    for (const place of group.places)
      if (closesHere(doc, group, place, separated, lastProse, needed)) starts.add(place + 1)
  }
  return starts
}

function trailerGroups(doc: Doc): Group[] {
  const groups = new Map<string, number[]>()
  for (const [at, block] of doc.blocks.entries()) {
    const key = at === 0 ? null : trailerKey(doc, at, block.text)
    if (key === null) continue
    const places = groups.get(key)
    if (places) places.push(at)
    else groups.set(key, [at])
  }
  return [...groups].map(([key, places]) => ({ key, places }))
}

function trailerKey(doc: Doc, at: number, text: string): string | null {
  if (text.length > 140) return null
  const source = readSourceLine(text)
  if (source) return source.form
  if (doc.looks[at] === 'embed' && /^(?:https?:|www\.)/.test(text)) return 'link-line'
  if (isOutletName(text)) return doc.looks[at + 1] === 'prose' ? null : `name:${bareName(text).toLowerCase()}`
  const repeatable = doc.looks[at] === 'interface' || doc.looks[at] === 'list-head' || doc.looks[at] === 'headline'
  return repeatable && text.length <= 48 ? `line:${text.toLowerCase()}` : null
}

function closesArticles(doc: Doc, group: Group, separated: ReadonlySet<number>, lastProse: number): boolean {
  const inside = group.places.filter((place) => place < lastProse)
  if (inside.length === 0) return false
  const begun = inside.map((place) => startBelow(doc, place, separated)).filter((start) => start !== null)
  const atSeparator = inside.filter((place) => separated.has(place + 1)).length
  if (group.key === 'link') return true
  if (isEverywhere(doc, group, separated, lastProse)) return true
  if (group.key === 'named') return Math.max(begun.length, atSeparator) >= inside.length * 0.4
  if (atSeparator > 0) return true
  if (group.places.length < 2 && !group.key.startsWith('name:')) return false
  const support = begun.reduce((sum, start) => sum + start.support, 0) / Math.max(1, begun.length)
  const needed = inside.length === 1 ? SUPPORT * 1.6 : SUPPORT
  return begun.length >= inside.length * MOST && support >= needed
}

/** Where links to the source close the articles, other lines that come again and again are furniture inside them. */
export function hasLinkTrailers(doc: Doc): boolean {
  return doc.blocks.some((block) => readSourceLine(block.text)?.form === 'link')
}

/** How an article would begin below a trailer; null where a separator stands between the two. */
function startBelow(doc: Doc, place: number, separated: ReadonlySet<number>) {
  const start = articleStart(doc, place + 1)
  for (let at = place + 2; start !== null && at <= start.headline; at++) if (separated.has(at)) return null
  return start
}

/** A document that ends in the trailer, and has a full headline below each other one, has it below every article. */
function isEverywhere(doc: Doc, group: Group, separated: ReadonlySet<number>, lastProse: number): boolean {
  const inside = group.places.filter((place) => place < lastProse)
  if (inside.length === group.places.length || inside.length === 0 || group.key.startsWith('line:')) return false
  if (inside.length === 1 && new Set(group.places.map((place) => doc.blocks[place]!.text)).size > 1) return false
  return inside.every((place) => {
    const start = startBelow(doc, place, separated)
    return start !== null && doc.blocks[start.headline]!.text.length >= FULL_LENGTH
  })
}

/** Where nearly all of a trailer's places have a supported headline below them, the few others need no support. */
function neededSupport(doc: Doc, group: Group, separated: ReadonlySet<number>, lastProse: number): number {
  if (separated.size > 0) return SUPPORT
  if (isEverywhere(doc, group, separated, lastProse)) return 0
  const inside = group.places.filter((place) => place < lastProse)
  const supported = inside.filter((place) => (articleStart(doc, place + 1)?.support ?? 0) >= SUPPORT / 2)
  return inside.length > 2 && supported.length >= inside.length * 0.75 ? 0 : SUPPORT / 2
}

/**
 * A name or `Source:` line inside an article (a chart's, a picture's) has prose below it, or a caption that the prose
 * does not bear out. Where separators part the articles, a trailer without one must show all the more.
 */
function closesHere(
  doc: Doc,
  group: Group,
  place: number,
  separated: ReadonlySet<number>,
  lastProse: number,
  needed: number,
): boolean {
  if (separated.has(place + 1) || place >= lastProse) return true
  const next = startBelow(doc, place, separated)
  // A single link inside an article that ends in a name leads elsewhere, or to the whole text.
  if (group.key === 'link') return next !== null || group.places.length > 1 || !endsInNamed(doc, lastProse)
  if (next) return next.support >= needed
  return group.key === 'named' && separated.size === 0 && (doc.blocks[place + 1]?.blanks ?? 0) > 1
}

function endsInNamed(doc: Doc, lastProse: number): boolean {
  return doc.blocks.some((block, at) => at > lastProse && readSourceLine(block.text)?.form === 'named')
}
