import { compareSketches } from './near-duplicate.ts'
import type { Weighed } from './overlap.ts'
import { FIGURES, flagsOf, type Print, TERM } from './print.ts'

/** What trees may ask of a newcomer and an item together. */
export const OF_PAIR = [
  /** Of the terms shared: what the three rarest weigh, the rarest name, other word and word of both leads; how many. */
  ...['rarest', 'rarest2', 'rarest3', 'rarestName', 'rarestWord', 'rarestLead', 'sharedTerms', 'sharedRare'],
  /** Numbers that both have, that one has alone, and those shared along with what they count. */
  ...['sharedNumbers', 'laterOwnNumbers', 'laterOwnTitleNumbers', 'earlierOwnNumbers', 'sharedCounts'],
  ...['earlierSequel', 'earlierAftermath', 'resemblance'],
] as const

/** Places in OF_PAIR, from the fourth on; the rarest terms are the first three. */
const AT = {
  ...{ name: 3, word: 4, lead: 5, terms: 6, rare: 7 },
  ...{ numbers: 8, laterNumbers: 9, laterTitleNumbers: 10, earlierNumbers: 11, counts: 12 },
  ...{ sequel: 13, aftermath: 14, resemblance: 15 },
} as const
/** A shared term that weighs more, in nats, is rare: one text in fifty or fewer has it. */
const RARE = 4

/** Fills in a row from `at` on what a newcomer shares with an item, in the order of OF_PAIR. */
export function addPairFacts({ print, weights }: Weighed, earlier: Print, row: Float64Array, at: number): void {
  const [x, y] = [print.terms, earlier.terms]
  for (let i = 0, j = 0; i < x.length || j < y.length; ) {
    const step = i === x.length ? 1 : j === y.length ? -1 : x[i]! - y[j]!
    if (step === 0) addShared(row, at, flagsOf(print.marks[i]!), flagsOf(earlier.marks[j]!), weights[i]!)
    else if (step < 0) addLaterOwn(row, at, flagsOf(print.marks[i]!))
    else if (flagsOf(earlier.marks[j]!) & TERM.number) row[at + AT.earlierNumbers]!++
    if (step <= 0) i++
    if (step >= 0) j++
  }
  row[at + AT.sequel] = Number(earlier.sequel)
  row[at + AT.aftermath] = earlier.aftermath
  row[at + AT.resemblance] = compareSketches(print, earlier).resemblance
}

function addShared(row: Float64Array, at: number, later: number, earlier: number, weight: number): void {
  if (later & FIGURES) {
    if (later & TERM.number) row[at + AT.numbers]!++
    if (later & TERM.count) row[at + AT.counts]!++
    return
  }
  rankAmong(row, at, weight)
  if (later & TERM.name && !(later & TERM.country)) row[at + AT.name] = Math.max(row[at + AT.name]!, weight)
  else if (!(later & TERM.country)) row[at + AT.word] = Math.max(row[at + AT.word]!, weight)
  if (later & earlier & TERM.lead) row[at + AT.lead] = Math.max(row[at + AT.lead]!, weight)
  row[at + AT.terms]!++
  if (weight > RARE) row[at + AT.rare]!++
}

/** Keeps the three largest at `at`, largest first. */
function rankAmong(row: Float64Array, at: number, weight: number): void {
  let [place, value] = [at, weight]
  for (; place < at + AT.name; place++) {
    if (value <= row[place]!) continue
    const lesser = row[place]!
    row[place] = value
    value = lesser
  }
}

function addLaterOwn(row: Float64Array, at: number, flags: number): void {
  if (!(flags & TERM.number)) return
  row[at + AT.laterNumbers]!++
  if (flags & TERM.title) row[at + AT.laterTitleNumbers]!++
}
