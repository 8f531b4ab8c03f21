import Parser from 'rss-parser'
import { parseFeed } from '../src/feeds/parse.ts'
import { type Sample, sampleDocuments } from './feed-documents.ts'
import type { BenchResult } from './main.ts'

const LEAST_MS = 1_500

/** How fast bytes become items, beside rss-parser on the same text. */
export default async function* parse(): AsyncGenerator<BenchResult> {
  let bytes = 0
  let ms = 0
  for (const document of sampleDocuments()) {
    const ours = await measure(() => parseFeed({ ...document, url: 'https://example.org/feed' }))
    const theirs = await measureLibrary(document)
    const { items } = await parseFeed({ ...document, url: null })
    const speed = megabytesPerSecond(document.bytes.length, ours)
    bytes += document.bytes.length
    ms += ours
    yield {
      bench: `parse: ${document.name}`,
      n: items.length,
      unit: 'MB/s',
      value: speed,
      itemsPerSecond: Math.round((items.length / ours) * 1000),
      rssParser: megabytesPerSecond(document.bytes.length, theirs),
    }
  }
  yield { bench: 'parse: all of them', n: bytes, unit: 'MB/s', value: megabytesPerSecond(bytes, ms) }
}

function measureLibrary({ bytes }: Sample): Promise<number> {
  const parser = new Parser()
  return measure(() => parser.parseString(bytes.toString('utf8')))
}

/** @returns milliseconds that one run takes, once warm */
async function measure(run: () => Promise<unknown>): Promise<number> {
  const warmUntil = performance.now() + LEAST_MS / 3
  while (performance.now() < warmUntil) await run()
  const start = performance.now()
  let runs = 0
  while (performance.now() - start < LEAST_MS) {
    await run()
    runs++
  }
  return (performance.now() - start) / runs
}

function megabytesPerSecond(bytes: number, ms: number): number {
  return Math.round((bytes / ms / 1000) * 10) / 10
}
