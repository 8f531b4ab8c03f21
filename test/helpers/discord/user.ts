import type { APIEmbed } from 'discord-api-types/v10'
import type { SimInteraction } from './interactions.ts'
import type { Simulator } from './simulator.ts'
import { APPLICATION_ID, type SimMessage } from './world.ts'

type Value =
  | string
  | number
  | boolean
  | { channel: string }
  | { role: string }
  | { file: { name: string; url: string; size: number } }
type Button = { type: number; label?: string; custom_id?: string; options?: { label: string; value: string }[] }

/** What came back to a person: what can be read, pressed or filled in. */
export type Answered = {
  interaction: SimInteraction
  /** Title, text and fields of everything shown, in one string. */
  text: string
  isEphemeral: boolean
  message: SimMessage | null
  modal: { title: string; fields: Record<string, string> } | null
  choices: { name: string; value: string | number }[] | null
  press(label: string, values?: string[]): Promise<Answered>
  submit(fields: Record<string, string>): Promise<Answered>
}

const MANAGE_GUILD = 0x20n
const PATIENCE_MS = 20_000
const FILE_ID = '920000000000000001'

export type User = ReturnType<typeof createUser>

/** A person in a server. Everything goes through the gateway as interactions, and comes back over REST. */
export function createUser(
  discord: Simulator,
  guildId: string,
  id: string,
  given: { manages: boolean; roles?: string[] },
) {
  const transcript: string[] = []
  const permissions = String(given.manages ? MANAGE_GUILD : 0n)
  const member = {
    user: { id, username: 'owner', discriminator: '0', avatar: null, global_name: null },
    roles: given.roles ?? [],
    permissions,
    joined_at: new Date().toISOString(),
    deaf: false,
    mute: false,
    flags: 0,
  }

  async function send(
    type: number,
    channelId: string,
    data: unknown,
    message: SimMessage | null,
    isDone: (one: SimInteraction, editsBefore: number) => boolean,
  ) {
    const { interaction, payload } = create(type, channelId, data, message)
    const editsBefore = message?.edits ?? 0
    const settled = waitFor(interaction, (one) => isDone(one, editsBefore))
    discord.gateway.dispatch(guildId, 'INTERACTION_CREATE', payload)
    await settled
    return describe(interaction)
  }

  function create(type: number, channelId: string, data: unknown, message: SimMessage | null) {
    const interaction: SimInteraction = {
      ...{
        id: discord.world.newId(),
        token: `t${discord.world.newId()}`,
        type,
        at: performance.now(),
        channelId,
        guildId,
        userId: id,
      },
      ...{
        message,
        callback: null,
        flags: 0,
        reply: null,
        said: [],
        choices: null,
        modal: null,
        changed: () => undefined,
      },
    }
    discord.interactions.set(interaction.token, interaction)
    const channel = discord.world.channels.get(channelId)
    const payload = {
      ...{ id: interaction.id, token: interaction.token, type, version: 1, application_id: APPLICATION_ID, data },
      ...{
        guild_id: guildId,
        channel_id: channelId,
        member,
        locale: 'en-US',
        guild_locale: 'en-US',
        app_permissions: '8',
      },
      ...{
        channel: { id: channelId, type: channel?.type ?? 0, name: channel?.name ?? 'x', guild_id: guildId },
        entitlements: [],
      },
      ...{ authorizing_integration_owners: { 0: guildId }, context: 0, attachment_size_limit: 10_485_760 },
      ...(message ? { message: { ...discord.describeMessage(message) } } : {}),
    }
    return { interaction, payload }
  }

  function describe(interaction: SimInteraction): Answered {
    const message = interaction.callback === 6 || interaction.callback === 7 ? interaction.message : interaction.reply
    const modal = interaction.modal as {
      title: string
      custom_id: string
      components: { components: { custom_id: string; value?: string }[] }[]
    } | null
    const fields = modal
      ? Object.fromEntries(modal.components.map(({ components: [input] }) => [input!.custom_id, input!.value ?? '']))
      : {}
    return {
      interaction,
      text: message ? textOf(message) : '',
      isEphemeral: ((message?.flags ?? 0) & 64) !== 0,
      message,
      modal: modal && { title: modal.title, fields },
      choices: interaction.choices,
      press: (label, values = []) => press(interaction.channelId, message, label, values),
      submit: (filled) => submit(interaction, modal!.custom_id, { ...fields, ...filled }),
    }
  }

  /** Presses a button of a message, or chooses from its select, found by what stands on it. */
  async function press(
    channelId: string,
    message: SimMessage | null,
    label: string,
    values: string[] = [],
  ): Promise<Answered> {
    const parts = (message?.components ?? []).flatMap((one) => (one as unknown as { components: Button[] }).components)
    const part = parts.find((one) => (one.type === 3 ? values.length > 0 : one.label?.startsWith(label)))
    if (!message || !part?.custom_id)
      throw new Error(`there is no button "${label}" among: ${parts.map((one) => one.label).join(', ')}`)
    const chosen = values.map((value) => part.options?.find((option) => option.label.includes(value))?.value ?? value)
    const data = {
      custom_id: part.custom_id,
      component_type: part.type,
      ...(part.type === 3 ? { values: chosen } : {}),
    }
    const answered = await send(3, channelId, data, message, isAnswered)
    note(`[${values[0] ?? label}]`, answered)
    return answered
  }

  async function submit(
    { channelId, message }: SimInteraction,
    customId: string,
    fields: Record<string, string>,
  ): Promise<Answered> {
    const components = Object.entries(fields).map(([custom_id, value]) => ({
      type: 1,
      components: [{ type: 4, custom_id, value }],
    }))
    const answered = await send(5, channelId, { custom_id: customId, components }, message, isAnswered)
    note(`(form: ${Object.values(fields).join(' | ').replace(/\n/g, ' / ')})`, answered)
    return answered
  }

  function note(did: string, { text, modal, isEphemeral }: Answered): void {
    const said = modal ? `a form "${modal.title}"` : text.replace(/<t:\d+:(\w)>/g, '<time $1>')
    transcript.push(`> ${did}\n${isEphemeral || modal ? '' : '(for all) '}${said}`)
  }

  return {
    id,
    /** All that was done and said, as text. */
    transcript,
    press,
    /** Runs a slash command, such as `watch add`, in a channel. */
    async slash(channelId: string, command: string, options: Record<string, Value> = {}): Promise<Answered> {
      const [name, sub] = command.split(' ')
      const resolved = { channels: {} as object, roles: {} as object, attachments: {} as object }
      const written = Object.entries(options).map(([option, value]) => writeOption(discord, resolved, option, value))
      const data = {
        ...{ id: '910000000000000000', name, type: 1, resolved },
        options: sub ? [{ type: 1, name: sub, options: written }] : written,
      }
      const answered = await send(2, channelId, data, null, isAnswered)
      const shown = Object.entries(options).map(
        ([option, value]) => `${option}:${typeof value === 'object' ? `<${Object.keys(value)[0]}>` : value}`,
      )
      note(`/${[command, ...shown].join(' ')}`, answered)
      return answered
    },
    /** What is offered while an option is typed. */
    async complete(
      channelId: string,
      command: string,
      option: string,
      typed: string,
      others: Record<string, string> = {},
    ) {
      const [name, sub] = command.split(' ')
      const written = [
        ...Object.entries(others).map(([key, value]) => ({ type: 3, name: key, value })),
        { type: 3, name: option, value: typed, focused: true },
      ]
      const data = {
        ...{ id: '910000000000000000', name, type: 1 },
        options: sub ? [{ type: 1, name: sub, options: written }] : written,
      }
      const { choices } = await send(4, channelId, data, null, (one) => one.callback !== null)
      return (choices ?? []).map((choice) => choice.name)
    },
  }
}

/** An answer has been given: not the mere "is thinking" that stands in for it, nor what was answered before. */
function isAnswered({ callback, reply, message, said }: SimInteraction, editsBefore: number): boolean {
  if (callback === null) return false
  if (callback === 5) return reply !== null && said.length > 0
  if (callback === 6) return (message?.edits ?? 0) > editsBefore || said.length > 0
  return true
}

async function waitFor(interaction: SimInteraction, isDone: (one: SimInteraction) => boolean): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('the bot has not answered')), PATIENCE_MS)
    interaction.changed = () => {
      if (!isDone(interaction)) return
      clearTimeout(timer)
      resolve()
    }
  })
}

const OPTION_TYPES = { string: 3, number: 4, boolean: 5 } as const

function writeOption(
  discord: Simulator,
  resolved: { channels: object; roles: object; attachments: object },
  name: string,
  value: Value,
) {
  if (typeof value !== 'object')
    return { type: OPTION_TYPES[typeof value as 'string' | 'number' | 'boolean'], name, value }
  if ('channel' in value) {
    const channel = discord.world.channels.get(value.channel)
    Object.assign(resolved.channels, {
      [value.channel]: { id: value.channel, name: channel?.name, type: channel?.type, permissions: '0' },
    })
    return { type: 7, name, value: value.channel }
  }
  if ('role' in value) {
    const role = {
      id: value.role,
      name: 'role',
      permissions: '0',
      color: 0,
      hoist: false,
      position: 1,
      managed: false,
      mentionable: false,
      flags: 0,
    }
    Object.assign(resolved.roles, { [value.role]: role })
    return { type: 8, name, value: value.role }
  }
  const { file } = value
  const attachment = { id: FILE_ID, filename: file.name, url: file.url, proxy_url: file.url, size: file.size }
  Object.assign(resolved.attachments, { [FILE_ID]: attachment })
  return { type: 11, name, value: FILE_ID }
}

/** Everything readable on a message. */
export function textOf({ content, embeds, components, files }: SimMessage): string {
  const ofEmbed = ({ author, title, description, fields = [], footer }: APIEmbed) =>
    [author?.name, title, description, ...fields.map((field) => `${field.name}: ${field.value}`), footer?.text]
      .filter(Boolean)
      .join('\n')
  const labels = components.flatMap((one) =>
    (one as unknown as { components: Button[] }).components.map(
      (part) => `[${part.label ?? part.options?.map(({ label }) => label).join(' / ')}]`,
    ),
  )
  return [content, ...embeds.map(ofEmbed), ...files.map(({ name }) => `file ${name}`), labels.join(' ')]
    .filter(Boolean)
    .join('\n')
}
