import type { FastifyInstance, FastifyReply } from 'fastify'
import { InputInvalid } from '../errors.ts'

/** Of a name that is given twice in a query string the last one counts: every value is one text. */
export function parseQueryString(text: string): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(text))
}

/** An address that is none is answered before any hook has set a header. */
export function refuseAddress(reply: FastifyReply): void {
  reply
    .code(400)
    .header('content-security-policy', "default-src 'none'; frame-ancestors 'none'")
    .header('referrer-policy', 'no-referrer')
    .header('x-content-type-options', 'nosniff')
    .type('text/plain; charset=utf-8')
    .send('This address cannot be read.')
}

/** PostgreSQL's texts hold every character but NUL, and no honest input has it. */
export function refuseNul(server: FastifyInstance): void {
  server.addHook('preValidation', async ({ params, query, body }) => {
    // The status is for the board of queues, which answers its failures itself.
    if (holdsNul([params, query, body])) throw Object.assign(new InputInvalid(REFUSAL), { statusCode: 422 })
  })
}

const REFUSAL = 'Text may not hold the character NUL.'

/** With a list of what is left rather than by calling itself: JSON may be nested deeper than the stack. */
function holdsNul(root: unknown): boolean {
  const left = [root]
  for (let value = left.pop(); value !== undefined; value = left.pop()) {
    if (typeof value === 'string' && value.includes('\0')) return true
    if (typeof value !== 'object' || value === null || Buffer.isBuffer(value)) continue
    for (const inner of Object.values(value)) if (inner !== undefined) left.push(inner)
  }
  return false
}
