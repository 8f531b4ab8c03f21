import { markOf, TERM } from './print.ts'

/** Most terms that a print keeps. */
const MOST_TERMS = 96
/** Distinct terms of one document that are looked at; a power of two, as is twice it. */
const ROOM = 2048
const MASK = 2 * ROOM - 1
/** What standing in headline or lead adds when terms compete for a place. */
const LEAD_BONUS = 1.25
const REPETITION = 0.3
/** A new toll far down in a long text is what tells an update from a copy, so figures keep their place before words. */
const FIGURE_BONUS = 5
/** Of terms that weigh the same the one that came first ranks higher. */
const EARLIER = 1e-6

/** Terms of one document, gathered in arrays that are used again. */
export type TermBag = {
  clear(): void
  add(hash: number, rarity: number, flags: number): void
  /** The weightiest terms, by ascending hash. */
  read(): { terms: Uint32Array; marks: Uint32Array }
}

export function createTermBag(): TermBag {
  const slots = new Int32Array(2 * ROOM)
  const used = new Int32Array(ROOM)
  const hashes = new Uint32Array(ROOM)
  const rarities = new Float64Array(ROOM)
  const counts = new Int32Array(ROOM)
  const flagsOf = new Int32Array(ROOM)
  const order = new Float64Array(ROOM)
  const ranks = new Float64Array(ROOM)
  let size = 0

  const weightOf = (at: number) => rarities[at]! * (1 + REPETITION * Math.log(counts[at]!))
  const rank = (at: number) => {
    const weight = weightOf(at) * (flagsOf[at]! & TERM.lead ? LEAD_BONUS : 1)
    return weight + (flagsOf[at]! & TERM.number ? FIGURE_BONUS : 0) - at * EARLIER
  }

  return {
    clear() {
      for (let at = 0; at < size; at++) slots[used[at]!] = 0
      size = 0
    },
    add(hash, rarity, flags) {
      let slot = (hash ^ (hash >>> 15)) & MASK
      while (slots[slot] !== 0 && hashes[slots[slot]! - 1] !== hash) slot = (slot + 1) & MASK
      let at = slots[slot]! - 1
      if (at < 0) {
        if (size === ROOM) return // a text of thousands of distinct words has said by now what it is about
        at = size++
        slots[slot] = size
        used[at] = slot
        hashes[at] = hash
        rarities[at] = counts[at] = flagsOf[at] = 0
      }
      if (rarity > rarities[at]!) rarities[at] = rarity
      counts[at]!++
      flagsOf[at]! |= flags
    },
    read() {
      const least = leastRank()
      let kept = 0
      for (let at = 0; at < size; at++) if (rank(at) >= least) order[kept++] = hashes[at]! * ROOM + at
      const sorted = order.subarray(0, kept).sort()
      const terms = new Uint32Array(kept)
      const marks = new Uint32Array(kept)
      for (let i = 0; i < kept; i++) {
        const at = sorted[i]! % ROOM
        terms[i] = hashes[at]!
        marks[i] = markOf(flagsOf[at]!, weightOf(at))
      }
      return { terms, marks }
    },
  }

  /** The rank that a term must have to be kept. */
  function leastRank(): number {
    if (size <= MOST_TERMS) return 0
    for (let at = 0; at < size; at++) ranks[at] = rank(at)
    return ranks.subarray(0, size).sort()[size - MOST_TERMS]!
  }
}
