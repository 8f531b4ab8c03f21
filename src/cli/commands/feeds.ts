import type { Command } from 'commander'

/** The work is done in ../feeds.ts, which is loaded when one of these runs. */
const run =
  (name: keyof typeof import('../feeds.ts')) =>
  async (...given: unknown[]): Promise<void> => {
    const actions = (await import('../feeds.ts')) as unknown as Record<string, (...given: unknown[]) => Promise<void>>
    await actions[name]!(...given)
  }

export function register(program: Command): void {
  const feeds = program.command('feeds').description('the feeds that are watched')
  feeds
    .command('list')
    .description('every feed with its health, its newest item and its next poll')
    .option('--json', 'one JSON object a line')
    .action(run('listAll'))
  feeds
    .command('add')
    .description('add a feed by its address or by that of any page that links to it; shows it before saving')
    .argument('<url>')
    .option('--name <name>', 'what to call it instead of the title it gives itself')
    .option('--folder <folder>', 'where to list it')
    .option('--announce', 'alert about what it lists already, too', false)
    .option('--full-text', 'read the whole articles from their pages', false)
    .option('--yes', 'save without asking', false)
    .action(run('add'))
  feeds
    .command('check')
    .description('show what is at an address, without saving anything')
    .argument('<url>')
    .action(run('check'))
  for (const [name, state, description] of [
    ['pause', 'paused', 'stop polling a feed until it is resumed'],
    ['resume', 'active', 'poll a paused or gone feed again, at once'],
  ] as const) {
    feeds
      .command(name)
      .description(description)
      .argument('<feed>', 'its number, address or name')
      .action((feed: string) => run('changeState')(feed, state))
  }
  feeds
    .command('remove')
    .description('forget a feed; its items stay')
    .argument('<feed>', 'its number, address or name')
    .action(run('remove'))
  feeds
    .command('import')
    .description('add all feeds of an OPML file, such as feeds.opml')
    .argument('<file>')
    .action(run('importFile'))
  feeds
    .command('export')
    .description('write all feeds as OPML')
    .argument('[file]', 'standard output when left out')
    .action(run('exportFile'))
}
