import { parseFeed as parseWithOther } from '@rowanmanning/feed-parser'
import RssParser from 'rss-parser'
import { parseFeed } from '../src/feeds/parse.ts'
import { type Sample, sampleDocuments } from './feed-documents.ts'
import type { BenchResult } from './result.ts'

/** The readers take turns, so that whatever else the machine does weighs on all of them alike. */
const TURNS = 5
const TURN_MS = 200
const WARM_MS = 300

type Run = () => Promise<unknown>
type Times = { ours: number; rssParser: number; other: number }

/**
 * How fast bytes become items, beside two libraries that are given the same bytes decoded as UTF-8 (they read less out
 * of them). Counted in processor time.
 */
export default async function* parse(args: string[]): AsyncGenerator<BenchResult> {
  const turns = args.includes('--quick') ? 2 : TURNS
  const all: (Times & { bytes: number })[] = []
  for (const document of sampleDocuments()) {
    const times = await measure(document, turns)
    const { length } = document.bytes
    all.push({ ...times, bytes: length })
    const { items } = await parseFeed({ ...document, url: null })
    yield { bench: `parse: ${document.name}`, n: items.length, unit: 'MB/s', ...compare(length, times) }
  }
  const sum = (of: keyof Times | 'bytes') => all.reduce((total, times) => total + times[of], 0)
  const total = { ours: sum('ours'), rssParser: sum('rssParser'), other: sum('other') }
  const mean = all.reduce((ratios, { ours, rssParser }) => ratios + rssParser / ours, 0) / all.length
  yield {
    ...{ bench: 'parse: all of them', n: sum('bytes'), unit: 'MB/s', ...compare(sum('bytes'), total) },
    ratio: round(mean),
  }
}

function compare(bytes: number, { ours, rssParser, other }: Times) {
  const speed = (ms: number) => Math.round(bytes / ms / 100) / 10
  return {
    value: speed(ours),
    ratio: round(rssParser / ours),
    ratioToFeedParser: round(other / ours),
    rssParser: speed(rssParser),
    feedParser: speed(other),
  }
}

function round(ratio: number): number {
  return Math.round(ratio * 100) / 100
}

/** @returns milliseconds of processor time that each takes for one reading, the median of its turns */
async function measure(document: Sample, turns: number): Promise<Times> {
  const parser = new RssParser()
  const text = () => document.bytes.toString('utf8')
  const runs: Record<keyof Times, Run> = {
    ours: () => parseFeed({ ...document, url: 'https://example.org/feed' }),
    rssParser: () => parser.parseString(text()),
    other: async () => readAll(text()),
  }
  const times: Record<keyof Times, number[]> = { ours: [], rssParser: [], other: [] }
  const names = Object.keys(runs) as (keyof Times)[]
  for (const name of names) await takeTurn(runs[name], WARM_MS)
  for (let turn = 0; turn < turns; turn++) {
    for (const name of names) times[name].push(await takeTurn(runs[name], TURN_MS))
  }
  return { ours: median(times.ours), rssParser: median(times.rssParser), other: median(times.other) }
}

/** This library reads an item's fields when they are asked for. */
function readAll(text: string): unknown[] {
  const feed = parseWithOther(text)
  return feed.items.map(({ id, url, title, description, content, authors, published }) => [
    ...[id, url, title, description, content, authors, published],
  ])
}

async function takeTurn(run: Run, leastMs: number): Promise<number> {
  const start = processorMs()
  let runs = 0
  while (processorMs() - start < leastMs) {
    await run()
    runs++
  }
  return (processorMs() - start) / runs
}

function processorMs(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1]!
}
