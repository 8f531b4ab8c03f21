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
