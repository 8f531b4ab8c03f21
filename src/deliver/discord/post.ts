import { DiscordAPIError, type RawFile } from '@discordjs/rest'
import type { APIChannel, APIMessage } from 'discord-api-types/v10'
import type { DiscordAddress } from './address.ts'
import type { DiscordApi } from './api.ts'
import { type Body, type Posted, threadName, titleOf } from './body.ts'
import type { Sending } from './sending.ts'

const ARCHIVED = 50083
const NEEDS_THREAD = 220001
const THREAD_EXISTS = 160004
const NO_THREADS_IN_IT = 50024
const ONE_DAY_MINUTES = 1440

type Poster = Pick<Sending, 'api' | 'lookBack'>

/** Posts a message, unless an earlier try has posted it; a plain webhook cannot know. */
export async function post(
  { api, lookBack }: Poster,
  to: DiscordAddress,
  body: Body,
  files: RawFile[] = [],
): Promise<Posted> {
  if (to.kind === 'webhook') return postByWebhook(api, to, body, files)
  const channelId = to.kind === 'person' ? await openDirectMessages(api, to.userId) : to.channelId
  const earlier = await lookBack.inChannel(channelId, body)
  if (earlier) return earlier
  const send = () => api.request<APIMessage>('POST', `/channels/${channelId}/messages`, { body, files })
  const message = await reopening(api, channelId, send)
  return { channelId, messageId: message.id }
}

/** Does `work` in a channel, which is opened again when it is a thread that was archived for lack of use. */
async function reopening<T>(api: DiscordApi, channelId: string, work: () => Promise<T>): Promise<T> {
  return work().catch(async (error) => {
    if (codeOf(error) !== ARCHIVED) throw error
    await api.request('PATCH', `/channels/${channelId}`, { body: { archived: false } })
    return work()
  })
}

/** A message that begins something: a forum takes it as a post of its own. */
export async function postAnew(sending: Sending, body: Body, files: RawFile[] = []): Promise<Posted> {
  const { api, to, wishes, lookBack } = sending
  if (wishes.form !== 'forum' || to.kind !== 'channel') return post(sending, to, body, files)
  const earlier = wishes.guildId && (await lookBack.inForum(wishes.guildId, to.channelId, body))
  if (earlier) return earlier
  return openForumPost(api, to.channelId, titleOf(body), body, files)
}

type Webhook = DiscordAddress & { kind: 'webhook' }

async function postByWebhook(api: DiscordApi, to: Webhook, body: Body, files: RawFile[]): Promise<Posted> {
  const { nonce: _nonce, enforce_nonce: _enforced, ...rest } = body
  const query = new URLSearchParams({ wait: 'true', ...(to.threadId ? { thread_id: to.threadId } : {}) })
  const send = (extra: object) =>
    api.request<APIMessage>('POST', `/webhooks/${to.id}/${to.token}`, { body: { ...rest, ...extra }, files, query })
  const message = await send({}).catch((error) => {
    if (codeOf(error) !== NEEDS_THREAD) throw error
    return send({ thread_name: titleOf(body) })
  })
  return { channelId: message.channel_id, messageId: message.id }
}

async function openDirectMessages(api: DiscordApi, userId: string): Promise<string> {
  const channel = await api.request<APIChannel>('POST', '/users/@me/channels', { body: { recipient_id: userId } })
  return channel.id
}

/** Replaces a message's content. What it once mentioned is not mentioned again by an edit. */
export async function edit(api: DiscordApi, to: DiscordAddress, at: Posted, body: Body): Promise<void> {
  const { nonce: _nonce, enforce_nonce: _enforced, ...rest } = body
  if (to.kind !== 'webhook') {
    const path = `/channels/${at.channelId}/messages/${at.messageId}` as const
    await reopening(api, at.channelId, () => api.request('PATCH', path, { body: rest }))
    return
  }
  const query = new URLSearchParams(to.threadId ? { thread_id: to.threadId } : {})
  await api.request('PATCH', `/webhooks/${to.id}/${to.token}/messages/${at.messageId}`, { body: rest, query })
}

/** The thread below a message, begun if there is none; a thread holds no others, so there it is that one itself. */
export async function openThread(api: DiscordApi, at: Posted, name: string): Promise<string> {
  const body = { name: threadName(name), auto_archive_duration: ONE_DAY_MINUTES }
  try {
    const thread = await api.request<APIChannel>('POST', `/channels/${at.channelId}/messages/${at.messageId}/threads`, {
      body,
    })
    return thread.id
  } catch (error) {
    // A thread has the id of the message that it hangs on.
    if (codeOf(error) === THREAD_EXISTS) return at.messageId
    if (codeOf(error) === NO_THREADS_IN_IT) return at.channelId
    throw error
  }
}

/** A new post in a forum, with its first message. */
async function openForumPost(
  api: DiscordApi,
  forumId: string,
  name: string,
  body: Body,
  files: RawFile[] = [],
): Promise<Posted> {
  const { nonce: _nonce, enforce_nonce: _enforced, ...message } = body
  const thread = await api.request<APIChannel & { message?: { id: string } }>('POST', `/channels/${forumId}/threads`, {
    body: { name: threadName(name), auto_archive_duration: ONE_DAY_MINUTES, message },
    files,
  })
  return { channelId: thread.id, messageId: thread.message?.id ?? thread.id }
}

/** Discord's own code of a refused request; null for any other failure. */
export function codeOf(error: unknown): number | null {
  return error instanceof DiscordAPIError ? Number(error.code) || null : null
}
