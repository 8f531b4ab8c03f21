import { findOne, type Sql } from './sql.ts'

/** @returns null when there is no such destination */
export async function findTokenEpoch(sql: Sql, destinationId: number): Promise<number | null> {
  const row = await findOne<{ epoch: number }>(sql, `SELECT token_epoch AS epoch FROM destinations WHERE id = $1`, [
    destinationId,
  ])
  return row?.epoch ?? null
}

/** Makes every link that the destination was ever sent invalid. */
export async function revokeTokens(sql: Sql, destinationId: number): Promise<void> {
  await sql.query(`UPDATE destinations SET token_epoch = token_epoch + 1 WHERE id = $1`, [destinationId])
}

export async function endSubscription(tx: Sql, destinationId: number, subscriptionId: number): Promise<void> {
  await tx.query(`UPDATE subscriptions SET state = 'ended' WHERE id = $2 AND destination_id = $1`, [
    destinationId,
    subscriptionId,
  ])
}

export async function unlinkWatchlist(tx: Sql, destinationId: number, watchlistId: number): Promise<void> {
  await tx.query(`DELETE FROM watchlist_destinations WHERE destination_id = $1 AND watchlist_id = $2`, [
    destinationId,
    watchlistId,
  ])
}

export async function endAlerts(tx: Sql, destinationId: number): Promise<void> {
  await tx.query(`DELETE FROM watchlist_destinations WHERE destination_id = $1`, [destinationId])
}

/** Ends all of it: subscriptions, alerts, and the destination itself. */
export async function endDestination(tx: Sql, destinationId: number): Promise<void> {
  await tx.query(`UPDATE subscriptions SET state = 'ended' WHERE destination_id = $1`, [destinationId])
  await endAlerts(tx, destinationId)
  await tx.query(`UPDATE destinations SET state = 'off', problem = 'unsubscribed' WHERE id = $1`, [destinationId])
}
