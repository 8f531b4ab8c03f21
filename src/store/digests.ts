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
  const fresh = new Date(now.getTime() - SLOT_MS)
  return (await findSlot(tx, dueAt, fresh)) ?? openSlot(tx, dueAt, now, fresh)
}

async function findSlot(tx: Sql, dueAt: Date, fresh: Date): Promise<number | null> {
  const row = await findOne<{ toSeq: number }>(
    tx,
    `SELECT to_seq AS "toSeq" FROM digest_slots WHERE due_at = $1 AND taken_at >= $2`,
    [dueAt, fresh],
  )
  return row?.toSeq ?? null
}

async function openSlot(tx: Sql, dueAt: Date, now: Date, fresh: Date): Promise<number> {
  await tidyUp(tx, new Date(now.getTime() - KEPT_MS))
  await tx.query(
    `INSERT INTO digest_slots (due_at, to_seq, taken_at) SELECT $1, seq, $2 FROM ingest_clock
     ON CONFLICT (due_at) DO UPDATE SET to_seq = excluded.to_seq, taken_at = excluded.taken_at
     WHERE digest_slots.taken_at < $3`,
    [dueAt, now, fresh],
  )
  const row = await getOne<{ toSeq: number }>(tx, `SELECT to_seq AS "toSeq" FROM digest_slots WHERE due_at = $1`, [
    dueAt,
  ])
  return row.toSeq
}

/** What a subscription's next digest depends on besides its wishes. */
export type DigestPast = {
  /** Contents that its readers were sent since then, oldest first; the same wishes and history give the same digest. */
  history: number[]
  /** Watchlists whose alerts its destination gets. */
  linkedIds: number[]
}

export async function findDigestPast(
  sql: Sql,
  subscription: { id: number; destinationId: number },
  since: Date,
): Promise<DigestPast> {
  return getOne<DigestPast>(
    sql,
    `SELECT (SELECT coalesce(jsonb_agg(content_id ORDER BY id), '[]') FROM digests
             WHERE subscription_id = $1 AND due_at >= $3 AND outcome = 'queued') AS history,
       (SELECT coalesce(jsonb_agg(watchlist_id), '[]') FROM watchlist_destinations
        WHERE destination_id = $2) AS "linkedIds"`,
    [subscription.id, subscription.destinationId, since],
  )
}

/** Stories that any of these contents told. */
export async function listToldStories(sql: Sql, contentIds: readonly number[]): Promise<Set<number>> {
  const { rows } = await sql.query<{ id: number }>(
    `SELECT DISTINCT unnest(story_ids) AS id FROM digest_contents WHERE id = ANY($1::bigint[])`,
    [contentIds],
  )
  return new Set(rows.map((row) => row.id))
}

/** A stored content as its runs record it. */
export type StoredContent = { id: number; itemCount: number; storyCount: number; nothing: string | null }

const CONTENT_COLUMNS = `id, item_count AS "itemCount", cardinality(story_ids) AS "storyCount", nothing`

/** The content with this key, made by `make` when there is none; whoever needs it at the same time waits and finds it. */
export async function ensureContent(
  tx: Sql,
  key: string,
  make: () => Promise<DigestContent>,
  now: Date,
): Promise<StoredContent> {
  const find = () => findOne<StoredContent>(tx, `SELECT ${CONTENT_COLUMNS} FROM digest_contents WHERE key = $1`, [key])
  const known = await find()
  if (known) return known
  await tx.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [key])
  return (await find()) ?? insertContent(tx, key, await make(), now)
}

async function insertContent(tx: Sql, key: string, content: DigestContent, now: Date): Promise<StoredContent> {
  const storyIds = content.sections.flatMap((section) => section.stories.map((story) => story.storyId))
  return getOne<StoredContent>(
    tx,
    `INSERT INTO digest_contents (key, content, story_ids, item_count, nothing, created_at)
     VALUES ($1, $2::jsonb, $3::bigint[], $4, $5, $6) RETURNING ${CONTENT_COLUMNS}`,
    [key, JSON.stringify(content), storyIds, content.itemCount, content.nothing, now],
  )
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
