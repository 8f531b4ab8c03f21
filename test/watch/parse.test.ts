import fc from 'fast-check'
import { expect, test } from 'vitest'
import { QuerySyntaxError } from '../../src/errors.ts'
import { MOST_NESTING, MOST_TERMS, parseQuery } from '../../src/watch/parse.ts'
import { describeQuery, printQuery } from '../../src/watch/print.ts'

test.each([
  ['a b OR c', '(a AND b) OR c'],
  ['a OR b c', 'a OR (b AND c)'],
  ['NOT a b', 'NOT a AND b'],
  ['a -b OR c', '(a AND NOT b) OR c'],
  ['a AND NOT (b OR c)', 'a AND NOT (b OR c)'],
  ['NOT a NEAR/3 b c', 'NOT (a NEAR/3 b) AND c'],
  ['NOT NOT a', 'a'],
  ['a NEAR b', 'a NEAR/10 b'],
  ['(a OR b) NEAR/2 "c d" NEAR/3 e', '(a OR b) NEAR/2 "c d" NEAR/3 e'],
  ['title:a b', 'title:a AND b'],
  ['title: (a OR -b)', 'title:(a OR NOT b)'],
  ['TITLE:a', 'title:a'],
  ['((a) (b)) c', 'a AND b AND c'],
  ['“a  b” ="C d" =E', '"a b" AND ="C d" AND =E'],
  ['a & b – c', 'a AND b AND c'],
  ['air-defence - x', 'air-defence AND x'],
  ['a"b c"d', 'a AND "b c" AND d'],
  ['and or not near', 'and AND or AND not AND near'],
  ['"OR" x', '"OR" AND x'],
  ['12:30 http://x.org', '"12:30" AND "http://x.org"'],
  ['missil* air-def*', 'missil* AND air-def*'],
])('%s is read as %s', (query, reading) => {
  expect(describeQuery(parseQuery(query))).toBe(reading)
})

test.each([
  ['', 0],
  ['   ', 0],
  ['& –', 0],
  ['a OR OR b', 2],
  ['a AND', 2],
  ['a (b', 2],
  ['a () b', 2],
  ['(a b))', 5],
  ['a NOT', 2],
  ['-', 0],
  ['a "b', 2],
  ['a "" b', 2],
  ['a "," b', 2],
  ['= b', 0],
  ['=b*', 2],
  ['ab* c', 2],
  ['*abc', 0],
  ['abc*def', 3],
  ['a NEAR/0 b', 7],
  ['a NEAR/5', 2],
  ['a NEAR/5 (b c)', 10],
  ['a NEAR/5 -b', 2],
  ['(a NEAR/2 b) NEAR/5 c', 1],
  ['title:a NEAR/5 b', 0],
  ['title:', 0],
  ['title:(a source:b)', 9],
  ['topic:(a NEAR/2 b)', 7],
  ['topic:ener*', 6],
  ['a (-b OR c) body:d', 12],
  ['-a -b', 0],
  ['NOT (a OR b)', 0],
])('%j is refused at offset %d', (query, offset) => {
  expect(offsetOf(query)).toBe(offset)
})

test('the limits hold to the character, term and bracket', () => {
  expect(offsetOf('a'.repeat(2000))).toBe(null)
  expect(offsetOf('a'.repeat(2001))).toBe(2000)
  expect(offsetOf('a '.repeat(MOST_TERMS))).toBe(null)
  expect(offsetOf('a '.repeat(MOST_TERMS + 1))).toBe(2 * MOST_TERMS)
  expect(offsetOf(`${'('.repeat(MOST_NESTING)}a${')'.repeat(MOST_NESTING)}`)).toBe(null)
  expect(offsetOf(`${'('.repeat(1999)}a`)).toBe(MOST_NESTING)
})

test('any string of up to 2,000 characters is read or refused with a place in it, and nothing else happens', () => {
  const part = fc.constantFrom(
    '(',
    ')',
    '"',
    'NOT ',
    ' OR ',
    ' AND ',
    'a',
    'bcd',
    ' ',
    '-',
    '=',
    '*',
    ' NEAR/3 ',
    ' NEAR ',
    'title:',
    'topic:',
    'x:y',
    '“',
    '’',
    '中',
    '\ud800',
    '||',
  )
  const made = fc.array(part, { maxLength: 400 }).map((parts) => parts.join('').slice(0, 2000))
  const any = fc.string({ unit: 'binary', maxLength: 1000 })
  const deep = fc
    .tuple(
      fc.constantFrom('(', '-', 'NOT ', '-(', 'title:(', '"', '((a ', 'a NEAR '),
      fc.integer({ min: 1, max: 2000 }),
      fc.constantFrom('', 'a', ')'),
    )
    .map(([open, times, end]) => (open.repeat(times).slice(0, 1990) + end.repeat(times)).slice(0, 2000))
  fc.assert(
    fc.property(fc.oneof(made, any, deep), (query) => {
      const offset = offsetOf(query)
      if (offset !== null) expect(offset >= 0 && offset <= query.length).toBe(true)
      else expect(printQuery(parseQuery(query))).not.toBe('')
    }),
    { numRuns: 10_000 },
  )
}, 60_000)

function offsetOf(query: string): number | null {
  try {
    parseQuery(query)
    return null
  } catch (error) {
    if (error instanceof QuerySyntaxError) return error.offset
    throw error
  }
}
