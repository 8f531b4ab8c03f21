import type { Command } from 'commander'
import { standardInput } from '../standard-input.ts'

/** Lines that are put in the order of their dates together: more than a week of a busy desk. */
const BLOCK = 20_000

export function register(program: Command): void {
  program
    .command('stories')
    .description('group news items into stories: JSON Lines {id, title, text, publishedAt?} in, {id, story} out')
    .option('--json', 'JSON Lines, the only form there is')
    .action(groupInput)
}

async function groupInput(): Promise<void> {
  const [{ answerBlocks }, { createLineGrouper }] = await Promise.all([
    import('../json-lines.ts'),
    import('../stories.ts'),
  ])
  await answerBlocks(standardInput(), process.stdout, BLOCK, createLineGrouper(process.env))
}
