import { FACTS } from '../../src/stories/facts.ts'
import { mixHash } from '../../src/stories/hash.ts'
import type { Tree } from '../../src/stories/trees.ts'

/** A row of facts, whether the two are about one event, the log-odds given so far, and how much the row counts. */
export type Example = { row: Float64Array; same: boolean; score: number; times: number }

export type Growth = { trees: number; depth: number; rate: number }

export const GROWTH: Growth = { trees: 300, depth: 4, rate: 0.05 }
/** Facts that a tree may ask about, of ten: trees that see different ones agree on less that is chance. */
const SEEN = 3
/** Limits that are tried of a fact. */
const LIMITS = 24
/** Keeps values small where few rows decide them. */
const SHRINKING = 5
/** No side of a split may have less. */
const LEAST_WEIGHT = 5

/** Facts as the place of their limit in `limits`, a column a fact. */
type Columns = { limits: number[][]; places: Uint8Array[] }
/** The rows' slopes and curvatures of the log-likelihood at their scores. */
type Slopes = { first: Float64Array; second: Float64Array }
type Split = { gain: number; fact: number; place: number }

/**
 * Trees that mend the scores of `examples`, by gradient boosting with second derivatives (Chen and Guestrin, XGBoost, 2016).
 */
export function growTrees(examples: readonly Example[], { trees, depth, rate }: Growth = GROWTH): Tree[] {
  const columns = sortIntoLimits(examples)
  const scores = Float64Array.from(examples, ({ score }) => score)
  return Array.from({ length: trees }, (_, n) => {
    const seen = FACTS.map((_, fact) => fact).filter((fact) => mixHash(n * FACTS.length + fact) % 10 < SEEN)
    const { tree, ends } = growTree(columns, slopesOf(examples, scores), seen, depth)
    const values = tree.values.map((value) => Number((rate * value).toFixed(4)))
    for (let i = 0; i < scores.length; i++) scores[i]! += values[ends[i]!]!
    return { ...tree, values }
  })
}

function slopesOf(examples: readonly Example[], scores: Float64Array): Slopes {
  const slopes = { first: new Float64Array(scores.length), second: new Float64Array(scores.length) }
  for (const [i, { same, times }] of examples.entries()) {
    const likely = 1 / (1 + Math.exp(-scores[i]!))
    slopes.first[i] = times * (Number(same) - likely)
    slopes.second[i] = times * likely * (1 - likely)
  }
  return slopes
}

function sortIntoLimits(examples: readonly Example[]): Columns {
  const columns: Columns = { limits: [], places: [] }
  for (let fact = 0; fact < FACTS.length; fact++) {
    const limits = limitsOf(Float64Array.from(examples, ({ row }) => row[fact]!).sort())
    columns.limits.push(limits)
    columns.places.push(Uint8Array.from(examples, ({ row }) => placeAmong(limits, row[fact]!)))
  }
  return columns
}

/** Limits that part the sorted values into about equal shares, each between two values. */
function limitsOf(sorted: Float64Array): number[] {
  const limits = new Set<number>()
  for (let n = 1; n < LIMITS; n++) {
    let at = Math.floor((n * sorted.length) / LIMITS)
    while (at > 0 && sorted[at - 1] === sorted[at]) at--
    if (at > 0) limits.add(Number(((sorted[at - 1]! + sorted[at]!) / 2).toFixed(4)))
  }
  return [...limits]
}

function placeAmong(limits: readonly number[], value: number): number {
  let place = 0
  while (place < limits.length && value >= limits[place]!) place++
  return place
}

/** @returns the tree, and for each row at which of its ends it comes out */
function growTree(columns: Columns, slopes: Slopes, seen: readonly number[], depth: number) {
  const count = 2 ** depth - 1
  const tree = { facts: new Array<number>(count).fill(-1), limits: new Array<number>(count).fill(0) }
  const nodes = new Int32Array(slopes.first.length)
  for (let first = 0; first < count; first = 2 * first + 1) {
    const splits = findSplits(columns, slopes, seen, nodes, first)
    for (const [n, split] of splits.entries()) {
      const node = first + n
      tree.facts[node] = split.fact
      if (split.fact >= 0) tree.limits[node] = columns.limits[split.fact]![split.place]!
    }
    for (let i = 0; i < nodes.length; i++) {
      const { fact, place } = splits[nodes[i]! - first]!
      nodes[i] = 2 * nodes[i]! + (fact >= 0 && columns.places[fact]![i]! > place ? 2 : 1)
    }
  }
  return { tree: { ...tree, values: valuesOf(slopes, nodes, count) }, ends: nodes.map((node) => node - count) }
}

function valuesOf({ first, second }: Slopes, nodes: Int32Array, count: number): number[] {
  const sums = Array.from({ length: count + 1 }, () => ({ slope: 0, weight: 0 }))
  for (let i = 0; i < nodes.length; i++) {
    const sum = sums[nodes[i]! - count]!
    sum.slope += first[i]!
    sum.weight += second[i]!
  }
  return sums.map(({ slope, weight }) => slope / (weight + SHRINKING))
}

/** The best split of each node of the level that begins at `first`. */
function findSplits(
  { limits, places }: Columns,
  slopes: Slopes,
  seen: readonly number[],
  nodes: Int32Array,
  first: number,
): Split[] {
  const best = Array.from({ length: first + 1 }, (): Split => ({ gain: 0, fact: -1, place: 0 }))
  for (const fact of seen) {
    const width = limits[fact]!.length + 1
    const sums = sumUp(slopes, places[fact]!, nodes, first, width)
    for (let n = 0; n <= first; n++) tryLimits(best[n]!, sums, n * width, width, fact)
  }
  return best
}

/** Slopes and curvatures of the rows by node and place. */
function sumUp({ first, second }: Slopes, places: Uint8Array, nodes: Int32Array, start: number, width: number): Slopes {
  const sums = { first: new Float64Array((start + 1) * width), second: new Float64Array((start + 1) * width) }
  for (let i = 0; i < nodes.length; i++) {
    const at = (nodes[i]! - start) * width + places[i]!
    sums.first[at]! += first[i]!
    sums.second[at]! += second[i]!
  }
  return sums
}

/** Puts into `best` the split on `fact` that gains most, should it gain more. */
function tryLimits(best: Split, { first, second }: Slopes, start: number, width: number, fact: number) {
  let [slope, weight, leftSlope, leftWeight] = [0, 0, 0, 0]
  for (let at = start; at < start + width; at++) {
    slope += first[at]!
    weight += second[at]!
  }
  for (let place = 0; place + 1 < width; place++) {
    leftSlope += first[start + place]!
    leftWeight += second[start + place]!
    if (leftWeight < LEAST_WEIGHT || weight - leftWeight < LEAST_WEIGHT) continue
    const gain = gainOf(leftSlope, leftWeight) + gainOf(slope - leftSlope, weight - leftWeight) - gainOf(slope, weight)
    if (gain > best.gain) Object.assign(best, { gain, fact, place })
  }
}

function gainOf(slope: number, weight: number): number {
  return slope ** 2 / (weight + SHRINKING)
}
