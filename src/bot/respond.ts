import {
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  DiscordAPIError,
  type InteractionEditReplyOptions,
  MessageFlags,
  type ModalSubmitInteraction,
  type StringSelectMenuInteraction,
} from 'discord.js'
import type { Answer, Reply } from './command.ts'

export type Answerable =
  | ChatInputCommandInteraction
  | ButtonInteraction
  | StringSelectMenuInteraction
  | ModalSubmitInteraction

/** Discord gives up on an answer after three seconds; until here there is time to answer directly. */
const PATIENCE_MS = 1_500
const UNKNOWN_INTERACTION = 10062
const ACKNOWLEDGED = 40060

/**
 * Runs `work` and answers with what it gives: at once, or, when it takes long, by way of "is thinking". Answers are seen
 * by the person who asked alone.
 * @param replaces the answer takes the place of the message that was pressed
 */
export async function respond(interaction: Answerable, replaces: boolean, work: () => Promise<Reply>): Promise<void> {
  const place = placeOf(interaction, replaces)
  let deferring: Promise<unknown> | null = null
  const timer = setTimeout(() => {
    deferring = place.defer().catch((error) => error)
  }, PATIENCE_MS)
  const reply = await work().finally(() => clearTimeout(timer))
  const hasDeferred = deferring !== null
  await deferring
  if ('modal' in reply) {
    // A form cannot follow "is thinking"; whoever waited that long is asked to press again.
    if (hasDeferred) await interaction.editReply(writeAnswer({ content: 'That took too long; please try once more.' }))
    else if (!interaction.isModalSubmit()) await interaction.showModal(reply.modal)
    return
  }
  const answer = writeAnswer(reply)
  if (hasDeferred) await interaction.editReply(answer)
  else await place.answer(answer).catch((error) => afterRefusal(interaction, answer, error))
}

type Place = { defer: () => Promise<unknown>; answer: (answer: InteractionEditReplyOptions) => Promise<unknown> }

function placeOf(interaction: Answerable, replaces: boolean): Place {
  const isOnMessage = interaction.isMessageComponent() || (interaction.isModalSubmit() && interaction.isFromMessage())
  if (replaces && isOnMessage) {
    return { defer: () => interaction.deferUpdate(), answer: (answer) => interaction.update(answer as never) }
  }
  return {
    defer: () => interaction.deferReply({ flags: MessageFlags.Ephemeral }),
    answer: (answer) => interaction.reply({ ...(answer as object), flags: MessageFlags.Ephemeral }),
  }
}

function writeAnswer({ content, embeds = [], components = [], files = [] }: Answer): InteractionEditReplyOptions {
  return {
    content: content ?? null,
    embeds,
    components: components as never,
    ...(files.length > 0 ? { files: files.map(({ name, data }) => ({ name, attachment: data })) } : {}),
    allowedMentions: { parse: [] },
  }
}

/** "Already acknowledged" after a lost answer means that Discord has it: then it can be edited. */
async function afterRefusal(
  interaction: Answerable,
  answer: InteractionEditReplyOptions,
  error: unknown,
): Promise<void> {
  const code = error instanceof DiscordAPIError ? error.code : null
  if (code === ACKNOWLEDGED) await interaction.editReply(answer)
  else if (code !== UNKNOWN_INTERACTION) throw error
}
