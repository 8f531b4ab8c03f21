import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Writable } from 'node:stream'
import { type Config, readConfig } from '../config.ts'
import { InputInvalid } from '../errors.ts'
import { writeBackup } from '../store/backup.ts'
import { restoreBackup } from '../store/restore.ts'
import type { Database } from '../store/sql.ts'
import { VERSION } from '../version.ts'
import { openForCommand } from './open-app.ts'

const WITH_KEY = 'It holds addresses of readers in clear, and the rest of what is secret sealed with SECRET_KEY'
const WITHOUT_KEY = 'It holds addresses of readers, webhooks and the keys of their links in clear'

type Environment = Record<string, string | undefined>

export async function backupTo(environment: Environment, file: string, output: Writable): Promise<void> {
  const config = readConfig(environment)
  if (config.databaseUrl === null && !existsSync(join(config.dataDir, 'pg'))) {
    throw new InputInvalid(`there is no database in ${config.dataDir}; DATA_DIR or DATABASE_URL says where it is`)
  }
  const rows = await withDatabase(config, (database) =>
    writeBackup(database, file, { program: VERSION, now: new Date() }),
  )
  output.write(
    `${rows} rows written to ${file}.\n` +
      `${config.secretKey === null ? WITHOUT_KEY : WITH_KEY}: keep it as you keep the database.\n` +
      'Settings, topics.yaml, aliases.yaml and templates of your own are not in it.\n',
  )
}

export async function restoreFrom(environment: Environment, file: string, output: Writable): Promise<void> {
  const config = readConfig(environment)
  // Before a database is made for nothing.
  if (!existsSync(file)) throw new InputInvalid(`there is no file ${file}`)
  const { head, rows } = await withDatabase(config, (database) => restoreBackup(database, file))
  output.write(
    `${rows} rows restored, as they were at ${head.madeAt}.\n` +
      'Queues fill themselves within a minute of the start. What was sent after that time may be sent again.\n',
  )
}

/** Opened without migrating: a backup shows the database as it is, and a restore wants it empty. */
async function withDatabase<T>(config: Config, use: (database: Database) => Promise<T>): Promise<T> {
  const owner = config.migrateDatabaseUrl ?? config.databaseUrl
  const database = await openForCommand({ ...config, databaseUrl: owner })
  try {
    return await use(database)
  } finally {
    await database.close()
  }
}
