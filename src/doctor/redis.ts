import { Redis } from 'ioredis'
import { createFindings, describeError, type Finding } from './finding.ts'

const { ok, warning, failed } = createFindings('redis')
const PATIENCE_MS = 5_000
const OLDEST_VERSION = [6, 2]
const MOST_FULL = 0.8

/** @returns what was found, and how far our clock is ahead of its, in milliseconds, where it answered */
export async function checkRedis(
  url: string,
  now: () => Date,
): Promise<{ findings: Finding[]; skewMs: number | null }> {
  const redis = new Redis(url, {
    ...{ lazyConnect: true, connectTimeout: PATIENCE_MS, commandTimeout: PATIENCE_MS },
    ...{ maxRetriesPerRequest: 0, retryStrategy: () => null },
  })
  // The failure of a command tells the same, where it can be caught.
  let trouble: unknown = null
  redis.on('error', (error) => {
    trouble ??= error
  })
  try {
    await redis.connect()
    const info = readInfo(await redis.info())
    const skewMs = await measureSkew(redis, now)
    return { findings: [checkVersion(info), ...(await checkSettings(redis, info))], skewMs }
  } catch (error) {
    const { hostname, port } = new URL(url)
    const says = `${hostname}:${port || 6379}: ${describeError(trouble ?? error)}`
    return { findings: [failed(says, 'Check REDIS_URL, its password, and that Redis runs.')], skewMs: null }
  } finally {
    redis.disconnect()
  }
}

/** The other clock is taken to have been read halfway between asking and hearing. */
async function measureSkew(redis: Redis, now: () => Date): Promise<number> {
  const asked = now().getTime()
  const [seconds, micros] = await redis.time()
  return (asked + now().getTime()) / 2 - (Number(seconds) * 1000 + Number(micros) / 1000)
}

type Info = ReadonlyMap<string, string>

function readInfo(text: string): Info {
  const lines = text.split(/\r?\n/).filter((line) => line.includes(':'))
  return new Map(lines.map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1)]))
}

/** Valkey tells an old version of Redis beside its own, for the sake of old clients. */
function checkVersion(info: Info): Finding {
  const valkey = info.get('valkey_version')
  if (valkey) return ok(`Valkey ${valkey}`)
  const version = info.get('redis_version') ?? '0'
  const [major = 0, minor = 0] = version.split('.').map(Number)
  const [oldestMajor = 0, oldestMinor = 0] = OLDEST_VERSION
  const old = major < oldestMajor || (major === oldestMajor && minor < oldestMinor)
  return old
    ? failed(`Redis ${version} is too old`, `Upgrade it to ${OLDEST_VERSION.join('.')} or newer, or to Valkey.`)
    : ok(`Redis ${version}`)
}

async function checkSettings(redis: Redis, info: Info): Promise<Finding[]> {
  const policy = info.get('maxmemory_policy') ?? 'unknown'
  const isPersistent = info.get('aof_enabled') === '1'
  return [
    policy === 'noeviction'
      ? ok('it never drops jobs (maxmemory-policy noeviction)')
      : failed(
          `maxmemory-policy is ${policy}: when memory runs short it would drop jobs`,
          'Run: redis-cli config set maxmemory-policy noeviction; and write it into redis.conf.',
        ),
    isPersistent
      ? ok('it keeps jobs over a restart (appendonly yes)')
      : warning(
          'it keeps no append-only file: a restart loses the queued jobs, which are then found anew within minutes',
          'Run: redis-cli config set appendonly yes; and write it into redis.conf.',
        ),
    ...checkMemory(info),
    ...(await checkWritable(redis)),
  ]
}

function checkMemory(info: Info): Finding[] {
  const [used, most] = [Number(info.get('used_memory')), Number(info.get('maxmemory'))]
  if (!(most > 0) || used < most * MOST_FULL) return []
  const percent = Math.round((used / most) * 100)
  return [warning(`its memory is ${percent} % full; when it is full no job can be queued`, 'Raise maxmemory.')]
}

/** A replica, or a disk that is full, answers everything but writes. */
async function checkWritable(redis: Redis): Promise<Finding[]> {
  try {
    await redis.set(`sitrep:doctor:${process.pid}`, '1', 'PX', 1_000)
    return []
  } catch (error) {
    return [failed(`it takes no writes: ${describeError(error)}`, 'Point REDIS_URL at the primary, and see its log.')]
  }
}
