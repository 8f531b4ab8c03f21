import type { Model } from '../../src/topics/model.ts'
import { type Prepared, prepareExamples } from './examples.ts'
import { type Fitted, fitLogistic } from './fit-logistic.ts'
import { type LabelledItem, readDrills, writerOf } from './labelled.ts'
import { writePassingMentions } from './passing-mentions.ts'

/** Weight of the L2 penalty, by cross-validation over writers. */
const PENALTY = 1.5
/** Taken off all log odds: what is doubtful is left out, since a wrong label annoys more than a rare gap. */
const CAUTION = 0.1

/** Learns a model from items and the drills; the same items give the same model. */
export function learnModel(items: readonly LabelledItem[]): Model {
  const all = [...items, ...readDrills(), ...writePassingMentions(items)]
  return learnFrom(prepareExamples(all), all, [...all.keys()])
}

/** For each writer, a model that has seen nothing of theirs. */
export function learnWithoutEach(items: readonly LabelledItem[]): Map<string, Model> {
  const all = [...items, ...readDrills(), ...writePassingMentions(items)]
  const prepared = prepareExamples(all)
  const writers = [...new Set(items.map(writerOf))]
  return new Map(
    writers.map((writer) => {
      const others = [...all.keys()].filter((i) => writerOf(all[i]!) !== writer)
      return [writer, learnFrom(prepared, all, others)]
    }),
  )
}

function learnFrom(
  { topics, names, documents }: Prepared,
  items: readonly LabelledItem[],
  use: readonly number[],
): Model {
  const learned = topics.map((topic) => {
    const examples = use.map((i) => ({ ...documents[i]!, isTopic: items[i]!.topics.includes(topic) }))
    return fitLogistic(examples, names.length, PENALTY)
  })
  return {
    topics,
    bias: learned.map(({ bias }) => Number((bias - CAUTION).toFixed(3))),
    features: roundWeights(names, learned),
  }
}

function roundWeights(names: readonly string[], learned: readonly Fitted[]): Map<string, number[]> {
  const features = new Map<string, number[]>()
  for (const [feature, name] of names.entries()) {
    const weights = learned.map(({ weights: all }) => Math.round(100 * all[feature]!))
    if (weights.some((weight) => weight !== 0)) features.set(name, weights)
  }
  return features
}
