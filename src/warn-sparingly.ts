import type { Logger } from 'pino'

const TOLD_EVERY_MS = 30_000

/**
 * Logs equal errors once, and again at most every 30 s for as long as they go on, with how many were left out: a server
 * that is away is complained of by every connection to it, many times a second.
 * @param now in milliseconds
 */
export function warnSparingly(
  log: Pick<Logger, 'warn'>,
  sentence: string,
  now = () => performance.now(),
): (error: Error, fields?: object) => void {
  const told = new Map<string, { at: number; leftOut: number }>()
  return ({ message }, fields = {}) => {
    const last = told.get(message)
    if (last && now() - last.at < TOLD_EVERY_MS) {
      last.leftOut++
      return
    }
    log.warn({ ...fields, error: message, ...(last?.leftOut ? { leftOut: last.leftOut } : {}) }, sentence)
    for (const [other, { at }] of told) if (now() - at >= TOLD_EVERY_MS) told.delete(other)
    told.set(message, { at: now(), leftOut: 0 })
  }
}
