import { ChannelType, type Client, Routes } from 'discord.js'
import type { App } from '../app.ts'
import { NEEDED_FOR, type Permission, type PostForm } from '../deliver/discord/permissions.ts'
import { createStandingReader } from '../deliver/discord/standing.ts'

/** What the bot may not do in a channel, of all that posting there takes; nothing where Discord does not say. */
export async function listLacks(
  app: App,
  client: Client<true>,
  channelId: string,
  form: PostForm,
): Promise<Permission[]> {
  try {
    return await readLacks(client, channelId, form)
  } catch (error) {
    const { status, message } = error as Error & { status?: number }
    if (status === 403) return ['View Channels']
    app.log.warn({ error: message }, 'permissions in a discord channel not read')
    return []
  }
}

/**
 * Asks whether a channel can be posted to, and leaves nothing behind there. "Is typing" needs what posting needs; forums
 * know no typing, so there the permissions are read.
 * @throws where it cannot
 */
export async function probe(client: Client<true>, channelId: string): Promise<void> {
  if (client.channels.cache.get(channelId)?.type !== ChannelType.GuildForum) {
    await client.rest.post(Routes.channelTyping(channelId))
    return
  }
  const lacks = await readLacks(client, channelId, 'forum')
  if (lacks.includes('View Channels') || lacks.includes('Send Messages')) throw new Error(`lacks ${lacks.join(', ')}`)
}

async function readLacks({ rest, user }: Client<true>, channelId: string, form: PostForm): Promise<Permission[]> {
  const readStanding = createStandingReader(async <T>(path: `/${string}`) => (await rest.get(path)) as T, user.id)
  const standing = await readStanding(channelId)
  return NEEDED_FOR[form].filter((name) => standing?.missing.includes(name))
}
