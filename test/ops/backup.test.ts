import { cpSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import { gunzipSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { backupTo, restoreFrom } from '../../src/cli/backup.ts'
import { runDemo } from '../../src/cli/demo.ts'
import { writeBackup } from '../../src/store/backup.ts'
import { openEmbedded } from '../../src/store/embedded.ts'
import { applyMigrations, listMigrations } from '../../src/store/migrate.ts'
import { openPostgres } from '../../src/store/servers.ts'
import type { Database } from '../../src/store/sql.ts'
import { createFreshDatabase, openTestDatabase, temporaryFolder } from '../helpers/database.ts'
import { readOutcome } from '../helpers/outcome.ts'

const folder = temporaryFolder()
afterAll(folder.remove)
const file = (name: string) => join(folder.path, name)
const nowhere = () => new Writable({ write: (_chunk, _encoding, done) => done() })
const about = { program: '0.0.0', now: new Date('2026-01-02T03:04:05Z') }
const servers = process.env.TEST_DATABASE_URL

/** A data directory with all that the seeds lead to, and a partition such as a month of items gets. */
const full = { DATA_DIR: file('full/demo') }
beforeAll(async () => {
  await withDatabase({ DATA_DIR: file('bare') }, async () => undefined)
  await runDemo({ DATA_DIR: file('full'), PREVIEW_DIR: file('preview') }, nowhere())
  await withDatabase(full, async (database) => {
    await database.script(
      `CREATE TABLE items_past PARTITION OF items FOR VALUES FROM ('1999-01-01Z') TO ('1999-02-01Z');
       INSERT INTO items (title, text, received_at, seen_at) VALUES ('old', E'two\nlines "quoted" \\\\ [', '1999-01-05Z', now());`,
    )
  })
  await backupTo(full, file('first.gz'), nowhere())
}, 120_000)

/** A data directory with an empty database in it; making one takes seconds, copying one does not. */
const fresh = (name: string) => {
  cpSync(file('bare'), file(name), { recursive: true })
  return { DATA_DIR: file(name) }
}

async function withDatabase<T>(env: Record<string, string>, use: (database: Database) => Promise<T>): Promise<T> {
  const url = env.DATABASE_URL
  const database = url ? await openPostgres(url, 3, () => undefined) : await openEmbedded(env.DATA_DIR ?? '')
  try {
    return await use(database)
  } finally {
    await database.close()
  }
}

/** All lines but the first, which says when it was made; rows in an order of their own. */
function contentOf(name: string): string[] {
  const lines = gunzipSync(readFileSync(file(name)))
    .toString()
    .trimEnd()
    .split('\n')
  return lines.slice(1, -1).sort()
}

const places = [
  { name: 'another folder', open: async () => fresh('restored') },
  ...(servers
    ? [{ name: 'PostgreSQL', open: async () => ({ DATABASE_URL: await createFreshDatabase(servers) }) }]
    : []),
]

describe.each(places)('from the embedded database to $name', ({ name, open }) => {
  let env: Record<string, string>
  beforeAll(async () => {
    env = (await open()) as Record<string, string>
    await restoreFrom(env, file('first.gz'), nowhere())
  }, 60_000)

  test('every row comes through, to the last character', async () => {
    await backupTo(env, file(`${name}.gz`), nowhere())
    expect(contentOf(`${name}.gz`)).toEqual(contentOf('first.gz'))
    expect(contentOf('first.gz').length).toBeGreaterThan(1_000)
  })

  test('items, stories, alerts and digests are the same', async () => {
    const before = await withDatabase(full, readOutcome)
    expect(before.alerts.length).toBeGreaterThan(3)
    expect(await withDatabase(env, readOutcome)).toEqual(before)
  })

  test('numbers go on where they stopped, keys hold and changes to queries are noted', async () => {
    await withDatabase(env, async (database) => {
      const ids = await database.query<{ most: number; next: number }>(
        `SELECT (SELECT max(id) FROM watchlists) AS most, nextval(pg_get_serial_sequence('watchlists', 'id')) AS next`,
      )
      expect(ids.rows[0]!.next).toBe(ids.rows[0]!.most + 1)
      const noted = () => database.query<{ n: number }>(`SELECT count(*)::int AS n FROM watch_changes`)
      const before = (await noted()).rows[0]!.n
      await database.query(
        `INSERT INTO watchlist_lines (watchlist_id, line, query) SELECT min(id), 999, 'x' FROM watchlists`,
      )
      expect((await noted()).rows[0]!.n).toBe(before + 1)
      const orphan = database.query(`INSERT INTO watchlist_lines (watchlist_id, line, query) VALUES (-1, 1, 'x')`)
      await expect(orphan).rejects.toThrow(/foreign key/)
    })
  })

  test('a database that holds tables is refused, with what to do', async () => {
    await expect(restoreFrom(env, file('first.gz'), nowhere())).rejects.toThrow(/holds tables already.*empty one/)
  })
})

test.runIf(servers)(
  'a backup from PostgreSQL comes back to the embedded database',
  async () => {
    const middle = { DATABASE_URL: await createFreshDatabase(servers!) }
    await restoreFrom(middle, file('first.gz'), nowhere())
    await backupTo(middle, file('middle.gz'), nowhere())
    const back = fresh('back')
    await restoreFrom(back, file('middle.gz'), nowhere())
    await backupTo(back, file('back.gz'), nowhere())
    expect(contentOf('back.gz')).toEqual(contentOf('first.gz'))
  },
  60_000,
)

test.runIf(servers)('what is written while a backup runs is not in it, and does not wait for it', async () => {
  const url = await createFreshDatabase(servers!)
  await restoreFrom({ DATABASE_URL: url }, file('first.gz'), nowhere())
  await withDatabase({ DATABASE_URL: url }, async (database) => {
    // A slot beside the rows: the snapshot is taken with the first statement, and this one comes right after.
    const tampering: Database = {
      ...database,
      transaction: (work) =>
        database.transaction(async (tx) => {
          const spied: typeof tx.query = async (text, params) => {
            const result = await tx.query(text, params)
            if (text.includes('to_regclass')) await database.query(`DELETE FROM watchlists`)
            return result as never
          }
          return work({ query: spied })
        }),
    }
    await writeBackup(tampering, file('during.gz'), about)
  })
  expect(contentOf('during.gz')).toEqual(contentOf('first.gz'))
})

test('the file is for its owner only, and is never overwritten', async () => {
  expect(statSync(file('first.gz')).mode & 0o777).toBe(0o600)
  await expect(backupTo(full, file('first.gz'), nowhere())).rejects.toThrow(/there already/)
})

describe('a file that cannot be used leaves the database empty:', () => {
  const whole = () => gunzipSync(readFileSync(file('first.gz'))).toString()
  const newer = () => whole().replace('"migrations":[', '"migrations":["9999-later.sql",')
  const cases: [string, () => Buffer, RegExp][] = [
    ['cut in the middle', () => readFileSync(file('first.gz')).subarray(0, 20_000), /no whole backup/],
    ['without its end', () => gzipSync(whole().split('\n').slice(0, -2).join('\n')), /cut short/],
    ['with a row missing', () => gzipSync(whole().replace(/\n\{.*/, '')), /damaged/],
    ['of a newer version', () => gzipSync(newer()), /newer Sitrep .*9999-later/],
    ['of another kind', () => gzipSync('hello\n'), /no backup made by/],
    ['not packed at all', () => Buffer.from('hello\n'), /no whole backup/],
  ]
  test.each(cases)('%s', async (name, make, complaint) => {
    const env = fresh(`refused ${name}`)
    writeFileSync(file(`${name}.gz`), make())
    await expect(restoreFrom(env, file(`${name}.gz`), nowhere())).rejects.toThrow(complaint)
    await withDatabase(env, async (database) => {
      const tables = await database.query(`SELECT 1 FROM pg_tables WHERE schemaname = 'public'`)
      expect(tables.rows).toEqual([])
    })
  })

  test('missing', async () => {
    await expect(restoreFrom(fresh('none'), file('none.gz'), nowhere())).rejects.toThrow(/there is no file/)
  })
})

test('a backup of an older schema is brought up to date', async () => {
  const older = new Set(listMigrations().filter((name) => name < '0023'))
  await withDatabase(fresh('older'), async (database) => {
    await database.transaction((tx) => applyMigrations(tx, older))
    await database.query(`INSERT INTO watchlists (name) VALUES ('kept')`)
    await writeBackup(database, file('older.gz'), about)
  })
  await restoreFrom(fresh('newer'), file('older.gz'), nowhere())
  await withDatabase({ DATA_DIR: file('newer') }, async (database) => {
    expect((await database.query(`SELECT name FROM watchlists`)).rows).toEqual([{ name: 'kept' }])
    const applied = await database.query<{ name: string }>(`SELECT name FROM migrations ORDER BY name`)
    expect(applied.rows.map(({ name }) => name)).toEqual(listMigrations())
  })
})

test('no table has a column that a backup would change: json keeps its own line breaks', async () => {
  const database = await openTestDatabase()
  const { rows } = await database.query(
    `SELECT table_name FROM information_schema.columns WHERE table_schema = 'public' AND data_type = 'json'`,
  )
  expect(rows).toEqual([])
  await database.close()
})
