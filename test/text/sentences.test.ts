import fc from 'fast-check'
import { expect, test } from 'vitest'
import { splitSentences } from '../../src/text/sentences.ts'

test.each([
  ['Gen. Mark Milley of the U.S. Army spoke. Mr. Smith left.', 2],
  ['It reached the U.S. The minister said so.', 2],
  ['The No. 5 Brigade lost 3.5 percent on Jan. 5 at St. Petersburg. It left.', 2],
  ['J. R. R. Smith wrote it. He left.', 2],
  ['“We will act.” He left. "Why?" she asked.', 3],
  ['He paused... then left. What?! Yes!', 3],
  ['They met at 5 p.m. on Friday. It ended.', 2],
  ['A first paragraph without an end\n\nA second', 2],
  ['He said no. The end.', 2],
  ['中国。日本！한국입니다.', 3],
  ['Was it e.g. a drone? Perhaps.', 2],
  ['', 0],
  [' \n ', 0],
])('%j has %d sentences', (text, count) => {
  expect(splitSentences(text).map(({ start, end }) => text.slice(start, end))).toHaveLength(count)
})

test('with any text, sentences are in order, trimmed, and leave out only white space', () => {
  const piece = fc.constantFrom(
    'Gen. ',
    'U.S. ',
    'He left. ',
    '“No!” ',
    '5.5 ',
    '\n\n',
    'x',
    '。',
    '… ',
    ' ',
    'No. 5',
    '.)',
  )
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const text = pieces.join('')
      let at = 0
      for (const { start, end } of splitSentences(text)) {
        expect(text.slice(at, start).trim()).toBe('')
        expect(text.slice(start, end)).toBe(text.slice(start, end).trim())
        expect(end).toBeGreaterThan(start)
        at = end
      }
      expect(text.slice(at).trim()).toBe('')
    }),
    { numRuns: 2000 },
  )
})
