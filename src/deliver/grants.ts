import { cancelPending } from '../store/deliveries.ts'
import type { Database, Sql } from '../store/sql.ts'
import { endAlerts, endDestination, endSubscription, findTokenEpoch, unlinkWatchlist } from '../store/unsubscribe.ts'
import type { Grant, Purpose, TokenKeeper } from './tokens.ts'

/**
 * What the token allows, if its destination still exists and has not revoked its links.
 * @returns null for every token that must not be honoured, whatever the reason
 */
export async function grantOf(sql: Sql, keeper: TokenKeeper, token: string, purpose: Purpose): Promise<Grant | null> {
  const grant = keeper.read(token, purpose)
  if (!grant) return null
  const epoch = await findTokenEpoch(sql, grant.destinationId)
  return epoch !== null && epoch % 65_536 === grant.epoch ? grant : null
}

/**
 * Ends what an unsubscribe link names, and cancels what already waits to be sent for it. Doing it twice is the same as
 * once.
 */
export async function unsubscribe(database: Database, { destinationId, scope }: Grant): Promise<void> {
  await database.transaction(async (tx) => {
    if (scope.kind === 'all') await endDestination(tx, destinationId)
    if (scope.kind === 'alerts') await endAlerts(tx, destinationId)
    if (scope.kind === 'subscription') await endSubscription(tx, destinationId, scope.id)
    if (scope.kind === 'watchlist') await unlinkWatchlist(tx, destinationId, scope.id)
    await cancelPending(tx, destinationId, scope)
  })
}
