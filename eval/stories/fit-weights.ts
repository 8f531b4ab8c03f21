import { FEATURES, type Feature, type Features } from '../../src/stories/features.ts'
import { createStoryIndex } from '../../src/stories/index-memory.ts'
import { keysOf } from '../../src/stories/keys.ts'
import { byStory, describeStory, printsOf } from '../../src/stories/look.ts'
import { weighTerms } from '../../src/stories/overlap.ts'
import { createEvalDescriber, WINDOW_MS } from './group.ts'
import { type LabelledItem, type TuningSet, withoutDates } from './sets.ts'

/** What a newcomer was compared with: the items of its own story, and those of each other story nearby. */
export type Case = { story: string; own: Features[]; others: Features[][] }

const NAMES = Object.keys(FEATURES) as Feature[]
const ROUNDS = 250
const RATE = 0.05
const DECAY = 0.004
/** Wrong stories of a case that are learned from: the likeliest. */
const RIVALS = 6
/** Taken off the bias: the likeliest weights join too much for B-cubed, by cross-validate.ts. */
const CAUTION = 0.2
const START: Partial<Features> = { bias: -3, likeness: 1 }

/** Places every item in its true story and notes what it was compared with on the way. */
export function gatherCases(items: readonly LabelledItem[]): Case[] {
  const describe = createEvalDescriber()
  const index = createStoryIndex(WINDOW_MS)
  const numbers = new Map<string, number>()
  let known: number | null = null
  return items.map((item, itemId) => {
    known = item.seenAt ?? known
    const seenAt = known ?? 0
    const print = describe(item, item.seenAt !== null)
    const keys = keysOf(print)
    const storyId = numbers.get(item.story) ?? numbers.size
    numbers.set(item.story, storyId)
    const nearby = index.findNearby(keys, seenAt)
    const found = byStory(nearby.candidates)
    const later = weighTerms(print, nearby.spread, [...found.values()].map(printsOf))
    const own = found.get(storyId) ?? []
    found.delete(storyId)
    index.insert({ itemId, storyId, seenAt, print, keys })
    return {
      story: item.story,
      own: own.length > 0 ? describeStory(later, seenAt, own) : [],
      others: [...found.values()].map((members) => describeStory(later, seenAt, members)),
    }
  })
}

/** A case with its features as plain rows, in the order of NAMES. */
type Rows = { own: Float64Array[]; others: Float64Array[][] }

/**
 * Logistic regression over each case's likeliest items (as a multiple-instance problem), by RMSprop, with every weight
 * held to its feature's sign.
 */
export function fitWeights(cases: readonly Case[]): Features {
  const rows = cases.map(({ own, others }): Rows => ({ own: own.map(rowOf), others: others.map((o) => o.map(rowOf)) }))
  const weights = Float64Array.from(NAMES, (name) => START[name] ?? 0)
  const squares = new Float64Array(NAMES.length).fill(1e-6)
  for (let round = 0; round < ROUNDS; round++) {
    const slopes = slopesOf(rows, weights)
    for (const [k, name] of NAMES.entries()) {
      const slope = slopes[k]! / cases.length + (name === 'bias' ? 0 : DECAY * weights[k]!)
      squares[k] = 0.95 * squares[k]! + 0.05 * slope * slope
      weights[k]! -= ((RATE * slope) / Math.sqrt(squares[k]! + 1e-8)) * (1 - round / ROUNDS)
      if (weights[k]! * FEATURES[name] < 0) weights[k] = 0
    }
  }
  const fitted = Object.fromEntries(NAMES.map((name, k) => [name, weights[k]!])) as Features
  return { ...fitted, bias: fitted.bias - CAUTION }
}

function rowOf(features: Features): Float64Array {
  return Float64Array.from(NAMES, (name) => features[name])
}

function slopesOf(cases: readonly Rows[], weights: Float64Array): Float64Array {
  const slopes = new Float64Array(NAMES.length)
  const add = ({ row, score }: { row: Float64Array; score: number }, truth: number) => {
    const error = 1 / (1 + Math.exp(-score)) - truth
    for (let k = 0; k < row.length; k++) slopes[k]! += error * row[k]!
  }
  for (const { own, others } of cases) {
    if (own.length > 0) add(likeliest(own, weights), 1)
    const rivals = others.map((members) => likeliest(members, weights)).sort((a, b) => b.score - a.score)
    for (const rival of rivals.slice(0, RIVALS)) add(rival, 0)
  }
  return slopes
}

function likeliest(members: readonly Float64Array[], weights: Float64Array): { row: Float64Array; score: number } {
  let best = { row: members[0]!, score: Number.NEGATIVE_INFINITY }
  for (const row of members) {
    let score = 0
    for (let k = 0; k < row.length; k++) score += row[k]! * weights[k]!
    if (score > best.score) best = { row, score }
  }
  return best
}

/** The cases of one set, with its dates and without them. */
export function gatherBoth({ items, times }: TuningSet): Case[] {
  const cases = [...gatherCases(items), ...gatherCases(withoutDates(items))]
  return Array.from({ length: times }, () => cases).flat()
}
