import { Client, Events, GatewayIntentBits, type Guild, Options, Routes } from 'discord.js'
import type { App } from '../app.ts'
import { ConfigInvalid } from '../errors.ts'
import { deleteOldDrafts } from '../store/discord-drafts.ts'
import { forgetInteractions } from '../store/discord-interactions.ts'
import { createDispatcher } from './dispatch.ts'
import { forgetGuild, heal, joinGuild } from './guilds.ts'
import { registerCommands } from './register.ts'
import { probe } from './standing.ts'

const MINUTE_MS = 60_000
const DRAFT_LIFE_MS = 24 * 60 * MINUTE_MS
const FIRST_PAUSE_MS = 2_000
const LONGEST_PAUSE_MS = 5 * MINUTE_MS
/** Failures that no further try can mend. */
const HOPELESS: Record<string, string> = {
  TokenInvalid: 'DISCORD_TOKEN is refused by Discord; copy it anew from the developer portal',
  DisallowedIntents: 'Discord refuses the intents of the bot',
}

/**
 * Connects the bot and keeps it connected. It listens for what people do with its commands and for servers that come and
 * go; what it posts goes through the outbox, which needs no gateway. Shards are as many as the gateway recommends.
 * @returns the function that disconnects it
 * @throws ConfigInvalid when the token is refused
 */
export async function startBot(app: App): Promise<() => Promise<void>> {
  const { config } = app
  if (config.discordToken === null) return async () => undefined
  const client = new Client({
    intents: [GatewayIntentBits.Guilds],
    shards: 'auto',
    rest: { api: config.discordApi, version: '10' },
    // Nothing is read from messages, members or presences, so none are kept.
    makeCache: Options.cacheWithLimits({
      ...Options.DefaultMakeCacheSettings,
      MessageManager: 0,
      GuildMemberManager: { maxSize: 0, keepOverLimit: (member) => member.id === member.client.user.id },
    }),
    allowedMentions: { parse: [] },
  })
  listen(app, client)
  const timer = setInterval(() => void safely(app, 'heal', () => tend(app, client)), MINUTE_MS)
  let isStopped = false
  const stop = async () => {
    isStopped = true
    clearInterval(timer)
    await client.destroy()
  }
  await connect(app, client, () => isStopped).catch(async (error) => {
    await stop()
    throw error
  })
  return stop
}

function listen(app: App, client: Client): void {
  const dispatch = createDispatcher(app)
  const tryChannel = probeWith(client)
  const on = (what: string, work: () => Promise<unknown>) => void safely(app, what, work)
  client.on(Events.ClientReady, (ready) => on('ready', () => greet(app, ready)))
  client.on(Events.InteractionCreate, (interaction) => on('interaction', () => dispatch(interaction)))
  client.on(Events.GuildCreate, (guild) => on('join', () => joinGuild(app, describe(guild), tryChannel)))
  client.on(Events.GuildAvailable, (guild) => on('available', () => joinGuild(app, describe(guild), tryChannel)))
  client.on(Events.GuildDelete, (guild) => on('leave', () => forgetGuild(app, guild.id)))
  // Permissions may have been mended: roles and channels say so.
  client.on(Events.ChannelUpdate, (_old, channel) => {
    if ('guildId' in channel) on('heal', () => heal(app, tryChannel, channel.guildId))
  })
  client.on(Events.GuildRoleUpdate, (role) => on('heal', () => heal(app, tryChannel, role.guild.id)))
  client.on(Events.ShardDisconnect, ({ code }, shard) => app.log.warn({ code, shard }, 'discord shard gave up'))
  client.on(Events.ShardReconnecting, (shard) => app.log.info({ shard }, 'discord shard reconnects'))
  client.on(Events.ShardError, (error, shard) =>
    app.log.warn({ shard, error: error.message }, 'discord shard in trouble'),
  )
  client.on(Events.Error, (error) => app.log.error({ error: error.message }, 'discord client in trouble'))
  client.on(Events.Invalidated, () => app.log.error('discord refuses the session for good'))
  guardDispatches(app, client)
}

/** A dispatch of a shape that the library does not expect throws inside its socket handler, which would end the process. */
function guardDispatches(app: App, client: Client): void {
  const manager = client.ws as unknown as { handlePacket?: (...packet: unknown[]) => unknown }
  const original = manager.handlePacket?.bind(manager)
  if (!original) return
  manager.handlePacket = (...packet) => {
    try {
      return original(...packet)
    } catch (error) {
      app.log.warn({ error: (error as Error).message }, 'discord sent something unexpected')
      return false
    }
  }
}

async function greet(app: App, client: Client<true>): Promise<void> {
  const { rest, guilds, application } = client
  await registerCommands(app, application.id, (body) => rest.put(Routes.applicationCommands(application.id), { body }))
  for (const guild of guilds.cache.values())
    if (guild.available) await joinGuild(app, describe(guild), probeWith(client))
  app.log.info({ guilds: guilds.cache.size, shards: client.ws.shards.size }, 'discord bot is up')
}

const probeWith = (client: Client) => (channelId: string) => probe(client as Client<true>, channelId)

const describe = ({ id, name, ownerId }: Guild) => ({ id, name, ownerId })

async function tend(app: App, client: Client): Promise<void> {
  if (!client.isReady()) return
  await heal(app, probeWith(client), null)
  const before = new Date(app.now().getTime() - DRAFT_LIFE_MS)
  await deleteOldDrafts(app.database, before)
  await forgetInteractions(app.database, before)
}

/**
 * Tries once, and where Discord cannot be reached goes on trying in the background: a service that starts before its
 * network does is no reason to give up.
 */
async function connect(app: App, client: Client, isStopped: () => boolean, pauseMs = FIRST_PAUSE_MS): Promise<void> {
  try {
    await client.login(app.config.discordToken ?? '')
  } catch (error) {
    const { code, message } = error as Error & { code?: string }
    const hopeless =
      HOPELESS[code ?? ''] ?? (/disallowed intents/i.test(message) ? HOPELESS.DisallowedIntents : undefined)
    if (hopeless) throw new ConfigInvalid([hopeless])
    app.log.warn({ error: message, pauseMs }, 'discord cannot be reached')
    const again = () => connect(app, client, isStopped, Math.min(LONGEST_PAUSE_MS, pauseMs * 2))
    setTimeout(() => isStopped() || void safely(app, 'connect', again), pauseMs).unref()
  }
}

async function safely(app: App, what: string, work: () => Promise<unknown>): Promise<void> {
  await work().catch((error: Error) => app.log.error({ what, error: error.message }, 'discord event not handled'))
}
