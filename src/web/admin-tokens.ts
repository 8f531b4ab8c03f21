import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { API_SCOPES, type ApiScope, deleteApiToken, listApiTokens } from '../store/api-tokens.ts'
import { createApiToken } from './api-token.ts'
import { many, one, readForm } from './forms.ts'
import { operatorKey } from './operator.ts'
import { readId } from './story.ts'
import type { Web } from './web.ts'

const DAY_MS = 86_400_000
const OPERATOR_SCOPES: readonly ApiScope[] = ['read', 'admin']

/** The operator's API tokens. */
export function addAdminTokens(server: FastifyInstance, web: Web): void {
  server.get('/admin/tokens', (request, reply) => show(request, reply, null))
  server.post('/admin/tokens', async (request, reply) => {
    const token = await createFromForm(web, request.body, null, OPERATOR_SCOPES)
    return show(request, reply, token)
  })
  server.post<{ Params: { id: string } }>('/admin/tokens/:id/delete', async (request, reply) => {
    await deleteApiToken(web.app.database, null, readId(request.params.id))
    return reply.redirect('/admin/tokens', 303)
  })

  async function show(request: FastifyRequest, reply: FastifyReply, created: string | null) {
    const tokens = await listApiTokens(web.app.database, null)
    const facts = {
      tokens,
      created,
      scopes: OPERATOR_SCOPES,
      path: '/admin/tokens',
      formKey: operatorKey(web, request),
    }
    return web.view.page(reply, 'tokens', { title: 'API tokens', at: 'tokens', back: null, ...facts })
  }
}

/** @param allowed scopes that the form's owner may give away */
export async function createFromForm(
  { app }: Web,
  body: unknown,
  destinationId: number | null,
  allowed: readonly ApiScope[],
): Promise<string> {
  const form = readForm(body)
  const chosen = API_SCOPES.filter((scope) => allowed.includes(scope) && many(form, 'scopes').includes(scope))
  const days = Number(one(form, 'days')) || 0
  const now = app.now()
  const given = {
    name: one(form, 'name').slice(0, 80) || 'API token',
    scopes: chosen.length > 0 ? chosen : (['read'] as ApiScope[]),
    destinationId,
    expiresAt: days > 0 ? new Date(now.getTime() + Math.min(days, 3650) * DAY_MS) : null,
  }
  return createApiToken(app.database, given, now)
}
