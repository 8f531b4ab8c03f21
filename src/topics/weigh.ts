import type { Model } from './model.ts'
import type { Parts } from './read-features.ts'
import type { SentenceMap } from './sentence-map.ts'

/** The log odds of every topic of the model, and how much each sentence adds to those of one of them. */
export type Weighed = { odds: number[]; worthOf(topic: number): Float64Array }

/**
 * How much the whole of a document says, and its strongest passage again: a topic that is told in two sentences of an item
 * on something else drowns in the whole. Both, and what words count for in a passage, by cross-validation over writers.
 */
const WHOLE = 0.75
const PASSAGE = 0.46
const PASSAGE_WORDS = 0.6
/** What the learned bias becomes by this, before caution; learnModel puts it into the model. */
export const BIAS = { times: WHOLE, less: 0.93 }
const PASSAGE_SENTENCES = 2
/** A shorter passage is weighed as one of so many words. */
const FEWEST_WORDS = 8
/** A longer item counts as one of so many: its passing mentions would gain with every paragraph else. */
const MOST_WORDS = 250
/** The longest items learned from. What is longer mentions more in passing; the logarithm of its excess speaks against it. */
const LONG = 420
const LONG_CAUTION = 2

/** @param firstWord number of the first feature that is a word or pair of words; the others come before it */
export function weigh(model: Model, weights: Float64Array, parts: Parts, map: SentenceMap, firstWord: number): Weighed {
  const topics = model.topics.length
  const sums = new Float64Array(topics)
  const words = new Float64Array(map.count * topics)
  const others = new Float64Array(map.count * topics)
  for (let i = 0; i < parts.count; i++) {
    const from = parts.feature[i]! * topics
    const value = parts.value[i]!
    const sentence = parts.sentence[i]!
    const shares = parts.feature[i]! >= firstWord ? words : others
    for (let topic = 0; topic < topics; topic++) {
      const share = weights[from + topic]! * value
      sums[topic]! += share
      if (sentence >= 0) shares[sentence * topics + topic]! += share
    }
  }
  const scales = scalePassages(map)
  const caution = LONG_CAUTION * Math.log(Math.max(1, map.words / LONG))
  const inPassage = (sentence: number, start: number, topic: number) => {
    const at = sentence * topics + topic
    return PASSAGE_WORDS * scales[start]! * words[at]! + others[at]!
  }
  const passages = Array.from({ length: topics }, (_, topic) =>
    strongestPassage(scales.length, map.count, (sentence, start) => inPassage(sentence, start, topic)),
  )
  return {
    odds: model.bias.map((bias, topic) => bias + WHOLE * sums[topic]! + PASSAGE * passages[topic]!.worth - caution),
    worthOf: (topic) =>
      Float64Array.from({ length: map.count }, (_, sentence) => {
        const at = sentence * topics + topic
        const { start } = passages[topic]!
        const isInside = sentence >= start && sentence < start + PASSAGE_SENTENCES
        const again = isInside ? PASSAGE * inPassage(sentence, start, topic) : 0
        return WHOLE * (words[at]! + others[at]!) + again
      }),
  }
}

function strongestPassage(passages: number, sentences: number, worthOf: (sentence: number, start: number) => number) {
  let best = { start: 0, worth: Number.NEGATIVE_INFINITY }
  for (let start = 0; start < passages; start++) {
    let worth = 0
    const end = Math.min(sentences, start + PASSAGE_SENTENCES)
    for (let sentence = start; sentence < end; sentence++) worth += worthOf(sentence, start)
    if (worth > best.worth) best = { start, worth }
  }
  return best
}

/** For each passage, by its first sentence: how much more a word of it counts than in the longer document. */
function scalePassages({ count, at, words }: SentenceMap): Float64Array {
  const lengths = new Int32Array(count + PASSAGE_SENTENCES)
  for (let p = 0; p < words; p++) lengths[at[p]!]!++
  const whole = Math.min(MOST_WORDS, words)
  return Float64Array.from({ length: Math.max(1, count - PASSAGE_SENTENCES + 1) }, (_, start) => {
    const passage = Math.max(FEWEST_WORDS, lengths[start]! + lengths[start + 1]!)
    return Math.max(1, Math.sqrt(whole / passage))
  })
}
