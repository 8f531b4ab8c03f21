import type { Item, TopicLabel } from '../model.ts'
import { ITEM_COLUMNS } from './items.ts'
import { getOne, often, type Sql } from './sql.ts'

/**
 * A batch touches a few rows of large tables, always by an index. The planner sees that once it has statistics; on a
 * database that is filling up it has none, and would read whole tables, or all of an index's entries for a common key
 * where the newest few are asked for. Nor is any of the statements worth compiling, which takes longer than to run it.
 * @param apart whether words are sorted into their index apart; see word-index.ts
 */
export async function preferIndexes(tx: Sql, apart: boolean): Promise<void> {
  await tx.query(
    often(`SELECT set_config(name, 'off', true), set_config('gin_pending_list_limit', $1, true)
     FROM unnest('{enable_seqscan,enable_bitmapscan,enable_hashjoin,enable_mergejoin,jit}'::text[]) AS name`),
    [apart ? '32MB' : '4MB'],
  )
}

/**
 * Takes the oldest pending items that no other transaction has, until this one ends.
 * @returns those of them that stand next to each other, oldest first: where somebody else has one in between, what comes
 * after it is for later
 */
export async function claimPending(tx: Sql, limit: number): Promise<Item[]> {
  const { rows: items } = await tx.query<Item>(
    often(`SELECT ${ITEM_COLUMNS} FROM items WHERE state = 'pending' ORDER BY id LIMIT $1 FOR UPDATE SKIP LOCKED`),
    [limit],
  )
  if (items.length < 2) return items
  const { rows } = await tx.query<{ id: number }>(
    often(`SELECT id FROM items WHERE state = 'pending' AND id BETWEEN $1 AND $2 ORDER BY id`),
    [items[0]!.id, items.at(-1)!.id],
  )
  const gap = items.findIndex((item, n) => item.id !== rows[n]?.id)
  return gap < 0 ? items : items.slice(0, gap)
}

/** The oldest pending items that nobody has at the moment. */
export async function listFreePending(sql: Sql, limit: number): Promise<Item[]> {
  const { rows } = await sql.query<Item>(
    `SELECT ${ITEM_COLUMNS} FROM items WHERE state = 'pending' ORDER BY id LIMIT $1 FOR UPDATE SKIP LOCKED`,
    [limit],
  )
  return rows
}

/** `version` changes with every change of the row. */
export type VersionedItem = Item & { version: string }

/** The oldest pending items, nobody's yet. */
export async function listOldestPending(sql: Sql, limit: number): Promise<VersionedItem[]> {
  const { rows } = await sql.query<VersionedItem>(
    `SELECT ${ITEM_COLUMNS}, xmin::text AS version FROM items WHERE state = 'pending' ORDER BY id LIMIT $1`,
    [limit],
  )
  return rows
}

/**
 * Waits while others hold pending items older than `id`, without a lock on those: whoever claims items may come to lock
 * some that have just been done, and two that wait for such locks wait for each other. Mostly one of them is being
 * written, and all it takes is to wait for its turn to end; where they are not that far, `pause` is how long until the
 * next look.
 * @returns false where one of them is left behind, by a holder that died or failed at it: then it comes first; and where
 * it takes so long that its holder, a poll that changes several items, may be waiting for what the caller holds
 */
export async function awaitEarlier(tx: Sql, id: number, pause: () => Promise<void>): Promise<boolean> {
  const older = `SELECT 1 FROM items WHERE state = 'pending' AND id < $1 ORDER BY id LIMIT 1`
  const until = performance.now() + LONGEST_WAIT_MS
  for (let looks = 0; performance.now() < until; looks++) {
    const waiting = await tx.query(often(older), [id])
    if (waiting.rowCount === 0) return true
    const free = await tx.query(often(`${older} FOR UPDATE SKIP LOCKED`), [id])
    if (free.rowCount > 0) return false
    await (looks % 2 === 0 ? awaitEndOfTurn(tx) : pause())
  }
  return false
}

const LONGEST_WAIT_MS = 2_000

/** Waits for whoever has the turn to ingest, and does not take it. */
async function awaitEndOfTurn(tx: Sql): Promise<void> {
  await tx.query(`SAVEPOINT waiting; SELECT 1 FROM ingest_clock FOR UPDATE;
    ROLLBACK TO SAVEPOINT waiting; RELEASE SAVEPOINT waiting`)
}

/**
 * Takes those of the items that are pending still and as they were when they were listed; waits for who holds them.
 * @returns their ids
 */
export async function claimUnchanged(tx: Sql, items: readonly VersionedItem[]): Promise<Set<number>> {
  const { rows } = await tx.query<{ id: number; version: string }>(
    `SELECT id, xmin::text AS version FROM items WHERE id = ANY($1::bigint[]) AND state = 'pending' ORDER BY id FOR UPDATE`,
    [items.map((item) => item.id)],
  )
  const versions = new Map(rows.map((row) => [row.id, row.version]))
  return new Set(items.flatMap(({ id, version }) => (versions.get(id) === version ? [id] : [])))
}

export async function isPending(sql: Sql, id: number): Promise<boolean> {
  const { rowCount } = await sql.query(often(`SELECT 1 FROM items WHERE id = $1 AND state = 'pending'`), [id])
  return rowCount > 0
}

/** Items `firstSeq`… become visible under ascending numbers; `storyIds` are ids no story has yet, one for each. */
export type IngestTurns = { firstSeq: number; watchSeq: number; storyIds: number[] }

/** Numbers for `count` items. Holds back every other ingestion until this transaction ends. */
export async function takeIngestTurns(tx: Sql, count: number): Promise<IngestTurns> {
  const { lastSeq } = await getOne<{ lastSeq: number }>(
    tx,
    often(`UPDATE ingest_clock SET seq = seq + $1 RETURNING seq AS "lastSeq"`),
    [count],
  )
  // A statement that waited for its turn sees nothing that changed while it waited.
  const { watchSeq, storyIds } = await getOne<{ watchSeq: number; storyIds: string }>(
    tx,
    often(`SELECT (SELECT coalesce(max(seq), 0) FROM watch_changes) AS "watchSeq",
       (SELECT string_agg(nextval(pg_get_serial_sequence('stories', 'id'))::text, ' ')
        FROM generate_series(1, $1::int)) AS "storyIds"`),
    [count],
  )
  const ids = storyIds.split(' ').map(Number)
  return { watchSeq, firstSeq: lastSeq - count + 1, storyIds: ids.sort((a, b) => a - b) }
}

/** What items are about. Nobody reads it before they are ingested. */
export async function insertLabels(tx: Sql, labelled: readonly { item: Item; topics: TopicLabel[] }[]): Promise<void> {
  const labels = labelled.flatMap(({ item, topics }) => topics.map((label) => ({ itemId: item.id, ...label })))
  if (labels.length === 0) return
  await tx.query(
    often(`INSERT INTO item_topics (item_id, topic, score, evidence)
     SELECT "itemId", topic, score, evidence
     FROM jsonb_to_recordset($1::jsonb) AS label("itemId" bigint, topic text, score real, evidence jsonb)`),
    [JSON.stringify(labels)],
  )
}

export type Ingested = {
  item: Item
  seq: number
  storyId: number
  /** The item this one repeats, which then is the one shown. */
  repeatOf: number | null
  /** The item's words as the query language reads them; any order, repeats allowed. */
  words: string[]
}

/** Makes items visible to readers, in their stories, all at once. */
export async function recordManyIngested(tx: Sql, ingested: readonly Ingested[], now: Date): Promise<void> {
  await tx.query(
    often(`UPDATE items i SET state = CASE WHEN v."repeatOf" IS NULL THEN 'ingested' ELSE 'repeat' END, seq = v.seq,
       ingested_at = $2, story_id = v."storyId", repeat_of = v."repeatOf", problem = NULL,
       words = array_to_tsvector(string_to_array(v.words, ' '))
     FROM jsonb_to_recordset($1::jsonb)
       AS v(id bigint, "receivedAt" timestamptz, seq bigint, "storyId" bigint, "repeatOf" bigint, words text)
     WHERE i.id = v.id AND i.received_at = v."receivedAt"`),
    [JSON.stringify(ingested.map(describeVerdict)), now],
  )
}

function describeVerdict({ item, seq, storyId, repeatOf, words }: Ingested) {
  return { id: item.id, receivedAt: item.receivedAt, seq, storyId, repeatOf, words: words.join(' ') }
}
