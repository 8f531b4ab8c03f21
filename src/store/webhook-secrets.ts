import { createHmac } from 'node:crypto'
import { ensureSecret } from './secrets.ts'
import { findOne, type Sql } from './sql.ts'

/** What the owner of a webhook checks signatures with; null when there is no such webhook. */
export async function findWebhookSecret(sql: Sql, destinationId: number): Promise<string | null> {
  const row = await findOne<{ version: number }>(
    sql,
    `SELECT secret_version AS version FROM destinations WHERE id = $1 AND kind = 'webhook'`,
    [destinationId],
  )
  return row && deriveWebhookSecret(await ensureSecret(sql, 'webhooks'), destinationId, row.version)
}

/**
 * The signing secret of one webhook, as Standard Webhooks writes secrets. It follows from a secret of the installation,
 * so none is stored for it; a higher version makes a new one.
 */
function deriveWebhookSecret(installationSecret: string, destinationId: number, version: number): string {
  const key = createHmac('sha256', installationSecret).update(`webhook.${destinationId}.${version}`).digest()
  return `whsec_${key.toString('base64')}`
}
