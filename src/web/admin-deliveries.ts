import type { FastifyInstance } from 'fastify'
import { InputInvalid } from '../errors.ts'
import { cancelDelivery, DELIVERY_STATES, type DeliveryState, listDeliveryRows, retryDelivery } from '../store/admin.ts'
import { pageOf, readCursor, writeCursor } from './cursor.ts'
import { operatorKey } from './operator.ts'
import { readId } from './story.ts'
import type { Web } from './web.ts'

const A_PAGE = 50

type Query = { state?: string; destination?: string; after?: string }

/** Deliveries with their reasons, to retry or cancel. */
export function addAdminDeliveries(server: FastifyInstance, web: Web): void {
  const { app, view } = web
  server.get<{ Querystring: Query }>('/admin/deliveries', async (request, reply) => {
    const { state, destination, after } = request.query
    const filter = {
      state: DELIVERY_STATES.includes(state as DeliveryState) ? (state as DeliveryState) : null,
      destinationId: destination ? readId(destination) : null,
    }
    const before = readCursor(after, 1)?.[0] ?? null
    const listed = await listDeliveryRows(app.database, filter, before, A_PAGE + 1)
    const { rows, next } = pageOf(listed, A_PAGE, (row) => writeCursor(row.id))
    const asked = new URLSearchParams(filter.state ? { state: filter.state } : {})
    if (destination) asked.set('destination', destination)
    const facts = { rows, next, filter, states: DELIVERY_STATES, path: `/admin/deliveries?${asked}` }
    const formKey = operatorKey(web, request)
    return view.page(reply, 'admin-deliveries', { title: 'Deliveries', at: 'deliveries', ...facts, formKey })
  })
  server.post<{ Params: { id: string } }>('/admin/deliveries/:id/retry', async (request, reply) => {
    const deliveryId = readId(request.params.id)
    if (!(await retryDelivery(app.database, deliveryId, app.now())))
      throw new InputInvalid('It is sent, or being sent.')
    await app.queues.enqueue('deliver', [{ deliveryId }])
    return reply.redirect('/admin/deliveries', 303)
  })
  server.post<{ Params: { id: string } }>('/admin/deliveries/:id/cancel', async (request, reply) => {
    if (!(await cancelDelivery(app.database, readId(request.params.id))))
      throw new InputInvalid('It is too late for that.')
    return reply.redirect('/admin/deliveries', 303)
  })
}
