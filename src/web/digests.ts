import type { FastifyInstance } from 'fastify'
import { NotFound } from '../errors.ts'
import { findDigestPage, listDigestRows } from '../store/digest-pages.ts'
import { pageOf, readCursor, writeCursor } from './cursor.ts'
import { readerOf } from './reader.ts'
import { readId } from './story.ts'
import type { Web } from './web.ts'

const A_PAGE = 40

/** The archive: one's own digests, or, for visitors, those whose subscription is public. */
export function addDigestRoutes(server: FastifyInstance, web: Web): void {
  const { app, view } = web
  server.get<{ Querystring: { after?: string } }>('/digests', async (request, reply) => {
    const reader = await readerOf(web, request)
    const before = readCursor(request.query.after, 1)?.[0] ?? null
    const listed = await listDigestRows(app.database, reader?.id ?? null, before, A_PAGE + 1)
    const { rows, next } = pageOf(listed, A_PAGE, (row) => writeCursor(row.id))
    const facts = { title: 'Digests', here: 'digests', reader, rows, next, path: '/digests' }
    return view.page(reply, 'digests', facts)
  })
  server.get<{ Params: { id: string } }>('/digests/:id', async (request, reply) => {
    const digest = await findDigestPage(app.database, readId(request.params.id))
    const reader = digest?.isPublic ? null : await readerOf(web, request)
    if (!digest || (!digest.isPublic && reader?.id !== digest.destinationId)) throw new NotFound(HIDDEN)
    return view.page(reply, 'digest', { title: digest.subscription, here: 'digests', digest, content: digest.content })
  })
}

const HIDDEN = 'There is no such digest, or it is not public. Your own digests are on your page.'
