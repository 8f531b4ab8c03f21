import { randomBytes } from 'node:crypto'
import { getOne, type Sql } from './sql.ts'

/** The installation's secret of this name, made on first use; the same for every process on one database. */
export async function ensureSecret(sql: Sql, name: string): Promise<string> {
  await sql.query(`INSERT INTO secrets (name, value) VALUES ($1, $2) ON CONFLICT (name) DO NOTHING`, [
    name,
    randomBytes(32).toString('base64url'),
  ])
  const row = await getOne<{ value: string }>(sql, `SELECT value FROM secrets WHERE name = $1`, [name])
  return row.value
}
