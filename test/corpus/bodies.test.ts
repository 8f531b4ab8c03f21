/** Lines of a body that might pass for something else. */
import { expect, test } from 'vitest'
import { BRIEFS, type Brief } from '../../eval/corpus/briefs.ts'
import { parseCorpus } from '../../src/corpus/parse.ts'

const storm = BRIEFS[0] as Brief
const [first, second, third, fourth] = storm.paragraphs as [string, string, string, string]
const page = (...lines: readonly string[]) => [storm.title, ...lines].join('\n\n')

test.each([
  ['tabs', ['Night\tTide\tGap', 'Friday\t2.1\t12', 'Saturday\t3.4\t40', 'Sunday\t3.9\t44']],
  ['bars', ['| Friday | 2.1 | 12 |', '| Saturday | 3.4 | 40 |', '| Sunday | 3.9 | 44 |', '| Monday | 3.1 | 44 |']],
])('rows of a table, parted by %s, are kept', (_, rows) => {
  const [article] = parseCorpus(page(first, second, ...rows, third, 'Source: QTN'))
  expect(article!.text).toBe([first, second, ...rows, third].join('\n\n'))
  expect(parseCorpus(page(first, second, third, ...rows, 'Source: QTN'))[0]!.text).toContain(rows.at(-1))
})

test('a document cut off in the middle of a sentence keeps what is left of it', () => {
  const cut = fourth.slice(0, -24)
  const [article] = parseCorpus(page(first, `The council said it had ${cut}`))
  expect(article).toMatchObject({ lastLine: 4, text: `${first}\n\nThe council said it had ${cut}` })
})

test('what a call to subscribe cuts off is kept', () => {
  const cut = `The council said it had ${fourth.slice(0, -24)}`
  const [article] = parseCorpus(page(first, cut, 'Subscribe to continue reading'))
  expect(article!.text).toBe(`${first}\n\n${cut}`)
})

test.each([
  ['a link in a box', ['Recommended stories', 'How a valley was cut off for weeks by snow that nobody had expected']],
  ['a byline', ['Ola Nord and Per Vik contributed to this report, which was changed after the vote on Tuesday']],
  ['a caption', ['Photo: people wait by the quay at the place where a wave had struck the wall on Tuesday']],
])('%s at the end of a document is no sentence cut off', (_, lines) => {
  expect(parseCorpus(page(first, second, ...lines))[0]!.text).toBe(`${first}\n\n${second}`)
})

test('numbers that count the parts of a list up take no paragraph with them', () => {
  const parts = [
    'Ships can dock here at any hour, whatever the tide does.',
    'The loan grows each spring.',
    'It stands empty.',
  ]
  const listed = parts.flatMap((part, at) => [`${at + 1}`, `Reason ${at + 1} in brief`, part])
  const [article] = parseCorpus(page(first, ...listed, 'Source: QTN'))
  for (const part of parts) expect(article!.text).toContain(part)
  expect(article!.text).toContain('Reason 2 in brief')
})

test('a bare number below a paragraph that tells something is no picture, and drops alone', () => {
  expect(parseCorpus(page(first, '1', second, '2', third, 'Source link'))[0]!.text).toBe(
    [first, second, third].join('\n\n'),
  )
  const alt = 'A man in a yellow coat points at a map.'
  expect(parseCorpus(page(first, alt, '2', third, 'Source link'))[0]!.text).toBe([first, third].join('\n\n'))
})

test('a box that comes twice in an article parts nothing', () => {
  const box = ['More on this story', 'What the harbour fund paid for in a year', 'How sea walls are built today']
  const articles = parseCorpus(page(first, ...box, second, ...box, third, 'Source link'))
  expect(articles.map(({ lastLine }) => lastLine)).toEqual([18])
})

test('hashtags, and calls to subscribe behind a sign, are dropped', () => {
  const furniture = ['#PortEllery #storm', '🔴 Subscribe to our channel', 'Read in Vestmarkish']
  expect(parseCorpus(page(first, ...furniture, second, 'Source: QTN'))[0]!.text).toBe(`${first}\n\n${second}`)
  const quote = '“Follow us to the schools, and leave the cars where they are,” the mayor told the lower town.'
  expect(parseCorpus(page(first, quote, second, 'Source: QTN'))[0]!.text).toContain(quote)
})

test('short paragraphs of a script without spaces are kept', () => {
  const lines = [
    '港口再次遭到风暴袭击居民撤离',
    '风暴周三凌晨冲毁了港口的海堤,六百名居民被转移到学校,市长说没有人失踪。',
    '工程师将在退潮时填石。',
    '市场停业两天。',
  ]
  const [article] = parseCorpus([...lines, 'Source: 海港报'].join('\n\n'))
  expect(article).toMatchObject({ title: lines[0], outlet: '海港报', lastLine: 6, text: lines.slice(1).join('\n\n') })
})
