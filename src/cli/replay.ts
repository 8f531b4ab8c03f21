import { createHash } from 'node:crypto'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Writable } from 'node:stream'
import pino from 'pino'
import { type App, buildApp } from '../app.ts'
import { type Config, readConfig } from '../config.ts'
import { readCorpusFile } from '../corpus/read.ts'
import { count } from '../digests/left-out.ts'
import { describeArrival, guessTimes } from '../ingest/import-corpus.ts'
import { PROJECT_ROOT } from '../paths.ts'
import { openEmbedded } from '../store/embedded.ts'
import { migrate } from '../store/migrate.ts'
import { copySetUp, findArrivalRange, listPastArrivals, listReplayedSubscriptions } from '../store/replay.ts'
import type { Database } from '../store/sql.ts'
import { addDemoSubscribers } from './demo-subscribers.ts'
import { openForCommand } from './open-app.ts'
import { createJsonReplay } from './replay-json.ts'
import { createReplayPrinter } from './replay-print.ts'
import { type PastItem, replay } from './replay-run.ts'

export type ReplayOptions = { seeds?: boolean; from?: Date; to?: Date; json?: boolean }

const DAY_MS = 86_400_000

/**
 * Runs past items through the present topics, watchlists and schedules in a database of its own in memory, and prints
 * what would have gone out, when and why. The real database is only read; nothing is delivered.
 */
export async function runReplay(
  environment: Record<string, string | undefined>,
  options: ReplayOptions,
  output: Writable,
): Promise<void> {
  const config = readConfig(environment)
  const quiet = pino({ level: environment.LOG_LEVEL ? config.logLevel : 'error' })
  const source = await openForCommand(config)
  let clock = new Date(0)
  try {
    if (source.kind !== 'borrowed') await migrate(source)
    const own = { ...config, databaseUrl: null, redisUrl: null, smtpUrl: null, discordToken: null }
    const app = await buildApp(own, { now: () => clock, log: quiet, database: await openEmbedded(null) })
    try {
      await setUp(app, source, options, output)
      const { items, from, to } = options.seeds ? await readSeeds(options) : await readStored(source, options)
      const setTime = (at: Date) => {
        clock = at
      }
      const events = replay({ app, setTime }, items, from, to)
      if (!options.json) return await printReplay(events, config, output)
      const writer = createJsonReplay(output)
      for await (const event of events) writer.print(event)
    } finally {
      await app.close()
    }
  } finally {
    await source.close()
  }
}

/** The set-up as it is; where there is none yet, the demonstration's, so that there is something to see. */
async function setUp(app: App, source: Database, { seeds, json }: ReplayOptions, output: Writable): Promise<void> {
  await copySetUp(source, app.database)
  const { rows } = await source.query('SELECT 1 FROM watchlists LIMIT 1')
  const subscriptions = await listReplayedSubscriptions(app.database)
  if (subscriptions.length > 0 || rows.length > 0 || !seeds) return
  if (!json) output.write('There are no subscriptions and no watchlists yet, so these are those of `sitrep demo`.\n')
  await addDemoSubscribers(app)
}

async function printReplay(events: ReturnType<typeof replay>, config: Config, output: Writable): Promise<void> {
  const printer = createReplayPrinter(output, config.defaultTimeZone)
  for await (const event of events) printer.print(event)
  printer.finish()
  const { alerts, digests, skipped } = printer.totals
  output.write(`\n${count(alerts, 'alert', 'alerts')} and ${count(digests, 'digest', 'digests')} would have gone out`)
  output.write(
    `${skipped > 0 ? `, and ${count(skipped, 'digest', 'digests')} not for want of news` : ''}. Nothing was sent.\n`,
  )
}

type Past = { items: AsyncIterable<PastItem>; from: Date; to: Date }

async function readStored(source: Database, options: ReplayOptions): Promise<Past> {
  const range = await findArrivalRange(source)
  const from = options.from ?? range?.first ?? new Date()
  const to = options.to ?? new Date((range?.last ?? from).getTime() + DAY_MS)
  return { items: listPastArrivals(source, from, to), from, to }
}

/** The seed corpus as if each article had come in when it was published, the undated ones along with their neighbours. */
async function readSeeds(options: ReplayOptions): Promise<Past> {
  const found: PastItem[] = []
  for (const path of [...listDocuments('seeds'), ...listDocuments(join('seeds', 'local'))]) {
    const articles = await readCorpusFile(path)
    const times = guessTimes(articles, new Date())
    const fingerprint = createHash('sha256').update(path).digest('hex')
    for (const [index, article] of articles.entries()) {
      const at = times[index]!
      found.push({ at, arrival: describeArrival({ fingerprint }, article, index, at) })
    }
  }
  found.sort((a, b) => a.at.getTime() - b.at.getTime())
  const from = options.from ?? found[0]?.at ?? new Date()
  const to = options.to ?? new Date((found.at(-1)?.at ?? from).getTime() + DAY_MS)
  const items = found.filter(({ at }) => at >= from && at < to)
  return {
    items: (async function* () {
      yield* items
    })(),
    from,
    to,
  }
}

function listDocuments(folder: string): string[] {
  const path = join(PROJECT_ROOT, folder)
  const names = readdirSync(path).filter((name) => name.endsWith('.txt'))
  return names.sort().map((name) => join(path, name))
}
