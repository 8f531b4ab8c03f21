import type {
  APIApplicationCommandOptionChoice,
  APIEmbed,
  APIMessageTopLevelComponent,
  APIModalInteractionResponseCallbackData,
} from 'discord-api-types/v10'
import type { App } from '../app.ts'
import type { Permission, PostForm } from '../deliver/discord/permissions.ts'
import type { Guild } from '../store/guilds.ts'

/** What the bot says back: shown to the person who asked, nobody else, unless `isPublic`. */
export type Answer = {
  content?: string
  embeds?: APIEmbed[]
  components?: APIMessageTopLevelComponent[]
  files?: { name: string; data: Buffer }[]
}
/** A form to fill in. Discord takes it as the first answer only, so whoever gives one must be quick. */
export type Form = { modal: APIModalInteractionResponseCallbackData }
export type Reply = Answer | Form

/** What was asked, whoever asked it, and all that answering takes. */
export type Ask = {
  app: App
  guild: Guild
  channelId: string
  userId: string
  /** Manage Server, or the role that the server's admins have chosen. */
  mayManage: boolean
  /** Milliseconds to the gateway and back; null before the first heartbeat. */
  pingMs: number | null
  /** What the bot may not do in a channel, of all that posting there takes; nothing where Discord does not say. */
  lacksIn(channelId: string, form: PostForm): Promise<Permission[]>
  text(option: string): string | null
  whole(option: string): number | null
  flag(option: string): boolean | null
  channel(option: string): { id: string; name: string; isForum: boolean } | null
  role(option: string): { id: string; name: string } | null
  file(option: string): { name: string; url: string; size: number } | null
}

export type OptionType = 'text' | 'whole' | 'flag' | 'channel' | 'role' | 'file'
export type Option = {
  name: string
  type: OptionType
  required?: boolean
  /** Values to choose from; their names are in the wording under the option's path. */
  choices?: readonly string[]
  /** What to offer while the person types. */
  complete?: (ask: Ask, typed: string) => Promise<Suggestion[]>
  most?: number
  least?: number
}
export type Suggestion = { name: string; value: string }

export type Action = {
  options?: readonly Option[]
  /** Changes something, so not everybody may. */
  manages?: boolean
  run: (ask: Ask) => Promise<Reply>
}

/** A slash command: one action, or several by subcommand. Its words are in templates/discord, under its name. */
export type Command = { name: string } & ({ action: Action } | { actions: Record<string, Action> })

/** A button, select or modal, found by the first part of its custom_id; `parts` are the others. */
export type Press = {
  manages?: boolean
  /** Answers in place of the message that was pressed; otherwise with a message of its own. */
  replaces?: boolean
  run: (ask: Ask, parts: string[], values: PressValues) => Promise<Reply>
}
export type PressValues = { chosen: string[]; field: (name: string) => string }

/** At most 25 may be offered, names and values of at most 100 characters. */
export function offer(names: readonly string[], typed: string): APIApplicationCommandOptionChoice<string>[] {
  const wanted = typed.toLowerCase()
  return names
    .filter((name) => name.toLowerCase().includes(wanted) && name.length <= 100)
    .slice(0, 25)
    .map((name) => ({ name, value: name }))
}
