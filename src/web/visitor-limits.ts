import rateLimit from '@fastify/rate-limit'
import type { FastifyInstance } from 'fastify'
import { Redis } from 'ioredis'
import { warnSparingly } from '../warn-sparingly.ts'
import type { Web } from './web.ts'

const REQUESTS_A_MINUTE = 300
/** Longer than Redis ever takes; a page rather goes uncounted than waits. */
const PATIENCE_MS = 500

/**
 * How often one address may ask; routes that cost more set limits of their own. Counted in Redis for all web processes
 * together, or, where there is none, by each for itself. IPv6 visitors count by their /64, which is theirs alone.
 */
export function limitVisitors(server: FastifyInstance, { config, log }: Web['app']): void {
  const shared = config.redisUrl === null ? {} : countInRedis(server, config.redisUrl, config.queuePrefix, log)
  server.register(rateLimit, { global: true, max: REQUESTS_A_MINUTE, timeWindow: 60_000, ipv6Subnet: 64, ...shared })
}

/** While Redis is away nothing is counted: jobs cannot be queued then either, so little can be abused. */
function countInRedis(server: FastifyInstance, url: string, prefix: string, log: Web['app']['log']) {
  const redis = new Redis(url, { maxRetriesPerRequest: 1, commandTimeout: PATIENCE_MS, connectTimeout: PATIENCE_MS })
  redis.on('error', warnSparingly(log, 'visitors are not counted'))
  server.addHook('onClose', async () => redis.disconnect())
  return { redis, nameSpace: `${prefix}-visitors-`, skipOnError: true }
}
