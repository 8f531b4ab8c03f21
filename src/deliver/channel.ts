import type { Delivery, Destination, DigestContent } from '../model.ts'
import type { AlertFacts } from '../store/deliveries.ts'

/** What is to be said, before any channel has put it into its own form. */
export type Message =
  | ({ kind: 'alert'; together?: AlertsTogether } & AlertPart)
  | { kind: 'digest'; digest: DigestContent; subscriptionId?: number }
  | { kind: 'notice'; subject: string; text: string; action?: NoticeAction }

export type AlertPart = { alert: AlertFacts; followUp?: FollowUp }

/** What became of a story since its alert: who else reports it. Sent in the alert's own thread. */
export type FollowUp = { firstDeliveryId: number; newOutlets: string[] }

/** Alerts that go out in one message with `alert`, and the sentence that says why. */
export type AlertsTogether = { others: AlertPart[]; reason: string }

/** A button. A `purpose` is a link of ours that holds the reader's token, made only when the message is sent. */
export type NoticeAction = { label: string } & ({ url: string } | { purpose: 'confirm' | 'manage' })

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
