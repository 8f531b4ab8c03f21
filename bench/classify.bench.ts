/**
 * `npm run bench -- classify`: items of about 300 words a second on one core: classified, read into words only, and
 * through all that is done to an item between the feed and the database.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readLabelled } from '../eval/topics/labelled.ts'
import { plainText, plainTitle } from '../src/feeds/html-text.ts'
import type { Document } from '../src/model.ts'
import { PROJECT_ROOT } from '../src/paths.ts'
import { createDescriber } from '../src/stories/describe.ts'
import { createStoryIndex } from '../src/stories/index-memory.ts'
import { joinStory } from '../src/stories/join.ts'
import { keysOf } from '../src/stories/keys.ts'
import { createAnalyser } from '../src/text/analyse.ts'
import { loadClassifier } from '../src/topics/load.ts'
import { buildAliasTable } from '../src/watch/alias-table.ts'
import { parseAliases } from '../src/watch/aliases.ts'
import type { BenchResult } from './result.ts'

const WORDS = 300
const ITEMS = 2000
const WINDOW_MS = 72 * 3_600_000

export default function* bench(): Iterable<BenchResult> {
  const read = (file: string) => readFileSync(join(PROJECT_ROOT, file), 'utf8')
  const aliases = parseAliases(read('aliases.yaml'))
  const classifier = loadClassifier(read('topics.yaml'), aliases)
  const analyser = createAnalyser()
  const items = makeItems()
  const readOne = (item: Document) => analyser.analyse(item).count
  const classifyOne = (item: Document) => classifier.classify(item).length
  for (const item of items.slice(0, 500)) readOne(item) + classifyOne(item)
  const reading = timeEach(items, readOne)
  const classifying = timeEach(items, classifyOne)
  const times = { microseconds: round(classifying), timesReadingWords: round(classifying / reading) }
  yield { bench: 'classify', n: ITEMS, unit: 'items/s', value: Math.round(1e6 / classifying), words: WORDS, ...times }

  const describe = createDescriber(createAnalyser(buildAliasTable(aliases).canonical))
  const placeOne = createPlacer((item) => describe(item, true))
  const normalising = timeEach(items, (item) => normalise(item).text.length)
  const whole = timeEach(items, (item) => {
    const plain = normalise(item)
    return classifyOne(plain) + placeOne(plain)
  })
  yield {
    ...{ bench: 'classify and place', n: ITEMS, unit: 'items/s', value: Math.round(1e6 / whole), words: WORDS },
    ...{ microseconds: round(whole), normalise: round(normalising), classify: round(classifying) },
  }
}

/** What a feed's reader does to an item: markup becomes plain text. */
function normalise({ title, text }: Document): Document {
  return { title: plainTitle({ value: title, html: false }), text: plainText({ value: text, html: true }) }
}

/** Places items in stories kept in memory. @returns 1 for a new story, else 0 */
function createPlacer(describe: (item: Document) => ReturnType<ReturnType<typeof createDescriber>>) {
  const index = createStoryIndex(WINDOW_MS)
  let itemId = 0
  return (item: Document): number => {
    const print = describe(item)
    const keys = keysOf(print)
    const joining = joinStory(print, WINDOW_MS, index.findNearby(keys, WINDOW_MS))
    if (joining.kind === 'repeats') return 0
    const storyId = joining.kind === 'new' ? ++itemId : joining.storyId
    index.insert({ itemId, storyId, seenAt: WINDOW_MS, print, keys })
    return joining.kind === 'new' ? 1 : 0
  }
}

/** Items of `WORDS` words made of the labelled ones, no two alike, in paragraphs as feeds send them. */
function makeItems(): Document[] {
  const labelled = readLabelled('tuning')
  return Array.from({ length: ITEMS }, (_, i) => {
    const words: string[] = []
    for (let k = i; words.length < WORDS; k += 7) words.push(...labelled[k % labelled.length]!.text.split(' '))
    const text = words.slice(0, WORDS).join(' ').replaceAll('\n\n', '</p>\n<p>')
    return { title: labelled[i % labelled.length]!.title, text: `<p>${text}</p>` }
  })
}

/** @returns microseconds of processor time an item, the best of three runs; busy neighbours do not count */
function timeEach(items: readonly Document[], work: (item: Document) => number): number {
  const runs = [1, 2, 3].map(() => {
    const start = process.cpuUsage()
    let sum = 0
    for (const item of items) sum += work(item)
    const { user, system } = process.cpuUsage(start)
    return sum < 0 ? 0 : (user + system) / items.length
  })
  return Math.min(...runs)
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
