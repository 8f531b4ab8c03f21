import type { AutocompleteInteraction, Interaction } from 'discord.js'
import type { App } from '../app.ts'
import { clip } from '../deliver/discord/text.ts'
import { AppError, QuerySyntaxError } from '../errors.ts'
import { takeInteraction } from '../store/discord-interactions.ts'
import { ensureGuild } from '../store/guilds.ts'
import { readAsk } from './ask.ts'
import { findAction, PRESSES } from './catalogue.ts'
import type { Ask, PressValues, Reply } from './command.ts'
import { type Answerable, respond } from './respond.ts'
import { queryFault, sorry } from './show.ts'

const NOT_YOURS =
  'Changing things here takes the permission Manage Server, or the role that the admins chose with `/settings managers`.'

/** Handles what people do in Discord, each thing once, however often and in however many processes it is heard. */
export function createDispatcher(app: App): (interaction: Interaction) => Promise<void> {
  return async (interaction) => {
    try {
      if (!interaction.guildId || !(await takeInteraction(app.database, interaction.id, app.now()))) return
      if (interaction.isAutocomplete()) await complete(app, interaction)
      else if (isAnswerable(interaction)) {
        await respond(interaction, replaces(interaction), () => handle(app, interaction))
      }
    } catch (error) {
      // Most often the person is gone: the answer came too late or was dismissed.
      app.log.warn({ interaction: interaction.id, error: (error as Error).message }, 'discord interaction not answered')
    }
  }
}

function isAnswerable(interaction: Interaction): interaction is Answerable {
  return (
    interaction.isChatInputCommand() ||
    interaction.isButton() ||
    interaction.isStringSelectMenu() ||
    interaction.isModalSubmit()
  )
}

const pressOf = (interaction: { customId: string }) => {
  const [name = '', ...parts] = interaction.customId.split('.')
  return { press: PRESSES[name] ?? null, parts }
}

const replaces = (interaction: Answerable) =>
  !interaction.isChatInputCommand() && pressOf(interaction).press?.replaces === true

async function handle(app: App, interaction: Answerable): Promise<Reply> {
  try {
    const ask = await askOf(app, interaction)
    if (interaction.isChatInputCommand()) {
      const action = findAction(interaction.commandName, interaction.options.getSubcommand(false))
      if (!action) return sorry('This command is from another version. It will be gone in a moment.')
      return action.manages && !ask.mayManage ? sorry(NOT_YOURS) : await action.run(ask)
    }
    const { press, parts } = pressOf(interaction)
    if (!press) return sorry('This button is from another version and does nothing any more.')
    return press.manages && !ask.mayManage ? sorry(NOT_YOURS) : await press.run(ask, parts, valuesOf(interaction))
  } catch (error) {
    return explainFailure(app, error as Error)
  }
}

async function askOf(app: App, interaction: Interaction): Promise<Ask> {
  const guild = await ensureGuild(
    app.database,
    interaction.guildId ?? '',
    interaction.guild?.name ?? null,
    interaction.guild?.ownerId ?? null,
  )
  return readAsk(app, guild, interaction)
}

function valuesOf(interaction: Answerable): PressValues {
  return {
    chosen: interaction.isStringSelectMenu() ? interaction.values : [],
    field: (name) => (interaction.isModalSubmit() ? interaction.fields.getTextInputValue(name) : ''),
  }
}

/** Mistakes are explained; what went wrong here is logged and owned up to. */
function explainFailure(app: App, error: Error): Reply {
  if (error instanceof QuerySyntaxError)
    return sorry(`The query cannot be read:\n${queryFault(error.query, error.offset, error.message)}`)
  if (error instanceof AppError) return sorry(clip(error.message, 1000))
  app.log.error({ error: error.message, stack: error.stack }, 'discord command failed')
  return sorry('Something went wrong on our side. It has been noted; please try again in a moment.')
}

async function complete(app: App, interaction: AutocompleteInteraction): Promise<void> {
  const focused = interaction.options.getFocused(true)
  const action = findAction(interaction.commandName, interaction.options.getSubcommand(false))
  const option = action?.options?.find(({ name }) => name === focused.name)
  const ask = await askOf(app, interaction)
  const suggestions = option?.complete ? await option.complete(ask, String(focused.value)) : []
  await interaction.respond(suggestions.slice(0, 25))
}
