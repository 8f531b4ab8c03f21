import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { NotFound } from '../errors.ts'
import { answerHub } from '../feeds/websub.ts'
import { describeIngestJobs } from '../queues.ts'
import { findFeedByHubToken } from '../store/feeds.ts'
import type { Web } from './web.ts'

/** Hubs push whole feeds. */
const MOST_BYTES = 5 * 1024 * 1024
const TOKEN = /^[\w-]{1,64}$/

type Request = FastifyRequest<{ Params: { token: string }; Querystring: Record<string, string | undefined> }>

/** Where WebSub hubs verify subscriptions and push what is new. The body is kept as it came: its signature covers bytes. */
export function addWebSubRoutes(server: FastifyInstance, { app }: Web): void {
  server.register(async (scope) => {
    scope.removeAllContentTypeParsers()
    scope.addContentTypeParser('*', { parseAs: 'buffer', bodyLimit: MOST_BYTES }, (_request, body, done) =>
      done(null, body),
    )
    // Before the body is read: strangers may not have us hold megabytes of theirs.
    scope.addHook('onRequest', async ({ params }) => {
      const { token } = params as { token: string }
      const feed = TOKEN.test(token) ? await findFeedByHubToken(app.database, token) : null
      if (!feed) throw new NotFound('There is no such subscription.')
    })
    const options = { bodyLimit: MOST_BYTES, config: { rateLimit: { max: 3000, timeWindow: 60_000 } } }
    const answer = async (request: Request, reply: FastifyReply) => {
      const { status, body, ...brought } = await answerHub(app.feeds, {
        ...{ token: request.params.token, method: request.method },
        ...{ query: request.query, headers: request.headers },
        body: Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0),
      })
      await app.queues.enqueue('ingest', describeIngestJobs(brought))
      return reply.code(status).type('text/plain; charset=utf-8').send(body)
    }
    scope.get<{ Params: { token: string }; Querystring: Record<string, string | undefined> }>(
      '/websub/:token',
      options,
      answer,
    )
    scope.post<{ Params: { token: string }; Querystring: Record<string, string | undefined> }>(
      '/websub/:token',
      options,
      answer,
    )
  })
}
