import cookie from '@fastify/cookie'
import formbody from '@fastify/formbody'
import Fastify, { type FastifyInstance } from 'fastify'
import { addAdminRoutes } from './admin.ts'
import { addApi } from './api/api.ts'
import { serveAssets } from './assets.ts'
import { addDigestRoutes } from './digests.ts'
import { answerFailures } from './failures.ts'
import { addFeedRoutes } from './feeds-out.ts'
import { addFrontRoutes } from './front.ts'
import { addHealthRoutes } from './health.ts'
import { addHelpRoute } from './help.ts'
import { addMailHookRoutes } from './mail-hooks.ts'
import { addManageRoutes } from './manage.ts'
import { addMetricsRoute } from './metrics.ts'
import { parseQueryString, refuseAddress, refuseNul } from './odd-input.ts'
import { addPreviewRoutes } from './preview.ts'
import { addSearchRoute } from './search.ts'
import { protect } from './security.ts'
import { addSourcesRoute } from './sources.ts'
import { addStoryRoute } from './story.ts'
import { addSubscribeRoutes } from './subscribe.ts'
import { addUnsubscribeRoutes } from './unsubscribe.ts'
import { createView } from './view.ts'
import { limitVisitors } from './visitor-limits.ts'
import type { Web } from './web.ts'
import { addWebSubRoutes } from './websub.ts'

/** No form or API call of ours is larger; OPML files have a limit of their own. */
const MOST_BYTES = 256 * 1024
/** A request that takes longer to arrive is given up, or a few slow ones could hold every connection. */
const REQUEST_MS = 15_000
/** Node looks for such requests this often. */
const LOOK_MS = 5_000

export type Patience = { requestMs: number; lookMs: number }

/** The pages and the API, ready to listen. Nothing is started by it. */
export function buildWeb(
  app: Web['app'],
  { requestMs, lookMs }: Patience = { requestMs: REQUEST_MS, lookMs: LOOK_MS },
): FastifyInstance {
  const { config } = app
  const server = Fastify({
    bodyLimit: MOST_BYTES,
    requestTimeout: requestMs,
    http: { headersTimeout: requestMs, connectionsCheckingInterval: lookMs },
    connectionTimeout: 60_000,
    forceCloseConnections: 'idle',
    trustProxy: config.trustedProxies?.split(',').map((proxy) => proxy.trim()) ?? false,
    routerOptions: { maxParamLength: 200, ignoreTrailingSlash: true, querystringParser: parseQueryString },
    frameworkErrors: (_error, _request, reply) => refuseAddress(reply),
    // Its own log would hold addresses of readers.
    logger: false,
  })
  const web: Web = { app, view: createView(config.templatesDir, app.now, config.defaultTimeZone) }
  protect(server, config.publicUrl)
  refuseNul(server)
  server.register(cookie)
  server.register(formbody, { bodyLimit: MOST_BYTES })
  limitVisitors(server, app)
  answerFailures(server, web)
  server.register(async (pages) => {
    addMetricsRoute(pages, web)
    serveAssets(pages, web)
    addHealthRoutes(pages, web)
    addFrontRoutes(pages, web)
    addStoryRoute(pages, web)
    addSearchRoute(pages, web)
    addFeedRoutes(pages, web)
    addDigestRoutes(pages, web)
    addSourcesRoute(pages, web)
    addHelpRoute(pages, web)
    addSubscribeRoutes(pages, web)
    addUnsubscribeRoutes(pages, web)
    addManageRoutes(pages, web)
    addAdminRoutes(pages, web)
    addApi(pages, web)
    addWebSubRoutes(pages, web)
    addMailHookRoutes(pages, web)
    addPreviewRoutes(pages, web)
  })
  return server
}
