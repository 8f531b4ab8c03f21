import type { FastifyInstance } from 'fastify'
import {
  isHookSecret,
  PROVIDERS,
  type Provider,
  readConfirmAddress,
  readProviderEvents,
} from '../deliver/email/provider-events.ts'
import { takeBounce } from '../deliver/email/take-bounce.ts'
import { NotFound } from '../errors.ts'
import { ensureSecret } from '../store/secrets.ts'
import type { Web } from './web.ts'

/** Providers gather events for seconds and send them at once. */
const MOST_BYTES = 5 * 1024 * 1024
const POSTS_A_MINUTE = 3_000

type Params = { provider: string; secret: string }

/** Where mail providers report bounces and complaints; `sitrep mail hooks` prints the addresses. */
export function addMailHookRoutes(server: FastifyInstance, { app }: Web): void {
  server.register(async (scope) => {
    // Amazon sends its JSON as text/plain.
    scope.removeAllContentTypeParsers()
    scope.addContentTypeParser('*', { parseAs: 'string', bodyLimit: MOST_BYTES }, (_request, body, done) =>
      done(null, parse(String(body))),
    )
    const options = { bodyLimit: MOST_BYTES, config: { rateLimit: { max: POSTS_A_MINUTE, timeWindow: 60_000 } } }
    // Before the body is read: strangers may not have us hold megabytes of theirs.
    scope.addHook('onRequest', async ({ params }) => {
      const { provider, secret } = params as Params
      if (!isProvider(provider) || !(await isTheirs(provider, secret))) throw new NotFound('There is no such hook.')
    })
    scope.post<{ Params: Params }>('/hooks/mail/:provider/:secret', options, async ({ params, body }, reply) => {
      const provider = params.provider as Provider
      const confirmAt = provider === 'ses' ? readConfirmAddress(body) : null
      if (confirmAt) app.log.warn({ confirmAt }, 'Amazon SNS asks to open this address once to start reporting')
      for (const notice of readProviderEvents(provider, body)) await takeBounce(app.database, notice, app.now())
      return reply.code(204).send()
    })
  })

  async function isTheirs(provider: Provider, given: string): Promise<boolean> {
    return isHookSecret(await ensureSecret(app.database, 'mail hooks'), provider, given)
  }
}

function isProvider(name: string): name is Provider {
  return PROVIDERS.some((known) => known === name)
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
