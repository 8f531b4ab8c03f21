import { createHash } from 'node:crypto'
import { EventEmitter } from 'node:events'
import { DelayedError, type Job, type Queue, UnrecoverableError, type Worker } from 'bullmq'
import { AppError } from './errors.ts'
import { type Backend, databaseBackend, redisBackend, restAwhile } from './queue-backends.ts'
import type { Database } from './store/sql.ts'

/** What each queue's jobs carry: ids, never articles. */
export type Payloads = {
  'import-corpus': { importId: number }
  'poll-feeds': { polls: { feedId: number; dueAt: string }[] }
  /** Up to which item; `changed`: up to which change of items that were ingested before. */
  ingest: { itemId: number; changed?: true }
  digest: { subscriptionIds: number[]; dueAt: string }
  deliver: { deliveryId: number }
}
export type QueueName = keyof Payloads

/**
 * Tries and pauses before BullMQ gives a job up. A job that is given up is not lost work: the database still says
 * that it is due, and the next tick enqueues it again.
 */
const RETRIES: Record<QueueName, { attempts: number; backoffMs: number }> = {
  'import-corpus': { attempts: 5, backoffMs: 1_000 },
  'poll-feeds': { attempts: 1, backoffMs: 0 },
  ingest: { attempts: 5, backoffMs: 500 },
  digest: { attempts: 5, backoffMs: 1_000 },
  deliver: { attempts: 5, backoffMs: 1_000 },
}
const QUEUE_NAMES = Object.keys(RETRIES) as QueueName[]

/** A job's id says what it is about, so however many schedulers tick, it is queued once. BullMQ allows no colon in it. */
const JOB_IDS: { [N in QueueName]: (payload: Payloads[N]) => string } = {
  'import-corpus': ({ importId }) => `import.${importId}`,
  'poll-feeds': ({ polls }) => `poll.${hash(polls.map(({ feedId, dueAt }) => `${feedId}@${dueAt}`))}`,
  ingest: ({ itemId }) => `ingest.${itemId}`,
  digest: ({ subscriptionIds, dueAt }) => `digest.${Date.parse(dueAt)}.${hash(subscriptionIds)}`,
  deliver: ({ deliveryId }) => `deliver.${deliveryId}`,
}

function hash(parts: readonly (number | string)[]): string {
  return createHash('sha256').update(parts.join(' ')).digest('hex').slice(0, 24)
}

/** A job of its own for each feed would cost more than to poll it; one feed that is slow keeps no other waiting. */
const POLLS_PER_JOB = 25

/** Polls that are due, as jobs. */
export function describePollJobs(due: readonly { feedId: number; dueAt: Date }[]): Payloads['poll-feeds'][] {
  const polls = due.map(({ feedId, dueAt }) => ({ feedId, dueAt: dueAt.toISOString() }))
  const starts = Array.from({ length: Math.ceil(polls.length / POLLS_PER_JOB) }, (_, n) => n * POLLS_PER_JOB)
  return starts.map((start) => ({ polls: polls.slice(start, start + POLLS_PER_JOB) }))
}

/** Whoever ingests an item ingests what waits before it; more than one job lets several workers begin at once. */
const ITEMS_PER_JOB = 25

/**
 * What arrived, as jobs: new items, and what known ones say anew, both in ascending order. A job names the last of
 * several, since all that waits before it is done with it.
 */
export function describeIngestJobs(brought: { itemIds: number[]; changeIds?: number[] }): Payloads['ingest'][] {
  const { itemIds, changeIds = [] } = brought
  const ends = itemIds.filter((_, n) => n % ITEMS_PER_JOB === ITEMS_PER_JOB - 1 || n === itemIds.length - 1)
  const changes = changeIds.slice(-1).map((itemId) => ({ itemId, changed: true as const }))
  return [...ends.map((itemId) => ({ itemId })), ...changes]
}

/** What a handler may answer: nothing, or when the job should run again, for what is `left` of it or for all of it. */
export type Outcome<N extends QueueName> = undefined | { again: Date; left?: Payloads[N] }
export type Handler<N extends QueueName> = (payload: Payloads[N]) => Promise<Outcome<N>>

export interface Queues {
  /** Adds jobs that are not queued yet; those that are stay as they are. */
  enqueue<N extends QueueName>(name: N, payloads: Payloads[N][]): Promise<void>
  /** Starts a worker; `close` on the queues stops it after its jobs under way. */
  work<N extends QueueName>(name: N, concurrency: number, handler: Handler<N>): void
  /** Calls `heard` after each job that ended in this process, well or not. @returns the function that stops that */
  onJobEnd(heard: (name: QueueName) => void): () => void
  /** Jobs waiting, delayed or under way, by queue. */
  counts(): Promise<Record<QueueName, number>>
  /** The payloads of the jobs that this process has under way. */
  underWay<N extends QueueName>(name: N): Payloads[N][]
  /** BullMQ's own objects, for the operator's board. */
  all(): Queue[]
  /** Forgets every job. Only for a process that knows itself to be alone: the database says what is left to do. */
  forgetAll(): Promise<void>
  /** Takes no further jobs and waits for those under way; jobs can still be added. */
  drain(): Promise<void>
  /** Whether `drain` was called: jobs under way end where they can be taken up again. */
  isDraining(): boolean
  close(): Promise<void>
}

export type QueueOptions = {
  prefix: string
  lockMs: number
  onTrouble: (error: Error, queue: string) => void
}

/** Queues over Redis at `redisUrl`, or over the database when that is null. */
export async function openQueues(database: Database, redisUrl: string | null, options: QueueOptions): Promise<Queues> {
  return redisUrl === null
    ? buildQueues(await databaseBackend(database, QUEUE_NAMES.length), options)
    : buildQueues(redisBackend(redisUrl, options.prefix), options)
}

/** In PostgreSQL, a bulk makes and drops two tables, which takes as long as adding so many jobs one by one. */
const FEW_JOBS = 4

function buildQueues(backend: Backend, { lockMs, onTrouble }: QueueOptions): Queues {
  const queues = new Map(QUEUE_NAMES.map((name) => [name, backend.queue(name)]))
  const workers: Worker[] = []
  const ends = new EventEmitter()
  const underWay = new Set<Job>()
  let draining = false
  const drain = async () => {
    draining = true
    await Promise.all(workers.map((worker) => worker.close()))
  }
  const queueOf = (name: QueueName) => queues.get(name) as Queue
  for (const [name, queue] of queues) queue.on('error', (error) => onTrouble(error, name))
  return {
    enqueue: async (name, payloads) => {
      const jobs = payloads.map((payload) => describeJob(name, payload))
      if (jobs.length > FEW_JOBS) await queueOf(name).addBulk(jobs)
      else for (const job of jobs) await queueOf(name).add(job.name, job.data, job.opts)
    },
    work: (name, concurrency, handler) => {
      const limits = { concurrency, lockDuration: lockMs, stalledInterval: lockMs, maxStalledCount: 20 }
      const worker = backend.worker(name, (job, token) => runTracked(underWay, handler, job, token), limits)
      worker.on('error', (error) => {
        onTrouble(error, name)
        void restAwhile(worker, () => draining)
      })
      worker.on('completed', () => ends.emit('end', name))
      worker.on('failed', (_job, error) => {
        onTrouble(error, name)
        ends.emit('end', name)
      })
      workers.push(worker)
    },
    onJobEnd: (heard) => {
      ends.on('end', heard)
      return () => ends.off('end', heard)
    },
    counts: async () => {
      const counted = QUEUE_NAMES.map(async (name) => [name, await countOpen(queueOf(name))])
      return Object.fromEntries(await Promise.all(counted))
    },
    underWay: <N extends QueueName>(name: N) =>
      [...underWay].filter((job) => job.queueName === name).map((job) => job.data as Payloads[N]),
    all: () => [...queues.values()],
    forgetAll: async () => {
      // Most often there is nothing to forget, which is told far sooner than it is done.
      for (const queue of queues.values()) if ((await countAll(queue)) > 0) await queue.obliterate({ force: true })
      for (const queue of queues.values()) await queue.resume()
    },
    drain,
    isDraining: () => draining,
    close: async () => {
      await drain()
      await Promise.all([...queues.values()].map((queue) => queue.close()))
      await backend.close()
    },
  }
}

function describeJob<N extends QueueName>(name: N, payload: Payloads[N]) {
  const { attempts, backoffMs } = RETRIES[name]
  return {
    name,
    data: payload,
    // A finished job leaves nothing behind, or its id could not be used again.
    opts: {
      jobId: JOB_IDS[name](payload),
      attempts,
      backoff: { type: 'exponential', delay: backoffMs, jitter: 0.5 },
      removeOnComplete: true,
      removeOnFail: true,
    },
  }
}

async function countOpen(queue: Queue): Promise<number> {
  const counts = await queue.getJobCounts('waiting', 'active', 'delayed', 'prioritized')
  return Object.values(counts).reduce((sum, count) => sum + count, 0)
}

async function countAll(queue: Queue): Promise<number> {
  return Object.values(await queue.getJobCounts()).reduce((sum, count) => sum + count, 0)
}

async function runTracked<N extends QueueName>(
  underWay: Set<Job>,
  handler: Handler<N>,
  job: Job,
  token?: string,
): Promise<void> {
  underWay.add(job)
  try {
    await runJob(handler, job, token)
  } finally {
    underWay.delete(job)
  }
}

async function runJob<N extends QueueName>(handler: Handler<N>, job: Job, token?: string): Promise<void> {
  const outcome = await handler(job.data as Payloads[N]).catch(translate)
  if (!outcome) return
  if (outcome.left) await job.updateData(outcome.left)
  await job.moveToDelayed(outcome.again.getTime(), token)
  throw new DelayedError()
}

/** The one place where our errors become BullMQ's. */
function translate(error: unknown): never {
  if (error instanceof AppError && !error.retryable) throw new UnrecoverableError(`${error.code}: ${error.message}`)
  throw error
}
