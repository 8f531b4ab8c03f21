/**
 * As many subscriptions due at the same minute, from the tick to the mail server's answer: through PostgreSQL, Redis
 * and SMTP, with the jobs of the service in one process.
 */
import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import * as deliverJob from '../jobs/deliver.ts'
import * as digestJob from '../jobs/digest.ts'
import { tick } from '../jobs/tick.ts'
import { type App, buildApp } from '../src/app.ts'
import { readConfig } from '../src/config.ts'
import { getOne } from '../src/store/sql.ts'
import { seedDue } from './due/seed.ts'
import { openService } from './pipeline/service.ts'
import type { BenchResult } from './result.ts'
import type { Tally } from './smtp-sink.ts'

const CONTENTS = 400
const MINUTE_MS = 60_000

export default async function* run(args: string[]): AsyncGenerator<BenchResult> {
  const given = args.find((arg) => !arg.startsWith('--'))
  const subscriptions = Number(given ?? (args.includes('--quick') ? 4_000 : 100_000))
  const service = await openService('servers')
  if (service === null) throw new Error('PostgreSQL and Redis are not installed')
  const sink = new Worker(new URL(`./smtp-sink.${import.meta.url.split('.').at(-1)}`, import.meta.url))
  const [port] = (await once(sink, 'message')) as [number]
  const environment = { ...service.environment, SMTP_URL: `smtp://127.0.0.1:${port}`, LOG_LEVEL: 'error' }
  const app = await buildApp(readConfig(environment, () => ''))
  const dueAt = new Date(Math.floor(Date.now() / MINUTE_MS) * MINUTE_MS)
  const topics = app.topics.topics.map(({ id }) => id)
  await seedDue(app.database, { subscriptions, contents: Math.min(CONTENTS, subscriptions), dueAt, topics })
  const facts = await sendAll(app, subscriptions)
  sink.postMessage('how many?')
  const [tally] = (await once(sink, 'message')) as [Tally]
  const { rows } = await app.database.query<{ contents: number }>(
    'SELECT count(*)::int AS contents FROM digest_contents',
  )
  const { mails, bytes, recipients } = tally
  yield {
    ...{ bench: 'digest-due', n: subscriptions, unit: 'mails/s', value: Math.round((mails * 1_000) / facts.ms) },
    ...{ contents: rows[0]!.contents, mails, twice: mails - recipients, missing: subscriptions - recipients },
    ...{ bytes: Math.round(bytes / mails), seconds: Math.round(facts.ms / 1_000), buildSeconds: facts.buildSeconds },
    ...{ cpuSeconds: facts.cpuSeconds, fromMiB: facts.fromMiB, peakMiB: facts.peakMiB },
  }
  await app.close()
  await sink.terminate()
  await service.close()
}

/** Ticks each minute, as the scheduler does, until every mail has gone. */
async function sendAll(app: App, subscriptions: number) {
  const mebibytes = () => Math.round(process.memoryUsage().rss / 2 ** 20)
  const fromMiB = mebibytes()
  let [peakMiB, lastTick, buildMs] = [fromMiB, performance.now(), 0]
  const [start, cpu] = [performance.now(), process.cpuUsage()]
  app.queues.work('digest', app.config.workerConcurrency, (payload) => digestJob.run(app, payload))
  app.queues.work('deliver', app.config.workerConcurrency, (payload) => deliverJob.run(app, payload))
  await tick(app)
  for (;;) {
    await new Promise((resolve) => setTimeout(resolve, 250))
    peakMiB = Math.max(peakMiB, mebibytes())
    const done = await getOne<{ built: number; open: number }>(
      app.database,
      `SELECT (SELECT count(*)::int FROM digests) AS built,
         (SELECT count(*)::int FROM deliveries WHERE state IN ('pending', 'sending')) AS open`,
    )
    if (buildMs === 0 && done.built === subscriptions) buildMs = performance.now() - start
    if (done.built === subscriptions && done.open === 0) break
    if (performance.now() - lastTick < MINUTE_MS) continue
    lastTick = performance.now()
    await tick(app)
  }
  const { user, system } = process.cpuUsage(cpu)
  const seconds = (ms: number) => Math.round(ms / 100) / 10
  return {
    ...{ ms: performance.now() - start, buildSeconds: seconds(buildMs), cpuSeconds: seconds((user + system) / 1_000) },
    ...{ fromMiB, peakMiB },
  }
}
