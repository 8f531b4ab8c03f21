import { expect, test } from 'vitest'
import { parseQuery } from '../../src/watch/parse.ts'
import { warnAbout } from '../../src/watch/warnings.ts'

const TOPICS = ['airspace', 'energy']

test.each([
  ['drone -drones', 'never', 7],
  ['"air defence" poland NOT air', 'never', 25],
  ['the', 'wide', 0],
  ['the of', 'wide', 0],
  ['drone OR the', 'wide', 9],
  ['drone OR -missile', 'wide', 9],
  ['con*', 'wide', 0],
  ['drone US', 'wide', 6],
  ['drone or missile', 'reading', 6],
  ['drone topic:enrgy', 'never', 12],
  ['topic:(energy OR weather)', 'never', 17],
])('%s: %s, at %d', (query, kind, at) => {
  expect(warnAbout(parseQuery(query), TOPICS).map((warning) => [warning.kind, warning.at])).toEqual([[kind, at]])
})

test.each([
  'drone',
  'drone -missile',
  '"air defence" -airs*',
  '=US',
  'a drone',
  '"the end"',
  'drone -="drones"',
  'topic:Energy',
])('%s gives no warning', (query) => {
  expect(warnAbout(parseQuery(query), TOPICS)).toEqual([])
})
