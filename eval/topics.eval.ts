/**
 * How well items are sorted by topic: `npm run eval -- topics [--errors N] [--show-test] [--tuning-only]`.
 * The test part and the fresh one are scored by the shipped model. The tuning part, which the shipped model has seen, is
 * scored by models that were kept from the writer in question; its worst errors are shown with their evidence.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { TopicLabel } from '../src/model.ts'
import { PROJECT_ROOT } from '../src/paths.ts'
import { type Classifier, createClassifier } from '../src/topics/classify.ts'
import { type Model, readShippedModel } from '../src/topics/model.ts'
import { readTopicsFile } from '../src/topics/topics-file.ts'
import { parseAliases } from '../src/watch/aliases.ts'
import { compareReadings, printAgreement, readSecondReading } from './topics/agreement.ts'
import { readGold } from './topics/gold.ts'
import { type LabelledItem, readLabelled, writerOf } from './topics/labelled.ts'
import { learnWithoutEach } from './topics/learn.ts'
import { printScores, scoreLabels } from './topics/score.ts'

type Judged = { item: LabelledItem; scores: TopicLabel[] }

export default function evaluate(args: string[]): void {
  const most = args.includes('--errors') ? Number(args[args.indexOf('--errors') + 1]) : 10
  if (!args.includes('--tuning-only')) {
    const shipped = classifierOf(readShippedModel())
    const test = readLabelled('test')
    report(
      'test part',
      judge(test, () => shipped),
      args.includes('--show-test') ? most : 0,
    )
    report(
      'fresh part, by writers who came when the model was done',
      judge(readLabelled('fresh'), () => shipped),
      args.includes('--show-test') ? most : 0,
    )
    const second = readSecondReading()
    const ids = shipped.topics.map(({ id }) => id)
    printAgreement(compareReadings(ids, test, second), second.size)
    const gold = readGold()
    if (gold)
      report(
        'document 000, by hand',
        judge(gold, () => shipped),
        most,
      )
    else console.log('document 000: skipped, ../shared is not there')
  }
  const tuning = readLabelled('tuning')
  const models = learnWithoutEach(tuning)
  const classifiers = new Map([...models].map(([writer, model]) => [writer, classifierOf(model)]))
  report(
    'tuning part, each writer by models that never saw them',
    judge(tuning, (item) => classifiers.get(writerOf(item))!),
    most,
  )
}

function classifierOf(model: Model): Classifier {
  const read = (file: string) => readFileSync(join(PROJECT_ROOT, file), 'utf8')
  return createClassifier(readTopicsFile(read('topics.yaml')), parseAliases(read('aliases.yaml')), model)
}

function judge(items: readonly LabelledItem[], classifier: (item: LabelledItem) => Classifier): Judged[] {
  return items.map((item) => ({ item, scores: classifier(item).score(item) }))
}

const isGiven = ({ score }: TopicLabel) => score >= 0.5

function report(name: string, judged: readonly Judged[], most: number): void {
  console.log(`\n${name}: ${judged.length} items`)
  const topics = judged[0]!.scores.map(({ topic }) => topic)
  const found = judged.map(({ scores }) => scores.filter(isGiven).map(({ topic }) => topic))
  printScores(
    scoreLabels(
      topics,
      judged.map(({ item }) => item),
      found,
    ),
  )
  const errors = judged.flatMap(({ item, scores }) =>
    scores.flatMap((label) => {
      const isTopic = item.topics.includes(label.topic)
      return isTopic === isGiven(label) || item.acceptable?.includes(label.topic) ? [] : [{ item, label, isTopic }]
    }),
  )
  errors.sort((a, b) => Math.abs(b.label.score - 0.5) - Math.abs(a.label.score - 0.5))
  for (const { item, label, isTopic } of errors.slice(0, most)) {
    console.log(
      `  ${isTopic ? 'missed' : 'wrong'} ${label.topic} ${label.score.toFixed(2)}  ${item.id} ${item.near ?? ''}: ${item.title}`,
    )
    for (const sentence of label.evidence.slice(0, 2)) console.log(`      ${sentence.slice(0, 160)}`)
  }
}
