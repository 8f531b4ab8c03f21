import { type ContentCache, createContentCache } from '../digests/content-cache.ts'
import type { Delivery, Destination, DestinationKind } from '../model.ts'
import { claimAlongside, findAlertMailFacts, listAlertMails, recordHeld } from '../store/alert-mails.ts'
import { recordWait } from '../store/deliveries.ts'
import { findDestination } from '../store/destinations.ts'
import type { Database } from '../store/sql.ts'
import { claimDelivery, findLeaseLeft, renewLeases } from '../store/take-deliveries.ts'
import { BURST_WINDOW_MS, decideAlert } from './alert-gate.ts'
import type { Channel } from './channel.ts'
import { composeMessage } from './compose-message.ts'
import { type Outcome, recordOutcome } from './record-outcome.ts'

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
  /** Ids that this process is sending: no lease that ran out lets it take one of them a second time. */
  underWay?: Set<number>
}

const STANDARD_LEASE_MS = 30_000
const STANDARD_BURST = 5

/**
 * Sends one delivery if it is due and nobody else has it, and records how that ended.
 * @returns when to try again, or null when there is nothing more to do now
 */
export async function deliver(deps: DeliverDeps, deliveryId: number): Promise<Date | null> {
  const { database, now, leaseMs = STANDARD_LEASE_MS, underWay = new Set() } = deps
  const delivery = underWay.has(deliveryId) ? null : await claimDelivery(database, deliveryId, now(), leaseMs)
  if (!delivery) {
    // Whoever has it may be dead: then its lease runs out, and we look again.
    const leftMs = await findLeaseLeft(database, deliveryId)
    return leftMs === null ? null : new Date(now().getTime() + leftMs)
  }
  const heldUntil = await holdAlert(deps, delivery)
  if (heldUntil) return heldUntil
  const held = delivery.kind === 'alert' && delivery.details.held !== undefined
  const alongside = held ? await claimAlongside(database, delivery, now(), leaseMs) : []
  return whileHolding(deps, [delivery, ...alongside], leaseMs, async () => {
    const outcome = await trySending(deps, delivery, alongside)
    return recordOutcome(deps, [delivery, ...alongside], outcome)
  })
}

/** Keeps the leases from running out, and others in this process from these deliveries, for as long as `work` takes. */
async function whileHolding<T>(
  { database, underWay = new Set() }: DeliverDeps,
  deliveries: readonly Delivery[],
  leaseMs: number,
  work: () => Promise<T>,
): Promise<T> {
  const ids = deliveries.map(({ id }) => id)
  for (const id of ids) underWay.add(id)
  let isRenewing = false
  // A renewal that fails costs nothing unless it goes on failing: then the lease ends, which is what leases are for.
  const renew = async () => {
    if (isRenewing) return // a slow database is not helped by further ones
    isRenewing = true
    await renewLeases(database, ids, leaseMs).catch(() => undefined)
    isRenewing = false
  }
  const timer = setInterval(() => void renew(), leaseMs / 3)
  try {
    return await work()
  } finally {
    clearInterval(timer)
    for (const id of ids) underWay.delete(id)
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
