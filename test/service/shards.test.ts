import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { buildApp } from '../../src/app.ts'
import { addDemoSubscribers } from '../../src/cli/demo-subscribers.ts'
import type { Config } from '../../src/config.ts'
import { requestImport } from '../../src/ingest/import-corpus.ts'
import { countOpenWork } from '../../src/store/open-work.ts'
import type { Sql } from '../../src/store/sql.ts'
import { testConfig } from '../helpers/app.ts'
import { createFreshDatabase, temporaryFolder } from '../helpers/database.ts'
import { readOutcome } from '../helpers/outcome.ts'
import { type Service, startService } from '../helpers/service.ts'

const SEEDS = readdirSync('seeds')
  .filter((name) => name.endsWith('.txt'))
  .sort()
  .map((name) => join(process.cwd(), 'seeds', name))

const databaseUrl = process.env.TEST_DATABASE_URL
const redisUrl = process.env.TEST_REDIS_URL
const folders: ReturnType<typeof temporaryFolder>[] = []
afterAll(() => {
  for (const folder of folders) folder.remove()
})

async function configure(watchShards: number): Promise<Config> {
  const folder = temporaryFolder()
  folders.push(folder)
  return testConfig(folder.path, {
    ...{ queueLockMs: 2000, deliveryLeaseMs: 2000, watchShards, redisUrl: redisUrl ?? null },
    ...{
      databaseUrl: await createFreshDatabase(databaseUrl ?? ''),
      queuePrefix: `shards${process.pid}${Math.random()}`,
    },
  })
}

async function readMatches(sql: Sql): Promise<unknown[]> {
  const { rows } = await sql.query(
    `SELECT i.title, w.name, l.line FROM matches m JOIN items i ON i.id = m.item_id
     JOIN watchlist_lines l ON l.id = m.line_id JOIN watchlists w ON w.id = m.watchlist_id ORDER BY 1, 2, 3`,
  )
  return rows
}

/** Imports the corpus with `processes` workers, of which the first is killed when `dies`. */
async function importSeeds(config: Config, processes: number, dies: boolean) {
  const app = await buildApp(config)
  try {
    await addDemoSubscribers(app)
    for (const seed of SEEDS) await requestImport(app, seed)
    const services = Array.from({ length: processes }, () => startService(config, 'worker,scheduler'))
    await Promise.all(services.map((service) => service.untilLogged('sitrep is up')))
    if (dies) await (services.shift() as Service).kill('SIGKILL')
    // Nothing in the processes' logs says that work is through which one of them took over from the dead one.
    while ((await countOpenWork(app.database, new Date())).open > 0) await new Promise((go) => setTimeout(go, 100))
    await Promise.all(services.map((service) => service.kill('SIGTERM')))
    const { items, stories, alerts } = await readOutcome(app.database)
    return { items, stories, alerts, matches: await readMatches(app.database) }
  } finally {
    await app.close()
  }
}

describe.skipIf(!databaseUrl || !redisUrl)('watchlists in three shards', () => {
  test('over two processes, one of which is killed, match and alert as they do undivided', {
    timeout: 240_000,
  }, async () => {
    const undivided = await importSeeds(await configure(1), 1, false)
    expect(undivided.matches.length).toBeGreaterThan(3)
    expect(undivided.alerts.length).toBeGreaterThan(3)
    expect(await importSeeds(await configure(3), 2, true)).toEqual(undivided)
  })
})
