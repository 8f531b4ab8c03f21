import type { FastifyInstance, FastifyRequest } from 'fastify'
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import { Forbidden } from '../errors.ts'
import {
  type Counted,
  countDeliveryStates,
  countFeedStates,
  countItemStates,
  countWatched,
  measureAlertLatency,
  measureBacklog,
} from '../store/metrics.ts'
import { readBearer } from './api-token.ts'
import { createFollower } from './follow-metrics.ts'
import { isLocal, isOperator, isSameSecret } from './operator.ts'
import type { Web } from './web.ts'

/** Several scrapers may ask; the database is asked at most this often. */
const FRESH_MS = 10_000
const HOUR_MS = 3_600_000

/** `/metrics` in the Prometheus text format, for this machine and whoever shows the operator's token. */
export function addMetricsRoute(server: FastifyInstance, web: Web): void {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry, prefix: 'sitrep_' })
  timeRequests(server, registry)
  const refresh = createRefresh(web, registry)
  server.get('/metrics', async (request, reply) => {
    if (!(await mayRead(web, request))) throw new Forbidden('Metrics are for the operator: send the token as a bearer.')
    await refresh()
    return reply.type(registry.contentType).send(await registry.metrics())
  })
}

async function mayRead(web: Web, request: FastifyRequest): Promise<boolean> {
  if (isLocal(web, request) || isOperator(web, request)) return true
  const { authorization } = request.headers
  const { adminToken } = web.app.config
  if (adminToken !== null && isSameSecret(authorization ?? '', `Bearer ${adminToken}`)) return true
  const token = await readBearer(web.app.database, authorization, web.app.now())
  return token !== 'none' && token !== null && token.scopes.includes('admin')
}

function timeRequests(server: FastifyInstance, registry: Registry): void {
  const seconds = new Histogram({
    name: 'sitrep_http_request_seconds',
    help: 'Time to answer a request, by route and status',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.005, 0.02, 0.05, 0.1, 0.3, 1, 3, 10],
    registers: [registry],
  })
  server.addHook('onResponse', async (request, reply) => {
    // The route as written, never the address asked for: that may hold a token.
    const route = request.routeOptions.url ?? 'none'
    const { method } = request
    seconds.observe({ method, route, status: reply.statusCode }, reply.elapsedTime / 1000)
  })
}

function createRefresh({ app }: Web, registry: Registry): () => Promise<void> {
  const { database, queues, now } = app
  const gauge = (name: string, help: string, label: string) =>
    new Gauge({ name: `sitrep_${name}`, help, labelNames: [label], registers: [registry] })
  const items = gauge('items', 'Items by state', 'state')
  const deliveries = gauge('deliveries', 'Deliveries by state', 'state')
  const feeds = gauge('feeds', 'Feeds by state', 'state')
  const jobs = gauge('queue_jobs', 'Jobs waiting, delayed or under way, by queue', 'queue')
  const watched = gauge('watched', 'Watchlist lines, active subscriptions and active destinations', 'kind')
  const backlog = gauge('backlog_seconds', 'How long the oldest work of each kind is overdue', 'kind')
  const latency = gauge('alert_latency_seconds', 'From arrival of an item to its alert, last hour', 'quantile')
  const follow = createFollower(app, registry)
  let refreshedAt = Number.NEGATIVE_INFINITY
  return async () => {
    if (performance.now() - refreshedAt < FRESH_MS) return
    refreshedAt = performance.now()
    fill(items, 'state', await countItemStates(database))
    fill(deliveries, 'state', await countDeliveryStates(database))
    fill(feeds, 'state', await countFeedStates(database))
    fill(jobs, 'queue', describeCounts(await queues.counts()))
    fill(watched, 'kind', await countWatched(database))
    fill(backlog, 'kind', await measureBacklog(database, now()))
    fill(latency, 'quantile', await describeLatency(app))
    await follow()
  }
}

function describeCounts(counts: Record<string, number>): Counted[] {
  return Object.entries(counts).map(([label, count]) => ({ label, count }))
}

async function describeLatency({ database, now }: Web['app']): Promise<Counted[]> {
  const seconds = await measureAlertLatency(database, new Date(now().getTime() - HOUR_MS))
  const quantiles = [
    { label: '0.5', count: seconds.p50 },
    { label: '0.95', count: seconds.p95 },
    { label: '0.99', count: seconds.p99 },
  ]
  return quantiles.filter((one): one is Counted => one.count !== null)
}

function fill(gauge: Gauge, label: string, counted: readonly Counted[]): void {
  gauge.reset()
  for (const one of counted) gauge.set({ [label]: one.label }, one.count)
}
