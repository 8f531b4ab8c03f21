import { createHash, createHmac, timingSafeEqual } from 'node:crypto'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { Forbidden, NotFound } from '../errors.ts'
import { giveCookie, readCookie } from './cookies.ts'
import type { Web } from './web.ts'

const LOOPBACK = new Set(['127.0.0.1', '[::1]', '::1', 'localhost'])
const LIFETIME_MS = 12 * 3_600_000

/** What proxies add to the requests they hand on. */
const PROXY_HEADERS = ['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'x-forwarded-proto', 'x-real-ip', 'via']

/**
 * Whether a request reached us from this machine at an address of this machine. Behind a proxy everyone seems local,
 * so the site's public address must be a local one too and no proxy may have left its mark; the Host header is looked
 * at because a web page elsewhere can have its own name resolve to 127.0.0.1.
 */
export function isLocal({ app }: Web, request: FastifyRequest): boolean {
  if (PROXY_HEADERS.some((name) => request.headers[name] !== undefined)) return false
  const asked = URL.canParse(`http://${request.headers.host}`) ? new URL(`http://${request.headers.host}`).hostname : ''
  const here = request.socket.remoteAddress?.replace('::ffff:', '') ?? ''
  return LOOPBACK.has(new URL(app.config.publicUrl).hostname) && LOOPBACK.has(asked) && LOOPBACK.has(here)
}

/** Both are hashed first, so that neither length nor a common beginning shows in the time it takes. */
export function isSameSecret(given: string, wanted: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest()
  return timingSafeEqual(digest(given), digest(wanted))
}

/** @returns false when the token is not the operator's, or none is set */
export function enterAsOperator(web: Web, reply: FastifyReply, token: string): boolean {
  const { adminToken } = web.app.config
  if (adminToken === null || !isSameSecret(token, adminToken)) return false
  const until = web.app.now().getTime() + LIFETIME_MS
  const value = `${until}.${sign(adminToken, `enter.${until}`)}`
  giveCookie(web, reply, 'operator', { value, seconds: LIFETIME_MS / 1000, sameSite: 'strict' })
  return true
}

export function isOperator(web: Web, request: FastifyRequest): boolean {
  const { adminToken } = web.app.config
  const [until = '', signature = ''] = readCookie(web, request, 'operator').split('.')
  if (adminToken === null || !/^\d{1,15}$/.test(until)) return false
  return Number(until) > web.app.now().getTime() && isSameSecret(signature, sign(adminToken, `enter.${until}`))
}

/** What the operator's forms carry, so that no other page can send them. */
export function operatorKey(web: Web, request: FastifyRequest): string {
  return sign(web.app.config.adminToken ?? '', `forms.${readCookie(web, request, 'operator')}`)
}

function sign(token: string, text: string): string {
  return createHmac('sha256', token).update(text).digest('base64url')
}

/** Lets pass who works on this machine, and the operator; to others the page does not exist. */
export function requireLocalOrOperator(web: Web) {
  return async (request: FastifyRequest, _reply: FastifyReply): Promise<void> => {
    if (isLocal(web, request) || isOperator(web, request)) return
    throw new NotFound('There is no page at this address.')
  }
}

/** Lets pass the operator, and of what they send only forms of our own pages. */
export function requireOperator(web: Web) {
  return async (request: FastifyRequest, reply: FastifyReply): Promise<unknown> => {
    reply.header('cache-control', 'no-store')
    if (!isOperator(web, request)) return reply.redirect('/admin', 303)
    const given = (request.body as { form_key?: unknown } | null | undefined)?.form_key
    if (request.method !== 'POST' || (typeof given === 'string' && isSameSecret(given, operatorKey(web, request)))) {
      return undefined
    }
    throw new Forbidden('This form is out of date. Go back, reload the page and send it again.')
  }
}
