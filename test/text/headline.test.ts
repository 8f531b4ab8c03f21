import { expect, test } from 'vitest'
import { firstWords, withoutSiteName } from '../../src/text/headline.ts'

test.each([
  ['Ash cloud shuts two airports in Java | World News', 'Ash cloud shuts two airports in Java'],
  ['Is the ferry line worth saving? – Harbour Observer', 'Is the ferry line worth saving?'],
  ['Striking crews return to the port - The Baltic Times', 'Striking crews return to the port'],
  ['Minister quits over the dam | Politics of the Valley News', 'Minister quits over the dam'],
])('%s loses the name of its site', (title, headline) => {
  expect(withoutSiteName(title)).toBe(headline)
})

test.each([
  'Two dead as bus leaves the road – police',
  'Minister resigns – and the party wants the post',
  'Envoys meet again | What we know so far',
  'World News',
  'Breaking | World News',
  'Storm over the Lagoon: live - follow the latest news',
  'A long day for the crews - and for those who wait at home for the post',
])('%s stays as it is', (title) => {
  expect(withoutSiteName(title)).toBe(title)
})

test('what has no headline is named by its first line, cut at a word', () => {
  expect(firstWords('A short flash.\nMore of it.')).toBe('A short flash.')
  const long = 'The harbour master closed the eastern quay on Monday. '.repeat(4)
  expect(firstWords(long)).toBe(`${'The harbour master closed the eastern quay on Monday. '.repeat(2)}The harbour…`)
})
