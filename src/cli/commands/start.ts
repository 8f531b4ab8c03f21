import { type Command, InvalidArgumentError } from 'commander'
import type { App } from '../../app.ts'
import { ROLES, type Role } from '../../config.ts'
import { collectGarbage } from '../collect.ts'
import { keepYoungHeapSmall } from '../young-heap.ts'

/** The first tick and the first looks into the queues are over by then. */
const SETTLED_MS = 5_000

export function register(program: Command): void {
  program
    .command('start')
    .description('run the service until it is stopped')
    .option('--roles <list>', `what this process does: any of ${ROLES.join(',')}`, readRoles, [...ROLES])
    .action(start)
}

async function start({ roles }: { roles: Role[] }): Promise<void> {
  const letGrow = keepYoungHeapSmall()
  const [{ readConfig }, { buildApp }, { startRoles }, { stopOnSignals }, { lendDatabase }] = await Promise.all([
    import('../../config.ts'),
    import('../../app.ts'),
    import('../../main.ts'),
    import('../../stop.ts'),
    import('../../store/lend-database.ts'),
  ])
  const config = readConfig(process.env)
  const app = await buildApp(config)
  const stopRoles = await startRoles(app, roles)
  const stopLending = app.database.kind === 'embedded' ? await lend(app, lendDatabase) : null
  app.log.info({ roles, database: app.database.kind, queues: config.redisUrl ? 'redis' : 'database' }, 'sitrep is up')
  letGrow()
  setTimeout(collectGarbage, SETTLED_MS).unref()
  stopOnSignals(app, async () => {
    await Promise.all([stopLending?.(), stopRoles()])
  })
}

/** Other commands then work beside the service. Folders that can hold no socket exist; there they have to wait. */
async function lend(
  { database, config, log }: App,
  lendDatabase: typeof import('../../store/lend-database.ts').lendDatabase,
): Promise<(() => Promise<void>) | null> {
  return lendDatabase(database, config.dataDir).catch((error: Error) => {
    log.warn({ error: error.message }, 'commands beside this service cannot reach its database')
    return null
  })
}

function readRoles(text: string): Role[] {
  const roles = text.split(',').map((role) => role.trim())
  for (const role of roles) {
    if (!ROLES.includes(role as Role)) throw new InvalidArgumentError(`there is no role "${role}".`)
  }
  return roles as Role[]
}
