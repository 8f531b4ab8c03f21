import type { Analysed } from '../text/analysed.ts'
import { HIT } from './compile.ts'
import type { Scan } from './scan.ts'
import type { Terms } from './terms.ts'

/** The document being matched, as far as running a program needs it. */
export type Running = { terms: Terms; scan: Scan; words: Analysed }

/** Runs the branching program of the block at `at`; see compile.ts for the layout. */
export function runProgram(ints: Int32Array, at: number, running: Running): boolean {
  const { present } = running.terms
  const code = at + 2
  const size = ints[at + 1]!
  let next = size - 3
  while (next >= 0) {
    const term = ints[code + next]!
    const isThere = term >= 0 ? present[term] === 1 : isNear(ints, code + size + 1 + ~term, running)
    next = ints[code + next + (isThere ? 1 : 2)]!
  }
  return next === HIT
}

/** Occurrences of one part of a NEAR: first and last word. */
type Places = { first: number[]; last: number[]; count: number }
const left: Places = { first: [], last: [], count: 0 }
const right: Places = { first: [], last: [], count: 0 }

function isNear(ints: Int32Array, record: number, running: Running): boolean {
  const parts = ints[record]!
  let part = record + parts
  if (!isAnyThere(ints, part, running)) return false
  for (let i = 1; i < parts; i++) {
    const next = part + 1 + ints[part]!
    if (!isAnyThere(ints, next, running)) return false
    collect(ints, part, running, left)
    collect(ints, next, running, right)
    if (!isAnyWithin(ints[record + i]!, running.words.titleEnd)) return false
    part = next
  }
  return true
}

function isAnyThere(ints: Int32Array, part: number, { terms }: Running): boolean {
  for (let i = part + 1; i <= part + ints[part]!; i++) {
    if (terms.present[ints[i]!] === 1) return true
  }
  return false
}

function collect(ints: Int32Array, part: number, { scan, terms }: Running, places: Places): void {
  places.count = 0
  const end = part + ints[part]!
  for (let hit = 0; hit < scan.hitCount; hit++) {
    const term = scan.hitTerm[hit]!
    for (let i = part + 1; i <= end; i++) {
      if (ints[i] !== term) continue
      const last = scan.hitLast[hit]!
      places.first[places.count] = last - terms.depth[term]! + 1
      places.last[places.count++] = last
    }
  }
}

/**
 * Both sides lie in the order of their last words, so of those before a place the other side's latest is the nearest:
 * one walk along both, where a long text has too many pairs to try each.
 */
function isAnyWithin(distance: number, titleEnd: number): boolean {
  let a = 0
  let b = 0
  while (a < left.count || b < right.count) {
    const isLeftNext = b === right.count || (a < left.count && left.last[a]! <= right.last[b]!)
    if (isLeftNext ? isWithin(right, b - 1, left, a) : isWithin(left, a - 1, right, b)) return true
    if (isLeftNext) a++
    else b++
  }
  return false

  function isWithin(before: Places, at: number, next: Places, there: number): boolean {
    if (at < 0 || next.first[there]! - before.last[at]! > distance) return false
    return before.first[at]! < titleEnd === next.first[there]! < titleEnd
  }
}
