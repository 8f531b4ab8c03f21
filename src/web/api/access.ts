import type { FastifyRequest } from 'fastify'
import { Forbidden, NotFound, Unauthorised } from '../../errors.ts'
import type { ApiScope, ApiToken } from '../../store/api-tokens.ts'
import { findReader, type Reader } from '../../store/readers.ts'
import { readBearer } from '../api-token.ts'
import { isSameSecret } from '../operator.ts'
import type { Web } from '../web.ts'

/** Who calls the API. The operator's own token counts as one with every scope. */
export type Caller = Pick<ApiToken, 'scopes' | 'destinationId'> | null

const OPERATOR: Caller = { scopes: ['read', 'admin'], destinationId: null }

/** Every call is looked at first of all and some again in their own place; the database is asked once. */
const known = new WeakMap<FastifyRequest, Promise<Caller>>()

/** @returns null without a token. @throws Unauthorised for a token that must not be honoured */
export function readCaller(web: Web, request: FastifyRequest): Promise<Caller> {
  const caller = known.get(request) ?? findCaller(web, request)
  known.set(request, caller)
  return caller
}

async function findCaller({ app }: Web, request: FastifyRequest): Promise<Caller> {
  const { authorization } = request.headers
  const { adminToken } = app.config
  if (adminToken !== null && isSameSecret(authorization ?? '', `Bearer ${adminToken}`)) return OPERATOR
  const token = await readBearer(app.database, authorization, app.now())
  if (token === null) throw new Unauthorised('This token is not known, or it has expired.')
  return token === 'none' ? null : token
}

/** @throws Unauthorised without a token, Forbidden when it lacks the scope */
export async function requireScope(web: Web, request: FastifyRequest, scope: ApiScope): Promise<NonNullable<Caller>> {
  const caller = await readCaller(web, request)
  if (caller === null) throw new Unauthorised(`Send a token that may ${scope}: Authorization: Bearer sitrep_…`)
  if (!caller.scopes.includes(scope)) throw new Forbidden(`This token does not have the scope "${scope}".`)
  return caller
}

/**
 * Whose things a call is about: the token's owner, or, for the operator, the destination that `destination` names, such
 * as a webhook.
 */
export async function requireReader(web: Web, request: FastifyRequest): Promise<Reader> {
  const caller = await readCaller(web, request)
  const named = (request.query as { destination?: number }).destination
  const isOperator = isOperators(caller)
  if (isOperator && named === undefined) throw new Forbidden('Say whose: add ?destination= with a number.')
  const id = isOperator ? named : (await requireScope(web, request, 'manage')).destinationId
  const reader = id === undefined || id === null ? null : await findReader(web.app.database, id)
  if (!reader) throw new NotFound('There is no such destination.')
  return reader
}

/** @throws Unauthorised or Forbidden for whoever has nothing of their own here and is not the operator */
export async function requireOwner(web: Web, request: FastifyRequest): Promise<void> {
  if (!isOperators(await readCaller(web, request))) await requireScope(web, request, 'manage')
}

function isOperators(caller: Caller): boolean {
  return caller?.destinationId === null && caller.scopes.includes('admin')
}
