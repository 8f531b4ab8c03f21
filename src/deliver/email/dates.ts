/**
 * `Tue 14 Oct`, with the time `Tue 14 Oct, 21:10`. An article that says only on what day it appeared counts as of
 * midnight UTC: then no time is shown, and the day is that one in every zone.
 */
export function shortDate(at: string | Date, timeZone: string, withTime = false): string {
  const date = new Date(at)
  const dayOnly = withTime && date.getTime() % 86_400_000 === 0
  const day = formatOf('day', dayOnly ? 'UTC' : timeZone)
    .format(date)
    .replace(',', '')
  return withTime && !dayOnly ? `${day}, ${clockTime(date, timeZone)}` : day
}

/** `21:10`. */
export function clockTime(at: string | Date, timeZone: string): string {
  return formatOf('time', timeZone).format(new Date(at))
}

/** `Tuesday 14 October 2025, 07:30`. */
export function longDate(at: string | Date, timeZone: string): string {
  return `${formatOf('date', timeZone).format(new Date(at)).replace(',', '')}, ${clockTime(at, timeZone)}`
}

const FORMATS = {
  day: { weekday: 'short', day: 'numeric', month: 'short' },
  date: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  time: { hour: '2-digit', minute: '2-digit' },
} as const

/** Making a format takes longer than a hundred dates take to write; there are few zones. */
const formats = new Map<string, Intl.DateTimeFormat>()

function formatOf(form: keyof typeof FORMATS, timeZone: string): Intl.DateTimeFormat {
  const key = `${form} ${timeZone}`
  const format = formats.get(key) ?? new Intl.DateTimeFormat('en-GB', { timeZone, ...FORMATS[form] })
  formats.set(key, format)
  return format
}
