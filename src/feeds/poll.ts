import { createHash } from 'node:crypto'
import { claimFeeds, type DuePoll, findLeaseEnd } from '../store/due-feeds.ts'
import { type Feed, saveFeed } from '../store/feeds.ts'
import type { Database } from '../store/sql.ts'
import { isTroubleOfDatabase } from '../store/trouble.ts'
import { type FetchDeps, type FetchOutcome, fetchDocument, type Validators } from './fetch.ts'
import { gather } from './gather.ts'
import type { HealthDeps } from './health.ts'
import { parseFeed } from './parse.ts'
import type { ParsedFeed } from './parsed-feed.ts'
import { type Look, type Polled, recordPolls, type Skipped } from './record-polls.ts'

export type PollDeps = {
  database: Database
  now: () => Date
  /** 0..1 */
  random: () => number
  fetch: FetchDeps
  health: HealthDeps
  /** Whether the process is about to end, so that nothing is begun that another may begin as well. */
  isStopping?: () => boolean
}

/** `held`: another process has the feed, or its host is crowded; `again` is when to come back. */
export type PollResult = Skipped | Polled | { kind: 'held'; again: Date }

/** Longer than the slowest poll: the time limit of a fetch, its waiting at busy hosts, full texts. */
export const LEASE_MS = 120_000
/** After so long, a copy is fetched whole, in case a server says "not modified" once too often. */
const WHOLE_AFTER_MS = 24 * 3_600_000
/** An item that a document breaks off in is left for the next poll, but not for ever. */
const MOST_CUT_POLLS = 2
/** Polls that end together are recorded in one transaction, up to so many. */
const MOST_TOGETHER = 100

/**
 * Polls a feed once: fetches, reads, and saves the new items together with the time of the next poll in one
 * transaction, so that a process killed at any moment misses nothing and repeats nothing. A poll that was done since
 * is skipped.
 */
export type Poller = (poll: DuePoll) => Promise<PollResult>

/** Makes the poller of a process: polls that are under way at the same time share their statements. */
export function createPoller(deps: PollDeps): Poller {
  const claim = gather((polls: readonly DuePoll[]) => claimTogether(deps, polls), MOST_TOGETHER)
  const record = gather(
    (polls: readonly { feed: Feed; look: Look }[]) => deps.database.transaction((tx) => recordPolls(deps, tx, polls)),
    MOST_TOGETHER,
  )
  return async (poll) => {
    if (deps.isStopping?.()) return { kind: 'held', again: deps.now() }
    const feed = await claim(poll)
    if (!feed) return findHolder(deps, poll)
    if (isCrowded(deps, feed)) return putOff(deps, feed)
    const outcome = await fetchDocument(deps.fetch, feed.url, validatorsOf(feed, deps.now()))
    const look = await readOutcome(deps, feed, outcome)
    return record({ feed, look }).catch((error) => record({ feed, look: describeUnstored(look, error) }))
  }
}

/** Or the feed would be asked again and again, and nobody told. @throws what is no fault of the feed's */
function describeUnstored(look: Look, error: Error): Look {
  if (look.kind !== 'seen' || isTroubleOfDatabase(error)) throw error
  return { kind: 'failed', reason: `what it says cannot be stored: ${error.message}`, retryAfterMs: null }
}

/** Where the same poll is asked for twice, the first one gets the feed. */
async function claimTogether({ database, now }: PollDeps, polls: readonly DuePoll[]): Promise<(Feed | null)[]> {
  const claimed = new Map((await claimFeeds(database, polls, now(), LEASE_MS)).map((feed) => [feed.id, feed]))
  return polls.map(({ feedId, dueAt }) => {
    const feed = claimed.get(feedId)
    if (feed?.nextPollAt.getTime() !== dueAt.getTime()) return null
    claimed.delete(feedId)
    return feed
  })
}

async function findHolder({ database, now }: PollDeps, { feedId, dueAt }: DuePoll): Promise<PollResult> {
  const heldUntil = await findLeaseEnd(database, feedId, dueAt)
  return heldUntil && heldUntil > now() ? { kind: 'held', again: heldUntil } : { kind: 'skipped' }
}

/** Two at a time and 15 s each, so many polls wait for a slow host no longer than a lease lasts; further ones come again. */
const MOST_WAITING = 12
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
