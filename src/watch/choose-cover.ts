import type { Lexicon } from '../text/lexicon.ts'
import type { Cover } from './compile.ts'
import { guardPresent, NO_GUARD } from './postings.ts'
import { SEEN, TERM_SHIFT, type Terms } from './terms.ts'

/** `first` posts everything by its first cover, which is what the benchmark compares with. */
export type Anchoring = 'rarest' | 'first'

/** Decides what a program is found by, from how often terms were met: measured, and guessed for want of more. */
export type Chooser = {
  /** Index of the cover that costs least: what is found by it, and looking at that; -1 where there is none. */
  best(ints: Int32Array, covers: readonly Cover[]): number
  isClearlyBetter(ints: Int32Array, covers: readonly Cover[], cover: number, than: number): boolean
  /** Guard of the rarest single term that is needed besides the cover: looked at before the program is. */
  guard(ints: Int32Array, covers: readonly Cover[], cover: number): number
  /** Documents out of `documents` that should have the term, by how rare its words are. */
  guessSeen(term: number, documents: number): number
}

/** Weight, in documents, of what is guessed about a term before it was looked for. */
const GUESS_WEIGHT = 20
/** A phrase is seen about this often for one sighting of its rarest word. */
const PHRASE_SHARE = 0.1
/** Words of a document that an expected frequency is reckoned for. */
const DOCUMENT_WORDS = 300
/** A posting without a guard costs about this many with one: a program lies several cache lines afar, a guard near. */
const UNGUARDED = 6
/** A program moves for a cost below this share of the present one, so that it does not go to and fro. */
const CLEARLY = 0.7

export type ChooserDeps = {
  terms: Terms
  lexicon: Lexicon
  /** Documents matched so far. */
  documents(): number
  anchoring: Anchoring
}

export function createChooser({ terms, lexicon, documents, anchoring }: ChooserDeps): Chooser {
  return { best, isClearlyBetter, guard, guessSeen }

  function best(ints: Int32Array, covers: readonly Cover[]): number {
    if (covers.length < 2 || anchoring === 'first') return covers.length > 0 ? 0 : -1
    let found = -1
    let least = Infinity
    for (let i = 0; i < covers.length; i++) {
      const cost = costOf(ints, covers, i)
      if (cost < least) [found, least] = [i, cost]
    }
    return found
  }

  function isClearlyBetter(ints: Int32Array, covers: readonly Cover[], cover: number, than: number): boolean {
    return costOf(ints, covers, cover) <= CLEARLY * costOf(ints, covers, than)
  }

  function costOf(ints: Int32Array, covers: readonly Cover[], cover: number): number {
    const { first, size } = covers[cover]!
    let share = 0
    for (let i = first; i < first + size; i++) share += expectedShare(ints[i]!)
    return hasGuard(covers, cover) ? share : UNGUARDED * share
  }

  function hasGuard(covers: readonly Cover[], cover: number): boolean {
    for (let i = 0; i < covers.length; i++) if (i !== cover && covers[i]!.size === 1) return true
    return false
  }

  function guard(ints: Int32Array, covers: readonly Cover[], cover: number): number {
    if (covers.length < 2 || anchoring === 'first') return NO_GUARD
    let found = NO_GUARD
    let least = Infinity
    for (let i = 0; i < covers.length; i++) {
      const { first, size } = covers[i]!
      if (i === cover || size !== 1) continue
      const share = covers.length === 2 ? 0 : expectedShare(ints[first]!)
      if (share < least) [found, least] = [guardPresent(ints[first]!), share]
    }
    return found
  }

  /** Share of documents that should have the term: counted ones, and a guess from its words for want of more. */
  function expectedShare(term: number): number {
    const seen = terms.hot[(term << TERM_SHIFT) + SEEN]!
    // A term younger than the count has missed documents; its guess then stands in for them.
    return (seen + GUESS_WEIGHT * guessedShare(term)) / (documents() + GUESS_WEIGHT)
  }

  function guessedShare(term: number): number {
    const depth = terms.depth[term]!
    let rarest = 1
    for (let at = term, i = 0; i < depth; at = terms.parentOf(at), i++) {
      rarest = Math.min(rarest, shareOfUnit(terms.lastUnitOf(at)))
    }
    return depth > 1 ? rarest * PHRASE_SHARE : rarest
  }

  function shareOfUnit(unit: number): number {
    if (unit < 0) return 0.01
    return (DOCUMENT_WORDS * (lexicon.tables.seen[unit]! + 0.5)) / (lexicon.wordsCounted + 10_000)
  }

  function guessSeen(term: number, among: number): number {
    return Math.floor(among * guessedShare(term))
  }
}
