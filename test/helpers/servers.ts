import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process'
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { createConnection, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A server that a test started: where it is, and how to stop, kill or restart it. */
export type TestServer = {
  url: string
  pid: () => number
  stop(): Promise<void>
  kill(): Promise<void>
  start(): Promise<void>
}

/** Where systems begin to take the ports of outgoing connections from; Linux does earliest. */
const FIRST_OUTGOING_PORT = 32_768
const FIRST_PORT = 10_000

/**
 * A port of the loopback for a server that must know it before it listens, or keeps it while it is down. It is none that
 * the system gives to whoever asks for any: meanwhile it could become that of another test's connection, or even of one
 * that looks for this very server.
 */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = FIRST_PORT + Math.floor(Math.random() * (FIRST_OUTGOING_PORT - FIRST_PORT))
    if (await isFree(port)) return port
  }
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer().once('error', () => resolve(false))
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)))
  })
}

/** Folder with PostgreSQL's programs, or null where it is not installed. */
export function findPostgres(): string | null {
  const base = '/usr/lib/postgresql'
  if (!existsSync(base)) return null
  const versions = readdirSync(base).sort((a, b) => Number(b) - Number(a))
  const found = versions.map((version) => join(base, version, 'bin')).find((bin) => existsSync(join(bin, 'initdb')))
  return found ?? null
}

export function findRedis(): string | null {
  return ['/usr/bin/redis-server', '/usr/local/bin/redis-server'].find((path) => existsSync(path)) ?? null
}

/** PostgreSQL refuses to run as root, so as root its files and process go to the package's own user. */
function postgresUser(): { uid?: number; gid?: number } {
  if (process.getuid?.() !== 0) return {}
  const id = (flag: string) => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }))
  return { uid: id('-u'), gid: id('-g') }
}

/** A fresh PostgreSQL cluster on a free port of the loopback, with one database `sitrep`. */
export async function startPostgres(bin: string): Promise<TestServer> {
  const folder = mkdtempSync(join(tmpdir(), 'sitrep-pg-'))
  const user = postgresUser()
  if (user.uid !== undefined) chownSync(folder, user.uid, user.gid ?? 0)
  const data = join(folder, 'data')
  execFileSync(join(bin, 'initdb'), ['-D', data, '-U', 'sitrep', '--auth=trust', '-E', 'UTF8'], {
    ...user,
    stdio: 'ignore',
  })
  const port = await freePort()
  const args = ['-D', data, '-p', String(port), '-k', folder, '-h', '127.0.0.1', '-c', 'max_connections=200']
  const server = await supervise(() => spawn(join(bin, 'postgres'), args, { ...user, stdio: 'ignore' }), port, folder)
  await waitForQueries(bin, port)
  execFileSync(join(bin, 'createdb'), ['-h', '127.0.0.1', '-p', String(port), '-U', 'sitrep', 'sitrep'])
  return { ...server, url: `postgres://sitrep@127.0.0.1:${port}/sitrep` }
}

/** A fresh Redis on a free port of the loopback, set as the README asks: AOF on, no eviction. */
export async function startRedis(program: string): Promise<TestServer> {
  const folder = mkdtempSync(join(tmpdir(), 'sitrep-redis-'))
  const port = await freePort()
  const args = ['--port', String(port), '--bind', '127.0.0.1', '--dir', folder]
  args.push('--appendonly', 'yes', '--save', '', '--maxmemory-policy', 'noeviction')
  const server = await supervise(() => spawn(program, args, { stdio: 'ignore' }), port, folder)
  return { ...server, url: `redis://127.0.0.1:${port}` }
}

async function supervise(launch: () => ChildProcess, port: number, folder: string): Promise<Omit<TestServer, 'url'>> {
  let child = launch()
  await waitForPort(port)
  const end = async (signal: NodeJS.Signals) => {
    const ended = new Promise((resolve) => child.once('exit', resolve))
    if (child.exitCode === null && child.kill(signal)) await ended
  }
  process.once('exit', () => child.kill('SIGKILL'))
  return {
    pid: () => child.pid ?? 0,
    kill: () => end('SIGKILL'),
    start: async () => {
      child = launch()
      await waitForPort(port)
    },
    stop: async () => {
      await end('SIGINT')
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

async function waitForPort(port: number): Promise<void> {
  await untilTrue(() => isOpen(port), `nothing listens on port ${port}`)
}

function isOpen(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = createConnection(port, '127.0.0.1', () => resolve(true)).once('error', () => resolve(false))
    socket.once('connect', () => socket.destroy())
  })
}

/** A port that is open may still answer "the database system is starting up". */
async function waitForQueries(bin: string, port: number): Promise<void> {
  const ready = () => spawnSync(join(bin, 'pg_isready'), ['-h', '127.0.0.1', '-p', String(port)]).status === 0
  await untilTrue(async () => ready(), `PostgreSQL on port ${port} does not accept queries`)
}

/** Asks again and again, for what offers no event to await. */
async function untilTrue(ask: () => Promise<boolean>, complaint: string): Promise<void> {
  const deadline = Date.now() + 30_000
  while (Date.now() < deadline) {
    if (await ask()) return
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error(complaint)
}
