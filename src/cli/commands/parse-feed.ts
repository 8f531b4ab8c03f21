import type { Command } from 'commander'

export function register(program: Command): void {
  program
    .command('parse-feed')
    .description('read a saved feed document and print its items as JSON')
    .argument('<file>', 'the bytes of a feed, as a server sent them')
    .option('--url <url>', 'the address the document came from, for relative links')
    .option('--header <line>', "an HTTP header it came with, 'Name: value'; may be given again", gather, [])
    .option('--json', 'JSON, the only form there is')
    .action(printFeed)
}

const gather = (line: string, before: string[]) => [...before, line]

async function printFeed(file: string, { url, header }: { url?: string; header: string[] }): Promise<void> {
  const [{ readFile }, { describeFeedFile }] = await Promise.all([
    import('node:fs/promises'),
    import('../parse-feed.ts'),
  ])
  const bytes = await readFile(file).catch((error: Error) => {
    throw Object.assign(error, { path: file }) // Node.js names no path where it is a folder
  })
  process.stdout.write(`${JSON.stringify(await describeFeedFile(bytes, url ?? null, header), null, 1)}\n`)
}
