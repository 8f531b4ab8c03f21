import type { FastifyInstance } from 'fastify'
import type { App } from '../app.ts'
import { buildWeb } from './server.ts'

/** Requests under way get this long to end when we stop; connections without one are closed at once. */
const PATIENCE_MS = 3_000

/** Serves the pages on the configured address. @returns the server, listening */
export async function startWeb(app: App): Promise<FastifyInstance> {
  const server = buildWeb(app)
  server.addHook('preClose', async () => {
    setTimeout(() => server.server.closeAllConnections(), PATIENCE_MS).unref()
  })
  const address = await server.listen({ host: app.config.host, port: app.config.port })
  app.log.info({ address }, 'pages are served')
  return server
}
