import { z } from 'zod'
import { schedule } from '../inputs.ts'

/** What the API answers, said once: answers are made to fit it and the OpenAPI document is made from it. */

export const time = z.codec(z.iso.datetime(), z.date(), {
  decode: (text) => new Date(text),
  encode: (date) => date.toISOString(),
})

export const id = z.coerce.number().int().positive()
export const byId = z.object({ id })
export const paging = z.object({
  after: z.string().max(200).optional().describe('the `next` of the page before'),
  limit: z.coerce.number().int().min(1).max(100).default(30),
})

export function pageOf<T extends z.ZodType>(row: T) {
  return z.object({ data: z.array(row), next: z.string().nullable().describe('null at the end') })
}

export const failure = z.object({
  error: z.object({ code: z.string(), message: z.string(), field: z.string().optional() }),
})

export const topic = z.object({ id: z.string(), name: z.string(), description: z.string() })

export const story = z.object({
  id: z.number(),
  title: z.string(),
  firstSeenAt: time,
  lastSeenAt: time,
  itemCount: z.number(),
  outlets: z.array(z.string()),
  topics: z.array(z.string()),
})

export const report = z.object({
  id: z.number(),
  title: z.string(),
  quote: z.string().describe('how it begins'),
  url: z.string().nullable(),
  outlet: z.string().nullable(),
  author: z.string().nullable(),
  publishedAt: time.nullable(),
  seenAt: time,
  carriedBy: z.array(z.object({ id: z.number(), outlet: z.string().nullable(), url: z.string().nullable() })),
})

export const storyPage = story.extend({
  summary: z.array(z.object({ text: z.string(), outlet: z.string().nullable() })),
  evidence: z.array(z.object({ topic: z.string(), score: z.number(), evidence: z.array(z.string()) })),
  reports: z.array(report),
})

const segments = z.array(z.object({ text: z.string(), marked: z.boolean() }))
const span = z.object({ field: z.enum(['title', 'text']), start: z.number(), end: z.number() })

export const hit = z.object({
  id: z.number(),
  title: z.string(),
  url: z.string().nullable(),
  outlet: z.string().nullable(),
  datedAt: time.describe('when it was published, or came in where it states no date or one yet to come'),
  seenAt: time,
  storyId: z.number(),
  topics: z.array(z.string()),
  quote: segments.describe('the sentence that matched, in pieces'),
})
export const searchHit = hit.extend({ spans: z.array(span) })
export const watchlistHit = hit.extend({ line: z.number(), query: z.string() })

export const backtest = z.object({
  readAs: z.string(),
  warnings: z.array(z.object({ at: z.number(), kind: z.string(), message: z.string() })),
  stored: z.number(),
  items: z.number(),
  stories: z.number(),
  last7Days: z.object({ alerts: z.number(), perDay: z.number() }),
  last30Days: z.object({ alerts: z.number(), perDay: z.number() }),
  newest: z.array(searchHit),
  complete: z.boolean(),
})

export const checked = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), query: z.string(), means: z.string(), backtest }),
  z.object({ ok: z.literal(false), query: z.string(), message: z.string(), position: z.number() }),
])

export const outlet = z.object({
  outlet: z.string(),
  items: z.number(),
  labelled: z.number(),
  stories: z.number(),
  lastSeenAt: time,
})

export const feed = z.object({
  id: z.number(),
  name: z.string(),
  url: z.string(),
  state: z.enum(['active', 'paused', 'gone']),
  standing: z.enum(['well', 'new', 'failing', 'quiet', 'paused', 'gone']),
  words: z.string(),
  folder: z.string().nullable(),
  itemCount: z.number(),
  lastItemAt: time.nullable(),
  polledAt: time.nullable(),
  nextPollAt: time,
})

export const me = z.object({
  id: z.number(),
  kind: z.enum(['email', 'discord', 'webhook']),
  address: z.string(),
  name: z.string(),
  state: z.enum(['unconfirmed', 'active', 'paused', 'off']),
  timeZone: z.string(),
  quietFrom: z.string().nullable(),
  quietTo: z.string().nullable(),
})

export const subscription = z.object({
  id: z.number(),
  name: z.string(),
  state: z.enum(['active', 'paused', 'ended']),
  topics: z.array(z.string()),
  watchlistIds: z.array(z.number()),
  schedule,
  timeZone: z.string(),
  mostStories: z.number(),
  leastScore: z.number(),
  sendEmpty: z.boolean(),
  isPublic: z.boolean(),
  nextRunAt: time.nullable(),
})

export const watchlist = z.object({
  id: z.number(),
  name: z.string(),
  state: z.enum(['active', 'paused']),
  alerts: z.boolean(),
  lines: z.array(
    z.object({
      id: z.number(),
      line: z.number(),
      query: z.string(),
      hits: z.number(),
      lastHitAt: z.string().nullable(),
    }),
  ),
})

export const digestRow = z.object({
  id: z.number(),
  subscription: z.string(),
  dueAt: time,
  storyCount: z.number(),
  itemCount: z.number(),
  outcome: z.enum(['queued', 'empty-queued', 'empty-skipped']),
  reason: z.string(),
})
export const digest = digestRow.extend({ content: z.record(z.string(), z.unknown()) })

export const delivery = z.object({
  id: z.number(),
  kind: z.enum(['alert', 'digest', 'notice']),
  state: z.enum(['pending', 'sending', 'sent', 'dead', 'cancelled']),
  destinationId: z.number(),
  destination: z.string(),
  about: z.string().nullable(),
  attempts: z.number(),
  problem: z.string().nullable(),
  createdAt: time,
  nextAttemptAt: time,
  sentAt: time.nullable(),
})

export const destination = z.object({
  id: z.number(),
  kind: z.enum(['email', 'discord', 'webhook']),
  name: z.string(),
  address: z.string(),
  state: z.enum(['unconfirmed', 'active', 'paused', 'off']),
  problem: z.string().nullable(),
  subscriptions: z.number(),
  watchlists: z.number(),
})
