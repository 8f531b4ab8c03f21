import type { FastifyInstance } from 'fastify'
import { listOutlets } from '../store/sources.ts'
import type { Web } from './web.ts'

const DAYS = 30
const MOST_OUTLETS = 300

/** Where the items come from, and how well that works. */
export function addSourcesRoute(server: FastifyInstance, { app, view }: Web): void {
  server.get('/sources', async (_request, reply) => {
    const since = new Date(app.now().getTime() - DAYS * 86_400_000)
    const outlets = await listOutlets(app.database, since, MOST_OUTLETS)
    return view.page(reply, 'sources', { title: 'Sources', here: 'sources', days: DAYS, outlets, feeds: [] })
  })
}
