import { listRenewals } from '../store/renewed-prints.ts'
import type { Sql } from '../store/sql.ts'
import { findPrints } from '../store/stories.ts'
import { readPrint } from '../stories/pack-print.ts'
import type { Print } from '../stories/print.ts'

/** Prints that were read lately; a story's items are asked for again and again while it is news. */
export interface PrintCache {
  /** Prints of those of `itemIds` that are stored, from memory as far as they are there. */
  read(tx: Sql, itemIds: readonly number[]): Promise<Map<number, Print>>
  /**
   * Forgets prints that were renewed since, by whatever process, as those of changed items are.
   * @returns their items
   */
  forgetRenewed(tx: Sql): Promise<number[]>
}

/** About 1,300 bytes each. */
const MOST = 8_000

/**
 * What is in memory is right from a call of forgetRenewed to the end of that turn to ingest. A batch may read before its
 * turn, while the batch before it has its own: what it asked for before that one forgot is not remembered, and each call
 * reaches back to the last but one.
 */
export function createPrintCache(most = MOST): PrintCache {
  const prints = new Map<number, Print>()
  let [lastRenewal, lastButOne, calls] = [0, 0, 0]

  function remember(itemId: number, print: Print): void {
    prints.delete(itemId)
    prints.set(itemId, print)
    // A Map keeps the order of insertion: the first is the one that was asked for longest ago.
    if (prints.size > most) prints.delete(prints.keys().next().value!)
  }

  return {
    async read(tx, itemIds) {
      const missing = itemIds.filter((itemId) => !prints.has(itemId))
      const found = new Map<number, Print>()
      for (const itemId of itemIds) if (prints.has(itemId)) found.set(itemId, prints.get(itemId)!)
      const before = calls
      for (const { itemId, print } of await findPrints(tx, missing)) found.set(itemId, readPrint(print))
      if (calls === before) for (const [itemId, print] of found) remember(itemId, print)
      return found
    },
    async forgetRenewed(tx) {
      const renewed = await listRenewals(tx, lastButOne)
      calls++
      for (const { itemId } of renewed) prints.delete(itemId)
      lastButOne = lastRenewal
      lastRenewal = renewed[0]?.renewal ?? lastRenewal
      return renewed.map(({ itemId }) => itemId)
    },
  }
}
