import { type Command, InvalidArgumentError } from 'commander'

export function register(program: Command): void {
  program
    .command('digest')
    .description('look at digests')
    .command('preview')
    .description('show a digest exactly as it would go out, or as it went out; sends nothing')
    .requiredOption('--for <subscription>', 'its name or number')
    .option('--at <time>', 'a past one, or the one due at that time; the next one where not given', readTime)
    .option('--open', 'open it in the browser')
    .action(async (options) => {
      const { runDigestPreview } = await import('../digest-preview.ts')
      await runDigestPreview(process.env, options, process.stdout)
    })
}

function readTime(text: string): Date {
  const time = new Date(text)
  if (Number.isNaN(time.getTime())) throw new InvalidArgumentError('write a time as 2025-10-01 or 2025-10-01T07:30Z.')
  return time
}
