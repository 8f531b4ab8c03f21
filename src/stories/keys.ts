import { hashTerm, mixHash } from './hash.ts'
import { FIGURES, flagsOf, type Print, TERM, weightOf } from './print.ts'

/** Rare terms that are keys by themselves. */
const SINGLES = 16
/** The rarest terms of headline and lead are also keys two by two: common names then still find the right stories. */
const PAIRED = 4
/** Triples of words that are keys, so that a copy is found whatever its words are. */
const TRIPLES = 2
const LEAD_BONUS = 1.25
/** A figure weighs up to two; as a key it is worth more. */
const FIGURE_BONUS = 2.5
const PAIR_WEIGHT = 10
const COPY_WEIGHT = 20
const WORDING = hashTerm('wording')
const TRIPLE = hashTerm('triple')

/**
 * What an item is found by: 32-bit hashes, and for each how much sharing it says. The first `singles` of them are terms.
 * Their number is bounded, so the cost of a look-up depends neither on the item's length nor on what is stored.
 */
export type Keys = { keys: number[]; weights: number[]; singles: number }

export function keysOf(print: Print): Keys {
  const ranked = print.roundup ? [] : rankTerms(print)
  const keys: number[] = []
  const weights: number[] = []
  for (let n = 0; n < ranked.length && n < SINGLES; n++) {
    const at = ranked[n]!
    keys.push(print.terms[at]!)
    weights.push(Math.round(rankOf(print.marks[at]!)))
  }
  const singles = keys.length
  const add = (key: number, weight: number) => {
    if (keys.includes(key)) return
    keys.push(key)
    weights.push(weight)
  }
  const heads = headTerms(print, ranked)
  for (const [at, term] of heads.entries()) {
    for (const other of heads.slice(at + 1)) add(mixHash(Math.imul(term, 31) ^ Math.imul(other, 31)), PAIR_WEIGHT)
  }
  for (const shingle of print.shingles.slice(0, TRIPLES)) add(mixHash(shingle ^ TRIPLE), COPY_WEIGHT)
  add(mixHash(print.wording ^ WORDING), COPY_WEIGHT)
  return { keys, weights, singles }
}

/** Ranks are sorted as whole numbers, with the place of the term in their low bits. */
const RANK_STEP = 64
const PLACES = 128

/** Places of the print's terms, rarest first; terms that weigh the same by ascending hash. */
function rankTerms({ marks }: Print): number[] {
  const ranked = new Int32Array(marks.length)
  let size = 0
  for (let i = 0; i < marks.length; i++) {
    if (flagsOf(marks[i]!) & (TERM.count | TERM.date)) continue
    ranked[size++] = i - PLACES * Math.round(RANK_STEP * rankOf(marks[i]!))
  }
  return Array.from(ranked.subarray(0, size).sort(), (entry) => entry & (PLACES - 1))
}

function rankOf(mark: number): number {
  const flags = flagsOf(mark)
  return weightOf(mark) * (flags & TERM.number ? FIGURE_BONUS : flags & TERM.lead ? LEAD_BONUS : 1)
}

function headTerms({ terms, marks }: Print, ranked: readonly number[]): number[] {
  const heads: number[] = []
  for (const at of ranked) {
    const flags = flagsOf(marks[at]!)
    if (flags & TERM.lead && !(flags & FIGURES)) heads.push(terms[at]!)
    if (heads.length === PAIRED) break
  }
  return heads
}
