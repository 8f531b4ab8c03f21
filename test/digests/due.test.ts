import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { nextRun, usualPeriodMs } from '../../src/digests/due.ts'
import type { Schedule } from '../../src/model.ts'

const ZONES = `Africa/Cairo Africa/Casablanca Africa/El_Aaiun America/Asuncion America/Chicago America/Godthab
America/Havana America/Mexico_City America/New_York America/Nuuk America/Santiago America/St_Johns Antarctica/Troll
Asia/Amman Asia/Beirut Asia/Damascus Asia/Gaza Asia/Jerusalem Asia/Kathmandu Asia/Tehran Asia/Tokyo Atlantic/Azores
Australia/Lord_Howe Australia/Sydney Europe/Dublin Europe/Kyiv Europe/London Europe/Oslo Pacific/Apia
Pacific/Auckland Pacific/Chatham Pacific/Easter Pacific/Fiji UTC`.split(/\s+/)
const [START, END] = [Date.UTC(2021, 0, 1), Date.UTC(2026, 0, 1)]
const MINUTE = 60_000
const DAY = 86_400_000

/** What clocks show, read from the formatter's own text; independent of the code under test. */
function createClockReader(timeZone: string) {
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' })
  return (instant: number) => format.format(instant).replace(' ', 'T').slice(0, 16)
}

/** Each instant, to the minute, at which the zone's clocks changed: found by halving the days that are not 24 hours. */
function findChanges(timeZone: string): number[] {
  const read = createClockReader(timeZone)
  const offset = (at: number) => Date.parse(`${read(at)}Z`) - at
  const changes: number[] = []
  for (let day = START - 2 * DAY; day < END + 2 * DAY; day += DAY) {
    if (offset(day) === offset(day + DAY)) continue
    let [low, high] = [day, day + DAY]
    while (high - low > MINUTE) {
      const middle = low + Math.floor((high - low) / 2 / MINUTE) * MINUTE
      if (offset(middle) === offset(day)) low = middle
      else high = middle
    }
    changes.push(high)
  }
  return changes
}

/**
 * The runs that a person watching a clock would make between two instants, minute by minute: whenever it shows the
 * time for the first time that day, or has just jumped over it.
 */
function watchClock(timeZone: string, localTime: string, days: number[], from: number, to: number): number[] {
  const read = createClockReader(timeZone)
  const runs: number[] = []
  let seen = ''
  let before = read(from - MINUTE)
  for (let at = from; at < to; at += MINUTE) {
    const shown = read(at)
    for (const date of new Set([before.slice(0, 10), shown.slice(0, 10)])) {
      const wanted = `${date}T${localTime}`
      const weekday = new Date(`${date}T00:00Z`).getUTCDay() || 7
      if (wanted <= seen || !(before < wanted && wanted <= shown)) continue
      seen = wanted
      if (days.length === 0 || days.includes(weekday)) runs.push(at)
    }
    before = shown
  }
  return runs
}

function runsBetween(schedule: Schedule, timeZone: string, from: number, to: number): number[] {
  const runs: number[] = []
  for (let at = nextRun(schedule, timeZone, new Date(from - 1)); at.getTime() < to; ) {
    runs.push(at.getTime())
    at = nextRun(schedule, timeZone, at)
  }
  return runs
}

const iso = (times: number[]) => times.map((time) => new Date(time).toISOString())

describe('the next run', () => {
  test.each(ZONES)('keeps local time through every change of clocks in five years: %s', (timeZone) => {
    for (const change of findChanges(timeZone)) {
      const [from, to] = [change - 30 * 60 * MINUTE, change + 30 * 60 * MINUTE]
      const around = createClockReader(timeZone)
      const hours = new Set([-31, -1, 0, 29, 59].map((offset) => around(change + offset * MINUTE).slice(11)))
      for (const localTime of [...hours, '00:00', '02:15', '02:45', '07:30']) {
        const schedule: Schedule = { kind: 'daily', localTime, days: [] }
        const expected = watchClock(timeZone, localTime, [], from, to)
        // The watcher does not know whether a time was shown before he came; the first day is his to learn.
        expect(iso(runsBetween(schedule, timeZone, from, to)).slice(-2), `${localTime} in ${timeZone}`).toEqual(
          iso(expected).slice(-2),
        )
      }
    }
  })

  test.each(ZONES)('runs once on each local day of five years: %s', (timeZone) => {
    const read = createClockReader(timeZone)
    const runs = runsBetween({ kind: 'daily', localTime: '02:30', days: [] }, timeZone, START, END)
    const dates = runs.map((run) => read(run).slice(0, 10))
    expect(new Set(dates).size).toBe(dates.length)
    expect(runs.length).toBeGreaterThanOrEqual(1825)
    for (const [index, run] of runs.entries()) {
      const gap = index === 0 ? DAY : run - runs[index - 1]!
      expect(Math.abs(gap - DAY)).toBeLessThanOrEqual(2 * 3_600_000)
    }
  })

  const daily = (localTime: string, days: number[] = []): Schedule => ({ kind: 'daily', localTime, days })
  test.each<[string, string, Schedule, string, string]>([
    [
      'a time that the clocks skip runs at the first instant after',
      'Europe/Oslo',
      daily('02:30'),
      '2026-03-28T12:00Z',
      '2026-03-29T01:00Z',
    ],
    [
      'a time that occurs twice runs the first time',
      'Europe/Oslo',
      daily('02:30'),
      '2025-10-25T12:00Z',
      '2025-10-26T00:30Z',
    ],
    ['and not the second time', 'Europe/Oslo', daily('02:30'), '2025-10-26T00:30Z', '2025-10-27T01:30Z'],
    [
      'Lord Howe moves by half an hour',
      'Australia/Lord_Howe',
      daily('02:15'),
      '2025-10-04T00:00Z',
      '2025-10-04T15:30Z',
    ],
    [
      'Lord Howe goes back by half an hour',
      'Australia/Lord_Howe',
      daily('01:45'),
      '2025-04-05T00:00Z',
      '2025-04-05T14:45Z',
    ],
    [
      'Casablanca pauses its summer time for Ramadan',
      'Africa/Casablanca',
      daily('02:30'),
      '2025-02-22T12:00Z',
      '2025-02-23T01:30Z',
    ],
    ['and takes it up again afterwards', 'Africa/Casablanca', daily('02:30'), '2025-04-05T12:00Z', '2025-04-06T02:00Z'],
    [
      'Cairo brought summer time back in 2023 at midnight',
      'Africa/Cairo',
      daily('00:30'),
      '2023-04-27T12:00Z',
      '2023-04-27T22:00Z',
    ],
    ['Mexico City gave it up in 2022', 'America/Mexico_City', daily('07:30'), '2023-06-01T00:00Z', '2023-06-01T13:30Z'],
    ['Amman stayed on summer time in 2022', 'Asia/Amman', daily('07:30'), '2022-12-01T00:00Z', '2022-12-01T04:30Z'],
    ['Apia once skipped a whole Friday', 'Pacific/Apia', daily('07:30', [5]), '2011-12-29T20:00Z', '2011-12-30T10:00Z'],
    [
      'weekdays leave out the weekend',
      'Europe/Oslo',
      daily('07:30', [1, 2, 3, 4, 5]),
      '2025-10-17T06:00Z',
      '2025-10-20T05:30Z',
    ],
    [
      'a weekly run is at most a week away',
      'Europe/Oslo',
      daily('07:30', [2]),
      '2025-10-14T05:30Z',
      '2025-10-21T05:30Z',
    ],
    [
      'every six hours means hours of the local day',
      'America/New_York',
      { kind: 'every', hours: 6 },
      '2025-11-02T03:00Z',
      '2025-11-02T04:00Z',
    ],
    [
      'also when one of them is seven hours away',
      'America/New_York',
      { kind: 'every', hours: 6 },
      '2025-11-02T04:00Z',
      '2025-11-02T11:00Z',
    ],
    [
      'every two hours across a skipped hour',
      'Europe/Oslo',
      { kind: 'every', hours: 2 },
      '2026-03-29T00:00Z',
      '2026-03-29T01:00Z',
    ],
    [
      'hourly where the zone is at three quarters',
      'Asia/Kathmandu',
      { kind: 'every', hours: 1 },
      '2025-10-14T00:00Z',
      '2025-10-14T00:15Z',
    ],
  ])('%s (%s)', (_name, timeZone, schedule, after, expected) => {
    expect(nextRun(schedule, timeZone, new Date(after)).toISOString()).toBe(new Date(expected).toISOString())
  })

  test('is always later, and never passes over an earlier run', () => {
    const zone = fc.constantFrom(...ZONES)
    const minutes = fc.integer({ min: 0, max: 1439 })
    const when = fc.integer({ min: START, max: END })
    fc.assert(
      fc.property(zone, minutes, when, fc.integer({ min: 0, max: 3 * DAY }), (timeZone, minute, at, later) => {
        const time = `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`
        const next = nextRun(daily(time), timeZone, new Date(at)).getTime()
        const after = nextRun(daily(time), timeZone, new Date(at + later)).getTime()
        return next > at && after >= next && (at + later >= next || after === next)
      }),
      { numRuns: 500 },
    )
  })
})

test('a period is how much time lies between runs on average', () => {
  expect(usualPeriodMs({ kind: 'daily', localTime: '07:30', days: [] })).toBe(DAY)
  expect(usualPeriodMs({ kind: 'daily', localTime: '07:30', days: [2] })).toBe(7 * DAY)
  expect(usualPeriodMs({ kind: 'every', hours: 6 })).toBe(DAY / 4)
})
