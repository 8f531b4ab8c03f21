import type { FastifyInstance } from 'fastify'
import { grantOf, unsubscribe } from '../deliver/grants.ts'
import type { Scope } from '../deliver/tokens.ts'
import { NotFound } from '../errors.ts'
import { findReaderSubscription } from '../store/reader-subscriptions.ts'
import { findReader } from '../store/readers.ts'
import { findWatchlistName } from '../store/watchlist-pages.ts'
import type { Web } from './web.ts'

/**
 * Where List-Unsubscribe leads. Mail programs post here by themselves (RFC 8058), so a POST needs no cookie and no form
 * of ours; a GET shows what would end, since scanners follow every link.
 */
export function addUnsubscribeRoutes(server: FastifyInstance, web: Web): void {
  const { app, view } = web
  server.get<{ Params: { token: string } }>('/u/:token', async ({ params }, reply) => {
    const grant = await grantOf(app.database, app.tokens, params.token, 'unsubscribe')
    const reader = grant && (await findReader(app.database, grant.destinationId))
    if (!grant || !reader) throw new NotFound(STALE)
    const what = await describeScope(web, reader.id, grant.scope)
    return view.page(reply, 'unsubscribe', { title: 'Unsubscribe', token: params.token, reader, what })
  })
  server.post<{ Params: { token: string } }>('/u/:token', POST_LIMIT, async ({ params }, reply) => {
    const grant = await grantOf(app.database, app.tokens, params.token, 'unsubscribe')
    if (!grant) throw new NotFound(STALE)
    const what = await describeScope(web, grant.destinationId, grant.scope)
    await unsubscribe(app.database, grant)
    return view.page(reply, 'unsubscribed', { title: 'Unsubscribed', what })
  })
}

/** Mail services post for many readers from few addresses; the tokens are too long to guess. */
const POST_LIMIT = { config: { rateLimit: { max: 6_000, timeWindow: 60_000 } } }
const STALE = 'This link is not complete, or the address it was sent to has been removed.'

async function describeScope({ app }: Web, destinationId: number, scope: Scope): Promise<string> {
  if (scope.kind === 'all') return 'all digests and alerts'
  if (scope.kind === 'alerts') return 'all alerts'
  if (scope.kind === 'watchlist') {
    const name = await findWatchlistName(app.database, scope.id)
    return name === null ? 'alerts of a watchlist that is gone' : `alerts of the watchlist “${name}”`
  }
  const subscription = await findReaderSubscription(app.database, destinationId, scope.id)
  return subscription ? `the digest “${subscription.name}”` : 'a digest that has ended'
}
