/** Lines that state when an article was published. Dates without a zone are taken as UTC. */

import { endsInFullStop } from './shape.ts'

/** `date` is null where the line is about publication but states no readable date ("Published 3 hours ago"). */
export type DateLine = { date: Date | null; labelled: boolean; updated: boolean }

const LABEL =
  /^(?:(first |originally )?(?:published|posted|issued|released|date|dated|created)(?: date)?(?: (?:on|at))?|publication date|(last )?(?:updated|modified)(?: (?:on|at))?)\s*[:：–—-]?\s*(?=\S)/i
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?'
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?'
const YEAR = '((?:19|20)\\d\\d)'
const DAY_FIRST = new RegExp(`^${DAY}[\\s-]+(?:of )?${MONTH}[\\s,-]+${YEAR}`, 'i')
const MONTH_FIRST = new RegExp(`^${MONTH}\\s+${DAY},?\\s+${YEAR}`, 'i')
const ISO = /^((?:19|20)\d\d)[-/.](\d{1,2})[-/.](\d{1,2})/
const NUMERIC = /^(\d{1,2})[/.](\d{1,2})[/.]((?:19|20)\d\d)/
const WEEKDAY = /^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,?\s+/i
const CLOCK =
  /^[\s,|·•–—T@-]*(?:at )?(\d{1,2})[:.h](\d{2})(?::(\d{2})(?:\.\d+)?)?\s*([ap]\.?m\.?)?\s*\(?(z\b|[+-]\d{2}:?\d{2}|[a-z]{2,4}\b)?\)?/i
const CLOCK_FIRST = /^\d{1,2}[:.]\d{2}(?::\d{2})?\s*(?:[ap]\.?m\.?)?\s*(?:[A-Z]{2,4})?[\s,|·•–—-]+/i
const RELATIVE = /^(?:\d+|an?|one|two|a few) (?:seconds?|minutes?|mins?|hours?|hrs?|days?|weeks?) ago\b/i
const ZONES: Readonly<Record<string, number>> = {
  z: 0,
  gmt: 0,
  utc: 0,
  wet: 0,
  bst: 60,
  ist: 330,
  west: 60,
  cet: 60,
  cest: 120,
  eet: 120,
  eest: 180,
  msk: 180,
  trt: 180,
  est: -300,
  edt: -240,
  et: -240,
  cst: -360,
  cdt: -300,
  mst: -420,
  mdt: -360,
  pst: -480,
  pdt: -420,
  jst: 540,
  aest: 600,
  aedt: 660,
}

/** Reads a whole line as a statement of date; null when the line says anything besides. */
export function readDateLine(line: string): DateLine | null {
  if (line.length > 120) return null
  const label = LABEL.exec(line)
  const said = label ? line.slice(label[0].length) : line
  const updated = label !== null && /updated|modified/i.test(label[0])
  if (RELATIVE.test(said) && said.length < 60 && !isSentence(said))
    return { date: null, labelled: label !== null, updated }
  const found = readDate(said)
  if (!found || !isFurnitureRest(found.rest)) return null
  return { date: found.date, labelled: label !== null, updated }
}

/** "Two days ago the bridge still stood." */
function isSentence(said: string): boolean {
  return endsInFullStop(said) && said.split(' ').length > 5
}

/** What may follow a date on its line: an update stamp, a reading time, a closing mark. */
function isFurnitureRest(rest: string): boolean {
  const left = rest.replace(/^[\s,|·•()–—./-]+/, '').replace(/[\s,|·•()–—./-]+$/, '')
  return (
    left === '' ||
    /^(?:local time|time|hrs|(?:last )?(?:updated|modified)\b.{0,60}|\d+ min(?:ute)?s? read)$/i.test(left)
  )
}

/** A date at the start of `text` with the time after it where there is one, and what is left of the text. */
function readDate(text: string): { date: Date; rest: string } | null {
  const start = text.replace(CLOCK_FIRST, '').replace(WEEKDAY, '')
  const found = matchDay(start)
  if (!found) return null
  const clock = CLOCK.exec(found.rest)
  const midnight = utcDay(found.year, found.month, found.day)
  if (!midnight) return null
  if (!clock || Number(clock[1]) > 23 || Number(clock[2]) > 59) return { date: midnight, rest: found.rest }
  const zone = zoneMinutes(clock[5])
  const minutes = hourOf(Number(clock[1]), clock[4]) * 60 + Number(clock[2]) - (zone ?? 0)
  const rest = found.rest.slice(clock[0].length)
  return { date: new Date(midnight.getTime() + minutes * 60_000 + Number(clock[3] ?? 0) * 1000), rest }
}

type Day = { year: number; month: number; day: number; rest: string }

function matchDay(text: string): Day | null {
  const dayFirst = DAY_FIRST.exec(text)
  if (dayFirst) return toDay(dayFirst, dayFirst[3]!, monthNumber(dayFirst[2]!), dayFirst[1]!, text)
  const monthFirst = MONTH_FIRST.exec(text)
  if (monthFirst) return toDay(monthFirst, monthFirst[3]!, monthNumber(monthFirst[1]!), monthFirst[2]!, text)
  const iso = ISO.exec(text)
  if (iso) return toDay(iso, iso[1]!, Number(iso[2]), iso[3]!, text)
  const numeric = NUMERIC.exec(text)
  if (!numeric) return null
  // 14/10 and 10/14 can be told apart; 05/10 is read day first, as most of the world writes it.
  const [first, second] = [Number(numeric[1]), Number(numeric[2])]
  const [day, month] = second > 12 ? [second, first] : [first, second]
  return toDay(numeric, numeric[3]!, month, String(day), text)
}

function toDay(match: RegExpExecArray, year: string, month: number, day: string, text: string): Day {
  return { year: Number(year), month, day: Number(day), rest: text.slice(match[0].length) }
}

function monthNumber(name: string): number {
  return MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1
}

function utcDay(year: number, month: number, day: number): Date | null {
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date : null
}

function hourOf(hour: number, half: string | undefined): number {
  if (!half) return hour
  return (hour % 12) + (/^p/i.test(half) ? 12 : 0)
}

function zoneMinutes(zone: string | undefined): number | null {
  if (!zone) return null
  const offset = /^([+-])(\d{2}):?(\d{2})$/.exec(zone)
  if (offset) return (offset[1] === '-' ? -1 : 1) * (Number(offset[2]) * 60 + Number(offset[3]))
  return ZONES[zone.toLowerCase()] ?? null
}
