import { SecretKeyWrong } from '../errors.ts'
import { openContent, updateDraft } from './discord-drafts.ts'
import { saveFeed } from './feeds.ts'
import { coverAddress, openAddress } from './sealed-addresses.ts'
import { isOutdated, openFeed, type SealedFeed } from './sealed-feeds.ts'
import { createSealer, readKeyId } from './sealing.ts'
import { secretPlace } from './secrets.ts'
import type { Database, Sql } from './sql.ts'
import { openText, sealText, withSealer } from './with-sealer.ts'

/**
 * The database with its secrets sealed: what lies in the clear, or under an older key, is sealed with the first of `keys`.
 * A borrowed database stays as the service has it that lends it.
 * @param keys see createSealer; null for none
 * @throws SecretKeyWrong when something is sealed with a key that is not among them; nothing is changed then
 */
export async function openSealed(database: Database, keys: string | null): Promise<Database> {
  const sealer = keys === null ? null : createSealer(keys)
  const used = await listKeyIds(database)
  const unknown = used.find((id) => !sealer?.keyIds.includes(id))
  if (unknown !== undefined) throw new SecretKeyWrong(unknown, sealer?.keyId ?? null)
  if (!sealer || (database.kind === 'borrowed' && used.length === 0)) return database
  const sealed = withSealer(database, sealer)
  if (database.kind !== 'borrowed') await sealed.transaction(sealRows)
  return sealed
}

/** Names of the keys that something in the database is sealed with. */
export async function listKeyIds(sql: Sql): Promise<string[]> {
  const { rows } = await sql.query<{ id: string }>(
    `SELECT DISTINCT split_part(text, ':', 3) AS id FROM (SELECT value AS text FROM secrets
       UNION ALL SELECT unnest(ARRAY[sealed_url, moved_to, hub_url, topic_url, hub_secret]) FROM feeds
       UNION ALL SELECT sealed_address FROM destinations WHERE kind = 'webhook'
       UNION ALL SELECT content #>> '{}' FROM discord_drafts WHERE jsonb_typeof(content) = 'string') AS held
     WHERE text LIKE 'sealed:1:%' ORDER BY id`,
  )
  return rows.map(({ id }) => id)
}

async function sealRows(tx: Sql): Promise<void> {
  await sealSecrets(tx)
  await sealFeeds(tx)
  await sealWebhooks(tx)
  await sealDrafts(tx)
}

async function sealSecrets(tx: Sql): Promise<void> {
  const secrets = await tx.query<{ name: string; value: string }>(
    'SELECT name, value FROM secrets ORDER BY name FOR UPDATE',
  )
  for (const { name, value } of secrets.rows) {
    if (readKeyId(value) === tx.sealer?.keyId) continue
    const text = openText(tx, value, secretPlace(name))
    await tx.query('UPDATE secrets SET value = $2 WHERE name = $1', [name, sealText(tx, text, secretPlace(name))])
  }
}

async function sealFeeds(tx: Sql): Promise<void> {
  const feeds = await tx.query<SealedFeed<SecretsOfFeed>>(
    `SELECT id, url, sealed_url AS "sealedUrl", moved_to AS "movedTo", hub_url AS "hubUrl", topic_url AS "topicUrl",
       hub_secret AS "hubSecret" FROM feeds ORDER BY id FOR UPDATE`,
  )
  for (const row of feeds.rows.filter((feed) => isOutdated(tx, feed))) {
    const { id, ...changes } = openFeed(tx, row)
    await saveFeed(tx, id, changes)
  }
}

async function sealWebhooks(tx: Sql): Promise<void> {
  const { rows } = await tx.query<{ id: number; address: string; sealedAddress: string | null }>(
    `SELECT id, address, sealed_address AS "sealedAddress" FROM destinations
     WHERE kind = 'webhook' AND NOT address_lost ORDER BY id FOR UPDATE`,
  )
  for (const row of rows.filter(({ sealedAddress }) => keyOf(sealedAddress) !== tx.sealer?.keyId)) {
    const { id, address } = openAddress(tx, row)
    const covered = coverAddress(tx, 'webhook', address)
    await tx.query('UPDATE destinations SET address = $2, sealed_address = $3 WHERE id = $1', [
      id,
      covered.address,
      covered.sealedAddress,
    ])
  }
}

async function sealDrafts(tx: Sql): Promise<void> {
  const { rows } = await tx.query<{ id: number; content: unknown }>(
    'SELECT id, content FROM discord_drafts ORDER BY id FOR UPDATE',
  )
  for (const { id, content } of rows) {
    if (typeof content === 'string' && keyOf(content) === tx.sealer?.keyId) continue
    await updateDraft(tx, id, openContent(tx, content))
  }
}

const keyOf = (text: string | null) => (text === null ? null : readKeyId(text))

type SecretsOfFeed = {
  id: number
  url: string
  movedTo: string | null
  hubUrl: string | null
  topicUrl: string | null
  hubSecret: string | null
}
