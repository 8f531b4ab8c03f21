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
  for (const { term, rank } of ranked.slice(0, SINGLES)) {
    keys.push(term)
    weights.push(Math.round(rank))
  }
  const singles = keys.length
  const heads = ranked.filter(({ flags }) => flags & TERM.lead && !(flags & FIGURES)).slice(0, PAIRED)
  const add = (key: number, weight: number) => {
    if (keys.includes(key)) return
    keys.push(key)
    weights.push(weight)
  }
  for (const [at, { term }] of heads.entries()) {
    for (const other of heads.slice(at + 1)) add(mixHash(Math.imul(term, 31) ^ Math.imul(other.term, 31)), PAIR_WEIGHT)
  }
  for (const shingle of print.shingles.slice(0, TRIPLES)) add(mixHash(shingle ^ TRIPLE), COPY_WEIGHT)
  add(mixHash(print.wording ^ WORDING), COPY_WEIGHT)
  return { keys, weights, singles }
}

function rankTerms({ terms, marks }: Print) {
  const ranked: { term: number; flags: number; rank: number }[] = []
  for (let i = 0; i < terms.length; i++) {
    const flags = flagsOf(marks[i]!)
    if (flags & (TERM.count | TERM.date)) continue
    const bonus = flags & TERM.number ? FIGURE_BONUS : flags & TERM.lead ? LEAD_BONUS : 1
    ranked.push({ term: terms[i]!, flags, rank: weightOf(marks[i]!) * bonus })
  }
  return ranked.sort((a, b) => b.rank - a.rank || a.term - b.term)
}
