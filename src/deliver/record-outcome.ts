import type { Delivery } from '../model.ts'
import { recordDead, recordRetry, recordSent, recordWait } from '../store/deliveries.ts'
import { switchOffDestination } from '../store/destinations.ts'
import { recordCancelled } from '../store/lost-lines.ts'
import type { Database, Sql } from '../store/sql.ts'
import type { SendOutcome } from './channel.ts'

export type RecordDeps = {
  database: Database
  now: () => Date
  /** 0..1, spreads retries so that they do not come back all at once. */
  random: () => number
}

/** What a try to send can end in besides a channel's own outcomes: there was nothing to say after all. */
export type Outcome = SendOutcome | { kind: 'nothing'; reason: string }

export const NOTHING_LEFT = 'there was nothing left to say'

const FIRST_PAUSE_MS = 15_000
const LONGEST_PAUSE_MS = 6 * 3_600_000
/** With pauses doubling up to six hours, about three days. */
const MOST_ATTEMPTS = 22
const FIRST_RECORD_PAUSE_MS = 100
const LONGEST_RECORD_PAUSE_MS = 2_000
const MOST_RECORDING_MS = 60_000

/**
 * Records how sending ended for all that went in one message at once, or a crash in between would put some of them into
 * another one. Goes on trying for a minute: what has been sent would be sent again if a database that was away for a
 * moment kept that from being recorded.
 * @param untold those of the deliveries that a message which was sent said nothing about
 * @returns when to try again, or null when there is nothing more to do now
 */
export async function recordOutcome(
  deps: RecordDeps,
  deliveries: readonly Delivery[],
  outcome: Outcome,
  untold: readonly Delivery[] = [],
): Promise<Date | null> {
  if (outcome.kind === 'sent') return persistently(() => recordTold(deps, deliveries, outcome.remoteId, untold))
  return persistently(() => recordUnsent(deps, deliveries, outcome))
}

async function recordTold(
  { database, now }: RecordDeps,
  deliveries: readonly Delivery[],
  remoteId: string | null,
  untold: readonly Delivery[],
): Promise<null> {
  const ids = deliveries.filter((one) => !untold.includes(one)).map(({ id }) => id)
  if (untold.length === 0) {
    await recordSent(database, ids, remoteId, now())
    return null
  }
  return database.transaction(async (tx) => {
    await recordSent(tx, ids, remoteId, now())
    const left = untold.map(({ id }) => id)
    await recordCancelled(tx, left, NOTHING_LEFT)
    return null
  })
}

async function recordUnsent(deps: RecordDeps, deliveries: readonly Delivery[], outcome: Unsent): Promise<Date | null> {
  const { database, now } = deps
  return database.transaction(async (tx) => {
    let again: Date | null = null
    for (const one of deliveries) again = (await record(deps, tx, one, outcome)) ?? again
    if (outcome.kind === 'dead' && outcome.destinationOff) {
      await switchOffDestination(tx, deliveries[0]!.destinationId, outcome.reason, now())
    }
    return again
  })
}

type Unsent = Exclude<Outcome, { kind: 'sent' }>

async function record(deps: RecordDeps, tx: Sql, delivery: Delivery, outcome: Unsent): Promise<Date | null> {
  const { now } = deps
  if (outcome.kind === 'nothing') {
    await recordCancelled(tx, [delivery.id], outcome.reason)
    return null
  }
  if (outcome.kind === 'wait') {
    const again = new Date(now().getTime() + outcome.afterMs)
    await recordWait(tx, delivery.id, outcome.reason, again)
    return again
  }
  if (outcome.kind === 'retry' && delivery.attempts < MOST_ATTEMPTS) {
    const again = new Date(now().getTime() + pauseAfter(delivery.attempts, outcome.afterMs, deps.random()))
    await recordRetry(tx, delivery.id, outcome.reason, again)
    return again
  }
  await recordDead(tx, delivery.id, outcome.reason)
  return null
}

async function persistently<T>(record: () => Promise<T>): Promise<T> {
  const startedAt = performance.now()
  for (let pauseMs = FIRST_RECORD_PAUSE_MS; ; pauseMs = Math.min(2 * pauseMs, LONGEST_RECORD_PAUSE_MS)) {
    try {
      return await record()
    } catch (error) {
      if (performance.now() - startedAt > MOST_RECORDING_MS) throw error
      await new Promise((resolve) => setTimeout(resolve, pauseMs))
    }
  }
}

/** Doubling pauses with up to half as much again at random, never shorter than what the other side asked for. */
function pauseAfter(attempts: number, askedMs: number | undefined, random: number): number {
  const doubled = Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** (attempts - 1))
  return Math.max(askedMs ?? 0, Math.round(doubled * (1 + random / 2)))
}
