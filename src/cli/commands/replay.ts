import { type Command, InvalidArgumentError } from 'commander'

export function register(program: Command): void {
  program
    .command('replay')
    .description('run past items through the present set-up and print what would have gone out; sends nothing')
    .option('--seeds', 'the seed corpus by its dates instead of the stored items')
    .option('--from <time>', 'first moment, as 2025-10-01 or 2025-10-01T07:30Z', readTime)
    .option('--to <time>', 'moment to end before', readTime)
    .option('--json', 'one line of JSON for each alert and digest, also for those not sent')
    .action(async (options) => {
      const { runReplay } = await import('../replay.ts')
      await runReplay(process.env, options, process.stdout)
    })
}

function readTime(text: string): Date {
  const time = new Date(text)
  if (Number.isNaN(time.getTime())) throw new InvalidArgumentError('write a time as 2025-10-01 or 2025-10-01T07:30Z.')
  return time
}
