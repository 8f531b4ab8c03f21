import { describe, expect, test } from 'vitest'
import { hashTerm } from '../../src/stories/hash.ts'
import { compareSketches, createSketcher } from '../../src/stories/near-duplicate.ts'

const sketch = createSketcher()
const sketchOf = (text: string) => {
  const words = text.split(' ')
  return sketch(Uint32Array.from(words, hashTerm), words.length)
}
const wordsFrom = (first: number, count: number) =>
  Array.from({ length: count }, (_, n) => `word${first + n}`).join(' ')

describe('sketches', () => {
  test('of the same text are the same', () => {
    expect(compareSketches(sketchOf(wordsFrom(0, 50)), sketchOf(wordsFrom(0, 50)))).toEqual({
      containment: 1,
      resemblance: 1,
    })
  })

  test.each([40, 100, 400, 3000])(
    'of the opening of a text of %i words are contained in those of the whole',
    (words) => {
      const { containment, resemblance } = compareSketches(
        sketchOf(wordsFrom(0, words)),
        sketchOf(wordsFrom(0, Math.ceil(words / 3))),
      )
      expect(containment).toBe(1)
      expect(resemblance).toBeLessThan(0.6)
    },
  )

  test('estimate how much of two long texts is shared', () => {
    const { resemblance } = compareSketches(sketchOf(wordsFrom(0, 4000)), sketchOf(wordsFrom(2000, 4000)))
    expect(resemblance).toBeGreaterThan(0.15)
    expect(resemblance).toBeLessThan(0.52)
  })

  test('of texts without a common triple have nothing in common', () => {
    expect(compareSketches(sketchOf(wordsFrom(0, 60)), sketchOf(wordsFrom(100, 60))).containment).toBe(0)
  })

  test('keep a bounded number of triples, ascending and each once', () => {
    const { shingles } = sketchOf(`${wordsFrom(0, 5000)} ${wordsFrom(0, 5000)}`)
    expect(shingles.length).toBeLessThanOrEqual(64)
    expect([...shingles]).toEqual([...new Set(shingles)].sort((a, b) => a - b))
  })

  test('of texts too short for a triple are empty and resemble nothing', () => {
    expect(compareSketches(sketchOf('two words'), sketchOf('two words'))).toEqual({ containment: 0, resemblance: 0 })
  })
})
