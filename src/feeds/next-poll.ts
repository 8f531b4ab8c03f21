const MINUTE_MS = 60_000
const HOUR_MS = 3_600_000
export const SHORTEST_MS = 2 * MINUTE_MS
export const LONGEST_MS = 24 * HOUR_MS
/** Before anything is known of a feed's habit. */
const FIRST_MS = 15 * MINUTE_MS
/** A feed may ask to be left alone, but not for so long that news gets old. */
const MOST_ASKED_MS = HOUR_MS
/** Of the time between two items, this part is the most that one may wait to be found. */
const PART_OF_GAP = 6
/** Also for feeds that are usually left alone for longer: most failures are short. */
const FIRST_RETRY_MS = 5 * MINUTE_MS
/** How fast the habit of the past is forgotten. */
const HALF_LIFE_MS = 36 * HOUR_MS
/** With pushes arriving, polls only look whether one was lost. */
const PUSHED_MS = HOUR_MS

/** How often a feed publishes: items an hour, fading over days, and the moment that figure is of. */
export type Habit = { itemsPerHour: number; at: Date }

/** The habit that the dates of a feed's first document show. Without two dates there is none. */
export function firstHabit(dates: readonly Date[], now: Date): Habit | null {
  const past = dates.filter((date) => date <= now).sort((a, b) => a.getTime() - b.getTime())
  const [first] = past
  if (!first || past.length < 2) return null
  // Counted up to now, so that a feed that has fallen silent is not taken for a busy one.
  const hours = Math.max(1, (now.getTime() - first.getTime()) / HOUR_MS)
  return { itemsPerHour: past.length / hours, at: now }
}

/**
 * The habit after a look at which `found` items were new: an exponentially fading mean of the rate, the older look's
 * weight halving every 36 hours.
 */
export function updateHabit(habit: Habit | null, found: number, now: Date): Habit {
  const before = habit ?? { itemsPerHour: HOUR_MS / (FIRST_MS * PART_OF_GAP), at: new Date(now.getTime() - FIRST_MS) }
  const elapsedMs = Math.max(1_000, now.getTime() - before.at.getTime())
  const kept = 2 ** (-elapsedMs / HALF_LIFE_MS)
  const seen = found / (elapsedMs / HOUR_MS)
  return { itemsPerHour: before.itemsPerHour * kept + seen * (1 - kept), at: now }
}

export type Pace = {
  habit: Habit | null
  /** The longer of `max-age` and `ttl`, where the feed gives one. */
  askedMs: number | null
  /** Whether a hub tells us of new items. */
  pushed: boolean
  /** Polls that failed in a row, this one included. */
  failures: number
  retryAfterMs: number | null
}

/**
 * When to look again: a sixth of the feed's usual gap between items, from 2 minutes to 24 hours, no sooner than it
 * asks for (up to an hour). After a failure in 5 minutes, then twice as late with each one in a row.
 * @param random 0..1, moves the time by up to a tenth either way, so that feeds added together drift apart
 */
export function nextPollAt(pace: Pace, now: Date, random: number): Date {
  const { habit, askedMs, pushed, failures, retryAfterMs } = pace
  const gapMs = habit && habit.itemsPerHour > 0 ? HOUR_MS / habit.itemsPerHour : habit ? LONGEST_MS * PART_OF_GAP : null
  let waitMs = gapMs === null ? FIRST_MS : gapMs / PART_OF_GAP
  if (pushed) waitMs = Math.max(waitMs, PUSHED_MS)
  waitMs = Math.max(waitMs, Math.min(askedMs ?? 0, MOST_ASKED_MS))
  if (failures > 0) waitMs = FIRST_RETRY_MS * 2 ** Math.min(failures - 1, 12)
  waitMs = clamp(waitMs * (0.9 + random / 5))
  return new Date(now.getTime() + Math.max(waitMs, clamp(retryAfterMs ?? 0)))
}

function clamp(ms: number): number {
  return Math.min(LONGEST_MS, Math.max(SHORTEST_MS, ms))
}

const QUIET_TIMES = 12
const LEAST_QUIET_MS = 12 * HOUR_MS

/** Since when a feed has been silent for far longer than its habit, or null while its silence is nothing unusual. */
export function quietSince(lastItemAt: Date | null, usualGapMs: number | null, now: Date): Date | null {
  if (lastItemAt === null || usualGapMs === null) return null
  const tooLongMs = Math.max(LEAST_QUIET_MS, usualGapMs * QUIET_TIMES)
  return now.getTime() - lastItemAt.getTime() > tooLongMs ? lastItemAt : null
}
