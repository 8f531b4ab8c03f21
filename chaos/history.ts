import pino from 'pino'
import { openDatabase } from '../src/app.ts'
import type { Config } from '../src/config.ts'
import { getOne, type Sql } from '../src/store/sql.ts'

const MOST_TOKENS = 6

/** How many items the service has stored. */
export async function countStored(config: Config): Promise<number> {
  const database = await openDatabase(config, pino({ level: 'silent' }))
  try {
    return (await getOne<{ count: number }>(database, 'SELECT count(*)::int AS count FROM items')).count
  } finally {
    await database.close()
  }
}

/** What became of items that were not told of as they should have been, as the service itself has it. */
export async function describeHistory(config: Config, tokens: readonly string[]): Promise<string[]> {
  const database = await openDatabase(config, pino({ level: 'silent' }))
  try {
    const lines: string[] = []
    for (const token of [...new Set(tokens)].slice(0, MOST_TOKENS)) lines.push(...(await describeItem(database, token)))
    return [...lines, ...(await describeDigests(database))]
  } finally {
    await database.close()
  }
}

async function describeItem(sql: Sql, token: string): Promise<string[]> {
  const { rows: items } = await sql.query<{ said: string; id: number; storyId: number | null }>(
    `SELECT format('%s is item %s, %s, story %s of %s items, number %s, ingested %s', $1::text, i.id, i.state, i.story_id,
       s.item_count, i.seq, i.ingested_at) AS said, i.id, i.story_id AS "storyId"
     FROM items i LEFT JOIN stories s ON s.id = i.story_id WHERE i.title LIKE '%' || $1::text || '%'`,
    [token],
  )
  if (items.length === 0) return [`${token} was never stored`]
  const { rows: deliveries } = await sql.query<{ said: string }>(
    `SELECT format('  delivery %s to %s: %s, tries %s, due %s, sent %s, %s', d.id, t.name, d.state, d.attempts,
       d.next_attempt_at, d.sent_at, coalesce(d.problem, 'no problem')) AS said
     FROM deliveries d JOIN destinations t ON t.id = d.destination_id WHERE d.story_id = $1 ORDER BY d.id`,
    [items[0]!.storyId],
  )
  return [items[0]!.said, ...deliveries.map(({ said }) => said)]
}

async function describeDigests(sql: Sql): Promise<string[]> {
  const { rows } = await sql.query<{ said: string }>(
    `SELECT format('digest due %s to %s: after %s up to %s, %s stories, %s, delivery %s %s', g.due_at, t.name, g.from_seq,
       g.to_seq, g.story_count, g.outcome, d.id, d.state) AS said
     FROM digests g JOIN subscriptions u ON u.id = g.subscription_id JOIN destinations t ON t.id = u.destination_id
     LEFT JOIN deliveries d ON d.digest_id = g.id ORDER BY g.id DESC LIMIT 12`,
  )
  return rows.map(({ said }) => said)
}
