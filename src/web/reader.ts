import { createHmac } from 'node:crypto'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { grantOf } from '../deliver/grants.ts'
import { Forbidden } from '../errors.ts'
import { findReader, type Reader } from '../store/readers.ts'
import { giveCookie, readCookie, takeCookie } from './cookies.ts'
import { isSameSecret } from './operator.ts'
import type { Web } from './web.ts'

/** A request to a page that lets nobody in but the reader whose page it is. */
export type SignedIn = FastifyRequest & { reader: Reader }

const LIFETIME_S = 30 * 86_400

/**
 * Who is signed in. The cookie holds the token of the link that its owner opened, so signing in writes nothing down (a
 * mail scanner may open links too) and revoking someone's links signs them out everywhere.
 */
export async function readerOf(web: Web, request: FastifyRequest): Promise<Reader | null> {
  const { app } = web
  const token = readCookie(web, request, 'reader')
  const grant = token ? await grantOf(app.database, app.tokens, token, 'manage') : null
  return grant && findReader(app.database, grant.destinationId)
}

export function signIn(web: Web, reply: FastifyReply, token: string): void {
  giveCookie(web, reply, 'reader', { value: token, seconds: LIFETIME_S, sameSite: 'lax' })
}

export function signOut(web: Web, reply: FastifyReply): void {
  takeCookie(web, reply, 'reader')
}

/** What the forms of the one signed in carry, so that no other page can send them; follows from the cookie alone. */
export function formKey(web: Web, request: FastifyRequest): string {
  return createHmac('sha256', readCookie(web, request, 'reader'))
    .update('forms')
    .digest('base64url')
}

/** @throws Forbidden when a form was not written by a page of ours for the one signed in */
export function checkFormKey(web: Web, request: FastifyRequest): void {
  const given = (request.body as { form_key?: unknown } | undefined)?.form_key
  if (typeof given === 'string' && isSameSecret(given, formKey(web, request))) return
  throw new Forbidden('This form is out of date. Go back, reload the page and send it again.')
}
