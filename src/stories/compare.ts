import { type Features, noFeatures } from './features.ts'
import { compareSketches } from './near-duplicate.ts'
import { measureOverlap, type Weighed } from './overlap.ts'
import { FIGURES, flagsOf, type Print, TERM, weightOf } from './print.ts'

const HOUR = 3_600_000
const DAY = 24 * HOUR
/** Within so long the same words with other numbers are a corrected report, later the next one of a series. */
const SOON = 12 * HOUR
/** Share of triples from which texts are so alike that their numbers can be compared one by one. */
const SAME_FORM = 0.2
const MOST_DAYS = 4

/** `seenAt` in milliseconds; `storySeenAt` is the time of its story's last item. */
export type Earlier = { print: Print; seenAt: number; storySeenAt: number }

/** What speaks for and against `later` being about the event of `earlier`, the story as a whole left out. */
export function comparePair(later: Weighed, seenAt: number, earlier: Earlier): Features {
  const sums = measureOverlap(later, earlier.print)
  const features = noFeatures()
  features.bias = 1
  features.likeness = 4 * Math.sqrt(ratio(sums.all, sums.allA, sums.allB))
  features.foreLikeness = 4 * Math.sqrt(ratio(sums.fore, sums.foreA, sums.foreB))
  features.titleLikeness = 3 * Math.sqrt(ratio(sums.title, sums.titleA, sums.titleB))
  features.names = 4 * saturate(sums.names, 6)
  features.leadNames = 4 * saturate(sums.leadNames, 6)
  features.where = 3 * saturate(sums.where, 5)
  features.countries = 3 * saturate(sums.countries, 4)
  features.happenings = 3 * saturate(sums.happenings, 4)
  features.otherNames = Math.min(sums.nameA, sums.nameB) / 3
  features.otherTitleNames = Math.min(sums.titleNameA, sums.titleNameB) / 3
  features.otherWhere = sums.where > 0 ? 0 : Math.min(sums.whereA, sums.whereB) / 3
  features.otherCountries = Math.min(sums.countryA, sums.countryB)
  features.otherHappenings = 2 * saturate(Math.min(sums.happeningA, sums.happeningB), 4)
  features.numbers = Math.min(4, sums.numbers)
  features.counts = Math.min(3, sums.counts)
  addDays(features, later.print, earlier.print)
  addFigures(features, later.print, seenAt, earlier, sums)
  addTimes(features, later.print, seenAt, earlier)
  features.sequel = Number(later.print.sequel)
  features.aftermath = Math.min(2, later.print.aftermath)
  return features
}

function addDays(features: Features, a: Print, b: Print): void {
  features.sameDay = a.leadDays & b.leadDays ? 1 : a.days & b.days ? 0.5 : 0
  const apart = !(a.leadDays & b.days) && !(a.days & b.leadDays)
  features.otherDay = Number(a.leadDays > 0 && b.leadDays > 0 && apart)
}

type Numbers = { numbersA: number; numbersB: number; numbersBoth: number }

function addFigures(features: Features, print: Print, seenAt: number, earlier: Earlier, sums: Numbers): void {
  const { resemblance } = compareSketches(print, earlier.print)
  const fewer = Math.min(sums.numbersA, sums.numbersB)
  if (fewer === 0 || resemblance < 0.02) return
  const differing = 1 - sums.numbersBoth / fewer
  const soon = print.dated && earlier.print.dated && Math.abs(seenAt - earlier.seenAt) < SOON
  if (!soon) features.newFigures = 4 * resemblance * differing
  if (resemblance >= SAME_FORM) features.newFiguresSoon = 2 * differing
}

function addTimes(features: Features, print: Print, seenAt: number, earlier: Earlier): void {
  if (print.dated && earlier.print.dated)
    features.gap = Math.min(MOST_DAYS, Math.abs(seenAt - earlier.storySeenAt) / DAY)
  else features.undated = 1
}

/** Adds to a pair's features what the newcomer has in common with all of a story's items together. */
export function addStory(features: Features, story: StoryFacts): void {
  Object.assign(features, story)
}

export type StoryFacts = Pick<Features, 'newName' | 'titleCover' | 'mainTerm' | 'members'>

/** What a term counts for its story where it stands in the lead, elsewhere, or only in mentions of earlier events. */
const SHARES = { lead: 1, fore: 0.4, backdrop: 0.1 }

export function compareStory({ print, weights }: Weighed, members: readonly Print[]): StoryFacts {
  const story = sumTerms(members)
  let [main, most] = [0, -1]
  for (const [term, sum] of story) if (sum > most) [main, most] = [term, sum]
  const facts = { newName: 0, titleCover: 0, mainTerm: 0, members: Math.min(2, Math.log(members.length)) }
  let [title, covered] = [0, 0]
  for (let i = 0; i < print.terms.length; i++) {
    const flags = flagsOf(print.marks[i]!)
    if (flags & FIGURES) continue
    const shared = story.has(print.terms[i]!)
    if (flags & TERM.title) title += weights[i]!
    if (flags & TERM.title && shared) covered += weights[i]!
    const isName = flags & TERM.lead && flags & TERM.name && !(flags & (TERM.country | TERM.person))
    if (isName && !shared) facts.newName = Math.max(facts.newName, weights[i]! / 3)
    if (print.terms[i] === main && flags & TERM.fore) facts.mainTerm = flags & TERM.lead ? 2 : 1
  }
  facts.titleCover = (3 * covered) / (title || 1)
  return facts
}

function sumTerms(members: readonly Print[]): Map<number, number> {
  const sums = new Map<number, number>()
  for (const { terms, marks } of members) {
    for (let i = 0; i < terms.length; i++) {
      const flags = flagsOf(marks[i]!)
      const share = flags & TERM.lead ? SHARES.lead : flags & TERM.fore ? SHARES.fore : SHARES.backdrop
      sums.set(terms[i]!, (sums.get(terms[i]!) ?? 0) + (flags & FIGURES ? 0 : weightOf(marks[i]!) * share))
    }
  }
  return sums
}

function ratio(shared: number, a: number, b: number): number {
  return shared / (Math.sqrt(a * b) || 1)
}

function saturate(value: number, half: number): number {
  return value / (value + half)
}
