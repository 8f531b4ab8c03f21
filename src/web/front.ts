import type { FastifyInstance } from 'fastify'
import { listStories } from '../store/front.ts'
import type { Web } from './web.ts'

const PER_TOPIC = 6

/** The latest stories of every topic. */
export function addFrontRoute(server: FastifyInstance, { app, view }: Web): void {
  server.get('/', async (_request, reply) => {
    const sections = await Promise.all(
      app.topics.topics.map(async (topic) => ({
        topic,
        stories: await listStories(app.database, topic.id, null, PER_TOPIC),
      })),
    )
    return view.page(reply, 'front', { title: 'Latest stories', sections, feedPath: '/feed' })
  })
}
