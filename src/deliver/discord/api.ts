import { type RawFile, REST, RESTEvents, type RequestData } from '@discordjs/rest'
import type { APIChannel, APIMessage } from 'discord-api-types/v10'
import { NotYet, TokenRefused } from './outcome.ts'

type Method = 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE'
type RequestOptions = { body?: unknown; files?: RawFile[]; query?: URLSearchParams; reason?: string }

type OneRequest = RequestData & { method: Method; fullRoute: `/${string}` }

/** The requests that sending needs. Each throws what `outcomeOf` understands. */
export interface DiscordApi {
  request<T = unknown>(method: Method, path: `/${string}`, options?: RequestOptions): Promise<T>
  close(): void
}

export type DiscordApiOptions = {
  /** Null where only plain webhooks are used. */
  token: string | null
  /** For example https://discord.com/api. */
  api: string
  timeoutMs?: number
  /** Discord allows a bot 50 in all. */
  requestsPerSecond?: number
  /** Pauses before trying again by itself when Discord had trouble; further tries are the outbox's. */
  retryPausesMs?: number[]
  now?: () => Date
  /** Told once when the token is refused, and when so many requests were refused that a ban is near. */
  onTrouble?: (problem: string) => void
}

/** Of the 10,000 refused requests in ten minutes that lead to a ban, how many we let happen. */
const MOST_REFUSED = 4_000
const DISCORD_TROUBLE = new Set([500, 502, 503, 504])

/**
 * discord.js's REST client, which knows Discord's rate-limit buckets, set so that nobody sleeps inside it: where it would
 * wait, the request fails with the time to come back, and the worker is free for another channel meanwhile.
 */
export function createDiscordApi(options: DiscordApiOptions): DiscordApi {
  const { token, api, onTrouble = () => undefined, now = () => new Date() } = options
  const rest = new REST({
    api,
    version: '10',
    retries: 0,
    timeout: options.timeoutMs ?? 15_000,
    globalRequestsPerSecond: options.requestsPerSecond ?? 50,
    rejectOnRateLimit: () => true,
    invalidRequestWarningInterval: 100,
  })
  if (token !== null) rest.setToken(token)
  const spent = createSpentBuckets()
  const gate = { refusedToken: false, closedUntil: 0 }
  rest.on(RESTEvents.Response, ({ method, path }, response) => spent.note(method, path, response.headers))
  rest.on(RESTEvents.InvalidRequestWarning, ({ count, remainingTime }) => {
    if (count < MOST_REFUSED) return
    gate.closedUntil = now().getTime() + remainingTime
    onTrouble(`Discord refused ${count} requests within ten minutes; sending pauses`)
  })

  function checkGate(method: Method, path: string, isBot: boolean): void {
    if (isBot && (gate.refusedToken || token === null)) throw new TokenRefused()
    const closedMs = gate.closedUntil - now().getTime()
    if (closedMs > 0) throw new NotYet(closedMs, 'Discord refused too many requests lately')
    const spentMs = spent.leftMs(method, path)
    if (spentMs > 0) throw new NotYet(spentMs, 'Discord asked to wait')
  }

  async function requestOnce<T>(request: OneRequest, isBot: boolean): Promise<T> {
    checkGate(request.method, request.fullRoute, isBot)
    try {
      return (await rest.request(request as Parameters<typeof rest.request>[0])) as T
    } catch (error) {
      if (!isBot || !isUnauthorised(error)) throw error
      // The client has forgotten the token by now and would go on without; we stop instead.
      if (!gate.refusedToken) onTrouble("Discord refuses the bot's token; set DISCORD_TOKEN anew and restart")
      gate.refusedToken = true
      throw new TokenRefused()
    }
  }

  return {
    request: async <T>(method: Method, path: `/${string}`, { body, files, query, reason }: RequestOptions = {}) => {
      const isBot = !path.startsWith('/webhooks/')
      const request: OneRequest = {
        method,
        fullRoute: path,
        auth: isBot,
        ...(body === undefined ? {} : { body }),
        ...(files?.length ? { files } : {}),
        ...(query ? { query } : {}),
        ...(reason ? { reason } : {}),
      }
      const pauses = isSafeToRepeat(method, body) ? (options.retryPausesMs ?? [300, 1_500]) : []
      return withRetries(() => requestOnce<T>(request, isBot), pauses)
    },
    close: () => {
      rest.clearHandlerSweeper()
      rest.clearHashSweeper()
    },
  }
}

/** Posting again may post twice, unless Discord is told to drop the repeat. */
function isSafeToRepeat(method: Method, body: unknown): boolean {
  if (method !== 'POST') return true
  return typeof body === 'object' && body !== null && 'enforce_nonce' in body
}

async function withRetries<T>(attempt: () => Promise<T>, pausesMs: readonly number[]): Promise<T> {
  const [pauseMs, ...rest] = pausesMs
  try {
    return await attempt()
  } catch (error) {
    if (pauseMs === undefined || !DISCORD_TROUBLE.has((error as { status?: number }).status ?? 0)) throw error
    await new Promise((resolve) => setTimeout(resolve, pauseMs * (1 + Math.random() / 2)))
    return withRetries(attempt, rest)
  }
}

function isUnauthorised(error: unknown): boolean {
  const { status, message } = error as { status?: number; message?: string }
  return status === 401 || message?.includes('Expected token to be set') === true
}

/**
 * Buckets that an answer said to be empty, until they fill again. The client learns a bucket's name from the first
 * answer and then counts under that name, so what the first answer said would otherwise be forgotten.
 */
function createSpentBuckets() {
  const until = new Map<string, number>()
  return {
    note(method: string, path: string, headers: { get(name: string): string | null }): void {
      const key = bucketKey(method, path)
      until.delete(key)
      if (headers.get('x-ratelimit-remaining') !== '0') return
      const resetMs = Number(headers.get('x-ratelimit-reset-after')) * 1000
      if (resetMs > 0) until.set(key, performance.now() + resetMs + 20)
    },
    leftMs(method: string, path: string): number {
      const end = until.get(bucketKey(method, path))
      return end === undefined ? 0 : Math.ceil(end - performance.now())
    },
  }
}

/** Buckets count per method, route and the first id in it; a webhook's token belongs to that id. */
function bucketKey(method: string, path: string): string {
  const [kind, major, ...rest] = path.replace(/\?.*/, '').split('/').filter(Boolean)
  return `${method} ${kind}/${major}/${rest.map((part) => (/^\d{15,21}$/.test(part) ? ':id' : part)).join('/')}`
}

export type { APIChannel, APIMessage }
