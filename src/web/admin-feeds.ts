import type { FastifyInstance } from 'fastify'
import { InputInvalid, NotFound } from '../errors.ts'
import { importFeeds } from '../feeds/add.ts'
import { decodeDocument } from '../feeds/decode.ts'
import { exportOpml } from '../feeds/every-feed.ts'
import { readOpml } from '../feeds/opml.ts'
import { describeStanding } from '../feeds/standing.ts'
import { type Feed, findFeed, listFeeds, removeFeed, saveFeed } from '../store/feeds.ts'
import { hideCredentials } from '../text/hide-credentials.ts'
import { pageOf, readCursor, writeCursor } from './cursor.ts'
import { count } from './format.ts'
import { operatorKey } from './operator.ts'
import { readId } from './story.ts'
import { acceptUploads, type Upload } from './upload.ts'
import type { Web } from './web.ts'

const A_PAGE = 100
const MOST_OPML_BYTES = 8 * 2 ** 20
const TONES = { well: 'good', new: '', failing: 'bad', quiet: 'warn', paused: 'warn', gone: 'bad' } as const

type WithId = { Params: { id: string } }

/** A feed as pages show it; user names and passwords in its address stay hidden. */
export function showFeed(feed: Feed, now: Date) {
  const { id, name, state, lastItemAt, nextPollAt, polledAt, itemCount, folder } = feed
  const standing = describeStanding(feed, now)
  const shown = { id, name, state, lastItemAt, nextPollAt, polledAt, itemCount, folder, url: hideCredentials(feed.url) }
  return {
    due: feed.nextPollAt <= now,
    ...shown,
    standing: standing.state,
    words: standing.words,
    tone: TONES[standing.state],
  }
}

export function addAdminFeeds(server: FastifyInstance, web: Web): void {
  const { app, view } = web
  const find = async (id: string) => {
    const feed = await findFeed(app.database, readId(id))
    if (!feed) throw new NotFound('There is no such feed.')
    return feed
  }
  server.get<{ Querystring: { after?: string; added?: string; of?: string } }>(
    '/admin/feeds',
    async (request, reply) => {
      const after = readCursor(request.query.after, 1)?.[0] ?? 0
      const listed = await listFeeds(app.database, after, A_PAGE + 1)
      const { rows, next } = pageOf(listed, A_PAGE, (feed) => writeCursor(feed.id))
      const feeds = rows.map((feed) => showFeed(feed, app.now()))
      const imported = describeImport(request.query)
      const facts = { feeds, next, path: '/admin/feeds', imported, formKey: operatorKey(web, request) }
      return view.page(reply, 'admin-feeds', { title: 'Feeds', at: 'feeds', ...facts })
    },
  )
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
  addOpml(server, web)
}

/** The list as a file that other readers take, and theirs as one that we take. */
function addOpml(server: FastifyInstance, { app }: Web): void {
  server.get('/admin/feeds.opml', async (_request, reply) => {
    reply.header('content-disposition', 'attachment; filename="sitrep-feeds.opml"')
    return reply.type('text/x-opml; charset=utf-8').send(await exportOpml(app.database, app.now()))
  })
  server.register(async (own) => {
    acceptUploads(own, MOST_OPML_BYTES)
    own.post<{ Body: Upload | null }>('/admin/feeds/import', async (request, reply) => {
      const file = request.body?.file
      const feeds = file instanceof Buffer ? readOpml(decodeDocument(file, null)) : null
      if (!feeds) throw new InputInvalid('That file is no OPML list of feeds.')
      const added = await importFeeds(app.database, feeds, app.now())
      return reply.redirect(`/admin/feeds?added=${added}&of=${feeds.length}`, 303)
    })
  })
}

/** What the page says after an import; null when there was none. */
function describeImport({ added, of }: { added?: string; of?: string }): string | null {
  const [fresh, all] = [Number(added), Number(of)]
  if (!Number.isSafeInteger(fresh) || !Number.isSafeInteger(all) || !added || fresh > all) return null
  if (all === 0) return 'The list holds no feeds.'
  const known = all === fresh ? '' : ` ${all - fresh} of the list ${all - fresh === 1 ? 'was' : 'were'} here before.`
  return `${count(fresh, 'feed')} added; ${fresh === 1 ? 'it is' : 'they are'} polled within a minute.${known}`
}
