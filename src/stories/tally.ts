import type { Keys } from './keys.ts'
import { MOST_CANDIDATES } from './window.ts'

/** An item found by the key at `at` in the newcomer's keys. */
export type Finding = { at: number; itemId: number; storyId: number }

/** The items that share most with the newcomer, by the weight of the keys, and what the findings say of how common its terms are. */
export type Tally = { itemIds: number[]; spread: Map<number, number> }

/** Wherever the findings come from, memory or database, and in whatever order, the same items are compared. */
export function tallyFindings({ keys, weights, singles }: Keys, findings: readonly Finding[]): Tally {
  const shared = new Map<number, number>()
  const stories = new Map<number, Set<number>>()
  for (const { at, itemId, storyId } of findings) {
    shared.set(itemId, (shared.get(itemId) ?? 0) + weights[at]!)
    if (at >= singles) continue
    const known = stories.get(at)
    if (known) known.add(storyId)
    else stories.set(at, new Set([storyId]))
  }
  const best = [...shared].sort((a, b) => b[1] - a[1] || b[0] - a[0]).slice(0, MOST_CANDIDATES)
  return {
    itemIds: best.map(([itemId]) => itemId),
    spread: new Map([...stories].map(([at, { size }]) => [keys[at]!, size])),
  }
}
