import { readSearchWords } from '../../src/ingest/search-words.ts'
import type { TopicLabel } from '../../src/model.ts'
import { findItem, insertArrival, recordIngested, takeIngestTurn } from '../../src/store/items.ts'
import { extendStory, insertStory } from '../../src/store/stories.ts'
import type { Site } from './site.ts'

export type Article = {
  title: string
  text: string
  outlet?: string
  url?: string
  topics?: string[]
  /** The story it joins; a new one when left out. */
  storyId?: number
}

/** Puts an ingested item in place. @returns ids of the item and of its story */
export async function addArticle(
  { app }: Pick<Site, 'app'>,
  article: Article,
): Promise<{ id: number; storyId: number }> {
  const now = app.now()
  return app.database.transaction(async (tx) => {
    const { seq } = await takeIngestTurn(tx)
    const outlet = article.outlet ?? 'The Example'
    const { itemId } = await insertArrival(
      tx,
      { corpusFile: 'test' },
      {
        ...{ title: article.title, text: article.text, url: article.url ?? null, guid: null, outlet, author: null },
        ...{ publishedAt: now, seenAt: now, quiet: false, keys: [] },
      },
      now,
    )
    const item = (await findItem(tx, itemId!))!
    const storyId = article.storyId ?? (await insertStory(tx, article.title, now))
    await extendStory(tx, storyId, outlet, now, seq)
    const topics: TopicLabel[] = (article.topics ?? []).map((topic) => ({
      topic,
      score: 0.9,
      evidence: [article.text],
    }))
    await recordIngested(tx, item, { seq, storyId, repeatOf: null, topics, words: readSearchWords(article) }, now)
    return { id: item.id, storyId }
  })
}
