import type { Clock } from './clock.ts'
import { type NewsItem, writeItem } from './news.ts'
import type { Publisher } from './publishers.ts'
import { createRandom } from './random.ts'

/** So many rare items an hour of shown time: fewer than a digest holds, more than a few. */
const RARE_AN_HOUR = 12
const HOUR_MS = 3_600_000

export type Press = {
  /** Publishes so many items at once. */
  publish(count: number): void
  /** Publishes an item every so often for so long. @returns all that was ever published */
  run(lengthMs: number): Promise<NewsItem[]>
}

/** Writes items and puts them on one feed after the other. */
export function openPress(
  publishers: readonly Publisher[],
  { seed, itemEveryMs }: { seed: number; itemEveryMs: number },
  clock: Clock,
): Press {
  const random = createRandom(seed + 2)
  const rarity = (RARE_AN_HOUR * itemEveryMs * clock.rate) / HOUR_MS
  const items: NewsItem[] = []

  function publish(count: number): void {
    for (let n = 0; n < count; n++) {
      const item = writeItem(random, items.length, rarity, Date.now())
      publishers[items.length % publishers.length]!.publish(item)
      items.push(item)
    }
  }

  return {
    publish,
    run: async (lengthMs) => {
      const [startedAt, before] = [Date.now(), items.length]
      for (let gone = 0; gone < lengthMs; gone = Date.now() - startedAt) {
        publish(before + Math.floor(gone / itemEveryMs) - items.length)
        await new Promise((resolve) => setTimeout(resolve, itemEveryMs))
      }
      return items
    },
  }
}
