import type { Command } from 'commander'

export function register(program: Command): void {
  program
    .command('stories')
    .description('group news items into stories: JSON Lines {id, title, text, publishedAt?} in, {id, story} out')
    .option('--json', 'JSON Lines, the only form there is')
    .action(groupInput)
}

async function groupInput(): Promise<void> {
  const [{ answerLines }, { createLineGrouper }] = await Promise.all([
    import('../json-lines.ts'),
    import('../stories.ts'),
  ])
  await answerLines(process.stdin, process.stdout, createLineGrouper(process.env))
}
