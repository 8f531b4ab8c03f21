import type { Command } from 'commander'

export function register(program: Command): void {
  program
    .command('backup')
    .description('write everything in the database to one file; the service may go on running')
    .argument('<file>', 'a new file, such as sitrep-2026-01-31.jsonl.gz')
    .action(async (file: string) => {
      const { backupTo } = await import('../backup.ts')
      await backupTo(process.env, file, process.stdout)
    })
}
