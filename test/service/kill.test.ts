import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildApp } from '../../src/app.ts'
import { addDemoSubscribers, makeDigestsDue } from '../../src/cli/demo-subscribers.ts'
import type { Config } from '../../src/config.ts'
import { requestImport } from '../../src/ingest/import-corpus.ts'
import { testConfig } from '../helpers/app.ts'
import { copyTemplate, createFreshDatabase, temporaryFolder } from '../helpers/database.ts'
import { type ImportOutcome, readOutcome } from '../helpers/outcome.ts'
import { type Service, startService } from '../helpers/service.ts'

const SEEDS = readdirSync('seeds')
  .filter((name) => name.endsWith('.txt'))
  .sort()
  .map((name) => join(process.cwd(), 'seeds', name))
const KILLS = 10

type Footprint = { name: string; configure: (folder: string) => Promise<Config>; processes: number }

const databaseUrl = process.env.TEST_DATABASE_URL
const redisUrl = process.env.TEST_REDIS_URL
const embedded: Footprint = {
  name: 'embedded',
  configure: async (folder) => {
    await copyTemplate(join(folder, 'data'))
    return testConfig(folder, { queueLockMs: 2000, deliveryLeaseMs: 2000 })
  },
  processes: 1,
}
const servers: Footprint[] = [1, 2].map((processes) => ({
  name: `PostgreSQL and Redis with ${processes} worker process${processes > 1 ? 'es' : ''}`,
  processes,
  configure: async (folder) =>
    testConfig(folder, {
      queueLockMs: 2000,
      deliveryLeaseMs: 2000,
      databaseUrl: await createFreshDatabase(databaseUrl ?? ''),
      redisUrl: redisUrl ?? '',
      queuePrefix: `kill${process.pid}${Math.random()}`,
    }),
}))
const footprints = databaseUrl && redisUrl ? [embedded, ...servers] : [embedded]

const folders: ReturnType<typeof temporaryFolder>[] = []
afterAll(() => {
  for (const folder of folders) folder.remove()
})

function freshFolder(): string {
  const folder = temporaryFolder()
  folders.push(folder)
  return folder.path
}

let undisturbed: ImportOutcome
beforeAll(async () => {
  undisturbed = await importSeeds(embedded, 0)
}, 120_000)

test('an undisturbed run imports the whole corpus and sends what it led to', () => {
  expect(undisturbed.items).toHaveLength(46)
  expect(undisturbed.alerts.length).toBeGreaterThan(3)
  expect(undisturbed.digests).toHaveLength(2)
  for (const delivery of [...undisturbed.alerts, ...undisturbed.digests])
    expect(delivery).toMatchObject({ state: 'sent' })
})

describe.each(footprints)('$name', (footprint) => {
  test(`killed ${KILLS} times, it ends in the same items, stories, alerts and digests`, {
    timeout: 300_000,
  }, async () => {
    expect(await importSeeds(footprint, KILLS)).toEqual(undisturbed)
  })

  test('left alone, it ends in the same items, stories, alerts and digests', { timeout: 120_000 }, async () => {
    expect(await importSeeds(footprint, 0)).toEqual(undisturbed)
  })
})

/** Imports the corpus with subscribers set up, then makes their digests due; kills happen all along. */
async function importSeeds(footprint: Footprint, kills: number): Promise<ImportOutcome> {
  const config = await footprint.configure(freshFolder())
  await withApp(config, async (app) => {
    await addDemoSubscribers(app)
    for (const seed of SEEDS) await requestImport(app, seed)
  })
  await runUntilIdle(config, footprint.processes, kills)
  await withApp(config, makeDigestsDue)
  await runUntilIdle(config, footprint.processes, 0)
  return withApp(config, (app) => readOutcome(app.database))
}

async function withApp<T>(config: Config, use: (app: Awaited<ReturnType<typeof buildApp>>) => Promise<T>): Promise<T> {
  const app = await buildApp(config)
  try {
    return await use(app)
  } finally {
    await app.close()
  }
}

/** Kills at a random moment of the work, so it falls anywhere in a transaction, a queue call or between. */
async function runUntilIdle(config: Config, processes: number, kills: number): Promise<void> {
  for (let kill = 0; kill < kills; kill++) {
    const services = startAll(config, processes)
    await Promise.all(services.map((service) => service.untilLogged('sitrep is up')))
    await new Promise((resolve) => setTimeout(resolve, Math.random() * 400)) // the moment of death is the point here
    await (services[kill % processes] as Service).kill('SIGKILL')
    await Promise.all(services.map((service) => service.kill('SIGKILL')))
  }
  const services = startAll(config, processes)
  await Promise.race(services.map((service) => service.untilLogged('nothing left to do')))
  await Promise.all(services.map((service) => service.kill('SIGTERM')))
}

function startAll(config: Config, processes: number): Service[] {
  return Array.from({ length: processes }, () => startService(config, 'worker,scheduler'))
}
