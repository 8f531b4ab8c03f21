import { describe, expect, test } from 'vitest'
import { type Example, growTrees } from '../../eval/stories/boost.ts'
import { FACTS } from '../../src/stories/facts.ts'
import { MODEL } from '../../src/stories/join.ts'
import { parseTrees, printTree, scoreTrees } from '../../src/stories/trees.ts'

const NAMES = ['gap', 'size']

describe('the trees of a second look', () => {
  test('go right from a limit on, and left at a node that asks nothing', () => {
    const trees = parseTrees('gap<2 size<5 - : 1 2 3 4\n', NAMES)
    const score = (gap: number, size: number) => scoreTrees(trees, Float64Array.of(gap, size))
    expect([score(1, 4), score(1, 5), score(2, 9)]).toEqual([1, 2, 3])
  })

  test('are read as they were printed', () => {
    const lines = MODEL.trees.map((tree) => printTree(tree, FACTS))
    expect(parseTrees(lines.join('\n'), FACTS)).toEqual(MODEL.trees)
  })

  test('cannot be read when they ask for a fact that no row has', () => {
    expect(() => parseTrees('age<2 : 1 2', NAMES)).toThrow('age')
  })

  test('ask for facts of different names', () => {
    expect(new Set(FACTS).size).toBe(FACTS.length)
  })

  test('learn what two facts say only together', () => {
    const examples = Array.from({ length: 800 }, (_, n): Example => {
      const row = Float64Array.from(FACTS, (_, fact) => (n >> (fact % 2)) & 1)
      return { row, same: (n & 3) === 3, score: 0, times: 1 }
    })
    const trees = growTrees(examples)
    const right = examples.filter(({ row, same }) => scoreTrees(trees, row) > 0 === same)
    expect(right).toHaveLength(examples.length)
  })
})
