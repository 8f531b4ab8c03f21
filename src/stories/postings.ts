/**
 * For each key the items that have it, ordered by time. The items of a key lie in a chain of blocks, newest block first,
 * in one flat array, so that reading the newest few touches two or three places of memory, however much is stored.
 */
export type Postings = {
  add(key: number, item: number, story: number, seenAt: number): void
  /** Calls `found` for the newest `limit` items seen in `since`..`until`, newest first. Times are rounded to seconds. */
  read(key: number, range: TimeRange, found: (item: number, story: number) => void): void
  bytes(): number
}

/** Times in milliseconds. */
export type TimeRange = { since: number; until: number; limit: number }

const FREE = 0
/** A block: offset of the next older one, room, items in it, then item, story and second of each. */
const HEADER = 3
const WIDTH = 3
/** Most keys have one item, so blocks begin small. */
const ROOMS = [1, 3, 8]
const MOST_ROOM = 16
const FIRST_SIZE = 1 << 14

export function createPostings(): Postings {
  let keys = new Uint32Array(1 << 12)
  let heads = new Uint32Array(1 << 12)
  let distinct = 0
  let blocks = new Int32Array(FIRST_SIZE)
  let used = 1

  function slotOf(key: number): number {
    const mask = keys.length - 1
    let slot = Math.imul(key, 0x9e3779b1) >>> Math.clz32(mask)
    while (heads[slot] !== FREE && keys[slot] !== key) slot = (slot + 1) & mask
    return slot
  }

  function growTable(): void {
    const [oldKeys, oldHeads] = [keys, heads]
    keys = new Uint32Array(2 * oldKeys.length)
    heads = new Uint32Array(keys.length)
    for (let i = 0; i < oldKeys.length; i++) {
      if (oldHeads[i] === FREE) continue
      const slot = slotOf(oldKeys[i]!)
      keys[slot] = oldKeys[i]!
      heads[slot] = oldHeads[i]!
    }
  }

  function openBlock(older: number): number {
    const before = older === FREE ? -1 : ROOMS.indexOf(blocks[older + 1]!)
    const room = older === FREE ? ROOMS[0]! : before < 0 ? MOST_ROOM : (ROOMS[before + 1] ?? MOST_ROOM)
    const block = used
    used += HEADER + WIDTH * room
    if (used > blocks.length) {
      const larger = new Int32Array(Math.max(2 * blocks.length, used))
      larger.set(blocks)
      blocks = larger
    }
    blocks[block] = older
    blocks[block + 1] = room
    blocks[block + 2] = 0
    return block
  }

  /** Moves the entry at the end of `block` back to its place in time; items mostly come in order, so it stays. */
  function settle(block: number): void {
    let at = lastOf(block)
    for (;;) {
      let [olderBlock, older] = [block, at - WIDTH]
      if (older < block + HEADER) {
        olderBlock = blocks[block]!
        if (olderBlock === FREE) return
        older = lastOf(olderBlock)
      }
      if (blocks[older + 2]! <= blocks[at + 2]!) return
      for (let i = 0; i < WIDTH; i++) {
        const kept = blocks[older + i]!
        blocks[older + i] = blocks[at + i]!
        blocks[at + i] = kept
      }
      block = olderBlock
      at = older
    }
  }

  function lastOf(block: number): number {
    return block + HEADER + WIDTH * (blocks[block + 2]! - 1)
  }

  return {
    add(key, item, story, seenAt) {
      if (2 * distinct > keys.length) growTable()
      const slot = slotOf(key)
      let block = heads[slot]!
      if (block === FREE) distinct++
      if (block === FREE || blocks[block + 2] === blocks[block + 1]) block = openBlock(block)
      keys[slot] = key
      heads[slot] = block
      const at = block + HEADER + WIDTH * blocks[block + 2]!++
      blocks[at] = item
      blocks[at + 1] = story
      blocks[at + 2] = secondOf(seenAt)
      settle(block)
    },
    read(key, { since, until, limit }, found) {
      const [from, to] = [secondOf(since), secondOf(until)]
      let left = limit
      for (let block = heads[slotOf(key)]!; block !== FREE && left > 0; block = blocks[block]!) {
        for (let at = lastOf(block); at >= block + HEADER && left > 0; at -= WIDTH) {
          if (blocks[at + 2]! < from) return
          if (blocks[at + 2]! > to) continue
          found(blocks[at]!, blocks[at + 1]!)
          left--
        }
      }
    },
    bytes: () => keys.byteLength + heads.byteLength + blocks.byteLength,
  }
}

const MOST_SECONDS = 2 ** 31 - 1

function secondOf(time: number): number {
  return Math.max(-MOST_SECONDS, Math.min(MOST_SECONDS, Math.floor(time / 1000)))
}
