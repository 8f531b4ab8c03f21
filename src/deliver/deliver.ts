import { type ContentCache, createContentCache } from '../digests/content-cache.ts'
import type { Delivery, Destination, DestinationKind } from '../model.ts'
import { claimAlongside } from '../store/alert-mails.ts'
import { findRecipient, type Recipient } from '../store/destinations.ts'
import type { Database } from '../store/sql.ts'
import { claimDelivery, findLeaseLeft, findNextInLine, renewLeases } from '../store/take-deliveries.ts'
import type { Channel } from './channel.ts'
import { composeMessage } from './compose-message.ts'
import { type HoldDeps, holdAlert, quietHoursOf } from './hold-alert.ts'
import { NOTHING_LEFT, type Outcome, recordOutcome } from './record-outcome.ts'

export type DeliverDeps = HoldDeps & {
  database: Database
  channels: Record<DestinationKind, Channel>
  /** 0..1, spreads retries so that they do not come back all at once. */
  random: () => number
  /** Digests under way; without it each delivery reads its own. */
  contents?: ContentCache
  /**
   * Milliseconds after which another worker may take a delivery whose sender is not heard of; a sender at work keeps
   * renewing its lease. 30 s where not given.
   */
  leaseMs?: number
  /** Ids that this process is sending: no lease that ran out lets it take one of them a second time. */
  underWay?: Set<number>
}

const STANDARD_LEASE_MS = 30_000

/**
 * Sends one delivery, and after it whatever had to wait behind it: the jobs of those have come and gone.
 * @returns when to try the one again that could not go now, or null when there is nothing more to do
 */
export async function deliverLine(deps: DeliverDeps, deliveryId: number): Promise<Date | null> {
  for (let tried = deliveryId; ; ) {
    const { again, to } = await tryDelivery(deps, tried)
    if (again) return again
    // Lines form at Discord channels alone; where it went is not known of what somebody else has, or had.
    const next = to === null || to === 'discord' ? await findNextInLine(deps.database, tried, deps.now()) : null
    if (next === null || next === tried) return null // the same once more: it is free, and yet in somebody's hands
    tried = next
  }
}

/**
 * Sends one delivery if it is due and nobody else has it, and records how that ended.
 * @returns when to try again, or null when there is nothing more to do now
 */
export async function deliver(deps: DeliverDeps, deliveryId: number): Promise<Date | null> {
  return (await tryDelivery(deps, deliveryId)).again
}

type Tried = { again: Date | null; to: DestinationKind | null }

async function tryDelivery(deps: DeliverDeps, deliveryId: number): Promise<Tried> {
  const { database, now, leaseMs = STANDARD_LEASE_MS, underWay = new Set() } = deps
  const delivery = underWay.has(deliveryId) ? null : await claimDelivery(database, deliveryId, now(), leaseMs)
  if (!delivery) {
    // Whoever has it may be dead: then its lease runs out, and we look again.
    const leftMs = await findLeaseLeft(database, deliveryId)
    return { again: leftMs === null ? null : new Date(now().getTime() + leftMs), to: null }
  }
  const recipient = await findRecipient(database, delivery.destinationId)
  const to = recipient?.kind ?? null
  const heldUntil = recipient && (await holdAlert(deps, delivery, recipient))
  if (heldUntil) return { again: heldUntil, to }
  const held = delivery.kind === 'alert' && delivery.details.held !== undefined
  const alongside = held ? await claimAlongside(database, delivery, now(), leaseMs) : []
  const again = await whileHolding(deps, [delivery, ...alongside], leaseMs, async () => {
    const { outcome, untold } = await trySending(deps, recipient, delivery, alongside)
    return recordOutcome(deps, [delivery, ...alongside], outcome, untold)
  })
  return { again, to }
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

/** The mail that asks an address to confirm is the one thing it gets before it has; who pauses still gets notices. */
function isAwaited(state: Destination['state'], { kind, details }: Delivery): boolean {
  const action = details.action as { purpose?: string } | undefined
  return kind === 'notice' && (state === 'paused' || (state === 'unconfirmed' && action?.purpose === 'confirm'))
}

/** `untold` are those of the alerts that the message says nothing about. */
type Sent = { outcome: Outcome; untold: readonly Delivery[] }

async function trySending(
  { database: sql, channels, contents = createContentCache(), now }: DeliverDeps,
  recipient: Recipient | null,
  delivery: Delivery,
  alongside: Delivery[],
): Promise<Sent> {
  const dead = (reason: string): Sent => ({ outcome: { kind: 'dead', reason, destinationOff: false }, untold: [] })
  if (!recipient) return dead('the destination was removed')
  const mayReceive = recipient.state === 'active' || isAwaited(recipient.state, delivery)
  if (!mayReceive) return dead(`the destination is ${recipient.state}`)
  const quiet = quietHoursOf(recipient)
  const { message, untold } = await composeMessage({ sql, contents, delivery, alongside, quiet, now: now() })
  if (!message) return { outcome: { kind: 'nothing', reason: NOTHING_LEFT }, untold: [] }
  return { outcome: await channels[recipient.kind].send(message, recipient, delivery), untold }
}
