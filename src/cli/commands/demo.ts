import type { Command } from 'commander'

export function register(program: Command): void {
  program
    .command('demo')
    .description('run the seed corpus through everything, in a database of its own, and show what comes out')
    .action(async () => {
      const { runDemo } = await import('../demo.ts')
      await runDemo(process.env, process.stdout)
    })
}
