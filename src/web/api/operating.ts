import { z } from 'zod'
import { InputInvalid, NotFound } from '../../errors.ts'
import { saveWish } from '../../feeds/add.ts'
import {
  cancelDelivery,
  DELIVERY_STATES,
  findDeliveryRow,
  listDeliveryRows,
  listDestinationRows,
  retryDelivery,
  switchDestination,
} from '../../store/admin.ts'
import { findFeed, removeFeed, saveFeed } from '../../store/feeds.ts'
import { findWebhookSecret } from '../../store/webhook-secrets.ts'
import { showFeed } from '../admin-feeds.ts'
import { pageOf, readCursor, writeCursor } from '../cursor.ts'
import type { Web } from '../web.ts'
import { addWebhook } from '../webhooks.ts'
import { requireScope } from './access.ts'
import * as say from './schemas.ts'
import type { Api } from './typed-api.ts'

const common = { tags: ['Operating'], security: [{ token: [] }] }
const nothing = { 204: z.null() }

/** What the operator's pages do: scope `admin`. */
export function addOperatingRoutes(server: Api, web: Web): void {
  server.register(async (scope) => {
    const api = scope as unknown as Api
    api.addHook('onRequest', async (request) => {
      await requireScope(web, request, 'admin')
    })
    addDeliveries(api, web)
    addDestinations(api, web)
    addFeeds(api, web)
  })
}

function addDeliveries(api: Api, { app }: Web): void {
  const { database } = app
  const find = async (id: number) => {
    const found = await findDeliveryRow(database, id)
    if (!found) throw new NotFound('There is no such delivery.')
    return found
  }
  api.get(
    '/api/v1/admin/deliveries',
    {
      schema: {
        ...{ ...common, summary: 'Deliveries with their reasons, newest first' },
        querystring: say.paging.extend({ state: z.enum(DELIVERY_STATES).optional(), destination: say.id.optional() }),
        response: { 200: say.pageOf(say.delivery) },
      },
    },
    async ({ query: { state = null, destination = null, after, limit } }) => {
      const before = readCursor(after, 1)?.[0] ?? null
      const listed = await listDeliveryRows(database, { state, destinationId: destination }, before, limit + 1)
      const { rows, next } = pageOf(listed, limit, (row) => writeCursor(row.id))
      return { data: rows, next }
    },
  )
  api.post(
    '/api/v1/admin/deliveries/:id/retry',
    {
      schema: { ...common, summary: 'Try a delivery again at once', params: say.byId, response: { 200: say.delivery } },
    },
    async ({ params }) => {
      await find(params.id)
      if (!(await retryDelivery(database, params.id, app.now()))) throw new InputInvalid('It is sent, or being sent.')
      await app.queues.enqueue('deliver', [{ deliveryId: params.id }])
      return find(params.id)
    },
  )
  api.post(
    '/api/v1/admin/deliveries/:id/cancel',
    {
      schema: {
        ...common,
        summary: 'Keep a delivery from being sent',
        params: say.byId,
        response: { 200: say.delivery },
      },
    },
    async ({ params }) => {
      await find(params.id)
      if (!(await cancelDelivery(database, params.id))) throw new InputInvalid('It is too late for that.')
      return find(params.id)
    },
  )
}

function addDestinations(api: Api, { app }: Web): void {
  const { database } = app
  api.get(
    '/api/v1/admin/destinations',
    {
      schema: {
        ...{ ...common, summary: 'Where things are delivered' },
        querystring: say.paging.extend({ kind: z.enum(['email', 'discord', 'webhook']).optional() }),
        response: { 200: say.pageOf(say.destination) },
      },
    },
    async ({ query: { kind = null, after, limit } }) => {
      const listed = await listDestinationRows(database, kind, readCursor(after, 1)?.[0] ?? null, limit + 1)
      const { rows, next } = pageOf(listed, limit, (row) => writeCursor(row.id))
      return { data: rows, next }
    },
  )
  api.post(
    '/api/v1/admin/destinations/:id/switch',
    {
      schema: {
        ...{ ...common, summary: 'Switch a destination off or on', params: say.byId },
        ...{ body: z.object({ on: z.boolean() }), response: nothing },
      },
    },
    async ({ params, body }, reply) => {
      if (!(await switchDestination(database, params.id, body.on))) throw new NotFound('There is no such destination.')
      return reply.code(204).send(null)
    },
  )
  api.post(
    '/api/v1/admin/webhooks',
    {
      schema: {
        ...{ ...common, summary: 'Add a webhook as a destination' },
        body: z.object({ url: z.string().max(2000), name: z.string().max(80).default('') }),
        response: { 201: z.object({ id: z.number(), secret: z.string() }) },
      },
    },
    async ({ body }, reply) => {
      const id = await addWebhook(app, body)
      return reply.code(201).send({ id, secret: (await findWebhookSecret(database, id))! })
    },
  )
}

function addFeeds(api: Api, { app }: Web): void {
  const { database, now } = app
  const find = async (id: number) => {
    const feed = await findFeed(database, id)
    if (!feed) throw new NotFound('There is no such feed.')
    return feed
  }
  const url = z.url({ protocol: /^https?$/, error: 'A feed needs an address that starts with https://' }).max(2000)
  api.post(
    '/api/v1/admin/feeds',
    {
      schema: {
        ...{ ...common, summary: 'Add a feed by its address' },
        body: z.object({ url, name: z.string().max(200).nullable().default(null) }),
        response: { 201: say.feed },
      },
    },
    async ({ body }, reply) => {
      const { id } = await saveWish(database, body.url, { name: body.name }, now())
      return reply.code(201).send(showFeed(await find(id), now()))
    },
  )
  api.post(
    '/api/v1/admin/feeds/:id/poll',
    {
      schema: { ...common, summary: 'Look at a feed at the next tick', params: say.byId, response: { 200: say.feed } },
    },
    async ({ params }) => {
      const { id } = await find(params.id)
      await saveFeed(database, id, { state: 'active', nextPollAt: now() })
      return showFeed(await find(id), now())
    },
  )
  api.delete(
    '/api/v1/admin/feeds/:id',
    { schema: { ...common, summary: 'Remove a feed', params: say.byId, response: nothing } },
    async ({ params }, reply) => {
      await removeFeed(database, (await find(params.id)).id)
      return reply.code(204).send(null)
    },
  )
}
