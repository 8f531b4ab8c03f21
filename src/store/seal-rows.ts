import { SecretKeyWrong } from '../errors.ts'
import { saveFeed } from './feeds.ts'
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
       UNION ALL SELECT unnest(ARRAY[sealed_url, moved_to, hub_url, topic_url, hub_secret]) FROM feeds) AS held
     WHERE text LIKE 'sealed:1:%' ORDER BY id`,
  )
  return rows.map(({ id }) => id)
}

async function sealRows(tx: Sql): Promise<void> {
  const secrets = await tx.query<{ name: string; value: string }>(
    'SELECT name, value FROM secrets ORDER BY name FOR UPDATE',
  )
  for (const { name, value } of secrets.rows) {
    if (readKeyId(value) === tx.sealer?.keyId) continue
    const text = openText(tx, value, secretPlace(name))
    await tx.query('UPDATE secrets SET value = $2 WHERE name = $1', [name, sealText(tx, text, secretPlace(name))])
  }
  const feeds = await tx.query<SealedFeed<SecretsOfFeed>>(
    `SELECT id, url, sealed_url AS "sealedUrl", moved_to AS "movedTo", hub_url AS "hubUrl", topic_url AS "topicUrl",
       hub_secret AS "hubSecret" FROM feeds ORDER BY id FOR UPDATE`,
  )
  for (const row of feeds.rows.filter((feed) => isOutdated(tx, feed))) {
    const { id, ...changes } = openFeed(tx, row)
    await saveFeed(tx, id, changes)
  }
}

type SecretsOfFeed = {
  id: number
  url: string
  movedTo: string | null
  hubUrl: string | null
  topicUrl: string | null
  hubSecret: string | null
}
