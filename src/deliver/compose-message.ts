import type { ContentCache } from '../digests/content-cache.ts'
import type { Delivery } from '../model.ts'
import { findStandingAlert, findWantedAlert } from '../store/deliveries.ts'
import { findDigestRun } from '../store/digests.ts'
import { listNewOutlets } from '../store/follow-ups.ts'
import type { Sql } from '../store/sql.ts'
import { explainTogether, type QuietHours } from './alert-gate.ts'
import type { AlertPart, Message, NoticeAction } from './channel.ts'

/** `alongside` are further alerts that go out in the same message, and `quiet` the quiet hours where it goes. */
export type Composing = {
  sql: Sql
  contents: ContentCache
  delivery: Delivery
  alongside: readonly Delivery[]
  quiet: QuietHours
  now: Date
}

/** `message` is null where there is nothing to say; `untold` are those of several alerts that it says nothing about. */
export type Composed = { message: Message | null; untold: readonly Delivery[] }

/** What the delivery was about may be gone, or have turned out to be nothing. */
export async function composeMessage(composing: Composing): Promise<Composed> {
  const { sql, contents, delivery } = composing
  if (delivery.kind === 'alert') return composeAlert(composing)
  if (delivery.kind === 'digest') return { message: await composeDigestMessage(sql, contents, delivery), untold: [] }
  const { subject, text, action } = delivery.details
  const notice = { kind: 'notice' as const, subject: String(subject), text: String(text) }
  return { message: action ? { ...notice, action: action as NoticeAction } : notice, untold: [] }
}

async function composeAlert({ sql, delivery, alongside, quiet, now }: Composing): Promise<Composed> {
  const parts: AlertPart[] = []
  const untold: Delivery[] = []
  for (const one of [delivery, ...alongside]) {
    const part = await composePart(sql, one, now)
    if (part) parts.push(part)
    else untold.push(one)
  }
  const [first, ...others] = parts
  if (!first) return { message: null, untold }
  if (others.length === 0) return { message: { kind: 'alert', ...first }, untold }
  const reason = explainTogether(delivery.details.held === 'quiet' ? 'quiet' : 'burst', quiet)
  return { message: { kind: 'alert', ...first, together: { others, reason } }, untold }
}

async function composePart(sql: Sql, delivery: Delivery, now: Date): Promise<AlertPart | null> {
  const { followUp, followUpOf } = delivery.details
  // A message that stands in a channel is brought up to date whatever became of the watchlist.
  const alert = await (followUp === true ? findStandingAlert(sql, delivery) : findWantedAlert(sql, delivery, now))
  if (!alert || typeof followUpOf !== 'number') return alert && { alert }
  const newOutlets = await listNewOutlets(sql, delivery)
  return newOutlets.length === 0 ? null : { alert, followUp: { firstDeliveryId: followUpOf, newOutlets } }
}

async function composeDigestMessage(sql: Sql, contents: ContentCache, { digestId }: Delivery): Promise<Message | null> {
  const run = digestId === null ? null : await findDigestRun(sql, digestId)
  const digest = run && (await contents.read(sql, run.contentId))
  return digest && { kind: 'digest', digest, subscriptionId: run.subscriptionId }
}
