import type { Span } from '../model.ts'
import { listSearchedItems, type Order, type Place, placeOf, type SearchedItem } from '../store/search.ts'
import type { Sql } from '../store/sql.ts'
import type { Aliases } from '../watch/aliases.ts'
import { createExplainer } from '../watch/explain.ts'
import { highlight, type Segment } from '../watch/highlight.ts'
import { parseQuery } from '../watch/parse.ts'
import { narrow } from './narrow.ts'

export type SearchDeps = { database: Sql; aliases: Aliases }
export type SearchRequest = { query: string; topic: string | null; order: Order; after: Place | null; limit: number }

/** An item that matches; `quote` is the sentence that says so, with the words that match marked. */
export type SearchHit = Omit<SearchedItem, 'text'> & { spans: Span[]; quote: Segment[] }

/** `next` is the place to go on after, or null at the end; a page may hold fewer hits than asked for and yet go on. */
export type SearchPage = { hits: SearchHit[]; lookedAt: number; next: Place | null }

const BATCH = 100
/** A query that matches next to nothing of what its words narrow to gives up for now after so many items. */
const MOST_LOOKED_AT = 2_000

/**
 * Items that the query matches, newest first by the order asked for, exactly as a watchlist with it would have: the
 * database narrows by words, the query language decides.
 * @throws QuerySyntaxError
 */
export async function searchItems({ database, aliases }: SearchDeps, request: SearchRequest): Promise<SearchPage> {
  const tree = parseQuery(request.query)
  const { order, topic, limit } = request
  const wanted = { words: narrow(tree, aliases), topic, order }
  const explainer = createExplainer({ aliases })
  const hits: SearchHit[] = []
  let after = request.after
  let lookedAt = 0
  while (lookedAt < MOST_LOOKED_AT) {
    const batch = await listSearchedItems(database, wanted, after, BATCH)
    for (const item of batch) {
      const { match, spans } = explainer.explain(tree, documentOf(item))
      lookedAt++
      after = placeOf(item, order)
      if (!match) continue
      hits.push(describeHit(item, spans))
      if (hits.length === limit) return { hits, lookedAt, next: after }
    }
    if (batch.length < BATCH) return { hits, lookedAt, next: null }
    // The embedded database answers within microtasks; others must get their turn.
    await new Promise((resolve) => setImmediate(resolve))
  }
  return { hits, lookedAt, next: after }
}

export function documentOf({ title, text, outlet, topics }: SearchedItem) {
  return outlet === null ? { title, text, topics } : { title, text, topics, source: outlet }
}

export function describeHit({ text, ...item }: SearchedItem, spans: Span[]): SearchHit {
  const excerpt = highlight({ title: item.title, text }, spans)
  const start = text.slice(0, 240).replace(/\s+/g, ' ')
  const quote = excerpt?.field === 'text' ? excerpt.segments : [{ text: start, marked: false }]
  return { ...item, spans, quote }
}
