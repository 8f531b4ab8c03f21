import { type Keys, keysOf } from './keys.ts'
import type { Candidate, Nearby } from './look.ts'
import { packPrint, unpackPrint } from './pack-print.ts'
import { createPostings } from './postings.ts'
import type { Print } from './print.ts'
import { createTally } from './tally.ts'
import { MOST_CANDIDATES, POSTINGS_READ, REACH } from './window.ts'

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

type Item = { itemId: number; storyId: number; seenAt: number; print: Uint32Array }

export function createStoryIndex(windowMs: number): StoryIndex {
  let items: Item[] = []
  let postings = createPostings()
  const lastSeen = new Map<number, number>()

  function touch(storyId: number, seenAt: number): void {
    lastSeen.set(storyId, Math.max(seenAt, lastSeen.get(storyId) ?? Number.NEGATIVE_INFINITY))
  }

  function post(at: number, keys: readonly number[]): void {
    const { storyId, seenAt } = items[at]!
    for (const key of keys) postings.add(key, at, storyId, seenAt)
  }

  function rebuild(): void {
    postings = createPostings()
    for (const [at, { print }] of items.entries()) post(at, keysOf(unpackPrint(print)).keys)
  }

  function readCandidates(ranking: readonly number[], liveSince: number): Candidate[] {
    const candidates: Candidate[] = []
    for (const at of ranking) {
      const { itemId, storyId, seenAt, print } = items[at]!
      const storySeenAt = lastSeen.get(storyId)!
      if (storySeenAt < liveSince) continue
      candidates.push({ itemId, storyId, seenAt, storySeenAt, print: unpackPrint(print) })
      if (candidates.length === MOST_CANDIDATES) break
    }
    return candidates
  }

  return {
    findNearby(keys, seenAt) {
      const tally = createTally(keys)
      const range = { since: seenAt - REACH * windowMs, until: seenAt + windowMs, limit: POSTINGS_READ }
      for (const [at, key] of keys.keys.entries()) {
        postings.read(key, range, (item, story) => tally.add(at, item, story))
      }
      return { candidates: readCandidates(tally.ranking(), seenAt - windowMs), spread: tally.spread() }
    },
    insert({ itemId, storyId, seenAt, print, keys }) {
      touch(storyId, seenAt)
      items.push({ itemId, storyId, seenAt, print: packPrint(print) })
      post(items.length - 1, keys.keys)
    },
    touch,
    forgetBefore(time) {
      items = items.filter((item) => item.seenAt >= time)
      for (const [storyId, seenAt] of lastSeen) if (seenAt < time) lastSeen.delete(storyId)
      rebuild()
    },
    moveAll(seenAt) {
      for (const item of items) item.seenAt = seenAt
      for (const storyId of lastSeen.keys()) lastSeen.set(storyId, seenAt)
      rebuild()
    },
    size: () => items.length,
    bytes: () => postings.bytes() + items.reduce((sum, { print }) => sum + print.byteLength, 0),
  }
}
