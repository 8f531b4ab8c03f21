import { ChannelType, type ChatInputCommandInteraction, type Interaction, PermissionFlagsBits } from 'discord.js'
import type { App } from '../app.ts'
import type { Guild } from '../store/guilds.ts'
import type { Ask } from './command.ts'
import { listLacks } from './standing.ts'

/** What was asked, freed from discord.js. Options of anything but a slash command are all null. */
export function readAsk(app: App, guild: Guild, interaction: Interaction): Ask {
  const options = interaction.isChatInputCommand() ? readOptions(interaction) : NO_OPTIONS
  const ping = interaction.client.ws.ping
  return {
    app,
    guild,
    channelId: interaction.channelId ?? '',
    userId: interaction.user.id,
    mayManage: mayManage(guild, interaction),
    pingMs: ping >= 0 ? ping : null,
    lacksIn: (channelId, form) => listLacks(app, interaction.client, channelId, form),
    ...options,
  }
}

/** Judged by what Discord says of the member in this very interaction. */
function mayManage({ managerRoleId }: Guild, { memberPermissions, member }: Interaction): boolean {
  if (memberPermissions?.has(PermissionFlagsBits.ManageGuild)) return true
  if (!managerRoleId || !member) return false
  return Array.isArray(member.roles) ? member.roles.includes(managerRoleId) : member.roles.cache.has(managerRoleId)
}

type Options = Pick<Ask, 'text' | 'whole' | 'flag' | 'channel' | 'role' | 'file'>
const nothing = () => null
const NO_OPTIONS: Options = {
  text: nothing,
  whole: nothing,
  flag: nothing,
  channel: nothing,
  role: nothing,
  file: nothing,
}

function readOptions({ options }: ChatInputCommandInteraction): Options {
  return {
    text: (name) => options.getString(name),
    whole: (name) => options.getInteger(name),
    flag: (name) => options.getBoolean(name),
    channel: (name) => {
      const channel = options.getChannel(name)
      return (
        channel && { id: channel.id, name: channel.name ?? 'channel', isForum: channel.type === ChannelType.GuildForum }
      )
    },
    role: (name) => {
      const role = options.getRole(name)
      return role && { id: role.id, name: role.name }
    },
    file: (name) => {
      const file = options.getAttachment(name)
      return file && { name: file.name, url: file.url, size: file.size }
    },
  }
}
