import { type Feed, type FeedChanges, findUrlOwner, lockFeeds, saveFeeds } from '../store/feeds.ts'
import type { Sql } from '../store/sql.ts'
import { type HealthDeps, tellFailing, tellRecovered } from './health.ts'
import { nextPollAt } from './next-poll.ts'
import type { ParsedFeed } from './parsed-feed.ts'
import { habitOf, type Taken, takeDocuments } from './take-document.ts'

export type RecordDeps = { now: () => Date; random: () => number; health: HealthDeps }

/** What a fetch amounts to. `parsed` is null when nothing changed since the last one. */
export type Look =
  | { kind: 'gone' }
  | { kind: 'failed'; reason: string; retryAfterMs: number | null }
  | { kind: 'seen'; parsed: ParsedFeed | null; copy: FeedChanges; movedTo: string | null; freshMs: number | null }

export type Skipped = { kind: 'skipped' }
/** `itemIds` are new items, `changeIds` the numbers of changes to known ones; both wait to be ingested, in that order. */
export type Polled = {
  kind: 'polled'
  itemIds: number[]
  changeIds: number[]
  deliveryIds: number[]
  problem: string | null
  /** Whether the feed names a hub that may push. */
  hasHub: boolean
}

type Changed = { feed: Feed; changes: FeedChanges; polled: Polled }

const MOVES_TO_BELIEVE = 3

/**
 * Saves what polls found, within the caller's transaction, in about as many statements as for one.
 * @param polls feeds as they were claimed; where one was polled, paused or removed meanwhile, its poll counts as skipped
 */
export async function recordPolls(
  deps: RecordDeps,
  tx: Sql,
  polls: readonly { feed: Feed; look: Look }[],
): Promise<(Polled | Skipped)[]> {
  const locked = await lockFeeds(
    tx,
    polls.map(({ feed }) => feed.id),
  )
  const isDue = ({ id, nextPollAt }: Feed) => locked.get(id)?.nextPollAt.getTime() === nextPollAt.getTime()
  const due = polls.flatMap(({ feed, look }) => (isDue(feed) ? [{ feed: locked.get(feed.id)!, look }] : []))
  const seen = due.flatMap(({ feed, look }) => (look.kind === 'seen' ? [{ feed, look, parsed: look.parsed }] : []))
  const taken = await takeDocuments(tx, seen, deps.now())
  const changed: Changed[] = due.flatMap(({ feed, look }) =>
    look.kind === 'seen' ? [] : [describeFailed(deps, feed, look)],
  )
  for (const [index, { feed, look }] of seen.entries())
    changed.push(describeSeen(deps, feed, look, taken[index]!, await followMove(tx, feed, look.movedTo)))
  await saveFeeds(
    tx,
    changed.map(({ feed, changes }) => ({ id: feed.id, changes })),
  )
  for (const one of changed) one.polled.deliveryIds = await tell(deps, tx, one)
  const polled = new Map(changed.map((one) => [one.feed.id, one.polled]))
  return polls.map(({ feed }) => polled.get(feed.id) ?? { kind: 'skipped' })
}

/** Notices about a feed that fails, or works again. */
function tell({ health, now }: RecordDeps, tx: Sql, { feed, changes, polled }: Changed): Promise<number[]> {
  if (polled.problem === null) return tellRecovered(health, tx, feed, now())
  return tellFailing(health, tx, { ...feed, ...changes } as Feed, now())
}

function describeFailed(deps: RecordDeps, feed: Feed, look: Look & { kind: 'gone' | 'failed' }): Changed {
  const now = deps.now()
  const gone = look.kind === 'gone'
  const failures = feed.failures + 1
  const problem = gone ? 'the server says that it is gone for good (410)' : look.reason
  const pace = { ...paceOf(feed), failures, retryAfterMs: gone ? null : look.retryAfterMs }
  const changes: FeedChanges = {
    state: gone ? 'gone' : feed.state,
    failures,
    failingSince: feed.failingSince ?? now,
    problem,
    polledAt: now,
    leaseUntil: null,
    nextPollAt: nextPollAt(pace, now, deps.random()),
  }
  return {
    feed,
    changes,
    polled: { kind: 'polled', itemIds: [], changeIds: [], deliveryIds: [], problem, hasHub: false },
  }
}

function paceOf(feed: Feed) {
  return {
    habit: habitOf(feed),
    askedMs: feed.askedMs,
    pushed: feed.hubState === 'active',
    failures: 0,
    retryAfterMs: null,
  }
}

function describeSeen(
  deps: RecordDeps,
  feed: Feed,
  look: Look & { kind: 'seen' },
  { itemIds, changeIds, changes }: Taken,
  moved: FeedChanges,
): Changed {
  const now = deps.now()
  const askedMs = longer(look.freshMs, look.parsed?.ttlMs ?? null) ?? (look.parsed ? null : feed.askedMs)
  const all: FeedChanges = {
    ...look.copy,
    ...changes,
    ...moved,
    askedMs,
    failures: 0,
    failingSince: null,
    problem: null,
    polledAt: now,
    succeededAt: now,
    leaseUntil: null,
    nextPollAt: nextPollAt({ ...paceOf({ ...feed, ...changes }), askedMs }, now, deps.random()),
  }
  const hasHub = (changes.hubUrl === undefined ? feed.hubUrl : changes.hubUrl) !== null
  return { feed, changes: all, polled: { kind: 'polled', itemIds, changeIds, deliveryIds: [], problem: null, hasHub } }
}

function longer(a: number | null, b: number | null): number | null {
  return a === null ? b : b === null ? a : Math.max(a, b)
}

/** A permanent redirect is believed when it was met three times in a row, since some are put up by mistake. */
async function followMove(tx: Sql, feed: Feed, movedTo: string | null): Promise<FeedChanges> {
  if (movedTo === null) return { movedTo: null, movedTimes: 0 }
  const movedTimes = feed.movedTo === movedTo ? feed.movedTimes + 1 : 1
  const believed = movedTimes >= MOVES_TO_BELIEVE && (await findUrlOwner(tx, movedTo)) === null
  return believed ? { url: movedTo, movedTo: null, movedTimes: 0 } : { movedTo, movedTimes }
}
