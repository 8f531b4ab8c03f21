import type { Document } from '../model.ts'
import type { Describer } from './describe.ts'
import { createStoryIndex } from './index-memory.ts'
import { joinStory, type Model } from './join.ts'
import { keysOf } from './keys.ts'

/** Items and stories are numbered in order from 0; a story has the number of its first item. */
export type Placement = { itemId: number; storyId: number; repeatOf: number | null }

export type Grouper = {
  /**
   * Places the next item. One without a date counts as of the last date given, since items mostly come in order.
   * @param publishedAt milliseconds
   */
  place(item: Document, publishedAt: number | null): Placement
}

/** Items held before those that are long out of the window are dropped; until then late ones still find their story. */
const MOST_ITEMS = 200_000
const WINDOWS_KEPT = 6

/** Groups a stream of items into stories in memory, as ingestion does with the database. */
export function createGrouper(describe: Describer, windowMs: number, model?: Model): Grouper {
  const index = createStoryIndex(windowMs)
  let items = 0
  let lastDate: number | null = null
  let latest = Number.NEGATIVE_INFINITY
  let room = MOST_ITEMS

  function tidy(): void {
    if (index.size() < room) return
    index.forgetBefore(latest - WINDOWS_KEPT * windowMs)
    room = Math.max(MOST_ITEMS, 2 * index.size())
  }

  return {
    place(item, publishedAt) {
      const seenAt = publishedAt ?? lastDate ?? 0
      if (publishedAt !== null && lastDate === null) index.moveAll(publishedAt)
      lastDate = publishedAt ?? lastDate
      latest = Math.max(latest, seenAt)
      tidy()
      const print = describe(item, publishedAt !== null)
      const keys = keysOf(print)
      const joining = joinStory(print, seenAt, index.findNearby(keys, seenAt), model)
      const itemId = items++
      if (joining.kind === 'repeats') {
        index.touch(joining.storyId, seenAt)
        return { itemId, storyId: joining.storyId, repeatOf: joining.itemId }
      }
      const storyId = joining.kind === 'new' ? itemId : joining.storyId
      index.insert({ itemId, storyId, seenAt, print, keys })
      return { itemId, storyId, repeatOf: null }
    },
  }
}
