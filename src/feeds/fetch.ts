import { EventEmitter } from 'node:events'
import type { Dispatcher } from 'undici'
import { readAge } from './cache-age.ts'
import { describeFailure, describeStatus } from './fetch-words.ts'
import type { HostGate } from './host-gate.ts'
import { ACCEPTED_ENCODINGS, BodyTooLarge, readBody } from './read-body.ts'

export type FetchDeps = {
  agent: Dispatcher
  gate: HostGate
  now: () => Date
  userAgent: string
  /** From the start of the first connection to the last byte, redirects included. */
  timeoutMs: number
  mostBytes: number
}

/** What a server said about the copy we have. */
export type Validators = { etag: string | null; lastModified: string | null }

/**
 * How a request ended. `url` is where the answer came from; `movedTo` is set when every step on the way there was a
 * permanent redirect. `failed` has the reason in words that can be shown to the people who read the feed.
 */
export type FetchOutcome =
  | {
      kind: 'document'
      url: string
      movedTo: string | null
      bytes: Buffer
      /** False when the answer broke off, so that what it held last may lack its end. */
      complete: boolean
      headers: Record<string, string>
      validators: Validators
      freshMs: number | null
    }
  | { kind: 'not-modified'; movedTo: string | null; freshMs: number | null }
  | { kind: 'gone' }
  | { kind: 'failed'; reason: string; retryAfterMs: number | null }

const MOST_REDIRECTS = 8
/** Of an answer that is not used, so many bytes are read to keep its connection. */
const MOST_UNREAD = 65_536
const ACCEPT =
  'application/rss+xml, application/atom+xml, application/feed+json, application/rdf+xml, application/xml;q=0.9, text/xml;q=0.9, text/html;q=0.5, */*;q=0.1'

/** Asks for a document, following redirects. Never throws: whatever goes wrong is an outcome. */
export async function fetchDocument(deps: FetchDeps, url: string, validators: Validators): Promise<FetchOutcome> {
  const clock = createDeadline(deps.timeoutMs)
  try {
    return await follow(deps, url, validators, clock)
  } catch (error) {
    const late = clock.passed() && !(error instanceof BodyTooLarge)
    const reason = late ? `no answer within ${deps.timeoutMs / 1000} s` : describeFailure(error as Error)
    return { kind: 'failed', reason, retryAfterMs: null }
  } finally {
    clock.stop()
  }
}

/** Runs from the first connection on: waiting for one's turn at a host is not the server's delay. */
type Deadline = { signal: EventEmitter; start(): void; stop(): void; passed(): boolean }

function createDeadline(ms: number): Deadline {
  const signal = new EventEmitter()
  let timer: NodeJS.Timeout | undefined
  let passed = false
  const end = () => {
    passed = true
    signal.emit('abort')
  }
  return {
    signal,
    start: () => {
      timer ??= setTimeout(end, ms)
    },
    stop: () => clearTimeout(timer),
    passed: () => passed,
  }
}

async function follow(deps: FetchDeps, start: string, validators: Validators, clock: Deadline): Promise<FetchOutcome> {
  let url = start
  let permanent = true
  for (let step = 0; step <= MOST_REDIRECTS; step++) {
    const movedTo = permanent && url !== start ? url : null
    const answer = await askOnce(deps, url, movedTo, validators, clock)
    if (answer.kind !== 'redirect') return answer
    permanent &&= answer.permanent
    url = answer.target
  }
  return { kind: 'failed', reason: `redirected more than ${MOST_REDIRECTS} times`, retryAfterMs: null }
}

type Redirect = { kind: 'redirect'; target: string; permanent: boolean }

async function askOnce(
  deps: FetchDeps,
  url: string,
  movedTo: string | null,
  validators: Validators,
  clock: Deadline,
): Promise<FetchOutcome | Redirect> {
  const parts = new URL(url)
  if (parts.protocol !== 'http:' && parts.protocol !== 'https:') {
    throw new Error(`the address leads to ${parts.protocol}, not to the web`)
  }
  return deps.gate.run(parts.host, async () => {
    clock.start()
    const { origin, pathname, search } = parts
    const headers = requestHeaders(deps.userAgent, parts, validators)
    const path = pathname + search
    const response = await requestTwice(deps.agent, { origin, path, method: 'GET', headers, signal: clock.signal })
    const target = redirectTarget(response, url)
    if (target === null) return readAnswer(deps, response, url, movedTo)
    await response.body.dump({ limit: MOST_UNREAD })
    return { kind: 'redirect', target, permanent: response.statusCode === 301 || response.statusCode === 308 }
  })
}

/** A connection that was kept open may turn out to be closed just as it is used again; a new one then serves. */
async function requestTwice(agent: Dispatcher, options: Dispatcher.RequestOptions): Promise<Dispatcher.ResponseData> {
  try {
    return await agent.request(options)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code !== 'UND_ERR_SOCKET' && code !== 'ECONNRESET') throw error
    return agent.request(options)
  }
}

function requestHeaders(userAgent: string, url: URL, validators: Validators): Record<string, string> {
  const headers: Record<string, string> = {
    'user-agent': userAgent,
    accept: ACCEPT,
    'accept-encoding': ACCEPTED_ENCODINGS,
  }
  if (validators.etag !== null) headers['if-none-match'] = validators.etag
  if (validators.lastModified !== null) headers['if-modified-since'] = validators.lastModified
  if (url.username) {
    const pair = `${decodeURIComponent(url.username)}:${decodeURIComponent(url.password)}`
    headers.authorization = `Basic ${Buffer.from(pair).toString('base64')}`
  }
  return headers
}

function redirectTarget(response: Dispatcher.ResponseData, url: string): string | null {
  const { location } = response.headers
  if (![301, 302, 303, 307, 308].includes(response.statusCode) || typeof location !== 'string') return null
  if (!URL.canParse(location, url)) throw new Error('redirected to an address that cannot be read')
  return new URL(location, url).href
}

async function readAnswer(
  deps: FetchDeps,
  response: Dispatcher.ResponseData,
  url: string,
  movedTo: string | null,
): Promise<FetchOutcome> {
  const headers = flatten(response.headers)
  const freshMs = readAge(headers, deps.now())
  const status = response.statusCode
  if (status === 200 || status === 203 || status === 226) {
    const body = await readBody(response.body, headers['content-encoding'], deps.mostBytes)
    const validators = { etag: headers.etag ?? null, lastModified: headers['last-modified'] ?? null }
    return { kind: 'document', url, movedTo, ...body, headers, validators, freshMs }
  }
  await response.body.dump({ limit: MOST_UNREAD })
  if (status === 304) return { kind: 'not-modified', movedTo, freshMs }
  if (status === 410) return { kind: 'gone' }
  return {
    kind: 'failed',
    reason: describeStatus(status),
    retryAfterMs: readRetryAfter(headers['retry-after'], deps.now()),
  }
}

function flatten(headers: Record<string, string | string[] | undefined>): Record<string, string> {
  const flat: Record<string, string> = {}
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined) flat[name] = Array.isArray(value) ? value.join(', ') : value
  }
  return flat
}

/** Seconds or a date (RFC 9110, 10.2.3). */
export function readRetryAfter(value: string | undefined, now: Date): number | null {
  if (value === undefined) return null
  if (/^\s*\d+\s*$/.test(value)) return Number(value) * 1000
  const at = Date.parse(value)
  return Number.isNaN(at) ? null : Math.max(0, at - now.getTime())
}
