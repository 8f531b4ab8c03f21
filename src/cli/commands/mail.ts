import type { Command } from 'commander'

export function register(program: Command): void {
  program
    .command('mail')
    .description('what a mail provider needs to know')
    .command('hooks')
    .description('print the addresses at which providers report bounces and complaints')
    .action(async () => {
      const { printMailHooks } = await import('../mail-hooks.ts')
      await printMailHooks(process.env, process.stdout)
    })
}
