/**
 * `npx tsx eval/topics/train.ts` learns src/topics/model.tsv from the tuning part; the same items give the same file.
 * `--validate` learns nothing but says how well items of a writer are judged after training on all other writers.
 */
import { writeFileSync } from 'node:fs'
import { MODEL_FILE, printModel } from '../../src/topics/model.ts'
import { type Features, type Prepared, prepareExamples } from './examples.ts'
import { type Fitted, fitLogistic, logOdds } from './fit-logistic.ts'
import { type LabelledItem, readLabelled, writerOf } from './labelled.ts'
import { printScores, scoreLabels } from './score.ts'

const PENALTY = 0.375
/** Added to all log odds: a label that is doubtful is left out, since near misses annoy more than a rare gap. */
const CAUTION = 0

const items = readLabelled('tuning')
const prepared = prepareExamples(items)
if (process.argv.includes('--validate')) validate()
else writeModel(prepared.topics.map((topic) => learn(topic, items, prepared.documents)))

function learn(topic: string, from: readonly LabelledItem[], documents: readonly Features[]): Fitted {
  const examples = from.map((item, i) => ({ ...documents[i]!, isTopic: item.topics.includes(topic) }))
  return fitLogistic(examples, prepared.names.length, PENALTY)
}

function writeModel(learned: readonly Fitted[]): void {
  const features = new Map<string, number[]>()
  for (const [feature, name] of prepared.names.entries()) {
    const weights = learned.map(({ weights: all }) => Math.round(100 * all[feature]!))
    if (weights.some((weight) => weight !== 0)) features.set(name, weights)
  }
  const bias = learned.map((one) => Number((one.bias - CAUTION).toFixed(3)))
  writeFileSync(MODEL_FILE, printModel({ topics: prepared.topics, bias, features }))
  console.log(`${items.length} items, ${features.size} of ${prepared.names.length} features kept`)
}

function validate(): void {
  const odds = crossValidate(prepared)
  for (const caution of [-0.4, 0, 0.4, 0.8, 1.2]) {
    console.log(`\nwith ${caution} taken off the log odds`)
    const found = odds.map((mine) => prepared.topics.filter((_, i) => mine[i]! > caution))
    printScores(scoreLabels(prepared.topics, items, found))
  }
  if (process.argv.includes('--errors')) printErrors(odds)
}

/** Log odds of each item by a model that has seen nothing of its writer. */
function crossValidate({ topics, documents }: Prepared): number[][] {
  const odds: number[][] = items.map(() => [])
  for (const writer of new Set(items.map(writerOf))) {
    const others = items.flatMap((item, i) => (writerOf(item) === writer ? [] : [i]))
    const fitted = topics.map((topic) =>
      learn(
        topic,
        others.map((i) => items[i]!),
        others.map((i) => documents[i]!),
      ),
    )
    for (const [i, item] of items.entries()) {
      if (writerOf(item) === writer) odds[i] = fitted.map((one) => logOdds(one, { ...documents[i]!, isTopic: false }))
    }
  }
  return odds
}

function printErrors(odds: readonly number[][]): void {
  for (const [i, item] of items.entries()) {
    for (const [t, topic] of prepared.topics.entries()) {
      const isTopic = item.topics.includes(topic)
      if (isTopic === odds[i]![t]! > 0) continue
      const text = item.text.replace(/\s+/g, ' ').slice(0, 400)
      const gold = `[${item.topics}] ${item.near ?? ''}`
      console.log(
        `${isTopic ? 'MISS' : 'FALSE'} ${topic} ${odds[i]![t]!.toFixed(1)} ${item.id} ${gold} | ${item.title} | ${text}`,
      )
    }
  }
}
