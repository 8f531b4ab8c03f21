import { type ContentCache, createContentCache } from '../digests/content-cache.ts'
import type { Delivery, Destination, DestinationKind } from '../model.ts'
import { claimAlongside, findAlertMailFacts, listAlertMails, recordHeld } from '../store/alert-mails.ts'
import {
  claimDelivery,
  findLeaseEnd,
  recordCancelled,
  recordDead,
  recordRetry,
  recordSent,
  recordWait,
  renewLeases,
} from '../store/deliveries.ts'
import { findDestination, switchOffDestination } from '../store/destinations.ts'
import type { Database } from '../store/sql.ts'
import { BURST_WINDOW_MS, decideAlert } from './alert-gate.ts'
import type { Channel, SendOutcome } from './channel.ts'
import { composeMessage } from './compose-message.ts'

export type DeliverDeps = {
  database: Database
  channels: Record<DestinationKind, Channel>
  now: () => Date
  /** 0..1, spreads retries so that they do not come back all at once. */
  random: () => number
  /** Digests under way; without it each delivery reads its own. */
  contents?: ContentCache
  /** Alert mails to one address within ten minutes before further ones wait to go together; 5 where not given. */
  alertBurst?: number
  /**
   * Milliseconds after which another worker may take a delivery whose sender is not heard of; a sender at work keeps
   * renewing its lease. 30 s where not given.
   */
  leaseMs?: number
}

const STANDARD_LEASE_MS = 30_000
const FIRST_PAUSE_MS = 15_000
const LONGEST_PAUSE_MS = 6 * 3_600_000
/** With pauses doubling up to six hours, about three days. */
const MOST_ATTEMPTS = 22
const STANDARD_BURST = 5

/**
 * Sends one delivery if it is due and nobody else has it, and records how that ended.
 * @returns when to try again, or null when there is nothing more to do now
 */
export async function deliver(deps: DeliverDeps, deliveryId: number): Promise<Date | null> {
  const { database, now, leaseMs = STANDARD_LEASE_MS } = deps
  const delivery = await claimDelivery(database, deliveryId, now(), leaseMs)
  // Whoever has it may be dead: then its lease runs out, and we look again.
  if (!delivery) return findLeaseEnd(database, deliveryId, now())
  const heldUntil = await holdAlert(deps, delivery)
  if (heldUntil) return heldUntil
  const held = delivery.kind === 'alert' && delivery.details.held !== undefined
  const alongside = held ? await claimAlongside(database, delivery, now(), leaseMs) : []
  const claimed = [delivery, ...alongside].map(({ id }) => id)
  const outcome = await whileRenewing(deps, claimed, leaseMs, () => trySending(deps, delivery, alongside))
  let again: Date | null = null
  for (const one of [delivery, ...alongside]) again = (await record(deps, one, outcome)) ?? again
  if (outcome.kind === 'dead' && outcome.destinationOff) {
    await switchOffDestination(database, delivery.destinationId, outcome.reason)
  }
  return again
}

/** Keeps the leases from running out for as long as `work` takes. */
async function whileRenewing<T>(
  { database, now }: DeliverDeps,
  ids: number[],
  leaseMs: number,
  work: () => Promise<T>,
): Promise<T> {
  // A renewal that fails costs nothing unless it goes on failing: then the lease ends, which is what leases are for.
  const renew = () => void renewLeases(database, ids, new Date(now().getTime() + leaseMs)).catch(() => undefined)
  const timer = setInterval(renew, leaseMs / 3)
  try {
    return await work()
  } finally {
    clearInterval(timer)
  }
}

/** @returns until when an alert waits for company, or null when it goes now */
async function holdAlert({ database, now, alertBurst }: DeliverDeps, delivery: Delivery): Promise<Date | null> {
  // Bringing a message up to date disturbs nobody.
  if (delivery.kind !== 'alert' || delivery.details.followUp === true) return null
  const facts = await findAlertMailFacts(database, delivery.destinationId)
  if (!facts) return null
  const most =
    facts.kind === 'email' ? (alertBurst ?? STANDARD_BURST) : (facts.mostInWindow ?? Number.POSITIVE_INFINITY)
  const at = now()
  const quiet = facts.quietFrom && facts.quietTo ? { from: facts.quietFrom, to: facts.quietTo } : null
  if (!quiet && most === Number.POSITIVE_INFINITY) return null
  const sentAt = await listAlertMails(database, delivery, new Date(at.getTime() - BURST_WINDOW_MS), at)
  const gate = { now: at, timeZone: facts.timeZone, quiet, sentAt, mostInWindow: most }
  const decision = decideAlert(gate)
  if (decision.kind === 'send') return null
  const problem = decision.why === 'quiet' ? 'held for the quiet hours' : 'held to go together with others'
  await recordHeld(database, delivery.id, decision.why, problem, decision.until)
  return decision.until
}

/** What a try to send can end in besides a channel's own outcomes: there was nothing to say after all. */
type Outcome = SendOutcome | { kind: 'nothing'; reason: string }

async function record(deps: DeliverDeps, delivery: Delivery, outcome: Outcome): Promise<Date | null> {
  const { database, now } = deps
  if (outcome.kind === 'sent') {
    await recordSent(database, delivery.id, outcome.remoteId, now())
    return null
  }
  if (outcome.kind === 'nothing') {
    await recordCancelled(database, delivery.id, outcome.reason)
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
  return null
}

/** Doubling pauses with up to half as much again at random, never shorter than what the other side asked for. */
export function pauseAfter(attempts: number, askedMs: number | undefined, random: number): number {
  const doubled = Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** (attempts - 1))
  return Math.max(askedMs ?? 0, Math.round(doubled * (1 + random / 2)))
}

/** The mail that asks an address to confirm is the one thing it gets before it has; who pauses still gets notices. */
function isAwaited(state: Destination['state'], { kind, details }: Delivery): boolean {
  const action = details.action as { purpose?: string } | undefined
  return kind === 'notice' && (state === 'paused' || (state === 'unconfirmed' && action?.purpose === 'confirm'))
}

async function trySending(deps: DeliverDeps, delivery: Delivery, alongside: Delivery[]): Promise<Outcome> {
  const { database, channels } = deps
  const destination = await findDestination(database, delivery.destinationId)
  if (!destination) return { kind: 'dead', reason: 'the destination was removed', destinationOff: false }
  const mayReceive = destination.state === 'active' || isAwaited(destination.state, delivery)
  if (!mayReceive) return { kind: 'dead', reason: `the destination is ${destination.state}`, destinationOff: false }
  const contents = deps.contents ?? createContentCache()
  const message = await composeMessage({ sql: database, contents, delivery, alongside })
  if (!message) return { kind: 'nothing', reason: 'there was nothing left to say' }
  return channels[destination.kind].send(message, destination, delivery)
}
