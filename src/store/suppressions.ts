import { createHash } from 'node:crypto'
import { findOne, type Sql } from './sql.ts'

export type BounceKind = 'hard' | 'soft' | 'complaint'
export type BounceReport = { kind: BounceKind; reason: string; reportedAt: Date }

/** @param address normalised */
function hashAddress(address: string): string {
  return createHash('sha256').update(address).digest('hex')
}

/** Why nothing may be sent to the address, in words, or null. */
export async function whySuppressed(sql: Sql, address: string): Promise<string | null> {
  const row = await findOne<{ reason: string }>(sql, `SELECT reason FROM suppressions WHERE address_hash = $1`, [
    hashAddress(address),
  ])
  return row?.reason ?? null
}

export async function suppress(sql: Sql, address: string, reason: string, now: Date): Promise<void> {
  await sql.query(
    `INSERT INTO suppressions (address_hash, reason, created_at) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING`,
    [hashAddress(address), reason, now],
  )
}

/** Lets the address be written to again, as after its owner has confirmed it anew. */
export async function unsuppress(sql: Sql, address: string): Promise<void> {
  const hash = hashAddress(address)
  await sql.query(`DELETE FROM suppressions WHERE address_hash = $1`, [hash])
  await sql.query(`DELETE FROM bounces WHERE address_hash = $1`, [hash])
}

export async function insertBounce(
  sql: Sql,
  address: string,
  about: { destinationId: number | null; deliveryId: number | null },
  report: BounceReport,
): Promise<void> {
  await sql.query(
    `INSERT INTO bounces (address_hash, destination_id, delivery_id, kind, reason, reported_at)
     VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING`,
    [hashAddress(address), about.destinationId, about.deliveryId, report.kind, report.reason, report.reportedAt],
  )
}

/** Reports about the address since `since`, oldest first. */
export async function listBounces(sql: Sql, address: string, since: Date): Promise<BounceReport[]> {
  const { rows } = await sql.query<BounceReport>(
    `SELECT kind, reason, reported_at AS "reportedAt" FROM bounces
     WHERE address_hash = $1 AND reported_at >= $2 ORDER BY reported_at, id`,
    [hashAddress(address), since],
  )
  return rows
}

export type MailedDelivery = { deliveryId: number; destinationId: number; address: string }

/** Whom a mail went to, by its delivery. */
export async function findMailedDelivery(sql: Sql, deliveryId: number): Promise<MailedDelivery | null> {
  return findOne<MailedDelivery>(
    sql,
    `SELECT x.id AS "deliveryId", d.id AS "destinationId", d.address
     FROM deliveries x JOIN destinations d ON d.id = x.destination_id WHERE x.id = $1 AND d.kind = 'email'`,
    [deliveryId],
  )
}

export async function findMailDestination(sql: Sql, address: string): Promise<number | null> {
  const row = await findOne<{ id: number }>(sql, `SELECT id FROM destinations WHERE kind = 'email' AND address = $1`, [
    address,
  ])
  return row?.id ?? null
}
