/**
 * Wall-clock times are written as the UTC milliseconds that the same reading would have: 07:30 on 14 October is
 * Date.UTC(2025, 9, 14, 7, 30). That makes calendar arithmetic plain, with no zone in it.
 */
export type WallTime = number

const DAY_MS = 86_400_000
const formats = new Map<string, Intl.DateTimeFormat>()

/** What clocks in the zone show at this instant, to the millisecond. */
export function wallTimeAt(timeZone: string, instant: number): WallTime {
  const fields: Record<string, number> = {}
  for (const { type, value } of formatOf(timeZone).formatToParts(instant)) fields[type] = Number(value)
  const { year, month, day, hour, minute, second } = fields as Record<string, number>
  const wall = Date.UTC(year!, month! - 1, day!, hour!, minute!, second!)
  return wall + (((instant % 1000) + 1000) % 1000)
}

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone)
  if (known) return known
  const numeric = 'numeric' as const
  const format = new Intl.DateTimeFormat('en-US', {
    ...{ timeZone, hourCycle: 'h23', year: numeric, month: numeric, day: numeric },
    ...{ hour: numeric, minute: numeric, second: numeric },
  })
  formats.set(timeZone, format)
  return format
}

const offsetAt = (timeZone: string, instant: number) => wallTimeAt(timeZone, instant) - instant

/**
 * The instant at which clocks in the zone show `wall`: the first of two where it occurs twice, and where clocks jump
 * over it the instant of the jump, the first at which they show something later.
 */
export function instantOf(timeZone: string, wall: WallTime): number {
  const before = offsetAt(timeZone, wall - DAY_MS)
  const after = offsetAt(timeZone, wall + DAY_MS)
  const shown = [wall - before, wall - after].filter((instant) => wallTimeAt(timeZone, instant) === wall)
  return shown.length > 0 ? Math.min(...shown) : findJump(timeZone, wall)
}

/** Within the two days around a skipped time clocks only move on, so the jump can be closed in on. */
function findJump(timeZone: string, wall: WallTime): number {
  let early = wall - 2 * DAY_MS
  let late = wall + 2 * DAY_MS
  while (late - early > 1) {
    const middle = Math.floor((early + late) / 2)
    if (wallTimeAt(timeZone, middle) < wall) early = middle
    else late = middle
  }
  return late
}
