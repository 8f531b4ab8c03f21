import type { Command } from 'commander'
import { standardInput } from '../standard-input.ts'

export function register(program: Command): void {
  program
    .command('classify')
    .description('label news items by topic: JSON Lines {id, title, text} in, {id, topics} out')
    .option('--json', 'JSON Lines, the only form there is')
    .action(classifyInput)
}

async function classifyInput(): Promise<void> {
  const [{ answerLines }, { createLineClassifier }] = await Promise.all([
    import('../json-lines.ts'),
    import('../classify.ts'),
  ])
  await answerLines(standardInput(), process.stdout, createLineClassifier(process.env))
}
