import { FIGURES, flagsOf, type Print, TERM, weightOf } from './print.ts'

/** A newcomer with its terms' weights lowered by how many stories use them already. */
export type Weighed = { print: Print; weights: Float64Array }

/** What a term is worth when it stands in `stories` stories of the window. */
const SPREAD_COST = 1.5
const LEAST_WEIGHT = 0.3
const COSTS = Float64Array.from({ length: 64 }, (_, stories) => SPREAD_COST * Math.log(Math.max(1, stories)))

/**
 * @param spread for some terms, the number of stories of the window that use them
 * @param stories the prints of each story nearby: a term that many of them share tells none of them from another
 */
export function weighTerms(print: Print, spread: ReadonlyMap<number, number>, stories: readonly Print[][]): Weighed {
  const weights = new Float64Array(print.terms.length)
  const nearby = countStories(print, stories)
  for (let i = 0; i < weights.length; i++) {
    const count = Math.max(1, nearby[i]!, spread.get(print.terms[i]!) ?? 1)
    weights[i] = Math.max(LEAST_WEIGHT, weightOf(print.marks[i]!) - costOf(count))
  }
  return { print, weights }
}

function costOf(stories: number): number {
  return COSTS[stories] ?? SPREAD_COST * Math.log(stories)
}

/** For each term of the print, how many of the stories have it. */
function countStories({ terms }: Print, stories: readonly Print[][]): Uint8Array {
  const counts = new Uint8Array(terms.length)
  const counted = new Uint8Array(terms.length)
  for (const [at, members] of stories.entries()) {
    for (const member of members) {
      for (let i = 0, j = 0; i < terms.length && j < member.terms.length; ) {
        const step = terms[i]! - member.terms[j]!
        if (step === 0 && counted[i] !== at + 1) {
          counted[i] = at + 1
          counts[i]!++
        }
        if (step <= 0) i++
        if (step >= 0) j++
      }
    }
  }
  return counts
}

/** Of one item of a pair: squared weights of its terms, and the weightiest of its lead's that the other one lacks. */
export type Side = {
  all: number
  fore: number
  title: number
  numbers: number
  counts: number
  otherTitleName: number
  otherWhere: number
  otherHappenings: number
  otherTitleHappening: number
  names: number
  otherCountry: number
  otherTitleCountry: number
}

/** Sums over the terms that both items of a pair have, by what kind of terms they are. */
export type Overlap = {
  all: number
  fore: number
  title: number
  what: number
  leadNames: number
  where: number
  countries: number
  titleCountries: number
  happenings: number
  names: number
  places: number
  titleHappenings: number
  numbers: number
  numbersShared: number
  counts: number
  later: Side
  earlier: Side
}

function noSide(): Side {
  return {
    all: 0,
    fore: 0,
    title: 0,
    numbers: 0,
    counts: 0,
    otherTitleName: 0,
    otherWhere: 0,
    otherHappenings: 0,
    otherTitleHappening: 0,
    names: 0,
    otherCountry: 0,
    otherTitleCountry: 0,
  }
}

export function measureOverlap({ print, weights }: Weighed, earlier: Print): Overlap {
  const sums: Overlap = {
    all: 0,
    fore: 0,
    title: 0,
    what: 0,
    leadNames: 0,
    where: 0,
    countries: 0,
    titleCountries: 0,
    happenings: 0,
    names: 0,
    places: 0,
    titleHappenings: 0,
    numbers: 0,
    numbersShared: 0,
    counts: 0,
    later: noSide(),
    earlier: noSide(),
  }
  const [x, y] = [print.terms, earlier.terms]
  let i = 0
  let j = 0
  while (i < x.length || j < y.length) {
    const step = i === x.length ? 1 : j === y.length ? -1 : x[i]! - y[j]!
    if (step === 0) {
      addShared(sums, flagsOf(print.marks[i]!), flagsOf(earlier.marks[j]!), weights[i]!)
      i++
      j++
    } else if (step < 0) addOwn(sums.later, flagsOf(print.marks[i]!), weights[i++]!)
    else addOwn(sums.earlier, flagsOf(earlier.marks[j]!), weightOf(earlier.marks[j++]!))
  }
  return sums
}

function addShared(sums: Overlap, later: number, earlier: number, weight: number): void {
  const both = later & earlier
  const either = later | earlier
  if (both & FIGURES) {
    addSharedFigure(sums, both, weight)
    return
  }
  const square = weight * weight
  sums.all += square
  if (both & TERM.fore) sums.fore += square
  if (both & TERM.title) sums.title += square
  if (either & TERM.name && !(either & TERM.country)) {
    sums.names += square
    if (either & TERM.where) sums.places += weight
  }
  addNorms(sums.later, later, square)
  addNorms(sums.earlier, earlier, square)
  if (both & TERM.country) {
    if (both & TERM.title) sums.titleCountries++
    if (both & TERM.lead) sums.countries += weight
  } else if (both & TERM.happening) {
    if (both & TERM.lead) sums.happenings += weight
    if (both & TERM.title) sums.titleHappenings += weight
  } else if (either & TERM.name) {
    if (both & TERM.lead) sums.leadNames += weight
    if (both & TERM.lead && either & TERM.where) sums.where += weight
  }
  if (both & TERM.lead && !(either & (TERM.country | TERM.name))) sums.what += weight
  if (both & TERM.fore) return
  // In one of them it only belongs to something earlier, so the other has it to itself.
  addOther(sums.later, later, weight)
  addOther(sums.earlier, earlier, weight)
}

function addSharedFigure(sums: Overlap, both: number, weight: number): void {
  if (both & TERM.count) {
    sums.counts++
    sums.later.counts++
    sums.earlier.counts++
  }
  if (!(both & TERM.number)) return
  sums.numbers += weight
  sums.numbersShared++
  sums.later.numbers++
  sums.earlier.numbers++
}

function addOwn(side: Side, flags: number, weight: number): void {
  if (flags & FIGURES) {
    if (flags & TERM.number) side.numbers++
    if (flags & TERM.count) side.counts++
    return
  }
  addNorms(side, flags, weight * weight)
  addOther(side, flags, weight)
}

function addNorms(side: Side, flags: number, square: number): void {
  side.all += square
  if (flags & TERM.fore) side.fore += square
  if (flags & TERM.title) side.title += square
  if (flags & TERM.name && !(flags & TERM.country)) side.names += square
}

function addOther(side: Side, flags: number, weight: number): void {
  if (!(flags & TERM.lead)) return
  if (flags & TERM.country) {
    side.otherCountry = 1
    if (flags & TERM.title) side.otherTitleCountry = 1
  } else if (flags & TERM.happening) {
    side.otherHappenings += weight
    if (flags & TERM.title) side.otherTitleHappening = Math.max(side.otherTitleHappening, weight)
  } else if (flags & TERM.name) {
    if (flags & TERM.title) side.otherTitleName = Math.max(side.otherTitleName, weight)
    if (flags & TERM.where) side.otherWhere = Math.max(side.otherWhere, weight)
  }
}
