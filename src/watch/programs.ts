import { type ChooserDeps, createChooser } from './choose-cover.ts'
import {
  ANY_OF_COVER,
  BUT_NOT,
  type Cover,
  coversAt,
  eachTermUse,
  excludedOf,
  type Program,
  RUN_CODE,
} from './compile.ts'
import { createHashIndex, hashPair } from './hash-index.ts'
import { createIntArena, type IntArena, LIST_HEAD } from './int-arena.ts'
import {
  AGAIN,
  addPosting,
  changePosting,
  guardAbsent,
  NO_GUARD,
  ONE,
  RUN,
  removePosting,
  SEVERAL,
  TARGET_BITS,
  TARGET_MASK,
} from './postings.ts'
import { ALWAYS } from './term-ids.ts'
import { SEEN, TERM_SHIFT } from './terms.ts'

/** Integers of a program in `hot`. */
export const PROGRAM_SHIFT = 2
/** Stamp of the last document that it was found for. */
export const MARK = 0
/** A target that says who belongs to it: ONE or SEVERAL. */
export const MEMBERS = 1
export const BLOCK = 2
/** Index of the cover it is posted by, above TARGET_BITS; in them AGAIN, RUN, or 0 where postings hold its members. */
const COVER = 3

/**
 * The distinct programs. Each is posted under the terms of one of its covers, the one that fewest documents are
 * expected to have; that estimate is measured, and programs move as it changes.
 */
export type Programs = {
  hot: Int32Array
  arena: IntArena
  count: number
  last: number
  /** Adds a member to the program equal to `program`, which is stored and posted if it is new. Takes over its terms. */
  join(program: Program, member: number): number
  leave(program: number, member: number): void
  /** Moves program `id` to a clearly better cover, if there is one. */
  repost(id: number): void
}

export function createPrograms(deps: ChooserDeps): Programs {
  const { terms, documents } = deps
  const arena = createIntArena()
  const index = createHashIndex()
  const chooser = createChooser(deps)
  const free: number[] = []
  let hashes = new Int32Array(1024)
  let sizes = new Int32Array(1024)
  const programs: Programs = { hot: new Int32Array(4096), arena, count: 0, last: 0, join, leave, repost }
  return programs

  function join(program: Program, member: number): number {
    const hash = hashOf(program)
    const known = find(hash, program)
    if (known === 0) return create(program, hash, member)
    eachTermUse(program.ints, 0, terms.release)
    addMember(known, member)
    return known
  }

  function find(hash: number, program: Program): number {
    const { slots } = index
    const mask = slots.length / 2 - 1
    for (let at = hash & mask; ; at = (at + 1) & mask) {
      const id = slots[2 * at + 1]!
      if (id === 0 || (slots[2 * at] === hash && isEqual(id, program))) return id
    }
  }

  function create(program: Program, hash: number, member: number): number {
    const id = free.pop() ?? ++programs.last
    if (id >= hashes.length) grow()
    const block = arena.take(program.length)
    for (let i = 0; i < program.length; i++) arena.ints[block + i] = program.ints[i]!
    const at = id << PROGRAM_SHIFT
    programs.hot[at + MARK] = 0
    programs.hot[at + MEMBERS] = (member << TARGET_BITS) | ONE
    programs.hot[at + BLOCK] = block
    hashes[id] = hash
    sizes[id] = program.length
    index.insert(hash, id)
    programs.count++
    eachTermUse(arena.ints, block, beginTerm)
    const covers = coversAt(arena.ints, block)
    post(id, covers, chooser.best(arena.ints, covers))
    return id
  }

  function beginTerm(term: number, isLocated: boolean): void {
    if (isLocated) terms.locate(term, 1)
    const seen = (term << TERM_SHIFT) + SEEN
    // Documents went by before anyone looked for this term; without this it would pass for the rarest of all.
    if (documents() > 0 && terms.hot[seen] === 0) terms.hot[seen] = chooser.guessSeen(term, documents())
  }

  function endTerm(term: number, isLocated: boolean): void {
    if (isLocated) terms.locate(term, -1)
    terms.release(term)
  }

  function addMember(id: number, member: number): void {
    const at = (id << PROGRAM_SHIFT) + MEMBERS
    const members = programs.hot[at]!
    const which = members >> TARGET_BITS
    const list = (members & TARGET_MASK) === ONE ? arena.pushTwo(0, which, member) : arena.pushOne(which, member)
    const now = (list << TARGET_BITS) | SEVERAL
    programs.hot[at] = now
    if (now !== members && howPosted(id) === ONE) changePostings(id, members, now)
  }

  function changePostings(id: number, from: number, to: number): void {
    const at = id << PROGRAM_SHIFT
    const covers = coversAt(arena.ints, programs.hot[at + BLOCK]!)
    const { first, size } = covers[programs.hot[at + COVER]! >> TARGET_BITS]!
    for (let i = first; i < first + size; i++) changePosting(arena, terms, arena.ints[i]!, from, to)
  }

  function leave(id: number, member: number): void {
    const members = programs.hot[(id << PROGRAM_SHIFT) + MEMBERS]!
    const list = members >> TARGET_BITS
    if ((members & TARGET_MASK) === ONE || arena.ints[list] === 1) {
      discard(id)
      return
    }
    const values = arena.ints.subarray(list + LIST_HEAD, list + LIST_HEAD + arena.ints[list]!)
    arena.removeFrom(list, values.lastIndexOf(member), 1)
  }

  function discard(id: number): void {
    const at = id << PROGRAM_SHIFT
    const block = programs.hot[at + BLOCK]!
    const members = programs.hot[at + MEMBERS]!
    unpost(id, coversAt(arena.ints, block))
    if ((members & TARGET_MASK) === SEVERAL) arena.removeFrom(members >> TARGET_BITS, 0, 1)
    index.remove(hashes[id]!, id)
    eachTermUse(arena.ints, block, endTerm)
    arena.give(block, sizes[id]!)
    sizes[id] = 0
    free.push(id)
    programs.count--
  }

  function post(id: number, covers: readonly Cover[], cover: number): void {
    const at = id << PROGRAM_SHIFT
    const block = programs.hot[at + BLOCK]!
    const guard = chooser.guard(arena.ints, covers, cover)
    const excluded = excludedOf(arena.ints, block)
    const { first, size } = covers[cover] ?? NO_COVER
    const how = howToPost(block, guard, size)
    programs.hot[at + COVER] = (cover << TARGET_BITS) | how
    const target = targetOf(id)
    if (size === 0) addPosting(arena, terms, ALWAYS, guard, target)
    // The arena may be replaced while posting, but blocks stay where they are.
    for (let i = first; i < first + size; i++) {
      const isSecond = how === ONE && i > first
      const only = isSecond ? guardAbsent(arena.ints[first]!) : excluded > 0 ? guardAbsent(excluded) : guard
      addPosting(arena, terms, arena.ints[i]!, only, target)
    }
  }

  /** Of two terms of which either is enough, the second counts only without the first: then nothing comes up twice. */
  function howToPost(block: number, guard: number, size: number): number {
    const kind = arena.ints[block]
    if (kind === BUT_NOT) return ONE
    if (kind === ANY_OF_COVER) return size > 2 ? AGAIN : ONE
    if (kind === RUN_CODE || guard === NO_GUARD) return RUN
    return size > 1 ? AGAIN : ONE
  }

  function howPosted(id: number): number {
    return programs.hot[(id << PROGRAM_SHIFT) + COVER]! & TARGET_MASK
  }

  function targetOf(id: number): number {
    const how = howPosted(id)
    return how === ONE ? programs.hot[(id << PROGRAM_SHIFT) + MEMBERS]! : (id << TARGET_BITS) | how
  }

  function unpost(id: number, covers: readonly Cover[]): void {
    const { first, size } = covers[programs.hot[(id << PROGRAM_SHIFT) + COVER]! >> TARGET_BITS] ?? NO_COVER
    if (size === 0) removePosting(arena, terms, ALWAYS, targetOf(id))
    for (let i = first; i < first + size; i++) removePosting(arena, terms, arena.ints[i]!, targetOf(id))
  }

  function repost(id: number): void {
    if (sizes[id] === 0) return
    const at = id << PROGRAM_SHIFT
    const covers = coversAt(arena.ints, programs.hot[at + BLOCK]!)
    const now = programs.hot[at + COVER]! >> TARGET_BITS
    const best = chooser.best(arena.ints, covers)
    if (best === now || !chooser.isClearlyBetter(arena.ints, covers, best, now)) return
    unpost(id, covers)
    post(id, covers, best)
  }

  function isEqual(id: number, program: Program): boolean {
    if (sizes[id] !== program.length) return false
    const block = programs.hot[(id << PROGRAM_SHIFT) + BLOCK]!
    for (let i = 0; i < program.length; i++) if (arena.ints[block + i] !== program.ints[i]) return false
    return true
  }

  function grow(): void {
    hashes = widened(hashes)
    sizes = widened(sizes)
    programs.hot = widened(programs.hot)
  }
}

const NO_COVER: Cover = { first: 0, size: 0 }

function hashOf(program: Program): number {
  let hash = program.length
  for (let i = 0; i < program.length; i++) hash = hashPair(hash, program.ints[i]!)
  return hash
}

function widened(array: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(2 * array.length)
  larger.set(array)
  return larger
}
