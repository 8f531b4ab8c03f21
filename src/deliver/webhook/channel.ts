import { type Agent, request } from 'undici'
import { AddressRefused } from '../../errors.ts'
import type { Delivery, Destination } from '../../model.ts'
import { VERSION } from '../../version.ts'
import type { Channel, Message, SendOutcome } from '../channel.ts'
import { describeWebhook } from './body.ts'
import { signWebhook } from './signature.ts'

export type WebhookDeps = {
  /** Lets nothing through to private networks; see net/guarded-agent.ts. */
  agent: Agent
  /** The signing secret of a destination. */
  secretOf: (destinationId: number) => Promise<string>
  publicUrl: string
  now: () => Date
  timeoutMs?: number
}

const TIMEOUT_MS = 15_000
/** Of an answer nothing is needed but its status. */
const MOST_ANSWER_BYTES = 16_384

/**
 * Posts messages as JSON to addresses that people chose, signed as Standard Webhooks has it. `webhook-id` is the same
 * each time a delivery is tried, so a receiver can drop repeats. Redirects are not followed.
 */
export function createWebhookChannel(deps: WebhookDeps): Channel {
  return {
    send: async (message, to, delivery) => {
      try {
        return await post(deps, message, to, delivery)
      } catch (error) {
        return describeFailure(error as Error)
      }
    },
    close: () => deps.agent.close(),
  }
}

async function post(deps: WebhookDeps, message: Message, to: Destination, delivery: Delivery): Promise<SendOutcome> {
  const id = `delivery-${delivery.id}`
  const body = JSON.stringify(describeWebhook(message, delivery, deps.publicUrl))
  const answer = await request(to.address, {
    method: 'POST',
    dispatcher: deps.agent,
    headers: {
      ...{ 'content-type': 'application/json', 'user-agent': `Sitrep/${VERSION} (+${deps.publicUrl})` },
      ...signWebhook(await deps.secretOf(to.id), id, deps.now(), body),
    },
    body,
    signal: AbortSignal.timeout(deps.timeoutMs ?? TIMEOUT_MS),
  })
  await answer.body.dump({ limit: MOST_ANSWER_BYTES }).catch(() => undefined)
  return judge(answer.statusCode, answer.headers['retry-after'], deps.now())
}

/** 410 means that the receiver wants no more (Standard Webhooks); whatever else is not a success may pass. */
export function judge(status: number, retryAfter: string | string[] | undefined, now: Date): SendOutcome {
  if (status >= 200 && status < 300) return { kind: 'sent', remoteId: null }
  const reason = `the webhook answered with status ${status}`
  if (status === 410) return { kind: 'dead', reason: `${reason}: it is gone`, destinationOff: true }
  if (status >= 300 && status < 400) return { kind: 'retry', reason: `${reason}; redirects are not followed` }
  const afterMs = readRetryAfter([retryAfter].flat()[0], now)
  return afterMs === null ? { kind: 'retry', reason } : { kind: 'retry', reason, afterMs }
}

/** Seconds or an HTTP date (RFC 9110, 10.2.3), at most a day. */
function readRetryAfter(header: string | undefined, now: Date): number | null {
  if (header === undefined) return null
  const ms = /^\d+$/.test(header.trim()) ? Number(header) * 1000 : Date.parse(header) - now.getTime()
  return Number.isFinite(ms) ? Math.min(Math.max(0, ms), 86_400_000) : null
}

function describeFailure(error: Error): SendOutcome {
  const refused = error instanceof AddressRefused ? error : error.cause instanceof AddressRefused ? error.cause : null
  if (refused) return { kind: 'dead', reason: refused.message, destinationOff: false }
  if (error.name === 'TimeoutError') return { kind: 'retry', reason: 'the webhook did not answer in time' }
  const code = (error as NodeJS.ErrnoException).code
  return { kind: 'retry', reason: `the webhook could not be reached${code ? ` (${code})` : ''}` }
}
