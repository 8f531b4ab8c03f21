import helmet from '@fastify/helmet'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { Forbidden } from '../errors.ts'

const NONE = ["'none'"]
const SELF = ["'self'"]

/** Nothing is loaded from elsewhere and nothing runs that is not a file of ours: no inline script, no inline style. */
const CONTENT_POLICY = {
  defaultSrc: NONE,
  baseUri: NONE,
  connectSrc: SELF,
  fontSrc: SELF,
  formAction: SELF,
  frameAncestors: NONE,
  frameSrc: SELF,
  imgSrc: SELF,
  manifestSrc: SELF,
  scriptSrc: SELF,
  styleSrc: SELF,
}

/** Security headers on every answer, and forms that only our own pages can send. */
export function protect(server: FastifyInstance, publicUrl: string): void {
  const secure = publicUrl.startsWith('https:')
  server.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: secure ? { ...CONTENT_POLICY, upgradeInsecureRequests: [] } : CONTENT_POLICY,
    },
    strictTransportSecurity: secure ? { maxAge: 180 * 86_400 } : false,
    // Addresses of pages may hold tokens.
    referrerPolicy: { policy: 'no-referrer' },
    xFrameOptions: false, // frame-ancestors says it, and previews need 'self'
  })
  server.addHook('onSend', async (_request, reply) => {
    // A page may show what belongs to the one signed in: nothing between us and a browser keeps it unless it may.
    if (!reply.hasHeader('cache-control')) reply.header('cache-control', 'private, no-cache')
  })
  server.addHook('onRequest', async (request) => {
    if (isUnsafe(request.method) && !takesForeignPosts(request) && isForeign(request, publicUrl)) {
      // The status is for the board of queues, which answers its failures itself.
      throw Object.assign(new Forbidden('This form was sent from another site.'), { statusCode: 403 })
    }
  })
}

function isUnsafe(method: string): boolean {
  return !['GET', 'HEAD', 'OPTIONS'].includes(method)
}

/** Mail services post one-click unsubscribes, other services call hooks, programs call the API; none carries a cookie. */
function takesForeignPosts(request: FastifyRequest): boolean {
  return /^\/(?:u|api|hooks|websub)\//.test(request.url)
}

/** Browsers say where a request comes from: Sec-Fetch-Site in all current ones, Origin in older ones. */
function isForeign({ headers }: FastifyRequest, publicUrl: string): boolean {
  const site = headers['sec-fetch-site']
  if (site !== undefined) return site !== 'same-origin' && site !== 'none'
  const { origin } = headers
  if (origin === undefined) return false
  return !URL.canParse(origin) || ![new URL(publicUrl).host, headers.host].includes(new URL(origin).host)
}
