import { findOne, type Sql } from './sql.ts'

export const API_SCOPES = ['read', 'manage', 'admin'] as const
export type ApiScope = (typeof API_SCOPES)[number]

/** `destinationId` is whose watchlists and subscriptions it reaches; null for the operator's. */
export type ApiToken = {
  id: number
  name: string
  prefix: string
  scopes: ApiScope[]
  destinationId: number | null
  createdAt: Date
  lastUsedAt: Date | null
  expiresAt: Date | null
}

const COLUMNS = `id, name, prefix, scopes, destination_id AS "destinationId", created_at AS "createdAt",
  last_used_at AS "lastUsedAt", expires_at AS "expiresAt"`

export type NewApiToken = Pick<ApiToken, 'name' | 'prefix' | 'scopes' | 'destinationId' | 'expiresAt'> & {
  hash: string
}

export async function insertApiToken(sql: Sql, token: NewApiToken, now: Date): Promise<void> {
  await sql.query(
    `INSERT INTO api_tokens (name, prefix, token_hash, scopes, destination_id, created_at, expires_at)
     VALUES ($1, $2, $3, $4::text[], $5, $6, $7)`,
    [token.name, token.prefix, token.hash, token.scopes, token.destinationId, now, token.expiresAt],
  )
}

/** The token with this hash, if it has not expired; notes, at most once a minute, that it was used. */
export async function findApiToken(sql: Sql, hash: string, now: Date): Promise<ApiToken | null> {
  const token = await findOne<ApiToken>(
    sql,
    `SELECT ${COLUMNS} FROM api_tokens WHERE token_hash = $1 AND (expires_at IS NULL OR expires_at > $2)`,
    [hash, now],
  )
  if (token && (token.lastUsedAt === null || now.getTime() - token.lastUsedAt.getTime() > 60_000)) {
    await sql.query(`UPDATE api_tokens SET last_used_at = $2 WHERE id = $1`, [token.id, now])
  }
  return token
}

/** Those of one destination, or, with null, the operator's. */
export async function listApiTokens(sql: Sql, destinationId: number | null): Promise<ApiToken[]> {
  const { rows } = await sql.query<ApiToken>(
    `SELECT ${COLUMNS} FROM api_tokens WHERE destination_id IS NOT DISTINCT FROM $1::bigint ORDER BY id`,
    [destinationId],
  )
  return rows
}

export async function deleteApiToken(sql: Sql, destinationId: number | null, id: number): Promise<void> {
  await sql.query(`DELETE FROM api_tokens WHERE destination_id IS NOT DISTINCT FROM $1::bigint AND id = $2`, [
    destinationId,
    id,
  ])
}
