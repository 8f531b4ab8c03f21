import { randomUUID } from 'node:crypto'
import {
  claimShards,
  deleteShards,
  hasShards,
  prepareShards,
  releaseShards,
  type Shard,
} from '../store/watch-shards.ts'
import { type MatchDeps, matchNext } from './match-shard.ts'
import type { WatchIndex } from './watch-index.ts'

export type ShardsDeps = Omit<MatchDeps, 'name'> & {
  /** Into how many shards the watchlists are divided. */
  of: number
  /** Milliseconds after which the shards of a process that is not heard of are given to others. */
  leaseMs: number
  createIndex: (shard: Shard) => WatchIndex
  /** Hears of the deliveries to send. */
  onDeliveries: (deliveryIds: number[]) => Promise<void>
  onTrouble: (error: Error) => void
}

/** A lease is renewed this many times before it would end. */
const RENEWALS = 4
/** Looked for new items after so long even when nobody told of any. */
const LOOK_MS = 1_000

/**
 * Matches items against this process's share of the shards, for as long as it runs; the shards of processes that die
 * are taken over, and given up again to processes that come.
 * @returns the function that stops it after the items under way
 */
export async function startShards(deps: ShardsDeps): Promise<() => Promise<void>> {
  const { database, of, leaseMs } = deps
  const name = randomUUID()
  const indexes = new Map<number, WatchIndex>()
  let stopped = false
  let wake: () => void = () => undefined
  let renewAt = 0
  await database.transaction((tx) => prepareShards(tx, of))
  const unlisten = await database.listen('items_visible', () => wake())

  async function renew(): Promise<void> {
    const mine = await database.transaction((tx) => claimShards(tx, of, name, leaseMs))
    for (const shard of indexes.keys()) if (!mine.includes(shard)) indexes.delete(shard)
    for (const shard of mine) if (!indexes.has(shard)) indexes.set(shard, deps.createIndex({ shard, of }))
    renewAt = performance.now() + leaseMs / RENEWALS
  }

  /** @returns whether there may be more */
  async function matchOnce(): Promise<boolean> {
    if (performance.now() >= renewAt) await renew()
    let more = false
    for (const [shard, index] of indexes) {
      const deliveryIds = await matchNext({ ...deps, name }, { shard, of }, index)
      if (deliveryIds === null) continue
      more = true
      await deps.onDeliveries(deliveryIds)
    }
    return more
  }

  async function run(): Promise<void> {
    while (!stopped) {
      const woken = new Promise<void>((resolve) => {
        wake = resolve
      })
      const more = await matchOnce().catch((error: Error) => {
        deps.onTrouble(error)
        return false
      })
      if (!more && !stopped) await Promise.race([woken, pause(LOOK_MS)])
    }
  }

  const running = run()
  return async () => {
    stopped = true
    wake()
    await running
    await unlisten()
    await database.transaction((tx) => releaseShards(tx, name)).catch(deps.onTrouble)
  }
}

/**
 * Where watchlists were divided until now and are no longer, matches what no shard had come to. What is ingested
 * meanwhile is matched as it should be; that it is matched here too changes nothing.
 */
export async function finishShards(deps: Omit<ShardsDeps, 'of' | 'onTrouble'>): Promise<void> {
  if (!(await hasShards(deps.database))) return
  const [all, name] = [{ shard: 0, of: 1 }, randomUUID()]
  await deps.database.transaction((tx) => prepareShards(tx, all.of))
  await deps.database.transaction((tx) => claimShards(tx, all.of, name, deps.leaseMs))
  const index = deps.createIndex(all)
  for (;;) {
    const deliveryIds = await matchNext({ ...deps, name }, all, index)
    if (deliveryIds === null) break
    await deps.onDeliveries(deliveryIds)
  }
  await deps.database.transaction(deleteShards)
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms))
}
