import type { Analysed } from '../text/analysed.ts'
import { LIST_HEAD } from './int-arena.ts'
import type { MemberTable } from './member-table.ts'
import { ONE, POSTING, RUN, SEVERAL, TARGET_BITS, TARGET_MASK } from './postings.ts'
import { BLOCK, MARK, MEMBERS, PROGRAM_SHIFT, type Programs } from './programs.ts'
import { type Running, runProgram } from './run.ts'
import type { Scan } from './scan.ts'
import { ALWAYS } from './term-ids.ts'
import { POSTINGS, TERM_SHIFT, type Terms } from './terms.ts'

export type Finder = {
  /** Ids of the queries matched by the document that `scan` holds, each once. */
  find(words: Analysed): number[]
}

type Parts = { terms: Terms; programs: Programs; members: MemberTable; scan: Scan }

const LAST_STAMP = 0x7fffffff

export function createFinder({ terms, programs, members, scan }: Parts): Finder {
  const { arena } = programs
  let stamp = 0
  let starts = new Int32Array(1024)
  let ends = new Int32Array(1024)
  let several = new Int32Array(1024)
  let severalCount = 0
  return { find }

  function find(words: Analysed): number[] {
    nextStamp()
    const found: number[] = []
    const running: Running = { terms, scan, words }
    severalCount = 0
    const lists = gatherLists()
    for (let i = 0; i < lists; i++) readPostings(starts[i]!, ends[i]!, running, found)
    reportLists(found)
    return found
  }

  /** Marks tell the programs found for this document from earlier ones' without clearing; they wrap after 2^31 documents. */
  function nextStamp(): void {
    if (++stamp < LAST_STAMP) return
    for (let at = MARK; at < programs.hot.length; at += 1 << PROGRAM_SHIFT) programs.hot[at] = 0
    stamp = 1
  }

  /**
   * Looks up where the lists of the document's terms begin and end before any is read: in a loop as short as this the
   * processor waits for many of these far places at once, and not for one after the other.
   */
  function gatherLists(): number {
    makeRoom(scan.touchedCount + 1)
    const { hot } = terms
    const { ints } = arena
    const { touched, touchedCount } = scan
    let count = 0
    if (hot[(ALWAYS << TERM_SHIFT) + POSTINGS] !== 0) starts[count++] = hot[(ALWAYS << TERM_SHIFT) + POSTINGS]!
    for (let i = 0; i < touchedCount; i++) {
      const list = hot[(touched[i]! << TERM_SHIFT) + POSTINGS]!
      starts[count] = list
      count += list === 0 ? 0 : 1
    }
    for (let i = 0; i < count; i++) ends[i] = starts[i]! + LIST_HEAD + ints[starts[i]!]!
    return count
  }

  function makeRoom(lists: number): void {
    if (starts.length < lists) starts = new Int32Array(2 * lists)
    if (ends.length < lists) ends = new Int32Array(2 * lists)
  }

  function readPostings(list: number, end: number, running: Running, found: number[]): void {
    const { present } = terms
    const { ints } = arena
    for (let i = list + LIST_HEAD; i < end; i += POSTING) {
      const guard = ints[i]!
      if (present[guard >> 1] !== (guard & 1)) continue
      const target = ints[i + 1]!
      const kind = target & TARGET_MASK
      if (kind === ONE) report(target >> TARGET_BITS, found)
      else if (kind === SEVERAL) pushList(target >> TARGET_BITS)
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
    else pushList(belonging >> TARGET_BITS)
  }

  function report(member: number, found: number[]): void {
    found.push(member >= 0 ? member : members.idOf(member))
  }

  function pushList(list: number): void {
    if (severalCount === several.length) {
      const larger = new Int32Array(2 * severalCount)
      larger.set(several)
      several = larger
    }
    several[severalCount++] = list
  }

  /** Lists of members are far places too, so they wait until all are known. */
  function reportLists(found: number[]): void {
    const { ints } = arena
    makeRoom(severalCount)
    for (let i = 0; i < severalCount; i++) ends[i] = several[i]! + LIST_HEAD + ints[several[i]!]!
    for (let i = 0; i < severalCount; i++) {
      for (let at = several[i]! + LIST_HEAD; at < ends[i]!; at++) report(ints[at]!, found)
    }
  }
}
