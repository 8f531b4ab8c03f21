import { createWriteStream, existsSync } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { InputInvalid } from '../errors.ts'
import {
  type BackupTable,
  listAppliedMigrations,
  listPartitions,
  listSequences,
  listTables,
  type Partition,
  quoteName,
  type SequenceState,
} from './backup-shape.ts'
import { type Database, getOne, type Sql } from './sql.ts'

export const BACKUP_FORMAT = 1

/**
 * A backup is JSON Lines packed with gzip. A line that is an array steers: `["sitrep-backup", head]` comes first,
 * `["table", name, columns]` before the rows of each table, `["end", tail]` last, so a file cut short is noticed. Every
 * other line is a row as an object, in PostgreSQL's own words, and is never read by JavaScript: no number is rounded.
 */
export type BackupHead = {
  format: number
  program: string
  madeAt: string
  migrations: string[]
  partitions: Partition[]
}
export type BackupTail = { rows: Record<string, number>; sequences: SequenceState[] }

/** Rows fetched at once: with articles of a few kilobytes each, a megabyte or so. */
const ROWS_AT_ONCE = 200

/**
 * Writes all tables, as they are at one moment, to a new file that only its owner may read. PostgreSQL stays in use
 * meanwhile: the snapshot takes no locks that writers wait for. The embedded database has one session, which others wait for.
 * @returns the number of rows
 * @throws InputInvalid when `file` exists or there is nothing to back up
 */
export async function writeBackup(
  database: Database,
  file: string,
  about: { program: string; now: Date },
): Promise<number> {
  if (existsSync(file)) throw new InputInvalid(`${file} is there already; name another file, so that no backup is lost`)
  const unfinished = `${file}.${process.pid}.unfinished`
  let rows = 0
  try {
    await database.transaction(async (tx) => {
      await tx.query('SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY')
      await refuseBareDatabase(tx)
      const lines = describeDatabase(tx, about, (count) => {
        rows += count
      })
      const output = createWriteStream(unfinished, { mode: 0o600, flags: 'wx', flush: true })
      await pipeline(Readable.from(lines, { objectMode: true, highWaterMark: 2 }), createGzip(), output)
    })
    await rename(unfinished, file)
    return rows
  } finally {
    await rm(unfinished, { force: true })
  }
}

async function refuseBareDatabase(tx: Sql): Promise<void> {
  const { found } = await getOne<{ found: boolean }>(tx, `SELECT to_regclass('public.migrations') IS NOT NULL AS found`)
  if (!found) throw new InputInvalid('there is nothing to back up: the database has no tables of ours')
}

async function* describeDatabase(
  tx: Sql,
  { program, now }: { program: string; now: Date },
  note: (count: number) => void,
): AsyncGenerator<string> {
  const head: BackupHead = {
    format: BACKUP_FORMAT,
    program,
    madeAt: now.toISOString(),
    migrations: await listAppliedMigrations(tx),
    partitions: await listPartitions(tx),
  }
  yield steer('sitrep-backup', head)
  const rows: Record<string, number> = {}
  for (const table of await listTables(tx)) {
    rows[table.name] = 0
    yield steer('table', table.name, table.columns)
    for await (const texts of readTable(tx, table)) {
      rows[table.name]! += texts.length
      note(texts.length)
      yield `${texts.join('\n')}\n`
    }
  }
  // Read last: a sequence knows no snapshot, and a number too high does no harm where one too low would.
  const tail: BackupTail = { rows, sequences: await listSequences(tx) }
  yield steer('end', tail)
}

async function* readTable(tx: Sql, { name, columns }: BackupTable): AsyncGenerator<string[]> {
  await tx.query(
    `DECLARE backup_rows NO SCROLL CURSOR FOR
     SELECT row_to_json(r)::text AS text FROM (SELECT ${columns.map(quoteName).join(', ')} FROM ${quoteName(name)}) AS r`,
  )
  for (;;) {
    const { rows } = await tx.query<{ text: string }>(`FETCH ${ROWS_AT_ONCE} FROM backup_rows`)
    if (rows.length === 0) break
    yield rows.map(({ text }) => text)
  }
  await tx.query('CLOSE backup_rows')
}

function steer(...parts: unknown[]): string {
  return `${JSON.stringify(parts)}\n`
}
