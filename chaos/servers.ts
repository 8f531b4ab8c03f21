import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { findPostgres, findRedis, startPostgres, startRedis, type TestServer } from '../test/helpers/servers.ts'

/** A server whose processes can be killed, started again and frozen. */
export type Server = {
  address: { host: string; port: number }
  kill(): Promise<void>
  start(): Promise<void>
  freeze(): void
  thaw(): void
  stop(): Promise<void>
}

/** @throws Error when PostgreSQL or Redis is not installed */
export async function startServers(): Promise<{ postgres: Server; redis: Server }> {
  const [bin, program] = [findPostgres(), findRedis()]
  if (!bin || !program) throw new Error('this footprint needs PostgreSQL and Redis on this machine')
  const postgres = wrap(await startPostgres(bin), (port) => untilItAnswers(bin, port))
  return { postgres, redis: wrap(await startRedis(program), async () => undefined) }
}

export function hasServers(): boolean {
  return findPostgres() !== null && findRedis() !== null
}

function wrap(server: TestServer, untilReady: (port: number) => Promise<void>): Server {
  const { hostname, port } = new URL(server.url)
  const signal = (name: NodeJS.Signals) => {
    // The first of PostgreSQL's processes is the parent of the others, which a signal to it alone does not reach.
    for (const pid of [...childrenOf(server.pid()), server.pid()]) send(pid, name)
  }
  return {
    address: { host: hostname, port: Number(port) },
    kill: async () => {
      for (const pid of childrenOf(server.pid())) send(pid, 'SIGKILL')
      await server.kill()
    },
    start: async () => {
      await server.start()
      await untilReady(Number(port))
    },
    freeze: () => signal('SIGSTOP'),
    thaw: () => signal('SIGCONT'),
    stop: server.stop,
  }
}

function send(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
  }
}

/** Processes whose parent is `pid` (field 4 of proc(5) stat). */
export function childrenOf(pid: number): number[] {
  const all = readdirSync('/proc').filter((name) => /^\d+$/.test(name))
  return all.filter((name) => parentOf(name) === pid).map(Number)
}

function parentOf(pid: string): number | null {
  try {
    const stat = readFileSync(join('/proc', pid, 'stat'), 'utf8')
    return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1])
  } catch {
    return null
  }
}

async function untilItAnswers(bin: string, port: number): Promise<void> {
  const args = ['-h', '127.0.0.1', '-p', String(port)]
  for (let tries = 0; tries < 300; tries++) {
    if (spawnSync(join(bin, 'pg_isready'), args).status === 0) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error('PostgreSQL did not come back')
}
