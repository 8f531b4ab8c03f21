/**
 * `npx tsx eval/stories/fit-weights.ts` learns src/stories/weights.ts from the tuning items of both sets, the beats and
 * the seeds, with and without their dates; the same items always give the same weights. The test parts are not read.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { PROJECT_ROOT } from '../../src/paths.ts'
import { FEATURES, type Feature, type Features, scoreOf } from '../../src/stories/features.ts'
import { createStoryIndex } from '../../src/stories/index-memory.ts'
import { byStory, describeStory, printsOf } from '../../src/stories/join.ts'
import { keysOf } from '../../src/stories/keys.ts'
import { weighTerms } from '../../src/stories/overlap.ts'
import { createEvalDescriber, WINDOW_MS } from './group.ts'
import { type LabelledItem, readHardSet, readSeedSet, readStorySet, withoutDates } from './sets.ts'

/** What a newcomer was compared with: the items of its own story, and those of each other story nearby. */
export type Case = { story: string; own: Features[]; others: Features[][] }

const NAMES = Object.keys(FEATURES) as Feature[]
const ROUNDS = 250
const RATE = 0.05
const DECAY = 0.012
/** Wrong stories of a case that are learned from: the likeliest. */
const RIVALS = 6

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

/**
 * Logistic regression over each case's likeliest items (as a multiple-instance problem), by RMSprop, with every weight
 * held to its feature's sign.
 */
export function fitWeights(cases: readonly Case[]): Features {
  const weights = Object.fromEntries(NAMES.map((name) => [name, 0])) as Features
  weights.bias = -3
  weights.likeness = 1
  const squares = Object.fromEntries(NAMES.map((name) => [name, 1e-6])) as Features
  for (let round = 0; round < ROUNDS; round++) {
    const slopes = slopesOf(cases, weights)
    for (const name of NAMES) {
      const slope = slopes[name] / cases.length + (name === 'bias' ? 0 : DECAY * weights[name])
      squares[name] = 0.95 * squares[name] + 0.05 * slope * slope
      weights[name] -= ((RATE * slope) / Math.sqrt(squares[name] + 1e-8)) * (1 - round / ROUNDS)
      if (weights[name] * FEATURES[name] < 0) weights[name] = 0
    }
  }
  return weights
}

function slopesOf(cases: readonly Case[], weights: Features): Features {
  const slopes = Object.fromEntries(NAMES.map((name) => [name, 0])) as Features
  const add = ({ features, score }: { features: Features; score: number }, truth: number) => {
    const error = 1 / (1 + Math.exp(-score)) - truth
    for (const name of NAMES) slopes[name] += error * features[name]
  }
  for (const { own, others } of cases) {
    if (own.length > 0) add(likeliest(own, weights), 1)
    const rivals = others.map((members) => likeliest(members, weights)).sort((a, b) => b.score - a.score)
    for (const rival of rivals.slice(0, RIVALS)) add(rival, 0)
  }
  return slopes
}

function likeliest(members: readonly Features[], weights: Features): { features: Features; score: number } {
  return members
    .map((features) => ({ features, score: scoreOf(features, weights) }))
    .reduce((a, b) => (b.score > a.score ? b : a))
}

export function readFittingSets(): LabelledItem[][] {
  const dated = [readStorySet('tuning'), readStorySet('beats'), readHardSet('tuning'), readSeedSet()]
  return [...dated, ...dated.map(withoutDates)]
}

if (process.argv[1]?.endsWith('fit-weights.ts')) {
  const cases = readFittingSets().flatMap(gatherCases)
  const weights = fitWeights(cases)
  const lines = NAMES.map((name) => `  ${name}: ${Number(weights[name].toFixed(3))},`)
  writeFileSync(
    join(PROJECT_ROOT, 'src/stories/weights.ts'),
    `import type { Weights } from './features.ts'

/** Written by eval/stories/fit-weights.ts, from ${cases.length} cases. */
export const WEIGHTS: Weights = {
${lines.join('\n')}
}
`,
  )
  console.log(`${cases.length} cases\n${lines.join('\n')}`)
}
