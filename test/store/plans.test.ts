import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { listDeliveryRows } from '../../src/store/admin.ts'
import { findKnown } from '../../src/store/arrivals.ts'
import { listWaitingChanges } from '../../src/store/changed-items.ts'
import { queueManyAlerts } from '../../src/store/deliveries.ts'
import {
  countTopics,
  findSeqBefore,
  listEarlierOutlets,
  listEarlierTexts,
  listTexts,
  listWindowItems,
} from '../../src/store/digest-window.ts'
import { listStories } from '../../src/store/front.ts'
import { addItemMonth } from '../../src/store/item-months.ts'
import { findItem, listPendingItems } from '../../src/store/items.ts'
import { findJudgedItem, listAlertsOf, listMatchesOf, listStorySources } from '../../src/store/match-history.ts'
import { countItemStates, measureAlertLatency } from '../../src/store/metrics.ts'
import { hasOpenWork } from '../../src/store/open-work.ts'
import { findPostings } from '../../src/store/postings.ts'
import { listSearchedItems } from '../../src/store/search.ts'
import type { Database, Sql } from '../../src/store/sql.ts'
import { findPrints } from '../../src/store/stories.ts'
import { findStoryPage } from '../../src/store/story-pages.ts'
import { listDueDeliveries } from '../../src/store/take-deliveries.ts'
import { listItemsToMatch } from '../../src/store/watch-shards.ts'
import { listWatchlistHits } from '../../src/store/watchlist-pages.ts'
import { testDatabases } from '../helpers/database.ts'

const ITEMS = 12_000
const START = new Date('2026-01-15T00:00:00Z')
const LATE = new Date('2026-03-10T00:00:00Z')
const HOUR_MS = 3_600_000
/** Tables that grow with every item. */
const LARGE = /^(items|stories|deliveries|matches|item_topics|item_keys|story_keys|story_prints)/

const FILL = [
  `INSERT INTO stories (title, first_seen_at, last_seen_at, item_count, last_seq)
   SELECT 'Story ' || n, $1::timestamptz + n * interval '20 minutes', $1::timestamptz + n * interval '20 minutes', 3, n * 3
   FROM generate_series(1, ${ITEMS / 3}) AS n`,
  `INSERT INTO items (id, received_at, state, title, text, outlet, seen_at, seq, ingested_at, story_id, words)
   SELECT n, $1::timestamptz + n * interval '6 minutes', 'ingested', 'Item ' || n, repeat('words of the item ', 30), 'Post',
     $1::timestamptz + n * interval '6 minutes', n, $1::timestamptz + n * interval '6 minutes', 1 + n / 3,
     array_to_tsvector(ARRAY['item', 'n' || n, 'm' || n % 500])
   FROM generate_series(1, ${ITEMS}) AS n`,
  `INSERT INTO item_topics (item_id, topic, score, evidence)
   SELECT id, (ARRAY['energy', 'sanctions', 'diplomacy'])[1 + id % 3], 0.9, '[]'::jsonb FROM items`,
  `INSERT INTO item_keys (key, item_id, seen_at) SELECT md5(id::text)::uuid, id, received_at FROM items`,
  `INSERT INTO story_prints (item_id, story_id, seen_at, print, stored_at, keys)
   SELECT id, story_id, seen_at, 'print', received_at, ARRAY[id % 900, id + 100000] FROM items`,
  `INSERT INTO story_keys (key, seen_at, item_id, story_id)
   SELECT key, seen_at, item_id, story_id FROM story_prints CROSS JOIN LATERAL unnest(keys) AS u(key)`,
  `INSERT INTO destinations (kind, address, name) SELECT 'webhook', 'https://example.org/' || n, 'Hook ' || n
   FROM generate_series(1, 300) AS n`,
  `INSERT INTO watchlists (name) SELECT 'List ' || n FROM generate_series(1, 300) AS n`,
  `INSERT INTO watchlist_lines (watchlist_id, line, query) SELECT id, 1, 'word' FROM watchlists`,
  `INSERT INTO watchlist_destinations (watchlist_id, destination_id) SELECT id, id FROM watchlists`,
  `INSERT INTO matches (item_id, line_id, watchlist_id, spans, matched_at)
   SELECT id, 1 + id % 300, 1 + id % 300, '[]'::jsonb, received_at FROM items`,
  `INSERT INTO deliveries (destination_id, kind, dedupe_key, watchlist_id, line_id, story_id, item_id, state,
     next_attempt_at, created_at, sent_at)
   SELECT 1 + id % 300, 'alert', 'alert.' || id, 1 + id % 300, 1 + id % 300, story_id, id, 'sent', received_at, received_at,
     received_at FROM items`,
  `UPDATE ingest_clock SET seq = ${ITEMS}`,
]

const KEYS = Array.from({ length: 10 }, (_, n) => `00000000-0000-0000-0000-0000000000${n + 10}`)
const WITHOUT = testDatabases().map((one) => ({
  ...one,
  name: `${one.name} database without statistics`,
  counts: false,
}))
const WITH = testDatabases().map((one) => ({ ...one, name: `${one.name} database`, counts: true }))
describe.each([...WITH, ...WITHOUT])('with many items in the $name', ({ open, counts }) => {
  let database: Database

  beforeAll(async () => {
    database = await open()
    for (const month of ['2026-01-01', '2026-02-01', '2026-03-01']) await addItemMonth(database, month)
    for (const statement of FILL) await database.query(statement, statement.includes('$1') ? [START] : [])
    if (counts) await database.script('ANALYZE')
  }, 120_000)
  afterAll(() => database.close())

  /** Asks the planner before each statement. @returns large tables that would be read from end to end */
  async function findFullReads(ask: (sql: Sql) => Promise<unknown>): Promise<string[]> {
    const full: string[] = []
    const asking: Sql = {
      query: async (text, params) => {
        const { rows } = await database.query<{ 'QUERY PLAN': unknown }>(`EXPLAIN (FORMAT JSON) ${text}`, params)
        full.push(...fullReadsOf(rows[0]!['QUERY PLAN']))
        return database.query(text, params)
      },
    }
    await ask(asking)
    return full
  }

  function fullReadsOf(plan: unknown): string[] {
    if (Array.isArray(plan)) return plan.flatMap(fullReadsOf)
    if (typeof plan !== 'object' || plan === null) return []
    const { 'Node Type': type, 'Relation Name': table, ...rest } = plan as Record<string, unknown>
    const below = Object.values(rest).flatMap(fullReadsOf)
    return type === 'Seq Scan' && LARGE.test(String(table)) && table !== 'items_default'
      ? [String(table), ...below]
      : below
  }

  const ids = [100, 5_000, 9_000]
  const alerting = ids.map((id) => ({ itemId: id, storyId: 1 + Math.floor(id / 3), seq: id, lineIds: [1, 2, 3] }))
  const all = { words: null, topic: null, order: 'published' } as const
  const lookup = { keys: [7, 8, 9], since: START, until: LATE }
  type Asked = [string, (sql: Sql) => Promise<unknown>]
  const pages: Asked[] = [
    ['the front page', (sql) => listStories(sql, null, null, 20)],
    ['the front page of a topic', (sql) => listStories(sql, 'energy', null, 20)],
    ['its second page', (sql) => listStories(sql, null, { at: LATE, id: 500 }, 20)],
    ['a story', (sql) => findStoryPage(sql, 700, 50)],
    ['the sources of a story', (sql) => listStorySources(sql, 700, 50)],
    ['a search by words', (sql) => listSearchedItems(sql, { ...all, words: "'m77'" }, null, 20)],
    ['the newest items', (sql) => listSearchedItems(sql, all, null, 20)],
    ['older items', (sql) => listSearchedItems(sql, all, { at: LATE, id: 8_000 }, 20)],
    ['the newest items of a topic', (sql) => listSearchedItems(sql, { ...all, topic: 'energy' }, null, 20)],
    ['the last items that came in', (sql) => listSearchedItems(sql, { ...all, order: 'received' }, null, 20)],
    ['hits of a watchlist', (sql) => listWatchlistHits(sql, 20, null, 20)],
    ['matches of an item', (sql) => listMatchesOf(sql, 20, 319)],
    ['alerts about a story', (sql) => listAlertsOf(sql, '1', 20, 700)],
    ['an item', (sql) => findItem(sql, 700)],
    ['why an item was labelled', (sql) => findJudgedItem(sql, 700)],
    ['deliveries of a destination', (sql) => listDeliveryRows(sql, { destinationId: 7, state: null }, null, 50)],
  ]
  /** What is asked for with every poll, item, delivery and digest, so also while a database fills up. */
  const work: Asked[] = [
    ['pending items', (sql) => listPendingItems(sql, 0, 100)],
    ['changed items', (sql) => listWaitingChanges(sql, 100)],
    ['items for a shard', (sql) => listItemsToMatch(sql, ITEMS - 50, 50)],
    ['due deliveries', (sql) => listDueDeliveries(sql, LATE, 100)],
    ['items of a digest', (sql) => listWindowItems(sql, ITEMS - 300, ITEMS, [1, 2], 200)],
    ['topics of a day', (sql) => countTopics(sql, LATE, new Date(LATE.getTime() + 24 * HOUR_MS), ITEMS)],
    ['texts of a digest', (sql) => listTexts(sql, ids)],
    ['what stories said before', (sql) => listEarlierTexts(sql, ids, 9_000, 3)],
    ['who had stories before', (sql) => listEarlierOutlets(sql, ids, 9_000)],
    ['where a window begins', (sql) => findSeqBefore(sql, LATE)],
    ['what an arrival is known as', (sql) => findKnown(sql, KEYS)],
    ['the queue lengths of the metrics', (sql) => countItemStates(sql)],
    ['the latencies of the metrics', (sql) => measureAlertLatency(sql, LATE)],
    ['what shares words with an item', (sql) => findPostings(sql, [lookup], 16)],
    ['prints', (sql) => findPrints(sql, ids)],
    ['the alerts of new items', (sql) => queueManyAlerts(sql, alerting, LATE)],
    ['whether anything is left to do', (sql) => hasOpenWork(sql, LATE)],
  ]
  test.each(counts ? [...work, ...pages] : work)('%s is found by an index', async (_, ask) => {
    expect(await findFullReads(ask)).toEqual([])
  })
})
