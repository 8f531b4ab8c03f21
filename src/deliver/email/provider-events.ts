import { createHmac, timingSafeEqual } from 'node:crypto'
import { deliveryOfMessageId } from './headers.ts'
import type { BounceNotice } from './take-bounce.ts'

export const PROVIDERS = ['ses', 'sendgrid', 'mailgun', 'postmark'] as const
export type Provider = (typeof PROVIDERS)[number]

/**
 * Providers report bounces to `POST /hooks/mail/<provider>/<secret>`. They sign in four different ways, so the secret in
 * the address is what proves that the report is theirs: it belongs to this installation and to one provider.
 */
export function hookSecret(secret: string, provider: Provider): string {
  return createHmac('sha256', secret).update(`mail hook ${provider}`).digest('hex').slice(0, 32)
}

export function isHookSecret(secret: string, provider: Provider, given: string): boolean {
  const [expected, asked] = [Buffer.from(hookSecret(secret, provider)), Buffer.from(given)]
  return expected.length === asked.length && timingSafeEqual(expected, asked)
}

/**
 * The bounces and complaints that a provider's request reports; `takeBounce` records each.
 * @param body the parsed JSON. For SES the SNS envelope or the message in it
 * @returns [] for opens, deliveries, and whatever else is not about failures
 */
export function readProviderEvents(provider: Provider, body: unknown): BounceNotice[] {
  return READERS[provider](body).filter((notice) => notice.recipient !== null || notice.delivery !== null)
}

/** The address that an SNS topic wants opened before it reports anything; only ever one of Amazon's. */
export function readConfirmAddress(body: unknown): string | null {
  const { Type, SubscribeURL } = json(body)
  if (Type !== 'SubscriptionConfirmation' || !URL.canParse(text(SubscribeURL))) return null
  const url = new URL(text(SubscribeURL))
  return url.protocol === 'https:' && /\.amazonaws\.com(\.cn)?$/.test(url.hostname) ? url.href : null
}

type Json = Record<string, unknown>
const json = (value: unknown): Json => (typeof value === 'object' && value !== null ? (value as Json) : {})
const list = (value: unknown): Json[] => (Array.isArray(value) ? value.map(json) : [])
const text = (value: unknown): string =>
  typeof value === 'string' ? value : typeof value === 'number' ? String(value) : ''
const address = (value: unknown): string | null => text(value).trim().toLowerCase() || null
const said = (...parts: unknown[]) => `mail came back: ${parts.map(text).filter(Boolean).join(' ').slice(0, 240)}`

const READERS: Record<Provider, (body: unknown) => BounceNotice[]> = {
  ses: (body) => {
    const envelope = json(body)
    const message = typeof envelope.Message === 'string' ? json(parse(envelope.Message)) : envelope
    const headers = list(json(message.mail).headers)
    const id = headers.find((header) => text(header.name).toLowerCase() === 'message-id')
    const delivery = deliveryOfMessageId(text(id?.value))
    if ((message.notificationType ?? message.eventType) === 'Complaint') {
      const { complainedRecipients, complaintFeedbackType } = json(message.complaint)
      return list(complainedRecipients).map((one) => complaint(one.emailAddress, complaintFeedbackType, delivery))
    }
    const bounce = json(message.bounce)
    return list(bounce.bouncedRecipients).map((one) => ({
      ...{ kind: bounce.bounceType === 'Permanent' ? 'hard' : 'soft', recipient: address(one.emailAddress), delivery },
      reason: said(bounce.bounceSubType, one.diagnosticCode),
    }))
  },
  sendgrid: (body) =>
    list(body).flatMap((event): BounceNotice[] => {
      const delivery = deliveryOfMessageId(text(event['smtp-id']))
      if (event.event === 'spamreport') return [complaint(event.email, '', delivery)]
      if (event.event !== 'bounce' && event.event !== 'dropped') return []
      const hard = event.event === 'bounce' && event.type !== 'blocked'
      return [{ kind: hard ? 'hard' : 'soft', recipient: address(event.email), delivery, reason: said(event.reason) }]
    }),
  mailgun: (body) => {
    const event = json(json(body)['event-data'])
    const delivery = deliveryOfMessageId(text(json(json(event.message).headers)['message-id']))
    if (event.event === 'complained') return [complaint(event.recipient, '', delivery)]
    if (event.event !== 'failed') return []
    const status = json(event['delivery-status'])
    const hard = event.severity === 'permanent' && event.reason !== 'suppress-complaint'
    const reason = said(status.code, status.message, status.description)
    return [{ kind: hard ? 'hard' : 'soft', recipient: address(event.recipient), delivery, reason }]
  },
  postmark: (body) => {
    const event = json(body)
    if (event.RecordType === 'SpamComplaint' || event.Type === 'SpamComplaint')
      return [complaint(event.Email, '', null)]
    if (event.RecordType !== 'Bounce') return []
    const hard = ['HardBounce', 'BadEmailAddress', 'ManuallyDeactivated'].includes(text(event.Type))
    const reason = said(event.Description, event.Details)
    return [{ kind: hard ? 'hard' : 'soft', recipient: address(event.Email), delivery: null, reason }]
  },
}

function complaint(recipient: unknown, type: unknown, delivery: number | null): BounceNotice {
  const reason = `its reader reported a mail as ${text(type) || 'spam'}`
  return { kind: 'complaint', recipient: address(recipient), delivery, reason }
}

function parse(message: string): unknown {
  try {
    return JSON.parse(message)
  } catch {
    return null
  }
}
