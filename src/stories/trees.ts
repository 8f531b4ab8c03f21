/**
 * A boosted regression tree (Friedman, Greedy function approximation, 2001). It asks at each node whether a fact is less
 * than a limit (then left) or not (then right), so many times on every way down; -1 for a fact asks nothing: all go left.
 */
export type Tree = { facts: readonly number[]; limits: readonly number[]; values: readonly number[] }

/** Trees of one depth whose values are added up: their nodes, and their ends, tree after tree. */
export type Forest = { nodes: number; facts: Int16Array; limits: Float64Array; values: Float64Array }

/** Stands for a node that asks nothing. */
const NOTHING = '-'

/**
 * @param text a tree a line: its nodes, level by level, as `gap<1.5` or `-`, then ` : ` and the values at its ends
 * @param names of the facts, in the order of the rows
 */
export function parseTrees(text: string, names: readonly string[]): Tree[] {
  const places = new Map(names.map((name, at) => [name, at]))
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [nodes = '', values = ''] = line.split(' : ')
      const asked = nodes.split(' ').map((node) => node.split('<'))
      return {
        facts: asked.map(([name]) => (name === NOTHING ? -1 : placeOf(places, name!))),
        limits: asked.map(([, limit]) => Number(limit ?? 0)),
        values: values.split(' ').map(Number),
      }
    })
}

function placeOf(places: ReadonlyMap<string, number>, name: string): number {
  const place = places.get(name)
  if (place === undefined)
    throw new Error(`A tree asks for ${name}, which no row has; empty the table and learn it anew.`)
  return place
}

export function printTree({ facts, limits, values }: Tree, names: readonly string[]): string {
  const nodes = facts.map((fact, at) => (fact < 0 ? NOTHING : `${names[fact]}<${limits[at]}`))
  return `${nodes.join(' ')} : ${values.join(' ')}`
}

/** Lays trees out for scoring; no fact reaches the limit of a node that asks nothing. */
export function plantTrees(trees: readonly Tree[]): Forest {
  return {
    nodes: trees[0]?.facts.length ?? 0,
    facts: Int16Array.from(trees.flatMap(({ facts }) => facts.map((fact) => Math.max(0, fact)))),
    limits: Float64Array.from(
      trees.flatMap(({ facts, limits }) =>
        limits.map((limit, at) => (facts[at]! < 0 ? Number.POSITIVE_INFINITY : limit)),
      ),
    ),
    values: Float64Array.from(trees.flatMap(({ values }) => values)),
  }
}

export function scoreTrees({ nodes, facts, limits, values }: Forest, row: Float64Array): number {
  let score = 0
  for (let first = 0, ends = 0; first < facts.length; first += nodes, ends += nodes + 1) {
    let node = 0
    while (node < nodes) node = 2 * node + (row[facts[first + node]!]! >= limits[first + node]! ? 2 : 1)
    score += values[ends + node - nodes]!
  }
  return score
}
