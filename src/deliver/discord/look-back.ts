import { type APIChannel, type APIMessage, type APIUser, ComponentType } from 'discord-api-types/v10'
import type { Delivery } from '../../model.ts'
import { listRecorded } from '../../store/discord-messages.ts'
import type { Sql } from '../../store/sql.ts'
import type { DiscordApi } from './api.ts'
import { type Body, type Posted, titleOf } from './body.ts'

const PAGE = 100
const MOST_PAGES = 5
/** Clocks may differ, ours and Discord's; what is older than this was posted for something else. */
const MARGIN_MS = 24 * 3_600_000

/**
 * Finds what an earlier try of a delivery may have posted without our hearing of it. Discord drops repeats by their nonce
 * for some minutes only, and never in forums; a process that died may be back much later.
 */
export interface LookBack {
  inChannel(channelId: string, body: Body): Promise<Posted | null>
  inForum(guildId: string, forumId: string, body: Body): Promise<Posted | null>
}

export type LookBackDeps = { api: DiscordApi; sql: Sql; readBotId: () => Promise<string> }

/** Looks at most once: of several messages only the first that is not recorded can have been posted by an earlier try. */
export function createLookBack(deps: LookBackDeps, delivery: Delivery): LookBack {
  let isDone = delivery.attempts <= 1
  const since = delivery.createdAt.getTime() - MARGIN_MS
  const once = async (find: () => Promise<Posted | null>) => {
    if (isDone) return null
    const found = await find()
    isDone = true
    return found
  }
  return {
    inChannel: (channelId, body) => once(() => findMessage(deps, delivery, channelId, body, since)),
    inForum: (guildId, forumId, body) => once(() => findForumPost(deps, delivery, guildId, forumId, body, since)),
  }
}

/** A bot's own id, asked for when it is first wanted. */
export function createBotIdReader(api: DiscordApi): () => Promise<string> {
  let id: string | null = null
  return async () => {
    id ??= (await api.request<APIUser>('GET', '/users/@me')).id
    return id
  }
}

async function findMessage(
  { api, sql, readBotId }: LookBackDeps,
  { destinationId }: Delivery,
  channelId: string,
  body: Body,
  since: number,
): Promise<Posted | null> {
  const botId = await readBotId()
  const wanted = signatureOf(body)
  const alike: string[] = []
  for await (const message of newestFirst(api, channelId)) {
    if (Date.parse(message.timestamp) < since) break
    if (message.author.id === botId && signatureOf(message) === wanted) alike.push(message.id)
  }
  const messageId = await findUnrecorded(sql, destinationId, alike)
  return messageId === null ? null : { channelId, messageId }
}

async function* newestFirst(api: DiscordApi, channelId: string): AsyncGenerator<APIMessage> {
  let before: string | null = null
  for (let page = 0; page < MOST_PAGES; page++) {
    const query = new URLSearchParams({ limit: String(PAGE), ...(before ? { before } : {}) })
    const messages: APIMessage[] = await api.request<APIMessage[]>('GET', `/channels/${channelId}/messages`, { query })
    yield* messages
    before = messages.at(-1)?.id ?? null
    if (messages.length < PAGE) return
  }
}

/** What tells a message from others of ours and is shown again as it was sent: titles, and what its buttons are for. */
function signatureOf({ embeds = [], components = [] }: Pick<Body, 'embeds' | 'components'>): string {
  const titles = embeds.map(({ title = '' }) => title.trim())
  const rows = components.filter((one) => one.type === ComponentType.ActionRow)
  const buttons = rows.flatMap((row) => row.components.map((one) => ('custom_id' in one ? one.custom_id : '')))
  return JSON.stringify([titles, buttons])
}

type ActiveThread = APIChannel & {
  parent_id?: string
  owner_id?: string
  thread_metadata?: { create_timestamp?: string }
}

/** A post that is still open; those are all that were begun within a day. */
async function findForumPost(
  { api, sql, readBotId }: LookBackDeps,
  { destinationId }: Delivery,
  guildId: string,
  forumId: string,
  body: Body,
  since: number,
): Promise<Posted | null> {
  const botId = await readBotId()
  const { threads } = await api.request<{ threads: ActiveThread[] }>('GET', `/guilds/${guildId}/threads/active`)
  const name = titleOf(body)
  const alike = threads.filter((one) => one.parent_id === forumId && one.owner_id === botId && one.name === name)
  const late = alike.filter(({ thread_metadata: about }) => Date.parse(about?.create_timestamp ?? '') >= since)
  const ids = late.map(({ id }) => id).sort((a, b) => b.localeCompare(a))
  const postId = await findUnrecorded(sql, destinationId, ids)
  return postId === null ? null : { channelId: postId, messageId: postId } // a post has its first message's id
}

/** The oldest of these messages that no delivery is known to have posted. */
async function findUnrecorded(sql: Sql, destinationId: number, messageIds: readonly string[]): Promise<string | null> {
  const recorded = new Set(await listRecorded(sql, destinationId, messageIds))
  return messageIds.filter((id) => !recorded.has(id)).at(-1) ?? null
}
