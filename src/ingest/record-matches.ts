import type { Alerting } from '../store/deliveries.ts'
import type { Sql } from '../store/sql.ts'
import { insertManyMatches, listLinesMet, type NewMatch } from '../store/watchlists.ts'

/** An ingested item with the lines it met. */
export type MatchedItem = {
  itemId: number
  storyId: number
  seq: number
  repeatOf: number | null
  quiet: boolean
  matches: readonly NewMatch[]
}

/**
 * Records which lines items met. A copy counts for what it alone says, since editors put words in and write headlines of
 * their own: not for lines that its original met, unless that one came quietly and the copy does not.
 * @returns the items with the lines that were recorded
 */
export async function recordMatches(tx: Sql, items: readonly MatchedItem[], now: Date): Promise<MatchedItem[]> {
  const originals = items.filter(({ repeatOf }) => repeatOf === null)
  await insertManyMatches(tx, originals, now)
  const copies = items.filter(({ repeatOf, matches }) => repeatOf !== null && matches.length > 0)
  if (copies.length === 0) return originals
  const met = await listLinesMet(tx, [...new Set(copies.map(({ repeatOf }) => repeatOf!))])
  const own = copies.map((copy) => {
    const known = met.filter(({ itemId, quiet }) => itemId === copy.repeatOf && (copy.quiet || !quiet))
    const knownLines = new Set(known.map(({ lineId }) => lineId))
    return { ...copy, matches: copy.matches.filter(({ lineId }) => !knownLines.has(lineId)) }
  })
  await insertManyMatches(tx, own, now)
  return [...originals, ...own].sort((a, b) => a.seq - b.seq)
}

/** What the items may alert of: those that came quietly do not. */
export function listAlerting(items: readonly MatchedItem[]): Alerting[] {
  return items
    .filter(({ quiet }) => !quiet)
    .map(({ itemId, storyId, seq, matches }) => ({
      itemId,
      storyId,
      seq,
      lineIds: matches.map(({ lineId }) => lineId),
    }))
}
