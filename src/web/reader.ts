import { createHmac } from 'node:crypto'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { grantOf } from '../deliver/grants.ts'
import { Forbidden } from '../errors.ts'
import { findReader, type Reader } from '../store/readers.ts'
import { isSameSecret } from './operator.ts'
import type { Web } from './web.ts'

/** A request to a page that lets nobody in but the reader whose page it is. */
export type SignedIn = FastifyRequest & { reader: Reader }

const COOKIE = 'sitrep_reader'
const LIFETIME_S = 30 * 86_400

/**
 * Who is signed in. The cookie holds the token of the link that its owner opened, so signing in writes nothing down (a
 * mail scanner may open links too) and revoking someone's links signs them out everywhere.
 */
export async function readerOf({ app }: Web, request: FastifyRequest): Promise<Reader | null> {
  const token = request.cookies[COOKIE]
  const grant = token ? await grantOf(app.database, app.tokens, token, 'manage') : null
  return grant && findReader(app.database, grant.destinationId)
}

export function signIn({ app }: Web, reply: FastifyReply, token: string): void {
  const secure = app.config.publicUrl.startsWith('https:')
  reply.setCookie(COOKIE, token, { path: '/', httpOnly: true, sameSite: 'lax', secure, maxAge: LIFETIME_S })
}

export function signOut(reply: FastifyReply): void {
  reply.clearCookie(COOKIE, { path: '/' })
}

/** What the forms of the one signed in carry, so that no other page can send them; follows from the cookie alone. */
export function formKey(request: FastifyRequest): string {
  return createHmac('sha256', request.cookies[COOKIE] ?? '')
    .update('forms')
    .digest('base64url')
}

/** @throws Forbidden when a form was not written by a page of ours for the one signed in */
export function checkFormKey(request: FastifyRequest): void {
  const given = (request.body as { form_key?: unknown } | undefined)?.form_key
  if (typeof given === 'string' && isSameSecret(given, formKey(request))) return
  throw new Forbidden('This form is out of date. Go back, reload the page and send it again.')
}
