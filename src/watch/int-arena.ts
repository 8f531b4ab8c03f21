/**
 * Many small blocks of integers in one typed array, so that a million queries are no objects to the garbage collector.
 * A freed block is kept for the next one of its size: steady change does not grow the array. Offset 0 is never given out.
 */
export type IntArena = {
  /** Replaced when it grows: read it anew after each `take` or push. */
  ints: Int32Array
  used: number
  take(size: number): number
  give(offset: number, size: number): void
  /** Append to a list and return where the list is now. A list is [length, capacity, values…]; 0 is the empty one. */
  pushOne(list: number, value: number): number
  pushTwo(list: number, first: number, second: number): number
  /** Removes the `width` values at `at` of a list, moving the last ones there. Returns the list, 0 when it is empty. */
  removeFrom(list: number, at: number, width: number): number
}

export const LIST_HEAD = 2

export function createIntArena(): IntArena {
  const free: number[][] = []
  const arena: IntArena = { ints: new Int32Array(1 << 12), used: LIST_HEAD, take, give, pushOne, pushTwo, removeFrom }
  return arena

  function take(size: number): number {
    const room = roundUp(size)
    const known = free[classOf(room)]?.pop()
    if (known !== undefined) return known
    const offset = arena.used
    arena.used += room
    if (arena.used > arena.ints.length) {
      // A quarter more than asked beyond 64 MB, since doubling would hold three times the need at once.
      const larger = new Int32Array(Math.max(arena.used, arena.ints.length * (arena.ints.length > 1 << 24 ? 1.25 : 2)))
      larger.set(arena.ints)
      arena.ints = larger
    }
    return offset
  }

  function give(offset: number, size: number): void {
    const kind = classOf(roundUp(size))
    const blocks = free[kind]
    if (blocks) blocks.push(offset)
    else free[kind] = [offset]
  }

  function pushOne(list: number, value: number): number {
    const roomy = withRoom(list, 1)
    arena.ints[roomy + LIST_HEAD + arena.ints[roomy]!++] = value
    return roomy
  }

  function pushTwo(list: number, first: number, second: number): number {
    const roomy = withRoom(list, 2)
    const { ints } = arena
    const at = roomy + LIST_HEAD + ints[roomy]!
    ints[at] = first
    ints[at + 1] = second
    ints[roomy]! += 2
    return roomy
  }

  function withRoom(list: number, more: number): number {
    if (list === 0) return grow(0, 0, 0, more)
    const length = arena.ints[list]!
    const capacity = arena.ints[list + 1]!
    return length + more <= capacity ? list : grow(list, length, capacity, more)
  }

  function grow(list: number, length: number, capacity: number, more: number): number {
    const wider = Math.max(2 * capacity, more)
    const moved = take(wider + LIST_HEAD)
    if (list !== 0) {
      arena.ints.copyWithin(moved, list, list + LIST_HEAD + length)
      give(list, capacity + LIST_HEAD)
    }
    arena.ints[moved] = length
    arena.ints[moved + 1] = wider
    return moved
  }

  function removeFrom(list: number, at: number, width: number): number {
    const length = arena.ints[list]! - width
    const values = list + LIST_HEAD
    for (let i = 0; i < width; i++) arena.ints[values + at + i] = arena.ints[values + length + i]!
    arena.ints[list] = length
    if (length > 0) return list
    give(list, arena.ints[list + 1]! + LIST_HEAD)
    return 0
  }
}

/** Even sizes up to 32, then powers of two: few classes, little waste. */
function roundUp(size: number): number {
  return size <= 32 ? (size + 1) & ~1 : 2 ** Math.ceil(Math.log2(size))
}

function classOf(room: number): number {
  return room <= 32 ? room / 2 : 16 + Math.log2(room)
}
