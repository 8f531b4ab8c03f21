import type { Schedule } from '../model.ts'

const DAY_NAMES = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
const TIME = /\b([01]?\d|2[0-3])[:.]([0-5]\d)\b/
/** From hourly to fortnightly. */
const MOST_HOURS = 336

/**
 * Reads a schedule as people write it: `07:30`, `weekdays 07:30`, `mon, thu 18:00`, `weekly on sunday 09:00`,
 * `monday to friday at 07:30`, `every 6 hours`, `hourly`.
 * @returns null when it cannot be understood
 */
export function parseSchedule(text: string): Schedule | null {
  const plain = text.trim().toLowerCase()
  const hours = plain === 'hourly' ? 1 : Number(/^every (\d+) ?h(?:ours?)?$/.exec(plain)?.[1])
  if (hours >= 1 && hours <= MOST_HOURS) return { kind: 'every', hours }
  const time = TIME.exec(plain)
  if (!time) return null
  const days = parseDays(plain.replace(TIME, ' '))
  return days && { kind: 'daily', localTime: `${time[1]!.padStart(2, '0')}:${time[2]}`, days }
}

function parseDays(text: string): number[] | null {
  const days = new Set<number>()
  // As schedules are shown: "Monday to Friday at 07:30".
  const range = /^\s*([a-z]+)\s*(?:to|-|–)\s*([a-z]+)(?:\s+at)?\s*$/.exec(text)
  const [from, to] = range ? [daysNamed(range[1]!)?.[0], daysNamed(range[2]!)?.[0]] : []
  if (from && to && from <= to) return Array.from({ length: to - from + 1 }, (_, index) => from + index)
  for (const word of text.split(/[\s,;]+/)) {
    if (/^(|and|at|on|every|each|day|daily|weekly)$/.test(word)) continue
    const named = daysNamed(word)
    if (!named) return null
    for (const day of named) days.add(day)
  }
  return [...days].sort((a, b) => a - b)
}

function daysNamed(word: string): number[] | null {
  if (/^(weekdays?|workdays?)$/.test(word)) return [1, 2, 3, 4, 5]
  if (/^weekends?$/.test(word)) return [6, 7]
  const plain = word.replace(/s$/, '')
  const day = plain.length < 3 ? -1 : DAY_NAMES.findIndex((name) => name.toLowerCase().startsWith(plain))
  return day < 0 ? null : [day + 1]
}

/** In words: `every day at 07:30`, `Monday to Friday at 07:30`, `every 6 hours`. */
export function describeSchedule(schedule: Schedule): string {
  if (schedule.kind === 'every') return schedule.hours === 1 ? 'every hour' : `every ${schedule.hours} hours`
  return `${describeDays(schedule.days)} at ${schedule.localTime}`
}

function describeDays(given: number[]): string {
  const days = [...new Set(given)].sort((a, b) => a - b)
  if (days.length === 0 || days.length === 7) return 'every day'
  const names = days.map((day) => DAY_NAMES[day - 1]!)
  if (days.length === 1) return `every ${names[0]}`
  const inARow = days.at(-1)! - days[0]! === days.length - 1
  if (days.length > 2 && inARow) return `${names[0]} to ${names.at(-1)}`
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}
