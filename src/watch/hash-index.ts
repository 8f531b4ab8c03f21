/**
 * Finds ids by hash: open addressing with linear probing, two integers a slot (hash, id). Ids are above 0. Removal shifts
 * what follows back (Knuth, The Art of Computer Programming 3, 6.4, algorithm R), so there are no tombstones to grow.
 */
export type HashIndex = {
  /** Pairs of hash and id, 0 where empty; owners probe them from `hash & (pairs - 1)` on. Replaced when the table grows. */
  slots: Int32Array
  count: number
  insert(hash: number, id: number): void
  remove(hash: number, id: number): void
}

export function createHashIndex(): HashIndex {
  const index: HashIndex = { slots: new Int32Array(2 * 1024), count: 0, insert, remove }
  return index

  function insert(hash: number, id: number): void {
    if (4 * ++index.count > index.slots.length) widen()
    place(hash, id)
  }

  function place(hash: number, id: number): void {
    const { slots } = index
    const mask = slots.length / 2 - 1
    let slot = hash & mask
    while (slots[2 * slot + 1] !== 0) slot = (slot + 1) & mask
    slots[2 * slot] = hash
    slots[2 * slot + 1] = id
  }

  function widen(): void {
    const old = index.slots
    index.slots = new Int32Array(old.length * 2)
    for (let i = 0; i < old.length; i += 2) if (old[i + 1] !== 0) place(old[i]!, old[i + 1]!)
  }

  function remove(hash: number, id: number): void {
    const { slots } = index
    const mask = slots.length / 2 - 1
    let hole = hash & mask
    while (slots[2 * hole + 1] !== id) hole = (hole + 1) & mask
    index.count--
    for (let next = (hole + 1) & mask; slots[2 * next + 1] !== 0; next = (next + 1) & mask) {
      const home = slots[2 * next]! & mask
      // Movable only when its home does not lie cyclically between the hole and itself.
      if (((next - home) & mask) < ((next - hole) & mask)) continue
      slots[2 * hole] = slots[2 * next]!
      slots[2 * hole + 1] = slots[2 * next + 1]!
      hole = next
    }
    slots[2 * hole] = 0
    slots[2 * hole + 1] = 0
  }
}

/**
 * Mixes two ids into 32 bits whose low ones are good (the finaliser of MurmurHash3). Every step can be undone, so for
 * one `a` different `b` have different hashes.
 */
export function hashPair(a: number, b: number): number {
  let hash = Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  return hash ^ (hash >>> 13)
}
