import { createRows, FACTS } from './facts.ts'
import type { Features, Weights } from './features.ts'
import { type Candidate, type Look, lookAtStories, type Nearby } from './look.ts'
import { compareSketches } from './near-duplicate.ts'
import { FIGURES, flagsOf, type Print, TERM, weightOf } from './print.ts'
import { SECOND_LOOK } from './second-look.ts'
import { type Forest, parseTrees, plantTrees, scoreTrees } from './trees.ts'
import { WEIGHTS } from './weights.ts'

/** What was learned: the weights of a first look at each story, and the trees of a second look at the likely ones. */
export type Model = { weights: Weights; trees: Forest }

export const MODEL: Model = { weights: WEIGHTS, trees: plantTrees(parseTrees(SECOND_LOOK, FACTS)) }

export type { Candidate, Nearby }

export type Joining =
  | { kind: 'new' }
  | { kind: 'joins'; storyId: number }
  | { kind: 'repeats'; storyId: number; itemId: number }

export type ScoredStory = { storyId: number; score: number; features: Features }

/** Log-odds over which an item belongs to a story: a little caution is worth more to B-cubed, by cross-validate.ts. */
const SAME_EVENT = 0.3
/** Of the feature `what`: a common word or two. */
const FEW_WORDS = 1
/** The most that a second look lifts a story that shares hardly more than names with the newcomer: it takes away. */
const NAMES_ALONE = -0.3
/** Share of the triples of the shorter text that make it a copy, cut or edited. */
const COPIED = 0.55
/** Texts of fewer triples are too short to be told apart by them. */
const FEWEST_TRIPLES = 10
/** Share of its weight that a copy may have and its original not. */
const MOST_NEW = 0.25
/** A figure of less weight (`two`, `40`) is easily put in or left out by an editor. */
const TELLING_FIGURE = 0.5
/** Texts that share so much of all their triples have the same length; another figure in one is then no matter of cutting. */
const SAME_LENGTH = 0.6

/**
 * Decides where an item belongs: with the text it repeats, in the story whose event it is about, or in a new one.
 * @param seenAt milliseconds, as in the candidates
 */
export function joinStory(print: Print, seenAt: number, nearby: Nearby, model: Model = MODEL): Joining {
  const original = findOriginal(print, nearby.candidates)
  if (original) return { kind: 'repeats', storyId: original.storyId, itemId: original.itemId }
  if (print.roundup) return { kind: 'new' }
  const best = scoreStories(print, seenAt, nearby, model)[0]
  return best ? { kind: 'joins', storyId: best.storyId } : { kind: 'new' }
}

/** The stories among the candidates that are likelier than not, likeliest first. */
export function scoreStories(print: Print, seenAt: number, nearby: Nearby, model: Model = MODEL): ScoredStory[] {
  const view = lookAtStories(print, seenAt, nearby, model.weights)
  const rowOf = createRows(view)
  return view.looks
    .map((look) => ({
      ...{ storyId: look.storyId, features: look.features },
      score: look.score + secondLook(look, model.trees, () => rowOf(look)),
    }))
    .filter(({ score }) => score > SAME_EVENT)
    .sort((a, b) => b.score - a.score || a.storyId - b.storyId)
}

/**
 * What the trees add. A story that shares hardly more than names with the newcomer loses by them, and they are not asked
 * where it is given up anyway.
 */
function secondLook({ features, score }: Look, trees: Forest, rowOf: () => Float64Array): number {
  const { happenings, numbers, counts, sameDay, what } = features
  const namesAlone = happenings + numbers + counts + sameDay === 0 && what < FEW_WORDS
  if (!namesAlone) return scoreTrees(trees, rowOf())
  return score + NAMES_ALONE > SAME_EVENT ? Math.min(NAMES_ALONE, scoreTrees(trees, rowOf())) : NAMES_ALONE
}

/** The candidate of which the item is a copy: verbatim, cut short or lightly edited. An update that adds facts is none. */
function findOriginal(print: Print, candidates: readonly Candidate[]): Candidate | null {
  let best: { candidate: Candidate; containment: number } | null = null
  for (const candidate of candidates) {
    if (candidate.print.wording === print.wording) return candidate
    if (Math.min(print.shingles.length, candidate.print.shingles.length) < FEWEST_TRIPLES) continue
    const { containment, resemblance } = compareSketches(print, candidate.print)
    if (containment < COPIED || (best && containment <= best.containment)) continue
    if (resemblance >= SAME_LENGTH && isFilledInAnew(print, candidate.print)) continue
    if (addsLittle(print, candidate.print)) best = { candidate, containment }
  }
  return best?.candidate ?? null
}

/** The same words with another day or number in place of the old one: the next bulletin of a series, or a new toll. */
function isFilledInAnew(print: Print, original: Print): boolean {
  if (print.leadDays && original.leadDays && !(print.leadDays & original.leadDays)) return true
  return hasOwnNumber(print, original) && hasOwnNumber(original, print)
}

function hasOwnNumber(print: Print, other: Print): boolean {
  for (let i = 0, j = 0; i < print.terms.length; i++) {
    while (j < other.terms.length && other.terms[j]! < print.terms[i]!) j++
    if (flagsOf(print.marks[i]!) & TERM.number && other.terms[j] !== print.terms[i]) return true
  }
  return false
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
