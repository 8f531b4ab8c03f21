const LOCALE = 'en-GB'
const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS
const DAY_MS = 24 * HOUR_MS

/** How templates write times: relative to now, and in the site's time zone. */
export function createTimes(now: () => Date, timeZone: string) {
  const day = new Intl.DateTimeFormat(LOCALE, { timeZone, weekday: 'short', day: 'numeric', month: 'short' })
  const dayOfYear = new Intl.DateTimeFormat(LOCALE, { timeZone, day: 'numeric', month: 'short', year: 'numeric' })
  const full = new Intl.DateTimeFormat(LOCALE, { timeZone, dateStyle: 'medium', timeStyle: 'short' })
  const dayOnly = new Intl.DateTimeFormat(LOCALE, { timeZone: 'UTC', dateStyle: 'medium' })
  return {
    ago: (value: Date | string | null) => (value === null ? '' : writeAgo(now(), new Date(value), dayOfYear)),
    day: (value: Date | string) => day.format(new Date(value)),
    time: (value: Date | string) => `${full.format(new Date(value))} ${timeZone}`,
    /** When an article appeared: one that names only the day counts as of midnight UTC, and is shown without a time. */
    seen: (value: Date | string) => {
      const at = new Date(value)
      return at.getTime() % DAY_MS === 0 ? dayOnly.format(at) : `${full.format(at)} ${timeZone}`
    },
    today: () => day.format(now()),
    zone: timeZone,
  }
}

function writeAgo(now: Date, then: Date, date: Intl.DateTimeFormat): string {
  const past = now.getTime() - then.getTime()
  if (past < -MINUTE_MS) return `in ${writeSpan(-past)}`
  if (past < MINUTE_MS) return 'just now'
  return past < 7 * DAY_MS ? `${writeSpan(past)} ago` : date.format(then)
}

/** The largest unit that fits, as in `3 h` or `2 days`. */
function writeSpan(ms: number): string {
  if (ms < HOUR_MS) return `${Math.max(1, Math.floor(ms / MINUTE_MS))} min`
  if (ms < DAY_MS) return `${Math.floor(ms / HOUR_MS)} h`
  return count(Math.floor(ms / DAY_MS), 'day')
}

export function iso(value: Date | string): string {
  return new Date(value).toISOString()
}

/** `1 story`, `1,200 stories`. */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${number.toLocaleString('en')} ${number === 1 ? one : many}`
}

export function percent(part: number): string {
  return `${Math.round(part * 100)} %`
}

/** Up to `most` names, then how many more. */
export function names(list: readonly string[], most = 4): string {
  if (list.length <= most) return list.join(', ')
  return `${list.slice(0, most).join(', ')} and ${list.length - most} more`
}

/** An address that may stand in an href, or null: feeds may send javascript: and worse. */
export function webLink(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null
  const { protocol, href } = new URL(url)
  return protocol === 'http:' || protocol === 'https:' ? href : null
}

/** Host of an address, for showing beside a link. */
export function host(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : url
}
