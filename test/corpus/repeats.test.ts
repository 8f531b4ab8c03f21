import { describe, expect, test } from 'vitest'
import { BRIEFS } from '../../eval/corpus/briefs.ts'
import { markRepeats } from '../../src/corpus/repeats.ts'

const [storm, wind, drone] = BRIEFS as [(typeof BRIEFS)[0], (typeof BRIEFS)[0], (typeof BRIEFS)[0]]
const LONG = [...storm.paragraphs, ...wind.paragraphs, ...drone.paragraphs]

function repeatsOf(...texts: string[][]): (number | null)[] {
  const articles = texts.map((paragraphs) => ({
    title: null,
    outlet: null,
    firstLine: 0,
    lastLine: 0,
    duplicateOf: null,
    publishedAt: null,
    text: paragraphs.join('\n\n'),
  }))
  return markRepeats(articles).map((article) => article.duplicateOf)
}

describe('a repeat', () => {
  test('word for word points at the first', () => {
    expect(repeatsOf(LONG, drone.paragraphs.slice(), LONG)).toEqual([null, 0, 0])
  })
  test('cut off after some paragraphs points at the full text', () => {
    expect(repeatsOf(LONG, LONG.slice(0, 4))).toEqual([null, 0])
  })
  test('cut off in the middle of a sentence points at the full text', () => {
    expect(repeatsOf(LONG, [...LONG.slice(0, 4), `${LONG[4]!.slice(0, 50)}…`])).toEqual([null, 0])
  })
  test.each(['', '…', ' ...'])('of one whole sentence and half of another, then %j, points at the full text', (end) => {
    expect(
      repeatsOf(storm.paragraphs.slice(), [`${storm.paragraphs[0]} ${storm.paragraphs[1]!.slice(0, 60)}${end}`]),
    ).toEqual([null, 0])
  })
  test('with some paragraphs left out points at the full text', () => {
    expect(
      repeatsOf(
        LONG,
        LONG.filter((_, i) => i % 4 !== 2),
      ),
    ).toEqual([null, 0])
  })
  test('that came first and was cut points at the fuller one', () => {
    expect(repeatsOf(LONG.slice(0, 5), LONG)).toEqual([1, null])
  })
  test('in other quotation marks, case and spacing is still a repeat', () => {
    expect(
      repeatsOf(
        LONG,
        LONG.map((line) => line.replaceAll('"', '”').replaceAll(' ', '  ').toUpperCase()),
      ),
    ).toEqual([null, 0])
  })
  test('of a repeat points at the original', () => {
    expect(repeatsOf(LONG, LONG.slice(0, 6), LONG.slice(0, 4))).toEqual([null, 0, 0])
  })
})

describe('no repeat', () => {
  test('is an update that keeps half of the lines', () => {
    const kept = LONG.filter((_, i) => i % 2 === 0)
    expect(repeatsOf(LONG, [...kept, ...BRIEFS[5]!.paragraphs, ...BRIEFS[6]!.paragraphs])).toEqual([null, null])
  })
  test('are two articles with five paragraphs in common', () => {
    const shared = LONG.slice(0, 5)
    const one = [...BRIEFS[8]!.paragraphs, ...BRIEFS[9]!.paragraphs]
    const other = [...BRIEFS[10]!.paragraphs, ...BRIEFS[11]!.paragraphs]
    expect(repeatsOf([...one, ...shared], [...other, ...shared])).toEqual([null, null])
  })
  test('is a brief of one sentence that stands somewhere in a longer text', () => {
    expect(repeatsOf(LONG, [LONG[6]!])).toEqual([null, null])
  })
  test('are articles without text', () => {
    expect(repeatsOf([], [])).toEqual([null, null])
  })
})
