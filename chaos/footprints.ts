import { spawnSync } from 'node:child_process'
import { mkdirSync, statfsSync } from 'node:fs'
import { join } from 'node:path'
import type { Config } from '../src/config.ts'
import { testConfig } from '../test/helpers/app.ts'
import type { Clock } from './clock.ts'
import type { Outside } from './outside.ts'
import { type Server, startServers } from './servers.ts'

export type FootprintName = 'embedded' | 'servers'

/** Takes all room on the disk that the embedded database lives on, and gives it back. */
export type SmallDisk = { fill(): void; free(): void }

export type Footprint = {
  name: FootprintName
  /** Settings common to all processes, without what each reaches through links of its own. */
  config: Config
  servers: { postgres: Server; redis: Server } | null
  disk: SmallDisk | null
  close(): Promise<void>
}

/**
 * Real milliseconds, shorter than a service would be set to, so that less time goes by with waiting. Redis and PostgreSQL
 * have clocks of their own, which run as ours does; the embedded database has the fast clock of its process.
 */
const QUEUE_LOCK_MS = 4_000
/** Ample: the write-ahead log of the embedded database alone may take a gigabyte. */
const DISK_KB = 6_000_000

export type FootprintOptions = { name: FootprintName; folder: string; outside: Outside; clock: Clock; leaseMs: number }

export async function openFootprint({ name, folder, outside, clock, leaseMs }: FootprintOptions): Promise<Footprint> {
  const disk = name === 'embedded' ? mountDisk(join(folder, 'disk')) : null
  const base = testConfig(disk ? join(folder, 'disk') : folder, {
    ...{ feedsAllowPrivate: true, webhooksAllowPrivate: true, feedsHostSpacingMs: 0, feedsTimeoutMs: 120_000 },
    ...{ discordToken: outside.discordToken, discordApi: outside.discord.api },
    ...{ smtpUrl: `smtp://127.0.0.1:${outside.mail.port}`, alertBurst: 20, queueLockMs: QUEUE_LOCK_MS * clock.rate },
    ...{ logLevel: 'debug', deliveryLeaseMs: leaseMs * clock.rate },
  })
  if (name === 'embedded') {
    return { name, config: base, servers: null, disk, close: async () => disk?.unmount() }
  }
  const servers = await startServers()
  const { postgres, redis } = servers
  const config = {
    ...base,
    databaseUrl: `postgres://sitrep@127.0.0.1:${postgres.address.port}/sitrep`,
    redisUrl: `redis://127.0.0.1:${redis.address.port}`,
    ...{ queueLockMs: QUEUE_LOCK_MS, deliveryLeaseMs: leaseMs },
  }
  const close = async () => {
    await Promise.all([postgres.stop(), redis.stop()])
  }
  return { name, config, servers, disk: null, close }
}

/** A file system of its own in memory; null where mounting is not allowed, and then no disk is filled. */
function mountDisk(path: string): (SmallDisk & { unmount(): void }) | null {
  mkdirSync(path, { recursive: true })
  const mount = (...args: string[]) => spawnSync('mount', args, { stdio: 'ignore' }).status === 0
  if (!mount('-t', 'tmpfs', '-o', `size=${DISK_KB}k`, 'sitrep-chaos', path)) return null
  const resize = (kilobytes: number) => mount('-o', `remount,size=${kilobytes}k`, path)
  const unmount = () => void spawnSync('umount', ['-l', path])
  process.once('exit', unmount)
  return {
    // It is full when it is as large as what it holds.
    fill: () => {
      const { blocks, bfree, bsize } = statfsSync(path)
      resize(((blocks - bfree) * bsize) / 1024)
    },
    free: () => void resize(DISK_KB),
    unmount: () => {
      process.off('exit', unmount)
      unmount()
    },
  }
}
