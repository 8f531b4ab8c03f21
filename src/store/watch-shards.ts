import type { Item } from '../model.ts'
import { ITEM_COLUMNS } from './items.ts'
import { findOne, getOne, type Sql } from './sql.ts'

/** Watchlist `id` is in shard `id % of`. */
export type Shard = { shard: number; of: number }

/**
 * Sets up `of` shards unless they are. Those of another division are taken over from the item that the slowest of them
 * had reached: matching an item twice alerts once. Without any, matching goes on from the last item that is visible.
 */
export async function prepareShards(tx: Sql, of: number): Promise<void> {
  const { seq } = await getOne<{ seq: number }>(tx, 'SELECT seq FROM ingest_clock FOR UPDATE')
  const { reached } = await getOne<{ reached: number | null }>(
    tx,
    'SELECT min(matched_seq) AS reached FROM watch_shards WHERE shards <> $1',
    [of],
  )
  await tx.query('DELETE FROM watch_shards WHERE shards <> $1', [of])
  await tx.query(
    `INSERT INTO watch_shards (shards, shard, matched_seq) SELECT $1, n, $2 FROM generate_series(0, $1::int - 1) AS n
     ON CONFLICT DO NOTHING`,
    [of, reached ?? seq],
  )
}

/**
 * Notes that process `name` lives, keeps up to its share of the shards for it, and takes over those whose holder has not
 * been heard of for `leaseMs`. Times are the database's own.
 * @returns the shards that are the process's for the next `leaseMs`
 */
export async function claimShards(tx: Sql, of: number, name: string, leaseMs: number): Promise<number[]> {
  await tx.query('SELECT 1 FROM ingest_clock FOR UPDATE') // one process at a time looks at who has what
  await tx.query(
    `INSERT INTO shard_workers (name, seen_at) VALUES ($1, now()) ON CONFLICT (name) DO UPDATE SET seen_at = now()`,
    [name],
  )
  await tx.query(`DELETE FROM shard_workers WHERE seen_at < now() - $1 * interval '1 millisecond'`, [leaseMs])
  const { rows } = await tx.query<{ shard: number }>(
    `WITH share AS (SELECT ceil($1::numeric / count(*))::int AS most FROM shard_workers),
     wanted AS (
       SELECT shard FROM watch_shards
       WHERE shards = $1 AND (holder = $2 OR holder IS NULL OR lease_until < now())
       ORDER BY holder IS DISTINCT FROM $2, shard LIMIT (SELECT most FROM share)),
     released AS (
       UPDATE watch_shards SET holder = NULL, lease_until = NULL
       WHERE shards = $1 AND holder = $2 AND shard NOT IN (SELECT shard FROM wanted))
     UPDATE watch_shards SET holder = $2, lease_until = now() + $3 * interval '1 millisecond'
     WHERE shards = $1 AND shard IN (SELECT shard FROM wanted) RETURNING shard`,
    [of, name, leaseMs],
  )
  return rows.map((row) => row.shard).sort((a, b) => a - b)
}

/** Gives up what process `name` has, for others to take at once. */
export async function releaseShards(tx: Sql, name: string): Promise<void> {
  await tx.query('UPDATE watch_shards SET holder = NULL, lease_until = NULL WHERE holder = $1', [name])
  await tx.query('DELETE FROM shard_workers WHERE name = $1', [name])
}

/**
 * How far a shard is, held until the transaction ends; `watchSeq` is the last change to any line.
 * @returns null when the shard is another's by now
 */
export async function lockShard(
  tx: Sql,
  { shard, of }: Shard,
  name: string,
): Promise<{ matchedSeq: number; watchSeq: number } | null> {
  return findOne(
    tx,
    `SELECT matched_seq AS "matchedSeq", (SELECT coalesce(max(c.seq), 0) FROM watch_changes c) AS "watchSeq"
     FROM watch_shards WHERE shards = $1 AND shard = $2 AND holder = $3 FOR UPDATE`,
    [of, shard, name],
  )
}

export async function hasShards(sql: Sql): Promise<boolean> {
  return (await findOne(sql, 'SELECT 1 FROM watch_shards LIMIT 1')) !== null
}

/** Divides no longer. */
export async function deleteShards(tx: Sql): Promise<void> {
  await tx.query('DELETE FROM watch_shards')
}

export type ItemToMatch = Item & { seq: number; storyId: number; repeatOf: number | null; topics: string[] }

/** Visible items after number `seq`, in order. */
export async function listItemsToMatch(tx: Sql, seq: number, limit: number): Promise<ItemToMatch[]> {
  const { rows } = await tx.query<ItemToMatch>(
    `SELECT ${ITEM_COLUMNS}, seq, repeat_of AS "repeatOf", ARRAY(SELECT topic FROM item_topics t WHERE t.item_id = items.id) AS topics
     FROM items WHERE seq > $1 ORDER BY seq LIMIT $2`,
    [seq, limit],
  )
  return rows
}

export async function recordMatched(tx: Sql, { shard, of }: Shard, seq: number): Promise<void> {
  await tx.query('UPDATE watch_shards SET matched_seq = $3 WHERE shards = $1 AND shard = $2', [of, shard, seq])
}

/** Tells the processes that match that items became visible, once this transaction is through. */
export async function tellMatchers(tx: Sql): Promise<void> {
  await tx.query(`SELECT pg_notify('items_visible', '')`)
}
