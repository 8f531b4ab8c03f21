import { join } from 'node:path'
import { Writable } from 'node:stream'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildApp } from '../../src/app.ts'
import { addDemoSubscribers } from '../../src/cli/demo-subscribers.ts'
import { runMigrate } from '../../src/cli/migrate.ts'
import { requestImport } from '../../src/ingest/import-corpus.ts'
import { startRoles } from '../../src/main.ts'
import { openPostgres } from '../../src/store/servers.ts'
import { type Database, getOne } from '../../src/store/sql.ts'
import { testConfig } from '../helpers/app.ts'
import { createFreshDatabase, temporaryFolder } from '../helpers/database.ts'

const servers = process.env.TEST_DATABASE_URL

describe.runIf(servers)('a role that owns nothing', () => {
  const mark = `${process.pid}_${Math.random().toString(36).slice(2)}`
  const [owner, role] = [`owner_${mark}`, `app_${mark}`]
  const folder = temporaryFolder()
  let url = ''
  let database: Database

  beforeAll(async () => {
    url = await createFreshDatabase(servers!)
    const client = new pg.Client({ connectionString: url })
    await client.connect()
    await client.query(`CREATE ROLE ${owner} LOGIN; CREATE ROLE ${role} LOGIN`)
    await client.query(`ALTER DATABASE ${new URL(url).pathname.slice(1)} OWNER TO ${owner}`)
    await client.query(`ALTER SCHEMA public OWNER TO ${owner}; REVOKE CREATE ON SCHEMA public FROM PUBLIC`)
    await client.end()
    database = await openPostgres(as(role), 3, () => undefined)
  })
  afterAll(async () => {
    await database.close()
    folder.remove()
  })

  function as(user: string): string {
    return Object.assign(new URL(url), { username: user }).href
  }

  async function migrateAsOwner(appRole: string): Promise<string> {
    let said = ''
    const output = new Writable({
      write: (chunk, _encoding, done) => {
        said += chunk
        done()
      },
    })
    await runMigrate({ DATABASE_URL: as(role), MIGRATE_DATABASE_URL: as(owner) }, appRole, output)
    return said
  }

  test('is told what to run while the schema is not there', async () => {
    const config = testConfig(folder.path, { databaseUrl: as(role) })
    await expect(buildApp(config)).rejects.toThrow(/waits for \d+ migrations.*Run "sitrep migrate"/)
  })

  test('must exist before it is granted anything', async () => {
    await expect(migrateAsOwner('nobody_here')).rejects.toThrow(/no role nobody_here; make it: CREATE ROLE/)
  })

  test('is granted rows by the owner, who may run it twice', async () => {
    expect(await migrateAsOwner(role)).toMatch(/was up to date.*may read and write rows/s)
    expect(await migrateAsOwner(role)).not.toMatch(/more than it should/)
  })

  test('runs the whole service: import, queues, stories, alerts', async () => {
    const app = await buildApp(testConfig(folder.path, { databaseUrl: as(role) }))
    await addDemoSubscribers(app)
    await requestImport(app, join(process.cwd(), 'seeds', '000-invasion-news.txt'))
    const ended = new Promise<void>((resolve) => {
      app.queues.onJobEnd((name) => name === 'deliver' && resolve())
    })
    const stop = await startRoles(app, ['worker', 'scheduler'])
    await ended
    await stop()
    const { ingested, deliveries } = await getOne<{ ingested: number; deliveries: number }>(
      app.database,
      `SELECT (SELECT count(*)::int FROM items WHERE state = 'ingested') AS ingested,
         (SELECT count(*)::int FROM deliveries) AS deliveries`,
    )
    await app.close()
    expect(ingested).toBeGreaterThan(0)
    expect(deliveries).toBeGreaterThan(0)
  }, 60_000)

  const forbidden = [
    'CREATE TABLE mine (id int)',
    'CREATE SCHEMA mine',
    'ALTER TABLE items ADD COLUMN mine int',
    'ALTER TABLE deliveries DISABLE TRIGGER ALL',
    'DROP TABLE items',
    'TRUNCATE deliveries',
    'CREATE INDEX ON items (title)',
    'CREATE OR REPLACE FUNCTION note_watch_change() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NULL; END $$',
    'DROP SCHEMA bullmq CASCADE',
    'DELETE FROM migrations',
    'DELETE FROM bullmq.migration',
    `COPY items TO PROGRAM 'cat'`,
    `SELECT pg_read_file('/etc/passwd')`,
    'CREATE ROLE mine',
  ]
  test.each(forbidden)('may not: %s', async (statement) => {
    await expect(database.query(statement)).rejects.toThrow(/permission denied|must be (?:owner|superuser)/)
  })

  test('has months of items made for it, by a function of the owner', async () => {
    await database.query(`SELECT add_item_month('1999-01-01')`)
    await database.query(
      `INSERT INTO items (title, text, received_at, seen_at) VALUES ('a', 'b', '1999-01-05Z', now())`,
    )
    expect((await database.query('SELECT title FROM items_1999_01')).rows).toEqual([{ title: 'a' }])
  })

  test('may use what a later migration makes', async () => {
    const asOwner = await openPostgres(as(owner), 2, () => undefined)
    await asOwner.script('CREATE TABLE later (id int GENERATED ALWAYS AS IDENTITY, word text)')
    await asOwner.close()
    await database.query(`INSERT INTO later (word) VALUES ('x')`)
    expect((await database.query('SELECT id, word FROM later')).rows).toEqual([{ id: 1, word: 'x' }])
  })
})
