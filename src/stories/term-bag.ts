import { markOf, TERM } from './print.ts'

/** Most terms that a print keeps. */
const MOST_TERMS = 96
/** Distinct terms of one document that are looked at; a power of two, as is twice it. */
const ROOM = 2048
const MASK = 2 * ROOM - 1
/** What standing in headline or lead adds when terms compete for a place. */
const LEAD_BONUS = 1.25
const REPETITION = 0.3

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
  let size = 0

  const weightOf = (at: number) => rarities[at]! * (1 + REPETITION * Math.log(counts[at]!))
  const rank = (at: number) => weightOf(at) * (flagsOf[at]! & TERM.lead ? LEAD_BONUS : 1)

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
      let order = Array.from({ length: size }, (_, at) => at)
      if (size > MOST_TERMS) {
        order = order.sort((a, b) => rank(b) - rank(a) || hashes[a]! - hashes[b]!).slice(0, MOST_TERMS)
      }
      order.sort((a, b) => hashes[a]! - hashes[b]!)
      return {
        terms: Uint32Array.from(order, (at) => hashes[at]!),
        marks: Uint32Array.from(order, (at) => markOf(flagsOf[at]!, weightOf(at))),
      }
    },
  }
}
