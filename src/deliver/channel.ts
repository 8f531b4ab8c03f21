import type { DigestContent } from '../digests/content.ts'
import type { Delivery, Destination } from '../model.ts'
import type { AlertFacts } from '../store/deliveries.ts'

/** What is to be said, before any channel has put it into its own form. */
export type Message =
  | { kind: 'alert'; alert: AlertFacts }
  | { kind: 'digest'; digest: DigestContent }
  | { kind: 'notice'; subject: string; text: string }

/**
 * How a try to send ended. `retry`: it may work later, at the earliest after `afterMs` where the other side said so.
 * `wait`: nothing went wrong, but the time has not come (a rate limit); such tries are never counted up to giving up.
 * `dead`: it never will, for the reason given in words; `destinationOff` when that goes for all messages to come.
 */
export type SendOutcome =
  | { kind: 'sent'; remoteId: string | null }
  | { kind: 'retry'; reason: string; afterMs?: number }
  | { kind: 'wait'; reason: string; afterMs: number }
  | { kind: 'dead'; reason: string; destinationOff: boolean }

/**
 * A way to reach destinations of one kind. `send` may be called again for a delivery whose first outcome was never
 * recorded, so it hands the other side an id derived from `delivery.id` wherever that side can use one to drop repeats.
 */
export interface Channel {
  send(message: Message, to: Destination, delivery: Delivery): Promise<SendOutcome>
  close(): Promise<void>
}
