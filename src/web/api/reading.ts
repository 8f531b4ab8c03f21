import { z } from 'zod'
import { normaliseAddress } from '../../deliver/email/address.ts'
import { summarise } from '../../digests/summary.ts'
import { NotFound } from '../../errors.ts'
import { backtestQuery } from '../../ingest/backtest.ts'
import { searchItems } from '../../ingest/search.ts'
import { listFeeds } from '../../store/feeds.ts'
import { listOutlets } from '../../store/sources.ts'
import { findStoryPage } from '../../store/story-pages.ts'
import { showFeed } from '../admin-feeds.ts'
import { pageOf, readCursor, readPlace, writeCursor } from '../cursor.ts'
import { inEvenTime } from '../even-time.ts'
import { findTopic, readStories, type Topic } from '../front.ts'
import { address, checkQueries, queries, schedule, timeZone } from '../inputs.ts'
import { readQuery } from '../reading.ts'
import { foldRepeats } from '../story.ts'
import { ask, MAIL_LIMIT } from '../subscribe.ts'
import type { Web } from '../web.ts'
import { readCaller } from './access.ts'
import * as say from './schemas.ts'
import type { Api } from './typed-api.ts'

const DAY_MS = 86_400_000
const MOST_REPORTS = 200
const MANY = { config: { rateLimit: { max: 60, timeWindow: 60_000 } } }
const tags = ['Reading']

/** What everybody may read; a token that must not be honoured is refused all the same. */
export function addReadingRoutes(api: Api, web: Web): void {
  const { app } = web
  api.addHook('onRequest', async (request) => {
    await readCaller(web, request)
  })
  api.get(
    '/api/v1/topics',
    { schema: { tags, summary: 'All topics', response: { 200: z.object({ data: z.array(say.topic) }) } } },
    async () => ({ data: [...(app.topics.topics as readonly Topic[])] }),
  )
  api.get(
    '/api/v1/stories',
    {
      schema: {
        ...{ tags, summary: 'Stories, last seen first' },
        querystring: say.paging.extend({ topic: z.string().optional() }),
        response: { 200: say.pageOf(say.story) },
      },
    },
    async ({ query }) => {
      const topic = query.topic === undefined ? null : findTopic(web, query.topic).id
      const { rows, next } = await readStories(web, topic, query.after, query.limit)
      return { data: rows, next }
    },
  )
  api.get(
    '/api/v1/stories/:id',
    { schema: { tags, summary: 'A story with its reports', params: say.byId, response: { 200: say.storyPage } } },
    async ({ params }) => {
      const found = await findStoryPage(app.database, params.id, MOST_REPORTS)
      if (!found) throw new NotFound('There is no such story.')
      const articles = found.reports.map(({ title, lead, outlet }) => ({ title, text: lead, outlet }))
      const { story, evidence } = found
      return { ...story, summary: summarise(articles), evidence, reports: foldRepeats(found.reports) }
    },
  )
  api.get(
    '/api/v1/search',
    {
      ...MANY,
      schema: {
        ...{ tags, summary: 'Items that a query matches, newest first' },
        querystring: say.paging.extend({ q: z.string().min(1).max(2000), topic: z.string().optional() }),
        response: { 200: say.pageOf(say.searchHit) },
      },
    },
    async ({ query }) => {
      const { q, limit, topic = null } = query
      const after = readPlace(query.after)
      const { hits, next } = await searchItems(app, { query: q, topic, order: 'published', after, limit })
      return { data: hits, next: next === null ? null : writeCursor(next.at, next.id) }
    },
  )
  api.post(
    '/api/v1/queries/check',
    {
      ...MANY,
      schema: {
        ...{ tags, summary: 'How a query is read, and what it would have found' },
        body: z.object({ query: z.string().max(3000) }),
        response: { 200: say.checked },
      },
    },
    async ({ body }) => {
      const reading = readQuery(body.query)
      if (!reading.ok) return reading
      return { ...reading, backtest: await backtestQuery(app, body.query) }
    },
  )
  api.get(
    '/api/v1/outlets',
    {
      schema: {
        ...{ tags, summary: 'Who published what was read in the last days' },
        querystring: z.object({ days: z.coerce.number().int().min(1).max(90).default(30) }),
        response: { 200: z.object({ data: z.array(say.outlet) }) },
      },
    },
    async ({ query }) => ({
      data: await listOutlets(app.database, new Date(app.now().getTime() - query.days * DAY_MS), 500),
    }),
  )
  api.get(
    '/api/v1/feeds',
    {
      schema: {
        tags,
        summary: 'Feeds and their health',
        querystring: say.paging,
        response: { 200: say.pageOf(say.feed) },
      },
    },
    async ({ query: { after, limit } }) => {
      const listed = await listFeeds(app.database, readCursor(after, 1)?.[0] ?? 0, limit + 1)
      const { rows, next } = pageOf(listed, limit, (feed) => writeCursor(feed.id))
      return { data: rows.map((feed) => showFeed(feed, app.now())), next }
    },
  )
  addSubscribing(api, web)
}

function addSubscribing(api: Api, web: Web): void {
  const body = z.object({
    address,
    topics: z.array(z.string()).default([]),
    queries: queries.or(z.array(z.string()).max(0)).default([]),
    schedule,
    timeZone,
  })
  const response = { 202: z.object({ message: z.string() }) }
  const summary = 'Ask an address to confirm a digest; the answer never says whether it is known'
  api.post(
    '/api/v1/subscribe',
    { ...MAIL_LIMIT, schema: { tags, summary, body, response } },
    async ({ body }, reply) => {
      checkQueries(body.queries)
      await inEvenTime(ask(web, { ...body, address: normaliseAddress(body.address)! }))
      return reply.code(202).send({ message: 'A mail is on its way there. Nothing is sent before its owner confirms.' })
    },
  )
}
