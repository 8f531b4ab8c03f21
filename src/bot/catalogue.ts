import {
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandOption,
  ApplicationCommandOptionType,
  ApplicationIntegrationType,
  ChannelType,
  InteractionContextType,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord-api-types/v10'
import { presses as alertPresses } from './alert-buttons.ts'
import type { Action, Command, Option, OptionType, Press } from './command.ts'
import * as digest from './digest.ts'
import * as feeds from './feeds.ts'
import { presses as fewerPresses } from './fewer.ts'
import * as help from './help.ts'
import * as search from './search.ts'
import * as settings from './settings.ts'
import { done } from './show.ts'
import * as status from './status.ts'
import * as topics from './topics.ts'
import * as watch from './watch.ts'
import { presses as draftPresses } from './watch-draft.ts'
import * as why from './why.ts'
import { inAllLanguages, type Wording } from './wording.ts'

export const COMMANDS: readonly Command[] = [help, watch, digest, topics, feeds, search, why, status, settings].map(
  ({ command }) => command,
)

/** Everything that can be pressed, by the first part of its custom_id. */
export const PRESSES: Record<string, Press> = {
  ...alertPresses,
  ...fewerPresses,
  ...draftPresses,
  ...watch.presses,
  ...digest.presses,
  ...feeds.presses,
  ...search.presses,
  keep: { replaces: true, run: async () => ({ ...done('Nothing was changed.'), components: [] }) },
}

export function findAction(name: string, subcommand: string | null): Action | null {
  const command = COMMANDS.find((one) => one.name === name)
  if (!command) return null
  if ('action' in command) return command.action
  return subcommand === null ? null : (command.actions[subcommand] ?? null)
}

const TYPES: Record<OptionType, ApplicationCommandOptionType> = {
  text: ApplicationCommandOptionType.String,
  whole: ApplicationCommandOptionType.Integer,
  flag: ApplicationCommandOptionType.Boolean,
  channel: ApplicationCommandOptionType.Channel,
  role: ApplicationCommandOptionType.Role,
  file: ApplicationCommandOptionType.Attachment,
}
/** Where messages can be posted. */
const CHANNEL_TYPES = [
  ...[ChannelType.GuildText, ChannelType.GuildAnnouncement, ChannelType.GuildForum],
  ...[ChannelType.PublicThread, ChannelType.PrivateThread, ChannelType.AnnouncementThread],
]

/** The commands as Discord wants them, worded in every language there is a file for. */
export function describeCommands(wording: Wording): RESTPostAPIChatInputApplicationCommandsJSONBody[] {
  return COMMANDS.map((command) => ({
    name: command.name,
    ...describe(wording, command.name),
    options:
      'action' in command ? describeOptions(wording, command.name, command.action) : describeActions(wording, command),
    contexts: [InteractionContextType.Guild],
    integration_types: [ApplicationIntegrationType.GuildInstall],
  }))
}

function describe(wording: Wording, path: string) {
  const { main, others } = inAllLanguages(wording, path)
  return { description: main, ...(Object.keys(others).length > 0 ? { description_localizations: others } : {}) }
}

function describeActions(
  wording: Wording,
  command: Command & { actions: Record<string, Action> },
): APIApplicationCommandOption[] {
  return Object.entries(command.actions).map(([name, action]) => ({
    type: ApplicationCommandOptionType.Subcommand,
    name,
    ...describe(wording, `${command.name}.${name}`),
    options: describeOptions(wording, `${command.name}.${name}`, action),
  }))
}

function describeOptions(wording: Wording, path: string, { options = [] }: Action): APIApplicationCommandBasicOption[] {
  const inOrder = [...options].sort((a, b) => Number(b.required ?? false) - Number(a.required ?? false))
  return inOrder.map((option) => describeOption(wording, `${path}.options.${option.name}`, option))
}

function describeOption(wording: Wording, path: string, option: Option): APIApplicationCommandBasicOption {
  const { name, type, required, choices, complete, most, least } = option
  const bounds = type === 'text' ? { max_length: most, min_length: least } : { max_value: most, min_value: least }
  const given = Object.fromEntries(Object.entries(bounds).filter(([, value]) => value !== undefined))
  return {
    type: TYPES[type],
    name,
    ...describe(wording, path),
    ...(required ? { required } : {}),
    ...given,
    ...(complete ? { autocomplete: true } : {}),
    ...(type === 'channel' ? { channel_types: CHANNEL_TYPES } : {}),
    ...(choices ? { choices: choices.map((value) => describeChoice(wording, `${path}.choices.${value}`, value)) } : {}),
  } as APIApplicationCommandBasicOption
}

function describeChoice(wording: Wording, path: string, value: string) {
  const { main, others } = inAllLanguages(wording, path)
  return { name: main, value, ...(Object.keys(others).length > 0 ? { name_localizations: others } : {}) }
}
