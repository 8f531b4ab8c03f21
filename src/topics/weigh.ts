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
const LONG_CAUTION = 1

/**
 * What each sentence adds, topics side by side: row 0 is the document as a whole, row i + 1 sentence i. Words and pairs of
 * words are kept apart from the others, since they count for less in a longer text.
 */
type Shares = { words: Float64Array; others: Float64Array }
type Passage = { start: number; worth: number }

/** @param firstWord number of the first feature that is a word or pair of words; the others come before it */
export function weigh(model: Model, weights: Float64Array, parts: Parts, map: SentenceMap, firstWord: number): Weighed {
  const topics = model.topics.length
  const shares = shareOut(weights, topics, parts, map.count, firstWord)
  const scales = scalePassages(map)
  const passages = model.topics.map((_, topic) => strongestPassage(shares, scales, topics, topic, map.count))
  const caution = LONG_CAUTION * Math.log(Math.max(1, map.words / LONG))
  const oddsOf = (bias: number, topic: number) =>
    bias + WHOLE * totalOf(shares, topics, topic) + PASSAGE * passages[topic]!.worth - caution
  return {
    odds: model.bias.map(oddsOf),
    worthOf: (topic) => weighSentences(shares, scales, topics, topic, passages[topic]!, map.count),
  }
}

function shareOut(weights: Float64Array, topics: number, parts: Parts, sentences: number, firstWord: number): Shares {
  const { count, feature, value, sentence } = parts
  const words = new Float64Array((sentences + 1) * topics)
  const others = new Float64Array((sentences + 1) * topics)
  for (let i = 0; i < count; i++) {
    const from = feature[i]! * topics
    const to = (sentence[i]! + 1) * topics
    const times = value[i]!
    const shares = feature[i]! >= firstWord ? words : others
    for (let topic = 0; topic < topics; topic++) shares[to + topic]! += weights[from + topic]! * times
  }
  return { words, others }
}

function totalOf({ words, others }: Shares, topics: number, topic: number): number {
  let total = 0
  for (let at = topic; at < words.length; at += topics) total += words[at]! + others[at]!
  return total
}

function strongestPassage(
  { words, others }: Shares,
  scales: Float64Array,
  topics: number,
  topic: number,
  sentences: number,
): Passage {
  const best = { start: 0, worth: Number.NEGATIVE_INFINITY }
  for (let start = 0; start < scales.length; start++) {
    const scale = PASSAGE_WORDS * scales[start]!
    let worth = 0
    for (let i = start; i < start + PASSAGE_SENTENCES && i < sentences; i++) {
      const at = (i + 1) * topics + topic
      worth += scale * words[at]! + others[at]!
    }
    if (worth > best.worth) {
      best.start = start
      best.worth = worth
    }
  }
  return best
}

/** How much each sentence adds to the odds: what it adds to the whole, and again if it stands in the strongest passage. */
function weighSentences(
  { words, others }: Shares,
  scales: Float64Array,
  topics: number,
  topic: number,
  { start }: Passage,
  sentences: number,
): Float64Array {
  const worth = new Float64Array(sentences)
  const scale = PASSAGE_WORDS * scales[start]!
  for (let i = 0; i < sentences; i++) {
    const at = (i + 1) * topics + topic
    worth[i] = WHOLE * (words[at]! + others[at]!)
    if (i >= start && i < start + PASSAGE_SENTENCES) worth[i]! += PASSAGE * (scale * words[at]! + others[at]!)
  }
  return worth
}

/** For each passage, by its first sentence: how much more a word of it counts than in the longer document. */
function scalePassages({ count, at, words }: SentenceMap): Float64Array {
  const lengths = new Int32Array(count + PASSAGE_SENTENCES)
  for (let p = 0; p < words; p++) lengths[at[p]!]!++
  const whole = Math.min(MOST_WORDS, words)
  const scales = new Float64Array(Math.max(1, count - PASSAGE_SENTENCES + 1))
  for (let start = 0; start < scales.length; start++) {
    const passage = Math.max(FEWEST_WORDS, lengths[start]! + lengths[start + 1]!)
    scales[start] = Math.max(1, Math.sqrt(whole / passage))
  }
  return scales
}
