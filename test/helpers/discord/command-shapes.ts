import { z } from 'zod'

const NAME = /^[-_'\p{L}\p{N}\p{sc=Devanagari}\p{sc=Thai}]{1,32}$/u
const name = z
  .string()
  .regex(NAME)
  .refine((value) => value === value.toLowerCase(), 'names are lower case')
const description = z.string().min(1).max(100)
const LOCALES =
  'id da de en-GB en-US es-ES es-419 fr hr it lt hu nl no pl pt-BR ro fi sv-SE vi tr cs el bg ru uk hi th zh-CN ja zh-TW ko'.split(
    ' ',
  )
const locale = z.enum(LOCALES as [string, ...string[]])
const described = {
  name,
  name_localizations: z.partialRecord(locale, name).nullish(),
  description,
  description_localizations: z.partialRecord(locale, description).nullish(),
}
const choice = z.strictObject({
  name: z.string().min(1).max(100),
  name_localizations: z.partialRecord(locale, z.string().min(1).max(100)).nullish(),
  value: z.union([z.string().max(100), z.number()]),
})

const valueOption = z
  .strictObject({
    ...described,
    type: z.int().min(3).max(11),
    required: z.boolean().optional(),
    choices: z.array(choice).max(25).optional(),
    autocomplete: z.boolean().optional(),
    channel_types: z.array(z.int()).optional(),
    min_value: z.number().optional(),
    max_value: z.number().optional(),
    min_length: z.int().min(0).max(6000).optional(),
    max_length: z.int().min(1).max(6000).optional(),
  })
  .refine((one) => !(one.autocomplete && one.choices?.length), 'choices and autocomplete exclude each other')

const requiredFirst = (options: { required?: boolean | undefined }[]) =>
  options.every((one, index) => !one.required || index === 0 || options[index - 1]?.required === true)
const values = z
  .array(valueOption)
  .max(25)
  .refine(requiredFirst, 'required options stand first')
  .refine((options) => new Set(options.map((one) => one.name)).size === options.length, 'names are unique')
const subcommand = z.strictObject({ ...described, type: z.literal(1), options: values.optional() })
const group = z.strictObject({ ...described, type: z.literal(2), options: z.array(subcommand).max(25).optional() })

export const commandList = z
  .array(
    z
      .strictObject({
        ...described,
        type: z.literal(1).optional(),
        options: z.union([z.array(z.union([subcommand, group])).max(25), values]).optional(),
        default_member_permissions: z.string().nullish(),
        contexts: z.array(z.int().min(0).max(2)).optional(),
        integration_types: z.array(z.int().min(0).max(1)).optional(),
        nsfw: z.boolean().optional(),
      })
      .refine((command) => charactersOf(command) <= 8000, 'at most 8000 characters in all'),
  )
  .max(100)
  .refine((commands) => new Set(commands.map((one) => one.name)).size === commands.length, 'names are unique')

/** Names, descriptions and values in the longest of their languages, all the way down. */
function charactersOf(node: object): number {
  const { name: own = '', description: about = '', options = [], choices = [], value } = node as Record<string, never>
  const longest = (text: string, others: object | null | undefined) =>
    Math.max(text.length, ...Object.values(others ?? {}).map((other) => String(other).length))
  const { name_localizations: names, description_localizations: abouts } = node as Record<string, never>
  const mine = longest(own, names) + longest(about, abouts) + (typeof value === 'string' ? (value as string).length : 0)
  return [...(options as object[]), ...(choices as object[])].reduce((sum, below) => sum + charactersOf(below), mine)
}

const textInput = z.strictObject({
  type: z.literal(4),
  custom_id: z.string().min(1).max(100),
  style: z.int().min(1).max(2),
  label: z.string().min(1).max(45),
  value: z.string().max(4000).optional(),
  placeholder: z.string().max(100).optional(),
  min_length: z.int().min(0).max(4000).optional(),
  max_length: z.int().min(1).max(4000).optional(),
  required: z.boolean().optional(),
})
export const modal = z.strictObject({
  title: z.string().min(1).max(45),
  custom_id: z.string().min(1).max(100),
  components: z
    .array(z.strictObject({ type: z.literal(1), components: z.array(textInput).length(1) }))
    .min(1)
    .max(5),
})
export const autocompleteAnswer = z.strictObject({
  choices: z
    .array(
      z.strictObject({
        name: z.string().min(1).max(100),
        name_localizations: z.unknown().optional(),
        value: z.union([z.string().max(100), z.number()]),
      }),
    )
    .max(25),
})
