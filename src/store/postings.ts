import { often, type Sql } from './sql.ts'

/** What one item is looked up by: its keys, among items seen in `since`..`until`. */
export type KeyLookup = { keys: readonly number[]; since: Date; until: Date }

/** A stored item that has a key. `seenAt` in milliseconds. */
export type Posting = { itemId: number; storyId: number; seenAt: number }

/** What look-ups found, as it was after item number `seq`: for each look-up and each of its keys the newest that have it. */
export type Findings = { seq: number; postings: Posting[][][] }

/**
 * For each key of each look-up the newest items that have it, newest first, at most `perKey`. Items that come together
 * share most of what they are found by, so each key is read once for all of them; where that does not tell what one of
 * them would find by itself, because there are many in its key that are newer than it looks for, its key is read again.
 */
export async function findPostings(tx: Sql, lookups: readonly KeyLookup[], perKey: number): Promise<Findings> {
  if (lookups.length === 0) return { seq: 0, postings: [] }
  const all = widest(lookups)
  const read = await readKeys(tx, [all], perKey)
  const found = new Map(all.keys.map((key, at) => [key, read.postings[0]![at]!]))
  const known = lookups.map((lookup) => lookup.keys.map((key) => cutTo(lookup, found.get(key)!, perKey)))
  const unsure = lookups.map((lookup, n) => ({
    ...lookup,
    keys: lookup.keys.filter((_, at) => known[n]![at] === null),
  }))
  const again = await readAgain(tx, unsure, perKey)
  const postings = known.map((lists, n) => lists.map((list) => list ?? again[n]!.shift()!))
  return { seq: read.seq, postings }
}

/** One look-up for all keys and times of several. */
function widest(lookups: readonly KeyLookup[]): KeyLookup {
  const keys = [...new Set(lookups.flatMap((lookup) => lookup.keys))]
  const since = Math.min(...lookups.map((lookup) => lookup.since.getTime()))
  const until = Math.max(...lookups.map((lookup) => lookup.until.getTime()))
  return { keys, since: new Date(since), until: new Date(until) }
}

/** The part of a key's newest items that is in the look-up's time; null where there may be others that were not read. */
function cutTo({ since, until }: KeyLookup, newest: Posting[], perKey: number): Posting[] | null {
  const [from, to] = [since.getTime(), until.getTime()]
  if (newest.every(({ seenAt }) => seenAt >= from && seenAt <= to)) return newest
  if (newest.length === perKey && newest[0]!.seenAt > to) return null
  return newest.filter(({ seenAt }) => seenAt >= from && seenAt <= to)
}

async function readAgain(tx: Sql, unsure: readonly KeyLookup[], perKey: number): Promise<Posting[][][]> {
  if (unsure.every(({ keys }) => keys.length === 0)) return []
  return (await readKeys(tx, unsure, perKey)).postings
}

/** What is found is much, so it comes as bytes and not as rows. */
async function readKeys(tx: Sql, lookups: readonly KeyLookup[], perKey: number): Promise<Findings> {
  const { rows } = await tx.query<{ lookup: number; at: number; found: Uint8Array }>(
    often(`SELECT -1 AS lookup, 0 AS at, int8send(seq) AS found FROM ingest_clock
     UNION ALL
     SELECT asked.n, (k.at - 1)::int, hits.found
     FROM jsonb_to_recordset($1::jsonb) AS asked(n int, since timestamptz, until timestamptz, keys bigint[])
     CROSS JOIN LATERAL unnest(asked.keys) WITH ORDINALITY AS k(key, at)
     CROSS JOIN LATERAL (
       SELECT string_agg(int8send(item_id) || int8send(story_id) || timestamptz_send(seen_at), '') AS found
       FROM (SELECT item_id, story_id, seen_at FROM story_keys s
             WHERE s.key = k.key AND s.seen_at BETWEEN asked.since AND asked.until
             ORDER BY s.seen_at DESC, s.item_id DESC LIMIT $2) AS newest) AS hits
     WHERE hits.found IS NOT NULL`),
    [JSON.stringify(lookups.map((lookup, n) => ({ n, ...lookup }))), perKey],
  )
  const postings = lookups.map(({ keys }) => keys.map((): Posting[] => []))
  let seq = 0
  for (const { lookup, at, found } of rows) {
    if (lookup < 0) seq = Number(viewOf(found).getBigInt64(0))
    else postings[lookup]![at] = readPostings(found)
  }
  return { seq, postings }
}

const POSTING_BYTES = 24
/** PostgreSQL counts microseconds, from the beginning of 2000. */
const EPOCH_MS = Date.UTC(2000, 0, 1)

function readPostings(bytes: Uint8Array): Posting[] {
  const view = viewOf(bytes)
  const number = (at: number) => view.getInt32(at) * 2 ** 32 + view.getUint32(at + 4)
  return Array.from({ length: bytes.byteLength / POSTING_BYTES }, (_, n) => ({
    itemId: number(n * POSTING_BYTES),
    storyId: number(n * POSTING_BYTES + 8),
    seenAt: EPOCH_MS + Math.round(number(n * POSTING_BYTES + 16) / 1000),
  }))
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}
