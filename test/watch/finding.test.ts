import { expect, test } from 'vitest'
import { createMatcher } from '../../src/watch/matcher.ts'

const both = { title: 'A drone', text: 'A fence on the border, and a missile' }
const one = { title: 'A drone', text: 'A fence' }
const none = { title: 'A missile', text: 'and nothing else' }

test.each([
  ['drone', 1, 1, 0],
  ['drone OR fence', 1, 1, 0],
  ['drone OR fence OR border', 1, 1, 0],
  ['drone border', 1, 0, 0],
  ['drone -missile', 0, 1, 0],
  ['drone (fence OR border)', 1, 1, 0],
  ['(fence OR border) (drone OR missile)', 1, 1, 0],
  ['drone fence -(missile OR border)', 0, 1, 0],
  ['missile NEAR/3 border', 1, 0, 0],
])(
  '%s is reported once a document to each of those who saved it, as they come and go',
  (query, inBoth, inOne, inNone) => {
    const matcher = createMatcher()
    const saved = new Set<number>()
    for (const id of [5, 9, 2 ** 45, 1, 12, 7, 2 ** 44, 3]) {
      matcher.add(id, query)
      saved.add(id)
      expectReports(matcher, saved, [inBoth, inOne, inNone])
    }
    for (const id of [2 ** 45, 3, 9, 5, 12, 7, 1, 2 ** 44]) {
      matcher.remove(id)
      saved.delete(id)
      expectReports(matcher, saved, [inBoth, inOne, inNone])
    }
    expect(matcher.stats()).toMatchObject({ queries: 0, programs: 0, terms: 0 })
  },
)

test('counting the words that queries ask for leaves matching as it was', () => {
  const matcher = createMatcher()
  matcher.addMany(['drone', 'fence border', 'missile'].map((query, id) => ({ id, query })))
  expect([both, one, none].map(matcher.countTerms)).toEqual([4, 2, 1])
  expect([both, one, none].map(matcher.match)).toEqual([expect.arrayContaining([0, 1, 2]), [0], [2]])
})

function expectReports(matcher: ReturnType<typeof createMatcher>, saved: Set<number>, times: readonly number[]): void {
  const expected = [...saved].sort((a, b) => a - b)
  for (const [i, document] of [both, one, none].entries()) {
    expect(matcher.match(document).sort((a, b) => a - b)).toEqual(times[i] === 1 ? expected : [])
  }
}
