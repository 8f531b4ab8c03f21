import type { Config } from '../config.ts'
import { SecretKeyWrong } from '../errors.ts'
import { listKeyIds } from '../store/seal-rows.ts'
import { createSealer } from '../store/sealing.ts'
import type { Sql } from '../store/sql.ts'
import { createFindings, type Finding } from './finding.ts'

const { ok, warning, failed } = createFindings('secrets')

/** Whether the secrets in the database are sealed, and whether what seals them is at hand. */
export async function checkSecrets(sql: Sql, { secretKey }: Config): Promise<Finding> {
  const used = await listKeyIds(sql)
  const sealer = secretKey === null ? null : createSealer(secretKey)
  const unknown = used.find((id) => !sealer?.keyIds.includes(id))
  if (unknown !== undefined) {
    const { message } = new SecretKeyWrong(unknown, sealer?.keyId ?? null)
    return failed(message, 'Set SECRET_KEY to the key that was set before; see "Secrets" in docs/operations.md.')
  }
  if (!sealer) {
    return warning(
      'SECRET_KEY is not set: who gets a copy of the database gets the key of all links and the passwords of feeds',
      'Print one with "openssl rand -base64 32", set it for every process, and keep it apart from backups.',
    )
  }
  if (used.includes(sealer.keyId)) return ok(`sealed with the key ${sealer.keyId}`)
  return warning('SECRET_KEY is set, but nothing is sealed with it yet', 'Restart the service.')
}
