import type { Command } from 'commander'

export function register(program: Command): void {
  const watch = program.command('watch').description('watchlists')
  watch
    .command('test')
    .description('try a query on everything stored: how it is read, how often it would have alerted, its newest hits')
    .argument('<query>', 'one line of a watchlist; see docs/watchlists.md')
    .option('--json', 'print the result as JSON')
    .action(async (query: string, { json }: { json?: boolean }) => {
      const { testQuery } = await import('../watch-test.ts')
      await testQuery(process.env, query, json ?? false, process.stdout)
    })
}
