import { AppError } from '../errors.ts'

const FILE_FAULTS: Record<string, string> = {
  ENOENT: 'there is no such file or folder',
  ENOTDIR: 'part of this path is a file, not a folder',
  EISDIR: 'this is a folder, not a file',
  EACCES: 'this account may not open it',
  EPERM: 'this account may not do that',
  EROFS: 'it lies on a disk that can only be read',
  ENOSPC: 'the disk is full',
}
/** Where a failure names no file: what is read or written then was given to the command by whoever started it. */
const STREAMS: Record<string, string> = { read: 'input', write: 'output' }

/** What PostgreSQL answers by its SQLSTATE, followed by its own sentence. */
const DATABASE_FAULTS: Record<string, string> = {
  '28000': 'PostgreSQL lets nobody in by the name in DATABASE_URL',
  '28P01': 'PostgreSQL refuses the password in DATABASE_URL',
  '3D000': 'PostgreSQL has no database of the name in DATABASE_URL; make it first',
  '42501':
    'the role in DATABASE_URL may not do that; for "sitrep migrate" and "sitrep restore" set MIGRATE_DATABASE_URL to the role that owns the tables',
  '53300': 'PostgreSQL has no connection left; DATABASE_CONNECTIONS says how many each process may open',
  '57P03': 'PostgreSQL is starting or stopping; try again in a moment',
}
const UNREACHED = /^(?:ECONNREFUSED|ECONNRESET|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH)$/

/**
 * What a command says of a failure that whoever typed it can mend: a path that is wrong, say, or a server that is down.
 * @returns null for a fault of the program, which is worth its stack trace
 */
export function failureText(error: unknown): string | null {
  if (error instanceof AppError) return error.message
  const { code = '', path, syscall = '', message } = (error ?? {}) as NodeJS.ErrnoException
  const fault = FILE_FAULTS[code]
  const place = path ?? STREAMS[syscall]
  if (fault !== undefined && place !== undefined) return `${place}: ${fault}`
  if (DATABASE_FAULTS[code] !== undefined) return `${DATABASE_FAULTS[code]} (${message})`
  return UNREACHED.test(code) ? unreachedText(error as Error) : null
}

/** A name with several addresses fails with one error for each. */
function unreachedText(error: Error): string {
  const [first = error] = error instanceof AggregateError ? (error.errors as Error[]) : []
  return `a server cannot be reached (${first.message}); is it running, and are DATABASE_URL and REDIS_URL right? "sitrep doctor" looks at both`
}
