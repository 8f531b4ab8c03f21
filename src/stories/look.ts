import { addStory, comparePair, compareStory, type Earlier, mostOfStory } from './compare.ts'
import { type Features, scoreOf, type Weights } from './features.ts'
import { type Weighed, weighTerms } from './overlap.ts'
import type { Print } from './print.ts'

export type Candidate = Earlier & { itemId: number; storyId: number }

/** What a look-up found. `spread` says, for the newcomer's terms that are keys, how many stories of the window use them. */
export type Nearby = { candidates: readonly Candidate[]; spread: ReadonlyMap<number, number> }

/**
 * A story as it looks to a newcomer: its likeliest item with the features of that pair, the log-odds that they are about
 * one event.
 */
export type Look = {
  storyId: number
  likeliest: Candidate
  features: Features
  score: number
}

/** Stories that look less likely than this are given up. */
export const GIVEN_UP = -2
/** And so many of the likeliest are looked at as a whole: a further one would hardly turn out to be the one. */
const MOST_LOOKS = 3
/** How much the mean of a story's items counts beside the likeliest: without it one odd item draws in its whole subject. */
const TYPICAL = 0.15

/** The stories among the candidates that are worth a second look, in no particular order. */
export function lookAtStories(print: Print, seenAt: number, nearby: Nearby, weights: Weights): Look[] {
  const stories = byStory(nearby.candidates)
  const later = weighTerms(print, nearby.spread, [...stories.values()].map(printsOf))
  const most = mostOfStory(weights)
  const likely = [...stories.values()]
    .map((members) => ({ members, ...lookAtMembers(later, seenAt, members, weights) }))
    .filter(({ score }) => score + most > GIVEN_UP)
    .sort((a, b) => b.score - a.score || a.likeliest.storyId - b.likeliest.storyId)
  const looks: Look[] = []
  for (const { members, likeliest, features, aboveMean } of likely.slice(0, MOST_LOOKS)) {
    addStory(features, compareStory(later, printsOf(members)))
    const score = scoreOf(features, weights) - TYPICAL * aboveMean
    if (score > GIVEN_UP) looks.push({ storyId: likeliest.storyId, likeliest, features, score })
  }
  return looks
}

type Likeliest = { likeliest: Candidate; features: Features; score: number }

/** What the story is as a whole is left out: most stories are given up before that. */
function lookAtMembers(later: Weighed, seenAt: number, members: readonly Candidate[], weights: Weights) {
  let best: Likeliest | null = null
  let sum = 0
  for (const member of members) {
    const features = comparePair(later, seenAt, member)
    const score = scoreOf(features, weights)
    sum += score
    if (!best || score > best.score) best = { likeliest: member, features, score }
  }
  return { ...best!, aboveMean: best!.score - sum / members.length }
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
