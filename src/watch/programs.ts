import type { Lexicon } from '../text/lexicon.ts'
import { ANY_OF_COVER, BOTH, type Cover, coversAt, eachTermUse, type Program } from './compile.ts'
import { createHashIndex, hashPair } from './hash-index.ts'
import { createIntArena, type IntArena, LIST_HEAD } from './int-arena.ts'
import { ALWAYS, POSTINGS, SEEN, TERM_SHIFT, type Terms } from './terms.ts'

/** Integers of a program in `hot`. */
export const PROGRAM_SHIFT = 2
export const MARK = 0
/** A list of slots in the arena; or, for one query with an id below MOST_INLINE, ~id, which saves a look-up at each match. */
export const MEMBERS = 1
export const BLOCK = 2
const COVER = 3

/** Two integers a posting: a second term that a match must have (ALWAYS where none), and the program, doubled, plus 1 where no code need run. */
export const POSTING = 2

/**
 * The distinct programs. Each is posted under the terms of one of its covers, the one that fewest documents are
 * expected to have; that estimate is measured, and programs move as it changes.
 */
export type Programs = {
  hot: Int32Array
  arena: IntArena
  count: number
  last: number
  /** Adds a query's slot to the program equal to `program`, which is stored and posted if it is new. Takes over its terms. */
  join(program: Program, slot: number, id: number): number
  leave(program: number, slot: number): void
  /** Moves program `id` to a clearly better cover, if there is one. */
  repost(id: number): void
}

/** `first` posts everything by its first cover, which is what the benchmark compares with. */
export type Anchoring = 'rarest' | 'first'

const MOST_INLINE = 2 ** 30

export type ProgramsDeps = {
  terms: Terms
  lexicon: Lexicon
  slotOf(queryId: number): number
  /** Documents matched so far. */
  documents(): number
  anchoring: Anchoring
}

/** Weight, in documents, of what is guessed about a term before it was looked for. */
const GUESS_WEIGHT = 20
/** A phrase is seen about this often for one sighting of its rarest word. */
const PHRASE_SHARE = 0.1
/** Words of a document that an expected frequency is reckoned for. */
const DOCUMENT_WORDS = 300

export function createPrograms({ terms, lexicon, slotOf, documents, anchoring }: ProgramsDeps): Programs {
  const arena = createIntArena()
  const index = createHashIndex()
  const free: number[] = []
  let hashes = new Int32Array(1024)
  let sizes = new Int32Array(1024)
  const programs: Programs = { hot: new Int32Array(4096), arena, count: 0, last: 0, join, leave, repost }
  return programs

  function join(program: Program, slot: number, queryId: number): number {
    const hash = hashOf(program)
    const known = find(hash, program)
    if (known === 0) return create(program, hash, slot, queryId)
    eachTermUse(program.ints, 0, terms.release)
    addMember(known, slot)
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

  function create(program: Program, hash: number, slot: number, queryId: number): number {
    const id = free.pop() ?? ++programs.last
    if (id >= hashes.length) grow()
    const block = arena.take(program.length)
    for (let i = 0; i < program.length; i++) arena.ints[block + i] = program.ints[i]!
    const at = id << PROGRAM_SHIFT
    programs.hot[at + MARK] = 0
    const isInline = Number.isInteger(queryId) && queryId >= 0 && queryId < MOST_INLINE
    programs.hot[at + MEMBERS] = isInline ? ~queryId : arena.pushTo(0, slot)
    programs.hot[at + BLOCK] = block
    hashes[id] = hash
    sizes[id] = program.length
    index.insert(hash, id)
    programs.count++
    eachTermUse(arena.ints, block, (term, isLocated) => {
      if (isLocated) terms.locate(term, 1)
      const seen = (term << TERM_SHIFT) + SEEN
      // Documents went by before anyone looked for this term; without this it would pass for the rarest of all.
      if (documents() > 0 && terms.hot[seen] === 0) terms.hot[seen] = Math.floor(documents() * guessedShare(term))
    })
    const covers = coversAt(arena.ints, block)
    post(id, covers, bestCover(covers))
    return id
  }

  function addMember(id: number, slot: number): void {
    const at = (id << PROGRAM_SHIFT) + MEMBERS
    const members = programs.hot[at]!
    programs.hot[at] = members < 0 ? arena.pushTo(0, slotOf(~members), slot) : arena.pushTo(members, slot)
  }

  function leave(id: number, slot: number): void {
    const at = (id << PROGRAM_SHIFT) + MEMBERS
    const members = programs.hot[at]!
    if (members >= 0) {
      const values = arena.ints.subarray(members + LIST_HEAD, members + LIST_HEAD + arena.ints[members]!)
      const rest = arena.removeFrom(members, values.lastIndexOf(slot), 1)
      if (rest !== 0) return
    }
    discard(id)
  }

  function discard(id: number): void {
    const block = programs.hot[(id << PROGRAM_SHIFT) + BLOCK]!
    unpost(id, coversAt(arena.ints, block))
    index.remove(hashes[id]!, id)
    eachTermUse(arena.ints, block, (term, isLocated) => {
      if (isLocated) terms.locate(term, -1)
      terms.release(term)
    })
    arena.give(block, sizes[id]!)
    sizes[id] = 0
    free.push(id)
    programs.count--
  }

  /** Index of the cover that fewest documents should have; -1 where there is none. */
  function bestCover(covers: readonly Cover[]): number {
    if (covers.length < 2 || anchoring === 'first') return covers.length > 0 ? 0 : -1
    let best = -1
    let least = Infinity
    for (let i = 0; i < covers.length; i++) {
      const cost = coverCost(covers[i]!)
      if (cost < least) [best, least] = [i, cost]
    }
    return best
  }

  function coverCost({ first, size }: Cover): number {
    let cost = 0
    for (let i = first; i < first + size; i++) cost += expectedShare(arena.ints[i]!)
    return cost
  }

  /** Share of documents that should have the term: counted ones, and a guess from its words for want of more. */
  function expectedShare(term: number): number {
    const seen = terms.hot[(term << TERM_SHIFT) + SEEN]!
    const total = documents()
    // A term younger than the count has missed documents; its guess then stands in for them.
    return (seen + GUESS_WEIGHT * guessedShare(term)) / (total + GUESS_WEIGHT)
  }

  function guessedShare(term: number): number {
    let rarest = 1
    for (const unit of terms.firstUnits(term)) {
      const share =
        unit < 0 ? 0.01 : (DOCUMENT_WORDS * (lexicon.tables.seen[unit]! + 0.5)) / (lexicon.wordsCounted + 10_000)
      rarest = Math.min(rarest, share)
    }
    return terms.depth[term]! > 1 ? rarest * PHRASE_SHARE : rarest
  }

  function post(id: number, covers: readonly Cover[], cover: number): void {
    const at = id << PROGRAM_SHIFT
    const block = programs.hot[at + BLOCK]!
    programs.hot[at + COVER] = cover
    const guard = covers.length < 2 || anchoring === 'first' ? ALWAYS : guardOf(covers, cover)
    const target = 2 * id + (isSureBy(block, guard) ? 1 : 0)
    const { first, size } = covers[cover] ?? NO_COVER
    if (size === 0) postUnder(ALWAYS, guard, target)
    // The arena may be replaced while posting, but blocks stay where they are.
    for (let i = first; i < first + size; i++) postUnder(arena.ints[i]!, guard, target)
  }

  function postUnder(term: number, guard: number, target: number): void {
    const head = (term << TERM_SHIFT) + POSTINGS
    terms.hot[head] = arena.pushTo(terms.hot[head]!, guard, target)
  }

  function isSureBy(block: number, guard: number): boolean {
    const kind = arena.ints[block]
    return kind === ANY_OF_COVER || (kind === BOTH && guard !== ALWAYS)
  }

  /** The rarest single term that is needed besides the cover: looked at before the program is. */
  function guardOf(covers: readonly Cover[], cover: number): number {
    let guard = ALWAYS
    let least = Infinity
    for (let i = 0; i < covers.length; i++) {
      const { first, size } = covers[i]!
      if (i === cover || size !== 1) continue
      const share = covers.length === 2 ? 0 : expectedShare(arena.ints[first]!)
      if (share < least) [guard, least] = [arena.ints[first]!, share]
    }
    return guard
  }

  function unpost(id: number, covers: readonly Cover[]): void {
    const { first, size } = covers[programs.hot[(id << PROGRAM_SHIFT) + COVER]!] ?? NO_COVER
    if (size === 0) unpostUnder(ALWAYS, id)
    for (let i = first; i < first + size; i++) unpostUnder(arena.ints[i]!, id)
  }

  function unpostUnder(term: number, id: number): void {
    const head = (term << TERM_SHIFT) + POSTINGS
    const list = terms.hot[head]!
    const values = list + LIST_HEAD
    let i = arena.ints[list]! - POSTING
    while (arena.ints[values + i + 1]! >> 1 !== id) i -= POSTING
    terms.hot[head] = arena.removeFrom(list, i, POSTING)
  }

  function repost(id: number): void {
    if (sizes[id] === 0) return
    const at = id << PROGRAM_SHIFT
    const covers = coversAt(arena.ints, programs.hot[at + BLOCK]!)
    const now = programs.hot[at + COVER]!
    const best = bestCover(covers)
    if (best === now || coverCost(covers[best]!) > 0.7 * coverCost(covers[now]!)) return
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
