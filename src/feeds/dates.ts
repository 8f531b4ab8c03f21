import { MONTHS, translateMonths, zoneOf } from './date-words.ts'

/**
 * The instant a feed's date means: RFC 822 and 2822 in all their misspellings, ISO 8601 in all its forms, asctime,
 * database timestamps, and the month names of some other languages. Without a zone it is taken as UTC.
 * @returns null when it is no date or an impossible one
 */
export function parseFeedDate(written: string): Date | null {
  const text = written.trim().replace(/\s+/g, ' ')
  if (text === '' || text.length > 100) return null
  return (
    readUsual(text) ??
    readIso(text) ??
    readKorean(text) ??
    readNumbers(text) ??
    readMail(translateMonths(text)) ??
    readEpoch(text)
  )
}

const USUAL = /^(?:[A-Z][a-z]{2}, )?(\d{1,2}) ([A-Z][a-z]{2}) (\d{4}) (\d\d):(\d\d):(\d\d) ([+-]\d{4}|[A-Z]{1,4})$/

const USUAL_ISO = /^(?:19|20)\d\d-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:\d\d)$/

/** The two forms that almost every feed writes, read first because they are quick. */
function readUsual(text: string): Date | null {
  if (USUAL_ISO.test(text)) {
    const time = Date.parse(text)
    if (!Number.isNaN(time)) return new Date(time)
  }
  const match = USUAL.exec(text)
  const month = match && MONTHS[match[2]!.toLowerCase()]
  if (!match || !month) return null
  const [, day, , year, hour, minute, second, zone] = match
  return instant(
    { year: +year!, month, day: +day!, hour: +hour!, minute: +minute!, second: +second! },
    zoneOf(zone) ?? 0,
  )
}

type Parts = {
  year: number
  month?: number
  day?: number
  hour?: number
  minute?: number
  second?: number
  ms?: number
}

function instant(parts: Parts, zoneMinutes: number): Date | null {
  const { year, month = 1, day = 1, hour = 0, minute = 0, second = 0, ms = 0 } = parts
  // 24:00 and second 60 are real; an hour like 25 is a typing error that says nothing about the day.
  if (month < 1 || month > 12 || day < 1 || day > 31 || hour > 24 || minute > 59 || second > 61) return null
  if (day > 28 && day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return null
  const time = Date.UTC(year, month - 1, day, hour, minute, second, ms) - zoneMinutes * 60_000
  return year < 1900 || year > 9999 ? null : new Date(time)
}

const CLOCK = String.raw`(?:[T ,_]+(\d{1,2})(?::?(\d{2})(?::?(\d{2})(?:[.,:](\d{1,9}))?)?)?)?`
const ZONE = String.raw`\s*(Z|[A-Z]{2,5}|(?:GMT|UTC)?[+-]\d{1,2}(?::?\d{2})?)?(?: ?\([^)]*\))?`
const ISO = new RegExp(String.raw`^(\d{4})(?:-?(\d{2})(?:-?(\d{2}))?)?${CLOCK}${ZONE}$`, 'i')
const ORDINAL = new RegExp(String.raw`^(\d{4})-?(\d{3})${CLOCK}${ZONE}$`, 'i')
const WEEK = new RegExp(String.raw`^(\d{4})-?W(\d{2})(?:-?([1-7]))?${CLOCK}${ZONE}$`, 'i')
const SHORT_ISO = /^-?(\d{2})-(\d{2})(?:-(\d{2}))?$/
const PERFORCE = new RegExp(String.raw`^(?:[a-z]{3,9},? )?(\d{4})[/.](\d{1,2})[/.](\d{1,2})\.?${CLOCK}${ZONE}$`, 'i')

function readIso(text: string): Date | null {
  const ordinal = ORDINAL.exec(text)
  if (ordinal) {
    const date = new Date(Date.UTC(+ordinal[1]!, 0, +ordinal[2]!))
    return clocked({ year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }, ordinal, 3)
  }
  const day = ISO.exec(text) ?? PERFORCE.exec(text)
  if (day) return clocked({ year: +day[1]!, month: +(day[2] ?? 1), day: +(day[3] ?? 1) }, day, 4)
  const week = WEEK.exec(text)
  if (week) return clocked(dayOfWeek(+week[1]!, +week[2]!, +(week[3] ?? 1)), week, 4)
  const short = SHORT_ISO.exec(text)
  return short ? instant({ year: century(+short[1]!), month: +short[2]!, day: +(short[3] ?? 1) }, 0) : null
}

function clocked(date: Parts, match: RegExpExecArray, from: number): Date | null {
  const [hour, minute, second, fraction, zone] = match.slice(from, from + 5)
  const ms = fraction ? Math.floor(Number(`0.${fraction}`) * 1000) : 0
  const clock = { hour: +(hour ?? 0), minute: +(minute ?? 0), second: +(second ?? 0), ms }
  return instant({ ...date, ...clock }, zoneOf(zone) ?? 0)
}

/** ISO 8601: week 1 is the one with 4 January in it. */
function dayOfWeek(year: number, week: number, day: number): Parts {
  const fourth = new Date(Date.UTC(year, 0, 4))
  const monday = 4 - ((fourth.getUTCDay() + 6) % 7)
  const date = new Date(Date.UTC(year, 0, monday + (week - 1) * 7 + day - 1))
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

/** 2004년 05월 28일 01:31:15, and 2004-05-25 오후 11:23:17 ("afternoon"). Both are Korean time. */
function readKorean(text: string): Date | null {
  const long = /^(\d{4})년 ?(\d{2})월 ?(\d{2})일 ?(\d{2}):(\d{2}):(\d{2})$/.exec(text)
  const half = /^(\d{4})-(\d{2})-(\d{2}) (오전|오후) (\d{1,2}):(\d{2}):(\d{2})$/.exec(text)
  const match = long ?? half
  if (!match) return null
  const [hour, minute, second] = match.slice(long ? 4 : 5).map(Number)
  const afternoon = half?.[4] === '오후' && hour! < 12 ? 12 : 0
  const parts = {
    year: +match[1]!,
    month: +match[2]!,
    day: +match[3]!,
    hour: hour! + afternoon,
    minute: minute!,
    second: second!,
  }
  return instant(parts, 540)
}

/** 21.11.2026 10:00 as in much of Europe, 11/21/2026 10:00 AM as in the United States. */
function readNumbers(text: string): Date | null {
  const match =
    /^(\d{1,2})([./-])(\d{1,2})\2(\d{4})(?:[ ,T]+(\d{1,2}):(\d{2})(?::(\d{2}))?(?: ?([ap])\.?m\.?)?)? ?(\S+)?$/i.exec(
      text,
    )
  if (!match) return null
  const [first, second] = [+match[1]!, +match[3]!]
  const americanOrder = match[2] === '/' && first <= 12
  const [month, day] = americanOrder ? [first, second] : [second, first]
  return instant(
    {
      year: +match[4]!,
      month,
      day,
      ...twelveHours(+(match[5] ?? 0), match[8]),
      minute: +(match[6] ?? 0),
      second: +(match[7] ?? 0),
    },
    zoneOf(match[9]) ?? 0,
  )
}

function twelveHours(hour: number, half: string | undefined): { hour: number } {
  if (half?.toLowerCase() === 'p' && hour < 12) return { hour: hour + 12 }
  return { hour: half?.toLowerCase() === 'a' && hour === 12 ? 0 : hour }
}

/**
 * Everything with a month's name in it: `Thu, 01 Jan 2004 19:48:21 GMT`, `Sun Jan  4 16:29:06 PDT 2004`,
 * `January 4, 2004 4:29 pm`. Takes the pieces in any order, since all orders occur.
 */
function readMail(text: string): Date | null {
  const clock = /(\d{1,2})[:.](\d{1,2})(?:[:.](\d{1,2})(?:[.,]\d+)?)?(?: ?([ap])\.?m\b\.?)?/i.exec(text)
  const zone =
    /(?:[ \d])((?:GMT|UTC|UT)?[+-]\d{1,2}:?\d{2}|[+-]\d{2}(?= |$)|\b[A-Z]{1,5}\b(?<!AM|PM))(?: ?\(.*\))?(?: \d{4})?$/i.exec(
      text,
    )
  const rest = (clock ? text.replace(clock[0], ' ') : text).replace(
    zone && zoneOf(zone[1]) !== null ? zone[1]! : '\0',
    ' ',
  )
  const month = /(?<![a-z])(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*/i.exec(rest)
  if (!month) return null
  const numbers = rest.match(/\d+/g) ?? []
  const four = numbers.findIndex((number) => number.length === 4)
  const yearAt = four === -1 ? 1 : four
  const yearText = numbers[yearAt]
  const dayText = numbers.find((_, index) => index !== yearAt)
  if (yearText === undefined || numbers.length > 3) return null
  const day = dayText === undefined || dayText.length > 2 ? 1 : +dayText
  const hours = twelveHours(+(clock?.[1] ?? 0), clock?.[4])
  const parts = {
    year: century(+yearText),
    month: MONTHS[month[1]!.toLowerCase()]!,
    day,
    minute: +(clock?.[2] ?? 0),
    second: +(clock?.[3] ?? 0),
  }
  return instant({ ...parts, ...hours }, zoneOf(zone?.[1]) ?? 0)
}

/** RFC 2822: two digits below 50 are this century, above they are the last; three digits count from 1900. */
function century(year: number): number {
  if (year < 50) return 2000 + year
  return year < 1000 ? 1900 + year : year
}

/** Seconds or milliseconds since 1970, for the last and the next few decades. */
function readEpoch(text: string): Date | null {
  if (!/^\d{9,10}$|^\d{12,13}$/.test(text)) return null
  return new Date(text.length <= 10 ? +text * 1000 : +text)
}
