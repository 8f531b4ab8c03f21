import type { Delivery, DestinationKind } from '../model.ts'
import { claimDelivery, findAlertFacts, recordDead, recordRetry, recordSent, recordWait } from '../store/deliveries.ts'
import { findDestination, switchOffDestination } from '../store/destinations.ts'
import { findDigestContent } from '../store/digests.ts'
import type { Database } from '../store/sql.ts'
import type { Channel, Message, NoticeAction, SendOutcome } from './channel.ts'

export type DeliverDeps = {
  database: Database
  channels: Record<DestinationKind, Channel>
  now: () => Date
  /** 0..1, spreads retries so that they do not come back all at once. */
  random: () => number
}

/** Longer than the slowest send we wait for; then another worker may take the delivery. */
const LEASE_MS = 120_000
const FIRST_PAUSE_MS = 15_000
const LONGEST_PAUSE_MS = 6 * 3_600_000
/** With pauses doubling up to six hours, about three days. */
const MOST_ATTEMPTS = 22

/**
 * Sends one delivery if it is due and nobody else has it, and records how that ended.
 * @returns when to try again, or null when there is nothing more to do now
 */
export async function deliver(deps: DeliverDeps, deliveryId: number): Promise<Date | null> {
  const { database, now } = deps
  const delivery = await claimDelivery(database, deliveryId, now(), LEASE_MS)
  if (!delivery) return null
  const outcome = await trySending(deps, delivery)
  if (outcome.kind === 'sent') {
    await recordSent(database, delivery.id, outcome.remoteId, now())
    return null
  }
  if (outcome.kind === 'wait') {
    const again = new Date(now().getTime() + outcome.afterMs)
    await recordWait(database, delivery.id, outcome.reason, again)
    return again
  }
  if (outcome.kind === 'retry' && delivery.attempts < MOST_ATTEMPTS) {
    const again = new Date(now().getTime() + pauseAfter(delivery.attempts, outcome.afterMs, deps.random()))
    await recordRetry(database, delivery.id, outcome.reason, again)
    return again
  }
  await recordDead(database, delivery.id, outcome.reason)
  if (outcome.kind === 'dead' && outcome.destinationOff) {
    await switchOffDestination(database, delivery.destinationId, outcome.reason)
  }
  return null
}

/** Doubling pauses with up to half as much again at random, never shorter than what the other side asked for. */
export function pauseAfter(attempts: number, askedMs: number | undefined, random: number): number {
  const doubled = Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** (attempts - 1))
  return Math.max(askedMs ?? 0, Math.round(doubled * (1 + random / 2)))
}

async function trySending({ database, channels }: DeliverDeps, delivery: Delivery): Promise<SendOutcome> {
  const destination = await findDestination(database, delivery.destinationId)
  if (!destination) return { kind: 'dead', reason: 'the destination was removed', destinationOff: false }
  // Confirmations go to those who have not confirmed, and notices also to those who pause.
  const mayReceive = destination.state === 'active' || (delivery.kind === 'notice' && destination.state !== 'off')
  if (!mayReceive) {
    return { kind: 'dead', reason: `the destination is ${destination.state}`, destinationOff: false }
  }
  const message = await composeMessage(database, delivery)
  if (!message) return { kind: 'dead', reason: 'what it was about has been removed', destinationOff: false }
  return channels[destination.kind].send(message, destination, delivery)
}

async function composeMessage(database: Database, delivery: Delivery): Promise<Message | null> {
  if (delivery.kind === 'alert') {
    const alert = await findAlertFacts(database, delivery)
    return alert && { kind: 'alert', alert }
  }
  if (delivery.kind === 'digest') {
    const digest = delivery.digestId === null ? null : await findDigestContent(database, delivery.digestId)
    return digest && { kind: 'digest', digest }
  }
  const { subject, text, action } = delivery.details
  const notice = { kind: 'notice' as const, subject: String(subject), text: String(text) }
  return action ? { ...notice, action: action as NoticeAction } : notice
}
