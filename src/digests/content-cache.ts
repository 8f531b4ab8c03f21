import type { DigestContent } from '../model.ts'
import { findContent } from '../store/digests.ts'
import type { Sql } from '../store/sql.ts'

/**
 * The contents that deliveries under way need, each read once and handed out as the same object, so that whatever a
 * channel made of it can be kept along with it. Only the last few are held, however many readers there are.
 */
export type ContentCache = { read(sql: Sql, contentId: number): Promise<DigestContent | null> }

export function createContentCache(most = 16): ContentCache {
  const held = new Map<number, Promise<DigestContent | null>>()
  return {
    read: async (sql, contentId) => {
      const reading = held.get(contentId) ?? findContent(sql, contentId)
      // Last used goes last, so the first is the one to let go of.
      held.delete(contentId)
      held.set(contentId, reading)
      if (held.size > most) held.delete(held.keys().next().value!)
      return reading.catch((error) => {
        held.delete(contentId)
        throw error
      })
    },
  }
}
