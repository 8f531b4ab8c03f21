import type { Writable } from 'node:stream'
import pino from 'pino'
import { openDatabase } from '../app.ts'
import { readConfig } from '../config.ts'
import { InputInvalid } from '../errors.ts'
import { prepareTables } from '../queue-backends.ts'
import { grantAppRole } from '../store/app-role.ts'
import { migrate } from '../store/migrate.ts'

/**
 * Brings our tables and those of the queues up to date, so that a service whose role may not change the schema can start.
 * @throws InputInvalid when a role is named and there is no PostgreSQL
 */
export async function runMigrate(
  environment: Record<string, string | undefined>,
  appRole: string | null,
  output: Writable,
): Promise<void> {
  const config = readConfig(environment)
  const databaseUrl = config.migrateDatabaseUrl ?? config.databaseUrl
  if (appRole !== null && databaseUrl === null) throw new InputInvalid('--app-role needs DATABASE_URL')
  const database = await openDatabase({ ...config, databaseUrl }, pino({ level: 'error' }))
  try {
    const applied = await migrate(database)
    await prepareTables(database.queuePool())
    output.write(applied.length > 0 ? `Applied ${applied.join(', ')}.\n` : 'The database was up to date.\n')
    if (appRole === null) return
    const excess = await database.transaction((tx) => grantAppRole(tx, appRole))
    output.write(`${appRole} may read and write rows. Give its address to the service as DATABASE_URL.\n`)
    for (const statement of excess) output.write(`It may do more than it should; as a superuser run: ${statement};\n`)
  } finally {
    await database.close()
  }
}
