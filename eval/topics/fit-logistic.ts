/** A document as sparse features, whether it has the topic, and how much it counts. */
export type Example = { feature: Int32Array; value: Float64Array; isTopic: boolean; weight: number }
export type Fitted = { weights: Float64Array; bias: number }

const MEMORY = 8
const MOST_STEPS = 200
const MOST_HALVINGS = 20
/** Share of the loss. The bias goes last and slowly: at 1e-5 it was left far from where it belongs. */
const TOLERANCE = 1e-7

/**
 * Logistic regression with an L2 penalty on the weights (the bias goes free), by L-BFGS with backtracking: Nocedal and
 * Wright, Numerical Optimization, algorithms 7.4 and 3.1. Starts from 0, so the same examples give the same weights.
 */
export function fitLogistic(examples: readonly Example[], features: number, penalty: number): Fitted {
  const at = new Float64Array(features + 1)
  let slope = new Float64Array(features + 1)
  let loss = lossAt(at, slope, examples, penalty)
  const steps: { step: Float64Array; change: Float64Array; rho: number }[] = []
  for (let n = 0; n < MOST_STEPS; n++) {
    const direction = directionFrom(slope, steps)
    const descent = dot(direction, slope)
    if (descent > -1e-9) break
    const next = new Float64Array(at.length)
    const nextSlope = new Float64Array(at.length)
    let length = steps.length > 0 ? 1 : 1 / Math.sqrt(-descent)
    let nextLoss = Number.POSITIVE_INFINITY
    for (let halving = 0; halving < MOST_HALVINGS; halving++, length /= 2) {
      for (let i = 0; i < at.length; i++) next[i] = at[i]! + length * direction[i]!
      nextLoss = lossAt(next, nextSlope, examples, penalty)
      if (nextLoss <= loss + 1e-4 * length * descent) break
    }
    remember(steps, minus(next, at), minus(nextSlope, slope))
    const isDone = loss - nextLoss < TOLERANCE * loss
    at.set(next)
    slope = nextSlope
    loss = nextLoss
    if (isDone) break
  }
  return { weights: at.slice(0, features), bias: at[features]! }
}

function lossAt(at: Float64Array, slope: Float64Array, examples: readonly Example[], penalty: number): number {
  const bias = at.length - 1
  let loss = 0
  slope.fill(0)
  for (const { feature, value, isTopic, weight } of examples) {
    let odds = at[bias]!
    for (let i = 0; i < feature.length; i++) odds += at[feature[i]!]! * value[i]!
    const sign = isTopic ? 1 : -1
    loss += weight * Math.log1p(Math.exp(-sign * odds))
    const pull = (-sign * weight) / (1 + Math.exp(sign * odds))
    for (let i = 0; i < feature.length; i++) slope[feature[i]!]! += pull * value[i]!
    slope[bias]! += pull
  }
  for (let i = 0; i < bias; i++) {
    loss += (penalty / 2) * at[i]! * at[i]!
    slope[i]! += penalty * at[i]!
  }
  return loss
}

function directionFrom(
  slope: Float64Array,
  steps: readonly { step: Float64Array; change: Float64Array; rho: number }[],
) {
  const direction = slope.map((value) => -value)
  const shares: number[] = []
  for (const { step, change, rho } of steps.toReversed()) {
    const share = rho * dot(step, direction)
    shares.unshift(share)
    add(direction, change, -share)
  }
  const last = steps.at(-1)
  if (last) scale(direction, 1 / (last.rho * dot(last.change, last.change)))
  for (const [i, { step, change, rho }] of steps.entries())
    add(direction, step, shares[i]! - rho * dot(change, direction))
  return direction
}

function remember(
  steps: { step: Float64Array; change: Float64Array; rho: number }[],
  step: Float64Array,
  change: Float64Array,
) {
  const curvature = dot(step, change)
  if (curvature <= 1e-12) return
  steps.push({ step, change, rho: 1 / curvature })
  if (steps.length > MEMORY) steps.shift()
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!
  return sum
}

function add(to: Float64Array, what: Float64Array, times: number): void {
  for (let i = 0; i < to.length; i++) to[i]! += times * what[i]!
}

function scale(values: Float64Array, by: number): void {
  for (let i = 0; i < values.length; i++) values[i]! *= by
}

function minus(a: Float64Array, b: Float64Array): Float64Array {
  return a.map((value, i) => value - b[i]!)
}
