import type { APIChannel, APIGuild, APIGuildMember } from 'discord-api-types/v10'
import { listMissing, type Permission } from './permissions.ts'

/** Reads a path of Discord's API. Throws refusals with their `status`. */
export type Read = <T>(path: `/${string}`) => Promise<T>
export type Standing = { guildName: string; missing: Permission[] }

type Placed = APIChannel & { guild_id?: string; parent_id?: string | null; permission_overwrites?: [] }
type Membership = { guild: APIGuild; member: APIGuildMember }
const THREADS = [10, 11, 12]

/**
 * @returns a function that tells what the bot lacks in a channel, or null for direct messages, which know no
 *   permissions. Many channels are of few servers: each server is asked for once.
 */
export function createStandingReader(read: Read, botId: string): (channelId: string) => Promise<Standing | null> {
  const known = new Map<string, Promise<Membership>>()
  const readMembership = async (id: string): Promise<Membership> => ({
    guild: await read<APIGuild>(`/guilds/${id}`),
    member: await read<APIGuildMember>(`/guilds/${id}/members/${botId}`),
  })
  const membershipIn = (id: string) => {
    const found = known.get(id) ?? readMembership(id)
    known.set(id, found)
    return found
  }
  return async (channelId) => {
    const channel = await read<Placed>(`/channels/${channelId}`)
    if (!channel.guild_id) return null
    const isThread = THREADS.includes(channel.type) && channel.parent_id
    const place = isThread ? await read<Placed>(`/channels/${channel.parent_id}`) : channel
    const { guild, member } = await membershipIn(channel.guild_id)
    const missing = listMissing({
      ...{ guildId: guild.id, ownerId: guild.owner_id, memberId: botId, memberRoles: member.roles },
      ...{ roles: guild.roles, overwrites: place.permission_overwrites ?? [] },
    })
    return { guildName: guild.name, missing }
  }
}
