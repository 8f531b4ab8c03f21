import { type Features, noFeatures, type Weights } from './features.ts'
import { compareSketches } from './near-duplicate.ts'
import { measureOverlap, type Overlap, type Weighed } from './overlap.ts'
import { FIGURES, flagsOf, type Print, TERM } from './print.ts'

const HOUR = 3_600_000
const DAY = 24 * HOUR
/** Within so long the same words with other numbers are a corrected report, later the next one of a series. */
const SOON = 12 * HOUR
const MOST_DAYS = 4
const MOST_LATER_DAYS = 2
/** 1 January 1970 was a Thursday; Monday is 0. */
const EPOCH_WEEKDAY = 3

/** `seenAt` in milliseconds; `storySeenAt` is the time of its story's last item. */
export type Earlier = { print: Print; seenAt: number; storySeenAt: number }

/** What speaks for and against `later` being about the event of `earlier`, the story as a whole left out. */
export function comparePair(weighed: Weighed, seenAt: number, earlier: Earlier): Features {
  const sums = measureOverlap(weighed, earlier.print)
  const { later: a, earlier: b } = sums
  const features = noFeatures()
  features.bias = 1
  features.likeness = 4 * Math.sqrt(ratio(sums.all, a.all, b.all))
  features.foreLikeness = 4 * Math.sqrt(ratio(sums.fore, a.fore, b.fore))
  features.titleLikeness = 3 * Math.sqrt(ratio(sums.title, a.title, b.title))
  features.nameLikeness = 3 * Math.sqrt(ratio(sums.names, a.names, b.names))
  features.what = 4 * saturate(sums.what, 6)
  features.whoWhat = Math.sqrt(features.what * 4 * saturate(sums.leadNames, 6))
  features.where = 3 * saturate(sums.where, 5)
  features.countries = 3 * saturate(sums.countries, 4)
  features.happenings = 3 * saturate(sums.happenings, 4)
  features.otherTitleNames = Math.min(a.otherTitleName, b.otherTitleName) / 3
  features.otherWhere = sums.where > 0 ? 0 : Math.min(a.otherWhere, b.otherWhere) / 3
  features.otherCountries = Math.min(a.otherCountry, b.otherCountry)
  features.otherTitleCountries = sums.titleCountries > 0 ? 0 : Math.min(a.otherTitleCountry, b.otherTitleCountry)
  features.otherHappenings = 2 * saturate(Math.min(a.otherHappenings, b.otherHappenings), 4)
  features.otherTitleHappenings =
    sums.titleHappenings > 0 ? 0 : Math.min(a.otherTitleHappening, b.otherTitleHappening) / 2
  features.numbers = Math.min(4, sums.numbers)
  features.counts = Math.min(3, sums.counts)
  features.sameDay = shareDay(weighed.print, earlier.print)
  features.otherDays =
    daysBetween(weighed.print, earlier.print) / (weighed.print.leadDays & earlier.print.leadDays ? 4 : 2)
  features.noDay = Number(weighed.print.mainDay === 0) + Number(earlier.print.mainDay === 0)
  features.sequel = Number(weighed.print.sequel)
  features.aftermath = Math.min(2, weighed.print.aftermath)
  features.aftermathPlace = Math.sqrt(3 * saturate(sums.places, 5) * features.aftermath)
  addFigures(features, weighed.print, seenAt, earlier, sums)
  addTimes(features, weighed.print, seenAt, earlier)
  return features
}

function shareDay(a: Print, b: Print): number {
  if (a.mainDay && a.mainDay === b.mainDay) return 1
  return a.days & b.days ? 0.5 : 0
}

/** Weekdays from one main day to the other, the shorter way round the week; 0 where one of them is not named. */
function daysBetween(a: Print, b: Print): number {
  if (a.mainDay === 0 || b.mainDay === 0) return 0
  const days = Math.abs(Math.clz32(a.mainDay) - Math.clz32(b.mainDay))
  return Math.min(days, 7 - days)
}

function addFigures(features: Features, print: Print, seenAt: number, earlier: Earlier, sums: Overlap): void {
  const { later, earlier: other } = sums
  if (later.numbers === 0 || other.numbers === 0) return
  if (print.dated && earlier.print.dated && Math.abs(seenAt - earlier.seenAt) < SOON) return
  const { resemblance } = compareSketches(print, earlier.print)
  // In a form the old number may stand beside the new one, `48 cases after 61`, but then it counts something else.
  const numbers = sums.numbersShared / Math.min(later.numbers, other.numbers)
  const counts = later.counts && other.counts ? sums.counts / Math.min(later.counts, other.counts) : 1
  const differing = 1 - Math.min(numbers, counts)
  features.newFigures = 8 * resemblance * differing
}

function addTimes(features: Features, print: Print, seenAt: number, earlier: Earlier): void {
  if (print.dated && earlier.print.dated)
    features.gap = Math.min(MOST_DAYS, Math.abs(seenAt - earlier.storySeenAt) / DAY)
  else {
    features.undated = 1
    return
  }
  const day = dayNamed(print, seenAt)
  if (day !== null) features.laterDay = Math.max(0, Math.min(MOST_LATER_DAYS, day - dayOf(earlier.seenAt)))
}

/** The day, counted from 1970, that headline or lead name first, should it lie in the days before `seenAt`. */
function dayNamed({ mainDay }: Print, seenAt: number): number | null {
  if (mainDay === 0) return null
  const weekday = 31 - Math.clz32(mainDay)
  const today = dayOf(seenAt)
  const back = (((today + EPOCH_WEEKDAY - weekday) % 7) + 7) % 7
  return back <= MOST_DAYS ? today - back : null
}

function dayOf(time: number): number {
  return Math.floor(time / DAY)
}

/** Adds to a pair's features what the newcomer has in common with all of a story's items together. */
export function addStory(features: Features, story: StoryFacts): void {
  Object.assign(features, story)
}

export type StoryFacts = Pick<Features, 'newName' | 'members'>

/** The most that the facts of `compareStory` can add to a score. */
export function mostOfStory(weights: Weights): number {
  return 2 * Math.max(0, weights.members)
}

export function compareStory({ print, weights }: Weighed, members: readonly Print[]): StoryFacts {
  const shared = markShared(print, members)
  const facts = { newName: 0, members: Math.min(2, Math.log(members.length)) }
  for (let i = 0; i < shared.length; i++) {
    const flags = flagsOf(print.marks[i]!)
    if (flags & FIGURES) continue
    const isName = flags & TERM.lead && flags & TERM.name && !(flags & (TERM.country | TERM.person))
    if (isName && !shared[i]) facts.newName = Math.max(facts.newName, weights[i]! / 3)
  }
  return facts
}

/** 1 for each term of the print that some of `members` has. */
function markShared({ terms }: Print, members: readonly Print[]): Uint8Array {
  const shared = new Uint8Array(terms.length)
  for (const member of members) {
    for (let i = 0, j = 0; i < terms.length && j < member.terms.length; ) {
      const step = terms[i]! - member.terms[j]!
      if (step === 0) shared[i] = 1
      if (step <= 0) i++
      if (step >= 0) j++
    }
  }
  return shared
}

function ratio(shared: number, a: number, b: number): number {
  return shared / (Math.sqrt(a * b) || 1)
}

function saturate(value: number, half: number): number {
  return value / (value + half)
}
