import type { FastifyInstance } from 'fastify'
import { listFeeds } from '../store/feeds.ts'
import { listOutlets } from '../store/sources.ts'
import { showFeed } from './admin-feeds.ts'
import type { Web } from './web.ts'

const DAYS = 30
const MOST_OUTLETS = 300
const MOST_FEEDS = 500

/** Where the items come from, and how well that works. */
export function addSourcesRoute(server: FastifyInstance, { app, view }: Web): void {
  server.get('/sources', async (_request, reply) => {
    const since = new Date(app.now().getTime() - DAYS * 86_400_000)
    const outlets = await listOutlets(app.database, since, MOST_OUTLETS)
    const listed = await listFeeds(app.database, 0, MOST_FEEDS)
    const feeds = listed.map((feed) => showFeed(feed, app.now()))
    return view.page(reply, 'sources', { title: 'Sources', here: 'sources', days: DAYS, outlets, feeds })
  })
}
