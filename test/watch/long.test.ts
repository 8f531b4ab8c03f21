/** Texts and queries far longer than news has: feeds bring them, and whoever writes queries may paste an essay. */
import { expect, test } from 'vitest'
import { createExplainer } from '../../src/watch/explain.ts'
import { createMatcher } from '../../src/watch/matcher.ts'

test('a phrase of 300 words is read though a longer text was read before', () => {
  const { explain } = createExplainer()
  explain('drone', { title: '', text: 'drone '.repeat(10_000) })
  const phrase = Array.from({ length: 300 }, (_, i) => `w${i}`).join(' ')
  expect(explain(`"${phrase}"`, { title: '', text: `${phrase} end` })).toEqual({
    match: true,
    spans: [{ field: 'text', start: 0, end: phrase.length }],
  })
})

test('300,000 words that match are all marked', () => {
  const { spans } = createExplainer().explain('drone border', { title: '', text: 'drone border '.repeat(150_000) })
  expect(spans).toHaveLength(300_000)
})

test('among 100,000 places on either side, the only pair that is near is found', () => {
  const apart = 'drone a b c border a b c '.repeat(50_000)
  const text = `${apart}border ${apart}`
  const { spans } = createExplainer().explain('drone NEAR/1 border', { title: '', text })
  expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual(['border', 'drone'])
  const matcher = createMatcher()
  matcher.add(1, 'drone NEAR/1 border')
  expect(matcher.match({ title: '', text })).toEqual([1])
  expect(matcher.match({ title: '', text: apart })).toEqual([])
})

test.each(["a'", '100,', 'U.', '1,', 'a-', 'x'])('a word of 200,000 times %s is read to its end', (piece) => {
  const { spans } = createExplainer().explain('drone', { title: '', text: `${piece.repeat(200_000)} drone` })
  expect(spans).toHaveLength(1)
})
