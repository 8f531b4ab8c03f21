/** A seeded source of chance, so that a run can be repeated. */
export type Random = {
  /** 0 up to, but not including, 1. */
  next(): number
  /** A whole number from `least` to `most`, both included. */
  whole(least: number, most: number): number
  pick<T>(list: readonly T[]): T
  shuffle<T>(list: readonly T[]): T[]
}

/** Mulberry32 by Tommy Ettinger: 32 bits of state, ample for choosing faults. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const whole = (least: number, most: number) => least + Math.floor(next() * (most - least + 1))
  return {
    next,
    whole,
    pick: (list) => list[whole(0, list.length - 1)]!,
    shuffle: <T>(list: readonly T[]) => {
      const mixed = [...list]
      for (let i = mixed.length - 1; i > 0; i--) {
        const other = whole(0, i)
        const kept = mixed[i]!
        mixed[i] = mixed[other]!
        mixed[other] = kept
      }
      return mixed
    },
  }
}
