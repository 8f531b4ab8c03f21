import { findOne, type Sql } from './sql.ts'

/** `action` is a button: a fixed address, or a link of ours that is made for the reader when the mail is sent. */
export type NoticeDetails = {
  subject: string
  text: string
  action?: { label: string; purpose: 'confirm' | 'manage' } | { label: string; url: string }
}

/** @returns the new delivery's id, or null when a notice of this key went to the destination before */
export async function queueNotice(
  tx: Sql,
  destinationId: number,
  dedupeKey: string,
  details: NoticeDetails,
  now: Date,
): Promise<number | null> {
  const row = await findOne<{ id: number }>(
    tx,
    `INSERT INTO deliveries (destination_id, kind, dedupe_key, details, next_attempt_at, created_at)
     VALUES ($1, 'notice', $2, $3::jsonb, $4, $4) ON CONFLICT (destination_id, dedupe_key) DO NOTHING RETURNING id`,
    [destinationId, dedupeKey, JSON.stringify(details), now],
  )
  return row?.id ?? null
}

/** How many notices whose key begins with one of `kinds` were queued for the destination after `since`. */
export async function countNotices(tx: Sql, destinationId: number, kinds: string[], since: Date): Promise<number> {
  const row = await findOne<{ count: number }>(
    tx,
    `SELECT count(*)::int AS count FROM deliveries
     WHERE destination_id = $1 AND kind = 'notice' AND created_at > $2 AND split_part(dedupe_key, '.', 1) = ANY($3)`,
    [destinationId, since, kinds],
  )
  return row?.count ?? 0
}
