import type { Document } from '../model.ts'
import { type Analysed, type Analyser, createAnalyser } from '../text/analyse.ts'
import { buildAliasTable } from './alias-table.ts'
import { type Aliases, NO_ALIASES } from './aliases.ts'
import type { Anchoring } from './choose-cover.ts'
import { compilePlan } from './compile.ts'
import { LIST_HEAD } from './int-arena.ts'
import { createMemberTable } from './member-table.ts'
import { parseQuery } from './parse.ts'
import { planQuery } from './plan.ts'
import { ONE, POSTING, RUN, SEVERAL, TARGET_BITS, TARGET_MASK } from './postings.ts'
import { BLOCK, createPrograms, MARK, MEMBERS, PROGRAM_SHIFT } from './programs.ts'
import type { QueryNode } from './query.ts'
import { type Running, runProgram } from './run.ts'
import { clearScan, createScan, scanDocument } from './scan.ts'
import { ALWAYS, createTerms, POSTINGS, TERM_SHIFT } from './terms.ts'
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
const LAST_STAMP = 0x7fffffff

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
  let stamp = 0
  let nextSweep = 64
  let sweep = Infinity

  return {
    add,
    replace: add,
    addMany,
    remove,
    match,
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
    const words = 'forms' in document ? document : reading.analyse(document)
    terms.makeRoom()
    beginDocument()
    scanDocument(scan, terms, words)
    const found: number[] = []
    const running: Running = { terms, scan, words }
    if (terms.hot[POSTINGS] !== 0) findUnder(ALWAYS, running, found)
    for (let i = 0; i < scan.touchedCount; i++) findUnder(scan.touched[i]!, running, found)
    clearScan(scan, terms)
    if (anchoring === 'rarest') keepPosted()
    return found
  }

  function findUnder(term: number, running: Running, found: number[]): void {
    const list = terms.hot[(term << TERM_SHIFT) + POSTINGS]!
    if (list === 0) return
    const { present } = terms
    const { ints } = arena
    const end = list + LIST_HEAD + ints[list]!
    for (let i = list + LIST_HEAD; i < end; i += POSTING) {
      const guard = ints[i]!
      if (present[guard >> 1] !== (guard & 1)) continue
      const target = ints[i + 1]!
      const kind = target & TARGET_MASK
      if (kind === ONE) report(target >> TARGET_BITS, found)
      else if (kind === SEVERAL) reportList(target >> TARGET_BITS, found)
      else tryProgram((target >> TARGET_BITS) << PROGRAM_SHIFT, kind, running, found)
    }
  }

  function tryProgram(at: number, kind: number, running: Running, found: number[]): void {
    const { hot } = programs
    if (hot[at + MARK] === stamp) return
    if (kind === RUN && !runProgram(arena.ints, hot[at + BLOCK]!, running)) return
    hot[at + MARK] = stamp
    const belonging = hot[at + MEMBERS]!
    if ((belonging & TARGET_MASK) === ONE) report(belonging >> TARGET_BITS, found)
    else reportList(belonging >> TARGET_BITS, found)
  }

  function report(member: number, found: number[]): void {
    found.push(member >= 0 ? member : members.idOf(member))
  }

  function reportList(list: number, found: number[]): void {
    const { ints } = arena
    const end = list + LIST_HEAD + ints[list]!
    for (let i = list + LIST_HEAD; i < end; i++) report(ints[i]!, found)
  }

  /** Marks tell the programs found for this document from earlier ones' without clearing; they wrap after 2^31 documents. */
  function beginDocument(): void {
    documents++
    if (++stamp < LAST_STAMP) return
    for (let at = MARK; at < programs.hot.length; at += 1 << PROGRAM_SHIFT) programs.hot[at] = 0
    stamp = 1
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
