import type { Destination } from '../model.ts'
import { findOne, getOne, type Sql } from './sql.ts'

/** An e-mail address as its owner sees it on the manage page. */
export type Reader = Destination & {
  problem: string | null
  quietFrom: string | null
  quietTo: string | null
  confirmedAt: Date | null
  createdAt: Date
  tokenEpoch: number
}

const COLUMNS = `id, kind, address, name, state, problem, time_zone AS "timeZone", quiet_from AS "quietFrom",
  quiet_to AS "quietTo", confirmed_at AS "confirmedAt", created_at AS "createdAt", token_epoch AS "tokenEpoch"`

/** Who owns a watchlist, as watchlists.owner says it for people who came by e-mail. */
export function ownerOf(destinationId: number): string {
  return `destination.${destinationId}`
}

export async function findReader(sql: Sql, id: number): Promise<Reader | null> {
  return findOne<Reader>(sql, `SELECT ${COLUMNS} FROM destinations WHERE id = $1`, [id])
}

export async function findReaderByAddress(sql: Sql, address: string): Promise<Reader | null> {
  return findOne<Reader>(sql, `SELECT ${COLUMNS} FROM destinations WHERE kind = 'email' AND address = $1`, [address])
}

/** The reader with this address, locked until the transaction ends; made as unconfirmed when there was none. */
export async function lockReader(tx: Sql, address: string, timeZone: string, now: Date): Promise<Reader> {
  await tx.query(
    `INSERT INTO destinations (kind, address, name, state, time_zone, created_at)
     VALUES ('email', $1, $1, 'unconfirmed', $2, $3) ON CONFLICT (kind, address) DO NOTHING`,
    [address, timeZone, now],
  )
  return getOne<Reader>(tx, `SELECT ${COLUMNS} FROM destinations WHERE kind = 'email' AND address = $1 FOR UPDATE`, [
    address,
  ])
}

/**
 * What an address that never confirmed was to receive makes room for what it is asked to receive now. One that did, and
 * unsubscribed later, keeps what is its own: anybody may enter an address.
 */
export async function forgetWishes(tx: Sql, { id, confirmedAt }: Reader, timeZone: string, now: Date): Promise<void> {
  await tx.query(`UPDATE destinations SET state = 'unconfirmed', problem = NULL WHERE id = $1`, [id])
  if (confirmedAt !== null) return
  // Asked anew, it has as long to answer as the first time.
  await tx.query(`UPDATE destinations SET time_zone = $2, created_at = $3 WHERE id = $1`, [id, timeZone, now])
  await tx.query(`DELETE FROM subscriptions WHERE destination_id = $1`, [id])
  await tx.query(`DELETE FROM watchlists WHERE owner = $1`, [ownerOf(id)])
}

/** @returns false when it was confirmed already */
export async function confirmReader(tx: Sql, id: number, now: Date): Promise<boolean> {
  const { rowCount } = await tx.query(
    `UPDATE destinations SET state = 'active', problem = NULL, confirmed_at = $2 WHERE id = $1 AND state = 'unconfirmed'`,
    [id, now],
  )
  return rowCount > 0
}

export type ReaderSettings = { name: string; timeZone: string; quietFrom: string | null; quietTo: string | null }

export async function updateReader(sql: Sql, id: number, given: ReaderSettings): Promise<void> {
  await sql.query(`UPDATE destinations SET name = $2, time_zone = $3, quiet_from = $4, quiet_to = $5 WHERE id = $1`, [
    id,
    given.name,
    given.timeZone,
    given.quietFrom,
    given.quietTo,
  ])
}

/** Pauses everything for the address, or lets it go on. */
export async function pauseReader(sql: Sql, id: number, isPaused: boolean): Promise<void> {
  await sql.query(`UPDATE destinations SET state = $2 WHERE id = $1 AND state = $3`, [
    id,
    isPaused ? 'paused' : 'active',
    isPaused ? 'active' : 'paused',
  ])
}

/** Removes the address and all that hangs on it: subscriptions, digests, deliveries, watchlists, API tokens. */
export async function deleteReader(tx: Sql, id: number): Promise<void> {
  await tx.query(`DELETE FROM matches WHERE watchlist_id IN (SELECT id FROM watchlists WHERE owner = $1)`, [
    ownerOf(id),
  ])
  await tx.query(`DELETE FROM watchlists WHERE owner = $1`, [ownerOf(id)])
  await tx.query(`DELETE FROM destinations WHERE id = $1`, [id])
}

/** So long the link to confirm works; after that nobody can say yes any more. */
const FORGOTTEN_AFTER_MS = 7 * 86_400_000

/** Forgets addresses that never said yes, and what they asked for. @returns how many were */
export async function forgetUnconfirmed(sql: Sql, now: Date): Promise<number> {
  const createdBefore = new Date(now.getTime() - FORGOTTEN_AFTER_MS)
  await sql.query(
    `DELETE FROM watchlists WHERE owner IN (
       SELECT 'destination.' || id FROM destinations WHERE state = 'unconfirmed' AND confirmed_at IS NULL AND created_at < $1)`,
    [createdBefore],
  )
  const { rowCount } = await sql.query(
    `DELETE FROM destinations WHERE state = 'unconfirmed' AND confirmed_at IS NULL AND created_at < $1`,
    [createdBefore],
  )
  return rowCount
}
