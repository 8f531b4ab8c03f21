import { setTimeout as pause } from 'node:timers/promises'
import pino from 'pino'
import { type App, buildApp, openDatabase } from '../app.ts'
import { type Config, readConfig } from '../config.ts'
import { DataDirectoryInUse } from '../errors.ts'
import { borrowDatabase } from '../store/borrow-database.ts'
import type { Database } from '../store/sql.ts'

/** Another command holds the data directory for a moment only, so it is waited for that long. */
const TRIES = 40
const PAUSE_MS = 250

/** Builds an app for one command, does its work with it, and closes it, whatever happens. */
export async function withApp<T>(
  environment: Record<string, string | undefined>,
  work: (app: App) => Promise<T>,
  changes: Partial<Config> = {},
): Promise<T> {
  const config = { ...readConfig(environment), ...changes }
  const database = await openForCommand(config)
  const app = await buildApp(config, { database }).catch(async (error) => {
    await database.close()
    throw error
  })
  try {
    return await work(app)
  } finally {
    await app.close()
  }
}

/**
 * The database for a command that may run beside a service: where that has the embedded database open, through it.
 * @throws DataDirectoryInUse when a process has it that lends it to nobody
 */
export async function openForCommand(config: Config): Promise<Database> {
  for (let tries = 1; ; tries++) {
    try {
      return await openDatabase(config, pino({ level: config.logLevel }))
    } catch (error) {
      if (!(error instanceof DataDirectoryInUse)) throw error
      const borrowed = await borrowDatabase(config.dataDir)
      if (borrowed) return borrowed
      if (tries === TRIES) throw error
    }
    await pause(PAUSE_MS)
  }
}
