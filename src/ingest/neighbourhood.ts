import type { Sql } from '../store/sql.ts'
import { findLastSeen, type Newcomer, type Posting } from '../store/stories.ts'
import type { Candidate, Nearby } from '../stories/join.ts'
import type { Print } from '../stories/print.ts'
import { createTally, type Tally } from '../stories/tally.ts'
import { MOST_CANDIDATES, POSTINGS_READ, REACH } from '../stories/window.ts'
import type { Analysis } from './analyse-item.ts'
import type { PrintCache } from './print-cache.ts'

/** What a batch of items finds around it: what was stored before, and what the batch itself has added since. */
export type Neighbourhood = {
  /** What item `n` of the batch is to be compared with, the items before it included. */
  of(n: number): Promise<Nearby>
  /** Item `n` went into a story; where `found` is true, later items find it. */
  add(n: number, storyId: number, found: boolean): void
}

type Deps = { prints: PrintCache; storyWindowMs: number }

/**
 * @param stored for each item and each of its keys the newest stored items that have it, as findPostings gives them
 * @param newcomers what was stored after that was read
 */
export async function createNeighbourhood(
  { prints, storyWindowMs }: Deps,
  tx: Sql,
  analyses: readonly Analysis[],
  stored: readonly Posting[][][],
  newcomers: readonly Newcomer[] = [],
): Promise<Neighbourhood> {
  const added = new Map<number, Posting[]>()
  const own = new Map<number, Print>()
  const postings = new Map<number, Posting>()
  const lastSeen = new Map<number, number>()
  const known = new Map<number, Print>()
  for (const { keys, ...posting } of newcomers) index(keys, posting)
  await readAhead()

  /** All that the batch would need if it added nothing, in two statements instead of two an item. */
  async function readAhead(): Promise<void> {
    const rankings = analyses.map((_, n) => tallyOf(n).ranking())
    await needStories(rankings.flat())
    await needPrints(rankings.flatMap((ranking, n) => live(ranking, n)))
  }

  function index(keys: readonly number[], posting: Posting): void {
    for (const key of keys) {
      const list = added.get(key)
      if (list) list.push(posting)
      else added.set(key, [posting])
    }
  }

  function tallyOf(n: number): Tally {
    const { keys } = analyses[n]!
    const tally = createTally(keys)
    for (const [at, key] of keys.keys.entries()) {
      for (const posting of merge(stored[n]![at]!, key, n)) {
        postings.set(posting.itemId, posting)
        tally.add(at, posting.itemId, posting.storyId)
      }
    }
    return tally
  }

  function merge(before: Posting[], key: number, n: number): Posting[] {
    const seenAt = analyses[n]!.item.seenAt.getTime()
    const [since, until] = [seenAt - REACH * storyWindowMs, seenAt + storyWindowMs]
    const fresh = added.get(key)?.filter((posting) => posting.seenAt >= since && posting.seenAt <= until) ?? []
    if (fresh.length === 0) return before
    const all = before.concat(fresh)
    // A tally does not mind their order, so they are sorted only where some have to go.
    if (all.length <= POSTINGS_READ) return all
    return all.sort((a, b) => b.seenAt - a.seenAt || b.itemId - a.itemId).slice(0, POSTINGS_READ)
  }

  /** The first of the ranking whose story is still in the window, as many as are compared. */
  function live(ranking: readonly number[], n: number): number[] {
    const liveSince = analyses[n]!.item.seenAt.getTime() - storyWindowMs
    const isLive = (itemId: number) => (lastSeen.get(postings.get(itemId)!.storyId) ?? 0) >= liveSince
    return ranking.filter(isLive).slice(0, MOST_CANDIDATES)
  }

  async function needStories(itemIds: readonly number[]): Promise<void> {
    const storyIds = new Set(itemIds.map((itemId) => postings.get(itemId)!.storyId))
    const missing = [...storyIds].filter((storyId) => !lastSeen.has(storyId))
    for (const [storyId, at] of await findLastSeen(tx, missing)) lastSeen.set(storyId, at)
  }

  async function needPrints(itemIds: readonly number[]): Promise<void> {
    const missing = [...new Set(itemIds)].filter((itemId) => !known.has(itemId) && !own.has(itemId))
    if (missing.length === 0) return
    for (const [itemId, print] of await prints.read(tx, missing)) known.set(itemId, print)
  }

  function candidateOf(itemId: number): Candidate[] {
    const { storyId, seenAt } = postings.get(itemId)!
    const print = own.get(itemId) ?? known.get(itemId)
    return print ? [{ itemId, storyId, seenAt, storySeenAt: lastSeen.get(storyId)!, print }] : []
  }

  return {
    async of(n) {
      const tally = tallyOf(n)
      const ranking = tally.ranking()
      await needStories(ranking)
      const compared = live(ranking, n)
      await needPrints(compared)
      return { candidates: compared.flatMap(candidateOf), spread: tally.spread() }
    },
    add(n, storyId, found) {
      const { item, print, keys } = analyses[n]!
      const seenAt = item.seenAt.getTime()
      lastSeen.set(storyId, Math.max(seenAt, lastSeen.get(storyId) ?? Number.NEGATIVE_INFINITY))
      if (!found) return
      own.set(item.id, print)
      index(keys.keys, { itemId: item.id, storyId, seenAt })
    },
  }
}
