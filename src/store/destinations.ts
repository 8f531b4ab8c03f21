import type { Destination, DestinationKind } from '../model.ts'
import { findOne, getOne, type Sql } from './sql.ts'

const COLUMNS = `id, kind, address, name, state, time_zone AS "timeZone", token_epoch AS "tokenEpoch"`

export type NewDestination = { kind: DestinationKind; address: string; name: string; timeZone: string }

/** @returns the id of the destination with this kind and address, made when there was none */
export async function ensureDestination(tx: Sql, given: NewDestination): Promise<number> {
  const row = await getOne<{ id: number }>(
    tx,
    `INSERT INTO destinations (kind, address, name, time_zone) VALUES ($1, $2, $3, $4)
     ON CONFLICT (kind, address) DO UPDATE SET name = excluded.name RETURNING id`,
    [given.kind, given.address, given.name, given.timeZone],
  )
  return row.id
}

export async function findDestination(sql: Sql, id: number): Promise<Destination | null> {
  return findOne<Destination>(sql, `SELECT ${COLUMNS} FROM destinations WHERE id = $1`, [id])
}

/** Stops deliveries to a destination that can no longer be reached, with the reason for its owner. */
export async function switchOffDestination(sql: Sql, id: number, problem: string): Promise<void> {
  await sql.query(
    `UPDATE destinations SET state = 'off', problem = $2, off_at = now(), told_at = NULL WHERE id = $1 AND state <> 'off'`,
    [id, problem],
  )
}
