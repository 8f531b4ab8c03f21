import type { Delivery } from '../model.ts'
import { listAlertMails, recordHeld } from '../store/alert-mails.ts'
import { recordWait } from '../store/deliveries.ts'
import type { Recipient } from '../store/destinations.ts'
import type { Sql } from '../store/sql.ts'
import { BURST_WINDOW_MS, decideAlert, type QuietHours } from './alert-gate.ts'

export type HoldDeps = {
  database: Sql
  now: () => Date
  /** Alert mails to one address within ten minutes before further ones wait to go together; 5 where not given. */
  alertBurst?: number
}

const STANDARD_BURST = 5

/** @returns until when an alert waits for company, or null when it goes now */
export async function holdAlert(
  { database, now, alertBurst }: HoldDeps,
  delivery: Delivery,
  recipient: Recipient,
): Promise<Date | null> {
  // Bringing a message up to date disturbs nobody.
  if (delivery.kind !== 'alert' || delivery.details.followUp === true) return null
  const { kind, timeZone, mostInWindow } = recipient
  if (kind === 'webhook') return null // gets everything at once
  const most = kind === 'email' ? (alertBurst ?? STANDARD_BURST) : (mostInWindow ?? Number.POSITIVE_INFINITY)
  const at = now()
  const quiet = quietHoursOf(recipient)
  if (!quiet && most === Number.POSITIVE_INFINITY) return null
  const sentAt = await listAlertMails(database, delivery, new Date(at.getTime() - BURST_WINDOW_MS), at)
  const gate = { now: at, timeZone, quiet, sentAt, mostInWindow: most }
  const decision = decideAlert(gate)
  if (decision.kind === 'send') return null
  const problem = decision.why === 'quiet' ? 'held for the quiet hours' : 'held to go together with others'
  // Tried before, it may have been taken although nobody told us: in a mail with others it would be there twice.
  const wasTried = delivery.attempts > 1 && delivery.details.held === undefined
  if (wasTried && decision.why === 'burst') return null
  if (wasTried) {
    await recordWait(database, delivery.id, problem, decision.until)
    return decision.until
  }
  await recordHeld(database, delivery.id, decision.why, problem, decision.until)
  return decision.until
}

export function quietHoursOf({ quietFrom, quietTo }: Recipient): QuietHours {
  return quietFrom && quietTo ? { from: quietFrom, to: quietTo } : null
}
