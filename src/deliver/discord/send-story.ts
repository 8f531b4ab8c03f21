import { type AlertFacts, findAlertFacts } from '../../store/deliveries.ts'
import {
  findPostedItem,
  findStoryMessage,
  findStorySeq,
  type StoryMessage,
  saveStoryMessage,
  updateStoryMessage,
} from '../../store/discord-messages.ts'
import type { SendOutcome } from '../channel.ts'
import { renderDiscord } from './message.ts'
import { codeOf, edit, postAnew } from './post.ts'
import type { Sending } from './sending.ts'
import { postStoryNews } from './story-news.ts'

const UNKNOWN_MESSAGE = 10008
const EDITS_EXHAUSTED = 30046

/**
 * An alert: a message of its own when the channel knows nothing of the story yet, else an edit of the message there is,
 * which then names this watchlist too.
 */
export async function sendAlert(sending: Sending, alert: AlertFacts): Promise<SendOutcome> {
  const { sql, destination, delivery } = sending
  const known = await findStoryMessage(sql, destination.id, alert.storyId)
  if (!known || known.deliveryId === delivery.id) return postAlert(sending, alert, known)
  if (known.isMuted) return { kind: 'sent', remoteId: known.messageId }
  const watchlists = [...new Set([...known.watchlists, alert.watchlist])]
  return renew(sending, alert, { ...known, watchlists })
}

/** Later articles of a story that was alerted: the message is edited, and what is materially new goes to its thread. */
export async function sendStoryUpdate(sending: Sending, alert: AlertFacts): Promise<SendOutcome> {
  const known = await findStoryMessage(sending.sql, sending.destination.id, alert.storyId)
  if (!known || known.isMuted) return { kind: 'sent', remoteId: known?.messageId ?? null }
  const threadId = await postStoryNews(sending, alert.storyId, known)
  return renew(sending, alert, { ...known, threadId })
}

async function postAlert(sending: Sending, alert: AlertFacts, known: StoryMessage | null): Promise<SendOutcome> {
  const { sql, destination, delivery } = sending
  if (known) return { kind: 'sent', remoteId: known.messageId }
  const shownSeq = await findStorySeq(sql, alert.storyId)
  const posted = await postAnew(sending, onlyBody(sending, alert))
  await saveStoryMessage(sql, destination.id, alert.storyId, { deliveryId: delivery.id, ...posted, shownSeq })
  return { kind: 'sent', remoteId: posted.messageId }
}

function onlyBody(sending: Sending, alert: AlertFacts, watchlists: string[] = []) {
  const [body] = renderDiscord({ kind: 'alert', alert }, { ...sending.render, alsoWatchlists: watchlists })
  if (!body) throw new Error('an alert is always one message')
  return body
}

/** Renders the story's message anew from the article it was about. */
async function renew(sending: Sending, alert: AlertFacts, known: StoryMessage): Promise<SendOutcome> {
  const { api, sql, to, destination } = sending
  // A further watchlist leaves what is new to the update that is on its way.
  const isUpdate = sending.delivery.details.followUp === true
  const shownSeq = isUpdate ? await findStorySeq(sql, alert.storyId) : known.shownSeq
  const first = await findPostedItem(sql, known.deliveryId)
  const original = first && (await findAlertFacts(sql, { ...sending.delivery, ...first }))
  const also = known.watchlists.filter((name) => name !== original?.watchlist)
  const source = { ...sending, render: { ...sending.render, delivery: { ...sending.delivery, ...(first ?? {}) } } }
  try {
    await edit(api, to, known, onlyBody(source, original ?? alert, also))
  } catch (error) {
    if (codeOf(error) === UNKNOWN_MESSAGE) return postAgain(sending, alert, also)
    if (codeOf(error) !== EDITS_EXHAUSTED) throw error
  }
  await updateStoryMessage(sql, destination.id, alert.storyId, {
    threadId: known.threadId,
    watchlists: known.watchlists,
    shownSeq,
  })
  return { kind: 'sent', remoteId: known.messageId }
}

/** Somebody deleted the message. An alert is news and is posted again; a mere update is not. */
async function postAgain(sending: Sending, alert: AlertFacts, also: string[]): Promise<SendOutcome> {
  const { sql, destination, delivery } = sending
  if (delivery.details.followUp === true) return { kind: 'sent', remoteId: null }
  const shownSeq = await findStorySeq(sql, alert.storyId)
  const posted = await postAnew(sending, onlyBody(sending, alert, also))
  await saveStoryMessage(sql, destination.id, alert.storyId, { deliveryId: delivery.id, ...posted, shownSeq })
  return { kind: 'sent', remoteId: posted.messageId }
}
