/**
 * `npm run bench -- stories [--json] [--stories=10000,1000000]`: what it costs to describe an item and to place it among
 * so many stories of the window, on one core. Items are of 300 words out of a vocabulary as uneven as English, a fifth
 * of them further reports of a recent story.
 */
import { createDescriber } from '../src/stories/describe.ts'
import { createStoryIndex, type StoryIndex } from '../src/stories/index-memory.ts'
import { joinStory } from '../src/stories/join.ts'
import { keysOf } from '../src/stories/keys.ts'
import { createSketcher } from '../src/stories/near-duplicate.ts'
import { createAnalyser } from '../src/text/analyse.ts'
import type { BenchResult } from './main.ts'
import { createNewsWriter, type News } from './stories/news.ts'

const WINDOW_MS = 72 * 3_600_000
const MEASURED = 4_000
const WORDS = 300
const FILL_WORDS = 60
const SIGNATURES = 40_000

export default function* bench(args: string[]): Iterable<BenchResult> {
  const sizes = (args.find((arg) => arg.startsWith('--stories='))?.slice(10) ?? '10000,1000000').split(',').map(Number)
  yield measureSignatures()
  yield measureDescribing()
  let baseline = 0
  for (const size of sizes) {
    const results = measurePlacing(size)
    const cost = results[0]!.value
    baseline ||= cost
    for (const result of results)
      yield result.unit === 'µs' ? { ...result, ratio: round(result.value / baseline) } : result
  }
}

function measureSignatures(): BenchResult {
  const sketch = createSketcher()
  const words = new Uint32Array(WORDS)
  const seconds = time(() => {
    for (let i = 0; i < SIGNATURES; i++) {
      for (let p = 0; p < WORDS; p++) words[p] = Math.imul(p + 1, 0x9e3779b1) ^ i
      sketch(words, WORDS)
    }
  })
  return {
    bench: 'stories: sketches',
    n: SIGNATURES,
    unit: 'signatures/s',
    value: round(SIGNATURES / seconds),
    words: WORDS,
  }
}

function measureDescribing(): BenchResult {
  const describe = createDescriber(createAnalyser())
  const write = createNewsWriter(WORDS)
  const items = Array.from({ length: MEASURED }, write)
  for (const item of items) describe(item, true)
  const seconds = time(() => {
    for (const item of items) describe(item, true)
  })
  return { bench: 'stories: describe', n: MEASURED, unit: 'items/s', value: round(MEASURED / seconds), words: WORDS }
}

function measurePlacing(stories: number): BenchResult[] {
  const describe = createDescriber(createAnalyser())
  const index = createStoryIndex(WINDOW_MS)
  const before = process.memoryUsage().rss
  const write = createNewsWriter(FILL_WORDS)
  for (let n = 0; n < stories; n++) store(index, describe(write(), true), n, n, (n / stories) * WINDOW_MS)
  const memory = process.memoryUsage().rss - before
  const writeLong = createNewsWriter(WORDS, 7)
  const items: News[] = Array.from({ length: MEASURED }, writeLong)
  const place = (item: News, n: number) => {
    const print = describe(item, true)
    const keys = keysOf(print)
    const joining = joinStory(print, WINDOW_MS, index.findNearby(keys, WINDOW_MS))
    const itemId = stories + n
    const storyId = joining.kind === 'new' ? itemId : joining.storyId
    if (joining.kind !== 'repeats') index.insert({ itemId, storyId, seenAt: WINDOW_MS, print, keys })
  }
  const half = MEASURED / 2
  for (let n = 0; n < half; n++) place(items[n]!, n)
  const seconds = time(() => {
    for (let n = half; n < MEASURED; n++) place(items[n]!, n)
  })
  const bench = 'stories: describe and place'
  return [
    { bench, n: stories, unit: 'µs', value: round((seconds / half) * 1e6) },
    { bench, n: stories, unit: 'items/s', value: round(half / seconds) },
    { bench: 'stories: memory', n: stories, unit: 'MB', value: round(memory / 1e6), index: round(index.bytes() / 1e6) },
  ]
}

function store(
  index: StoryIndex,
  print: Parameters<typeof keysOf>[0],
  itemId: number,
  storyId: number,
  seenAt: number,
) {
  index.insert({ itemId, storyId, seenAt, print, keys: keysOf(print) })
}

/** Seconds of processor time, the collector's included, so that busy neighbours do not count. */
function time(work: () => void): number {
  const start = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1e6
}

function round(value: number): number {
  return Number(value.toPrecision(4))
}
