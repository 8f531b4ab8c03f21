/** SQLSTATE classes that speak of what was to be written: out of range, against a constraint, too large. */
const OF_THE_DATA = /^(22|23|54)/
const SQLSTATE_OR_ERRNO = /^([0-9A-Z]{5}|E[A-Z_]+)$/
/** What pg and PGlite say without any code. */
const WITHOUT_CODE = /connection (was )?terminated|connection error|not queryable|timeout exceeded|is clos(ed|ing)/i

/**
 * Whether the database, its disk or the way to it was at fault rather than what was to be written: the same may well go
 * through later. Codes by PostgreSQL's manual, appendix A.
 */
export function isTroubleOfDatabase(error: unknown): boolean {
  const { code, message } = error as { code?: unknown; message?: string }
  if (typeof code === 'string' && SQLSTATE_OR_ERRNO.test(code)) return !OF_THE_DATA.test(code)
  return code === undefined && WITHOUT_CODE.test(message ?? '')
}
