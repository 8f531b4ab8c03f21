import {
  countTopics,
  countWindowItems,
  findFirstArrival,
  findTimeOfSeq,
  listWindowItems,
  type WindowItem,
} from '../store/digest-window.ts'
import type { Sql } from '../store/sql.ts'
import { type Tale, type Told, tellStories } from './tell.ts'

/**
 * Reads what digests are chosen and told from, each thing once: most digests of a slot look at the same items and at the
 * same week before, and many tell the same stories.
 */
export type WindowReader = {
  listItems(sql: Sql, from: number, to: number, watchlistIds: number[], most: number): Promise<readonly WindowItem[]>
  countItems: typeof countWindowItems
  countTopics: typeof countTopics
  findFirstArrival: typeof findFirstArrival
  findTimeOfSeq: typeof findTimeOfSeq
  /** @returns in the order of `tales` */
  tellStories(sql: Sql, tales: readonly Tale[]): Promise<Told[]>
}

/** Windows hold thousands of items, so only the last few are kept. */
const MOST_WINDOWS = 4
const MOST_NUMBERS = 1_000
const MOST_STORIES = 4_000

export function createWindowReader(): WindowReader {
  return {
    listItems: remember(listWindowItems, MOST_WINDOWS),
    countItems: remember(countWindowItems, MOST_NUMBERS),
    countTopics: remember(countTopics, MOST_NUMBERS),
    findFirstArrival: remember(findFirstArrival, MOST_NUMBERS),
    findTimeOfSeq: remember(findTimeOfSeq, MOST_NUMBERS),
    tellStories: rememberStories(),
  }
}

/** Whoever asks while the answer is on its way waits for it; a failure is not remembered. */
function remember<A extends unknown[], R>(
  read: (sql: Sql, ...args: A) => Promise<R>,
  most: number,
): (sql: Sql, ...args: A) => Promise<R> {
  const known = new Map<string, Promise<R>>()
  return (sql, ...args) => {
    const key = JSON.stringify(args)
    const reading = known.get(key) ?? read(sql, ...args)
    if (!known.has(key)) makeRoom(known, most)
    known.set(key, reading)
    return reading.catch((error) => {
      known.delete(key)
      throw error
    })
  }
}

function rememberStories(): WindowReader['tellStories'] {
  const known = new Map<string, Told>()
  return async (sql, tales) => {
    const keyed = tales.map((tale) => ({ tale, key: JSON.stringify(tale) }))
    const told = new Map(keyed.map(({ key }) => [key, known.get(key)]))
    const fresh = keyed.filter(({ key }) => told.get(key) === undefined)
    const read = await tellStories(
      sql,
      fresh.map(({ tale }) => tale),
    )
    for (const [place, { key }] of fresh.entries()) {
      told.set(key, read[place]!)
      makeRoom(known, MOST_STORIES)
      known.set(key, read[place]!)
    }
    return keyed.map(({ key }) => told.get(key)!)
  }
}

/** The oldest goes; what is asked for by many comes back at once. */
function makeRoom(known: Map<string, unknown>, most: number): void {
  if (known.size >= most) known.delete(known.keys().next().value!)
}

/** The reader of each slot that is being built; a while after its last use it is let go of. */
export type SlotReaders = { of(dueAt: Date, slotSeq: number): WindowReader }

const KEPT_MS = 20_000

export function createSlotReaders(keptMs = KEPT_MS): SlotReaders {
  const open = new Map<string, { reader: WindowReader; timer: NodeJS.Timeout }>()
  return {
    of: (dueAt, slotSeq) => {
      const key = `${dueAt.getTime()} ${slotSeq}`
      const known = open.get(key)
      clearTimeout(known?.timer)
      const reader = known?.reader ?? createWindowReader()
      // Nothing waits for a reader to be forgotten.
      const timer = setTimeout(() => open.delete(key), keptMs).unref()
      open.set(key, { reader, timer })
      return reader
    },
  }
}
