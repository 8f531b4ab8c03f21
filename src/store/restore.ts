import { createReadStream } from 'node:fs'
import { createGunzip } from 'node:zlib'
import { InputInvalid } from '../errors.ts'
import { BACKUP_FORMAT, type BackupHead, type BackupTail } from './backup.ts'
import { listPartitions, quoteName } from './backup-shape.ts'
import { applyMigrations, listMigrations, migrate } from './migrate.ts'
import { dropRules, restoreRules } from './restore-rules.ts'
import type { Database, Sql } from './sql.ts'

const ROWS_AT_ONCE = 500
const CHARS_AT_ONCE = 1_000_000

/**
 * Fills an empty database from a backup made in either footprint, all in one transaction: a file that is cut short or
 * wrong leaves the database empty. An older backup is read into its own schema, which is then brought up to date.
 * @returns what the file says of itself, and the number of rows
 * @throws InputInvalid when the database holds tables, or the file is no backup, newer than this program, or damaged
 */
export async function restoreBackup(database: Database, file: string): Promise<{ head: BackupHead; rows: number }> {
  const lines = readLines(file)
  try {
    const restored = await database.transaction(async (tx) => {
      await refuseFullDatabase(tx)
      const head = readHead(file, (await lines.next()).value)
      await applyMigrations(tx, new Set(head.migrations))
      return { head, rows: await fill(tx, file, head, lines) }
    })
    await migrate(database)
    await database.script('ANALYZE')
    return restored
  } finally {
    await lines.return(undefined)
  }
}

async function* readLines(file: string): AsyncGenerator<string, undefined> {
  const input = createReadStream(file)
  const unpacked = input.pipe(createGunzip()).setEncoding('utf8')
  input.once('error', (error) => unpacked.destroy(error))
  try {
    let rest = ''
    for await (const chunk of unpacked) {
      const lines = (rest + chunk).split('\n')
      rest = lines.pop() ?? ''
      yield* lines
    }
    if (rest !== '') yield rest
  } catch (error) {
    throw unreadable(file, error as Error)
  } finally {
    input.destroy()
  }
  return undefined
}

function unreadable(file: string, cause: Error): InputInvalid {
  const missing = (cause as NodeJS.ErrnoException).code === 'ENOENT'
  return new InputInvalid(missing ? `there is no file ${file}` : `${file} is no whole backup: ${cause.message}`)
}

async function refuseFullDatabase(tx: Sql): Promise<void> {
  const { rows } = await tx.query<{ name: string }>(
    `SELECT relname AS name FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p') LIMIT 3`,
  )
  if (rows.length === 0) return
  throw new InputInvalid(
    `the database holds tables already (${rows.map(({ name }) => name).join(', ')}); restore into an empty one: ` +
      'name a new DATA_DIR, or create a database and point DATABASE_URL at it',
  )
}

function readHead(file: string, line: string | undefined): BackupHead {
  const [word, head] = line?.startsWith('["sitrep-backup"') ? (JSON.parse(line) as [string, BackupHead]) : []
  if (!word || !head) throw new InputInvalid(`${file} is no backup made by "sitrep backup"`)
  const known = new Set(listMigrations())
  const unknown = head.migrations.filter((name) => !known.has(name))
  if (head.format > BACKUP_FORMAT || unknown.length > 0) {
    throw new InputInvalid(
      `${file} was made by a newer Sitrep (${head.program}${unknown.length > 0 ? `, with ${unknown.at(-1)}` : ''}); ` +
        'restore it with that version or a later one',
    )
  }
  return head
}

async function fill(tx: Sql, file: string, head: BackupHead, lines: AsyncGenerator<string>): Promise<number> {
  await addPartitions(tx, head)
  const rules = await dropRules(tx)
  const tail = await fillTables(tx, file, lines)
  await restoreRules(tx, rules)
  for (const { name, value, called } of tail.sequences) {
    await tx.query(`SELECT setval($1::regclass, $2::bigint, $3::boolean)`, [quoteName(name), value, called])
  }
  return Object.values(tail.rows).reduce((sum, count) => sum + count, 0)
}

async function addPartitions(tx: Sql, head: BackupHead): Promise<void> {
  const present = new Set((await listPartitions(tx)).map(({ name }) => name))
  for (const { name, parent, bounds } of head.partitions) {
    if (present.has(name)) continue
    await tx.query(`CREATE TABLE ${quoteName(name)} PARTITION OF ${quoteName(parent)} ${bounds}`)
  }
}

/** Reads table after table up to the end line, and checks that as many rows came as it says. */
async function fillTables(tx: Sql, file: string, lines: AsyncGenerator<string>): Promise<BackupTail> {
  const counts: Record<string, number> = {}
  let table: { name: string; columns: string[] } | null = null
  let waiting: string[] = []
  let chars = 0
  const flush = async () => {
    if (table && waiting.length > 0) await insertRows(tx, table, waiting)
    waiting = []
    chars = 0
  }
  for await (const line of lines) {
    if (!line.startsWith('[')) {
      if (!table) break
      counts[table.name]!++
      waiting.push(line)
      chars += line.length
      if (waiting.length >= ROWS_AT_ONCE || chars >= CHARS_AT_ONCE) await flush()
      continue
    }
    await flush()
    const [word, ...rest] = JSON.parse(line) as [string, ...unknown[]]
    if (word === 'end') return checkTail(file, rest[0] as BackupTail, counts)
    table = { name: rest[0] as string, columns: rest[1] as string[] }
    counts[table.name] = 0
    // A migration may have put rows there; the backup has them too.
    await tx.query(`DELETE FROM ${quoteName(table.name)}`)
  }
  throw new InputInvalid(`${file} is cut short: its last line is missing`)
}

function checkTail(file: string, tail: BackupTail, counts: Record<string, number>): BackupTail {
  const wrong = Object.entries(tail.rows).find(([name, count]) => counts[name] !== count)
  if (!wrong) return tail
  throw new InputInvalid(`${file} is damaged: of ${wrong[1]} rows of ${wrong[0]} it holds ${counts[wrong[0]] ?? 0}`)
}

async function insertRows(
  tx: Sql,
  { name, columns }: { name: string; columns: string[] },
  rows: string[],
): Promise<void> {
  const list = columns.map(quoteName).join(', ')
  await tx.query(
    `INSERT INTO ${quoteName(name)} (${list}) OVERRIDING SYSTEM VALUE
     SELECT ${list} FROM json_populate_recordset(NULL::${quoteName(name)}, $1::json)`,
    [`[${rows.join(',')}]`],
  )
}
