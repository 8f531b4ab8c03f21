import { createHmac } from 'node:crypto'

/**
 * The headers that let a receiver check who sent `body` and when (Standard Webhooks, symmetric signatures, v1).
 * @param secret `whsec_` and the key in base64
 * @param id stays the same when the same message is sent again, so that the receiver can drop repeats
 */
export function signWebhook(secret: string, id: string, at: Date, body: string): Record<string, string> {
  const timestamp = String(Math.floor(at.getTime() / 1000))
  const key = Buffer.from(secret.slice('whsec_'.length), 'base64')
  const signature = createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64')
  return { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': `v1,${signature}` }
}
