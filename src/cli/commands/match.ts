import type { Command } from 'commander'
import { standardInput } from '../standard-input.ts'

export function register(program: Command): void {
  program
    .command('match')
    .description('try queries on texts: JSON Lines {query, title, text} in, {match, spans} or {error} out')
    .option('--json', 'JSON Lines, the only form there is')
    .action(matchInput)
}

async function matchInput(): Promise<void> {
  const [{ answerLines }, { matchLine }] = await Promise.all([import('../json-lines.ts'), import('../match.ts')])
  await answerLines(standardInput(), process.stdout, matchLine)
}
