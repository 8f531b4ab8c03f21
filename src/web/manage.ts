import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { normaliseAddress, showAddress } from '../deliver/email/address.ts'
import { grantOf } from '../deliver/grants.ts'
import { describeSchedule } from '../digests/schedule-text.ts'
import { Forbidden } from '../errors.ts'
import { listReaderSubscriptions } from '../store/reader-subscriptions.ts'
import { listOwnedWatchlists } from '../store/reader-watchlists.ts'
import { deleteReader, ownerOf, pauseReader, type Reader, updateReader } from '../store/readers.ts'
import { revokeTokens } from '../store/unsubscribe.ts'
import { inEvenTime } from './even-time.ts'
import { exportReader } from './export.ts'
import { watchlistFeedKey } from './feeds-out.ts'
import { isTicked, one, readForm, settingsOf } from './forms.ts'
import { problemsOf, settingsInput } from './inputs.ts'
import { addManageSubscriptions } from './manage-subscriptions.ts'
import { addManageTokens } from './manage-tokens.ts'
import { addManageWatchlists } from './manage-watchlists.ts'
import { sendManageLink, topicName } from './opt-in.ts'
import { checkFormKey, formKey, readerOf, type SignedIn, signIn, signOut } from './reader.ts'
import { MAIL_LIMIT } from './subscribe.ts'
import { TIME_ZONES } from './time-zones.ts'
import type { Web } from './web.ts'

/** A reader's own page: opened by the link in every mail, kept open by a cookie. */
export function addManageRoutes(server: FastifyInstance, web: Web): void {
  server.get('/manage', async (request, reply) => {
    reply.header('cache-control', 'no-store')
    const reader = await readerOf(web, request)
    return reader ? showPage(web, request, reply, reader) : showDoor(web, reply, null)
  })
  server.get<{ Params: { token: string } }>('/manage/:token', async ({ params }, reply) => {
    const grant = await grantOf(web.app.database, web.app.tokens, params.token, 'manage')
    reply.header('cache-control', 'no-store')
    if (!grant) return showDoor(web, reply.code(404), 'This link has expired or is not complete.')
    signIn(web, reply, params.token)
    return reply.redirect('/manage', 303)
  })
  server.post('/manage/link', MAIL_LIMIT, async (request, reply) => {
    const address = normaliseAddress(one(readForm(request.body), 'address'))
    if (address === null) return showDoor(web, reply.code(422), 'That is not an e-mail address.')
    await inEvenTime(sendLink(web, address))
    return web.view.page(reply, 'manage-link-sent', { title: 'Look into your inbox', address })
  })
  server.register(async (own) => {
    requireReader(own, web)
    addSettings(own, web)
    addManageSubscriptions(own, web)
    addManageWatchlists(own, web)
    addManageTokens(own, web)
  })
}

async function sendLink(web: Web, address: string): Promise<void> {
  const ids = await sendManageLink(web, address)
  await web.app.queues.enqueue(
    'deliver',
    ids.map((deliveryId) => ({ deliveryId })),
  )
}

/** Everything in this scope belongs to the one signed in, and every form must come from a page of theirs. */
function requireReader(server: FastifyInstance, web: Web): void {
  server.addHook('preHandler', async (request, reply) => {
    reply.header('cache-control', 'no-store')
    const reader = await readerOf(web, request)
    if (!reader) throw new Forbidden('Please open your page with the link in one of your mails first.')
    if (request.method === 'POST') checkFormKey(web, request)
    Object.assign(request, { reader })
  })
}

function showDoor({ view }: Web, reply: FastifyReply, problem: string | null): FastifyReply {
  return view.page(reply, 'manage-door', { title: 'Your subscriptions', problem })
}

async function showPage(web: Web, request: FastifyRequest, reply: FastifyReply, reader: Reader) {
  const { app, view } = web
  const watchlists = await listOwnedWatchlists(app.database, ownerOf(reader.id))
  const feeds = await Promise.all(watchlists.map(({ id }) => watchlistFeedKey(app.database, id)))
  return view.page(reply, 'manage', {
    ...{
      title: 'Your subscriptions',
      reader,
      shownAddress: showAddress(reader.address),
      formKey: formKey(web, request),
    },
    subscriptions: await listReaderSubscriptions(app.database, reader.id),
    watchlists: watchlists.map((list, i) => ({ ...list, feedPath: `/watchlists/${list.id}/${feeds[i]}/feed` })),
    topicName: (id: string) => topicName(app, id),
    ...{ describeSchedule, zones: TIME_ZONES },
  })
}

function addSettings(server: FastifyInstance, web: Web): void {
  const { view } = web
  const { database } = web.app
  server.post('/manage/settings', async (request, reply) => {
    const { reader } = request as SignedIn
    const read = settingsInput.safeParse(settingsOf(readForm(request.body)))
    if (!read.success) {
      const problem = Object.values(problemsOf(read.error)).join(' ')
      return view.page(reply.code(422), 'failure', {
        title: 'Not saved',
        status: 422,
        message: problem,
        back: '/manage',
      })
    }
    await updateReader(database, reader.id, read.data)
    return reply.redirect('/manage', 303)
  })
  server.post('/manage/pause', async (request, reply) => {
    await pauseReader(database, (request as SignedIn).reader.id, one(readForm(request.body), 'pause') === 'yes')
    return reply.redirect('/manage', 303)
  })
  server.get('/manage/export', async (request, reply) => {
    const held = await exportReader(database, (request as SignedIn).reader)
    return reply.header('content-disposition', 'attachment; filename="sitrep-export.json"').send(held)
  })
  server.get('/manage/delete', (request, reply) =>
    view.page(reply, 'manage-delete', { title: 'Delete everything', formKey: formKey(web, request) }),
  )
  server.post('/manage/delete', async (request, reply) => {
    if (!isTicked(readForm(request.body), 'sure')) return reply.redirect('/manage/delete', 303)
    await database.transaction((tx) => deleteReader(tx, (request as SignedIn).reader.id))
    signOut(web, reply)
    return view.page(reply, 'deleted', { title: 'Deleted' })
  })
  server.post('/manage/sign-out', async (request, reply) => {
    const isEverywhere = one(readForm(request.body), 'everywhere') === 'yes'
    if (isEverywhere) await revokeTokens(database, (request as SignedIn).reader.id)
    signOut(web, reply)
    return reply.redirect('/', 303)
  })
}
