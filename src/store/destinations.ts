import type { Destination, DestinationKind } from '../model.ts'
import { coverAddress, openAddress } from './sealed-addresses.ts'
import { findOne, getOne, type Sql } from './sql.ts'

const COLUMNS = `id, kind, address, sealed_address AS "sealedAddress", name, state, time_zone AS "timeZone",
  token_epoch AS "tokenEpoch"`

export type NewDestination = { kind: DestinationKind; address: string; name: string; timeZone: string }

/** @returns the id of the destination with this kind and address, made when there was none */
export async function ensureDestination(tx: Sql, given: NewDestination): Promise<number> {
  const { address, sealedAddress } = coverAddress(tx, given.kind, given.address)
  const row = await getOne<{ id: number }>(
    tx,
    `INSERT INTO destinations (kind, address, sealed_address, name, time_zone) VALUES ($1, $2, $3, $4, $5)
     ON CONFLICT (kind, address) DO UPDATE SET name = excluded.name RETURNING id`,
    [given.kind, address, sealedAddress, given.name, given.timeZone],
  )
  return row.id
}

/** @throws SecretKeyWrong when its address is sealed with a key that is not given */
export async function findDestination(sql: Sql, id: number): Promise<Destination | null> {
  const row = await findOne<Destination & { sealedAddress: string | null }>(
    sql,
    `SELECT ${COLUMNS} FROM destinations WHERE id = $1`,
    [id],
  )
  return row && openAddress(sql, row)
}

/** A destination with what decides whether an alert goes there now. */
export type Recipient = Destination & {
  /** Local times of day, null where no quiet hours are set. */
  quietFrom: string | null
  quietTo: string | null
  /** Of the alerts in ten minutes; null where no admin of its Discord server has set it. */
  mostInWindow: number | null
}

/** @throws SecretKeyWrong when its address is sealed with a key that is not given */
export async function findRecipient(sql: Sql, id: number): Promise<Recipient | null> {
  const row = await findOne<Recipient & { sealedAddress: string | null }>(
    sql,
    `SELECT ${COLUMNS}, quiet_from AS "quietFrom", quiet_to AS "quietTo",
       (SELECT g.most_in_ten_minutes FROM discord_guilds g WHERE g.id = guild_id) AS "mostInWindow"
     FROM destinations WHERE id = $1`,
    [id],
  )
  return row && openAddress(sql, row)
}

/** Stops deliveries to a destination that can no longer be reached, with the reason for its owner. */
export async function switchOffDestination(sql: Sql, id: number, problem: string, now: Date): Promise<void> {
  await sql.query(
    `UPDATE destinations SET state = 'off', problem = $2, off_at = $3, told_at = NULL WHERE id = $1 AND state <> 'off'`,
    [id, problem, now],
  )
}
