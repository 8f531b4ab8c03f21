import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  firstHabit,
  type Habit,
  LONGEST_MS,
  nextPollAt,
  quietSince,
  SHORTEST_MS,
  updateHabit,
} from '../../src/feeds/next-poll.ts'

const NOW = new Date('2026-11-20T12:00:00Z')
const HOUR_MS = 3_600_000
const moment = (ms: number) => new Date(NOW.getTime() + ms)
const pace = {
  habit: null as Habit | null,
  askedMs: null as number | null,
  pushed: false,
  failures: 0,
  retryAfterMs: null as number | null,
}
const habit = (itemsPerHour: number) => ({ itemsPerHour, at: NOW })
const waitMs = (changes: Partial<typeof pace>, random = 0.5) =>
  nextPollAt({ ...pace, ...changes }, NOW, random).getTime() - NOW.getTime()

test.each([
  ['nothing is known', {}, 15 * 60_000],
  ['an item an hour', { habit: habit(1) }, 10 * 60_000],
  ['a hundred items an hour', { habit: habit(100) }, SHORTEST_MS],
  ['an item in a thousand hours', { habit: habit(0.001) }, LONGEST_MS],
  ['never an item', { habit: habit(0) }, LONGEST_MS],
  ['it asks for half an hour', { habit: habit(1), askedMs: HOUR_MS / 2 }, HOUR_MS / 2],
  ['it asks for a week', { habit: habit(1), askedMs: 168 * HOUR_MS }, HOUR_MS],
  ['a hub pushes', { habit: habit(100), pushed: true }, HOUR_MS],
  ['a first failure of a rare feed', { habit: habit(0.01), failures: 1 }, 5 * 60_000],
  ['a third failure', { failures: 3 }, 20 * 60_000],
  ['a hundredth failure', { failures: 100 }, LONGEST_MS],
  ['a failure that names a time', { failures: 1, retryAfterMs: 3 * HOUR_MS }, 3 * HOUR_MS],
  ['a failure that names a month', { failures: 1, retryAfterMs: 720 * HOUR_MS }, LONGEST_MS],
])('the next poll when %s', (_, changes, expected) => {
  expect(waitMs(changes)).toBe(expected)
})

test('chance moves a poll by up to a tenth either way', () => {
  expect([waitMs({ habit: habit(1) }, 0), waitMs({ habit: habit(1) }, 1)]).toEqual([9 * 60_000, 11 * 60_000])
})

test('whatever the pace, a poll comes within its bounds', () => {
  const anyPace = fc.record({
    habit: fc.option(fc.double({ min: 0, max: 1e9, noNaN: true }).map(habit)),
    askedMs: fc.option(fc.double({ min: 0, max: 1e15, noNaN: true })),
    pushed: fc.boolean(),
    failures: fc.nat(),
    retryAfterMs: fc.option(fc.double({ min: 0, max: 1e15, noNaN: true })),
  })
  fc.assert(
    fc.property(anyPace, fc.double({ min: 0, max: 1, noNaN: true }), (given, random) => {
      const wait = nextPollAt(given, NOW, random).getTime() - NOW.getTime()
      expect(wait).toBeGreaterThanOrEqual(SHORTEST_MS)
      expect(wait).toBeLessThanOrEqual(LONGEST_MS)
    }),
  )
})

describe('the habit of a feed', () => {
  test('is first read off the dates of its items', () => {
    const dates = Array.from({ length: 24 }, (_, i) => moment(-(i + 1) * HOUR_MS))
    expect(firstHabit(dates, NOW)?.itemsPerHour).toBe(1)
  })

  test('a feed that fell silent long ago is no busy one', () => {
    const dates = [moment(-1001 * HOUR_MS), moment(-1000 * HOUR_MS)]
    expect(firstHabit(dates, NOW)?.itemsPerHour).toBeLessThan(0.01)
  })

  test('follows what is found, and forgets in silence', () => {
    let now = NOW
    let known: Habit = { itemsPerHour: 0, at: NOW }
    const look = (found: number) => {
      now = new Date(now.getTime() + HOUR_MS)
      known = updateHabit(known, found, now)
    }
    for (let i = 0; i < 24 * 14; i++) look(4)
    expect(known.itemsPerHour).toBeCloseTo(4, 1)
    for (let i = 0; i < 36; i++) look(0)
    expect(known.itemsPerHour).toBeCloseTo(2, 1)
  })
})

test.each([
  ['a busy feed, silent for two hours', 2, 10 * 60_000, false],
  ['a busy feed, silent for a day', 24, 10 * 60_000, true],
  ['a daily feed, silent for a week', 168, 24 * HOUR_MS, false],
  ['a daily feed, silent for two weeks', 336, 24 * HOUR_MS, true],
  ['a feed without a habit', 10_000, null, false],
])('too quiet or not: %s', (_, hours, usualGapMs, quiet) => {
  expect(quietSince(moment(-hours * HOUR_MS), usualGapMs, NOW) !== null).toBe(quiet)
})
