import type { Feed } from '../store/feeds.ts'
import { quietSince } from './next-poll.ts'

/** How a feed fares, for lists and pages. `words` is a short sentence without a full stop. */
export type Standing = { state: 'well' | 'new' | 'failing' | 'quiet' | 'paused' | 'gone'; words: string }

export function describeStanding(feed: Feed, now: Date): Standing {
  if (feed.state === 'gone') return { state: 'gone', words: feed.problem ?? 'gone' }
  if (feed.state === 'paused') return { state: 'paused', words: 'paused' }
  if (feed.failures > 0) {
    const times = feed.failures === 1 ? 'once' : `${feed.failures} times in a row`
    return { state: 'failing', words: `failed ${times}: ${feed.problem}` }
  }
  if (feed.succeededAt === null) return { state: 'new', words: 'not polled yet' }
  const quiet = quietSince(feed.lastItemAt, feed.usualGapMs, now)
  if (quiet)
    return { state: 'quiet', words: `silent for ${describeSpan(now.getTime() - quiet.getTime())}, unusually long` }
  return { state: 'well', words: feed.hubState === 'active' ? 'well, pushed' : 'well' }
}

/** A span of time in its largest fitting unit: `3 min`, `5 h`, `12 d`. */
export function describeSpan(ms: number): string {
  const minutes = Math.max(0, ms) / 60_000
  if (minutes < 1) return 'less than 1 min'
  if (minutes < 90) return `${Math.round(minutes)} min`
  return minutes < 48 * 60 ? `${Math.round(minutes / 60)} h` : `${Math.round(minutes / 1440)} d`
}
