import type { Schedule } from '../model.ts'
import { instantOf, type WallTime, wallTimeAt } from './local-time.ts'

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS
/** A weekly schedule's next day is at most seven days away; the rest is for zones that skip a whole day. */
const DAYS_AHEAD = 10

/**
 * The first run after `after`. Schedules are kept in local time: 07:30 stays 07:30 when clocks change, and "every six
 * hours" means the local hours 0, 6, 12 and 18. A local time that the zone skips runs at the first instant after the
 * gap, and one that occurs twice runs the first time only. Every N hours counts N-hour steps of the local calendar.
 * After downtime the caller passes the present as `after`, so missed runs become one.
 */
export function nextRun(schedule: Schedule, timeZone: string, after: Date): Date {
  const local = wallTimeAt(timeZone, after.getTime())
  for (const wall of slotsFrom(schedule, local - DAY_MS)) {
    const instant = instantOf(timeZone, wall)
    if (instant > after.getTime()) return new Date(instant)
  }
  throw new Error('a schedule without any day')
}

/** The last run before `before`, by the schedule alone: of weekdays at 07:30, Friday's before Monday's. */
export function previousRun(schedule: Schedule, timeZone: string, before: Date): Date {
  const spanMs = schedule.kind === 'every' ? 2 * schedule.hours * HOUR_MS : DAYS_AHEAD * DAY_MS
  let run = new Date(before.getTime() - spanMs)
  for (let next = nextRun(schedule, timeZone, run); next < before; next = nextRun(schedule, timeZone, run)) run = next
  return run
}

/** How much time a subscription's digest usually covers, in milliseconds. */
export function usualPeriodMs(schedule: Schedule): number {
  if (schedule.kind === 'every') return schedule.hours * HOUR_MS
  const days = schedule.days.length === 0 ? 7 : new Set(schedule.days).size
  return Math.round((7 * DAY_MS) / days)
}

function* slotsFrom(schedule: Schedule, from: WallTime): Generator<WallTime> {
  if (schedule.kind === 'every') {
    const step = Math.max(1, schedule.hours) * HOUR_MS
    for (let slot = Math.floor(from / step) * step; ; slot += step) yield slot
  }
  const time = minutesOf(schedule.localTime) * 60_000
  const firstDay = Math.floor(from / DAY_MS) * DAY_MS
  for (let day = firstDay; day <= firstDay + DAYS_AHEAD * DAY_MS; day += DAY_MS) {
    if (schedule.days.length === 0 || schedule.days.includes(isoWeekday(day))) yield day + time
  }
}

/** @returns 1 for Monday to 7 for Sunday */
function isoWeekday(wall: WallTime): number {
  return new Date(wall).getUTCDay() || 7
}

/** @param localTime as '07:30' @returns minutes since midnight */
export function minutesOf(localTime: string): number {
  const [hours, minutes] = localTime.split(':').map(Number)
  return hours! * 60 + minutes!
}
