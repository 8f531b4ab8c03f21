import type { Posting } from '../store/postings.ts'
import type { Sql } from '../store/sql.ts'
import { findLastSeen, type Newcomer } from '../store/stories.ts'
import type { Candidate, Nearby } from '../stories/join.ts'
import { readPrint } from '../stories/pack-print.ts'
import type { Print } from '../stories/print.ts'
import { createTally, type Tally } from '../stories/tally.ts'
import { MOST_CANDIDATES, MOST_RANKED, POSTINGS_READ, REACH } from '../stories/window.ts'
import type { Analysis } from './analyse-item.ts'
import type { PrintCache } from './print-cache.ts'

/** What a batch of items finds around it: what was stored before, and what the batch itself has added since. */
export type Neighbourhood = {
  /** What item `n` of the batch is to be compared with, the items before it included. */
  of(n: number): Promise<Nearby>
  /** Item `n` went into a story; where `found` is true, later items find it. */
  add(n: number, storyId: number, found: boolean): void
  /** Others ingested items since this was read, and gave some that are older new prints. */
  catchUp(newcomers: readonly Newcomer[], renewed: readonly number[]): void
}

/**
 * What the batch adds pushes some of what was stored out of the rankings, and what stands behind it moves up: so many are
 * read at once that hardly any is missing then.
 */
const READ_AHEAD = 2 * MOST_RANKED

type Deps = { prints: PrintCache; storyWindowMs: number }

/**
 * Reads what the items will be compared with, so that hardly anything is left to read when their turn comes.
 * @param stored for each item and each of its keys the newest stored items that have it, as findPostings gives them
 */
export async function createNeighbourhood(
  { prints, storyWindowMs }: Deps,
  tx: Sql,
  analyses: readonly Analysis[],
  stored: readonly Posting[][][],
): Promise<Neighbourhood> {
  /** By key, oldest first. */
  const added = new Map<number, Posting[]>()
  const own = new Map<number, Print>()
  const postings = new Map<number, Posting>()
  const lastSeen = new Map<number, number>()
  const known = new Map<number, Print>()
  for (const list of new Set(stored.flat())) for (const posting of list) postings.set(posting.itemId, posting)
  const tallies = analyses.map((_, n) => countShared(n))
  await readAhead()

  /** All that the batch would need if it added nothing, in two statements instead of two an item. */
  async function readAhead(): Promise<void> {
    const rankings = tallies.map((tally) => tally.ranking(READ_AHEAD))
    await needStories(rankings.flat())
    await needPrints(rankings.flatMap((ranking, n) => live(ranking, n)))
  }

  function index(keys: readonly number[], posting: Posting): void {
    postings.set(posting.itemId, posting)
    for (const key of keys) {
      const list = added.get(key)
      if (list) insertInOrder(list, posting)
      else added.set(key, [posting])
    }
  }

  /** Most items find nothing that was added since. */
  function tallyOf(n: number): Tally {
    return analyses[n]!.keys.keys.some((key) => added.has(key)) ? countShared(n) : tallies[n]!
  }

  function countShared(n: number): Tally {
    const { keys } = analyses[n]!
    const tally = createTally(keys)
    for (const [at, key] of keys.keys.entries()) {
      for (const posting of merge(stored[n]![at]!, key, n)) tally.add(at, posting.itemId, posting.storyId)
    }
    return tally
  }

  /** The newest of what was stored before and what was added since, which may have been read with it. */
  function merge(before: Posting[], key: number, n: number): Posting[] {
    const fresh = added.get(key)
    if (!fresh) return before
    const seenAt = analyses[n]!.item.seenAt.getTime()
    const [since, until] = [seenAt - REACH * storyWindowMs, seenAt + storyWindowMs]
    const newest: Posting[] = []
    let [old, last] = [0, fresh.length - 1]
    while (last >= 0 && fresh[last]!.seenAt > until) last--
    while (newest.length < POSTINGS_READ) {
      const stays = old < before.length ? before[old]! : null
      const comes = last >= 0 && fresh[last]!.seenAt >= since ? fresh[last]! : null
      if (stays && comes && stays.itemId === comes.itemId) last--
      else if (stays && (!comes || compareTimes(stays, comes) > 0)) newest[newest.length] = before[old++]!
      else if (comes) newest[newest.length] = fresh[last--]!
      else break
    }
    return newest
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
    catchUp(newcomers, renewed) {
      for (const itemId of renewed) known.delete(itemId)
      for (const { storySeenAt, keys, print, ...posting } of newcomers) {
        lastSeen.set(posting.storyId, storySeenAt)
        if (print !== null) known.set(posting.itemId, readPrint(print))
        index(keys, posting)
      }
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

function compareTimes(a: Posting, b: Posting): number {
  return a.seenAt - b.seenAt || a.itemId - b.itemId
}

/** Most come in order. */
function insertInOrder(list: Posting[], posting: Posting): void {
  let at = list.length
  while (at > 0 && compareTimes(list[at - 1]!, posting) > 0) at--
  if (at === list.length) list.push(posting)
  else list.splice(at, 0, posting)
}
