import {
  assertSchemaCompatibility,
  createPostgresBackend,
  type Job,
  LATEST_SCHEMA_VERSION,
  Queue,
  runMigrations,
  SchemaMigrationRequiredError,
  Worker,
} from 'bullmq'
import { Redis } from 'ioredis'
import type { Database, PoolClientLike, PoolLike } from './store/sql.ts'

/** Where BullMQ keeps its jobs. */
export type Backend = {
  queue(name: string): Queue
  worker(name: string, run: (job: Job, token?: string) => Promise<void>, limits: WorkerLimits): Worker
  close(): Promise<void>
}
type WorkerLimits = { concurrency: number; lockDuration: number; stalledInterval: number; maxStalledCount: number }

export function redisBackend(url: string, prefix: string): Backend {
  const connect = () => new Redis(url, { maxRetriesPerRequest: null, enableReadyCheck: false })
  const shared = connect()
  const mine: Redis[] = [shared]
  return {
    queue: (name) => new Queue(name, { connection: shared, prefix }),
    worker: (name, run, limits) => {
      const connection = connect()
      mine.push(connection)
      return new Worker(name, run, { connection, prefix, ...limits })
    },
    close: async () => {
      for (const connection of mine) connection.disconnect()
    },
  }
}

/** @param count of queues, each with a worker */
export async function databaseBackend(database: Database, count: number): Promise<Backend> {
  const pool = database.queuePool()
  // Each queue and each worker listens for its errors, and so does the database.
  pool.setMaxListeners(2 * count + 1)
  await prepareTables(pool)
  const connection = pool as never
  return {
    queue: (name) => new Queue(name, { connection }, createPostgresBackend) as unknown as Queue,
    worker: (name, run, limits) =>
      new Worker(name, run, { connection, ...limits }, createPostgresBackend) as unknown as Worker,
    close: async () => undefined, // the database closes its pool itself
  }
}

/** Makes or updates the queues' tables; a role that may not make any gets by while they are up to date. */
export async function prepareTables(pool: PoolLike): Promise<void> {
  const client = await pool.connect()
  try {
    if ((await schemaVersion(client)) < LATEST_SCHEMA_VERSION) await runMigrations(client as never)
  } finally {
    client.release()
  }
}

/** @returns 0 where there are no tables yet */
async function schemaVersion(client: PoolClientLike): Promise<number> {
  return assertSchemaCompatibility(client as never).catch((error) => {
    if (error instanceof SchemaMigrationRequiredError) return 0
    throw error
  })
}

const REST_MS = 1_000

/**
 * After an error other than a lost connection (a full disk, say) BullMQ asks again at once, thousands of times a second;
 * the worker takes no new jobs for a while first.
 */
export async function restAwhile(worker: Worker, isDraining: () => boolean): Promise<void> {
  if (worker.isPaused() || isDraining()) return
  await worker.pause(true)
  setTimeout(() => isDraining() || void worker.resume(), REST_MS).unref()
}
