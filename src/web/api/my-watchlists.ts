import { z } from 'zod'
import { NotFound } from '../../errors.ts'
import {
  deleteWatchlist,
  findOwnedWatchlist,
  listOwnedWatchlists,
  pauseWatchlist,
} from '../../store/reader-watchlists.ts'
import { ownerOf, type Reader } from '../../store/readers.ts'
import { listWatchlistHits } from '../../store/watchlist-pages.ts'
import { pageOf, readCursor, writeCursor } from '../cursor.ts'
import { type Problems, watchlistInput } from '../inputs.ts'
import { saveWatchlist } from '../manage-watchlists.ts'
import type { Web } from '../web.ts'
import { requireReader } from './access.ts'
import { forWhom, nothing, refuse, security } from './own.ts'
import * as say from './schemas.ts'
import type { Api } from './typed-api.ts'

export function addWatchlists(api: Api, web: Web): void {
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
