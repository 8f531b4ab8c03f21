import type { DigestContent } from '../model.ts'
import { findOne, type Sql } from './sql.ts'

/** A run of a subscription as archives list it. */
export type DigestRow = {
  id: number
  subscriptionId: number
  subscription: string
  dueAt: Date
  timeZone: string
  storyCount: number
  itemCount: number
  outcome: 'queued' | 'empty-queued' | 'empty-skipped'
  reason: string
}

export type DigestPage = DigestRow & { destinationId: number; isPublic: boolean; content: DigestContent }

const ROW = `d.id, d.subscription_id AS "subscriptionId", s.name AS subscription, d.due_at AS "dueAt", s.time_zone AS "timeZone",
  d.story_count AS "storyCount", d.item_count AS "itemCount", d.outcome, d.reason`

/** Newest first: those of one destination, or, with null, those that their subscription makes public. */
export async function listDigestRows(
  sql: Sql,
  destinationId: number | null,
  beforeId: number | null,
  limit: number,
): Promise<DigestRow[]> {
  const { rows } = await sql.query<DigestRow>(
    `SELECT ${ROW} FROM digests d JOIN subscriptions s ON s.id = d.subscription_id
     WHERE CASE WHEN $1::bigint IS NULL THEN s.public AND d.outcome = 'queued' ELSE s.destination_id = $1 END
       AND ($2::bigint IS NULL OR d.id < $2)
     ORDER BY d.id DESC LIMIT $3`,
    [destinationId, beforeId, limit],
  )
  return rows
}

export async function findDigestPage(sql: Sql, id: number): Promise<DigestPage | null> {
  return findOne<DigestPage>(
    sql,
    `SELECT ${ROW}, s.destination_id AS "destinationId", s.public AS "isPublic", c.content
     FROM digests d JOIN subscriptions s ON s.id = d.subscription_id JOIN digest_contents c ON c.id = d.content_id
     WHERE d.id = $1`,
    [id],
  )
}
