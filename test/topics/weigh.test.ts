import { expect, test } from 'vitest'
import type { Model } from '../../src/topics/model.ts'
import type { Parts } from '../../src/topics/read-features.ts'
import type { SentenceMap } from '../../src/topics/sentence-map.ts'
import { weigh } from '../../src/topics/weigh.ts'

const WORDS_A_SENTENCE = 10
const FIRST_WORD = 1
const model: Model = { topics: ['one', 'two'], bias: [-1, -2], features: new Map() }
/** Feature 0 is a list's, feature 1 a word's; both speak for the first topic and against the second. */
const weights = Float64Array.from([1, -1, 0.5, -0.5])

/** A part of each feature in each of these sentences. */
function partsIn(...sentences: number[]): Parts {
  const both = sentences.flatMap((sentence) => [sentence, sentence])
  return { count: both.length, feature: both.map((_, i) => i % 2), value: both.map(() => 1), sentence: both }
}

function map(count: number): SentenceMap {
  const words = count * WORDS_A_SENTENCE
  const at = Int32Array.from({ length: words }, (_, p) => Math.floor(p / WORDS_A_SENTENCE))
  return { count, sentences: [], at, words }
}

const weighIn = (count: number, ...sentences: number[]) =>
  weigh(model, weights, partsIn(...sentences), map(count), FIRST_WORD)

test('the sentences share all of the odds among them', () => {
  const { odds, worthOf } = weighIn(10, 0, 4, 5, 9)
  for (const [topic, bias] of model.bias.entries()) {
    const shares = worthOf(topic).reduce((sum, share) => sum + share, 0)
    expect(odds[topic]! - bias).toBeCloseTo(shares, 9)
  }
})

test('what stands in one passage says more than the same in sentences far apart', () => {
  expect(weighIn(10, 4, 5).odds[0]).toBeGreaterThan(weighIn(10, 2, 8).odds[0]!)
})

test('a passage drowns less the longer the item around it is', () => {
  const share = (count: number) => weighIn(count, 1, 2).worthOf(0)[1]!
  expect(share(30)).toBeGreaterThan(share(3))
})

test('an item of a title alone is its own passage', () => {
  const { odds, worthOf } = weighIn(1, 0)
  expect(worthOf(0)).toHaveLength(1)
  expect(odds[0]! - model.bias[0]!).toBeCloseTo(worthOf(0)[0]!, 9)
})
