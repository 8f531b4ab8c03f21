import type { Sealer } from './sealing.ts'
import type { Sql } from './sql.ts'

/** How many secrets are gone, and the feeds and webhooks whose addresses are: what may be shown of them. */
export type Forgotten = {
  secrets: number
  hubs: number
  feeds: { id: number; url: string }[]
  webhooks: { id: number; name: string; address: string }[]
}

/**
 * Removes what is sealed with keys that are lost. New secrets are made when they are needed; hubs are found and asked
 * anew; feeds whose addresses were sealed are paused, webhooks switched off.
 * @param sealer knows the keys that are not lost; null when there are none
 */
export async function forgetSecrets(tx: Sql, sealer: Sealer | null): Promise<Forgotten> {
  const known = sealer?.keyIds ?? []
  const lost = (column: string) => `${column} LIKE 'sealed:1:%' AND split_part(${column}, ':', 3) <> ALL($1::text[])`
  const secrets = await tx.query(`DELETE FROM secrets WHERE ${lost('value')}`, [known])
  // Without the copy we have, the next answer is read whole, and names the hub again.
  const hubs = await tx.query(
    `UPDATE feeds SET hub_secret = NULL, hub_token = NULL, hub_state = 'none', hub_url = NULL, topic_url = NULL,
       hub_until = NULL, moved_to = NULL, moved_times = 0, etag = NULL, last_modified = NULL, body_hash = NULL
     WHERE ${['hub_secret', 'hub_url', 'topic_url', 'moved_to'].map((column) => `(${lost(column)})`).join(' OR ')}`,
    [known],
  )
  const feeds = await tx.query<{ id: number; url: string }>(
    `UPDATE feeds SET sealed_url = NULL, state = 'paused', problem = 'its address was sealed with a key that is lost'
     WHERE ${lost('sealed_url')} RETURNING id, split_part(url, '#', 1) AS url`,
    [known],
  )
  const webhooks = await tx.query<{ id: number; name: string; address: string }>(
    `UPDATE destinations SET sealed_address = NULL, address_lost = true, state = 'off',
       problem = 'its address was sealed with a key that is lost'
     WHERE ${lost('sealed_address')} RETURNING id, name, split_part(address, '#', 1) AS address`,
    [known],
  )
  await tx.query(`DELETE FROM discord_drafts WHERE ${lost("(content #>> '{}')")}`, [known])
  return { secrets: secrets.rowCount, hubs: hubs.rowCount, feeds: feeds.rows, webhooks: webhooks.rows }
}
