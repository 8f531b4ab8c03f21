import { z } from 'zod'
import { normaliseAddress } from '../deliver/email/address.ts'
import { InputInvalid, QuerySyntaxError } from '../errors.ts'
import { parseQuery } from '../watch/parse.ts'

/** What forms and API take, said once. Messages are sentences for people. */

const MOST_LINES = 200

const name = z
  .string()
  .transform((text) => text.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim())
  .pipe(z.string().min(1, 'A name is needed.').max(80, 'A name may have 80 characters.'))

export const timeZone = z.string().max(60).refine(isTimeZone, 'That is no time zone; write it as Europe/Oslo.')
export const localTime = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, 'Write the time as 07:30.')

export const schedule = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('daily'),
    localTime,
    days: z.array(z.int().min(1).max(7)).max(7).describe('ISO weekdays, 1 is Monday; empty for every day'),
  }),
  z.object({ kind: z.literal('every'), hours: z.int().min(1, 'At least one hour.').max(168, 'At most 168 hours.') }),
])

export const address = z
  .string()
  .max(320)
  .refine((text) => normaliseAddress(text) !== null, 'That is not an e-mail address that mail can be sent to.')
  .describe('an e-mail address')

export const subscriptionInput = z.object({
  name,
  topics: z.array(z.string().max(60)).max(50).default([]).describe('topic ids; empty for all'),
  watchlistIds: z.array(z.int().positive()).max(100).default([]),
  schedule,
  timeZone,
  mostStories: z.int().min(1, 'At least one story.').max(100, 'At most 100 stories.').default(20),
  leastScore: z.number().min(0).max(1).default(0),
  sendEmpty: z.boolean().default(false),
  isPublic: z.boolean().default(false).describe('shown in the public archive'),
})

export const queries = z
  .array(z.string().max(2000, 'A query may hold 2,000 characters.'))
  .min(1, 'A watchlist needs at least one line.')
  .max(MOST_LINES, `A watchlist may have ${MOST_LINES} lines.`)

export const watchlistInput = z.object({
  name,
  queries,
  alerts: z.boolean().default(true).describe('alert at once, besides marking matches in digests'),
})

export const settingsInput = z
  .object({ name, timeZone, quietFrom: localTime.nullable(), quietTo: localTime.nullable() })
  .refine((given) => (given.quietFrom === null) === (given.quietTo === null), {
    message: 'Quiet hours need a beginning and an end.',
    path: ['quietTo'],
  })

export type SubscriptionInput = z.output<typeof subscriptionInput>
export type WatchlistInput = z.output<typeof watchlistInput>

/** Wrong parts by name, each with one sentence; '' is the name of the whole. */
export type Problems = Record<string, string>

export function problemsOf(error: z.ZodError): Problems {
  return Object.fromEntries(error.issues.map((issue) => [String(issue.path[0] ?? ''), issue.message]).reverse())
}

/** @throws InputInvalid naming the first line that cannot be read as a query */
export function checkQueries(lines: readonly string[]): void {
  for (const [i, line] of lines.entries()) {
    try {
      parseQuery(line)
    } catch (error) {
      if (!(error instanceof QuerySyntaxError)) throw error
      throw new InputInvalid(`Line ${i + 1}, character ${error.offset + 1}: ${error.message}`, 'queries')
    }
  }
}

function isTimeZone(text: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: text }) !== null
  } catch {
    return false
  }
}
