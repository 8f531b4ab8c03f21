import { z } from 'zod'
import { NotFound } from '../../errors.ts'
import { findDigestPage, listDigestRows } from '../../store/digest-pages.ts'
import { deleteReader, pauseReader, updateReader } from '../../store/readers.ts'
import { pageOf, readCursor, writeCursor } from '../cursor.ts'
import { exportReader } from '../export.ts'
import { settingsInput } from '../inputs.ts'
import type { Web } from '../web.ts'
import { requireOwner, requireReader } from './access.ts'
import { addSubscriptions } from './my-subscriptions.ts'
import { addWatchlists } from './my-watchlists.ts'
import { forWhom, nothing, security } from './own.ts'
import * as say from './schemas.ts'
import type { Api } from './typed-api.ts'

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
