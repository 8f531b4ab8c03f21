import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import { isIP } from 'node:net'
import { isPublicAddress } from '../net/public-address.ts'
import { type Feed, findFeed, findFeedByHubToken, lockFeeds, saveFeed } from '../store/feeds.ts'
import { parseFeed } from './parse.ts'
import type { PollDeps } from './poll.ts'
import { takeDocuments } from './take-document.ts'

const DAY_MS = 86_400_000
const LEASE_SECONDS = 10 * 86_400
/** A hub is asked anew by then, however long it says that it will push. */
const LONGEST_LEASE_SECONDS = 30 * 86_400
/** A hub that has not come back to verify is asked again after so long; one that refused, after a day. */
const ASK_AGAIN_MS = 3_600_000
const RENEW_BEFORE_MS = DAY_MS

/** Whether a hub on the internet could reach us at `publicUrl`. */
export function isReachable(publicUrl: string): boolean {
  const { hostname } = new URL(publicUrl)
  const host = hostname.replace(/^\[|\]$/g, '')
  if (isIP(host) !== 0) return isPublicAddress(host)
  return host.includes('.') && !/\.(?:local|localhost|internal|lan|home|test|example|invalid)$/i.test(host)
}

/** Whether it is time to ask the feed's hub for pushes. */
function wantsHub(feed: Feed, now: Date): boolean {
  if (feed.hubUrl === null || feed.state !== 'active') return false
  const sinceAskedMs = feed.hubAskedAt === null ? Number.POSITIVE_INFINITY : now.getTime() - feed.hubAskedAt.getTime()
  if (feed.hubState === 'active') {
    const leftMs = (feed.hubUntil?.getTime() ?? 0) - now.getTime()
    return leftMs < RENEW_BEFORE_MS && sinceAskedMs > ASK_AGAIN_MS
  }
  return sinceAskedMs > (feed.hubState === 'refused' ? DAY_MS : ASK_AGAIN_MS)
}

export type HubDeps = PollDeps & { publicUrl: string }

/**
 * Asks a feed's hub to push (WebSub, 5.1), where it has one, it is time and a hub could reach us. The hub verifies by
 * calling back; until then, and whenever anything fails, the feed is polled as before.
 * @returns what went wrong, or null
 */
export async function subscribeToHub(deps: HubDeps, feedId: number): Promise<string | null> {
  const { database, now } = deps
  const feed = isReachable(deps.publicUrl) ? await findFeed(database, feedId) : null
  if (!feed?.hubUrl || !wantsHub(feed, now())) return null
  const hubToken = feed.hubToken ?? randomBytes(24).toString('base64url')
  const hubSecret = feed.hubSecret ?? randomBytes(24).toString('base64url')
  const hubState = feed.hubState === 'active' ? 'active' : 'asked'
  await saveFeed(database, feedId, { hubToken, hubSecret, hubState, hubAskedAt: now() })
  const form = new URLSearchParams({
    'hub.mode': 'subscribe',
    'hub.topic': feed.topicUrl ?? feed.url,
    'hub.callback': callbackUrl(deps.publicUrl, hubToken),
    'hub.secret': hubSecret,
    'hub.lease_seconds': String(LEASE_SECONDS),
  })
  return post(deps, feed.hubUrl, form)
}

export function callbackUrl(publicUrl: string, token: string): string {
  return `${publicUrl.replace(/\/+$/, '')}/websub/${token}`
}

async function post({ fetch }: HubDeps, url: string, form: URLSearchParams): Promise<string | null> {
  try {
    const { origin, pathname, search } = new URL(url)
    const response = await fetch.agent.request({
      ...{ origin, path: pathname + search, method: 'POST', body: form.toString() },
      headers: { 'content-type': 'application/x-www-form-urlencoded', 'user-agent': fetch.userAgent },
      signal: AbortSignal.timeout(fetch.timeoutMs),
    })
    await response.body.dump({ limit: 65_536 })
    return response.statusCode < 300 ? null : `the hub answered with status ${response.statusCode}`
  } catch (error) {
    return (error as Error).message
  }
}

/** A request to `/websub/TOKEN`. Header names in lower case. */
export type HubRequest = {
  token: string
  method: string
  query: Record<string, string | undefined>
  headers: Record<string, string | string[] | undefined>
  body: Uint8Array
}
/** What to answer, and the new and changed items to hand on to be ingested. */
export type HubAnswer = { status: number; body: string; itemIds: number[]; changeIds?: number[] }

const NOT_OURS: HubAnswer = { status: 404, body: 'no such subscription', itemIds: [] }
const NOTHING: Pick<HubAnswer, 'itemIds' | 'changeIds'> = { itemIds: [] }
const TAKEN: HubAnswer = { status: 202, body: '', itemIds: [] }

/** Answers a hub: verifies a subscription on GET (WebSub, 5.3), takes a signed push in on POST (7 and 8). */
export async function answerHub(deps: PollDeps, request: HubRequest): Promise<HubAnswer> {
  const feed = await findFeedByHubToken(deps.database, request.token)
  if (!feed) return NOT_OURS
  if (request.method === 'GET') return verify(deps, feed, request.query)
  if (request.method !== 'POST') return { status: 405, body: '', itemIds: [] }
  // The specification has unsigned pushes answered like all others, so that nobody can probe for the secret.
  if (!isSigned(feed, request)) return TAKEN
  return takePush(deps, feed, request)
}

async function verify({ database, now }: PollDeps, feed: Feed, query: HubRequest['query']): Promise<HubAnswer> {
  const topic = query['hub.topic']
  if (topic !== (feed.topicUrl ?? feed.url)) return NOT_OURS
  if (query['hub.mode'] === 'denied') {
    await saveFeed(database, feed.id, { hubState: 'refused' })
    return { status: 200, body: '', itemIds: [] }
  }
  const asked = query['hub.mode'] === 'subscribe' && feed.hubState !== 'none' && feed.state === 'active'
  const challenge = query['hub.challenge']
  if (!asked || challenge === undefined) return NOT_OURS
  const seconds = Number(query['hub.lease_seconds']) || LEASE_SECONDS
  const leaseMs = Math.min(LONGEST_LEASE_SECONDS, Math.max(60, seconds)) * 1000
  await saveFeed(database, feed.id, { hubState: 'active', hubUntil: new Date(now().getTime() + leaseMs) })
  return { status: 200, body: challenge, itemIds: [] }
}

function isSigned(feed: Feed, { headers, body }: HubRequest): boolean {
  const header = headers['x-hub-signature']
  const [, method, given] = /^(sha1|sha256|sha384|sha512)=([0-9a-f]+)$/i.exec(String(header ?? '')) ?? []
  if (!method || !given || feed.hubSecret === null) return false
  const expected = createHmac(method.toLowerCase(), feed.hubSecret).update(body).digest()
  const received = Buffer.from(given, 'hex')
  return received.length === expected.length && timingSafeEqual(received, expected)
}

async function takePush(deps: PollDeps, feed: Feed, { headers, body }: HubRequest): Promise<HubAnswer> {
  const contentType = headers['content-type']
  const known = typeof contentType === 'string' ? { 'content-type': contentType } : {}
  const parsed = await parseFeed({ bytes: body, url: feed.url, headers: known })
  const brought = await deps.database.transaction(async (tx) => {
    const locked = (await lockFeeds(tx, [feed.id])).get(feed.id)
    if (locked?.state !== 'active') return NOTHING
    // A push that cannot be read, or a feed not read before, is a reason to look for oneself.
    if (parsed.problem !== null || locked.succeededAt === null) {
      await saveFeed(tx, feed.id, { nextPollAt: deps.now() })
      return NOTHING
    }
    const [taken] = await takeDocuments(tx, [{ feed: locked, parsed }], deps.now())
    const { itemsPerHour, habitAt, usualGapMs, lastItemAt, itemCount } = taken!.changes
    await saveFeed(tx, feed.id, keepGiven({ itemsPerHour, habitAt, usualGapMs, lastItemAt, itemCount }))
    return { itemIds: taken!.itemIds, changeIds: taken!.changeIds }
  })
  return { ...TAKEN, ...brought }
}

function keepGiven<T extends object>(changes: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  const given = Object.entries(changes).filter(([, value]) => value !== undefined)
  return Object.fromEntries(given) as { [K in keyof T]: Exclude<T[K], undefined> }
}
