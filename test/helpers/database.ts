import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { openEmbedded } from '../../src/store/embedded.ts'
import { migrate } from '../../src/store/migrate.ts'
import { openPostgres } from '../../src/store/servers.ts'
import type { Database } from '../../src/store/sql.ts'

/** A folder that is removed when the tests of the file have ended. */
export function temporaryFolder(): { path: string; remove: () => void } {
  const path = mkdtempSync(join(tmpdir(), 'sitrep-test-'))
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) }
}

/** An embedded database in memory with all migrations applied. */
export async function openTestDatabase(): Promise<Database> {
  const database = await openEmbedded(null)
  await migrate(database)
  return database
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
