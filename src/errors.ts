/** Every failure a caller can act on. `code` is stable; `retryable` says whether trying again could help. */
export abstract class AppError extends Error {
  abstract readonly code: string
  abstract readonly retryable: boolean
  override get name(): string {
    return this.constructor.name
  }
}

/** A watchlist or topic expression that cannot be read. `offset` is a UTF-16 index into `query`. */
export class QuerySyntaxError extends AppError {
  readonly code = 'QUERY_SYNTAX'
  readonly retryable = false
  constructor(
    readonly query: string,
    readonly offset: number,
    message: string,
  ) {
    super(message)
  }
}

/** Another process works in the data directory; PGlite allows one. */
export class DataDirectoryInUse extends AppError {
  readonly code = 'DATA_DIRECTORY_IN_USE'
  readonly retryable = false
  constructor(
    readonly directory: string,
    readonly pid: number,
    readonly host: string,
  ) {
    super(
      `The data directory ${directory} is in use by process ${pid} on ${host}. ` +
        'Stop that process, choose another DATA_DIR, or set DATABASE_URL to share one PostgreSQL between processes.',
    )
  }
}

/** One or more environment variables are wrong; `problems` has one sentence each. */
export class ConfigInvalid extends AppError {
  readonly code = 'CONFIG_INVALID'
  readonly retryable = false
  constructor(readonly problems: string[]) {
    super(`The configuration is wrong: ${problems.join('; ')}`)
  }
}

/**
 * Secrets in the database are sealed with a key that is not given; nothing was changed.
 * `neededId` and `givenId` are names of keys, no keys; `givenId` is null when none is given.
 */
export class SecretKeyWrong extends AppError {
  readonly code = 'SECRET_KEY_WRONG'
  readonly retryable = false
  constructor(
    readonly neededId: string,
    readonly givenId: string | null,
  ) {
    super(`${describeKeys(neededId, givenId)} If the key is lost, "sitrep secrets forget" makes new secrets.`)
  }
}

function describeKeys(neededId: string, givenId: string | null): string {
  const sealed = `Secrets in the database are sealed with the key ${neededId}`
  if (givenId === null) return `${sealed}, and SECRET_KEY is not set. Set it to that key; nothing was changed.`
  if (givenId === neededId) return `A secret sealed with the key ${neededId} was changed since, and cannot be opened.`
  return `${sealed}, and SECRET_KEY holds ${givenId}. Set it to that key, or to both as NEW,OLD; nothing was changed.`
}

export type CorpusFault = 'missing' | 'forbidden' | 'directory' | 'empty' | 'not-text' | 'too-large' | 'unreadable'

/** A document of the corpus cannot be read; the message says what is wrong with which file and how to mend it. */
export class CorpusUnreadable extends AppError {
  readonly code = 'CORPUS_UNREADABLE'
  readonly retryable = false
  constructor(
    readonly path: string,
    readonly fault: CorpusFault,
    readonly mend: string,
    options?: ErrorOptions,
  ) {
    super(`${path}: ${CORPUS_FAULTS[fault]}. ${mend}`, options)
  }
}

const CORPUS_FAULTS: Record<CorpusFault, string> = {
  missing: 'no such file',
  forbidden: 'reading it is not permitted',
  directory: 'a directory, not a file',
  empty: 'nothing in it but white space',
  'not-text': 'not a text file',
  'too-large': 'too large for one document',
  unreadable: 'it could not be read',
}

/** aliases.yaml cannot be used. `line` is 1-based. */
export class AliasesError extends AppError {
  readonly code = 'ALIASES'
  readonly retryable = false
  constructor(
    readonly line: number,
    problem: string,
  ) {
    super(`aliases.yaml, line ${line}: ${problem}`)
  }
}

/** topics.yaml cannot be used. `line` and `column` are 1-based. */
export class TopicsInvalid extends AppError {
  readonly code = 'TOPICS_INVALID'
  readonly retryable = false
  constructor(
    readonly line: number,
    readonly column: number,
    readonly problem: string,
  ) {
    super(`topics.yaml, line ${line}, column ${column}: ${problem}`)
  }
}

/** There is nothing of that name or number, or it is not for whoever asks. */
export class NotFound extends AppError {
  readonly code = 'NOT_FOUND'
  readonly retryable = false
}

/** The one who asks may not do this. */
export class Forbidden extends AppError {
  readonly code = 'FORBIDDEN'
  readonly retryable = false
}

/** What was sent cannot be used; `field` names the part at fault where there is one. */
export class InputInvalid extends AppError {
  readonly code = 'INPUT_INVALID'
  readonly retryable = false
  constructor(
    message: string,
    readonly field: string | null = null,
  ) {
    super(message)
  }
}

/** A request would have gone to an address inside a private network; `host` is the name that was asked for. */
export class AddressRefused extends AppError {
  readonly code = 'ADDRESS_REFUSED'
  readonly retryable = false
  constructor(
    readonly host: string,
    readonly address: string,
  ) {
    super(`${host} leads to ${address}, which is not on the public internet`)
  }
}

/** Nobody has said who asks, or in a way that is not honoured. */
export class Unauthorised extends AppError {
  readonly code = 'UNAUTHORISED'
  readonly retryable = false
}

/** The database waits for migrations that this role may not apply. */
export class SchemaBehind extends AppError {
  readonly code = 'SCHEMA_BEHIND'
  readonly retryable = false
  constructor(
    readonly pending: string[],
    options?: ErrorOptions,
  ) {
    super(
      `The database waits for ${pending.length} migrations, up to ${pending.at(-1)}, and this role may not apply them. ` +
        'Run "sitrep migrate" with MIGRATE_DATABASE_URL set to the role that owns the tables.',
      options,
    )
  }
}
