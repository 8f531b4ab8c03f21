import { deriveWebhookSecret } from '../deliver/webhook-signature.ts'
import { ensureSecret } from '../store/secrets.ts'
import { findOne, type Sql } from '../store/sql.ts'

/** What the owner of a webhook checks signatures with; null when there is no such webhook. */
export async function findWebhookSecret(sql: Sql, destinationId: number): Promise<string | null> {
  const row = await findOne<{ version: number }>(
    sql,
    `SELECT secret_version AS version FROM destinations WHERE id = $1 AND kind = 'webhook'`,
    [destinationId],
  )
  return row && deriveWebhookSecret(await ensureSecret(sql, 'webhooks'), destinationId, row.version)
}
