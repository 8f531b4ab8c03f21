import type { FastifyInstance } from 'fastify'
import { grantOf } from '../deliver/grants.ts'
import { describeSchedule } from '../digests/schedule-text.ts'
import { NotFound } from '../errors.ts'
import { listEndedNames, listReaderSubscriptions } from '../store/reader-subscriptions.ts'
import { listOwnedWatchlists } from '../store/reader-watchlists.ts'
import { findReader, ownerOf } from '../store/readers.ts'
import type { Sql } from '../store/sql.ts'
import { confirmWish, topicName } from './opt-in.ts'
import { signIn } from './reader.ts'
import type { Web } from './web.ts'

/** The page that the link in a mail leads to, which asks to confirm, and says later what came of it. */
export function addConfirmRoutes(server: FastifyInstance, web: Web): void {
  const { app, view } = web
  server.get<{ Params: { token: string } }>('/confirm/:token', async ({ params }, reply) => {
    const reader = await readerOfConfirmation(web, params.token)
    const words = { topicName: (id: string) => topicName(app, id), describeSchedule }
    const facts = { reader, ...(await readOrders(app.database, reader.id)), ...words, token: params.token }
    if (reader.state === 'unconfirmed')
      return view.page(reply, 'confirm', { title: 'Confirm your subscription', ...facts })
    return view.page(reply, 'confirmed', { title: 'Confirmed', ...facts })
  })
  server.post<{ Params: { token: string } }>('/confirm/:token', async ({ params }, reply) => {
    const grant = await grantOf(app.database, app.tokens, params.token, 'confirm')
    if (!grant) throw new NotFound(STALE)
    await confirmWish(web, grant)
    // Whoever confirms has the mailbox, so this browser may manage it too.
    const { destinationId, epoch } = grant
    signIn(web, reply, app.tokens.issue({ purpose: 'manage', destinationId, epoch, scope: { kind: 'all' } }))
    return reply.redirect(`/confirm/${params.token}`, 303)
  })
}

/** What is sent to a reader, and names of what was and is not any more. */
async function readOrders(sql: Sql, readerId: number) {
  const subscriptions = await listReaderSubscriptions(sql, readerId)
  const owned = await listOwnedWatchlists(sql, ownerOf(readerId))
  const marked = new Set(subscriptions.flatMap(({ watchlistIds }) => watchlistIds))
  const silent = owned.filter(({ id, alerts }) => !alerts && !marked.has(id))
  const ended = [...(await listEndedNames(sql, readerId)), ...silent.map(({ name }) => `alerts for ${name}`)]
  return { subscriptions, watchlists: owned.filter(({ alerts }) => alerts), ended }
}

const STALE = 'This link has expired or is not complete. Subscribe again to get a new one.'

const ENDED = 'Mail to this address has been ended since. Subscribe again to begin anew.'

async function readerOfConfirmation({ app }: Web, token: string) {
  const grant = await grantOf(app.database, app.tokens, token, 'confirm')
  const reader = grant && (await findReader(app.database, grant.destinationId))
  if (!reader) throw new NotFound(STALE)
  if (reader.state === 'off') throw new NotFound(ENDED)
  return reader
}
