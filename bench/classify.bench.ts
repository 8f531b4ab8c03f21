/** `npm run bench -- classify`: items of about 300 words a second on one core, beside reading the same items into words. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readLabelled } from '../eval/topics/labelled.ts'
import type { Document } from '../src/model.ts'
import { PROJECT_ROOT } from '../src/paths.ts'
import { createAnalyser } from '../src/text/analyse.ts'
import { loadClassifier } from '../src/topics/load.ts'
import { parseAliases } from '../src/watch/aliases.ts'
import type { BenchResult } from './main.ts'

const WORDS = 300
const ITEMS = 2000

export default function* bench(): Iterable<BenchResult> {
  const read = (file: string) => readFileSync(join(PROJECT_ROOT, file), 'utf8')
  const classifier = loadClassifier(read('topics.yaml'), parseAliases(read('aliases.yaml')))
  const analyser = createAnalyser()
  const items = makeItems()
  const readOne = (item: Document) => analyser.analyse(item).count
  const classifyOne = (item: Document) => classifier.classify(item).length
  for (const item of items.slice(0, 500)) readOne(item) + classifyOne(item)
  const reading = timeEach(items, readOne)
  const classifying = timeEach(items, classifyOne)
  const times = { microseconds: round(classifying), timesReadingWords: round(classifying / reading) }
  yield { bench: 'classify', n: ITEMS, unit: 'items/s', value: Math.round(1e6 / classifying), words: WORDS, ...times }
}

/** Items of `WORDS` words made of the labelled ones, no two alike. */
function makeItems(): Document[] {
  const labelled = readLabelled('tuning')
  return Array.from({ length: ITEMS }, (_, i) => {
    const words: string[] = []
    for (let k = i; words.length < WORDS; k += 7) words.push(...labelled[k % labelled.length]!.text.split(' '))
    return { title: labelled[i % labelled.length]!.title, text: words.slice(0, WORDS).join(' ') }
  })
}

/** @returns microseconds an item, the best of three runs */
function timeEach(items: readonly Document[], work: (item: Document) => number): number {
  const runs = [1, 2, 3].map(() => {
    const start = process.hrtime.bigint()
    let sum = 0
    for (const item of items) sum += work(item)
    return sum < 0 ? 0 : Number(process.hrtime.bigint() - start) / 1000 / items.length
  })
  return Math.min(...runs)
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
