import { addFeed, type NewFeed } from '../store/feeds.ts'
import type { Database, Sql } from '../store/sql.ts'
import type { OpmlFeed } from './opml.ts'

export type FeedWish = Partial<Omit<NewFeed, 'url'>>

/** Saves a feed; a running service polls it at its next tick. One that is known is taken up again, with the new name. */
export async function saveWish(
  sql: Sql,
  url: string,
  wish: FeedWish,
  now: Date,
): Promise<{ id: number; fresh: boolean }> {
  const { name = null, folder = null, announceFirst = false, fullText = false } = wish
  return addFeed(sql, { url, name, folder, announceFirst, fullText }, now)
}

/** Saves all feeds of a list, or none. @returns how many were new */
export async function importFeeds(database: Database, feeds: OpmlFeed[], now: Date): Promise<number> {
  return database.transaction(async (tx) => {
    let added = 0
    for (const { url, name, folder } of feeds) {
      const { fresh } = await saveWish(tx, url, { name, folder }, now)
      if (fresh) added++
    }
    return added
  })
}
