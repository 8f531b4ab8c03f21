/**
 * `npm run bench -- pipeline [embedded|servers] [--items=N] [--watchlists=N] [--alone]`: parsed items of about 300 words stored,
 * classified, put into stories, matched against 100,000 watchlists and their alerts queued; as fast as one process and
 * two can, and how long an item takes from its arrival to its alert's job when they come at a steady pace.
 */

import { availableParallelism } from 'node:os'
import { holdToShare } from './pipeline/cpu-share.ts'
import { fillWatchlists } from './pipeline/fill.ts'
import { measureInserts } from './pipeline/inserts.ts'
import { type Footprint, openService, type Process, type Service, startProcess } from './pipeline/service.ts'
import type { Order, Outcome } from './pipeline/worker.ts'
import type { BenchResult } from './result.ts'

/** What one process must take in, items a second: the most that the steady run asks of it. */
const PACE = { embedded: 150, servers: 500 }
const ITEMS = { embedded: 3_000, servers: 10_000 }
const WARM_UP = 1_000

export default async function* pipeline(args: string[]): AsyncGenerator<BenchResult> {
  const option = (name: string) => args.find((arg) => arg.startsWith(`--${name}=`))?.split('=')[1]
  const watchlists = Number(option('watchlists') ?? 100_000)
  for (const footprint of ['embedded', 'servers'] as const) {
    if (args.includes(footprint === 'embedded' ? 'servers' : 'embedded')) continue
    const service = await openService(footprint)
    if (service)
      yield* measure(
        service,
        footprint,
        watchlists,
        Number(option('items') ?? ITEMS[footprint]),
        args.includes('--alone'),
      )
    await service?.close()
  }
}

async function* measure(
  service: Service,
  footprint: Footprint,
  watchlists: number,
  count: number,
  alone: boolean,
): AsyncGenerator<BenchResult> {
  await service.prepare((database) => fillWatchlists(database, watchlists))
  const baseline = await measureInserts(service)
  const first = await startProcess(service.environment)
  await first.order({ count: WARM_UP, part: 0, perSecond: null })
  const one = await run(service, [first], { count, part: 1, perSecond: null })
  const facts = { watchlists, insertsPerSecond: round(baseline), toInserts: ratio(one.rate / baseline) }
  yield result(`pipeline: ${footprint}`, one, facts)
  const pace = Math.min(PACE[footprint], Math.round(0.8 * one.rate))
  const paced = await run(service, [first], { count: Math.min(count, pace * 20), part: 2, perSecond: pace })
  yield result(`pipeline: ${footprint}, steady`, paced, { perSecond: pace, ...quantiles(paced.outcomes) })
  if (footprint === 'servers' && !alone) yield* measureTwo(service, first, count)
  await first.close()
}

/** Of one core, for each process: with the servers beside them, two processes then leave some of two cores unused. */
const SHARE = 0.35

/** Two processes against one, with all the machine gives and with the same share of a core each. */
async function* measureTwo(service: Service, first: Process, count: number): AsyncGenerator<BenchResult> {
  const { allMs, ...free } = await compareTwo(service, first, { count, part: 10 })
  // Whatever the processes do, the machine's cores take in no more than this.
  const machineMost = round((1000 * availableParallelism()) / allMs)
  yield { bench: 'pipeline: two processes', ...free, allMs, machineMost }
  if (!canHoldToShare(first.pid)) return
  const held = await compareTwo(service, first, { count: count / 2, part: 100, share: SHARE })
  yield { bench: 'pipeline: two processes, each held to a share of a core', ...held, share: SHARE }
}

/** In turns, so that what else the machine does meets both; the second process is gone while the first works alone. */
async function compareTwo(service: Service, first: Process, { count, part, share }: Comparison) {
  const [ones, twos]: [Measured[], Measured[]] = [[], []]
  const measureHeld = async (processes: Process[], at: number) => {
    const release = share ? holdToShare(pidsOf(processes), share) : null
    const measured = await run(service, processes, { count: count / 2, part: at, perSecond: null })
    release?.()
    return measured
  }
  for (let at = part; at < part + 8 * ROUNDS; at += 8) {
    ones.push(await measureHeld([first], at))
    const second = await startProcess(service.environment)
    await run(service, [first, second], { count: WARM_UP_OF_SECOND, part: at + 2, perSecond: null })
    twos.push(await measureHeld([first, second], at + 4))
    await second.close()
  }
  const [one, two] = [median(ones.map((each) => each.rate)), median(twos.map((each) => each.rate))]
  const allMs = median(twos.map((each) => each.cost.allMs))
  return { n: count, unit: 'items/s', value: round(two), one: round(one), toOne: ratio(two / one), allMs }
}

/** Each; at a share of a core it would take long until its code is compiled. */
const WARM_UP_OF_SECOND = 3_000

type Comparison = { count: number; part: number; share?: number }
const ROUNDS = 3

function pidsOf(processes: readonly Process[]): number[] {
  return processes.map(({ pid }) => pid)
}

/** Whether the system lets us. */
function canHoldToShare(pid: number): boolean {
  const release = holdToShare([pid], SHARE)
  release?.()
  return release !== null
}

/** Processor time in milliseconds an item: of the processes, of the servers, and of all together. */
type Cost = { cpuMsPerItem: number; postgresMs?: number; redisMs?: number; allMs: number }
type Measured = { rate: number; items: number; cost: Cost; meanBatch: number | null; outcomes: Outcome[] }

async function run(service: Service, processes: readonly Process[], order: Order): Promise<Measured> {
  const before = service.serversCpuMs()
  const outcomes = await Promise.all(processes.map((each, n) => each.order({ ...order, part: order.part + n })))
  const items = sum(outcomes.map((outcome) => outcome.items))
  const ms = Math.max(...outcomes.map((outcome) => outcome.ms))
  const cpuMs = sum(outcomes.map((outcome) => outcome.cpuMs))
  const servers = Object.entries(service.serversCpuMs()).map(
    ([name, at]) => [name, ratio((at - (before[name as 'redisMs'] ?? 0)) / items)] as const,
  )
  const cpuMsPerItem = ratio(cpuMs / items)
  const allMs = ratio(servers.reduce((sum, [, each]) => sum + each, cpuMsPerItem))
  const [taken, batches] = [sum(outcomes.map((each) => each.taken)), sum(outcomes.map((each) => each.batches))]
  const cost = { cpuMsPerItem, ...Object.fromEntries(servers), allMs }
  return { rate: (1000 * items) / ms, items, cost, meanBatch: batches > 0 ? ratio(taken / batches) : null, outcomes }
}

function result(bench: string, measured: Measured, facts: Record<string, unknown>): BenchResult {
  const { items, rate, cost, meanBatch } = measured
  return { bench, n: items, unit: 'items/s', value: round(rate), ...cost, meanBatch, ...facts }
}

function quantiles(outcomes: readonly Outcome[]) {
  const sorted = outcomes.flatMap((outcome) => outcome.latenciesMs).sort((a, b) => a - b)
  const at = (share: number) => sorted[Math.floor(share * sorted.length)] ?? null
  return { alerts: sorted.length, p50Ms: at(0.5), p95Ms: at(0.95), p99Ms: at(0.99) }
}

function sum(values: readonly number[]): number {
  return values.reduce((all, each) => all + each, 0)
}

function median(values: number[]): number {
  return values.sort((a, b) => a - b)[values.length >> 1]!
}

function round(value: number): number {
  return Math.round(value)
}

function ratio(value: number): number {
  return Number(value.toPrecision(3))
}
