import { findStory, type StoryCard } from './front.ts'
import type { Sql } from './sql.ts'

/** One report of a story. `text` is cut after `LEAD` characters: enough to quote from. */
export type StoryReport = {
  id: number
  title: string
  lead: string
  url: string | null
  outlet: string | null
  author: string | null
  publishedAt: Date | null
  seenAt: Date
  repeatOf: number | null
  topics: string[]
}

export type StoryEvidence = { topic: string; score: number; evidence: string[] }

const LEAD = 4_000

/** The story with its newest `most` reports, newest first; null when there is none. */
export async function findStoryPage(sql: Sql, id: number, most: number) {
  const story = await findStory(sql, id)
  if (!story) return null
  const [reports, evidence] = await Promise.all([listReports(sql, id, most), listEvidence(sql, id)])
  return { story, reports, evidence } satisfies { story: StoryCard; reports: StoryReport[]; evidence: StoryEvidence[] }
}

async function listReports(sql: Sql, storyId: number, most: number): Promise<StoryReport[]> {
  const { rows } = await sql.query<StoryReport>(
    `SELECT i.id, i.title, left(i.text, ${LEAD}) AS lead, i.url, i.outlet, i.author, i.published_at AS "publishedAt",
       i.seen_at AS "seenAt", i.repeat_of AS "repeatOf",
       ARRAY(SELECT t.topic FROM item_topics t WHERE t.item_id = i.id ORDER BY t.score DESC) AS topics
     FROM items i WHERE i.story_id = $1 ORDER BY i.seen_at DESC, i.seq DESC LIMIT $2`,
    [storyId, most],
  )
  return rows
}

/** Why the story bears its topics: the evidence of the report that scores highest. */
async function listEvidence(sql: Sql, storyId: number): Promise<StoryEvidence[]> {
  const { rows } = await sql.query<StoryEvidence>(
    `SELECT DISTINCT ON (t.topic) t.topic, t.score, t.evidence
     FROM items i JOIN item_topics t ON t.item_id = i.id WHERE i.story_id = $1 ORDER BY t.topic, t.score DESC`,
    [storyId],
  )
  return rows.sort((a, b) => b.score - a.score)
}
