import type { Sql } from './sql.ts'

/** @returns false when this or another process has taken it already */
export async function takeInteraction(sql: Sql, id: string, now: Date): Promise<boolean> {
  const { rowCount } = await sql.query(
    `INSERT INTO discord_interactions (id, taken_at) VALUES ($1, $2) ON CONFLICT (id) DO NOTHING`,
    [id, now],
  )
  return rowCount > 0
}

export async function forgetInteractions(sql: Sql, before: Date): Promise<void> {
  await sql.query(`DELETE FROM discord_interactions WHERE taken_at < $1`, [before])
}
