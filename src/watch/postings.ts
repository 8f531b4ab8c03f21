import { type IntArena, LIST_HEAD } from './int-arena.ts'
import { ALWAYS } from './term-ids.ts'
import { POSTINGS, TERM_SHIFT, type Terms } from './terms.ts'

/**
 * What is found under a term: a list of two integers a posting, guard and target. The guard is a second term, doubled, plus
 * 1 where a match must have it and 0 where it must not. The target's low bits say what it is, the others which. A
 * program that its guard decides and that comes up once at most has its members right in the posting, so that most
 * matches are read off in the order of memory; at a million queries each look elsewhere is a cache line from afar.
 */
export const POSTING = 2
export const TARGET_BITS = 2
export const TARGET_MASK = (1 << TARGET_BITS) - 1
/** A member; a list of members; a program that may come up again; one whose code must be run. */
export const ONE = 0
export const SEVERAL = 1
export const AGAIN = 2
export const RUN = 3

export const NO_GUARD = guardPresent(ALWAYS)

export function guardPresent(term: number): number {
  return 2 * term + 1
}

export function guardAbsent(term: number): number {
  return 2 * term
}

export function addPosting(arena: IntArena, terms: Terms, term: number, guard: number, target: number): void {
  const head = (term << TERM_SHIFT) + POSTINGS
  terms.hot[head] = arena.pushTwo(terms.hot[head]!, guard, target)
}

export function removePosting(arena: IntArena, terms: Terms, term: number, target: number): void {
  const head = (term << TERM_SHIFT) + POSTINGS
  const list = terms.hot[head]!
  terms.hot[head] = arena.removeFrom(list, placeOf(arena.ints, list, target) - list - LIST_HEAD - 1, POSTING)
}

/** Puts another target in the place of one whose members have moved. */
export function changePosting(arena: IntArena, terms: Terms, term: number, from: number, to: number): void {
  arena.ints[placeOf(arena.ints, terms.hot[(term << TERM_SHIFT) + POSTINGS]!, from)] = to
}

/** Where in a list the target stands; it must be there. Searched from the end, where what changes most was added. */
function placeOf(ints: Int32Array, list: number, target: number): number {
  let at = list + LIST_HEAD + ints[list]! - 1
  while (ints[at] !== target) at -= POSTING
  return at
}
