import { identityKey } from '../../src/ingest/identity.ts'
import type { Arrival, Document } from '../../src/model.ts'
import { createMatcher } from '../../src/watch/matcher.ts'
import { type Language, makeDocuments, makeLanguage, makeQueries } from '../match/generate.ts'
import { createNewsWriter } from '../stories/news.ts'

const SEED = 20_260_201
/** Words of an item that tell of its event, as the reports of one event share them; the others are as in any text. */
const EVENT_WORDS = 54
const SAMPLE = 6_000

/** Items of about 300 words, a fifth of them further reports of a recent event. The same `part` gives the same items. */
export function makeItems(count: number, part: number): Document[] {
  const write = createNewsWriter(EVENT_WORDS, SEED + part)
  return makeDocuments(makeLanguage(SEED), count, SEED + 100 + part).map((document) => {
    const { title, text } = write()
    return { title, text: `${text} ${document.text}` }
  })
}

export function makeArrival({ title, text }: Document, number: string, now: Date): Arrival {
  return {
    ...{ title, text, url: `https://example.org/${number}`, guid: number, outlet: `Outlet ${number.length}` },
    ...{ author: null, publishedAt: now, seenAt: now, quiet: false, keys: [identityKey('guid', number)] },
  }
}

/**
 * Queries in the mix of the matcher's benchmark, less those that meet one in some thousand items: at hundreds of items
 * a second nobody would keep a watchlist that alerts every few seconds.
 */
export function makeWatchlists(count: number): string[] {
  const language = makeLanguage(SEED)
  const sample = makeDocuments(language, SAMPLE, SEED + 1)
  const queries: string[] = []
  for (let seed = SEED + 2; queries.length < count; seed++) queries.push(...takeRare(language, sample, count, seed))
  return queries.slice(0, count)
}

function takeRare(language: Language, sample: readonly Document[], count: number, seed: number): string[] {
  const queries = [...makeQueries(language, count, seed)]
  const matcher = createMatcher()
  matcher.learn(sample.slice(0, 200))
  matcher.addMany(queries.map((query, id) => ({ id, query })))
  const met = new Set(sample.flatMap((document) => matcher.match(document)))
  return queries.filter((_, id) => !met.has(id))
}
