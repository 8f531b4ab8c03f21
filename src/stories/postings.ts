/** For each key the items that have it, newest first: chains in flat arrays, found by open addressing. */
export type Postings = {
  /** Items are added in rising order. */
  add(key: number, item: number, seenAt: number): void
  /** The newest `limit` items seen in `since`..`until`, newest first. */
  read(key: number, since: number, until: number, limit: number): number[]
  bytes(): number
}

const FREE = -1
const FIRST_ROOM = 1 << 12

export function createPostings(): Postings {
  let keys = new Uint32Array(FIRST_ROOM)
  let heads = new Int32Array(FIRST_ROOM).fill(FREE)
  let distinct = 0
  let next = new Int32Array(FIRST_ROOM)
  let items = new Int32Array(FIRST_ROOM)
  let times = new Float64Array(FIRST_ROOM)
  let size = 0

  function slotOf(key: number): number {
    const mask = keys.length - 1
    let slot = Math.imul(key, 0x9e3779b1) >>> (32 - Math.log2(keys.length))
    while (heads[slot] !== FREE && keys[slot] !== key) slot = (slot + 1) & mask
    return slot
  }

  function growTable(): void {
    const [oldKeys, oldHeads] = [keys, heads]
    keys = new Uint32Array(2 * oldKeys.length)
    heads = new Int32Array(keys.length).fill(FREE)
    for (let i = 0; i < oldKeys.length; i++) {
      if (oldHeads[i] === FREE) continue
      const slot = slotOf(oldKeys[i]!)
      keys[slot] = oldKeys[i]!
      heads[slot] = oldHeads[i]!
    }
  }

  function growChains(): void {
    const room = 2 * items.length
    next = enlarge(next, new Int32Array(room))
    items = enlarge(items, new Int32Array(room))
    times = enlarge(times, new Float64Array(room))
  }

  return {
    add(key, item, seenAt) {
      if (2 * distinct > keys.length) growTable()
      if (size === items.length) growChains()
      const slot = slotOf(key)
      if (heads[slot] === FREE) distinct++
      keys[slot] = key
      items[size] = item
      times[size] = seenAt
      let before = FREE
      let after = heads[slot]!
      while (after !== FREE && times[after]! > seenAt) {
        before = after
        after = next[after]!
      }
      next[size] = after
      if (before === FREE) heads[slot] = size
      else next[before] = size
      size++
    },
    read(key, since, until, limit) {
      const found: number[] = []
      for (let at = heads[slotOf(key)]!; at !== FREE && found.length < limit; at = next[at]!) {
        if (times[at]! < since) break
        if (times[at]! <= until) found.push(items[at]!)
      }
      return found
    },
    bytes: () => keys.byteLength + heads.byteLength + next.byteLength + items.byteLength + times.byteLength,
  }
}

function enlarge<T extends Int32Array | Float64Array>(old: T, larger: T): T {
  larger.set(old)
  return larger
}
