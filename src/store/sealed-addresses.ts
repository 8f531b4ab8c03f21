import type { DestinationKind } from '../model.ts'
import type { Sql } from './sql.ts'
import { openText, sealText } from './with-sealer.ts'

const PLACE = 'destinations.sealed_address'

type Covered = { address: string; sealedAddress: string | null }

/** The address of a destination as it is written. A webhook's opens what it posts to; readers' are looked up and stay. */
export function coverAddress(sql: Sql, kind: DestinationKind, address: string): Covered {
  if (!sql.sealer || kind !== 'webhook') return { address, sealedAddress: null }
  const shown = `${new URL(address).origin}/…#${sql.sealer.fingerprint(address)}`
  return { address: shown, sealedAddress: sealText(sql, address, PLACE) }
}

/** @throws SecretKeyWrong when it is sealed with a key that is not given */
export function openAddress<D extends { address: string }>(
  sql: Sql,
  { sealedAddress, ...destination }: D & { sealedAddress: string | null },
): Omit<D, 'sealedAddress'> {
  if (sealedAddress === null) return destination as Omit<D, 'sealedAddress'>
  return { ...(destination as Omit<D, 'sealedAddress'>), address: openText(sql, sealedAddress, PLACE) }
}
