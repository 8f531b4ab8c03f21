import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { SchemaBehind } from '../errors.ts'
import { PROJECT_ROOT } from '../paths.ts'
import { type Database, getOne, type Sql } from './sql.ts'

const FOLDER = join(PROJECT_ROOT, 'src', 'store', 'migrations')
/** Any fixed number: all processes that migrate one database queue up on it. */
const MIGRATION_LOCK = 7_281_905
const INSUFFICIENT_PRIVILEGE = '42501'

/**
 * Applies the numbered files that this database has not seen yet, in order, all in one transaction under a lock, so
 * processes may start together and a failing file changes nothing. A role that may only read and write rows gets by
 * while there is nothing to apply.
 * @returns the names applied now, [] when the database was up to date
 * @throws SchemaBehind when files are to be applied and the role may not
 */
export async function migrate(database: Database): Promise<string[]> {
  const pending = await listPending(database)
  if (pending.length === 0) return []
  try {
    return await database.transaction((tx) => applyMigrations(tx))
  } catch (error) {
    if ((error as { code?: string }).code !== INSUFFICIENT_PRIVILEGE) throw error
    throw new SchemaBehind(pending, { cause: error })
  }
}

/** The files that this database has not seen yet, in order. */
export async function listPending(sql: Sql): Promise<string[]> {
  const { found } = await getOne<{ found: boolean }>(
    sql,
    `SELECT to_regclass('public.migrations') IS NOT NULL AS found`,
  )
  if (!found) return listMigrations()
  const { rows } = await sql.query<{ name: string }>('SELECT name FROM migrations')
  const seen = new Set(rows.map((row) => row.name))
  return listMigrations().filter((name) => !seen.has(name))
}

/** The same within a transaction; `only` leaves out all others, for a schema as it was at some time. */
export async function applyMigrations(tx: Sql, only?: ReadonlySet<string>): Promise<string[]> {
  await tx.query('SELECT pg_advisory_xact_lock($1)', [MIGRATION_LOCK])
  await tx.query('CREATE TABLE IF NOT EXISTS migrations (name text PRIMARY KEY, applied_at timestamptz NOT NULL)')
  const fresh = (await listPending(tx)).filter((name) => only?.has(name) ?? true)
  for (const name of fresh) {
    for (const statement of splitStatements(readFileSync(join(FOLDER, name), 'utf8'))) await tx.query(statement)
    await tx.query('INSERT INTO migrations (name, applied_at) VALUES ($1, now())', [name])
  }
  return fresh
}

export function listMigrations(): string[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith('.sql'))
    .sort()
}

/** Statements end with a semicolon at a line's end; function bodies between $$ keep theirs. */
function splitStatements(script: string): string[] {
  const statements: string[] = []
  let current = ''
  let quoted = false
  for (const line of script.split('\n')) {
    if (!quoted && line.trimStart().startsWith('--')) continue
    if ((line.match(/\$\$/g)?.length ?? 0) % 2 === 1) quoted = !quoted
    current += `${line}\n`
    if (quoted || !line.trimEnd().endsWith(';')) continue
    statements.push(current.trim())
    current = ''
  }
  if (current.trim()) statements.push(current.trim())
  return statements
}
