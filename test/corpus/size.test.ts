import { expect, test } from 'vitest'
import { writePage } from '../../eval/corpus/pages.ts'
import { TUNING_SHAPES } from '../../eval/corpus/shapes.ts'
import { readArticles } from '../../src/corpus/parse.ts'

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
