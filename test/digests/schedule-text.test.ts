import { describe, expect, test } from 'vitest'
import { describeSchedule, parseSchedule } from '../../src/digests/schedule-text.ts'

describe('a schedule as people write it', () => {
  test.each([
    ['07:30', { kind: 'daily', localTime: '07:30', days: [] }],
    ['daily at 7.05', { kind: 'daily', localTime: '07:05', days: [] }],
    ['Weekdays 07:30', { kind: 'daily', localTime: '07:30', days: [1, 2, 3, 4, 5] }],
    ['mon, thu 18:00', { kind: 'daily', localTime: '18:00', days: [1, 4] }],
    ['weekly on Sundays at 09:00', { kind: 'daily', localTime: '09:00', days: [7] }],
    ['Monday to Friday at 07:30', { kind: 'daily', localTime: '07:30', days: [1, 2, 3, 4, 5] }],
    ['thu-sat 07:30', { kind: 'daily', localTime: '07:30', days: [4, 5, 6] }],
    ['weekends 23:59', { kind: 'daily', localTime: '23:59', days: [6, 7] }],
    ['every 6 hours', { kind: 'every', hours: 6 }],
    ['every 12h', { kind: 'every', hours: 12 }],
    ['hourly', { kind: 'every', hours: 1 }],
  ])('%s is understood', (text, schedule) => {
    expect(parseSchedule(text)).toEqual(schedule)
  })

  test.each([
    '',
    'soon',
    '24:00',
    '7:60',
    'every 0 hours',
    'every 1000 hours',
    'every day',
    'm 07:30',
    'fri',
    'xmas 07:30',
  ])('"%s" is not', (text) => expect(parseSchedule(text)).toBeNull())

  test.each([
    [{ kind: 'daily', localTime: '07:30', days: [] }, 'every day at 07:30'],
    [{ kind: 'daily', localTime: '07:30', days: [5, 1, 2, 3, 4] }, 'Monday to Friday at 07:30'],
    [{ kind: 'daily', localTime: '07:30', days: [1, 4] }, 'Monday and Thursday at 07:30'],
    [{ kind: 'daily', localTime: '07:30', days: [7] }, 'every Sunday at 07:30'],
    [{ kind: 'every', hours: 1 }, 'every hour'],
    [{ kind: 'every', hours: 6 }, 'every 6 hours'],
  ] as const)('%j is told as "%s"', (schedule, words) => {
    expect(describeSchedule(schedule as never)).toBe(words)
  })
})
