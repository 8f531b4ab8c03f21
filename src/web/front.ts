import type { FastifyInstance } from 'fastify'
import { NotFound } from '../errors.ts'
import { listStories, type StoryCard } from '../store/front.ts'
import { pageOf, readPlace, writeCursor } from './cursor.ts'
import { createTrends } from './trend.ts'
import type { Web } from './web.ts'

const PER_TOPIC = 6
const A_PAGE = 30

export type Topic = { id: string; name: string; description: string }

/** @throws NotFound when topics.yaml has none of this id */
export function findTopic({ app }: Web, id: string): Topic {
  const topic = (app.topics.topics as readonly Topic[]).find((known) => known.id === id)
  if (!topic) throw new NotFound('There is no such topic.')
  return topic
}

const storyCursor = (story: StoryCard) => writeCursor(story.lastSeenAt, story.id)

/** One page of stories, newest first, of one topic or of all. @throws InputInvalid for a foreign cursor */
export async function readStories({ app }: Web, topic: string | null, cursor: string | undefined, limit = A_PAGE) {
  return pageOf(await listStories(app.database, topic, readPlace(cursor), limit + 1), limit, storyCursor)
}

/** The front page with the latest stories of every topic, and a page of its own for each. */
export function addFrontRoutes(server: FastifyInstance, web: Web): void {
  const { app, view } = web
  const trends = createTrends(app)
  server.get('/', async (_request, reply) => {
    const byTopic = await trends()
    const sections = await Promise.all(
      (app.topics.topics as readonly Topic[]).map(async (topic) => ({
        topic,
        trend: byTopic.get(topic.id) ?? null,
        stories: await listStories(app.database, topic.id, null, PER_TOPIC),
      })),
    )
    const isEmpty =
      sections.every(({ stories }) => stories.length === 0) &&
      (await listStories(app.database, null, null, 1)).length === 0
    return view.page(reply, 'front', { title: 'Latest stories', here: 'front', sections, isEmpty, feedPath: '/feed' })
  })
  server.get<{ Querystring: { after?: string } }>('/stories', async ({ query }, reply) => {
    const { rows, next } = await readStories(web, null, query.after)
    const facts = { title: 'All stories', topic: null, trend: null, stories: rows, next, path: '/stories' }
    return view.page(reply, 'topic', { ...facts, feedPath: '/feed' })
  })
  server.get<{ Params: { topic: string }; Querystring: { after?: string } }>(
    '/topics/:topic',
    async ({ params, query }, reply) => {
      const topic = findTopic(web, params.topic)
      const { rows, next } = await readStories(web, topic.id, query.after)
      const path = `/topics/${topic.id}`
      const facts = { title: topic.name, lead: topic.description, topic, stories: rows, next, path }
      return view.page(reply, 'topic', {
        ...facts,
        trend: (await trends()).get(topic.id) ?? null,
        feedPath: `${path}/feed`,
      })
    },
  )
}
