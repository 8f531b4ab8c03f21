import { minutesOf } from '../digests/due.ts'
import { instantOf, wallTimeAt } from '../digests/local-time.ts'

/** Local times as '22:00'; an end before the beginning is the next day's. Null where there are none. */
export type QuietHours = { from: string; to: string } | null

export type GateFacts = {
  now: Date
  timeZone: string
  quiet: QuietHours
  /** When the last alert mails went to this address, in any order. */
  sentAt: readonly Date[]
  mostInWindow: number
}

export type GateDecision = { kind: 'send' } | { kind: 'hold'; why: 'quiet' | 'burst'; until: Date }

export const BURST_WINDOW_MS = 10 * 60_000
const DAY_MS = 86_400_000

/**
 * Whether an alert mail goes now or waits for company: quiet hours hold it until they end, and after `mostInWindow`
 * mails within ten minutes it waits until the first of those is ten minutes old. What waits goes out as one mail.
 */
export function decideAlert({ now, timeZone, quiet, sentAt, mostInWindow }: GateFacts): GateDecision {
  const quietUntil = endOfQuiet(now, timeZone, quiet)
  if (quietUntil) return { kind: 'hold', why: 'quiet', until: quietUntil }
  const recent = sentAt.map((at) => at.getTime()).filter((at) => at > now.getTime() - BURST_WINDOW_MS)
  if (recent.length < mostInWindow) return { kind: 'send' }
  const free = recent.sort((a, b) => b - a)[mostInWindow - 1]! + BURST_WINDOW_MS
  return { kind: 'hold', why: 'burst', until: new Date(free) }
}

/** When the quiet hours that `now` falls into end, or null outside them. Kept in local time, across clock changes. */
export function endOfQuiet(now: Date, timeZone: string, quiet: QuietHours): Date | null {
  if (!quiet || quiet.from === quiet.to) return null
  const [from, to] = [minutesOf(quiet.from) * 60_000, minutesOf(quiet.to) * 60_000]
  const wall = wallTimeAt(timeZone, now.getTime())
  const midnight = Math.floor(wall / DAY_MS) * DAY_MS
  const time = wall - midnight
  const inside = from < to ? time >= from && time < to : time >= from || time < to
  if (!inside) return null
  const until = instantOf(timeZone, midnight + to + (time < to ? 0 : DAY_MS))
  return until > now.getTime() ? new Date(until) : null
}

/** The sentence at the top of a mail with several alerts. */
export function explainTogether(why: 'quiet' | 'burst', quiet: QuietHours): string {
  if (why === 'quiet' && quiet) return `Held during your quiet hours, ${quiet.from} to ${quiet.to}.`
  if (why === 'quiet') return 'Held during your quiet hours.'
  return 'They came in faster than a mail each would have served you, so here they are together.'
}
