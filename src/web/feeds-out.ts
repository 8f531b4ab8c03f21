import { createHash, createHmac } from 'node:crypto'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { InputInvalid, NotFound } from '../errors.ts'
import { type SearchHit, searchItems } from '../ingest/search.ts'
import { listStories, type StoryCard } from '../store/front.ts'
import { ensureSecret } from '../store/secrets.ts'
import type { Sql } from '../store/sql.ts'
import { findWatchlistName, listWatchlistHits } from '../store/watchlist-pages.ts'
import { findTopic } from './front.ts'
import { isSameSecret } from './operator.ts'
import { readId } from './story.ts'
import { FEED_TYPES, type FeedFormat, type OwnEntry, type OwnFeed, writeFeed } from './syndicate.ts'
import type { Web } from './web.ts'

const MOST_ENTRIES = 50

type Format = { format: string }

/** Atom, RSS and JSON feeds of all stories, of each topic, watchlist and search. */
export function addFeedRoutes(server: FastifyInstance, web: Web): void {
  const { app } = web
  const site = (path: string) => new URL(path, app.config.publicUrl).href
  const send = (request: FastifyRequest, reply: FastifyReply, feed: OwnFeed) => sendFeed(web, request, reply, feed)

  server.get<{ Params: Format }>('/feed.:format', async (request, reply) => {
    const stories = await listStories(app.database, null, null, MOST_ENTRIES)
    const about = { title: 'Sitrep', description: 'The latest stories on every topic' }
    const entries = stories.map((story) => entryOfStory(story, site))
    return send(request, reply, { ...about, pageUrl: site('/'), feedUrl: site(request.url), entries })
  })

  server.get<{ Params: Format & { topic: string } }>('/topics/:topic/feed.:format', async (request, reply) => {
    const { id, name, description } = findTopic(web, request.params.topic)
    const stories = await listStories(app.database, id, null, MOST_ENTRIES)
    const entries = stories.map((story) => entryOfStory(story, site))
    const about = { title: `Sitrep: ${name}`, description, pageUrl: site(`/topics/${id}`), feedUrl: site(request.url) }
    return send(request, reply, { ...about, entries })
  })

  server.get<{ Params: Format; Querystring: { q?: string; topic?: string } }>(
    '/search/feed.:format',
    { config: { rateLimit: { max: 60, timeWindow: 60_000 } } },
    async (request, reply) => {
      const { q = '', topic } = request.query
      if (q.trim() === '') throw new InputInvalid('The address of this feed lacks what to search for: ?q=…', 'q')
      const wanted = { query: q, topic: topic || null, order: 'received', after: null, limit: MOST_ENTRIES } as const
      const { hits } = await searchItems(app, wanted)
      const entries = hits.map((hit) => entryOfHit(hit, site))
      const about = { title: `Sitrep: ${q}`, description: `Items that match ${q}` }
      const pageUrl = site(`/search?${new URLSearchParams({ q })}`)
      return send(request, reply, { ...about, pageUrl, feedUrl: site(request.url), entries })
    },
  )

  server.get<{ Params: Format & { id: string; key: string } }>(
    '/watchlists/:id/:key/feed.:format',
    async (request, reply) => {
      const id = readId(request.params.id)
      const key = await watchlistFeedKey(app.database, id)
      const name = isSameSecret(request.params.key, key) ? await findWatchlistName(app.database, id) : null
      if (name === null) throw new NotFound('There is no such feed.')
      const hits = await listWatchlistHits(app.database, id, null, MOST_ENTRIES)
      const entries = hits.map((hit) => entryOfHit(hit, site))
      const about = { title: `Sitrep watchlist: ${name}`, description: `Items that met the watchlist ${name}` }
      return send(request, reply, { ...about, pageUrl: site('/manage'), feedUrl: site(request.url), entries })
    },
  )
}

/** Feed readers carry no cookie, so the address of a watchlist's feed holds a key that cannot be guessed. */
export async function watchlistFeedKey(sql: Sql, watchlistId: number): Promise<string> {
  const secret = await ensureSecret(sql, 'feeds')
  return createHmac('sha256', secret).update(`watchlist.${watchlistId}`).digest('base64url').slice(0, 22)
}

function sendFeed({ app }: Web, request: FastifyRequest, reply: FastifyReply, feed: OwnFeed): FastifyReply {
  const { format } = request.params as Format
  if (!Object.hasOwn(FEED_TYPES, format)) throw new NotFound('Feeds come as .atom, .rss and .json.')
  const body = writeFeed(feed, format as FeedFormat, app.now())
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`
  reply.header('etag', etag).header('cache-control', 'public, max-age=60')
  if (request.headers['if-none-match'] === etag) return reply.code(304).send()
  return reply.type(FEED_TYPES[format as FeedFormat]).send(body)
}

function entryOfStory(story: StoryCard, site: (path: string) => string): OwnEntry {
  const reports = `${story.itemCount} ${story.itemCount === 1 ? 'report' : 'reports'}`
  return {
    id: `tag:sitrep,2025:story-${story.id}`,
    title: story.title,
    url: site(`/stories/${story.id}`),
    summary: story.outlets.length > 0 ? `${reports}: ${story.outlets.join(', ')}` : reports,
    updatedAt: story.lastSeenAt,
    publishedAt: story.firstSeenAt,
    categories: story.topics,
    outlets: story.outlets,
  }
}

type Hit = Pick<SearchHit, 'id' | 'title' | 'storyId' | 'seenAt' | 'topics' | 'outlet' | 'quote'>

function entryOfHit(hit: Hit, site: (path: string) => string): OwnEntry {
  return {
    id: `tag:sitrep,2025:item-${hit.id}`,
    title: hit.title,
    url: site(`/stories/${hit.storyId}#report-${hit.id}`),
    summary: hit.quote.map((segment) => segment.text).join(''),
    updatedAt: hit.seenAt,
    publishedAt: hit.seenAt,
    categories: hit.topics,
    outlets: hit.outlet === null ? [] : [hit.outlet],
  }
}
