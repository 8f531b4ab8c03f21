import type { Document, Item, TopicLabel } from '../model.ts'
import type { NewMatch } from '../store/watchlists.ts'
import type { Describer } from '../stories/describe.ts'
import { type Keys, keysOf } from '../stories/keys.ts'
import type { Print } from '../stories/print.ts'
import type { SearchWordReader } from './search-words.ts'
import type { WatchIndex } from './watch-index.ts'

export type AnalyseDeps = {
  classify: (document: Document) => TopicLabel[] | Promise<TopicLabel[]>
  /** Makes the prints that stories are told apart by; see stories/describe.ts. */
  describe: Describer
  readWords: SearchWordReader
  watchIndex: WatchIndex
}

/** All that can be said of an item by itself. */
export type Analysis = {
  item: Item
  topics: TopicLabel[]
  words: string[]
  print: Print
  keys: Keys
  /** The lines it met, as they were at change number `watchSeq`. */
  matches: NewMatch[]
  watchSeq: number
}

/** What one of several items failed at; those before it are fine. */
export type Failed = { item: Item; error: Error }

/**
 * Analyses items in order, up to the first that fails. After each of them, which takes about a millisecond, the timers and
 * sockets of the process get their turn: another batch is being written meanwhile, on which all processes wait.
 */
export async function analyseItems(
  deps: AnalyseDeps,
  items: readonly Item[],
): Promise<{ analyses: Analysis[]; failed: Failed | null }> {
  const analyses: Analysis[] = []
  for (const item of items) {
    try {
      analyses.push(await analyseItem(deps, item))
    } catch (error) {
      return { analyses, failed: { item, error: error as Error } }
    }
    await new Promise((resolve) => setImmediate(resolve))
  }
  return { analyses, failed: null }
}

async function analyseItem(deps: AnalyseDeps, item: Item): Promise<Analysis> {
  const topics = await deps.classify(item)
  const matched = matchItem(deps, item, topics)
  const print = deps.describe({ title: item.title, text: item.text }, isDated(item))
  return { item, topics, ...matched, print, keys: keysOf(print), words: deps.readWords(item) }
}

function matchItem({ watchIndex }: AnalyseDeps, item: Item, topics: TopicLabel[]) {
  const document = { title: item.title, text: item.text, topics: topics.map((label) => label.topic) }
  const matches = watchIndex.match(item.outlet === null ? document : { ...document, source: item.outlet })
  return { matches, watchSeq: watchIndex.reached() }
}

/** The same analyses; those made before change `watchSeq` are matched again, which the index must have read by now. */
export function renewMatches(deps: AnalyseDeps, analyses: readonly Analysis[], watchSeq: number): Analysis[] {
  return analyses.map((analysis) =>
    analysis.watchSeq >= watchSeq ? analysis : { ...analysis, ...matchItem(deps, analysis.item, analysis.topics) },
  )
}

/** An article of a corpus without a date has a guessed one; what a feed brings undated is new when it comes. */
export function isDated(item: Item): boolean {
  return item.publishedAt !== null || item.feedId !== null
}
