import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { nextRun } from '../digests/due.ts'
import { NotFound } from '../errors.ts'
import {
  findReaderSubscription,
  insertReaderSubscription,
  isNameTaken,
  pauseSubscription,
  type ReaderSubscription,
  scheduleSubscription,
  updateReaderSubscription,
} from '../store/reader-subscriptions.ts'
import { listOwnedWatchlists } from '../store/reader-watchlists.ts'
import { ownerOf, type Reader } from '../store/readers.ts'
import { endSubscription } from '../store/unsubscribe.ts'
import { readForm, subscriptionOf } from './forms.ts'
import { type Problems, problemsOf, type SubscriptionInput, subscriptionInput } from './inputs.ts'
import type { SignedIn } from './reader.ts'
import { formKey } from './reader.ts'
import { readId } from './story.ts'
import { TIME_ZONES } from './time-zones.ts'
import type { Web } from './web.ts'

type WithId = { Params: { id: string } }

/** A reader's digests: adding, changing, pausing and ending them. */
export function addManageSubscriptions(server: FastifyInstance, web: Web): void {
  const { database } = web.app
  server.get('/manage/subscriptions/new', (request, reply) => {
    const { timeZone } = (request as SignedIn).reader
    return showEditor(web, request as SignedIn, reply, null, { ...FRESH, timeZone }, {})
  })
  server.get<WithId>('/manage/subscriptions/:id', async (request, reply) => {
    const subscription = await findMine(web, request as SignedIn, request.params.id)
    return showEditor(web, request as SignedIn, reply, subscription.id, subscription, {})
  })
  server.post('/manage/subscriptions/new', (request, reply) => save(web, request as SignedIn, reply, null))
  server.post<WithId>('/manage/subscriptions/:id', async (request, reply) => {
    const { id } = await findMine(web, request as SignedIn, request.params.id)
    return save(web, request as SignedIn, reply, id)
  })
  server.post<WithId>('/manage/subscriptions/:id/pause', async (request, reply) => {
    const { id, destinationId } = await findMine(web, request as SignedIn, request.params.id)
    await pauseSubscription(database, destinationId, id)
    return reply.redirect('/manage', 303)
  })
  server.post<WithId>('/manage/subscriptions/:id/resume', async (request, reply) => {
    const { id, schedule, timeZone } = await findMine(web, request as SignedIn, request.params.id)
    await scheduleSubscription(database, id, nextRun(schedule, timeZone, web.app.now()))
    return reply.redirect('/manage', 303)
  })
  server.post<WithId>('/manage/subscriptions/:id/end', async (request, reply) => {
    const { id, destinationId } = await findMine(web, request as SignedIn, request.params.id)
    await endSubscription(database, destinationId, id)
    return reply.redirect('/manage', 303)
  })
}

const FRESH = {
  ...{ name: 'Weekly digest', topics: [], watchlistIds: [], mostStories: 20, leastScore: 0 },
  ...{ sendEmpty: false, isPublic: false, schedule: { kind: 'daily', localTime: '07:30', days: [7] } },
}

async function findMine({ app }: Web, request: SignedIn, id: string): Promise<ReaderSubscription> {
  const found = await findReaderSubscription(app.database, request.reader.id, readId(id))
  if (!found) throw new NotFound('You have no such digest.')
  return found
}

async function save(web: Web, request: SignedIn, reply: FastifyReply, id: number | null) {
  const given = subscriptionOf(readForm(request.body))
  const read = subscriptionInput.safeParse(given)
  const problems = read.success ? await saveSubscription(web, request.reader, id, read.data) : problemsOf(read.error)
  if (problems) return showEditor(web, request, reply.code(422), id, given, problems)
  return reply.redirect('/manage', 303)
}

/** @returns what is wrong, or null when it is saved */
export async function saveSubscription(
  { app }: Web,
  reader: Reader,
  id: number | null,
  given: SubscriptionInput,
): Promise<Problems | null> {
  const mine = new Set((await listOwnedWatchlists(app.database, ownerOf(reader.id))).map((list) => list.id))
  const known = new Set(app.topics.topics.map((topic) => topic.id))
  const wish = {
    ...given,
    topics: given.topics.filter((topic) => known.has(topic)),
    watchlistIds: given.watchlistIds.filter((list) => mine.has(list)),
  }
  const next = reader.state === 'unconfirmed' ? null : nextRun(wish.schedule, wish.timeZone, app.now())
  return app.database.transaction(async (tx) => {
    if (await isNameTaken(tx, reader.id, wish.name, id)) return { name: 'You have a digest of that name.' }
    if (id === null) await insertReaderSubscription(tx, reader.id, wish, next)
    else await updateReaderSubscription(tx, reader.id, id, wish, next)
    return null
  })
}

async function showEditor(
  web: Web,
  request: SignedIn | FastifyRequest,
  reply: FastifyReply,
  id: number | null,
  values: object,
  problems: Problems,
): Promise<FastifyReply> {
  const { app, view } = web
  const { reader } = request as SignedIn
  return view.page(reply, 'manage-subscription', {
    title: id === null ? 'New digest' : 'Change a digest',
    ...{ id, values, problems, formKey: formKey(web, request), zones: TIME_ZONES, topics: app.topics.topics },
    watchlists: await listOwnedWatchlists(app.database, ownerOf(reader.id)),
  })
}
