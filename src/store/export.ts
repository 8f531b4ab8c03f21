import type { Sql } from './sql.ts'

/** Which lines of an owner's watchlists met which items. */
export async function listHeldMatches(sql: Sql, owner: string): Promise<object[]> {
  const { rows } = await sql.query<Record<string, unknown>>(
    `SELECT w.name AS watchlist, l.line, l.query, m.item_id AS "itemId", m.matched_at AS "matchedAt"
     FROM watchlists w JOIN matches m ON m.watchlist_id = w.id JOIN watchlist_lines l ON l.id = m.line_id
     WHERE w.owner = $1 ORDER BY m.item_id, l.line`,
    [owner],
  )
  return rows
}

export async function listHeldDigests(sql: Sql, destinationId: number): Promise<object[]> {
  const { rows } = await sql.query<Record<string, unknown>>(
    `SELECT d.id, s.name AS subscription, d.due_at AS "dueAt", d.outcome, d.reason, d.story_count AS "storyCount"
     FROM digests d JOIN subscriptions s ON s.id = d.subscription_id WHERE s.destination_id = $1 ORDER BY d.id`,
    [destinationId],
  )
  return rows
}

export async function listHeldDeliveries(sql: Sql, destinationId: number): Promise<object[]> {
  const { rows } = await sql.query<Record<string, unknown>>(
    `SELECT id, kind, state, details, created_at AS "createdAt", sent_at AS "sentAt", problem
     FROM deliveries WHERE destination_id = $1 ORDER BY id`,
    [destinationId],
  )
  return rows
}
