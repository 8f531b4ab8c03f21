import { FIGURES, flagsOf, type Print, TERM, weightOf } from './print.ts'

/** A newcomer with its terms' weights lowered by how many stories use them already. */
export type Weighed = { print: Print; weights: Float64Array }

/** What a term is worth when it stands in `stories` stories of the window. */
const SPREAD_COST = 1.5
const LEAST_WEIGHT = 0.3

/** @param spread for some terms, the number of stories of the window that use them */
export function weighTerms(print: Print, spread: ReadonlyMap<number, number>): Weighed {
  const weights = Float64Array.from(print.terms, (term, i) => {
    const stories = spread.get(term) ?? 1
    return Math.max(LEAST_WEIGHT, weightOf(print.marks[i]!) - SPREAD_COST * Math.log(Math.max(1, stories)))
  })
  return { print, weights }
}

/** Sums over the terms of a newcomer (`a`), of an earlier item (`b`) and of both, by what kind of terms they are. */
export type Overlap = ReturnType<typeof noOverlap>

function noOverlap() {
  return {
    ...{ all: 0, allA: 0, allB: 0, fore: 0, foreA: 0, foreB: 0, title: 0, titleA: 0, titleB: 0 },
    ...{ names: 0, leadNames: 0, where: 0, countries: 0, happenings: 0 },
    ...{ nameA: 0, nameB: 0, titleNameA: 0, titleNameB: 0, whereA: 0, whereB: 0 },
    ...{ countryA: 0, countryB: 0, happeningA: 0, happeningB: 0 },
    ...{ numbers: 0, counts: 0, numbersA: 0, numbersB: 0, numbersBoth: 0 },
  }
}

export function measureOverlap({ print, weights }: Weighed, earlier: Print): Overlap {
  const sums = noOverlap()
  const [x, y] = [print.terms, earlier.terms]
  let i = 0
  let j = 0
  while (i < x.length || j < y.length) {
    const step = i === x.length ? 1 : j === y.length ? -1 : x[i]! - y[j]!
    if (step === 0) {
      addShared(sums, flagsOf(print.marks[i]!), flagsOf(earlier.marks[j]!), weights[i]!)
      i++
      j++
    } else if (step < 0) addOwn(sums, flagsOf(print.marks[i]!), weights[i++]!, true)
    else addOwn(sums, flagsOf(earlier.marks[j]!), weightOf(earlier.marks[j++]!), false)
  }
  return sums
}

function addShared(sums: Overlap, a: number, b: number, weight: number): void {
  const both = a & b
  if (both & FIGURES) {
    addSharedFigure(sums, both, weight)
    return
  }
  const square = weight * weight
  sums.all += square
  if (both & TERM.fore) sums.fore += square
  if (both & TERM.title) sums.title += square
  addNorms(sums, a, square, true)
  addNorms(sums, b, square, false)
  if (both & TERM.country) {
    if ((a | b) & TERM.lead) sums.countries += weight
  } else if (both & TERM.happening) {
    if (both & TERM.fore && (a | b) & TERM.lead) sums.happenings += weight
  } else if ((a | b) & TERM.name) {
    sums.names += a & TERM.fore ? weight : weight / 2
    if (both & TERM.lead) sums.leadNames += weight
    if (both & TERM.fore && (a | b) & TERM.where) sums.where += weight
  }
  if (!(both & TERM.fore)) {
    // In one of them it only belongs to something earlier, so the other has it to itself.
    addOther(sums, a, weight, true)
    addOther(sums, b, weight, false)
  }
}

function addSharedFigure(sums: Overlap, both: number, weight: number): void {
  if (both & TERM.count) sums.counts++
  if (!(both & TERM.number)) return
  sums.numbers += weight
  sums.numbersA++
  sums.numbersB++
  sums.numbersBoth++
}

function addOwn(sums: Overlap, flags: number, weight: number, isA: boolean): void {
  if (flags & FIGURES) {
    if (!(flags & TERM.number)) return
    if (isA) sums.numbersA++
    else sums.numbersB++
    return
  }
  addNorms(sums, flags, weight * weight, isA)
  addOther(sums, flags, weight, isA)
}

function addNorms(sums: Overlap, flags: number, square: number, isA: boolean): void {
  if (isA) {
    sums.allA += square
    if (flags & TERM.fore) sums.foreA += square
    if (flags & TERM.title) sums.titleA += square
  } else {
    sums.allB += square
    if (flags & TERM.fore) sums.foreB += square
    if (flags & TERM.title) sums.titleB += square
  }
}

/** The weightiest of the lead's names, places and so on that the other item lacks. */
function addOther(sums: Overlap, flags: number, weight: number, isA: boolean): void {
  if (!(flags & TERM.lead)) return
  const side = isA ? 'A' : 'B'
  if (flags & TERM.country) sums[`country${side}`] = 1
  else if (flags & TERM.happening) sums[`happening${side}`] += weight
  else if (flags & TERM.name) {
    if (!(flags & TERM.person)) sums[`name${side}`] = Math.max(sums[`name${side}`], weight)
    if (flags & TERM.title) sums[`titleName${side}`] = Math.max(sums[`titleName${side}`], weight)
    if (flags & TERM.where) sums[`where${side}`] = Math.max(sums[`where${side}`], weight)
  }
}
