import { switchOffDestination } from '../../store/destinations.ts'
import type { Database } from '../../store/sql.ts'
import {
  type BounceKind,
  findMailDestination,
  findMailedDelivery,
  insertBounce,
  listBounces,
  suppress,
} from '../../store/suppressions.ts'
import { normaliseAddress } from './address.ts'
import { decideSuppression } from './bounce-rules.ts'

/** Which mail a report is about: by delivery where it is known, else by address. */
export type BounceNotice = { kind: BounceKind; delivery: number | null; recipient: string | null; reason: string }

const WEEK_MS = 7 * 86_400_000

/**
 * Records a report and, where the rules say so, writes the address off: it goes on the suppression list and its
 * destination is switched off with the reason.
 * @returns false when the report is about nobody we know
 */
export async function takeBounce(database: Database, notice: BounceNotice, now: Date): Promise<boolean> {
  return database.transaction(async (tx) => {
    const mailed = notice.delivery === null ? null : await findMailedDelivery(tx, notice.delivery)
    const address = mailed?.address ?? (notice.recipient === null ? null : normaliseAddress(notice.recipient))
    if (address === null) return false
    const destinationId = mailed?.destinationId ?? (await findMailDestination(tx, address))
    if (destinationId === null) return false
    const about = { destinationId, deliveryId: mailed?.deliveryId ?? null }
    await insertBounce(tx, address, about, { kind: notice.kind, reason: notice.reason, reportedAt: now })
    const reason = decideSuppression(await listBounces(tx, address, new Date(now.getTime() - WEEK_MS)), now)
    if (reason === null) return true
    await suppress(tx, address, reason, now)
    await switchOffDestination(tx, destinationId, reason, now)
    return true
  })
}
