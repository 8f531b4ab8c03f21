import type { DigestContent } from '../digests/content.ts'
import { findOne, getOne, type Sql } from './sql.ts'

export async function findDigestContent(sql: Sql, id: number): Promise<DigestContent | null> {
  const row = await findOne<{ content: DigestContent }>(
    sql,
    `SELECT c.content FROM digests d JOIN digest_contents c ON c.id = d.content_id WHERE d.id = $1`,
    [id],
  )
  return row?.content ?? null
}

/** Which content a run sent, and whose it was. */
export async function findDigestRun(
  sql: Sql,
  id: number,
): Promise<{ contentId: number; subscriptionId: number } | null> {
  return findOne(
    sql,
    `SELECT content_id AS "contentId", subscription_id AS "subscriptionId" FROM digests WHERE id = $1`,
    [id],
  )
}

export async function findContent(sql: Sql, contentId: number): Promise<DigestContent | null> {
  const row = await findOne<{ content: DigestContent }>(sql, `SELECT content FROM digest_contents WHERE id = $1`, [
    contentId,
  ])
  return row?.content ?? null
}

/** The digest that was due last by `at`, sent or not. */
export async function findDigestAt(
  sql: Sql,
  subscriptionId: number,
  at: Date,
): Promise<{ content: DigestContent; dueAt: Date } | null> {
  return findOne(
    sql,
    `SELECT c.content, d.due_at AS "dueAt" FROM digests d JOIN digest_contents c ON c.id = d.content_id
     WHERE d.subscription_id = $1 AND d.due_at <= $2 ORDER BY d.due_at DESC LIMIT 1`,
    [subscriptionId, at],
  )
}

/** How long the digests of one slot go on looking equally far. */
const SLOT_MS = 5 * 60_000
/** Slots are of no more use after it; a content without any run left belonged to deleted subscriptions. */
const KEPT_MS = 2 * 86_400_000

/**
 * How far the digests of the slot `dueAt` look: as far as items are visible when the first of them is built, and the
 * same for those built within five minutes, so that equal wishes give equal digests.
 */
export async function takeSlot(tx: Sql, dueAt: Date, now: Date): Promise<number> {
  const { rowCount } = await tx.query(
    `INSERT INTO digest_slots (due_at, to_seq, taken_at) SELECT $1, seq, $2 FROM ingest_clock
     ON CONFLICT (due_at) DO UPDATE SET to_seq = excluded.to_seq, taken_at = excluded.taken_at
     WHERE digest_slots.taken_at < $3`,
    [dueAt, now, new Date(now.getTime() - SLOT_MS)],
  )
  if (rowCount > 0) await tidyUp(tx, new Date(now.getTime() - KEPT_MS))
  const row = await getOne<{ toSeq: number }>(tx, `SELECT to_seq AS "toSeq" FROM digest_slots WHERE due_at = $1`, [
    dueAt,
  ])
  return row.toSeq
}

/**
 * The contents that a subscription's readers were sent since `since`, oldest first: subscriptions with the same history
 * and the same wishes share their next digest.
 */
export async function listPastContents(sql: Sql, subscriptionId: number, since: Date): Promise<number[]> {
  const { rows } = await sql.query<{ id: number }>(
    `SELECT content_id AS id FROM digests WHERE subscription_id = $1 AND due_at >= $2 AND outcome = 'queued' ORDER BY id`,
    [subscriptionId, since],
  )
  return rows.map((row) => row.id)
}

/** Stories that any of these contents told. */
export async function listToldStories(sql: Sql, contentIds: readonly number[]): Promise<Set<number>> {
  const { rows } = await sql.query<{ id: number }>(
    `SELECT DISTINCT unnest(story_ids) AS id FROM digest_contents WHERE id = ANY($1::bigint[])`,
    [contentIds],
  )
  return new Set(rows.map((row) => row.id))
}

export type StoredContent = { id: number; content: DigestContent }

/** The content with this key; waits while another worker is making it. Ends with the transaction. */
export async function lockContent(tx: Sql, key: string): Promise<StoredContent | null> {
  await tx.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [key])
  return findOne<StoredContent>(tx, `SELECT id, content FROM digest_contents WHERE key = $1`, [key])
}

export async function insertContent(tx: Sql, key: string, content: DigestContent, now: Date): Promise<StoredContent> {
  const storyIds = content.sections.flatMap((section) => section.stories.map((story) => story.storyId))
  const { id } = await getOne<{ id: number }>(
    tx,
    `INSERT INTO digest_contents (key, content, story_ids, created_at) VALUES ($1, $2::jsonb, $3::bigint[], $4) RETURNING id`,
    [key, JSON.stringify(content), storyIds, now],
  )
  return { id, content }
}

/** One run of a subscription: what it looked at and what came of it. */
export type DigestRun = {
  subscriptionId: number
  dueAt: Date
  contentId: number
  fromSeq: number
  toSeq: number
  itemCount: number
  storyCount: number
  outcome: 'queued' | 'empty-queued' | 'empty-skipped'
  reason: string
}

export async function insertDigest(tx: Sql, run: DigestRun, now: Date): Promise<number> {
  const row = await getOne<{ id: number }>(
    tx,
    `INSERT INTO digests (subscription_id, due_at, built_at, content_id, from_seq, to_seq, item_count, story_count, outcome, reason)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) RETURNING id`,
    [
      run.subscriptionId,
      run.dueAt,
      now,
      run.contentId,
      run.fromSeq,
      run.toSeq,
      run.itemCount,
      run.storyCount,
      run.outcome,
      run.reason,
    ],
  )
  return row.id
}

/** Once a slot, so hardly any work each time. */
async function tidyUp(sql: Sql, before: Date): Promise<void> {
  await sql.query(`DELETE FROM digest_slots WHERE taken_at < $1`, [before])
  await sql.query(
    `DELETE FROM digest_contents c WHERE created_at < $1 AND NOT EXISTS (SELECT 1 FROM digests WHERE content_id = c.id)`,
    [before],
  )
}
