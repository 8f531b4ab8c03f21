import type { Keys } from './keys.ts'
import { MOST_RANKED } from './window.ts'

/**
 * Counts what a look-up finds: for each item how much it shares with the newcomer, by the weight of the keys, and for
 * each term how many stories use it. Wherever the findings come from, memory or database, and in whatever order, the
 * outcome is the same.
 */
export type Tally = {
  /** `at` is the place of the shared key in the newcomer's keys. */
  add(at: number, itemId: number, storyId: number): void
  /** The items that share most, most first. */
  ranking(most?: number): number[]
  spread(): Map<number, number>
}

/** Above all item ids; with the weights, at most some hundreds, they still make whole numbers that a double holds. */
const ITEM_IDS = 2 ** 42

export function createTally({ keys, weights, singles }: Keys): Tally {
  const shared = new Map<number, number>()
  const stories: number[][] = Array.from({ length: singles }, () => [])
  return {
    add(at, itemId, storyId) {
      shared.set(itemId, (shared.get(itemId) ?? 0) + weights[at]!)
      if (at < singles && !stories[at]!.includes(storyId)) stories[at]!.push(storyId)
    },
    ranking(most = MOST_RANKED) {
      const ranked = new Float64Array(shared.size)
      let size = 0
      for (const [itemId, weight] of shared) ranked[size++] = weight * ITEM_IDS + itemId
      return Array.from(ranked.sort().subarray(-most), (entry) => entry % ITEM_IDS).reverse()
    },
    spread: () => new Map(stories.map((ids, at) => [keys[at]!, ids.length])),
  }
}
