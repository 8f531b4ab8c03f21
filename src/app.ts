import { readFileSync } from 'node:fs'
import type { Logger } from 'pino'
import type { Config } from './config.ts'
import type { DeliverDeps } from './deliver/deliver.ts'
import { openChannels } from './deliver/open-channels.ts'
import { createTokenKeeper, type TokenKeeper } from './deliver/tokens.ts'
import { createContentCache } from './digests/content-cache.ts'
import { createSlotReaders, type SlotReaders } from './digests/window-reader.ts'
import { openPolling } from './feeds/open-polling.ts'
import { createPoller, type PollDeps, type Poller } from './feeds/poll.ts'
import { createIngestTurns, type IngestDeps } from './ingest/ingest-item.ts'
import { createPrintCache } from './ingest/print-cache.ts'
import { createSearchWordReader } from './ingest/search-words.ts'
import { createReviewer } from './ingest/second-opinion.ts'
import { createSharedAnalyser } from './ingest/shared-analyser.ts'
import { createWatchIndex, NO_LINES, type WatchIndex } from './ingest/watch-index.ts'
import { openLog } from './log.ts'
import type { LookupAll } from './net/guarded-agent.ts'
import { openQueues, type Queues } from './queues.ts'
import { dropFeedLeases } from './store/due-feeds.ts'
import { openEmbedded } from './store/embedded.ts'
import { migrate } from './store/migrate.ts'
import { openSealed } from './store/seal-rows.ts'
import { ensureSecret } from './store/secrets.ts'
import { openPostgres } from './store/servers.ts'
import type { Database } from './store/sql.ts'
import { endAllLeases } from './store/take-deliveries.ts'
import type { Shard } from './store/watch-shards.ts'
import { createDescriber } from './stories/describe.ts'
import { openClassifier } from './topics/load.ts'
import { warnSparingly } from './warn-sparingly.ts'
import { buildAliasTable } from './watch/alias-table.ts'
import { type Aliases, parseAliases } from './watch/aliases.ts'

/** Everything that the roles work with, built once. */
export type App = {
  config: Config
  log: Logger
  now: () => Date
  database: Database
  queues: Queues
  topics: ReturnType<typeof openClassifier>
  aliases: Aliases
  /** Issues and reads the tokens of the links in mails. */
  tokens: TokenKeeper
  ingest: IngestDeps
  /** Makes an index of one shard's watchlists, or of all. */
  createWatchIndex: (part?: Shard) => WatchIndex
  deliver: DeliverDeps
  slotReaders: SlotReaders
  feeds: PollDeps
  pollFeed: Poller
  /** Stops intake, lets what is under way finish, disconnects. */
  close(): Promise<void>
}

/** What tests replace: the clock, the chance, the database. */
export type Surroundings = {
  now?: () => Date
  random?: () => number
  log?: Logger
  database?: Database
  lookup?: LookupAll
}

/** @throws DataDirectoryInUse, SecretKeyWrong, or the database's own error when it cannot be reached */
export async function buildApp(config: Config, given: Surroundings = {}): Promise<App> {
  const log = given.log ?? openLog(config)
  const now = given.now ?? (() => new Date())
  const opened = given.database ?? (await openDatabase(config, log))
  // A borrowed database is the business of the service that lends it, its leases and queues included.
  const applied = opened.kind === 'borrowed' ? [] : await migrate(opened)
  if (applied.length > 0) log.info({ applied }, 'database migrated')
  const database = await openSealed(opened, config.secretKey).catch(async (error) => {
    if (!given.database) await opened.close()
    throw error
  })
  const onQueueTrouble = warnSparingly(log, 'queue trouble')
  const queues = await openQueues(database, config.redisUrl, {
    prefix: config.queuePrefix,
    lockMs: config.queueLockMs,
    onTrouble: (error, queue) => onQueueTrouble(error, { queue }),
  })
  // Alone in its database, this process knows that every job it finds is left over from a dead one.
  if (database.kind === 'embedded' && config.redisUrl === null) await queues.forgetAll()
  if (database.kind === 'embedded') await endAllLeases(database)
  if (database.kind === 'embedded') await dropFeedLeases(database)
  const aliases = parseAliases(readFileSync(config.aliasesFile, 'utf8'))
  const analyser = createSharedAnalyser(buildAliasTable(aliases).canonical)
  const onProblem = (problem: string) => log.error({ problem }, 'topics not reloaded')
  const topics = openClassifier(config.topicsFile, aliases, onProblem, { shared: analyser })
  const onUnreadable = (lineId: number, error: Error) =>
    log.error({ lineId, error: error.message }, 'watchlist line not read')
  const createIndex = (part?: Shard) => createWatchIndex(aliases, onUnreadable, analyser, part)
  const allLines = createIndex()
  const sharded = config.watchShards > 1
  const tokens = createTokenKeeper(await ensureSecret(database, 'links'), now)
  const random = given.random ?? Math.random
  const polling = openPolling(config, { database, now, random, lookup: given.lookup })
  const channels = await openChannels(config, { database, tokens, now, log, topics })
  return {
    config,
    log,
    now,
    database,
    queues,
    topics,
    aliases,
    tokens,
    ingest: {
      database,
      classify: createReviewer(topics, config, (problem) => log.warn({ problem }, 'no second opinion')),
      asksElsewhere: config.secondOpinionUrl !== null,
      watchIndex: sharded ? NO_LINES : allLines,
      ...{ allLines, sharded },
      now,
      prints: createPrintCache(),
      turns: createIngestTurns(),
      describe: createDescriber(analyser),
      readWords: createSearchWordReader(analyser),
      storyWindowMs: config.storyWindowHours * 3_600_000,
      followUpMs: config.followUpMinutes * 60_000,
    },
    createWatchIndex: createIndex,
    deliver: {
      ...{ database, channels, now, random },
      ...{ contents: createContentCache(), alertBurst: config.alertBurst, leaseMs: config.deliveryLeaseMs },
      underWay: new Set(),
    },
    slotReaders: createSlotReaders(),
    feeds: polling.deps,
    pollFeed: createPoller({ ...polling.deps, isStopping: queues.isDraining }),
    close: async () => {
      await queues.close()
      await polling.close()
      topics.close()
      await Promise.all(Object.values(channels).map((channel) => channel.close()))
      await database.close()
    },
  }
}

export function openDatabase(config: Config, log: Logger): Promise<Database> {
  if (config.databaseUrl === null) return openEmbedded(config.dataDir)
  return openPostgres(config.databaseUrl, config.databaseConnections, (error) =>
    log.warn({ error: error.message }, 'database connection lost'),
  )
}
