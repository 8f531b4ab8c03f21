import { findOne, getOne, type Sql } from './sql.ts'

export type CorpusImport = { id: number; path: string; fingerprint: string; state: 'pending' | 'done' | 'dead' }

/** Asks for a file to be imported; the same contents are imported once. @returns its id and whether it was asked for before */
export async function askForImport(
  sql: Sql,
  path: string,
  fingerprint: string,
  now: Date,
): Promise<{ id: number; state: CorpusImport['state'] }> {
  return getOne(
    sql,
    `INSERT INTO imports (path, fingerprint, asked_at) VALUES ($1, $2, $3)
     ON CONFLICT (fingerprint) DO UPDATE SET path = imports.path RETURNING id, state`,
    [path, fingerprint, now],
  )
}

/** Any fixed number: files are read in one at a time, so that items are numbered in the order of the files. */
const IMPORT_LOCK = 7_281_907

/** The oldest import still open with an id of at most `upToId`, for this transaction alone, or null. */
export async function lockNextImport(tx: Sql, upToId: number): Promise<CorpusImport | null> {
  await tx.query('SELECT pg_advisory_xact_lock($1)', [IMPORT_LOCK])
  return findOne<CorpusImport>(
    tx,
    `SELECT id, path, fingerprint, state FROM imports WHERE state = 'pending' AND id <= $1 ORDER BY id LIMIT 1`,
    [upToId],
  )
}

export async function listPendingImports(sql: Sql): Promise<number[]> {
  const { rows } = await sql.query<{ id: number }>(`SELECT id FROM imports WHERE state = 'pending' ORDER BY id`)
  return rows.map((row) => row.id)
}

export async function recordImported(tx: Sql, id: number, itemIds: number[]): Promise<void> {
  await tx.query(
    `UPDATE imports SET state = 'done', articles = $2, first_item_id = $3, last_item_id = $4 WHERE id = $1`,
    [id, itemIds.length, itemIds[0] ?? null, itemIds.at(-1) ?? null],
  )
}

export async function recordImportFailed(sql: Sql, id: number, problem: string): Promise<void> {
  await sql.query(`UPDATE imports SET state = 'dead', problem = $2 WHERE id = $1`, [id, problem])
}
