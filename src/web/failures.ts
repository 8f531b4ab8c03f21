import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { AppError, InputInvalid } from '../errors.ts'
import type { Web } from './web.ts'

const STATUSES: Record<string, number> = {
  UNAUTHORISED: 401,
  NOT_FOUND: 404,
  FORBIDDEN: 403,
  INPUT_INVALID: 422,
  QUERY_SYNTAX: 422,
}

type Failure = { status: number; code: string; message: string; field?: string }

/** The one place where errors become answers: a page for people, JSON for programs, and no inner workings for either. */
export function answerFailures(server: FastifyInstance, web: Web): void {
  server.setErrorHandler((error: Error, request, reply) => {
    const failure = translate(error)
    if (failure.status >= 500)
      web.app.log.error({ error: error.message, route: request.routeOptions.url }, 'request failed')
    return send(web, request, reply, failure)
  })
  server.setNotFoundHandler((request, reply) =>
    send(web, request, reply, { status: 404, code: 'NOT_FOUND', message: 'There is no page at this address.' }),
  )
}

function translate(error: Error): Failure {
  if (error instanceof AppError) {
    const field = error instanceof InputInvalid && error.field !== null ? { field: error.field } : {}
    return { status: STATUSES[error.code] ?? 500, code: error.code, message: error.message, ...field }
  }
  const status = (error as FastifyError).statusCode ?? 500
  if (status >= 500)
    return { status, code: 'INTERNAL', message: 'Something went wrong on our side. It has been noted.' }
  return { status, code: (error as FastifyError).code ?? 'BAD_REQUEST', message: WORDS[status] ?? error.message }
}

const WORDS: Record<number, string> = {
  413: 'That was more than this page takes.',
  415: 'This page does not take content of that type.',
  429: 'Too many requests from your address. Please wait a little.',
}

function send({ view }: Web, request: FastifyRequest, reply: FastifyReply, failure: Failure): FastifyReply {
  const { status, code, message, field } = failure
  reply.code(status).header('cache-control', 'no-store')
  if (request.url.startsWith('/api/')) {
    if (status === 401) reply.header('www-authenticate', 'Bearer')
    // Not through a schema: a failure may happen on any route.
    return reply
      .type('application/json; charset=utf-8')
      .serializer(JSON.stringify)
      .send({ error: { code, message, ...(field ? { field } : {}) } })
  }
  return view.page(reply, 'failure', { title: status === 404 ? 'Not found' : 'That did not work', status, message })
}
