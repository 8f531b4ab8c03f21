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

/** Smaller tables are read quickly however they are read. */
const FEWEST_PAGES = 50

/**
 * Counts what there is in tables that have doubled since they were last counted, again for the embedded database alone:
 * while it fills up, statements would go on being planned as for an empty one, and read whole tables. What is in lists of
 * words or numbers is left out, since to count that takes seconds.
 * @returns the names of the tables that were counted
 */
export async function countGrown(database: Database): Promise<string[]> {
  const { rows } = await database.query<{ name: string; columns: string }>(
    `SELECT format('%I.%I', n.nspname, c.relname) AS name,
       (SELECT string_agg(quote_ident(a.attname), ', ') FROM pg_attribute a JOIN pg_type t ON t.oid = a.atttypid
        WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
          AND t.typcategory <> 'A' AND t.typname NOT IN ('tsvector', 'jsonb')) AS columns
     FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
     WHERE c.relkind = 'r' AND n.nspname IN ('public', 'bullmq')
       AND pg_relation_size(c.oid) / 8192 >= greatest($1, 2 * c.relpages)`,
    [FEWEST_PAGES],
  )
  for (const { name, columns } of rows) await database.query(`ANALYZE ${name} (${columns})`)
  return rows.map(({ name }) => name)
}
