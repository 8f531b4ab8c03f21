import type { RESTPatchAPIChannelMessageJSONBody, RESTPostAPIChannelMessageJSONBody } from 'discord-api-types/v10'
import { z } from 'zod'

/** Lengths count after trimming, in UTF-16 units, inclusive; text that must be there must be there after trimming. */
const optionalText = (most: number) => z.string().refine((text) => text.trim().length <= most, `at most ${most}`)
const text = (most: number) => optionalText(most).refine((value) => value.trim().length > 0, 'required')

const WEB_ADDRESS = /^https?:\/\/[^\s]+$/
const url = z.string().max(2048).regex(WEB_ADDRESS)
const mediaUrl = z.union([url, z.string().regex(/^attachment:\/\/[\w.-]+$/)])
const snowflake = z.string().regex(/^\d{15,21}$/)

const embed = z
  .strictObject({
    type: z.literal('rich').optional(),
    title: optionalText(256).optional(),
    description: optionalText(4096).optional(),
    url: url.optional(),
    timestamp: z.iso.datetime().optional(),
    color: z.int().min(0).max(0xffffff).optional(),
    footer: z.strictObject({ text: text(2048), icon_url: url.optional() }).optional(),
    author: z.strictObject({ name: text(256), url: url.optional(), icon_url: url.optional() }).optional(),
    image: z.strictObject({ url: mediaUrl }).optional(),
    thumbnail: z.strictObject({ url: mediaUrl }).optional(),
    fields: z
      .array(z.strictObject({ name: text(256), value: text(1024), inline: z.boolean().optional() }))
      .max(25)
      .optional(),
  })
  .refine((value) => Object.keys(value).some((key) => key !== 'color' && key !== 'type'), 'an embed needs content')

const customId = z.string().min(1).max(100)
const emoji = z.strictObject({ name: z.string(), id: snowflake.optional() })
const button = z
  .strictObject({
    type: z.literal(2),
    style: z.int().min(1).max(5),
    label: text(80).optional(),
    emoji: emoji.optional(),
    custom_id: customId.optional(),
    url: z.string().max(512).regex(WEB_ADDRESS).optional(),
    disabled: z.boolean().optional(),
  })
  .refine((value) => (value.style === 5) === (value.url !== undefined), 'a link button has an address, others do not')
  .refine((value) => (value.style === 5) !== (value.custom_id !== undefined), 'a button has a custom_id or an address')
  .refine((value) => value.label !== undefined || value.emoji !== undefined, 'a button needs a label')

const option = z.strictObject({
  label: text(100),
  value: text(100),
  description: text(100).optional(),
  emoji: emoji.optional(),
  default: z.boolean().optional(),
})
const select = z.strictObject({
  type: z.literal(3),
  custom_id: customId,
  options: z.array(option).min(1).max(25),
  placeholder: text(150).optional(),
  min_values: z.int().min(0).max(25).optional(),
  max_values: z.int().min(1).max(25).optional(),
  disabled: z.boolean().optional(),
})
const row = z
  .strictObject({
    type: z.literal(1),
    components: z
      .array(z.union([button, select]))
      .min(1)
      .max(5),
  })
  .refine(({ components }) => components.every(({ type }) => type === 2) || components.length === 1, 'one select a row')
export const messageComponents = z
  .array(row)
  .max(5)
  .refine((rows) => {
    const ids = rows.flatMap(({ components }) => components.flatMap((one) => one.custom_id ?? []))
    return new Set(ids).size === ids.length
  }, 'custom_id must be unique')

const allowedMentions = z
  .strictObject({
    parse: z.array(z.enum(['roles', 'users', 'everyone'])).optional(),
    roles: z.array(snowflake).max(100).optional(),
    users: z.array(snowflake).max(100).optional(),
    replied_user: z.boolean().optional(),
  })
  .refine(({ parse = [], roles }) => !(parse.includes('roles') && roles?.length), 'parse and roles exclude each other')
  .refine(({ parse = [], users }) => !(parse.includes('users') && users?.length), 'parse and users exclude each other')

const attachment = z.strictObject({
  id: z.union([z.string(), z.int()]),
  filename: z.string().max(1024).optional(),
  description: z.string().max(1024).optional(),
})

const embeds = z
  .array(embed)
  .max(10)
  .refine((all) => all.reduce((sum, one) => sum + lengthOf(one), 0) <= 6000, 'at most 6000 in all embeds')

function lengthOf(one: z.infer<typeof embed>): number {
  const texts = [one.title, one.description, one.footer?.text, one.author?.name]
  for (const field of one.fields ?? []) texts.push(field.name, field.value)
  return texts.reduce((sum, value) => sum + (value?.trim().length ?? 0), 0)
}

const shared = {
  content: optionalText(2000).optional(),
  embeds: embeds.optional(),
  allowed_mentions: allowedMentions.optional(),
  components: messageComponents.optional(),
  attachments: z.array(attachment).max(10).optional(),
  flags: z.int().optional(),
}

export const newMessage = z.strictObject({
  ...shared,
  tts: z.boolean().optional(),
  nonce: z.union([z.string().max(25), z.int()]).optional(),
  enforce_nonce: z.boolean().optional(),
})
export const editedMessage = z.strictObject(shared)
export const forumMessage = z.strictObject(shared)
export const webhookMessage = z.strictObject({
  ...shared,
  // Refused here: without with_components Discord drops them silently, which no test would notice.
  components: z.undefined().optional(),
  username: text(80).optional(),
  avatar_url: url.optional(),
  tts: z.boolean().optional(),
  thread_name: text(100).optional(),
})
/** discord.js writes the last two into every message; here they mean nothing. */
export const interactionMessage = z.strictObject({
  ...shared,
  tts: z.boolean().optional(),
  nonce: z.string().optional(),
  enforce_nonce: z.literal(false).optional(),
})

/** Our shapes must not drift from the published ones: what they let through is what the types describe. */
export type Checked = [
  z.infer<typeof newMessage> extends Loose<RESTPostAPIChannelMessageJSONBody> ? true : never,
  z.infer<typeof editedMessage> extends Loose<RESTPatchAPIChannelMessageJSONBody> ? true : never,
]
type Loose<T> = { [K in keyof T]?: unknown }

export function isEmptyMessage(
  body: { content?: unknown; embeds?: unknown[] | undefined; components?: unknown[] | undefined },
  files: number,
) {
  const hasText = typeof body.content === 'string' && body.content.trim() !== ''
  return !hasText && !body.embeds?.length && !body.components?.length && files === 0
}

export type Mentions = z.infer<typeof allowedMentions>

/** Whom Discord would notify: mentions in the content that allowed_mentions lets through. Embeds notify nobody. */
export function pingsOf(content: string, allowed: Mentions | undefined): string[] {
  const parse = allowed ? (allowed.parse ?? []) : ['roles', 'users', 'everyone']
  const pings: string[] = []
  if (parse.includes('everyone') && /@everyone|@here/.test(content)) pings.push('everyone')
  for (const [, id] of content.matchAll(/<@!?(\d+)>/g)) {
    if (id && (parse.includes('users') || allowed?.users?.includes(id))) pings.push(id)
  }
  for (const [, id] of content.matchAll(/<@&(\d+)>/g)) {
    if (id && (parse.includes('roles') || allowed?.roles?.includes(id))) pings.push(id)
  }
  return pings
}
