import type { ZodType } from 'zod'
import { autocompleteAnswer, commandList, modal } from './command-shapes.ts'
import type { Refusal } from './faults.ts'
import * as faults from './faults.ts'
import type { SimInteraction } from './interactions.ts'
import {
  editedMessage,
  forumMessage,
  interactionMessage,
  isEmptyMessage,
  newMessage,
  pingsOf,
  webhookMessage,
} from './message-shapes.ts'
import { APPLICATION_ID, BOT_ID, type SimChannel, type SimFile, type SimMessage, type World } from './world.ts'

export type SimRequest = {
  method: string
  path: string
  query: URLSearchParams
  body: Record<string, never>
  files: SimFile[]
}
export type SimAnswer = { status: number; body: unknown }
export type RouteContext = {
  world: World
  interactions: Map<string, SimInteraction>
  gatewayInfo: () => unknown
  now: () => number
  /** For how long a nonce is remembered. */
  nonceMs: number
  /** The time of day that messages bear. */
  wallClock: () => Date
}
type Handler = (context: RouteContext, request: SimRequest, ids: string[]) => SimAnswer

const ok = (body: unknown): SimAnswer => ({ status: 200, body })
const NO_CONTENT: SimAnswer = { status: 204, body: null }
const INTERACTION_LIFE_MS = 15 * 60_000
const FIRST_ANSWER_MS = 3_000
const EPHEMERAL = 64

/** `:id` is a snowflake, `:token` anything. */
const ROUTES: [string, string, Handler][] = [
  ['GET', '/gateway/bot', ({ gatewayInfo }) => ok(gatewayInfo())],
  ['GET', '/users/@me', () => ok(botUser())],
  ['GET', '/oauth2/applications/@me', () => ok({ id: APPLICATION_ID, flags: 0 })],
  ['GET', '/applications/@me', () => ok({ id: APPLICATION_ID, flags: 0 })],
  ['POST', '/users/@me/channels', openDirectMessages],
  ['GET', '/guilds/:id', ({ world }, _request, [id]) => ok(describeGuild(world, id!))],
  ['GET', '/guilds/:id/members/:id', describeMember],
  ['GET', '/guilds/:id/threads/active', listActiveThreads],
  ['GET', '/channels/:id', ({ world }, _request, [id]) => ok(describeChannel(findChannel(world, id!, 'view')))],
  ['PATCH', '/channels/:id', patchChannel],
  ['POST', '/channels/:id/typing', ({ world }, _request, [id]) => typing(world, id!)],
  ['GET', '/channels/:id/messages', listMessages],
  ['POST', '/channels/:id/messages', createMessage],
  [
    'GET',
    '/channels/:id/messages/:id',
    ({ world }, _request, [id, m]) => ok(describeMessage(mustFind(world, id!, m!))),
  ],
  ['PATCH', '/channels/:id/messages/:id', editMessage],
  ['DELETE', '/channels/:id/messages/:id', deleteMessage],
  ['POST', '/channels/:id/messages/:id/threads', startThread],
  ['POST', '/channels/:id/threads', startForumPost],
  ['PUT', `/applications/${APPLICATION_ID}/commands`, putCommands],
  ['GET', `/applications/${APPLICATION_ID}/commands`, ({ world }) => ok(world.commands)],
  ['POST', '/interactions/:id/:token/callback', answerInteraction],
  ['POST', `/webhooks/${APPLICATION_ID}/:token`, followUp],
  [
    'GET',
    `/webhooks/${APPLICATION_ID}/:token/messages/@original`,
    ({ world, interactions, now }, _r, [token]) => ok(originalOf(world, liveInteraction(interactions, token!, now()))),
  ],
  ['PATCH', `/webhooks/${APPLICATION_ID}/:token/messages/@original`, editOriginal],
  ['DELETE', `/webhooks/${APPLICATION_ID}/:token/messages/@original`, () => NO_CONTENT],
  ['POST', '/webhooks/:id/:token', executeWebhook],
  ['PATCH', '/webhooks/:id/:token/messages/:id', editByWebhook],
]
const COMPILED = ROUTES.map(([method, pattern, handler]) => ({
  method,
  handler,
  regex: new RegExp(`^${pattern.replace(/:id/g, '(\\d{15,21})').replace(/:token/g, '([^/]+)')}$`),
}))

/** @returns the answer of the route, or a refusal; a route that is not imitated is a 404 */
export function answer(context: RouteContext, request: SimRequest): SimAnswer {
  for (const { method, regex, handler } of COMPILED) {
    const found = method === request.method ? regex.exec(request.path) : null
    if (!found) continue
    try {
      return handler(context, request, found.slice(1))
    } catch (refusal) {
      if (typeof (refusal as Refusal).status === 'number') return refusal as Refusal
      throw refusal
    }
  }
  return faults.NOT_FOUND
}

function check<T>(shape: ZodType<T>, body: unknown, at: string[] = []): T {
  const parsed = shape.safeParse(body)
  if (parsed.success) return parsed.data
  throw faults.invalidBody(parsed.error.issues.map((issue) => ({ ...issue, path: [...at, ...issue.path] })))
}

function typing(world: World, channelId: string): SimAnswer {
  if (findChannel(world, channelId, 'send').type === 15) throw faults.WRONG_CHANNEL_TYPE
  return NO_CONTENT
}

function botUser() {
  return { id: BOT_ID, username: 'sitrep', discriminator: '0', global_name: null, avatar: null, bot: true }
}

/** @throws a refusal where the channel is gone, out of sight, or not to be written to */
function findChannel(world: World, id: string, need: 'view' | 'send'): SimChannel {
  const channel = world.channels.get(id)
  if (!channel) throw faults.UNKNOWN_CHANNEL
  const parent = channel.parentId ? world.channels.get(channel.parentId) : undefined
  if (!world.isIn(channel.guildId) || channel.denied.has('view') || parent?.denied.has('view'))
    throw faults.MISSING_ACCESS
  if (need === 'send' && (channel.denied.has('send') || parent?.denied.has('send'))) throw faults.MISSING_PERMISSION
  return channel
}

/** Newest first, as many as are asked for. */
function listMessages({ world }: RouteContext, { query }: SimRequest, [id]: string[]): SimAnswer {
  const before = query.get('before')
  const { messages } = findChannel(world, id!, 'view')
  const end = before === null ? messages.length : messages.findIndex((one) => one.id === before)
  const limit = Number(query.get('limit') ?? 50)
  if (!(limit >= 1 && limit <= 100)) throw faults.invalidBody([{ path: ['limit'], message: '1 to 100' }])
  return ok(
    messages
      .slice(Math.max(0, end - limit), Math.max(0, end))
      .reverse()
      .map(describeMessage),
  )
}

function listActiveThreads({ world }: RouteContext, _request: SimRequest, [guildId]: string[]): SimAnswer {
  if (!world.guilds.has(guildId!)) throw faults.UNKNOWN_GUILD
  const threads = [...world.channels.values()].filter((one) => one.type === 11 && one.guildId === guildId)
  return ok({ threads: threads.filter(({ archived }) => !archived).map(describeChannel), members: [] })
}

function mustFind(world: World, channelId: string, messageId: string): SimMessage {
  findChannel(world, channelId, 'view')
  const message = world.findMessage(channelId, messageId)
  if (!message) throw faults.UNKNOWN_MESSAGE
  return message
}

function describeChannel(channel: SimChannel) {
  const { id, guildId, type, name, parentId, archived, locked } = channel
  const about = { archived, locked, create_timestamp: channel.messages[0]?.timestamp }
  const thread = type === 11 ? { parent_id: parentId, owner_id: BOT_ID, thread_metadata: about } : {}
  const server = guildId ? { guild_id: guildId, permission_overwrites: overwritesOf(channel) } : {}
  return { id, type, name, ...server, ...thread }
}

const DENIED_BITS = { view: 10n, send: 11n, threads: 35n }

function overwritesOf({ denied }: SimChannel) {
  const deny = [...denied].reduce((bits, what) => bits | (1n << DENIED_BITS[what]), 0n)
  return deny === 0n ? [] : [{ id: BOT_ROLE.id, type: 0, allow: '0', deny: String(deny) }]
}

function describeGuild(world: World, id: string) {
  const guild = world.guilds.get(id)
  if (!guild) throw faults.UNKNOWN_GUILD
  return { id, name: guild.name, owner_id: guild.ownerId, roles: [...guild.roles.values(), BOT_ROLE] }
}

/** The role that a bot is given with the invitation. */
const BOT_ROLE = { id: '900000000000000002', name: 'sitrep', permissions: '309237763072' }

function describeMember({ world }: RouteContext, _request: SimRequest, [guildId, userId]: string[]): SimAnswer {
  const guild = world.guilds.get(guildId!)
  if (!guild) throw faults.UNKNOWN_GUILD
  const roles = userId === BOT_ID ? [BOT_ROLE.id] : (guild.members.get(userId!)?.roles ?? [])
  return ok({ user: { id: userId }, roles })
}

function openDirectMessages({ world }: RouteContext, { body }: SimRequest): SimAnswer {
  const recipientId = String(body.recipient_id)
  const known = [...world.channels.values()].find((one) => one.recipientId === recipientId)
  const channel = known ?? world.addChannel({ guildId: null, type: 1, recipientId, name: '' })
  return ok(describeChannel(channel))
}

function patchChannel({ world }: RouteContext, { body }: SimRequest, [id]: string[]): SimAnswer {
  const channel = findChannel(world, id!, 'view')
  if (channel.locked) throw faults.LOCKED
  if (typeof body.archived === 'boolean') channel.archived = body.archived
  return ok(describeChannel(channel))
}

function store(
  { world, now, wallClock }: RouteContext,
  channelId: string,
  from: Partial<SimMessage> & { allowed?: unknown },
) {
  const { allowed, ...rest } = from
  const content = rest.content ?? ''
  const message: SimMessage = {
    id: world.newId(),
    channelId,
    authorId: BOT_ID,
    webhookId: null,
    nonce: null,
    embeds: [],
    components: [],
    flags: 0,
    files: [],
    edits: 0,
    at: now(),
    timestamp: wallClock().toISOString(),
    ...rest,
    content,
    pings: pingsOf(content, allowed as never),
  }
  world.channels.get(channelId)?.messages.push(message)
  return message
}

/** A message as the API shows it. */
export function describeMessage(message: SimMessage) {
  return {
    id: message.id,
    channel_id: message.channelId,
    author: message.webhookId === null ? botUser() : { ...botUser(), id: message.webhookId },
    content: message.content,
    embeds: message.embeds,
    components: message.components,
    attachments: message.files.map(({ name, size }, index) => ({
      id: String(index),
      filename: name,
      size,
      url: 'https://cdn.invalid/x',
    })),
    flags: message.flags,
    timestamp: message.timestamp,
    edited_timestamp: message.edits > 0 ? message.timestamp : null,
    mentions: [],
    mention_roles: [],
    mention_everyone: false,
    pinned: false,
    tts: false,
    type: 0,
    ...(message.nonce === null ? {} : { nonce: message.nonce }),
    ...(message.webhookId === null ? {} : { webhook_id: message.webhookId }),
  }
}

function checkFiles({ files }: SimRequest): void {
  if (files.some(({ size }) => size > 10 * 1024 * 1024)) throw faults.refuse(413, 40005, 'Request entity too large')
}

function createMessage(context: RouteContext, request: SimRequest, [id]: string[]): SimAnswer {
  const { world, now, nonceMs } = context
  const channel = findChannel(world, id!, 'send')
  if (channel.type === 15) throw faults.NO_TEXT_HERE
  if (channel.locked) throw faults.LOCKED
  // Seen on threads that were archived and may not be opened by writing to them.
  if (channel.archived) throw faults.ARCHIVED
  if (channel.recipientId && !takesMessages(world, channel.recipientId)) throw faults.NO_DIRECT_MESSAGES
  checkFiles(request)
  const body = check(newMessage, request.body)
  if (isEmptyMessage(body, request.files.length)) throw faults.EMPTY
  const nonce = body.nonce === undefined ? null : String(body.nonce)
  const isTwin = (one: SimMessage) => one.nonce === nonce && now() - one.at < nonceMs
  const twin = body.enforce_nonce && nonce !== null ? channel.messages.find(isTwin) : undefined
  if (twin) return ok(describeMessage(twin))
  const { content = '', embeds = [], components = [], flags = 0, allowed_mentions: allowed } = body
  const files = withDescriptions(request.files, body.attachments)
  const message = { nonce, content, embeds, components, flags, files, allowed }
  return ok(describeMessage(store(context, channel.id, message as never)))
}

function withDescriptions(files: SimFile[], given: { id: string | number; description?: string | undefined }[] = []) {
  return files.map((file, index) => ({
    ...file,
    description: given.find(({ id }) => String(id) === String(index))?.description ?? null,
  }))
}

function takesMessages(world: World, userId: string): boolean {
  const memberships = [...world.guilds.values()].flatMap((guild) => guild.members.get(userId) ?? [])
  return memberships.some(({ takesDirectMessages }) => takesDirectMessages)
}

function editMessage({ world }: RouteContext, request: SimRequest, [id, m]: string[]): SimAnswer {
  const message = mustFind(world, id!, m!)
  if (message.authorId !== BOT_ID || message.webhookId) throw faults.NOT_MINE
  if (world.channels.get(id!)?.archived) throw faults.ARCHIVED
  return ok(describeMessage(change(message, check(editedMessage, request.body))))
}

function change(message: SimMessage, body: { content?: unknown; embeds?: unknown; components?: unknown }): SimMessage {
  for (const key of ['content', 'embeds', 'components'] as const) {
    if (body[key] !== undefined) Object.assign(message, { [key]: body[key] })
  }
  if (isEmptyMessage(message, message.files.length)) throw faults.EMPTY
  message.edits++
  return message
}

function deleteMessage({ world }: RouteContext, _request: SimRequest, [id, m]: string[]): SimAnswer {
  mustFind(world, id!, m!)
  const channel = findChannel(world, id!, 'view')
  channel.messages = channel.messages.filter((one) => one.id !== m)
  return NO_CONTENT
}

function startThread({ world }: RouteContext, { body }: SimRequest, [id, m]: string[]): SimAnswer {
  const channel = findChannel(world, id!, 'view')
  if (channel.denied.has('threads')) throw faults.MISSING_PERMISSION
  if (channel.type === 11) throw faults.refuse(400, 50024, 'Cannot execute action on this channel type')
  mustFind(world, id!, m!)
  if (world.channels.has(m!)) throw faults.THREAD_EXISTS
  const name = String(body.name ?? '')
  if (name.length < 1 || name.length > 100) throw faults.invalidBody([{ path: ['name'], message: '1 to 100' }])
  const thread = world.addChannel({ id: m!, guildId: channel.guildId, type: 11, name, parentId: channel.id })
  return { status: 201, body: describeChannel(thread) }
}

function startForumPost(context: RouteContext, request: SimRequest, [id]: string[]): SimAnswer {
  const { world } = context
  const forum = findChannel(world, id!, 'send')
  if (forum.type !== 15) throw faults.refuse(400, 50024, 'Cannot execute action on this channel type')
  const name = String(request.body.name ?? '')
  if (name.length < 1 || name.length > 100) throw faults.invalidBody([{ path: ['name'], message: '1 to 100' }])
  const body = check(forumMessage, request.body.message, ['message'])
  if (isEmptyMessage(body, request.files.length)) throw faults.EMPTY
  const thread = world.addChannel({ guildId: forum.guildId, type: 11, name, parentId: forum.id })
  const { allowed_mentions: allowed, ...rest } = body
  const first = { id: thread.id, ...rest, allowed, files: request.files }
  const message = store(context, thread.id, first as never)
  return { status: 201, body: { ...describeChannel(thread), message: describeMessage(message) } }
}

function putCommands({ world }: RouteContext, { body }: SimRequest): SimAnswer {
  const commands = check(commandList, body as unknown)
  world.commandPuts++
  world.commands = commands.map((command, index) => ({ ...command, id: String(910000000000000000n + BigInt(index)) }))
  return ok(world.commands)
}

// --- webhooks ---

function findWebhook(world: World, id: string, token: string) {
  const webhook = world.webhooks.get(id)
  if (!webhook) throw faults.UNKNOWN_WEBHOOK
  if (webhook.token !== token) throw faults.BAD_WEBHOOK_TOKEN
  return webhook
}

function executeWebhook(context: RouteContext, request: SimRequest, [id, token]: string[]): SimAnswer {
  const { world } = context
  const webhook = findWebhook(world, id!, token!)
  const body = check(webhookMessage, request.body)
  if (isEmptyMessage(body as never, request.files.length)) throw faults.EMPTY
  const target = world.channels.get(request.query.get('thread_id') ?? webhook.channelId)
  if (!target) throw faults.UNKNOWN_CHANNEL
  if (target.type === 15 && !body.thread_name) throw faults.NEEDS_THREAD
  const place =
    target.type === 15
      ? world.addChannel({ guildId: target.guildId, type: 11, name: body.thread_name ?? '', parentId: target.id })
      : target
  const allowed = body.allowed_mentions ?? { parse: ['users'] }
  const { content = '', embeds = [] } = body
  const posted = { webhookId: webhook.id, content, embeds, allowed, files: request.files }
  const message = store(context, place.id, posted as never)
  return request.query.get('wait') === 'true' ? ok(describeMessage(message)) : NO_CONTENT
}

function editByWebhook({ world }: RouteContext, request: SimRequest, [id, token, m]: string[]): SimAnswer {
  const webhook = findWebhook(world, id!, token!)
  const message = world.findMessage(request.query.get('thread_id') ?? webhook.channelId, m!)
  if (!message || message.webhookId !== webhook.id) throw faults.UNKNOWN_MESSAGE
  return ok(describeMessage(change(message, check(editedMessage, request.body))))
}

// --- interactions ---

function liveInteraction(interactions: Map<string, SimInteraction>, token: string, now: number): SimInteraction {
  const interaction = interactions.get(token)
  if (!interaction) throw faults.UNKNOWN_WEBHOOK
  if (now - interaction.at > INTERACTION_LIFE_MS) throw faults.BAD_WEBHOOK_TOKEN
  return interaction
}

/** Callback types that each interaction type may be answered with. */
const ALLOWED: Record<number, number[]> = { 2: [4, 5, 9], 3: [4, 5, 6, 7, 9], 4: [8], 5: [4, 5, 6, 7] }

function answerInteraction(context: RouteContext, request: SimRequest, [id, token]: string[]): SimAnswer {
  const { world, interactions, now } = context
  const interaction = interactions.get(token!)
  if (!interaction || interaction.id !== id || now() - interaction.at > FIRST_ANSWER_MS)
    throw faults.UNKNOWN_INTERACTION
  if (interaction.callback) throw faults.ACKNOWLEDGED
  const { type, data } = request.body as unknown as { type: number; data?: Record<string, never> }
  if (!ALLOWED[interaction.type]?.includes(type))
    throw faults.invalidBody([{ path: ['type'], message: 'not for this' }])
  if (type === 8) interaction.choices = check(autocompleteAnswer, data, ['data']).choices
  if (type === 9) interaction.modal = check(modal, data, ['data'])
  if (type === 5) interaction.flags = Number(data?.flags ?? 0)
  if (type === 4) say(context, interaction, request, data)
  if (type === 7) change(interaction.message!, check(interactionMessage, data, ['data']) as never)
  interaction.callback = type
  interaction.changed()
  return request.query.get('with_response') === 'true' ? ok(callbackResponse(world, interaction)) : NO_CONTENT
}

function callbackResponse(_world: World, interaction: SimInteraction) {
  const message = interaction.reply ?? interaction.message
  return {
    interaction: { id: interaction.id, type: interaction.type, response_message_id: message?.id },
    resource: { type: interaction.callback, ...(message ? { message: describeMessage(message) } : {}) },
  }
}

function say(context: RouteContext, interaction: SimInteraction, request: SimRequest, data: unknown): SimMessage {
  const body = check(interactionMessage, data, ['data'])
  if (isEmptyMessage(body, request.files.length)) throw faults.EMPTY
  const { content = '', embeds = [], components = [], allowed_mentions: allowed = { parse: ['users'] } } = body
  const flags = body.flags ?? interaction.flags
  // What only one person sees is not part of the channel.
  const place = flags & EPHEMERAL ? `ephemeral.${interaction.id}` : interaction.channelId
  const said = { content, embeds, components, flags, files: request.files, allowed }
  const message = store(context, place, said as never)
  message.channelId = interaction.channelId
  interaction.reply ??= message
  interaction.said.push(message)
  interaction.changed()
  return message
}

function followUp(context: RouteContext, request: SimRequest, [token]: string[]): SimAnswer {
  const interaction = liveInteraction(context.interactions, token!, context.now())
  return ok(describeMessage(say(context, interaction, request, request.body)))
}

function originalOf(_world: World, interaction: SimInteraction) {
  const message = interaction.reply ?? interaction.message
  if (!message) throw faults.UNKNOWN_MESSAGE
  return describeMessage(message)
}

function editOriginal(context: RouteContext, request: SimRequest, [token]: string[]): SimAnswer {
  const interaction = liveInteraction(context.interactions, token!, context.now())
  if (!interaction.callback) throw faults.UNKNOWN_WEBHOOK
  const isUpdate = interaction.callback === 6 || interaction.callback === 7
  const target = isUpdate ? interaction.message : interaction.reply
  if (!target) return ok(describeMessage(say(context, interaction, request, request.body)))
  change(target, check(interactionMessage, request.body) as never)
  interaction.changed()
  return ok(describeMessage(target))
}
