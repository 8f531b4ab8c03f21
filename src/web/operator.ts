import { createHash, timingSafeEqual } from 'node:crypto'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { NotFound } from '../errors.ts'
import type { Web } from './web.ts'

const LOOPBACK = new Set(['127.0.0.1', '[::1]', '::1', 'localhost'])

/**
 * Whether a request reached us from this machine at an address of this machine. Behind a proxy everyone seems local,
 * so the site's public address must be a local one too; the Host header is looked at because a web page elsewhere can
 * have its own name resolve to 127.0.0.1.
 */
export function isLocal({ app }: Web, request: FastifyRequest): boolean {
  const asked = URL.canParse(`http://${request.headers.host}`) ? new URL(`http://${request.headers.host}`).hostname : ''
  const here = request.socket.remoteAddress?.replace('::ffff:', '') ?? ''
  return LOOPBACK.has(new URL(app.config.publicUrl).hostname) && LOOPBACK.has(asked) && LOOPBACK.has(here)
}

/** Both are hashed first, so that neither length nor a common beginning shows in the time it takes. */
export function isSameSecret(given: string, wanted: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest()
  return timingSafeEqual(digest(given), digest(wanted))
}

/** Lets pass who works on this machine, and the operator; to others the page does not exist. */
export function requireLocalOrOperator(web: Web) {
  return async (request: FastifyRequest, _reply: FastifyReply): Promise<void> => {
    if (isLocal(web, request)) return
    throw new NotFound('There is no such page.')
  }
}
