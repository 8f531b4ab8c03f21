import { AddressRefused } from '../errors.ts'
import { BodyTooLarge } from './read-body.ts'

const STATUSES: Record<number, string> = {
  401: 'the server asks for a password (401)',
  403: 'the server refuses us (403)',
  404: 'there is nothing at this address (404)',
  429: 'the server asks us to come less often (429)',
  451: 'the server withholds it for legal reasons (451)',
  503: 'the server is out of service for now (503)',
}

/** Why a status other than success is no feed. */
export function describeStatus(status: number): string {
  if (STATUSES[status]) return STATUSES[status]
  return status >= 500 ? `the server failed (${status})` : `the server answered with status ${status}`
}

const CODES: Record<string, string> = {
  ENOTFOUND: 'there is no server by this name',
  EAI_AGAIN: 'the name could not be looked up',
  ECONNREFUSED: 'the server refuses connections',
  ECONNRESET: 'the server broke the connection off',
  UND_ERR_SOCKET: 'the server broke the connection off',
  UND_ERR_CONNECT_TIMEOUT: 'the server does not answer',
  UND_ERR_HEADERS_OVERFLOW: 'the server sends headers without end',
  CERT_HAS_EXPIRED: "the server's certificate has expired",
  DEPTH_ZERO_SELF_SIGNED_CERT: "the server's certificate is signed by itself",
  SELF_SIGNED_CERT_IN_CHAIN: "the server's certificate is signed by itself",
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: "the server's certificate cannot be verified",
  ERR_TLS_CERT_ALTNAME_INVALID: "the server's certificate is for another name",
}

/** Why there was no answer at all. */
export function describeFailure(error: Error): string {
  const cause = (error.cause ?? error) as NodeJS.ErrnoException & { errors?: NodeJS.ErrnoException[] }
  if (error instanceof AddressRefused || cause instanceof AddressRefused)
    return `${cause.message}; FEEDS_ALLOW_PRIVATE allows such feeds`
  if (error instanceof BodyTooLarge) return 'the answer is larger than we read'
  const code = cause.code ?? cause.errors?.[0]?.code ?? ''
  if (code.startsWith('HPE_')) return 'the server does not speak proper HTTP'
  if (/^(?:ERR_SSL|EPROTO|ERR_TLS)/.test(code) && !CODES[code]) return 'no secure connection could be made'
  return CODES[code] ?? cause.message
}
