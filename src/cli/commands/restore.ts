import type { Command } from 'commander'

export function register(program: Command): void {
  program
    .command('restore')
    .description('fill an empty database from a file that "sitrep backup" wrote, in either footprint')
    .argument('<file>')
    .action(async (file: string) => {
      const { restoreFrom } = await import('../backup.ts')
      await restoreFrom(process.env, file, process.stdout)
    })
}
