import { describe, expect, test } from 'vitest'
import { writePage } from '../../eval/corpus/pages.ts'
import { TUNING_SHAPES } from '../../eval/corpus/shapes.ts'
import { parseCorpus, readArticles } from '../../src/corpus/parse.ts'

const MEGABYTES = 50
/** Memory allowed on top of what the test process holds already, for each byte of the document. */
const MOST_BYTES_PER_BYTE = 24

test('a document of 50 MB is read whole within bounded memory', () => {
  const page = writePage(TUNING_SHAPES.find((shape) => shape.name === 'nbsp-bare-outlets')!, 7, 0)
  const copies = Math.ceil((MEGABYTES * 1e6) / page.text.length)
  const text = Array.from({ length: copies }, () => page.text).join('\n\u00a0\n')
  const before = process.memoryUsage().rss
  const articles = readArticles(text)
  expect(articles).toHaveLength(copies * page.labels.length)
  expect(process.memoryUsage().rss - before).toBeLessThan(MEGABYTES * 1e6 * MOST_BYTES_PER_BYTE)
})

test('a document that is one line of 50 MB is one article', () => {
  const articles = readArticles('The tide came in again and nobody was there to see it. '.repeat(MEGABYTES * 18_000))
  expect(articles).toHaveLength(1)
  expect(articles[0]).toMatchObject({ title: null, firstLine: 0, lastLine: 0 })
})

describe('time grows with the length of a document, whatever it is made of', () => {
  const told = (i: number) =>
    `The council of village ${i} was told on Monday that bridge ${i} had been lost to the flood.`
  const article = (i: number) => [`How village number ${i} came to lose its old bridge`, told(i), told(i + 1)]
  const many = (count: number, of: (i: number) => readonly string[]) =>
    Array.from({ length: count }, (_, i) => of(i).join('\n\n')).join('\n\n')

  test('forty thousand subheads of one article', () => {
    expect(parseCorpus(many(40_000, (i) => [`Below bridge ${i}`, told(i)]))).toHaveLength(1)
  })

  test('thirty thousand articles with lines of rights', () => {
    const page = many(30_000, (i) => [...article(i), '© 2025 The Harbour Gazette', 'Source link'])
    expect(readArticles(page)).toHaveLength(30_000)
  })

  test('a menu of two hundred and fifty thousand parted entries below the last article', () => {
    const articles = [article(1), article(3)].map((lines) => [...lines, 'BBC'].join('\n\n'))
    const menu = Array.from({ length: 250_000 }, (_, i) => `menu entry ${i}`)
    expect(readArticles([...articles, ...menu].join('\n\u00a0\n'))).toHaveLength(2)
  })

  test('fifty thousand links to sources below one article', () => {
    const links = Array.from({ length: 50_000 }, () => 'Source link')
    expect(readArticles([...article(1), ...links].join('\n\n'))).toMatchObject([{ lastLine: 4 }])
  })

  test.each([
    ['carriage returns', '\r'],
    ['spaces', ' '],
  ])('a million %s within a line', (_, character) => {
    expect(parseCorpus(`${told(1)} Pumps ran${character.repeat(1_000_000)}all night. ${told(2)}`)).toHaveLength(1)
  })
})
