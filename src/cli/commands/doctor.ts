import type { Command } from 'commander'

export function register(program: Command): void {
  program
    .command('doctor')
    .description('check settings, database, Redis, mail, Discord, feeds, disk and clock, and say how to mend them')
    .option('--json', 'one JSON object a line: {check, state, says, mend}')
    .action(async (options: { json?: boolean }) => {
      const { runDoctor } = await import('../doctor.ts')
      process.exitCode = await runDoctor(process.env, options, process.stdout)
    })
}
