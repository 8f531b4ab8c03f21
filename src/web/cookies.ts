import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Web } from './web.ts'

type CookieName = 'reader' | 'operator'

/** Over HTTPS the prefix has browsers refuse the cookie from neighbours: other hosts of the same domain, plain HTTP. */
function nameOf({ app }: Web, name: CookieName): string {
  return `${isSecure(app.config.publicUrl) ? '__Host-' : ''}sitrep_${name}`
}

function isSecure(publicUrl: string): boolean {
  return publicUrl.startsWith('https:')
}

/** @returns '' when the browser sent none */
export function readCookie(web: Web, request: FastifyRequest, name: CookieName): string {
  return request.cookies[nameOf(web, name)] ?? ''
}

/** @param sameSite 'strict' keeps it from being sent when a link on another site leads here; mails count as such */
export function giveCookie(
  web: Web,
  reply: FastifyReply,
  name: CookieName,
  { value, seconds, sameSite }: { value: string; seconds: number; sameSite: 'strict' | 'lax' },
): void {
  const secure = isSecure(web.app.config.publicUrl)
  reply.setCookie(nameOf(web, name), value, { path: '/', httpOnly: true, sameSite, secure, maxAge: seconds })
}

export function takeCookie(web: Web, reply: FastifyReply, name: CookieName): void {
  reply.clearCookie(nameOf(web, name), { path: '/', httpOnly: true, secure: isSecure(web.app.config.publicUrl) })
}
