import type { Sql } from './sql.ts'

/** Tables of ours and their columns, with `generated` ones left out: the database works those out itself. */
export type BackupTable = { name: string; columns: string[] }
export type Partition = { name: string; parent: string; bounds: string }
/** `value` is the last number given, or the first to be given where `called` is false. */
export type SequenceState = { name: string; value: string; called: boolean }

/** Every table whose rows make up the data; a partitioned one is named once, by its parent. The list of migrations is not among them. */
export async function listTables(sql: Sql): Promise<BackupTable[]> {
  const { rows } = await sql.query<BackupTable>(
    `SELECT c.relname AS name, array_agg(a.attname::text ORDER BY a.attnum) AS columns
     FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
     WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p') AND NOT c.relispartition
       AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = '' AND c.relname <> 'migrations'
     GROUP BY c.relname ORDER BY c.relname`,
  )
  return rows
}

/** The parts of partitioned tables, those first that others are parts of. */
export async function listPartitions(sql: Sql): Promise<Partition[]> {
  const { rows } = await sql.query<Partition>(
    `SELECT c.relname AS name, p.relname AS parent, pg_get_expr(c.relpartbound, c.oid) AS bounds
     FROM pg_class c JOIN pg_inherits i ON i.inhrelid = c.oid JOIN pg_class p ON p.oid = i.inhparent
     WHERE c.relnamespace = 'public'::regnamespace AND c.relispartition AND c.relkind IN ('r', 'p') ORDER BY c.oid`,
  )
  return rows
}

export async function listSequences(sql: Sql): Promise<SequenceState[]> {
  const { rows } = await sql.query<{ name: string }>(
    `SELECT relname AS name FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'S' ORDER BY relname`,
  )
  const states: SequenceState[] = []
  for (const { name } of rows) {
    const state = await sql.query<{ value: string; called: boolean }>(
      `SELECT last_value::text AS value, is_called AS called FROM ${quoteName(name)}`,
    )
    states.push({ name, ...state.rows[0]! })
  }
  return states
}

export async function listAppliedMigrations(sql: Sql): Promise<string[]> {
  const { rows } = await sql.query<{ name: string }>(`SELECT name FROM migrations ORDER BY name`)
  return rows.map(({ name }) => name)
}

export function quoteName(name: string): string {
  return `"${name.replaceAll('"', '""')}"`
}
