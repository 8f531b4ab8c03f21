import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pino from 'pino'
import { openDatabase } from '../../src/app.ts'
import { readConfig } from '../../src/config.ts'
import { migrate } from '../../src/store/migrate.ts'
import type { Database } from '../../src/store/sql.ts'
import { findPostgres, findRedis, startPostgres, startRedis } from '../../test/helpers/servers.ts'
import { cpuMsOf } from './cpu-time.ts'
import type { Order, Outcome } from './worker.ts'

export type Footprint = 'embedded' | 'servers'

/** A database, with servers of its own where it takes servers, for processes to work on. */
export type Service = {
  environment: Record<string, string>
  /** Processor time that the servers have taken so far, in milliseconds; nothing where there are none. */
  serversCpuMs(): Partial<Record<'postgresMs' | 'redisMs', number>>
  /** Opens the database for a while; nobody else may have it open when it is embedded. */
  prepare(work: (database: Database) => Promise<void>): Promise<void>
  close(): Promise<void>
}

/** @returns null where PostgreSQL and Redis are asked for and not installed */
export async function openService(footprint: Footprint): Promise<Service | null> {
  const folder = mkdtempSync(join(tmpdir(), 'sitrep-bench-'))
  const remove = () => rmSync(folder, { recursive: true, force: true })
  if (footprint === 'embedded')
    return describeService(
      { DATA_DIR: folder },
      () => ({}),
      async () => remove(),
    )
  const [postgresBin, redis] = [findPostgres(), findRedis()]
  if (postgresBin === null || redis === null) return null
  const servers = [await startPostgres(postgresBin), await startRedis(redis)] as const
  const environment = { DATA_DIR: folder, DATABASE_URL: servers[0].url, REDIS_URL: servers[1].url }
  const cpu = () => ({ postgresMs: cpuMsOf(servers[0].pid()), redisMs: cpuMsOf(servers[1].pid()) })
  return describeService(environment, cpu, async () => {
    for (const server of servers) await server.stop()
    remove()
  })
}

function describeService(
  environment: Record<string, string>,
  serversCpuMs: Service['serversCpuMs'],
  close: () => Promise<void>,
): Service {
  return {
    environment,
    serversCpuMs,
    prepare: async (work) => {
      const database = await openDatabase(
        readConfig(environment, () => ''),
        pino({ level: 'warn' }),
      )
      await migrate(database)
      await work(database)
      await database.close()
    },
    close,
  }
}

export type Process = { pid: number; order(order: Order): Promise<Outcome>; close(): Promise<void> }

/** Starts a process of the pipeline; it has read all watchlists when this returns. */
export async function startProcess(environment: Record<string, string>): Promise<Process> {
  const file = new URL(`./worker.${import.meta.url.split('.').at(-1)}`, import.meta.url)
  const child = fork(file, [JSON.stringify(environment)])
  const next = () => nextMessage(child)
  await next()
  return {
    pid: child.pid!,
    order: async (order) => {
      const answer = next()
      child.send(order)
      return (await answer) as Outcome
    },
    close: async () => {
      const gone = once(child, 'exit')
      child.send('close')
      await gone
    },
  }
}

/** Listens only until it has the answer: a listener left behind with each order would add up. */
async function nextMessage(child: ChildProcess): Promise<unknown> {
  const over = new AbortController()
  const gone = once(child, 'exit', over).then(() => {
    throw new Error('a process of the pipeline ended early')
  })
  try {
    const message = once(child, 'message', over).then(([first]) => first as unknown)
    return await Promise.race([message, gone])
  } finally {
    gone.catch(() => undefined)
    over.abort()
  }
}
