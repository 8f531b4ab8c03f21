import type { Candidate, Nearby } from './join.ts'
import type { Keys } from './keys.ts'
import { packPrint, unpackPrint } from './pack-print.ts'
import { createPostings } from './postings.ts'
import type { Print } from './print.ts'
import { type Finding, tallyFindings } from './tally.ts'
import { POSTINGS_READ, REACH } from './window.ts'

/** An item of the index. Times are milliseconds. */
export type Placed = { itemId: number; storyId: number; seenAt: number; print: Print; keys: Keys }

/** Items of the window held in memory, for a process that keeps no database. Item ids must ascend. */
export type StoryIndex = {
  findNearby(keys: Keys, seenAt: number): Nearby
  insert(item: Placed): void
  /** A copy counts for its story's time, but it is its original that is found. */
  touch(storyId: number, seenAt: number): void
  forgetBefore(time: number): void
  /** Gives all items one time: those that came before any date was known. */
  moveAll(seenAt: number): void
  size(): number
  bytes(): number
}

type Item = { itemId: number; storyId: number; seenAt: number; print: Uint32Array; keys: number[] }

export function createStoryIndex(windowMs: number): StoryIndex {
  let items: Item[] = []
  let postings = createPostings()
  const lastSeen = new Map<number, number>()

  function touch(storyId: number, seenAt: number): void {
    lastSeen.set(storyId, Math.max(seenAt, lastSeen.get(storyId) ?? Number.NEGATIVE_INFINITY))
  }

  function toCandidate(at: number): Candidate {
    const { itemId, storyId, seenAt, print } = items[at]!
    return { itemId, storyId, seenAt, storySeenAt: lastSeen.get(storyId)!, print: unpackPrint(print) }
  }

  function rebuild(): void {
    postings = createPostings()
    for (const [at, item] of items.entries()) for (const key of item.keys) postings.add(key, at, item.seenAt)
  }

  return {
    findNearby(keys, seenAt) {
      const findings: Finding[] = []
      for (const [k, key] of keys.keys.entries()) {
        for (const at of postings.read(key, seenAt - REACH * windowMs, seenAt + windowMs, POSTINGS_READ)) {
          const { storyId } = items[at]!
          if (lastSeen.get(storyId)! >= seenAt - windowMs) findings.push({ at: k, itemId: at, storyId })
        }
      }
      const { itemIds, spread } = tallyFindings(keys, findings)
      return { candidates: itemIds.map(toCandidate), spread }
    },
    insert({ itemId, storyId, seenAt, print, keys }) {
      touch(storyId, seenAt)
      for (const key of keys.keys) postings.add(key, items.length, seenAt)
      items.push({ itemId, storyId, seenAt, print: packPrint(print), keys: keys.keys })
    },
    touch,
    forgetBefore(time) {
      items = items.filter((item) => item.seenAt >= time)
      rebuild()
      for (const [storyId, seenAt] of lastSeen) if (seenAt < time) lastSeen.delete(storyId)
    },
    moveAll(seenAt) {
      for (const item of items) item.seenAt = seenAt
      for (const storyId of lastSeen.keys()) lastSeen.set(storyId, seenAt)
      rebuild()
    },
    size: () => items.length,
    bytes: () => postings.bytes() + items.reduce((sum, item) => sum + item.print.byteLength, 0),
  }
}
