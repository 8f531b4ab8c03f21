import type { Writable } from 'node:stream'
import type { AlertPart, Message } from '../deliver/channel.ts'
import { subjectOfAlert } from '../deliver/email/alert.ts'
import { subjectOfDigest } from '../deliver/email/digest.ts'
import type { ReplayPrinter } from './replay-print.ts'
import type { ReplayEvent } from './replay-run.ts'

/** Writes each thing that would have gone out, and each digest that would not, as a line of JSON. */
export function createJsonReplay(output: Writable): Pick<ReplayPrinter, 'print'> {
  return { print: (event) => void output.write(`${JSON.stringify(describeEvent(event))}\n`) }
}

function describeEvent(event: ReplayEvent): object {
  if (event.kind === 'no-digest') {
    const { name, destination, reason, itemCount } = event.run
    return { at: event.at, kind: 'no-digest', destination, subscription: name, itemCount, reason }
  }
  const { at, destination, message } = event
  return { at, kind: message.kind, destination, ...describeMessage(message) }
}

function describeMessage(message: Message): object {
  if (message.kind === 'notice') return { subject: message.subject }
  if (message.kind === 'alert') {
    const parts: AlertPart[] = [message, ...(message.together?.others ?? [])]
    return { subject: subjectOfAlert(message), together: message.together?.reason, alerts: parts.map(describePart) }
  }
  const { digest } = message
  return {
    ...{ subject: subjectOfDigest(digest), subscription: digest.subscription, itemCount: digest.itemCount },
    stories: digest.sections.flatMap(({ topic, stories }) =>
      stories.map(({ storyId, title, outlets, watchlists }) => ({ storyId, topic, title, outlets, watchlists })),
    ),
    ...{ nothing: digest.nothing, leftOut: digest.leftOut },
  }
}

function describePart({ alert, followUp }: AlertPart): object {
  const { title, watchlist, line, query, url, storyId } = alert
  return { storyId, title, url, watchlist, line, query, newOutlets: followUp?.newOutlets }
}
