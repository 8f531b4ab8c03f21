import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Writable } from 'node:stream'
import { Presets, SingleBar } from 'cli-progress'
import { tick } from '../../jobs/tick.ts'
import { type App, buildApp } from '../app.ts'
import { type Config, readConfig } from '../config.ts'
import { requestImport } from '../ingest/import-corpus.ts'
import { startRoles } from '../main.ts'
import { PROJECT_ROOT } from '../paths.ts'
import { countOpenWork, type OpenWork } from '../store/open-work.ts'
import { addDemoSubscribers, makeDigestsDue } from './demo-subscribers.ts'
import { printAlerts, printDigest } from './print.ts'

/**
 * Imports seeds/ through the real queues into a fresh embedded database, with three example subscribers, and prints
 * the digest and the alerts. Nothing leaves the machine: mail and Discord go to the preview folder.
 */
export async function runDemo(environment: Record<string, string | undefined>, output: Writable): Promise<void> {
  const config = demoConfig(environment)
  rmSync(config.dataDir, { recursive: true, force: true })
  rmSync(config.previewDir, { recursive: true, force: true })
  const app = await buildApp(config)
  try {
    await addDemoSubscribers(app)
    const stopRoles = await startRoles(app, ['worker'])
    await importSeeds(app, output)
    await makeDigestsDue(app)
    await untilNothingIsLeft(app, () => undefined)
    await stopRoles()
    await printDigest(app.database, output)
    await printAlerts(app.database, output)
    output.write(`\nWhat would have been sent is in ${config.previewDir}:\n`)
    output.write('open the .html files there, or run `npm start` and visit http://127.0.0.1:3000/preview\n')
  } finally {
    await app.close()
  }
}

function demoConfig(environment: Record<string, string | undefined>): Config {
  const config = readConfig(environment)
  const dataDir = join(config.dataDir, 'demo')
  return {
    ...config,
    dataDir,
    databaseUrl: null,
    redisUrl: null,
    smtpUrl: null,
    discordToken: null,
    logLevel: environment.LOG_LEVEL ? config.logLevel : 'error',
  }
}

async function importSeeds(app: App, output: Writable): Promise<void> {
  const files = listSeeds(join(PROJECT_ROOT, 'seeds')).concat(listSeeds(join(PROJECT_ROOT, 'seeds', 'local')))
  for (const file of files) await requestImport(app, file)
  const stream = output as NodeJS.WriteStream // a terminal: elsewhere the bar is not drawn
  const bar = new SingleBar({ stream, format: '{bar} {value}/{total} articles' }, Presets.shades_grey)
  bar.start(0, 0)
  await untilNothingIsLeft(app, ({ items, ingested }) => {
    bar.setTotal(items)
    bar.update(ingested)
  })
  bar.stop()
}

function listSeeds(folder: string): string[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.txt'))
  return names.sort().map((name) => join(folder, name))
}

/** Enqueues what is due and waits, job by job, until the database knows of nothing more to do. */
async function untilNothingIsLeft(app: App, tell: (work: OpenWork) => void): Promise<void> {
  await tick(app)
  await new Promise<void>((resolve, reject) => {
    const stop = app.queues.onJobEnd(() => void look())
    async function look(): Promise<void> {
      try {
        const work = await countOpenWork(app.database, app.now())
        tell(work)
        if (work.open > 0) return
        stop()
        resolve()
      } catch (error) {
        stop()
        reject(error)
      }
    }
    void look()
  })
}
