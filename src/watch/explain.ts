import type { Document, Span } from '../model.ts'
import { type Analyser, createAnalyser } from '../text/analyse.ts'
import type { Analysed } from '../text/analysed.ts'
import type { Lexicon } from '../text/lexicon.ts'
import { buildAliasTable } from './alias-table.ts'
import { type Aliases, NO_ALIASES } from './aliases.ts'
import { parseQuery } from './parse.ts'
import { type Near, type Plan, planQuery, type Zone } from './plan.ts'
import type { QueryNode } from './query.ts'
import { createUnitReader, foldTopic, satisfies, type Unit, type UnitReader } from './units.ts'

/** `spans` cover every occurrence that makes the query match, in reading order, title first, none overlapping. */
export type Explanation = { match: boolean; spans: Span[] }
export type Explainer = {
  /** @param document a document, or one this explainer's analyser has just analysed */
  explain(query: string | QueryNode, document: Document | Analysed): Explanation
}
export type ExplainerOptions = {
  aliases?: Aliases
  /** Shares an analyser whose aliases are the same, so that a document is read once for all. */
  analyser?: Analyser
}

/** Words from `first` to `last`, both included. */
type Range = { first: number; last: number }
type Evidence = Range[] | null

const MOST_CACHED = 2000
const NOTHING: Explanation = { match: false, spans: [] }

/**
 * Explains one match at a time, by walking the query's tree over the words of the document. Exclusions, topic: and source:
 * mark nothing, since there is nothing in title or text to mark.
 */
export function createExplainer({ aliases = NO_ALIASES, analyser }: ExplainerOptions = {}): Explainer {
  const table = buildAliasTable(aliases)
  const reading = analyser ?? createAnalyser(table.canonical)
  const { lexicon } = reading
  let plans = new Map<string | QueryNode, Plan>()
  let reader = createUnitReader(lexicon, table)
  let generation = lexicon.generation
  return {
    explain(query, document) {
      const words = 'forms' in document ? document : reading.analyse(document)
      const evidence = find(planOf(query), { words, lexicon, reader })
      return evidence ? { match: true, spans: spansOf(evidence, words) } : NOTHING
    },
  }

  function planOf(query: string | QueryNode): Plan {
    if (plans.size > MOST_CACHED || generation !== lexicon.generation) {
      plans = new Map()
      reader = createUnitReader(lexicon, table)
      generation = lexicon.generation
    }
    const known = plans.get(query)
    if (known) return known
    const plan = planQuery(reader, typeof query === 'string' ? parseQuery(query) : query)
    plans.set(query, plan)
    return plan
  }
}

let shared: { aliases: Aliases; explainer: Explainer } | null = null

/** One query against one document. For many, make an explainer, which remembers what it has read. */
export function explain(query: string | QueryNode, document: Document, aliases: Aliases = NO_ALIASES): Explanation {
  if (shared?.aliases !== aliases) shared = { aliases, explainer: createExplainer({ aliases }) }
  return shared.explainer.explain(query, document)
}

type Place = { words: Analysed; lexicon: Lexicon; reader: UnitReader }

/** Where the plan is satisfied, or null where it is not; [] when it is, without a place to show. */
function find(plan: Plan, place: Place): Evidence {
  switch (plan.kind) {
    case 'words':
      return orNull(
        plan.sequences.flatMap((sequence) => findSequence(sequence, plan.zone, place)),
        plan.zone,
      )
    case 'topic':
      return place.words.topics.some((topic) => foldTopic(topic) === plan.id) ? [] : null
    case 'near':
      return findNear(plan, place)
    case 'not':
      return find(plan.part, place) ? null : []
    case 'and':
      return findAll(plan.parts, place)
    case 'or': {
      const found = plan.parts.map((part) => find(part, place)).filter((evidence) => evidence !== null)
      return found.length > 0 ? found.flat() : null
    }
  }
}

function findAll(parts: readonly Plan[], place: Place): Evidence {
  const found: Range[][] = []
  for (const part of parts) {
    const evidence = find(part, place)
    if (!evidence) return null
    found.push(evidence)
  }
  return found.flat()
}

function orNull(ranges: Range[], zone: Zone): Evidence {
  if (ranges.length === 0) return null
  return zone === 'source' ? [] : ranges
}

function findSequence(sequence: readonly Unit[], zone: Zone, place: Place): Range[] {
  const ranges: Range[] = []
  for (const [from, to] of fieldsOf(zone, place.words)) {
    for (let first = from; first + sequence.length <= to; first++) {
      if (isSequenceAt(sequence, first, place)) ranges.push({ first, last: first + sequence.length - 1 })
    }
  }
  return ranges
}

/** Asked at every word: a function made for each of them would cost more than to compare. */
function isSequenceAt(sequence: readonly Unit[], first: number, place: Place): boolean {
  for (let i = 0; i < sequence.length; i++) if (!isUnitAt(sequence[i]!, first + i, place)) return false
  return true
}

function isUnitAt(unit: Unit, p: number, { words, lexicon, reader }: Place): boolean {
  if (unit >= 0) return words.keys[p] === unit
  const form = words.forms[p]!
  return satisfies(lexicon.foldedOf(form), lexicon.writtenOf(form), reader.specialOf(unit))
}

/** Word ranges of the fields that a zone takes in; nothing reaches from one into the next. */
function fieldsOf(zone: Zone, { titleEnd, textEnd, count }: Analysed): [number, number][] {
  if (zone === 'source') return [[textEnd, count]]
  return zone === 'title'
    ? [[0, titleEnd]]
    : [
        [0, titleEnd],
        [titleEnd, textEnd],
      ]
}

function findNear(plan: Near, place: Place): Evidence {
  const parts = plan.parts.map((sequences) => sequences.flatMap((sequence) => findSequence(sequence, plan.zone, place)))
  const near = new Set<Range>()
  for (const [i, distance] of plan.distances.entries()) {
    const pairs = pairsWithin(parts[i]!, parts[i + 1]!, distance, place.words.titleEnd)
    if (pairs.length === 0) return null
    for (const range of pairs) near.add(range)
  }
  return orNull([...near], plan.zone)
}

/** The ranges on either side that have one of the other side near them, in the same field. */
function pairsWithin(left: Range[], right: Range[], distance: number, titleEnd: number): Range[] {
  const inTitle = ({ first }: Range) => first < titleEnd
  const inText = ({ first }: Range) => first >= titleEnd
  return [inTitle, inText].flatMap((isThere) => {
    const [a, b] = [left.filter(isThere), right.filter(isThere)]
    return [...nearTo(a, b, distance), ...nearTo(b, a, distance)]
  })
}

/**
 * The ranges that have one of `others` within `distance`; adjacent words differ by 1, what overlaps is no distance apart.
 * Of those that begin soon enough, the one that reaches furthest decides: a long text has too many pairs to try each.
 */
function nearTo(ranges: readonly Range[], others: Range[], distance: number): Range[] {
  const sorted = others.sort((a, b) => a.first - b.first)
  let furthest = Number.NEGATIVE_INFINITY
  const reach = sorted.map(({ last }) => {
    furthest = Math.max(furthest, last)
    return furthest
  })
  return ranges.filter(({ first, last }) => {
    const soon = countBefore(sorted, last + distance + 1)
    return soon > 0 && reach[soon - 1]! >= first - distance
  })
}

/** How many of `sorted` begin before word `end`. */
function countBefore(sorted: readonly Range[], end: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (sorted[middle]!.first < end) low = middle + 1
    else high = middle
  }
  return low
}

function spansOf(ranges: readonly Range[], { titleEnd, starts, ends }: Analysed): Span[] {
  const sorted = [...ranges].sort((a, b) => a.first - b.first || b.last - a.last)
  const spans: Span[] = []
  for (const { first, last } of sorted) {
    const span: Span = { field: first < titleEnd ? 'title' : 'text', start: starts[first]!, end: ends[last]! }
    const before = spans.at(-1)
    if (before?.field === span.field && span.start < before.end) before.end = Math.max(before.end, span.end)
    else spans.push(span)
  }
  return spans
}
