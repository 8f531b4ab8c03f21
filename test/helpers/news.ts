import type { Database } from '../../src/store/sql.ts'
import { getOne } from '../../src/store/sql.ts'

export type NewsItem = {
  title: string
  text: string
  outlet?: string | null
  url?: string | null
  story?: number | null
  topics?: Record<string, number>
  repeat?: boolean
  at: Date
}

/**
 * Stores an item as ingested, with the story and topics that the test gives it, so that a test of what comes after does
 * not depend on what the classifier makes of it.
 * @returns its story's id
 */
export async function addNews(database: Database, item: NewsItem): Promise<number> {
  const storyId = item.story ?? (await addStory(database, item.title, item.at))
  const { seq } = await getOne<{ seq: number }>(database, 'UPDATE ingest_clock SET seq = seq + 1 RETURNING seq')
  const { id } = await getOne<{ id: number }>(
    database,
    `INSERT INTO items (received_at, state, url, title, text, outlet, seen_at, seq, ingested_at, story_id)
     VALUES ($1, $2, $3, $4, $5, $6, $1, $7, $1, $8) RETURNING id`,
    [
      item.at,
      item.repeat ? 'repeat' : 'ingested',
      item.url ?? null,
      item.title,
      item.text,
      item.outlet ?? null,
      seq,
      storyId,
    ],
  )
  for (const [topic, score] of Object.entries(item.topics ?? {})) {
    await database.query(`INSERT INTO item_topics (item_id, topic, score, evidence) VALUES ($1, $2, $3, '[]')`, [
      id,
      topic,
      score,
    ])
  }
  await database.query(
    `UPDATE stories SET item_count = item_count + 1, last_seen_at = $2, last_seq = $3,
       outlets = CASE WHEN $4::text IS NULL OR $4::text = ANY(outlets) THEN outlets ELSE outlets || $4::text END WHERE id = $1`,
    [storyId, item.at, seq, item.outlet ?? null],
  )
  return storyId
}

async function addStory(database: Database, title: string, at: Date): Promise<number> {
  const { id } = await getOne<{ id: number }>(
    database,
    'INSERT INTO stories (title, first_seen_at, last_seen_at) VALUES ($1, $2, $2) RETURNING id',
    [title, at],
  )
  return id
}
