import { type Feed, listFeeds } from '../store/feeds.ts'
import type { Sql } from '../store/sql.ts'
import { writeOpml } from './opml.ts'

const PAGE = 1_000

/** All feeds, a page at a time. */
export async function* everyFeed(sql: Sql): AsyncGenerator<Feed> {
  for (let last = 0; ; ) {
    const page = await listFeeds(sql, last, PAGE)
    yield* page
    if (page.length < PAGE) return
    last = page.at(-1)!.id
  }
}

/** All feeds as an OPML list, with their full addresses: what `readOpml` reads gives the same feeds. */
export async function exportOpml(sql: Sql, now: Date): Promise<string> {
  const feeds: { url: string; name: string; folder: string | null }[] = []
  for await (const { url, name, folder } of everyFeed(sql)) feeds.push({ url, name, folder })
  return writeOpml(feeds, 'Sitrep feeds', now)
}
