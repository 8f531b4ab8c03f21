import { createHash } from 'node:crypto'
import {
  claimFeed,
  type Feed,
  type FeedChanges,
  findLeaseEnd,
  findUrlOwner,
  lockFeed,
  saveFeed,
} from '../store/feeds.ts'
import type { Database, Sql } from '../store/sql.ts'
import { type FetchDeps, type FetchOutcome, fetchDocument, type Validators } from './fetch.ts'
import { type HealthDeps, tellFailing, tellRecovered } from './health.ts'
import { nextPollAt } from './next-poll.ts'
import { parseFeed } from './parse.ts'
import type { ParsedFeed } from './parsed-feed.ts'
import { habitOf, takeDocument } from './take-document.ts'

export type PollDeps = {
  database: Database
  now: () => Date
  /** 0..1 */
  random: () => number
  fetch: FetchDeps
  health: HealthDeps
}

/**
 * `itemIds` are new items, `changeIds` the numbers of changes to known ones; both wait to be ingested, in that order.
 * `held`: another process has the feed, or its host is crowded; `again` is when to come back.
 */
export type PollResult =
  | { kind: 'skipped' }
  | { kind: 'held'; again: Date }
  | { kind: 'polled'; itemIds: number[]; changeIds: number[]; deliveryIds: number[]; problem: string | null }

/** Longer than the slowest poll: the time limit of a fetch, its waiting at busy hosts, full texts. */
export const LEASE_MS = 120_000
/** After so long, a copy is fetched whole, in case a server says "not modified" once too often. */
const WHOLE_AFTER_MS = 24 * 3_600_000
/** An item that a document breaks off in is left for the next poll, but not for ever. */
const MOST_CUT_POLLS = 2
const MOVES_TO_BELIEVE = 3

/**
 * Polls a feed once: fetches, reads, and saves the new items together with the time of the next poll in one
 * transaction, so that a process killed at any moment misses nothing and repeats nothing.
 * @param dueAt the poll meant; one that was done since is skipped
 */
export async function pollFeed(deps: PollDeps, feedId: number, dueAt: Date): Promise<PollResult> {
  const { database, now } = deps
  const feed = await claimFeed(database, feedId, dueAt, now(), LEASE_MS)
  if (!feed) {
    const heldUntil = await findLeaseEnd(database, feedId, dueAt)
    return heldUntil && heldUntil > now() ? { kind: 'held', again: heldUntil } : { kind: 'skipped' }
  }
  if (isCrowded(deps, feed)) return putOff(deps, feed)
  const outcome = await fetchDocument(deps.fetch, feed.url, validatorsOf(feed, now()))
  const look = await readOutcome(deps, feed, outcome)
  return database.transaction((tx) => recordLook(deps, tx, feed, dueAt, look))
}

/** With so many polls waiting for one slow host, further ones would keep workers from all other hosts. */
const MOST_WAITING = 4
const PUT_OFF_MS = 5_000

function isCrowded({ fetch }: PollDeps, feed: Feed): boolean {
  return URL.canParse(feed.url) && fetch.gate.waiting(new URL(feed.url).host) >= MOST_WAITING
}

async function putOff({ database, now, random }: PollDeps, feed: Feed): Promise<PollResult> {
  await saveFeed(database, feed.id, { leaseUntil: null })
  return { kind: 'held', again: new Date(now().getTime() + PUT_OFF_MS * (1 + random())) }
}

function validatorsOf(feed: Feed, now: Date): Validators {
  const stale = feed.fetchedAt === null || now.getTime() - feed.fetchedAt.getTime() > WHOLE_AFTER_MS
  return stale ? { etag: null, lastModified: null } : { etag: feed.etag, lastModified: feed.lastModified }
}

/** What a fetch amounts to. `parsed` is null when nothing changed since the last one. */
type Look =
  | { kind: 'gone' }
  | { kind: 'failed'; reason: string; retryAfterMs: number | null }
  | { kind: 'seen'; parsed: ParsedFeed | null; copy: FeedChanges; movedTo: string | null; freshMs: number | null }

async function readOutcome(deps: PollDeps, feed: Feed, outcome: FetchOutcome): Promise<Look> {
  if (outcome.kind === 'gone' || outcome.kind === 'failed') return outcome
  const { movedTo, freshMs } = outcome
  if (outcome.kind === 'not-modified') return { kind: 'seen', parsed: null, copy: {}, movedTo, freshMs }
  const bodyHash = hashBody(outcome.bytes)
  const copy = { ...outcome.validators, bodyHash, fetchedAt: deps.now(), cutPolls: 0 }
  if (outcome.complete && bodyHash === feed.bodyHash) return { kind: 'seen', parsed: null, copy, movedTo, freshMs }
  const parsed = await parseFeed({ bytes: outcome.bytes, url: outcome.url, headers: outcome.headers })
  if (parsed.problem !== null) return { kind: 'failed', reason: parsed.problem, retryAfterMs: null }
  const cut = !outcome.complete || parsed.lastItemCut
  const held = cut && parsed.lastItemCut && feed.cutPolls < MOST_CUT_POLLS ? holdLast(parsed) : parsed
  const whole = feed.fullText ? await readWhole(deps, feed, held) : held
  // With no validators kept, the next poll fetches the rest of an answer that broke off.
  const cutCopy = { etag: null, lastModified: null, bodyHash: null, fetchedAt: deps.now(), cutPolls: feed.cutPolls + 1 }
  return { kind: 'seen', parsed: whole, copy: cut ? cutCopy : copy, movedTo, freshMs }
}

/** Loaded only where a feed asks for it: it brings a DOM. */
async function readWhole(deps: PollDeps, feed: Feed, parsed: ParsedFeed): Promise<ParsedFeed> {
  const { addFullTexts } = await import('./full-text.ts')
  return addFullTexts(deps, feed, parsed)
}

/** Tells an answer apart from the one before, so that one that is the same is not read again. */
export function hashBody(bytes: Uint8Array): string {
  return createHash('sha1').update(bytes).digest('base64')
}

function holdLast(parsed: ParsedFeed): ParsedFeed {
  return { ...parsed, items: parsed.items.slice(0, -1) }
}

async function recordLook(deps: PollDeps, tx: Sql, claimed: Feed, dueAt: Date, look: Look): Promise<PollResult> {
  const feed = await lockFeed(tx, claimed.id)
  if (!feed || feed.nextPollAt.getTime() !== dueAt.getTime()) return { kind: 'skipped' }
  if (look.kind === 'seen') return recordSeen(deps, tx, feed, look)
  return recordFailed(deps, tx, feed, look)
}

async function recordFailed(
  deps: PollDeps,
  tx: Sql,
  feed: Feed,
  look: Look & { kind: 'gone' | 'failed' },
): Promise<PollResult> {
  const now = deps.now()
  const gone = look.kind === 'gone'
  const failures = feed.failures + 1
  const problem = gone ? 'the server says that it is gone for good (410)' : look.reason
  const pace = { ...paceOf(feed), failures, retryAfterMs: gone ? null : look.retryAfterMs }
  const changes = {
    state: gone ? ('gone' as const) : feed.state,
    failures,
    failingSince: feed.failingSince ?? now,
    problem,
    polledAt: now,
    leaseUntil: null,
    nextPollAt: nextPollAt(pace, now, deps.random()),
  }
  await saveFeed(tx, feed.id, changes)
  const deliveryIds = await tellFailing(deps.health, tx, { ...feed, ...changes }, now)
  return { kind: 'polled', itemIds: [], changeIds: [], deliveryIds, problem }
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

async function recordSeen(deps: PollDeps, tx: Sql, feed: Feed, look: Look & { kind: 'seen' }): Promise<PollResult> {
  const now = deps.now()
  const { itemIds, changeIds, changes } = await takeDocument(tx, feed, look.parsed, now)
  const askedMs = longer(look.freshMs, look.parsed?.ttlMs ?? null) ?? (look.parsed ? null : feed.askedMs)
  const pace = { ...paceOf({ ...feed, ...changes }), askedMs }
  await saveFeed(tx, feed.id, {
    ...look.copy,
    ...changes,
    ...(await followMove(tx, feed, look.movedTo)),
    askedMs,
    failures: 0,
    failingSince: null,
    problem: null,
    polledAt: now,
    succeededAt: now,
    leaseUntil: null,
    nextPollAt: nextPollAt(pace, now, deps.random()),
  })
  const deliveryIds = await tellRecovered(deps.health, tx, feed, now)
  return { kind: 'polled', itemIds, changeIds, deliveryIds, problem: null }
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
