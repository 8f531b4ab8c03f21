import { z } from 'zod'
import { nextRun } from '../../digests/due.ts'
import { InputInvalid, NotFound } from '../../errors.ts'
import { findDigestPage, listDigestRows } from '../../store/digest-pages.ts'
import {
  findReaderSubscription,
  listReaderSubscriptions,
  pauseSubscription,
  scheduleSubscription,
} from '../../store/reader-subscriptions.ts'
import {
  deleteWatchlist,
  findOwnedWatchlist,
  listOwnedWatchlists,
  pauseWatchlist,
} from '../../store/reader-watchlists.ts'
import { deleteReader, ownerOf, pauseReader, type Reader, updateReader } from '../../store/readers.ts'
import { endSubscription } from '../../store/unsubscribe.ts'
import { listWatchlistHits } from '../../store/watchlist-pages.ts'
import { pageOf, readCursor, writeCursor } from '../cursor.ts'
import { exportReader } from '../export.ts'
import { type Problems, settingsInput, subscriptionInput, watchlistInput } from '../inputs.ts'
import { saveSubscription } from '../manage-subscriptions.ts'
import { saveWatchlist } from '../manage-watchlists.ts'
import type { Web } from '../web.ts'
import { requireOwner, requireReader } from './access.ts'
import * as say from './schemas.ts'
import type { Api } from './typed-api.ts'

/** The operator may act for any destination by naming it. */
const forWhom = z.object({ destination: say.id.optional().describe("whose, for the operator's token") })
const security = [{ token: [] }]
const nothing = { 204: z.null() }

/** A reader's own things: scope `manage`. */
export function addMineRoutes(server: Api, web: Web): void {
  server.register(async (scope) => {
    const api = scope as unknown as Api
    api.addHook('onRequest', (request) => requireOwner(web, request))
    addMe(api, web)
    addSubscriptions(api, web)
    addWatchlists(api, web)
    addDigests(api, web)
  })
}

function refuse(problems: Problems): never {
  const [field, message] = Object.entries(problems)[0] ?? ['', 'That cannot be saved.']
  throw new InputInvalid(message, field || null)
}

function addMe(api: Api, web: Web): void {
  const { database } = web.app
  const common = { tags: ['Mine'], security, querystring: forWhom }
  api.get(
    '/api/v1/me',
    { schema: { ...common, summary: 'Where my things are delivered', response: { 200: say.me } } },
    (request) => requireReader(web, request),
  )
  api.put(
    '/api/v1/me',
    {
      schema: {
        ...common,
        summary: 'Change name, time zone, quiet hours',
        body: settingsInput,
        response: { 200: say.me },
      },
    },
    async (request) => {
      const reader = await requireReader(web, request)
      await updateReader(database, reader.id, request.body)
      return { ...reader, ...request.body }
    },
  )
  api.post(
    '/api/v1/me/pause',
    {
      schema: {
        ...common,
        summary: 'Pause everything, or go on',
        body: z.object({ pause: z.boolean() }),
        response: nothing,
      },
    },
    async (request, reply) => {
      await pauseReader(database, (await requireReader(web, request)).id, request.body.pause)
      return reply.code(204).send(null)
    },
  )
  api.get(
    '/api/v1/me/export',
    {
      schema: { ...common, summary: 'Everything held about me', response: { 200: z.record(z.string(), z.unknown()) } },
    },
    async (request) => JSON.parse(JSON.stringify(await exportReader(database, await requireReader(web, request)))),
  )
  api.delete(
    '/api/v1/me',
    { schema: { ...common, summary: 'Delete everything about me', response: nothing } },
    async (request, reply) => {
      const { id } = await requireReader(web, request)
      await database.transaction((tx) => deleteReader(tx, id))
      return reply.code(204).send(null)
    },
  )
}

function addSubscriptions(api: Api, web: Web): void {
  const { database, now } = web.app
  const common = { tags: ['Subscriptions'], security, querystring: forWhom }
  const response = { 200: say.subscription }
  const find = async (reader: Reader, id: number) => {
    const found = await findReaderSubscription(database, reader.id, id)
    if (!found) throw new NotFound('You have no such subscription.')
    return found
  }
  api.get(
    '/api/v1/subscriptions',
    {
      schema: {
        ...common,
        summary: 'My subscriptions',
        response: { 200: z.object({ data: z.array(say.subscription) }) },
      },
    },
    async (request) => ({ data: await listReaderSubscriptions(database, (await requireReader(web, request)).id) }),
  )
  api.post(
    '/api/v1/subscriptions',
    {
      schema: {
        ...common,
        summary: 'Add a subscription',
        body: subscriptionInput,
        response: { 201: say.subscription },
      },
    },
    async (request, reply) => {
      const reader = await requireReader(web, request)
      const problems = await saveSubscription(web, reader, null, request.body)
      if (problems) refuse(problems)
      const all = await listReaderSubscriptions(database, reader.id)
      return reply.code(201).send(all.find((one) => one.name === request.body.name)!)
    },
  )
  api.put(
    '/api/v1/subscriptions/:id',
    { schema: { ...common, summary: 'Change a subscription', params: say.byId, body: subscriptionInput, response } },
    async (request) => {
      const reader = await requireReader(web, request)
      const { id } = await find(reader, request.params.id)
      const problems = await saveSubscription(web, reader, id, request.body)
      if (problems) refuse(problems)
      return find(reader, id)
    },
  )
  api.post(
    '/api/v1/subscriptions/:id/pause',
    { schema: { ...common, summary: 'Pause a subscription', params: say.byId, response } },
    async (request) => {
      const reader = await requireReader(web, request)
      const { id } = await find(reader, request.params.id)
      await pauseSubscription(database, reader.id, id)
      return find(reader, id)
    },
  )
  api.post(
    '/api/v1/subscriptions/:id/resume',
    { schema: { ...common, summary: 'Resume a subscription', params: say.byId, response } },
    async (request) => {
      const reader = await requireReader(web, request)
      const { id, schedule, timeZone } = await find(reader, request.params.id)
      await scheduleSubscription(database, id, nextRun(schedule, timeZone, now()))
      return find(reader, id)
    },
  )
  api.delete(
    '/api/v1/subscriptions/:id',
    { schema: { ...common, summary: 'End a subscription', params: say.byId, response: nothing } },
    async (request, reply) => {
      const reader = await requireReader(web, request)
      await endSubscription(database, reader.id, (await find(reader, request.params.id)).id)
      return reply.code(204).send(null)
    },
  )
}

function addWatchlists(api: Api, web: Web): void {
  const { database } = web.app
  const common = { tags: ['Watchlists'], security, querystring: forWhom }
  const find = async (reader: Reader, id: number) => {
    const found = await findOwnedWatchlist(database, ownerOf(reader.id), id)
    if (!found) throw new NotFound('You have no such watchlist.')
    return found
  }
  const save = async (reader: Reader, id: number | null, given: z.output<typeof watchlistInput>) => {
    const saved = await saveWatchlist(web, reader, id, given)
    return typeof saved.id === 'number' ? find(reader, saved.id) : refuse(saved as Problems)
  }
  api.get(
    '/api/v1/watchlists',
    { schema: { ...common, summary: 'My watchlists', response: { 200: z.object({ data: z.array(say.watchlist) }) } } },
    async (request) => ({ data: await listOwnedWatchlists(database, ownerOf((await requireReader(web, request)).id)) }),
  )
  api.post(
    '/api/v1/watchlists',
    { schema: { ...common, summary: 'Add a watchlist', body: watchlistInput, response: { 201: say.watchlist } } },
    async (request, reply) => reply.code(201).send(await save(await requireReader(web, request), null, request.body)),
  )
  api.put(
    '/api/v1/watchlists/:id',
    {
      schema: {
        ...common,
        summary: 'Change a watchlist',
        params: say.byId,
        body: watchlistInput,
        response: { 200: say.watchlist },
      },
    },
    async (request) => {
      const reader = await requireReader(web, request)
      return save(reader, (await find(reader, request.params.id)).id, request.body)
    },
  )
  api.post(
    '/api/v1/watchlists/:id/pause',
    {
      schema: {
        ...{ ...common, summary: 'Pause a watchlist, or let it go on', params: say.byId },
        ...{ body: z.object({ pause: z.boolean() }), response: { 200: say.watchlist } },
      },
    },
    async (request) => {
      const reader = await requireReader(web, request)
      const { id } = await find(reader, request.params.id)
      await pauseWatchlist(database, ownerOf(reader.id), id, request.body.pause)
      return find(reader, id)
    },
  )
  api.delete(
    '/api/v1/watchlists/:id',
    { schema: { ...common, summary: 'Delete a watchlist', params: say.byId, response: nothing } },
    async (request, reply) => {
      const reader = await requireReader(web, request)
      const { id } = await find(reader, request.params.id)
      await database.transaction((tx) => deleteWatchlist(tx, ownerOf(reader.id), id))
      return reply.code(204).send(null)
    },
  )
  api.get(
    '/api/v1/watchlists/:id/hits',
    {
      schema: {
        ...{ ...common, summary: 'Items that met a watchlist, newest first', params: say.byId },
        ...{ querystring: say.paging.extend(forWhom.shape), response: { 200: say.pageOf(say.watchlistHit) } },
      },
    },
    async (request) => {
      const { after, limit } = request.query
      const { id } = await find(await requireReader(web, request), request.params.id)
      const listed = await listWatchlistHits(database, id, readCursor(after, 1)?.[0] ?? null, limit + 1)
      const { rows, next } = pageOf(listed, limit, (row) => writeCursor(row.seq))
      return { data: rows, next }
    },
  )
}

function addDigests(api: Api, web: Web): void {
  const { database } = web.app
  const common = { tags: ['Digests'], security }
  api.get(
    '/api/v1/digests',
    {
      schema: {
        ...{ ...common, summary: 'My digests, sent and not sent, newest first' },
        ...{ querystring: say.paging.extend(forWhom.shape), response: { 200: say.pageOf(say.digestRow) } },
      },
    },
    async (request) => {
      const { after, limit } = request.query
      const { id } = await requireReader(web, request)
      const listed = await listDigestRows(database, id, readCursor(after, 1)?.[0] ?? null, limit + 1)
      const { rows, next } = pageOf(listed, limit, (row) => writeCursor(row.id))
      return { data: rows, next }
    },
  )
  api.get(
    '/api/v1/digests/:id',
    {
      schema: {
        ...common,
        summary: 'A digest of mine',
        params: say.byId,
        querystring: forWhom,
        response: { 200: say.digest },
      },
    },
    async (request) => {
      const found = await findDigestPage(database, request.params.id)
      const { id } = await requireReader(web, request)
      if (found?.destinationId !== id) throw new NotFound('You have no such digest.')
      return { ...found, content: found.content as unknown as Record<string, unknown> }
    },
  )
}
