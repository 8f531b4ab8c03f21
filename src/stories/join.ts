import { addStory, comparePair, compareStory, type Earlier, mostOfStory } from './compare.ts'
import { type Features, scoreOf, type Weights } from './features.ts'
import { compareSketches } from './near-duplicate.ts'
import { type Weighed, weighTerms } from './overlap.ts'
import { FIGURES, flagsOf, type Print, TERM, weightOf } from './print.ts'
import { WEIGHTS } from './weights.ts'

export type Candidate = Earlier & { itemId: number; storyId: number }

/** What a look-up found. `spread` says, for the newcomer's terms that are keys, how many stories of the window use them. */
export type Nearby = { candidates: readonly Candidate[]; spread: ReadonlyMap<number, number> }

export type Joining =
  | { kind: 'new' }
  | { kind: 'joins'; storyId: number }
  | { kind: 'repeats'; storyId: number; itemId: number }

export type ScoredStory = { storyId: number; score: number; features: Features }

/** Log-odds over which an item belongs to a story. */
const SAME_EVENT = 0
/** How much the mean of a story's items counts beside the likeliest: without it one odd item draws in its whole subject. */
const TYPICAL = 0.15
/** Share of the triples of the shorter text that make it a copy, cut or edited. */
const COPIED = 0.55
/** Texts of fewer triples are too short to be told apart by them. */
const FEWEST_TRIPLES = 10
/** Share of its weight that a copy may have and its original not. */
const MOST_NEW = 0.25
/** A figure of less weight (`two`, `40`) is easily put in or left out by an editor. */
const TELLING_FIGURE = 0.5

/**
 * Decides where an item belongs: with the text it repeats, in the story whose event it is about, or in a new one.
 * @param seenAt milliseconds, as in the candidates
 */
export function joinStory(print: Print, seenAt: number, nearby: Nearby, weights: Weights = WEIGHTS): Joining {
  const original = findOriginal(print, nearby.candidates)
  if (original) return { kind: 'repeats', storyId: original.storyId, itemId: original.itemId }
  if (print.roundup) return { kind: 'new' }
  const best = scoreStories(print, seenAt, nearby, weights)[0]
  return best ? { kind: 'joins', storyId: best.storyId } : { kind: 'new' }
}

/**
 * The stories among the candidates that are likelier than not, likeliest first. A story is nearly as likely as the
 * likeliest of its items; what it is as a whole is looked at only where that could still make it likely.
 */
export function scoreStories(print: Print, seenAt: number, nearby: Nearby, weights: Weights = WEIGHTS): ScoredStory[] {
  const stories = byStory(nearby.candidates)
  const later = weighTerms(print, nearby.spread, [...stories.values()].map(printsOf))
  const most = mostOfStory(weights)
  const scored: ScoredStory[] = []
  for (const [storyId, members] of stories) {
    let best: { score: number; features: Features } | null = null
    let sum = 0
    for (const member of members) {
      const features = comparePair(later, seenAt, member)
      const score = scoreOf(features, weights)
      sum += score
      if (!best || score > best.score) best = { score, features }
    }
    if (!best || best.score + most <= SAME_EVENT) continue
    const unlikeOthers = TYPICAL * (best.score - sum / members.length)
    addStory(best.features, compareStory(later, printsOf(members)))
    const score = scoreOf(best.features, weights) - unlikeOthers
    if (score > SAME_EVENT) scored.push({ storyId, score, features: best.features })
  }
  return scored.sort((a, b) => b.score - a.score || a.storyId - b.storyId)
}

export function printsOf(members: readonly Candidate[]): Print[] {
  return members.map(({ print }) => print)
}

/** Features of the newcomer against each of a story's items. */
export function describeStory(later: Weighed, seenAt: number, members: readonly Candidate[]): Features[] {
  const story = compareStory(later, printsOf(members))
  return members.map((earlier) => {
    const features = comparePair(later, seenAt, earlier)
    addStory(features, story)
    return features
  })
}

export function byStory(candidates: readonly Candidate[]): Map<number, Candidate[]> {
  const stories = new Map<number, Candidate[]>()
  for (const candidate of candidates) {
    const members = stories.get(candidate.storyId)
    if (members) members.push(candidate)
    else stories.set(candidate.storyId, [candidate])
  }
  return stories
}

/** The candidate of which the item is a copy: verbatim, cut short or lightly edited. An update that adds facts is none. */
function findOriginal(print: Print, candidates: readonly Candidate[]): Candidate | null {
  let best: { candidate: Candidate; containment: number } | null = null
  for (const candidate of candidates) {
    if (candidate.print.wording === print.wording) return candidate
    if (Math.min(print.shingles.length, candidate.print.shingles.length) < FEWEST_TRIPLES) continue
    const { containment } = compareSketches(print, candidate.print)
    if (containment < COPIED || (best && containment <= best.containment)) continue
    if (addsLittle(print, candidate.print)) best = { candidate, containment }
  }
  return best?.candidate ?? null
}

function addsLittle(print: Print, original: Print): boolean {
  let [all, fresh] = [0, 0]
  for (let i = 0, j = 0; i < print.terms.length; i++) {
    while (j < original.terms.length && original.terms[j]! < print.terms[i]!) j++
    const isNew = original.terms[j] !== print.terms[i]
    const mark = print.marks[i]!
    const flags = flagsOf(mark)
    if (flags & FIGURES) {
      if (isNew && flags & TERM.number && weightOf(mark) >= TELLING_FIGURE) return false
    } else {
      all += mark >>> 16
      if (isNew) fresh += mark >>> 16
    }
  }
  return fresh <= MOST_NEW * all
}
