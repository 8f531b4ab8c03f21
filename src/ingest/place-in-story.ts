import type { Item } from '../model.ts'
import type { Sql } from '../store/sql.ts'
import { deleteOldPrints, extendStory, findByKeys, findPrints, insertPrint, insertStory } from '../store/stories.ts'
import type { Describer } from '../stories/describe.ts'
import { type Candidate, joinStory, type Nearby } from '../stories/join.ts'
import { type Keys, keysOf } from '../stories/keys.ts'
import { readPrint, writePrint } from '../stories/pack-print.ts'
import { createTally } from '../stories/tally.ts'
import { MOST_CANDIDATES, POSTINGS_READ, REACH } from '../stories/window.ts'

export type PlaceDeps = { describe: Describer; storyWindowMs: number; now: () => Date }

/** Every so many items, prints are dropped that have been stored for longer than any window reaches. */
const ITEMS_BETWEEN_CLEANINGS = 500
const WINDOWS_KEPT = REACH + 2

/**
 * Puts an item into its story, opening one when no story of the window is about its event.
 * @returns the story, and the item whose text this one only repeats, if any
 */
export async function placeInStory(
  { describe, storyWindowMs, now }: PlaceDeps,
  tx: Sql,
  item: Item,
  seq: number,
): Promise<{ storyId: number; repeatOf: number | null }> {
  const print = describe({ title: item.title, text: item.text }, isDated(item))
  const keys = keysOf(print)
  const joining = joinStory(print, item.seenAt.getTime(), await findNearby(tx, keys, item.seenAt, storyWindowMs))
  const storyId = joining.kind === 'new' ? await insertStory(tx, item.title, item.seenAt) : joining.storyId
  await extendStory(tx, storyId, item.outlet, item.seenAt, seq)
  if (seq % ITEMS_BETWEEN_CLEANINGS === 0) await forgetOld(tx, now(), storyWindowMs)
  // A copy is not compared with: whatever resembles it resembles its original.
  if (joining.kind === 'repeats') return { storyId, repeatOf: joining.itemId }
  const { id: itemId, seenAt } = item
  await insertPrint(tx, { itemId, storyId, seenAt, print: writePrint(print), keys: keys.keys }, now())
  return { storyId, repeatOf: null }
}

/** An article of a corpus without a date has a guessed one; what a feed brings undated is new when it comes. */
function isDated(item: Item): boolean {
  return item.publishedAt !== null || item.feedId !== null
}

async function findNearby(tx: Sql, keys: Keys, seenAt: Date, windowMs: number): Promise<Nearby> {
  const hits = await findByKeys(tx, keys.keys, {
    since: new Date(seenAt.getTime() - REACH * windowMs),
    until: new Date(seenAt.getTime() + windowMs),
    perKey: POSTINGS_READ,
  })
  const tally = createTally(keys)
  for (const { at, itemId, storyId } of hits) tally.add(at, itemId, storyId)
  const liveSince = new Date(seenAt.getTime() - windowMs)
  const prints = await findPrints(tx, tally.ranking(), liveSince, MOST_CANDIDATES)
  const candidates: Candidate[] = prints.map((stored) => ({ ...stored, print: readPrint(stored.print) }))
  return { candidates, spread: tally.spread() }
}

async function forgetOld(tx: Sql, now: Date, windowMs: number): Promise<void> {
  await deleteOldPrints(tx, new Date(now.getTime() - WINDOWS_KEPT * windowMs))
}
