import type { Database, Sql } from './sql.ts'
import { getOne } from './sql.ts'

/** A month as its first day, `2026-11-01`, by UTC. */
export type Month = string

export function monthOf(time: Date, later = 0): Month {
  return new Date(Date.UTC(time.getUTCFullYear(), time.getUTCMonth() + later, 1)).toISOString().slice(0, 10)
}

/** Makes the month's partition. @returns how many items moved into it, or null when it was there already */
export async function addItemMonth(sql: Sql, month: Month): Promise<number | null> {
  const { moved } = await getOne<{ moved: number | null }>(sql, `SELECT add_item_month($1::date) AS moved`, [month])
  return moved
}

/** Months that have a partition, oldest first. */
export async function listItemMonths(sql: Sql): Promise<Month[]> {
  const { rows } = await sql.query<{ month: Month }>(
    `SELECT replace(substr(c.relname, 7), '_', '-') || '-01' AS month
     FROM pg_inherits i JOIN pg_class c ON c.oid = i.inhrelid
     WHERE i.inhparent = 'items'::regclass AND c.relname ~ '^items_[0-9]{4}_[0-9]{2}$' ORDER BY 1`,
  )
  return rows.map((row) => row.month)
}

/** Months that only the default partition holds, oldest first: those of before there were partitions. */
export async function listUnsortedMonths(sql: Sql): Promise<Month[]> {
  const { rows } = await sql.query<{ month: Month }>(
    `SELECT DISTINCT to_char(received_at AT TIME ZONE 'UTC', 'YYYY-MM-01') AS month FROM items_default ORDER BY 1`,
  )
  return rows.map((row) => row.month)
}

/** What a month's removal took away, or why it stays. */
export type Removal = { items: number; stories: number } | { kept: 'undelivered' | 'unread' }

/**
 * Drops a month of items with their topics, matches and revisions. Stories that lose all their items go with them, the
 * others count what is left, and a copy whose original goes stands for itself. The month stays as long as an item in it
 * waits to be read, or a message that is still to be sent tells of an item or a story in it.
 */
export async function dropItemMonth(database: Database, month: Month): Promise<Removal> {
  const part = `items_${month.slice(0, 7).replace('-', '_')}`
  return database.transaction(async (tx) => {
    const kept = await findHold(tx, part)
    if (kept) return { kept }
    const { items } = await getOne<{ items: number }>(tx, `SELECT count(*)::int AS items FROM ${part}`)
    await tx.query(
      `UPDATE items c SET repeat_of = NULL, state = 'ingested' FROM ${part} o
       WHERE c.story_id = o.story_id AND c.repeat_of = o.id AND c.id NOT IN (SELECT id FROM ${part})`,
    )
    for (const table of ['item_topics', 'matches', 'item_revisions', 'story_keys', 'story_prints'])
      await tx.query(`DELETE FROM ${table} t USING ${part} i WHERE t.item_id = i.id`)
    // A key that was seen lately belongs to an item that its feed still lists: without it, it would come as new.
    await tx.query(
      `DELETE FROM item_keys k USING ${part} i WHERE k.item_id = i.id AND k.seen_at < $1::date + interval '1 month'`,
      [month],
    )
    const stories = await shrinkStories(tx, part)
    await tx.query(`SELECT drop_item_month($1::date)`, [month])
    return { items, stories }
  })
}

async function findHold(tx: Sql, part: string): Promise<'undelivered' | 'unread' | null> {
  const { unread, undelivered } = await getOne<{ unread: boolean; undelivered: boolean }>(
    tx,
    `SELECT EXISTS (SELECT 1 FROM ${part} WHERE state = 'pending' OR changed_seq IS NOT NULL) AS unread,
       EXISTS (SELECT 1 FROM deliveries d JOIN ${part} i ON i.id = d.item_id OR i.story_id = d.story_id
               WHERE d.state IN ('pending', 'sending')) AS undelivered`,
  )
  return unread ? 'unread' : undelivered ? 'undelivered' : null
}

/** @returns how many stories are left without any item, and gone */
async function shrinkStories(tx: Sql, part: string): Promise<number> {
  await tx.query(
    `UPDATE stories s SET item_count = s.item_count - lost.items
     FROM (SELECT story_id, count(*)::int AS items FROM ${part} WHERE seq IS NOT NULL GROUP BY 1) AS lost
     WHERE s.id = lost.story_id`,
  )
  const { rowCount } = await tx.query(
    `DELETE FROM stories s USING (SELECT DISTINCT story_id AS id FROM ${part}) AS touched
     WHERE s.id = touched.id AND s.item_count <= 0`,
  )
  return rowCount
}
