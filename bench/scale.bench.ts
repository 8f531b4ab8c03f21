/**
 * `npm run bench -- scale [COUNT…]`: what an item costs in the whole pipeline on PostgreSQL and Redis with so many items
 * stored, 10,000 and 1,000,000 by default, against bare inserts on the same database in the same minute.
 */

import { fillWatchlists } from './pipeline/fill.ts'
import { fillItems } from './pipeline/fill-items.ts'
import { measureInserts } from './pipeline/inserts.ts'
import { openService, startProcess } from './pipeline/service.ts'
import type { BenchResult } from './result.ts'

const COUNTS = [10_000, 1_000_000]
const WATCHLISTS = 20_000
const MEASURED = 3_000
const ROUNDS = 3

export default async function* scale(args: string[]): AsyncGenerator<BenchResult> {
  const service = await openService('servers')
  if (!service) return
  await service.prepare((database) => fillWatchlists(database, WATCHLISTS))
  let first: number | null = null
  const counts = args.length > 0 ? args.map(Number) : COUNTS
  for (const [n, count] of counts.entries()) {
    await service.prepare((database) => fillItems(database, count, new Date()))
    const worker = await startProcess(service.environment)
    await worker.order({ count: MEASURED / 3, part: 200 + n, perSecond: null })
    // Each order has texts of its own: the same again would be repeats, which are spared half of the work.
    const costs: number[] = []
    for (let round = 0; round < ROUNDS; round++) {
      const inserts = await measureInserts(service)
      const { items, ms } = await worker.order({ count: MEASURED, part: 300 + ROUNDS * n + round, perSecond: null })
      costs.push(ms / items / (1000 / inserts))
    }
    await worker.close()
    const cost = costs.sort((a, b) => a - b)[ROUNDS >> 1]!
    first ??= cost
    const toFirst = Number((cost / first).toPrecision(3))
    yield { bench: 'scale', n: count, unit: 'bare inserts', value: Number(cost.toPrecision(3)), toFirst }
  }
  await service.close()
}
