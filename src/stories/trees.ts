/**
 * Boosted regression trees (Friedman, Greedy function approximation, 2001): what they say is added up. A tree asks at each
 * node whether a fact is less than a limit (then left) or not (then right), so many times on every way down.
 */
export type Tree = { facts: readonly number[]; limits: readonly number[]; values: readonly number[] }

/** Stands for a node that asks nothing: all go left. */
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

export function scoreTrees(trees: readonly Tree[], row: Float64Array): number {
  let score = 0
  for (const { facts, limits, values } of trees) {
    let node = 0
    while (node < facts.length) {
      const fact = facts[node]!
      node = 2 * node + (fact >= 0 && row[fact]! >= limits[node]! ? 2 : 1)
    }
    score += values[node - facts.length]!
  }
  return score
}
