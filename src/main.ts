import cron from 'node-cron'
import * as deliverJob from '../jobs/deliver.ts'
import * as digestJob from '../jobs/digest.ts'
import { keepHouse, takeStock, tidy } from '../jobs/housekeeping.ts'
import * as importJob from '../jobs/import-corpus.ts'
import * as ingestJob from '../jobs/ingest.ts'
import * as pollJob from '../jobs/poll-feeds.ts'
import { tick } from '../jobs/tick.ts'
import type { App } from './app.ts'
import type { Role } from './config.ts'
import { openReturnPath } from './deliver/open-channels.ts'
import { everyMinute } from './every-minute.ts'
import { finishShards, startShards } from './ingest/match-shards.ts'
import { hasOpenWork } from './store/open-work.ts'

/** Starts the roles asked for. @returns the function that stops them; the app itself stays open */
export async function startRoles(app: App, roles: readonly Role[]): Promise<() => Promise<void>> {
  const stops: (() => Promise<void> | void)[] = []
  if (roles.includes('web')) {
    // Loaded only where it is used, as the bot is.
    const { startWeb } = await import('./web/listen.ts')
    const server = await startWeb(app)
    stops.push(() => server.close())
  }
  if (roles.includes('worker')) {
    startWorkers(app)
    stops.push(await startMatching(app))
    stops.push(await startBounces(app))
  }
  if (roles.includes('bot') && app.config.discordToken !== null) {
    // Loaded only where it is used: the library is large.
    const { startBot } = await import('./bot/bot.ts')
    stops.push(await startBot(app))
  }
  if (app.log.isLevelEnabled('debug')) stops.push(tellWhenIdle(app))
  if (roles.includes('scheduler')) stops.push(await startScheduler(app))
  return async () => {
    for (const stop of stops.reverse()) await stop()
  }
}

/** Takes in bounces where a port is set for them. */
async function startBounces({ config, database, now, log }: App): Promise<() => Promise<void>> {
  const returnPath = config.bouncePort === null ? null : await openReturnPath(config, database)
  if (config.bouncePort === null || !returnPath) return async () => undefined
  // Loaded only where it is used: it brings a mail server and a parser.
  const { startBounceListener } = await import('./deliver/email/bounce-listener.ts')
  const listener = await startBounceListener({
    ...{ database, returnPath, host: config.host, port: config.bouncePort, now },
    onTrouble: (error) => log.warn({ error: error.message }, 'a bounce was not taken in'),
  })
  return listener.close
}

/** Matches this process's share of the watchlists, where they are divided. */
async function startMatching(app: App): Promise<() => Promise<void>> {
  const { config, database, now, queues, log, createWatchIndex: createIndex } = app
  const onDeliveries = (ids: number[]) =>
    queues.enqueue(
      'deliver',
      ids.map((deliveryId) => ({ deliveryId })),
    )
  const deps = { ...{ database, now, createIndex, onDeliveries }, leaseMs: config.queueLockMs }
  if (config.watchShards > 1) {
    const onTrouble = (error: Error) => log.warn({ error: error.message }, 'items not matched for now')
    return startShards({ ...deps, of: config.watchShards, onTrouble })
  }
  await finishShards(deps)
  return async () => undefined
}

/** For those who follow the log to know when a batch is through. */
function tellWhenIdle({ queues, database, log, now }: App): () => void {
  const look = async () => {
    if (!(await hasOpenWork(database, now()))) log.debug('nothing left to do')
  }
  // One look at a time, and one more when jobs ended meanwhile: a backlog is not counted anew after each of its jobs.
  let state: 'resting' | 'looking' | 'outdated' = 'resting'
  const lookSafely = () => {
    if (state !== 'resting') {
      state = 'outdated'
      return
    }
    state = 'looking'
    const rest = () => {
      const again = state === 'outdated'
      state = 'resting'
      if (again) lookSafely()
    }
    void look()
      .catch((error: Error) => log.debug({ error: error.message }, 'could not look'))
      .finally(rest)
  }
  lookSafely()
  return queues.onJobEnd(lookSafely)
}

function startWorkers(app: App): void {
  const { queues, config } = app
  queues.work('import-corpus', importJob.CONCURRENCY, (payload) => importJob.run(app, payload))
  // As many jobs as polls at once: where each has one slow feed left, all of them are still under way.
  queues.work('poll-feeds', config.feedsConcurrency, (payload) => pollJob.run(app, payload))
  queues.work('ingest', config.workerConcurrency, (payload) => ingestJob.run(app, payload))
  queues.work('digest', config.workerConcurrency, (payload) => digestJob.run(app, payload))
  queues.work('deliver', config.workerConcurrency, (payload) => deliverJob.run(app, payload))
}

/** Ticks at once, for what was left over, and then each minute. */
async function startScheduler(app: App): Promise<() => Promise<void>> {
  const safely = (work: (app: App) => Promise<void>, failure: string) => () =>
    work(app).catch((error: Error) => app.log.error({ error: error.message }, failure))
  const tickOnce = safely(tick, 'tick failed')
  const keepOnce = safely(keepHouse, 'housekeeping failed')
  await keepOnce() // first, so that what comes in goes into the partition of its month
  await tickOnce()
  const alone = { noOverlap: true, suppressMissedWarning: true }
  const tidying = cron.schedule('47 3,9,15,21 * * *', safely(tidy, 'database not tidied'), alone)
  const keeping = cron.schedule('17 3 * * *', keepOnce, alone)
  const countOnce = safely(takeStock, 'tables not counted')
  const stopTicking = everyMinute(async () => {
    await tickOnce()
    await countOnce()
  })
  return async () => {
    await Promise.all([stopTicking(), keeping.stop(), tidying.stop()])
  }
}
