import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { AliasesError } from '../../src/errors.ts'
import { parseAliases } from '../../src/watch/aliases.ts'
import { explain } from '../../src/watch/explain.ts'

test('the project’s own list has 60 groups or more', () => {
  const own = parseAliases(readFileSync(new URL('../../aliases.yaml', import.meta.url), 'utf8'))
  expect(own.length).toBeGreaterThan(60)
})

test.each([
  ['people:\n  - [Kyiv]', 2, 'two names'],
  ['people:\n  - Kyiv', 2, 'a list of names'],
  ['people: Kyiv', 1, 'a list of groups'],
  ['- [a, b]', 1, 'headings'],
  ['people:\n  - [Kyiv, "…"]', 2, 'at least one letter'],
  ['a:\n  - [Kyiv, Kiev]\nb:\n  - [Lviv, KIEV]', 4, 'already in the group of line 2'],
  ['a:\n  - [Kyiv, Kiev', 2, ''],
])('%j is refused at line %d', (yaml, line, message) => {
  const error = refusalOf(yaml)
  expect(error.line).toBe(line)
  expect(error.message).toContain(message)
})

test('an empty file and empty headings hold no names', () => {
  expect(parseAliases('')).toEqual([])
  expect(parseAliases('people:\nplaces:\n')).toEqual([])
})

const ALIASES = [
  ['US', 'United States', 'America'],
  ['UN', 'United Nations'],
  ['Kyiv', 'Kiev'],
  ['China', '中国'],
]

test.each([
  ['america', 'the US said', true],
  ['america', 'tell us', false],
  ['US', 'in America', true],
  ['us', 'in America', false],
  ['un', 'United Nations', true],
  ['"un envoy"', 'the United Nations envoy', true],
  ['"United Nations envoy to Kiev"', 'a UN envoy to Kyiv', true],
  ['"envoy of America in Kyiv"', 'envoy of the United States in Kiev', false],
  ['="Kyiv"', 'Kiev', false],
  ['kiev*', 'Kyiv', false],
  ['United Nations', 'the UN', false],
  ['china NEAR/3 un', '中国 and the United Nations', true],
  ['china', '在中。国', false],
])('%s against "%s": %s', (query, text, match) => {
  expect(explain(query, { title: '', text }, ALIASES).match).toBe(match)
})

function refusalOf(yaml: string): AliasesError {
  try {
    parseAliases(yaml)
  } catch (error) {
    if (error instanceof AliasesError) return error
    throw error
  }
  throw new Error('it was read')
}
