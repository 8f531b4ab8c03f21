import type { FastifyInstance, FastifyReply } from 'fastify'
import { isOperator } from './operator.ts'
import type { Web } from './web.ts'

const PATH = '/admin/queues'

/** BullMQ's board. Its page sets style attributes, so it alone gets a policy that lets styles through. */
export function mountBoard(server: FastifyInstance, web: Web): void {
  server.register(async (own) => {
    if (web.app.config.adminToken === null) return // nobody could enter
    // A large library: loaded only for those who can use it.
    const { createBoard } = await import('./bull-board.ts')
    // Its own requests carry no form key: that they come from our pages is said by their headers and the strict cookie.
    own.addHook('onRequest', async (request, reply) => {
      if (!isOperator(web, request)) return reply.redirect('/admin', 303)
    })
    own.addHook('onSend', async (_request, reply, payload) => {
      reply.header('content-security-policy', POLICY)
      return typeof payload === 'string' && isPage(reply) ? payload.replaceAll(FOREIGN_LINK, '') : payload
    })
    own.register(createBoard(web.app.queues.all(), PATH), { prefix: PATH })
  })
}

/** Its page asks another host for a font, which the policy refuses; it has others to fall back on. */
const FOREIGN_LINK = /<link\b[^>]*\bhref="https?:[^>]*>/g

function isPage(reply: FastifyReply): boolean {
  return String(reply.getHeader('content-type')).startsWith('text/html')
}

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; font-src 'self'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'"
