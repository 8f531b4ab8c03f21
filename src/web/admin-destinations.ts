import type { FastifyInstance } from 'fastify'
import { InputInvalid, NotFound } from '../errors.ts'
import type { DestinationKind } from '../model.ts'
import { listDestinationRows, switchDestination } from '../store/admin.ts'
import { findWebhookSecret } from '../store/webhook-secrets.ts'
import { pageOf, readCursor, writeCursor } from './cursor.ts'
import { one, readForm } from './forms.ts'
import { operatorKey } from './operator.ts'
import { readId } from './story.ts'
import type { Web } from './web.ts'
import { addWebhook } from './webhooks.ts'

const A_PAGE = 50
const KINDS: readonly string[] = ['email', 'discord', 'webhook']

/** Where things are delivered: switching off and on again, and adding webhooks. */
export function addAdminDestinations(server: FastifyInstance, web: Web): void {
  const { app, view } = web
  server.get<{ Querystring: { kind?: string; after?: string } }>('/admin/destinations', async (request, reply) => {
    const { kind = '', after } = request.query
    const known = KINDS.includes(kind) ? (kind as DestinationKind) : null
    const before = readCursor(after, 1)?.[0] ?? null
    const listed = await listDestinationRows(app.database, known, before, A_PAGE + 1)
    const { rows, next } = pageOf(listed, A_PAGE, (row) => writeCursor(row.id))
    const path = `/admin/destinations?${new URLSearchParams(known ? { kind: known } : {})}`
    const facts = { rows, next, kind: known, kinds: KINDS, path, formKey: operatorKey(web, request) }
    return view.page(reply, 'admin-destinations', { title: 'Destinations', at: 'destinations', ...facts })
  })
  server.post<{ Params: { id: string } }>('/admin/destinations/:id/switch', async (request, reply) => {
    const on = one(readForm(request.body), 'on') === 'yes'
    if (!(await switchDestination(app.database, readId(request.params.id), on))) {
      throw new InputInvalid(
        'Only its owner can confirm an address; a webhook whose address is lost is to be added again.',
      )
    }
    return reply.redirect('/admin/destinations', 303)
  })
  server.post('/admin/destinations/webhooks', async (request, reply) => {
    const form = readForm(request.body)
    const id = await addWebhook(app, { url: one(form, 'url'), name: one(form, 'name') })
    return reply.redirect(`/admin/webhooks/${id}`, 303)
  })
  server.get<{ Params: { id: string } }>('/admin/webhooks/:id', async (request, reply) => {
    const id = readId(request.params.id)
    const secret = await findWebhookSecret(app.database, id)
    if (secret === null) throw new NotFound('There is no such webhook.')
    return view.page(reply, 'admin-webhook', { title: 'Webhook', at: 'destinations', id, secret })
  })
}
