import { createSearchWordReader } from '../../src/ingest/search-words.ts'
import { addItemMonth, monthOf } from '../../src/store/item-months.ts'
import type { Database } from '../../src/store/sql.ts'
import { createDescriber } from '../../src/stories/describe.ts'
import { keysOf } from '../../src/stories/keys.ts'
import { writePrint } from '../../src/stories/pack-print.ts'
import { createAnalyser } from '../../src/text/analyse.ts'
import { makeItems } from './load.ts'

/** Different texts among the items that fill the tables; each comes again and again. */
const PATTERNS = 1_000
const DAYS = 120
/** Prints are kept for six windows of three days; what is older is found by no look-up. */
const PRINTED_DAYS = 18
const PAGE = 20_000

/** Fills up to `count` ingested items, spread over the last months, with stories of three, topics, keys and prints. */
export async function fillItems(database: Database, count: number, now: Date): Promise<void> {
  for (let later = -4; later <= 0; later++) await addItemMonth(database, monthOf(now, later))
  await fillPatterns(database)
  const { rows } = await database.query<{ last: number }>(`SELECT coalesce(max(seq), 0) AS last FROM items`)
  for (let from = rows[0]!.last + 1; from <= count; from += PAGE)
    await fillPage(database, from, Math.min(from + PAGE - 1, count), count, now)
  await database.query(`UPDATE ingest_clock SET seq = greatest(seq, $1)`, [count])
  await database.query(`SELECT setval('item_ids', greatest($1, (SELECT max(id) FROM items)))`, [count])
  await database.query(
    `SELECT setval(pg_get_serial_sequence('stories', 'id'), greatest($1, (SELECT max(id) FROM stories)))`,
    [count],
  )
  await database.script('VACUUM ANALYZE')
}

async function fillPatterns(database: Database): Promise<void> {
  const analyser = createAnalyser()
  const [describe, readWords] = [createDescriber(analyser), createSearchWordReader(analyser)]
  const patterns = makeItems(PATTERNS, 50).map((item, n) => {
    const print = describe(item, true)
    return { n, ...item, words: readWords(item).join(' '), print: writePrint(print), keys: keysOf(print).keys }
  })
  await database.script(
    `CREATE TABLE IF NOT EXISTS patterns (n int PRIMARY KEY, title text, text text, words tsvector, print text, keys bigint[])`,
  )
  await database.query(
    `INSERT INTO patterns SELECT n, title, text, array_to_tsvector(string_to_array(words, ' ')), print, keys
     FROM jsonb_to_recordset($1::jsonb) AS p(n int, title text, text text, words text, print text, keys bigint[])
     ON CONFLICT DO NOTHING`,
    [JSON.stringify(patterns)],
  )
}

async function fillPage(database: Database, from: number, to: number, count: number, now: Date): Promise<void> {
  const page = `(SELECT g.id, (g.id / 3) * 3 + 1 AS story_id, $3::timestamptz - ($4::float8 - g.id) / $4::float8 * interval '${DAYS} days' AS at,
      p.* FROM generate_series($1::bigint, $2::bigint) AS g(id) JOIN patterns p ON p.n = g.id % ${PATTERNS}) AS page(id, story_id, at, n)`
  const run = (text: string) => database.query(text, [from, to, now, count])
  await run(
    `INSERT INTO stories (id, title, first_seen_at, last_seen_at, item_count, last_seq) OVERRIDING SYSTEM VALUE
     SELECT DISTINCT ON (story_id) story_id, title, at, at, 3, id FROM ${page} ON CONFLICT DO NOTHING`,
  )
  await run(
    `INSERT INTO items (id, received_at, state, title, text, outlet, seen_at, seq, ingested_at, story_id, words)
     SELECT id, at, 'ingested', title, text, 'Outlet', at, id, at, story_id, words FROM ${page}`,
  )
  await run(
    `INSERT INTO item_topics (item_id, topic, score, evidence) SELECT id, 'energy', 0.9, '["A sentence."]'::jsonb FROM ${page}`,
  )
  await run(`INSERT INTO item_keys (key, item_id, seen_at) SELECT md5(id::text)::uuid, id, at FROM ${page}`)
  const printed = `${page} WHERE at > $3::timestamptz - interval '${PRINTED_DAYS} days'`
  await run(
    `INSERT INTO story_prints (item_id, story_id, seen_at, print, keys, stored_at)
     SELECT id, story_id, at, print, keys, at FROM ${printed}`,
  )
  await run(
    `INSERT INTO story_keys (key, seen_at, item_id, story_id)
     SELECT DISTINCT u.key, at, id, story_id FROM ${page} CROSS JOIN LATERAL unnest(keys) AS u(key)
     WHERE at > $3::timestamptz - interval '${PRINTED_DAYS} days'`,
  )
}
