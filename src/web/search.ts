import type { FastifyInstance } from 'fastify'
import { searchItems } from '../ingest/search.ts'
import { readPlace, writeCursor } from './cursor.ts'
import type { Topic } from './front.ts'
import { readQuery } from './reading.ts'
import type { Web } from './web.ts'

const A_PAGE = 20

/** Searching looks through stored items, so one visitor may not ask for too much of it at once. */
const SEARCH_LIMIT = { config: { rateLimit: { max: 60, timeWindow: 60_000 } } }

type Query = { q?: string; topic?: string; after?: string }

/** The search page: a query in the language of watchlists over everything stored. */
export function addSearchRoute(server: FastifyInstance, { app, view }: Web): void {
  server.get<{ Querystring: Query }>('/search', SEARCH_LIMIT, async ({ query }, reply) => {
    const topics = app.topics.topics as readonly Topic[]
    const q = (query.q ?? '').slice(0, 3000)
    const topic = topics.find(({ id }) => id === query.topic)?.id ?? null
    const facts = { here: 'search', q, topic, topics, result: null, next: null, reading: null, path: '' }
    if (q.trim() === '') return view.page(reply, 'search', { title: 'Search', ...facts })
    const reading = readQuery(q)
    const title = `Search: ${q.slice(0, 80)}`
    if (!reading.ok) return view.page(reply.code(422), 'search', { title, ...facts, reading })
    const after = readPlace(query.after)
    const result = await searchItems(app, { query: q, topic, order: 'published', after, limit: A_PAGE })
    const asked = new URLSearchParams(topic ? { q, topic } : { q })
    return view.page(reply, 'search', {
      ...{ title, ...facts, reading, result, path: `/search?${asked}` },
      next: result.next === null ? null : writeCursor(result.next.at, result.next.id),
      feedPath: '/search/feed',
      feedQuery: `?${asked}`,
    })
  })
}
