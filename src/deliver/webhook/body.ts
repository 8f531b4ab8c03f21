import type { Delivery } from '../../model.ts'
import { highlight } from '../../watch/highlight.ts'
import type { AlertPart, Message } from '../channel.ts'

/** What a webhook receives; `type` says what `data` holds. `timestamp` is when it was decided on, ISO 8601. */
export type WebhookBody = { type: string; timestamp: string; data: object }

export function describeWebhook(message: Message, delivery: Delivery, publicUrl: string): WebhookBody {
  const timestamp = delivery.createdAt.toISOString()
  switch (message.kind) {
    case 'alert': {
      const also = (message.together?.others ?? []).map((other) => describeAlert(other, publicUrl))
      const type = message.followUp ? 'alert.continued' : 'alert.created'
      return { type, timestamp, data: { ...describeAlert(message, publicUrl), also } }
    }
    case 'digest':
      return { type: 'digest.created', timestamp, data: message.digest }
    case 'notice':
      return { type: 'notice.created', timestamp, data: { subject: message.subject, text: message.text } }
  }
}

function describeAlert({ alert, followUp }: AlertPart, publicUrl: string): object {
  const { watchlist, line, query, title, url, outlet, topics, outlets, itemId, storyId } = alert
  return {
    ...{ watchlist, line, query, itemId, storyId, title, url, outlet, topics, outlets },
    newOutlets: followUp?.newOutlets ?? [],
    publishedAt: alert.publishedAt?.toISOString() ?? null,
    storyUrl: new URL(`/stories/${storyId}`, publicUrl).href,
    quote: highlight(alert, alert.spans)?.segments ?? [],
  }
}
