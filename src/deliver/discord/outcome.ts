import { DiscordAPIError, HTTPError, RateLimitError } from '@discordjs/rest'
import type { SendOutcome } from '../channel.ts'

/** The bot's token is refused: nothing can be sent until the operator has set another one. */
export class TokenRefused extends Error {}
/** Not sent, because Discord has said when the next request may come, or because too many were refused lately. */
export class NotYet extends Error {
  constructor(
    readonly afterMs: number,
    message: string,
  ) {
    super(message)
  }
}

const MINUTE_MS = 60_000
/** While the token is refused every try would count towards a ban of the whole address. */
const TOKEN_PAUSE_MS = 10 * MINUTE_MS

type Meaning = { reason: string; verdict: 'off' | 'dead' | 'retry' | 'pause' }

/** What Discord's codes mean for a message to a channel. `off` also stops what would follow to the same destination. */
const CODES: Record<number, Meaning> = {
  10003: { verdict: 'off', reason: 'the channel no longer exists' },
  10004: { verdict: 'off', reason: 'the server no longer exists or the bot has been removed from it' },
  10008: { verdict: 'dead', reason: 'the message no longer exists' },
  10011: { verdict: 'dead', reason: 'the role to be mentioned no longer exists' },
  10013: { verdict: 'off', reason: 'the person no longer exists' },
  10015: { verdict: 'off', reason: 'the webhook has been deleted' },
  20016: { verdict: 'pause', reason: 'the channel is in slow mode' },
  20028: { verdict: 'pause', reason: 'the channel is at its limit of messages' },
  20029: { verdict: 'pause', reason: 'the server is at its limit of messages' },
  30007: { verdict: 'dead', reason: 'the channel has as many webhooks as it may have' },
  30046: { verdict: 'dead', reason: 'Discord allows no further edits of a message this old' },
  40001: { verdict: 'pause', reason: 'Discord refuses the bot its request; is the token still right?' },
  40005: { verdict: 'dead', reason: 'the message is larger than Discord takes' },
  40058: {
    verdict: 'off',
    reason: 'the channel is a forum, which takes posts only; choose the forum form or another channel',
  },
  40062: { verdict: 'pause', reason: 'Discord limits this service for now' },
  50001: { verdict: 'off', reason: 'the bot cannot see the channel; it needs the permission View Channel' },
  50005: { verdict: 'dead', reason: 'the message belongs to somebody else' },
  50006: { verdict: 'dead', reason: 'the message was empty' },
  50007: { verdict: 'off', reason: 'the person takes no direct messages from the bot' },
  50008: { verdict: 'off', reason: 'the channel takes no messages; choose a text channel' },
  50013: {
    verdict: 'off',
    reason: 'the bot lacks a permission in the channel; it needs Send Messages and Embed Links',
  },
  50021: { verdict: 'dead', reason: 'the message is one of the system' },
  50024: { verdict: 'off', reason: 'the channel is of a kind that takes no messages; choose a text channel' },
  50027: { verdict: 'off', reason: 'the webhook address is no longer valid' },
  50035: { verdict: 'dead', reason: 'Discord found the message to be wrong' },
  50083: { verdict: 'off', reason: 'the thread is archived and the bot may not open it again' },
  50109: { verdict: 'dead', reason: 'Discord could not read the message' },
  50278: { verdict: 'off', reason: 'the person shares no server with the bot any more' },
  130000: { verdict: 'retry', reason: 'Discord is overloaded' },
  160005: { verdict: 'off', reason: 'the thread is locked' },
  200000: { verdict: 'dead', reason: "the server's AutoMod blocked the message" },
  200001: { verdict: 'dead', reason: "the server's AutoMod blocked the title" },
  220001: {
    verdict: 'off',
    reason: 'the webhook leads to a forum, which needs a thread; add ?thread_id= to its address',
  },
  240000: { verdict: 'dead', reason: "Discord's link filter blocked the message" },
}

/** What a failed request means for the delivery, in words that a server's owner can act on. Never quotes an address. */
export function outcomeOf(error: unknown): SendOutcome {
  if (error instanceof NotYet) return { kind: 'wait', reason: error.message, afterMs: error.afterMs }
  if (error instanceof RateLimitError) {
    const afterMs = Math.max(1, Math.ceil(error.retryAfter || error.timeToReset || error.sublimitTimeout))
    return { kind: 'wait', reason: 'Discord asked to wait', afterMs }
  }
  if (error instanceof TokenRefused) {
    return { kind: 'wait', reason: "Discord refuses the bot's token; set DISCORD_TOKEN anew", afterMs: TOKEN_PAUSE_MS }
  }
  if (error instanceof DiscordAPIError) return outcomeOfAnswer(error)
  if (error instanceof HTTPError) return { kind: 'retry', reason: `Discord answered with status ${error.status}` }
  return { kind: 'retry', reason: 'Discord could not be reached' }
}

function outcomeOfAnswer(error: DiscordAPIError): SendOutcome {
  const meaning = CODES[Number(error.code)] ?? meaningOfStatus(error.status)
  const reason = `${meaning.reason} (${Number(error.code) || error.status})`
  if (meaning.verdict === 'retry') return { kind: 'retry', reason }
  if (meaning.verdict === 'pause') return { kind: 'retry', reason, afterMs: MINUTE_MS }
  const detail = Number(error.code) === 50035 ? `: ${faultyFields(error.rawError).join(', ') || 'no field named'}` : ''
  return { kind: 'dead', reason: `${reason}${detail}`, destinationOff: meaning.verdict === 'off' }
}

/** For answers without a code that we know, such as the pages that stand between Discord and the world. */
function meaningOfStatus(status: number): Meaning {
  if (status >= 500) return { verdict: 'retry', reason: 'Discord has trouble' }
  if (status === 404) return { verdict: 'off', reason: 'Discord does not know the place' }
  if (status === 403 || status === 429) return { verdict: 'pause', reason: 'Discord turned the request away' }
  return { verdict: 'dead', reason: 'Discord refused the message' }
}

/** Paths of the fields that a 50035 complains of, such as `embeds.0.title`. */
function faultyFields(raw: unknown): string[] {
  const paths: string[] = []
  const walk = (node: unknown, path: string) => {
    if (typeof node !== 'object' || node === null) return
    if ('_errors' in node) paths.push(path)
    for (const [key, below] of Object.entries(node)) if (key !== '_errors') walk(below, path ? `${path}.${key}` : key)
  }
  walk((raw as { errors?: unknown } | null)?.errors, '')
  return paths
}
