import type { FastifyInstance } from 'fastify'
import { NotFound } from '../errors.ts'
import { hideCredentials } from '../feeds/health.ts'
import { describeStanding } from '../feeds/standing.ts'
import { type Feed, findFeed, listFeeds, removeFeed, saveFeed } from '../store/feeds.ts'
import { pageOf, readCursor, writeCursor } from './cursor.ts'
import { operatorKey } from './operator.ts'
import { readId } from './story.ts'
import type { Web } from './web.ts'

const A_PAGE = 100
const TONES = { well: 'good', new: '', failing: 'bad', quiet: 'warn', paused: 'warn', gone: 'bad' } as const

type WithId = { Params: { id: string } }

/** A feed as pages show it; user names and passwords in its address stay hidden. */
export function showFeed(feed: Feed, now: Date) {
  const { id, name, state, lastItemAt, nextPollAt, polledAt, itemCount, folder } = feed
  const standing = describeStanding(feed, now)
  const shown = { id, name, state, lastItemAt, nextPollAt, polledAt, itemCount, folder, url: hideCredentials(feed.url) }
  return { ...shown, standing: standing.state, words: standing.words, tone: TONES[standing.state] }
}

export function addAdminFeeds(server: FastifyInstance, web: Web): void {
  const { app, view } = web
  const find = async (id: string) => {
    const feed = await findFeed(app.database, readId(id))
    if (!feed) throw new NotFound('There is no such feed.')
    return feed
  }
  server.get<{ Querystring: { after?: string } }>('/admin/feeds', async (request, reply) => {
    const after = readCursor(request.query.after, 1)?.[0] ?? 0
    const listed = await listFeeds(app.database, after, A_PAGE + 1)
    const { rows, next } = pageOf(listed, A_PAGE, (feed) => writeCursor(feed.id))
    const feeds = rows.map((feed) => showFeed(feed, app.now()))
    const facts = { feeds, next, path: '/admin/feeds', formKey: operatorKey(web, request) }
    return view.page(reply, 'admin-feeds', { title: 'Feeds', at: 'feeds', ...facts })
  })
  server.post<WithId>('/admin/feeds/:id/poll', async (request, reply) => {
    const { id } = await find(request.params.id)
    await saveFeed(app.database, id, { state: 'active', nextPollAt: app.now() })
    return reply.redirect('/admin/feeds', 303)
  })
  server.post<WithId>('/admin/feeds/:id/pause', async (request, reply) => {
    const { id, state } = await find(request.params.id)
    await saveFeed(app.database, id, { state: state === 'active' ? 'paused' : 'active' })
    return reply.redirect('/admin/feeds', 303)
  })
  server.post<WithId>('/admin/feeds/:id/remove', async (request, reply) => {
    const { id } = await find(request.params.id)
    await removeFeed(app.database, id)
    return reply.redirect('/admin/feeds', 303)
  })
}
