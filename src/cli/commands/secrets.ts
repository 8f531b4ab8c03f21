import type { Command } from 'commander'

export function register(program: Command): void {
  program
    .command('secrets')
    .description('the secrets in the database')
    .command('forget')
    .description('remove what is sealed with a lost SECRET_KEY; links sent so far stop working')
    .option('--yes', 'really do so')
    .action(async ({ yes }: { yes?: boolean }) => {
      const { forgetLost } = await import('../secrets.ts')
      await forgetLost(process.env, yes === true, process.stdout)
    })
}
