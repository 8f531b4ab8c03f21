import type { FastifyInstance } from 'fastify'
import { countDeliveries, countTotals, listDeliveryRows } from '../store/admin.ts'
import { addAdminDeliveries } from './admin-deliveries.ts'
import { addAdminDestinations } from './admin-destinations.ts'
import { addAdminFeeds } from './admin-feeds.ts'
import { addAdminTokens } from './admin-tokens.ts'
import { mountBoard } from './board.ts'
import { takeCookie } from './cookies.ts'
import { one, readForm } from './forms.ts'
import { enterAsOperator, isOperator, operatorKey, requireOperator } from './operator.ts'
import type { Web } from './web.ts'

/** Guessing is slow enough already; this makes it hopeless. */
const GUESS_LIMIT = { config: { rateLimit: { max: 10, timeWindow: 60_000 } } }

/** The operator's pages, behind ADMIN_TOKEN. */
export function addAdminRoutes(server: FastifyInstance, web: Web): void {
  const { app, view } = web
  server.get('/admin', async (request, reply) => {
    reply.header('cache-control', 'no-store')
    if (!isOperator(web, request)) return showDoor(null)
    const [totals, deliveries, queues, dead] = await Promise.all([
      countTotals(app.database),
      countDeliveries(app.database),
      app.queues.counts(),
      listDeliveryRows(app.database, { state: 'dead', destinationId: null }, null, 8),
    ])
    const facts = { totals, deliveries, queues: Object.entries(queues), dead, formKey: operatorKey(web, request) }
    return view.page(reply, 'admin', { title: 'Operations', at: 'overview', ...facts })

    function showDoor(problem: string | null) {
      return view.page(reply, 'admin-door', { title: 'Operations', isSet: app.config.adminToken !== null, problem })
    }
  })
  server.post('/admin/enter', GUESS_LIMIT, async (request, reply) => {
    if (enterAsOperator(web, reply, one(readForm(request.body), 'token'))) return reply.redirect('/admin', 303)
    const facts = { isSet: app.config.adminToken !== null, problem: 'That is not the token.' }
    return view.page(reply.code(403), 'admin-door', { title: 'Operations', ...facts })
  })
  server.register(async (own) => {
    own.addHook('preHandler', requireOperator(web))
    own.post('/admin/leave', async (_request, reply) => {
      takeCookie(web, reply, 'operator')
      return reply.redirect('/', 303)
    })
    addAdminDeliveries(own, web)
    addAdminDestinations(own, web)
    addAdminFeeds(own, web)
    addAdminTokens(own, web)
  })
  mountBoard(server, web)
}
