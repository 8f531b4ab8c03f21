import type { Command } from 'commander'

export function register(program: Command): void {
  program
    .command('migrate')
    .description('bring the database up to date, with the role of MIGRATE_DATABASE_URL where that is set')
    .option('--app-role <name>', 'let this role of PostgreSQL read and write rows, and nothing more')
    .action(async ({ appRole }: { appRole?: string }) => {
      const { runMigrate } = await import('../migrate.ts')
      await runMigrate(process.env, appRole ?? null, process.stdout)
    })
}
