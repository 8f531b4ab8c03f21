import { mkdtempSync, rmSync } from 'node:fs'
import { cp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { openQueues } from '../../src/queues.ts'
import { openEmbedded } from '../../src/store/embedded.ts'
import { migrate } from '../../src/store/migrate.ts'
import { openPostgres } from '../../src/store/servers.ts'
import type { Database } from '../../src/store/sql.ts'

/** A new folder. It is removed at the latest when all tests have ended. */
export function temporaryFolder(): { path: string; remove: () => void } {
  const { SITREP_TEST_FOLDER: all } = process.env
  const path = mkdtempSync(all ? join(all, 't-') : join(tmpdir(), 'sitrep-test-'))
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) }
}

/** An embedded database in a folder of its own, with all migrations applied; the folder goes when it is closed. */
export async function openTestDatabase(): Promise<Database> {
  const folder = temporaryFolder()
  await copyTemplate(folder.path)
  const database = await openEmbedded(folder.path)
  await migrate(database)
  const close = async () => {
    await database.close()
    folder.remove()
  }
  return { ...database, close }
}

/**
 * Puts a database that is made and migrated already into `dataDir`: making one takes seconds, copying one does not.
 * The template is made once for all tests (see setup/global.ts); without it the folder stays empty, which works too.
 */
export async function copyTemplate(dataDir: string): Promise<void> {
  const template = process.env.SITREP_TEST_TEMPLATE
  if (template) await cp(template, join(dataDir, 'pg'), { recursive: true })
}

/** Makes the template. @returns its folder */
export async function makeTemplate(): Promise<string> {
  const folder = temporaryFolder()
  const database = await openEmbedded(folder.path)
  await migrate(database)
  const queues = await openQueues(database, null, { prefix: 'template', lockMs: 1000, onTrouble: () => undefined })
  await queues.close()
  await database.close()
  return join(folder.path, 'pg')
}

/** A new, empty database on the server at `url`, with all migrations applied. */
export async function openFreshPostgres(url: string): Promise<Database> {
  const database = await openPostgres(await createFreshDatabase(url), 10, () => undefined)
  await migrate(database)
  return database
}

/** @returns the address of a database that did not exist before */
export async function createFreshDatabase(url: string): Promise<string> {
  const name = `test_${process.pid}_${Math.random().toString(36).slice(2)}`
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query(`CREATE DATABASE ${name}`)
  await client.end()
  return Object.assign(new URL(url), { pathname: `/${name}` }).href
}

/** The databases that a store test runs on: embedded always, PostgreSQL where there is one (see setup/global.ts). */
export function testDatabases(): { name: string; open: () => Promise<Database> }[] {
  const url = process.env.TEST_DATABASE_URL
  const embedded = { name: 'embedded', open: openTestDatabase }
  return url ? [embedded, { name: 'PostgreSQL', open: () => openFreshPostgres(url) }] : [embedded]
}
