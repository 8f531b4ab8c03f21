import { createHmac } from 'node:crypto'
import { ensureDestination } from '../../src/store/destinations.ts'
import { insertReaderSubscription } from '../../src/store/reader-subscriptions.ts'
import { insertOwnedWatchlist, replaceLines } from '../../src/store/reader-watchlists.ts'
import { ownerOf } from '../../src/store/readers.ts'
import { createApiToken } from '../../src/web/api-token.ts'
import type { Site } from '../web/site.ts'

export const ADMIN_TOKEN = 'a-token-of-the-operator'

/** Somebody with a page of their own, and all that opens it. */
export type Person = {
  id: number
  address: string
  cookie: string
  formKey: string
  readToken: string
  manageToken: string
  subscriptionId: number
  watchlistId: number
}

export async function invite({ app }: Site, address: string): Promise<Person> {
  const { database, now, tokens } = app
  const id = await ensureDestination(database, { kind: 'email', address, name: address, timeZone: 'UTC' })
  const manage = tokens.issue({ purpose: 'manage', destinationId: id, epoch: 0, scope: { kind: 'all' } })
  const give = (scopes: ('read' | 'manage')[]) =>
    createApiToken(database, { name: 'robot', scopes, destinationId: id, expiresAt: null }, now())
  const watchlistId = (await insertOwnedWatchlist(database, ownerOf(id), 'Mine'))!
  await replaceLines(database, watchlistId, ['refinery'])
  const rest = { topics: [], watchlistIds: [watchlistId], mostStories: 20, leastScore: 0 }
  const digest = { name: 'Mornings', schedule: DAILY, timeZone: 'UTC', sendEmpty: false, isPublic: false, ...rest }
  await insertReaderSubscription(database, id, digest, null)
  const { rows } = await database.query<{ id: number }>(`SELECT id FROM subscriptions WHERE destination_id = $1`, [id])
  return {
    ...{ id, address, watchlistId, subscriptionId: rows[0]!.id },
    ...{ cookie: `sitrep_reader=${manage}`, formKey: createHmac('sha256', manage).update('forms').digest('base64url') },
    ...{ readToken: await give(['read']), manageToken: await give(['read', 'manage']) },
  }
}

const DAILY = { kind: 'daily' as const, localTime: '07:30', days: [] }

/** The cookie of who has shown the operator's token. */
export async function enterAsOperator({ server }: Site): Promise<string> {
  const answer = await server.inject({ method: 'POST', url: '/admin/enter', payload: { token: ADMIN_TOKEN } })
  const [cookie] = answer.cookies
  return `${cookie!.name}=${cookie!.value}`
}
