import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createExplainer } from '../../src/watch/explain.ts'
import { createMatcher } from '../../src/watch/matcher.ts'
import { parseQuery } from '../../src/watch/parse.ts'
import { describeQuery, printQuery } from '../../src/watch/print.ts'
import type { QueryNode } from '../../src/watch/query.ts'
import { documents, queries } from './arbitrary.ts'
import { matchesNaively } from './naive.ts'

const RUNS = 10_000
const MOST = 6

test('the matcher, the explanation and a naive reading of the tree agree on any queries and documents', () => {
  const explainer = createExplainer()
  const matcher = createMatcher()
  let hits = 0
  fc.assert(
    fc.property(fc.array(queries, { minLength: 1, maxLength: MOST }), documents, (trees, document) => {
      // The queries of the case before are replaced or removed, never all at once: their terms and programs are about.
      for (const [id, tree] of trees.entries()) matcher.add(id, tree)
      for (let id = trees.length; id < MOST; id++) matcher.remove(id)
      const expected = trees.flatMap((tree, id) => (matchesNaively(tree, document) ? [id] : []))
      hits += expected.length
      expect(matcher.match(document).sort((a, b) => a - b)).toEqual(expected)
      expect(trees.flatMap((tree, id) => (explainer.explain(tree, document).match ? [id] : []))).toEqual(expected)
    }),
    { numRuns: RUNS },
  )
  expect(hits).toBeGreaterThan(RUNS / 10)
  for (let id = 0; id < MOST; id++) matcher.remove(id)
  expect(matcher.stats()).toMatchObject({ queries: 0, programs: 0, terms: 0 })
}, 120_000)

test('parsing what was printed gives the same tree, and describing it never fails', () => {
  fc.assert(
    fc.property(queries, (tree) => {
      const printed = printQuery(tree)
      expect(withoutPlaces(parseQuery(printed))).toEqual(withoutPlaces(tree))
      expect(printQuery(parseQuery(printed))).toBe(printed)
      expect(describeQuery(tree)).not.toBe('')
    }),
    { numRuns: RUNS },
  )
}, 60_000)

function withoutPlaces(node: QueryNode): unknown {
  return JSON.parse(JSON.stringify(node, (key, value) => (key === 'at' ? undefined : value)))
}

test('with aliases of one word, of several and in capitals, matcher and explanation agree', () => {
  const aliases = [
    ['US', 'the border', 'missile'],
    ['drone', 'Striker'],
    ['air strike', 'us drone'],
  ]
  const matcher = createMatcher({ aliases })
  const explainer = createExplainer({ aliases })
  let beyond = 0
  fc.assert(
    fc.property(queries, documents, (tree, document) => {
      matcher.add(1, tree)
      const { match } = explainer.explain(tree, document)
      expect(matcher.match(document)).toEqual(match ? [1] : [])
      if (match !== matchesNaively(tree, document)) beyond++
    }),
    { numRuns: RUNS },
  )
  expect(beyond).toBeGreaterThan(RUNS / 100)
}, 60_000)
