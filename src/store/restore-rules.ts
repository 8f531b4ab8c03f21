import { quoteName } from './backup-shape.ts'
import type { Sql } from './sql.ts'

type ForeignKey = { table: string; name: string; definition: string }

/**
 * Takes away what stands in the way of filling tables in any order: foreign keys, and triggers that would act a second
 * time on what they acted on when the rows were first written. Needs no superuser, only the tables' owner.
 * @returns what `restoreRules` puts back
 */
export async function dropRules(tx: Sql): Promise<{ keys: ForeignKey[]; tables: string[] }> {
  const keys = await tx.query<ForeignKey>(
    `SELECT c.relname AS table, k.conname AS name, pg_get_constraintdef(k.oid) AS definition
     FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid
     WHERE k.contype = 'f' AND k.conparentid = 0 AND c.relnamespace = 'public'::regnamespace ORDER BY k.oid`,
  )
  for (const { table, name } of keys.rows) {
    await tx.query(`ALTER TABLE ${quoteName(table)} DROP CONSTRAINT ${quoteName(name)}`)
  }
  const triggered = await tx.query<{ name: string }>(
    `SELECT DISTINCT c.relname AS name FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid
     WHERE NOT t.tgisinternal AND c.relnamespace = 'public'::regnamespace AND t.tgparentid = 0`,
  )
  const tables = triggered.rows.map(({ name }) => name)
  for (const name of tables) await tx.query(`ALTER TABLE ${quoteName(name)} DISABLE TRIGGER USER`)
  return { keys: keys.rows, tables }
}

/** Puts foreign keys back, which checks every row against them, and lets triggers act again. */
export async function restoreRules(tx: Sql, { keys, tables }: { keys: ForeignKey[]; tables: string[] }): Promise<void> {
  for (const name of tables) await tx.query(`ALTER TABLE ${quoteName(name)} ENABLE TRIGGER USER`)
  for (const { table, name, definition } of keys) {
    await tx.query(`ALTER TABLE ${quoteName(table)} ADD CONSTRAINT ${quoteName(name)} ${definition}`)
  }
}
