import { addStory, comparePair, compareStory, type Earlier, mostOfStory } from './compare.ts'
import { type Features, scoreOf, type Weights } from './features.ts'
import { type Weighed, weighTerms } from './overlap.ts'
import type { Print } from './print.ts'

export type Candidate = Earlier & { itemId: number; storyId: number }

/** What a look-up found. `spread` says, for the newcomer's terms that are keys, how many stories of the window use them. */
export type Nearby = { candidates: readonly Candidate[]; spread: ReadonlyMap<number, number> }

/**
 * A story as it looks to a newcomer: its likeliest item with the features of that pair, and the log-odds that they are about
 * one event; how much likelier that pair is than the mean of the story's items found, and the log-odds of the next one.
 */
export type Look = {
  storyId: number
  likeliest: Candidate
  features: Features
  score: number
  members: readonly Candidate[]
  aboveMean: number
  next: number
}

/** The likeliest stories that a newcomer sees, in no particular order, of so many `found`. */
export type View = { later: Weighed; found: number; looks: Look[] }

/** Stories that look less likely than this are given up. */
export const GIVEN_UP = -2
/** And so many of the likeliest are looked at as a whole: a further one would hardly turn out to be the one. */
const MOST_LOOKS = 3
/** How much the mean of a story's items counts beside the likeliest: without it one odd item draws in its whole subject. */
const TYPICAL = 0.15

/** The stories among the candidates that are worth a second look. */
export function lookAtStories(print: Print, seenAt: number, nearby: Nearby, weights: Weights): View {
  const stories = byStory(nearby.candidates)
  const later = weighTerms(print, nearby.spread, [...stories.values()].map(printsOf))
  const most = mostOfStory(weights)
  const likely = [...stories.values()]
    .map((members) => ({ members, ...lookAtMembers(later, seenAt, members, weights) }))
    .filter(({ score }) => score + most > GIVEN_UP)
    .sort((a, b) => b.score - a.score || a.likeliest.storyId - b.likeliest.storyId)
  const looks: Look[] = []
  for (const { members, likeliest, features, aboveMean, next } of likely.slice(0, MOST_LOOKS)) {
    addStory(features, compareStory(later, printsOf(members)))
    const score = scoreOf(features, weights) - TYPICAL * aboveMean
    if (score <= GIVEN_UP) continue
    looks.push({ storyId: likeliest.storyId, likeliest, features, score, members, aboveMean, next })
  }
  return { later, found: stories.size, looks }
}

type Likeliest = { likeliest: Candidate; features: Features; score: number }

/** What the story is as a whole is left out: most stories are given up before that. */
function lookAtMembers(later: Weighed, seenAt: number, members: readonly Candidate[], weights: Weights) {
  let best: Likeliest | null = null
  let next = Number.NEGATIVE_INFINITY
  let sum = 0
  for (const member of members) {
    const features = comparePair(later, seenAt, member)
    const score = scoreOf(features, weights)
    sum += score
    if (!best || score > best.score) {
      next = best?.score ?? next
      best = { likeliest: member, features, score }
    } else next = Math.max(next, score)
  }
  const { length } = members
  return { ...best!, aboveMean: best!.score - sum / length, next: length > 1 ? next : best!.score }
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
