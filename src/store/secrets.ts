import { randomBytes } from 'node:crypto'
import { findOne, getOne, type Sql } from './sql.ts'
import { openText, sealText } from './with-sealer.ts'

/**
 * The installation's secret of this name, made on first use; the same for every process on one database.
 * @throws SecretKeyWrong when it is sealed with a key that is not given
 */
export async function ensureSecret(sql: Sql, name: string): Promise<string> {
  const row = await findOne<{ value: string }>(sql, `SELECT value FROM secrets WHERE name = $1`, [name])
  return openText(sql, row?.value ?? (await makeSecret(sql, name)), secretPlace(name))
}

/** What lies in the database afterwards, made by this process or by one that was faster. */
async function makeSecret(sql: Sql, name: string): Promise<string> {
  await sql.query(`INSERT INTO secrets (name, value) VALUES ($1, $2) ON CONFLICT (name) DO NOTHING`, [
    name,
    sealText(sql, randomBytes(32).toString('base64url'), secretPlace(name)),
  ])
  const row = await getOne<{ value: string }>(sql, `SELECT value FROM secrets WHERE name = $1`, [name])
  return row.value
}

/** Where a secret lies, for the sealer. */
export function secretPlace(name: string): string {
  return `secrets.value.${name}`
}
