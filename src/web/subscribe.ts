import type { FastifyInstance, FastifyReply } from 'fastify'
import { z } from 'zod'
import { normaliseAddress } from '../deliver/email/address.ts'
import { InputInvalid } from '../errors.ts'
import { addConfirmRoutes } from './confirm.ts'
import { inEvenTime } from './even-time.ts'
import { type FormBody, isTicked, many, one, readForm, scheduleOf } from './forms.ts'
import type { Topic } from './front.ts'
import { address, checkQueries, type Problems, problemsOf, queries, schedule, timeZone } from './inputs.ts'
import { askToSubscribe, type Wish } from './opt-in.ts'
import { readQuery, splitLines } from './reading.ts'
import { TIME_ZONES } from './time-zones.ts'
import type { Web } from './web.ts'

/** Each of these sends a mail to an address that somebody typed in. */
export const MAIL_LIMIT = { config: { rateLimit: { max: 10, timeWindow: 3_600_000 } } }

const wishInput = z.object({
  address,
  topics: z.array(z.string()),
  queries: queries.or(z.array(z.never()).max(0)),
  schedule,
  timeZone,
})

/** Subscribing in one form, and the page that a confirmation link leads to. */
export function addSubscribeRoutes(server: FastifyInstance, web: Web): void {
  server.get<{ Querystring: { topic?: string } }>('/subscribe', (request, reply) =>
    showForm(web, reply, { rhythm: 'daily', localTime: '07:30', topics: request.query.topic ?? [] }, {}),
  )
  server.post('/subscribe', MAIL_LIMIT, async (request, reply) => {
    const form = readForm(request.body)
    const wish = readWish(web, form)
    if ('problems' in wish) return showForm(web, reply.code(422), form, wish.problems)
    // People cannot see this field; programs that fill in everything are told what everybody is told.
    if (!isTicked(form, 'website')) await inEvenTime(ask(web, wish))
    return web.view.page(reply, 'subscribe-sent', {
      title: 'Look into your inbox',
      here: 'subscribe',
      address: wish.address,
    })
  })
  addConfirmRoutes(server, web)
}

/** Notes a wish, or that its address is known, and has the mail about it sent. */
export async function ask(web: Web, wish: Wish): Promise<void> {
  const ids = await askToSubscribe(web, wish)
  await web.app.queues.enqueue(
    'deliver',
    ids.map((deliveryId) => ({ deliveryId })),
  )
}

function readWish({ app }: Web, form: FormBody) {
  const given = {
    address: one(form, 'address'),
    topics: many(form, 'topics').filter((id) => app.topics.topics.some((topic: Topic) => topic.id === id)),
    queries: splitLines(one(form, 'queries'), 1000),
    schedule: scheduleOf(form),
    timeZone: one(form, 'timeZone') || app.config.defaultTimeZone,
  }
  const read = wishInput.safeParse(given)
  if (!read.success) return { problems: problemsOf(read.error) }
  try {
    checkQueries(read.data.queries)
  } catch (error) {
    if (error instanceof InputInvalid) return { problems: { queries: error.message } }
    throw error
  }
  return { ...read.data, address: normaliseAddress(read.data.address)! }
}

function showForm({ app, view }: Web, reply: FastifyReply, form: FormBody, problems: Problems): FastifyReply {
  const lines = splitLines(one(form, 'queries'), 1000)
  return view.page(reply, 'subscribe', {
    ...{ title: 'Subscribe', here: 'subscribe', lead: 'A calm digest of the news you watch, at the hour you choose.' },
    ...{ topics: app.topics.topics, zones: TIME_ZONES, problems, readings: lines.map(readQuery) },
    ...{ one: (field: string) => one(form, field), many: (field: string) => many(form, field) },
    zoneGiven: one(form, 'timeZone') || app.config.defaultTimeZone,
  })
}
