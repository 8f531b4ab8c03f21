import type { Config } from '../config.ts'
import { createGuardedAgent, type LookupAll } from '../net/guarded-agent.ts'
import { isPublicAddress } from '../net/public-address.ts'
import type { Database } from '../store/sql.ts'
import { VERSION } from '../version.ts'
import { createHostGate } from './host-gate.ts'
import type { PollDeps } from './poll.ts'

/** A host is asked for so many things at once. */
const PER_HOST = 2

type Given = { database: Database; now: () => Date; random: () => number; lookup: LookupAll | undefined }

/** What polling needs, built once. `close` ends the connections that are kept open. */
export function openPolling(config: Config, given: Given): { deps: PollDeps; close: () => Promise<void> } {
  const { database, now, random, lookup } = given
  const accepts = config.feedsAllowPrivate ? () => true : isPublicAddress
  const agent = createGuardedAgent({ accepts, ...(lookup ? { lookup } : {}) })
  const gate = createHostGate({
    perHost: PER_HOST,
    inAll: config.feedsConcurrency,
    spacingMs: config.feedsHostSpacingMs,
    now: () => performance.now(),
    pause: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
  })
  const fetch = {
    agent,
    gate,
    now,
    userAgent: userAgent(config.feedsContactUrl ?? config.publicUrl),
    timeoutMs: config.feedsTimeoutMs,
    mostBytes: config.feedsMostBytes,
  }
  const health = {
    operatorEmail: config.operatorEmail,
    tellAfter: config.feedsTellAfter,
    timeZone: config.defaultTimeZone,
  }
  return { deps: { database, now, random, fetch, health }, close: () => agent.close() }
}

/** Says who asks and where to complain (RFC 9110, 10.1.5). */
export function userAgent(contact: string): string {
  return `Sitrep/${VERSION} (news watch; +${contact})`
}
