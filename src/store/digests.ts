import type { DigestContent } from '../model.ts'
import { type Database, findOne, getOne, type Sql } from './sql.ts'

export async function findDigestContent(sql: Sql, id: number): Promise<DigestContent | null> {
  const row = await findOne<{ content: DigestContent }>(
    sql,
    `SELECT c.content FROM digests d JOIN digest_contents c ON c.id = d.content_id WHERE d.id = $1`,
    [id],
  )
  return row?.content ?? null
}

/** Which content a run sends, and whose it is. @returns null also when that subscription has been ended */
export async function findDigestRun(
  sql: Sql,
  id: number,
): Promise<{ contentId: number; subscriptionId: number } | null> {
  return findOne(
    sql,
    `SELECT d.content_id AS "contentId", d.subscription_id AS "subscriptionId"
     FROM digests d JOIN subscriptions s ON s.id = d.subscription_id WHERE d.id = $1 AND s.state <> 'ended'`,
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
  /** Whether it has run, and there was no item at all yet. */
  ranOnNothing: boolean
}

/** The past of each of these subscriptions, by its id. */
export async function findDigestPasts(
  sql: Sql,
  subscriptionIds: readonly number[],
  since: Date,
): Promise<Map<number, DigestPast>> {
  const { rows } = await sql.query<DigestPast & { id: number }>(
    `SELECT s.id,
       (SELECT coalesce(jsonb_agg(d.content_id ORDER BY d.id), '[]') FROM digests d
        WHERE d.subscription_id = s.id AND d.due_at >= $2 AND d.outcome = 'queued') AS history,
       (SELECT coalesce(jsonb_agg(wd.watchlist_id), '[]') FROM watchlist_destinations wd
        WHERE wd.destination_id = s.destination_id) AS "linkedIds",
       CASE WHEN s.last_seq > 0 THEN false
         ELSE coalesce((SELECT max(d.to_seq) FROM digests d WHERE d.subscription_id = s.id) = 0, false)
       END AS "ranOnNothing"
     FROM subscriptions s WHERE s.id = ANY($1::bigint[])`,
    [subscriptionIds, since],
  )
  return new Map(rows.map((row) => [row.id, row]))
}

/** Stories that any of these contents told, and the number of the last item that the last of those looked at. */
export async function listToldStories(sql: Sql, contentIds: readonly number[]): Promise<Map<number, number>> {
  const { rows } = await sql.query<{ id: number; toSeq: number }>(
    `SELECT told.id, max(run.to_seq) AS "toSeq" FROM digest_contents c
     CROSS JOIN LATERAL (SELECT to_seq FROM digests d WHERE d.content_id = c.id LIMIT 1) AS run
     CROSS JOIN unnest(c.story_ids) AS told(id)
     WHERE c.id = ANY($1::bigint[]) GROUP BY told.id`,
    [contentIds],
  )
  return new Map(rows.map((row) => [row.id, row.toSeq]))
}

/** A stored content as its runs record it. */
export type StoredContent = { id: number; itemCount: number; storyCount: number; nothing: string | null }

const CONTENT_COLUMNS = `id, item_count AS "itemCount", cardinality(story_ids) AS "storyCount", nothing`

/** The content with this key, made by `make` when there is none; whoever needs it at the same time waits and finds it. */
export async function ensureContent(
  database: Database,
  key: string,
  make: (tx: Sql) => Promise<DigestContent>,
  now: Date,
): Promise<StoredContent> {
  const find = (sql: Sql) =>
    findOne<StoredContent>(sql, `SELECT ${CONTENT_COLUMNS} FROM digest_contents WHERE key = $1`, [key])
  const known = await find(database)
  if (known) return known
  return database.transaction(async (tx) => {
    await tx.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [key])
    return (await find(tx)) ?? insertContent(tx, key, await make(tx), now)
  })
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

/** Once a slot, so hardly any work each time. */
async function tidyUp(sql: Sql, before: Date): Promise<void> {
  await sql.query(`DELETE FROM digest_slots WHERE taken_at < $1`, [before])
  await sql.query(
    `DELETE FROM digest_contents c WHERE created_at < $1 AND NOT EXISTS (SELECT 1 FROM digests WHERE content_id = c.id)`,
    [before],
  )
}
