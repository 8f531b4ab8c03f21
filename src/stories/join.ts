import { addStory, comparePair, compareStory, type Earlier } from './compare.ts'
import { type Features, scoreOf, type Weights } from './features.ts'
import { compareSketches } from './near-duplicate.ts'
import { type Weighed, weighTerms } from './overlap.ts'
import { FIGURES, flagsOf, type Print, TERM } from './print.ts'
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
/** Share of the triples of the shorter text that make it a copy, cut or edited. */
const COPIED = 0.55
/** Share of its weight, and number of figures, that a copy may have and its original not. */
const MOST_NEW = 0.25
const MOST_NEW_FIGURES = 1

/**
 * Decides where an item belongs: with the text it repeats, in the story whose event it is about, or in a new one.
 * @param seenAt milliseconds, as in the candidates
 */
export function joinStory(print: Print, seenAt: number, nearby: Nearby, weights: Weights = WEIGHTS): Joining {
  const original = findOriginal(print, nearby.candidates)
  if (original) return { kind: 'repeats', storyId: original.storyId, itemId: original.itemId }
  const best = scoreStories(print, seenAt, nearby, weights)[0]
  return best && best.score > SAME_EVENT ? { kind: 'joins', storyId: best.storyId } : { kind: 'new' }
}

/** The stories among the candidates, likeliest first; a story is as likely as the likeliest of its items. */
export function scoreStories(print: Print, seenAt: number, nearby: Nearby, weights: Weights = WEIGHTS): ScoredStory[] {
  const later = weighTerms(print, nearby.spread)
  const scored: ScoredStory[] = []
  for (const [storyId, members] of byStory(nearby.candidates)) {
    const best = describeStory(later, seenAt, members)
      .map((features) => ({ storyId, features, score: scoreOf(features, weights) }))
      .reduce((a, b) => (b.score > a.score ? b : a))
    scored.push(best)
  }
  return scored.sort((a, b) => b.score - a.score || a.storyId - b.storyId)
}

/** Features of the newcomer against each of a story's items. */
export function describeStory(later: Weighed, seenAt: number, members: readonly Candidate[]): Features[] {
  const story = compareStory(
    later,
    members.map(({ print }) => print),
  )
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
    const { containment } = compareSketches(print, candidate.print)
    if (containment < COPIED || (best && containment <= best.containment)) continue
    if (addsLittle(print, candidate.print)) best = { candidate, containment }
  }
  return best?.candidate ?? null
}

function addsLittle(print: Print, original: Print): boolean {
  let [all, fresh, figures] = [0, 0, 0]
  for (let i = 0, j = 0; i < print.terms.length; i++) {
    while (j < original.terms.length && original.terms[j]! < print.terms[i]!) j++
    const isNew = original.terms[j] !== print.terms[i]
    const mark = print.marks[i]!
    const flags = flagsOf(mark)
    if (flags & FIGURES) figures += isNew && flags & TERM.number ? 1 : 0
    else {
      all += mark >>> 16
      if (isNew) fresh += mark >>> 16
    }
  }
  return figures <= MOST_NEW_FIGURES && fresh <= MOST_NEW * all
}
