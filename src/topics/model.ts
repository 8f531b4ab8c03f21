import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { PROJECT_ROOT } from '../paths.ts'
import type { Vocabulary } from './features.ts'

/**
 * What was learned, as eval/topics/train.ts writes it: for each feature by name, one weight a topic in hundredths. The score
 * of a topic is the logistic function of its bias and the weighted features.
 */
export type Model = { topics: string[]; bias: number[]; features: Map<string, number[]> }

/** Lines of a name and, after tabs, one value a topic: first the topics, then their biases, then the features. */
export const MODEL_FILE = join(PROJECT_ROOT, 'src', 'topics', 'model.tsv')
const HUNDREDTHS = 100

let shipped: Model | undefined

/** The model that comes with the program, read once. */
export function readShippedModel(): Model {
  shipped ??= parseModel(readFileSync(MODEL_FILE, 'utf8'))
  return shipped
}

function parseModel(tsv: string): Model {
  const [topics, bias, ...features] = tsv
    .trimEnd()
    .split('\n')
    .map((line) => line.split('\t'))
  return {
    topics: topics!.slice(1),
    bias: bias!.slice(1).map(Number),
    features: new Map(features.map(([name, ...weights]) => [name!, weights.map(Number)])),
  }
}

export function printModel({ topics, bias, features }: Model): string {
  const lines = [
    ['topics', ...topics],
    ['bias', ...bias],
    ...[...features].map(([name, weights]) => [name, ...weights]),
  ]
  return lines.map((line) => `${line.join('\t')}\n`).join('')
}

/** The words and pairs of words among the model's features. */
export function vocabularyOf(model: Model): Vocabulary {
  const rest = (prefix: string) =>
    [...model.features.keys()].flatMap((name) => (name.startsWith(prefix) ? [name.slice(prefix.length)] : []))
  return { words: rest('word '), pairs: rest('pair ').map((pair) => pair.split(' ') as [string, string]) }
}

/** The model's weights in the order of `names`, topics side by side; 0 for what it has not learned. */
export function layOutWeights(model: Model, names: readonly string[]): Float64Array {
  const weights = new Float64Array(names.length * model.topics.length)
  for (const [feature, name] of names.entries()) {
    const learned = model.features.get(name)
    if (learned)
      for (const [i, weight] of learned.entries()) weights[feature * learned.length + i] = weight / HUNDREDTHS
  }
  return weights
}
