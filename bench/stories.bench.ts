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
import type { Print } from '../src/stories/print.ts'
import { createAnalyser } from '../src/text/analyse.ts'
import type { BenchResult } from './result.ts'
import { createNewsWriter } from './stories/news.ts'

const WINDOW_MS = 72 * 3_600_000
const MEASURED = 4_000
const WORDS = 300
const FILL_WORDS = 60
const SIGNATURES = 40_000

export default function* bench(args: string[]): Iterable<BenchResult> {
  const sizes = (args.find((arg) => arg.startsWith('--stories='))?.slice(10) ?? '10000,1000000').split(',').map(Number)
  yield measureSignatures()
  yield measureDescribing()
  const first = new Map<string, number>()
  for (const size of sizes) {
    for (const result of measurePlacing(size)) {
      const base = first.get(result.bench) ?? result.value
      first.set(result.bench, base)
      yield result.unit === 'µs' ? { ...result, ratio: round(result.value / base) } : result
    }
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
  const before = process.memoryUsage().rss
  const index = fillIndex(stories)
  const memory = process.memoryUsage().rss - before
  // Its own describer: what words the reader of a million items has met is another question than how many it keeps.
  const describe = createDescriber(createAnalyser())
  const items = Array.from({ length: MEASURED }, createNewsWriter(WORDS, 7))
  for (const item of items) describe(item, true)
  let next = stories
  const whole = time(() => {
    for (const item of items) place(index, describe(item, true), next++)
  })
  const keys = items.map((item) => keysOf(describe(item, true)))
  const lookUp = time(() => {
    for (const key of keys) index.findNearby(key, WINDOW_MS)
  })
  return [
    { bench: 'stories: describe and place', n: stories, unit: 'µs', value: round((whole / MEASURED) * 1e6) },
    { bench: 'stories: placed', n: stories, unit: 'items/s', value: round(MEASURED / whole) },
    { bench: 'stories: look-up', n: stories, unit: 'µs', value: round((lookUp / MEASURED) * 1e6) },
    { bench: 'stories: memory', n: stories, unit: 'MB', value: round(memory / 1e6), index: round(index.bytes() / 1e6) },
  ]
}

function fillIndex(stories: number): StoryIndex {
  const describe = createDescriber(createAnalyser())
  const write = createNewsWriter(FILL_WORDS)
  const index = createStoryIndex(WINDOW_MS)
  for (let n = 0; n < stories; n++) {
    const print = describe(write(), true)
    index.insert({ itemId: n, storyId: n, seenAt: (n / stories) * WINDOW_MS, print, keys: keysOf(print) })
  }
  return index
}

function place(index: StoryIndex, print: Print, itemId: number): void {
  const keys = keysOf(print)
  const joining = joinStory(print, WINDOW_MS, index.findNearby(keys, WINDOW_MS))
  if (joining.kind === 'repeats') return
  const storyId = joining.kind === 'new' ? itemId : joining.storyId
  index.insert({ itemId, storyId, seenAt: WINDOW_MS, print, keys })
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
