import type { Sql } from '../../src/store/sql.ts'

export type DueLoad = { subscriptions: number; contents: number; dueAt: Date; topics: readonly string[] }

const STORIES = 600
const ITEMS = 1_800
const WORDS =
  `harbour pipeline council border minister convoy turbine bridge treaty satellite refinery market winter corridor
engineers delegates villagers crews observers inspectors repaired closed reopened warned promised delayed counted rejected
northern eastern overnight weekly second coastal disputed temporary`.split(/\s+/)

/**
 * A busy day's items in stories and topics, and as many confirmed subscriptions that are due at the same minute, with
 * `contents` different sets of wishes among them.
 */
export async function seedDue(database: Sql, load: DueLoad): Promise<void> {
  await seedItems(database, load)
  await database.query(
    `INSERT INTO destinations (kind, address, name, time_zone)
     SELECT 'email', 'reader' || n || '@example.com', 'A reader', 'Europe/Oslo' FROM generate_series(1, $1::int) n`,
    [load.subscriptions],
  )
  // Two topics, how many stories and how good: as many sets of wishes as there are to be contents.
  await database.query(
    `INSERT INTO subscriptions (destination_id, name, topics, schedule, time_zone, most_stories, next_run_at, least_score)
     SELECT id, 'Morning digest', ARRAY[($2::text[])[1 + wish % $4], ($2::text[])[1 + (wish + 1) % $4]],
       '{"kind": "daily", "localTime": "07:30", "days": []}', 'Europe/Oslo', 6 + wish / $4 % 9, $3, (wish / $4 / 9) * 0.01
     FROM (SELECT id, (id * 7919 % $1)::int AS wish FROM destinations WHERE kind = 'email') AS readers`,
    [load.contents, load.topics, load.dueAt, load.topics.length],
  )
  await database.query('ANALYZE')
}

async function seedItems(database: Sql, { dueAt, topics }: DueLoad): Promise<void> {
  let at = 1
  const word = () => {
    at = (at * 48_271) % 2_147_483_647
    return WORDS[at % WORDS.length]!
  }
  const sentence = (length: number) => `${Array.from({ length }, word).join(' ')}.`
  const titles = Array.from({ length: ITEMS }, () => sentence(9))
  const texts = Array.from({ length: ITEMS }, () => Array.from({ length: 10 }, () => sentence(20)).join(' '))
  const seenAt = new Date(dueAt.getTime() - 6 * 3_600_000)
  await database.query(
    `INSERT INTO stories (title, outlets, first_seen_at, last_seen_at)
     SELECT 'Story ' || n, '{Harbour Post,North Wire,The Ledger}', $1, $1 FROM generate_series(1, $2::int) n`,
    [seenAt, STORIES],
  )
  await database.query(
    `INSERT INTO items (received_at, state, title, text, outlet, url, seen_at, seq, ingested_at, story_id)
     SELECT $1, 'ingested', title, body, (ARRAY['Harbour Post', 'North Wire', 'The Ledger'])[1 + n % 3],
       'https://news.example/' || n, $1, n, $1, 1 + n % $4
     FROM unnest($2::text[], $3::text[]) WITH ORDINALITY AS news(title, body, n)`,
    [seenAt, titles, texts, STORIES],
  )
  await database.query(`INSERT INTO item_topics SELECT id, ($1::text[])[1 + story_id % $2], 0.9, '[]' FROM items`, [
    topics,
    topics.length,
  ])
  await database.query('UPDATE ingest_clock SET seq = $1', [ITEMS])
}
