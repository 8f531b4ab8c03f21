/** What one look told. `mend` is what to do about it, for everything that is not well. */
export type Finding = { check: string; state: 'ok' | 'warning' | 'failed'; says: string; mend?: string }

/** The findings of one kind of thing, such as `redis`. */
export function createFindings(check: string) {
  return {
    ok: (says: string): Finding => ({ check, state: 'ok', says }),
    warning: (says: string, mend: string): Finding => ({ check, state: 'warning', says, mend }),
    failed: (says: string, mend: string): Finding => ({ check, state: 'failed', says, mend }),
  }
}

/** An error in one line, without the stack; an error of several tries tells the first. */
export function describeError(error: unknown): string {
  const first = error instanceof AggregateError ? error.errors[0] : error
  const { message, code } = first as { message?: string; code?: string }
  return (message || code || 'unknown error').replace(/\s+/g, ' ').trim()
}
