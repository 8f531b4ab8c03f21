import { SecretKeyWrong } from '../errors.ts'
import { readKeyId, type Sealer } from './sealing.ts'
import type { Database, Sql } from './sql.ts'

/** The same database, whose secrets are sealed and opened with `sealer`, in transactions too. */
export function withSealer(database: Database, sealer: Sealer): Database {
  return {
    ...database,
    sealer,
    transaction: (work) => database.transaction((tx) => work(bind(tx, sealer))),
  }
}

function bind(tx: Sql, sealer: Sealer): Sql {
  return { query: (text, params) => tx.query(text, params), sealer }
}

/** @throws SecretKeyWrong when the text is sealed and no key is given, or another */
export function openText(sql: Sql, text: string, place: string): string {
  if (sql.sealer) return sql.sealer.open(text, place)
  const keyId = readKeyId(text)
  if (keyId !== null) throw new SecretKeyWrong(keyId, null)
  return text
}

/** The text as it is to be written: sealed where there is a key. */
export function sealText(sql: Sql, text: string, place: string): string {
  return sql.sealer ? sql.sealer.seal(text, place) : text
}
