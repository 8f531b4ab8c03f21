import { expect, test } from 'vitest'
import { readDateLine } from '../../src/corpus/published.ts'

const READ: [string, string | null][] = [
  ['Published: 14 October 2025', '2025-10-14T00:00:00Z'],
  ['Published On 14 Oct 2025', '2025-10-14T00:00:00Z'],
  ['14 Oct 2025, 07:30 GMT', '2025-10-14T07:30:00Z'],
  ['Tuesday, 14 October 2025', '2025-10-14T00:00:00Z'],
  ['October 14, 2025 at 7:30 p.m. EDT', '2025-10-14T23:30:00Z'],
  ['Oct. 14, 2025', '2025-10-14T00:00:00Z'],
  ['2025-10-14', '2025-10-14T00:00:00Z'],
  ['2025-10-14T07:30:05+02:00', '2025-10-14T05:30:05Z'],
  ['Issued on: 14/10/2025 - 07:30', '2025-10-14T07:30:00Z'],
  ['14th October 2025 | 5 min read', '2025-10-14T00:00:00Z'],
  ['Published 3 hours ago', null],
]
test.each(READ)('%s', (line, date) => {
  expect(readDateLine(line)?.date ?? null).toEqual(date === null ? null : new Date(date))
  expect(readDateLine(line)).not.toBeNull()
})

test.each([
  'On 14 October 2025 the wall broke.',
  'Published by Meridian News',
  '31 February 2025',
  '14 October 2025 was the day on which the sea came in',
  'Moscow',
])('"%s" is no line of date', (line) => {
  expect(readDateLine(line)).toBeNull()
})
