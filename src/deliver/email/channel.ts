import { createTransport } from 'nodemailer'
import type { Delivery } from '../../model.ts'
import type { Channel, SendOutcome } from '../channel.ts'
import { normaliseAddress } from './address.ts'
import { type ComposeDeps, createMailComposer } from './compose.ts'
import { createSendLimit } from './limits.ts'
import { bounceOfSmtpError, outcomeOfSmtpError, type SmtpError } from './outcome.ts'
import { readSmtpUrl } from './smtp-address.ts'

export type Dkim = { domainName: string; keySelector: string; privateKey: string }

export type EmailOptions = ComposeDeps & {
  smtpUrl: string
  connections: number
  /** 0 for no limit. */
  perSecond: number
  perHour: number
  dkim: Dkim | null
  /** Why nothing may be sent to the address any more, or null. */
  whySuppressed: (address: string) => Promise<string | null>
  /** Told when a server says while we talk to it what otherwise comes back as a bounce. */
  onRefused?: (delivery: Delivery, kind: 'hard' | 'soft', reason: string) => Promise<void>
}

/** What a signature covers: all that a forger would want to change, the links to unsubscribe included (RFC 8058). */
const SIGNED =
  'From:To:Subject:Date:Message-ID:In-Reply-To:References:MIME-Version:Content-Type:List-Id:List-Unsubscribe:List-Unsubscribe-Post'

/** Sends mail over a pool of SMTP connections: one recipient a message, several messages a connection. */
export function createEmailChannel(options: EmailOptions): Channel {
  const composer = createMailComposer(options)
  const hourly = createSendLimit(options.perHour, 3_600_000)
  const transport = openTransport(options)
  return {
    send: async (message, to, delivery) => {
      const address = normaliseAddress(to.address)
      if (address === null)
        return { kind: 'dead', reason: 'this is no address mail can be sent to', destinationOff: true }
      const why = await options.whySuppressed(address)
      if (why !== null) return { kind: 'dead', reason: why, destinationOff: true }
      const waitMs = hourly.take(options.now())
      if (waitMs > 0) return { kind: 'wait', reason: 'the hourly limit of mails is reached', afterMs: waitMs }
      const mail = await composer.compose(message, { ...to, address }, delivery)
      try {
        await transport.sendMail({ envelope: { from: mail.from, to: mail.to }, raw: mail.raw })
        return { kind: 'sent', remoteId: mail.messageId }
      } catch (error) {
        return refused(options, delivery, error as SmtpError)
      }
    },
    close: async () => transport.close(),
  }
}

async function refused(options: EmailOptions, delivery: Delivery, error: SmtpError): Promise<SendOutcome> {
  const outcome = outcomeOfSmtpError(error)
  const kind = bounceOfSmtpError(error)
  if (kind && outcome.kind !== 'sent') await options.onRefused?.(delivery, kind, outcome.reason)
  return outcome
}

function openTransport({ smtpUrl, connections, perSecond, dkim }: EmailOptions) {
  return createTransport({
    ...{ pool: true, ...readSmtpUrl(smtpUrl) },
    ...{ maxConnections: connections, maxMessages: Number.POSITIVE_INFINITY },
    // The pool holds messages back for less than a second; an hour is the outbox's to wait.
    ...(perSecond > 0 ? { rateDelta: 1_000, rateLimit: perSecond } : {}),
    // A server that has gone quiet must not hold a delivery longer than its lease.
    ...{ connectionTimeout: 15_000, greetingTimeout: 15_000, socketTimeout: 60_000 },
    ...(dkim ? { dkim: { ...dkim, headerFieldNames: SIGNED } } : {}),
  })
}
