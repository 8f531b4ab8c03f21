import { describe, expect, test } from 'vitest'
import { type Example, growTrees } from '../../eval/stories/boost.ts'
import { FACTS } from '../../src/stories/facts.ts'
import { mixHash } from '../../src/stories/hash.ts'
import { SECOND_LOOK } from '../../src/stories/second-look.ts'
import { parseTrees, plantTrees, printTree, scoreTrees, type Tree } from '../../src/stories/trees.ts'

const NAMES = ['gap', 'size']

/** The value that a tree gives a row, node by node. */
function walk({ facts, limits, values }: Tree, row: Float64Array, node = 0): number {
  if (node >= facts.length) return values[node - facts.length]!
  const right = facts[node]! >= 0 && row[facts[node]!]! >= limits[node]!
  return walk({ facts, limits, values }, row, 2 * node + (right ? 2 : 1))
}

describe('the trees of a second look', () => {
  test('go right from a limit on, and left at a node that asks nothing', () => {
    const trees = plantTrees(parseTrees('gap<2 size<5 - : 1 2 3 4\n', NAMES))
    const score = (gap: number, size: number) => scoreTrees(trees, Float64Array.of(gap, size))
    expect([score(1, 4), score(1, 5), score(2, 9)]).toEqual([1, 2, 3])
  })

  test('are read as they were printed', () => {
    const trees = parseTrees(SECOND_LOOK, FACTS)
    expect(`\n${trees.map((tree) => printTree(tree, FACTS)).join('\n')}\n`).toBe(SECOND_LOOK)
  })

  test('say to the last bit what each of them says, added up', () => {
    const trees = parseTrees(SECOND_LOOK, FACTS)
    const forest = plantTrees(trees)
    for (let n = 0; n < 200; n++) {
      const row = Float64Array.from(FACTS, (_, fact) => (mixHash(n * FACTS.length + fact) % 64) / 8 - 2)
      expect(scoreTrees(forest, row)).toBe(trees.reduce((sum, tree) => sum + walk(tree, row), 0))
    }
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
    const trees = plantTrees(growTrees(examples))
    const right = examples.filter(({ row, same }) => scoreTrees(trees, row) > 0 === same)
    expect(right).toHaveLength(examples.length)
  })
})
