import type { Database } from './sql.ts'

/**
 * Makes the room of rows that are gone free for others, and counts what there is, so that statements are planned by it.
 * A server does that by itself; in the embedded database nobody else would. Table by table, so that others get their turn.
 */
export async function tidyTables(database: Database): Promise<void> {
  const { rows } = await database.query<{ name: string }>(
    `SELECT format('%I.%I', n.nspname, c.relname) AS name
     FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
     WHERE c.relkind = 'r' AND n.nspname IN ('public', 'bullmq') ORDER BY c.relpages, c.oid`,
  )
  for (const { name } of rows) await database.query(`VACUUM (ANALYZE) ${name}`)
}
