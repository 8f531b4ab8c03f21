import {
  countTopics,
  countWindowItems,
  findFirstArrival,
  findTimeOfSeq,
  listWindowItems,
} from '../store/digest-window.ts'
import type { Sql } from '../store/sql.ts'
import type { WindowItem } from './select.ts'

/**
 * Reads what digests are chosen from, each thing once: most digests of a slot look at the same items and at the same
 * week before. For digests that are made one after the other; let go of it with the last of them.
 */
export type WindowReader = {
  listItems(
    sql: Sql,
    fromSeq: number,
    toSeq: number,
    watchlistIds: number[],
    most: number,
  ): Promise<readonly WindowItem[]>
  countItems: typeof countWindowItems
  countTopics: typeof countTopics
  findFirstArrival: typeof findFirstArrival
  findTimeOfSeq: typeof findTimeOfSeq
}

/** Windows hold thousands of items, so only the last few are kept; all else is numbers. */
const MOST_WINDOWS = 4
const MOST_NUMBERS = 1_000

export function createWindowReader(): WindowReader {
  return {
    listItems: remember(listWindowItems, MOST_WINDOWS),
    countItems: remember(countWindowItems, MOST_NUMBERS),
    countTopics: remember(countTopics, MOST_NUMBERS),
    findFirstArrival: remember(findFirstArrival, MOST_NUMBERS),
    findTimeOfSeq: remember(findTimeOfSeq, MOST_NUMBERS),
  }
}

function remember<A extends unknown[], R>(
  read: (sql: Sql, ...args: A) => Promise<R>,
  most: number,
): (sql: Sql, ...args: A) => Promise<R> {
  const known = new Map<string, R>()
  return async (sql, ...args) => {
    const key = JSON.stringify(args)
    if (known.has(key)) return known.get(key)!
    const found = await read(sql, ...args)
    if (known.size >= most) known.delete(known.keys().next().value!)
    known.set(key, found)
    return found
  }
}
