import type { Document } from '../model.ts'
import { type Analyser, createAnalyser } from '../text/analyse.ts'
import type { Analysed } from '../text/analysed.ts'
import { buildAliasTable } from './alias-table.ts'
import { type Aliases, NO_ALIASES } from './aliases.ts'
import type { Anchoring } from './choose-cover.ts'
import { compilePlan } from './compile.ts'
import { createFinder } from './find.ts'
import { createMemberTable } from './member-table.ts'
import { parseQuery } from './parse.ts'
import { planQuery } from './plan.ts'
import { createPrograms } from './programs.ts'
import type { QueryNode } from './query.ts'
import { clearScan, createScan, scanDocument } from './scan.ts'
import { ALWAYS } from './term-ids.ts'
import { createTerms } from './terms.ts'
import { createUnitReader } from './units.ts'

export type MatcherOptions = {
  aliases?: Aliases
  /** Shares an analyser whose aliases are the same, so that a document is read once for all. */
  analyser?: Analyser
  /** 'first' leaves out the choice of the rarest term; for comparison. */
  anchoring?: Anchoring
}

export type Matcher = {
  /**
   * Saves a query under an id, a safe integer; one that is already there is replaced.
   * @throws QuerySyntaxError, the matcher then being as before
   */
  add(id: number, query: string | QueryNode): void
  replace(id: number, query: string | QueryNode): void
  addMany(entries: Iterable<{ id: number; query: string | QueryNode }>): void
  /** @returns whether the id was there */
  remove(id: number): boolean
  /** Ids of the queries that the document matches, each once, in no particular order. */
  match(document: Document | Analysed): number[]
  /** How many words and phrases of the document queries ask for: what matching does before it looks at any query. */
  countTerms(document: Document | Analysed): number
  /** The document as words, to be matched, explained or classified without reading it again. */
  analyser: Analyser
  /** Learns from documents, without matching, which words are rare. Best done before many queries are added. */
  learn(documents: Iterable<Document>): void
  /** Finishes at once the moving of queries to rarer terms that is otherwise done little by little. */
  settle(): void
  readonly size: number
  stats(): MatcherStats
}

export type MatcherStats = { queries: number; programs: number; terms: number; arenaInts: number; bytes: number }

/** Programs looked at again after each document, while frequencies are being learnt. */
const REPOSTS_A_DOCUMENT = 16

/**
 * Finds, among very many saved queries, those that a document matches. Queries are posted under a term they cannot match
 * without, the rarest by measured frequency, as in SIFT (Yan and Garcia-Molina, ACM TODS 1999), so that the cost
 * follows the document's words and the few candidates. Queries may change between any two documents.
 */
export function createMatcher({ aliases = NO_ALIASES, analyser, anchoring = 'rarest' }: MatcherOptions = {}): Matcher {
  const table = buildAliasTable(aliases)
  const reading = analyser ?? createAnalyser(table.canonical)
  const reader = createUnitReader(reading.lexicon, table)
  const terms = createTerms(reading.lexicon, reader)
  let documents = 0
  const programs = createPrograms({
    ...{ terms, lexicon: reading.lexicon, anchoring },
    documents: () => documents,
  })
  const { arena } = programs
  const scan = createScan()
  terms.present[ALWAYS] = 1
  const members = createMemberTable()
  const finder = createFinder({ terms, programs, members, scan })
  let nextSweep = 64
  let sweep = Infinity

  return {
    add,
    replace: add,
    addMany,
    remove,
    match,
    countTerms,
    analyser: reading,
    learn,
    settle,
    stats,
    get size() {
      return members.count
    },
  }

  function add(id: number, query: string | QueryNode): void {
    const program = compilePlan(planQuery(reader, typeof query === 'string' ? parseQuery(query) : query), terms)
    remove(id)
    members.set(id, programs.join(program, members.memberOf(id)))
  }

  function addMany(entries: Iterable<{ id: number; query: string | QueryNode }>): void {
    for (const { id, query } of entries) add(id, query)
  }

  function remove(id: number): boolean {
    const program = members.programOf(id)
    if (program === 0) return false
    programs.leave(program, members.memberOf(id))
    members.delete(id)
    return true
  }

  function match(document: Document | Analysed): number[] {
    const found = finder.find(scanOne(document))
    clearScan(scan, terms)
    if (anchoring === 'rarest') keepPosted()
    return found
  }

  function countTerms(document: Document | Analysed): number {
    scanOne(document)
    const count = scan.touchedCount
    clearScan(scan, terms)
    return count
  }

  function scanOne(document: Document | Analysed): Analysed {
    const words = 'forms' in document ? document : reading.analyse(document)
    terms.makeRoom()
    documents++
    scanDocument(scan, terms, words)
    return words
  }

  /** Whenever four times as many documents were seen, every program is looked at again, a few after each document. */
  function keepPosted(): void {
    if (documents >= nextSweep) {
      nextSweep *= 4
      sweep = 1
    }
    for (let i = 0; i < REPOSTS_A_DOCUMENT && sweep <= programs.last; i++) programs.repost(sweep++)
  }

  function settle(): void {
    for (let id = 1; id <= programs.last; id++) programs.repost(id)
    sweep = Infinity
  }

  function learn(documentsToRead: Iterable<Document>): void {
    for (const document of documentsToRead) reading.analyse(document)
  }

  function stats(): MatcherStats {
    const tables = [terms.hot, terms.depth, terms.continuations.slots, programs.hot, arena.ints]
    const bytes = tables.reduce((sum, { byteLength }) => sum + byteLength, 0)
    return { queries: members.count, programs: programs.count, terms: terms.count, arenaInts: arena.used, bytes }
  }
}
