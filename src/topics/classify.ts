import type { Document, TopicLabel } from '../model.ts'
import type { Analyser } from '../text/analyse.ts'
import type { Analysed } from '../text/analysed.ts'
import type { Aliases } from '../watch/aliases.ts'
import { strongestSentences } from './evidence.ts'
import { layOutFeatures } from './features.ts'
import { buildGroups } from './groups.ts'
import { layOutWeights, type Model, vocabularyOf } from './model.ts'
import { createPointer, type Points, scoreOfPoints } from './points.ts'
import { createFeatureReader, type Parts } from './read-features.ts'
import { createScanner, type Scanner } from './scan.ts'
import { mapSentences, type SentenceMap } from './sentence-map.ts'
import type { Topic, TopicRules, TopicsFile } from './topics-file.ts'
import { weigh } from './weigh.ts'

export type Classifier = {
  readonly topics: readonly Topic[]
  /** Labels at or over their topic's threshold, highest score first. */
  classify(document: Document): TopicLabel[]
  /** Every topic's score, in the order of the file, with evidence. */
  score(document: Document): TopicLabel[]
}

/** A document read once for all topics; void when the next one is read. */
type Reading = { document: Document; words: Analysed; map: SentenceMap; points: [Points, Points][] }
/** Score and how much each sentence adds to it. */
type Verdict = { score: number; worth: () => Float64Array }
type Judge = (topic: number, reading: Reading) => Verdict

/**
 * Makes a classifier. A topic that the model has learned is scored by the model, in which the points of its expressions are
 * one voice among many; any other topic is scored by its points alone. A `shared` analyser must have the same aliases.
 */
export function createClassifier(
  { topics, lists }: TopicsFile,
  aliases: Aliases,
  model: Model | null,
  shared?: Analyser,
): Classifier {
  const scanner = createScanner(aliases, shared)
  const pointers = topics.map((topic) => createPointer(topic, lists, scanner))
  const judgeByPoints: Judge = (topic, { points }) => {
    const [pro, contra] = points[topic]!
    return { score: scoreOfPoints(pro.total + contra.total), worth: () => sum(pro.bySentence, contra.bySentence) }
  }
  const read = (document: Document): Reading => {
    const words = scanner.scan(document)
    const map = mapSentences(document, words)
    return { document, words, map, points: pointers.map((pointer) => pointer(words, map)) }
  }
  const judge = model ? createModelJudge(model, topics, { lists, topics }, scanner, judgeByPoints) : () => judgeByPoints
  const scoreAll = (document: Document, least: (topic: Topic) => number): TopicLabel[] => {
    const reading = read(document)
    const judgeOne = judge(reading)
    return topics.flatMap((topic, i) => {
      const { score, worth } = judgeOne(i, reading)
      if (score < least(topic)) return []
      return [{ topic: topic.id, score, evidence: strongestSentences(document, reading.map, worth()) }]
    })
  }
  return {
    topics,
    classify: (document) => scoreAll(document, (topic) => topic.threshold).sort((a, b) => b.score - a.score),
    score: (document) => scoreAll(document, () => 0),
  }
}

/** For each reading, a judge that asks the model where it knows the topic. */
function createModelJudge(
  model: Model,
  topics: readonly TopicRules[],
  { lists }: TopicsFile,
  scanner: Scanner,
  otherwise: Judge,
): (reading: Reading) => Judge {
  const vocabulary = vocabularyOf(model)
  const groups = buildGroups(lists, scanner)
  const space = layOutFeatures(groups, model.topics, vocabulary)
  const weights = layOutWeights(model, space.names)
  const reader = createFeatureReader(groups, space, vocabulary, scanner)
  const placeInFile = model.topics.map((id) => topics.findIndex((topic) => topic.id === id))
  const placeInModel = topics.map((topic) => model.topics.indexOf(topic.id))
  return ({ words, map, points }) => {
    const parts: Parts = reader.read(
      words,
      map,
      placeInFile.map((i) => points[i]),
    )
    const { odds, worthOf } = weigh(model, weights, parts, map, space.words)
    return (topic, reading) => {
      const learned = placeInModel[topic]!
      if (learned < 0) return otherwise(topic, reading)
      return { score: 1 / (1 + Math.exp(-odds[learned]!)), worth: () => worthOf(learned) }
    }
  }
}

function sum(a: Float64Array, b: Float64Array): Float64Array {
  return a.map((value, i) => value + b[i]!)
}
