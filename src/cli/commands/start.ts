import { type Command, InvalidArgumentError } from 'commander'
import { ROLES, type Role } from '../../config.ts'

export function register(program: Command): void {
  program
    .command('start')
    .description('run the service until it is stopped')
    .option('--roles <list>', `what this process does: any of ${ROLES.join(',')}`, readRoles, [...ROLES])
    .action(start)
}

async function start({ roles }: { roles: Role[] }): Promise<void> {
  const [{ readConfig }, { buildApp }, { startRoles }] = await Promise.all([
    import('../../config.ts'),
    import('../../app.ts'),
    import('../../main.ts'),
  ])
  const config = readConfig(process.env)
  const app = await buildApp(config)
  const stopRoles = await startRoles(app, roles)
  app.log.info({ roles, database: app.database.kind, queues: config.redisUrl ? 'redis' : 'database' }, 'sitrep is up')
  const stop = async (signal: string) => {
    app.log.info({ signal }, 'stopping')
    await stopRoles()
    await app.close()
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop(signal))
}

function readRoles(text: string): Role[] {
  const roles = text.split(',').map((role) => role.trim())
  for (const role of roles) {
    if (!ROLES.includes(role as Role)) throw new InvalidArgumentError(`there is no role "${role}".`)
  }
  return roles as Role[]
}
