import type { FastifyInstance } from 'fastify'
import type { App } from '../app.ts'
import { buildWeb } from './server.ts'

/** Serves the pages on the configured address. @returns the server, listening; `close` lets requests finish first */
export async function startWeb(app: App): Promise<FastifyInstance> {
  const server = buildWeb(app)
  const address = await server.listen({ host: app.config.host, port: app.config.port })
  app.log.info({ address }, 'pages are served')
  return server
}
