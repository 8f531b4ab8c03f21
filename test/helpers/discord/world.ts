import type { APIEmbed, APIMessageTopLevelComponent } from 'discord-api-types/v10'

export type SimFile = { name: string; size: number; description: string | null }

export type SimMessage = {
  id: string
  channelId: string
  authorId: string
  webhookId: string | null
  nonce: string | null
  content: string
  embeds: APIEmbed[]
  components: APIMessageTopLevelComponent[]
  flags: number
  files: SimFile[]
  /** How often it was edited. */
  edits: number
  /** Whom it pinged: user ids, role ids, `everyone`. */
  pings: string[]
  /** Milliseconds on the simulator's own clock, which is never wrong. */
  at: number
  timestamp: string
}

export type SimChannel = {
  id: string
  guildId: string | null
  /** 0 text, 1 direct messages, 5 announcements, 11 thread, 15 forum. */
  type: number
  name: string
  parentId: string | null
  recipientId: string | null
  archived: boolean
  locked: boolean
  /** What the bot may not do here. */
  denied: Set<'view' | 'send' | 'threads'>
  messages: SimMessage[]
}

export type SimRole = { id: string; name: string; permissions: string }
export type SimMember = { roles: string[]; permissions: bigint; takesDirectMessages: boolean }
export type SimGuild = {
  id: string
  name: string
  ownerId: string
  available: boolean
  roles: Map<string, SimRole>
  members: Map<string, SimMember>
}
export type SimWebhook = { id: string; token: string; channelId: string }

export const BOT_ID = '900000000000000001'
export const APPLICATION_ID = '900000000000000001'

export type World = ReturnType<typeof createWorld>

/** Ids never come again, not in another world either. */
let counter = 0n

/** Everything the simulated Discord knows. */
export function createWorld() {
  const channels = new Map<string, SimChannel>()
  const guilds = new Map<string, SimGuild>()
  const webhooks = new Map<string, SimWebhook>()
  /** Later ids are larger, as with Discord's. */
  const newId = () => String(1_400_000_000_000_000_000n + ++counter)

  function addChannel(given: Partial<SimChannel> & { guildId: string | null }): SimChannel {
    const channel: SimChannel = {
      id: newId(),
      type: 0,
      name: 'news',
      parentId: null,
      recipientId: null,
      archived: false,
      locked: false,
      denied: new Set(),
      messages: [],
      ...given,
    }
    channels.set(channel.id, channel)
    return channel
  }

  function findMessage(channelId: string, messageId: string): SimMessage | undefined {
    return channels.get(channelId)?.messages.find(({ id }) => id === messageId)
  }

  return {
    channels,
    guilds,
    webhooks,
    newId,
    addChannel,
    findMessage,
    /** The registered commands, as they were put. */
    commands: [] as unknown[],
    commandPuts: 0,
    /** True when the bot is a member and the guild can be reached. */
    isIn: (guildId: string | null) => guildId === null || guilds.has(guildId),
    addGuild(name: string, ownerId: string): SimGuild {
      const id = newId()
      const everyone: SimRole = { id, name: '@everyone', permissions: '0' }
      const guild: SimGuild = {
        id,
        name,
        ownerId,
        available: true,
        roles: new Map([[id, everyone]]),
        members: new Map([[ownerId, { roles: [], permissions: 0x20n | 0x8n, takesDirectMessages: true }]]),
      }
      guilds.set(id, guild)
      return guild
    },
    addWebhook(channelId: string): SimWebhook & { url: string } {
      const webhook = { id: newId(), token: `${'x'.repeat(60)}${counter}`, channelId }
      webhooks.set(webhook.id, webhook)
      return { ...webhook, url: `https://discord.com/api/webhooks/${webhook.id}/${webhook.token}` }
    },
  }
}
