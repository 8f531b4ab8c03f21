import type { Command } from 'commander'

export function register(program: Command): void {
  program
    .command('corpus')
    .description('split saved pages into articles and print them as one JSON array')
    .argument('<file...>', 'text files, each a dump of one or more articles')
    .option('--json', 'JSON, the only form there is')
    .action(printArticles)
}

async function printArticles(files: string[]): Promise<void> {
  const { corpusReport } = await import('../corpus.ts')
  const { articles, errors, exitCode } = await corpusReport(files)
  for (const error of errors) process.stderr.write(`${JSON.stringify(error)}\n`)
  process.stdout.write(`${JSON.stringify(articles, null, 1)}\n`)
  process.exitCode = exitCode
}
