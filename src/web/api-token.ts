import { createHash, randomBytes } from 'node:crypto'
import { type ApiScope, type ApiToken, findApiToken, insertApiToken } from '../store/api-tokens.ts'
import type { Sql } from '../store/sql.ts'

const SHAPE = /^sitrep_[A-Za-z0-9_-]{43}$/

function hashApiToken(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}

/** @returns the token itself, which is shown once and kept nowhere */
export async function createApiToken(
  sql: Sql,
  given: { name: string; scopes: ApiScope[]; destinationId: number | null; expiresAt: Date | null },
  now: Date,
): Promise<string> {
  const token = `sitrep_${randomBytes(32).toString('base64url')}`
  await insertApiToken(sql, { ...given, prefix: token.slice(0, 12), hash: hashApiToken(token) }, now)
  return token
}

/** The token of an Authorization header. 'none' when there is no such header, null when it must not be honoured. */
export async function readBearer(sql: Sql, header: string | undefined, now: Date): Promise<ApiToken | 'none' | null> {
  if (header === undefined) return 'none'
  const [, token = ''] = /^Bearer ([^\s]+)$/i.exec(header) ?? []
  return SHAPE.test(token) ? findApiToken(sql, hashApiToken(token), now) : null
}
