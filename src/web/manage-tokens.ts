import type { FastifyInstance, FastifyReply } from 'fastify'
import { type ApiScope, deleteApiToken, listApiTokens } from '../store/api-tokens.ts'
import { createFromForm } from './admin-tokens.ts'
import type { SignedIn } from './reader.ts'
import { formKey } from './reader.ts'
import { readId } from './story.ts'
import type { Web } from './web.ts'

const READER_SCOPES: readonly ApiScope[] = ['read', 'manage']

/** A reader's API tokens: what programs of theirs may do with their subscriptions and watchlists. */
export function addManageTokens(server: FastifyInstance, web: Web): void {
  server.get('/manage/tokens', (request, reply) => show(request as SignedIn, reply, null))
  server.post('/manage/tokens', async (request, reply) => {
    const token = await createFromForm(web, request.body, (request as SignedIn).reader.id, READER_SCOPES)
    return show(request as SignedIn, reply, token)
  })
  server.post<{ Params: { id: string } }>('/manage/tokens/:id/delete', async (request, reply) => {
    await deleteApiToken(web.app.database, (request as unknown as SignedIn).reader.id, readId(request.params.id))
    return reply.redirect('/manage/tokens', 303)
  })

  async function show(request: SignedIn, reply: FastifyReply, created: string | null) {
    const tokens = await listApiTokens(web.app.database, request.reader.id)
    const facts = { tokens, created, scopes: READER_SCOPES, path: '/manage/tokens', formKey: formKey(web, request) }
    return web.view.page(reply, 'tokens', { title: 'API tokens', at: null, back: '/manage', ...facts })
  }
}
