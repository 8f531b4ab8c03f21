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
