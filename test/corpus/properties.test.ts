import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readRawDocument, readSeedDocuments } from '../../eval/corpus/labelled.ts'
import { eachAlone, MUTATIONS } from '../../eval/corpus/mutate.ts'
import { writePage } from '../../eval/corpus/pages.ts'
import { addScore, emptyScore, rates, scoreDocument } from '../../eval/corpus/score.ts'
import { HELD_OUT_SHAPES, TUNING_SHAPES } from '../../eval/corpus/shapes.ts'
import { parseCorpus } from '../../src/corpus/parse.ts'

const SHAPES = [...TUNING_SHAPES, ...HELD_OUT_SHAPES]
const line = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 120 }),
  fc.constantFrom(
    '',
    ' ',
    '\u00a0',
    '\u3000',
    '\t',
    'BBC',
    'Source link',
    'Source: QTN',
    '4',
    '---',
    'Read more',
    'Published: 1 May 2025',
  ),
  fc.constantFrom(
    'Mayor warns of a second tide tonight',
    'The mayor said on Monday that a second tide would come.',
    '“Go',
    '— A (@a) May 1, 2025',
  ),
)
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(line, { maxLength: 60 }).map((lines) => lines.join('\n')),
  fc
    .record({ shape: fc.constantFrom(...SHAPES), seed: fc.nat(), cut: fc.nat(4000) })
    .map(({ shape, seed, cut }) => writePage(shape, seed, 0).text.slice(cut)),
)

describe('whatever the text', () => {
  test('articles stay in order, within the file and apart, and repeats point at originals', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const articles = parseCorpus(text)
        const lines = text.split('\n')
        let last = -1
        for (const { title, firstLine, lastLine, duplicateOf, text: body } of articles) {
          expect(firstLine).toBeGreaterThan(last)
          expect(lastLine).toBeGreaterThanOrEqual(firstLine)
          expect(lastLine).toBeLessThan(lines.length)
          if (title !== null) expect(lines[firstLine]).toContain(title.split(' ')[0])
          if (duplicateOf !== null) expect(articles[duplicateOf]!.duplicateOf).toBeNull()
          expect(body).not.toBe('')
          last = lastLine
        }
      }),
      { numRuns: 400 },
    )
  })

  test('CRLF and LF give the same articles', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const lf = text.replaceAll('\r', '')
        expect(parseCorpus(lf.replaceAll('\n', '\r\n'))).toEqual(parseCorpus(lf))
      }),
      { numRuns: 200 },
    )
  })
})

test.each(SHAPES.map((shape) => [shape.name, shape] as const))(
  'invented pages in the shape "%s" are read',
  (_, shape) => {
    const score = emptyScore()
    for (const seed of [101, 202]) {
      const page = writePage(shape, seed, 0)
      addScore(score, scoreDocument(shape.name, page.text, page.labels, parseCorpus(page.text)))
    }
    expect(rates(score.tallies.boundary).f1, score.faults.join('\n')).toBeGreaterThan(0.97)
    expect(rates(score.tallies.title).f1, score.faults.join('\n')).toBeGreaterThan(0.95)
    expect(rates(score.tallies.outlet).f1, score.faults.join('\n')).toBeGreaterThan(0.95)
    expect(rates(score.tallies.furniture).precision, score.faults.join('\n')).toBeGreaterThan(0.9)
  },
)

test.each(readSeedDocuments().map((document) => [document.name, document] as const))(
  '%s is read without a fault',
  (name, { text, labels }) => {
    expect(scoreDocument(name, text, labels, parseCorpus(text)).faults).toEqual([])
  },
)

const raw = [readRawDocument('000'), readRawDocument('003')].filter((document) => document !== null)
if (raw.length === 0) console.log('corpus: the raw documents are not here, so only our own seeds are checked')
test.skipIf(raw.length === 0)('raw documents are read without a fault, each article by itself too', () => {
  for (const document of raw) {
    expect(scoreDocument(document.name, document.text, document.labels, parseCorpus(document.text)).faults).toEqual([])
    const alone = emptyScore()
    for (const page of eachAlone(document))
      addScore(alone, scoreDocument(page.name, page.text, page.labels, parseCorpus(page.text)))
    expect(rates(alone.tallies.boundary).f1).toBe(1)
  }
})
test.skipIf(raw.length === 0)('raw documents in other layouts keep nearly all boundaries', () => {
  for (const document of raw) {
    for (const { name, mutate } of MUTATIONS.filter(({ name }) => !/ gone/.test(name))) {
      const other = mutate(document)
      const score = scoreDocument(name, other.text, other.labels, parseCorpus(other.text))
      expect(rates(score.tallies.boundary).f1, `${document.name} ${name}`).toBeGreaterThanOrEqual(0.95)
    }
  }
})
