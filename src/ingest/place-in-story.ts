import { findPostings } from '../store/postings.ts'
import type { Sql } from '../store/sql.ts'
import {
  deleteOldPrints,
  extendStories,
  insertPrints,
  insertStories,
  listNewcomers,
  type NewPrint,
  type NewStory,
} from '../store/stories.ts'
import { joinStory } from '../stories/join.ts'
import { writePrint } from '../stories/pack-print.ts'
import { POSTINGS_READ, REACH } from '../stories/window.ts'
import type { Analysis } from './analyse-item.ts'
import { createNeighbourhood, type Neighbourhood } from './neighbourhood.ts'
import type { PrintCache } from './print-cache.ts'

export type PlaceDeps = { prints: PrintCache; storyWindowMs: number; now: () => Date }

/** The numbers that a batch of items takes: the first of theirs, and for each a story's id in case it opens one. */
export type PlaceNumbers = { firstSeq: number; storyIds: readonly number[] }

/** `repeatOf` is the item whose text this one only repeats, if any. */
export type Placed = { analysis: Analysis; seq: number; storyId: number; repeatOf: number | null }

/** Every so many items, prints are dropped that have been stored for longer than any window reaches. */
const ITEMS_BETWEEN_CLEANINGS = 500
const WINDOWS_KEPT = REACH + 2

/**
 * Puts items, in order, into their stories, opening one where none of the window is about an item's event. It comes
 * out the same however the items are divided into batches.
 * @param around what lookAround gave for these items
 */
export async function placeInStories(
  deps: PlaceDeps,
  tx: Sql,
  analyses: readonly Analysis[],
  { firstSeq, storyIds }: PlaceNumbers,
  { seq, nearby }: Surroundings,
): Promise<Placed[]> {
  const newcomers = await listNewcomers(tx, seq, firstSeq)
  nearby.catchUp(newcomers, await deps.prints.forgetRenewed(tx))
  const placed: Placed[] = []
  const opened: NewStory[] = []
  for (const [n, analysis] of analyses.entries()) {
    const { item, print } = analysis
    const joining = joinStory(print, item.seenAt.getTime(), await nearby.of(n))
    const storyId = joining.kind === 'new' ? storyIds[n]! : joining.storyId
    const repeatOf = joining.kind === 'repeats' ? joining.itemId : null
    if (joining.kind === 'new') opened.push({ id: storyId, title: item.title, seenAt: item.seenAt })
    // A copy is not compared with: whatever resembles it resembles its original.
    nearby.add(n, storyId, repeatOf === null)
    placed.push({ analysis, seq: firstSeq + n, storyId, repeatOf })
  }
  await write(deps, tx, opened, placed)
  return placed
}

/** What some items will be compared with, as it was after item number `seq`. */
export type Surroundings = { seq: number; nearby: Neighbourhood }

/**
 * Reads what the items will be compared with. It may be read before the items' turn comes, when others still write: what
 * they added since is then read by placeInStories.
 */
export async function lookAround(deps: PlaceDeps, tx: Sql, analyses: readonly Analysis[]): Promise<Surroundings> {
  const lookups = analyses.map(({ item, keys }) => ({
    keys: keys.keys,
    since: new Date(item.seenAt.getTime() - REACH * deps.storyWindowMs),
    until: new Date(item.seenAt.getTime() + deps.storyWindowMs),
  }))
  const { seq, postings } = await findPostings(tx, lookups, POSTINGS_READ)
  return { seq, nearby: await createNeighbourhood(deps, tx, analyses, postings) }
}

async function write(deps: PlaceDeps, tx: Sql, opened: NewStory[], placed: readonly Placed[]): Promise<void> {
  await insertStories(tx, opened)
  await extendStories(
    tx,
    placed.map(({ analysis: { item }, storyId, seq }) => ({ storyId, seq, outlet: item.outlet, seenAt: item.seenAt })),
  )
  const originals = placed.filter(({ repeatOf }) => repeatOf === null)
  await insertPrints(tx, originals.map(describePrint), deps.now())
  if (placed.some(({ seq }) => seq % ITEMS_BETWEEN_CLEANINGS === 0)) await forgetOld(tx, deps)
}

function describePrint({ analysis: { item, print, keys }, storyId }: Placed): NewPrint {
  return { itemId: item.id, storyId, seenAt: item.seenAt, print: writePrint(print), keys: keys.keys }
}

async function forgetOld(tx: Sql, { now, storyWindowMs }: PlaceDeps): Promise<void> {
  await deleteOldPrints(tx, new Date(now().getTime() - WINDOWS_KEPT * storyWindowMs))
}
