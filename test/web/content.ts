import { newsTime } from '../../src/feeds/arrival.ts'
import { readSearchWords } from '../../src/ingest/search-words.ts'
import type { TopicLabel } from '../../src/model.ts'
import { insertLabels, recordManyIngested, takeIngestTurns } from '../../src/store/ingest-batch.ts'
import { findItem, insertArrival } from '../../src/store/items.ts'
import { extendStories, insertStories } from '../../src/store/stories.ts'
import type { Site } from './site.ts'

export type Article = {
  title: string
  text: string
  outlet?: string
  url?: string
  topics?: string[]
  /** The story it joins; a new one when left out. */
  storyId?: number
  /** The date that it states; now when left out. */
  publishedAt?: Date | null
}

/** Puts an ingested item in place. @returns ids of the item and of its story */
export async function addArticle(
  { app }: { app: Pick<Site['app'], 'database' | 'now'> },
  article: Article,
): Promise<{ id: number; storyId: number }> {
  const now = app.now()
  return app.database.transaction(async (tx) => {
    const { firstSeq: seq, storyIds } = await takeIngestTurns(tx, 1)
    const outlet = article.outlet ?? 'The Example'
    const publishedAt = article.publishedAt === undefined ? now : article.publishedAt
    const seenAt = newsTime(publishedAt, now)
    const { itemId } = await insertArrival(
      tx,
      { corpusFile: 'test' },
      {
        ...{ title: article.title, text: article.text, url: article.url ?? null, guid: null, outlet, author: null },
        ...{ publishedAt, seenAt, quiet: false, keys: [] },
      },
      now,
    )
    const item = (await findItem(tx, itemId!))!
    const storyId = article.storyId ?? storyIds[0]!
    if (article.storyId === undefined) await insertStories(tx, [{ id: storyId, title: article.title, seenAt }])
    await extendStories(tx, [{ storyId, outlet, seenAt, seq }])
    const topics: TopicLabel[] = (article.topics ?? []).map((topic) => ({
      topic,
      score: 0.9,
      evidence: [article.text],
    }))
    const words = readSearchWords(article)
    await insertLabels(tx, [{ item, topics }])
    await recordManyIngested(tx, [{ item, seq, storyId, repeatOf: null, words }], now)
    return { id: item.id, storyId }
  })
}
