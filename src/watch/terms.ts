import type { Lexicon } from '../text/lexicon.ts'
import { createHashIndex, type HashIndex, hashPair } from './hash-index.ts'
import type { Zone } from './plan.ts'
import { createSpecialTerms, type SpecialTerms } from './special-terms.ts'
import { createTermIds, type TermKind } from './term-ids.ts'
import type { Unit, UnitReader } from './units.ts'

/** Integers of a term in `hot`, a quarter of a cache line. */
export const TERM_SHIFT = 2
export const SEEN = 0
export const POSTINGS = 1
export const FLAGS = 2
/** The phrase less its last word, 0 for a single word. */
export const PARENT = 3
/** Flags: the term begins a longer phrase; it stands inside one; its positions matter to some NEAR. */
export const BEGINS = 1
export const CONTINUES = 2
export const LOCATED = 4

/**
 * The words and phrases that queries ask for, each once, with a count of its users. A phrase is a path: the term of all
 * but its last word, continued by the term of the last. A term is alive while a query or a longer phrase uses it.
 */
export type Terms = {
  /** Four integers a term: documents seen with it, its postings, its flags, its parent. */
  hot: Int32Array
  /** 1 for the terms of the document at hand: bytes, so that all of them stay in the cache. */
  present: Uint8Array
  /** Terms of key units, by key id; 0 where no query asks. Indexed by zone. */
  byKey: Record<Zone, Int32Array>
  /** How many units the zone has. */
  unitsIn: Record<Zone, number>
  special: Record<Zone, SpecialTerms>
  continuations: HashIndex
  depth: Int32Array
  count: number
  acquire(zone: Zone, sequence: readonly Unit[]): number
  acquireTopic(id: string): number
  acquireAgain(term: number): void
  release(term: number): void
  locate(term: number, by: 1 | -1): void
  topicTerm(id: string): number
  parentOf(term: number): number
  /** Last word of the term as the lexicon's key; a special unit is negative. */
  lastUnitOf(term: number): Unit
  makeRoom(): void
}

export function createTerms(lexicon: Lexicon, reader: UnitReader): Terms {
  let users = new Int32Array(1024)
  let children = new Int32Array(1024)
  let continued = new Int32Array(1024)
  let located = new Int32Array(1024)
  /** For a unit its key id or special; zone by number in the high part is not needed, as zones have own tables. */
  let unitOf = new Int32Array(1024)
  let zoneOf = new Uint8Array(1024)
  let lastUnit = new Int32Array(1024)
  const ids = createTermIds()
  const topics = new Map<string, number>()
  const topicOf = new Map<number, string>()
  const specialUses = new Map<Unit, number>()
  const special = { anywhere: newSpecial(), title: newSpecial(), source: newSpecial() }
  let generation = lexicon.generation

  const terms: Terms = {
    hot: new Int32Array(1024 << TERM_SHIFT),
    present: new Uint8Array(1024),
    byKey: { anywhere: new Int32Array(1024), title: new Int32Array(16), source: new Int32Array(16) },
    unitsIn: { anywhere: 0, title: 0, source: 0 },
    special,
    continuations: createHashIndex(),
    depth: new Int32Array(1024),
    count: 0,
    ...{ acquire, acquireTopic, release, locate, parentOf, lastUnitOf, makeRoom },
    acquireAgain: (term) => void users[term]!++,
    topicTerm: (id) => topics.get(id) ?? 0,
  }
  return terms

  function acquire(zone: Zone, sequence: readonly Unit[]): number {
    let term = unitTerm(zone, sequence[0]!)
    for (let i = 1; i < sequence.length; i++) term = continuation(term, unitTerm(zone, sequence[i]!))
    users[term]!++
    return term
  }

  function unitTerm(zone: Zone, unit: Unit): number {
    const known = unit >= 0 ? (terms.byKey[zone][unit] ?? 0) : special[zone].termOf(unit)
    if (known !== 0) return known
    const term = create(0, 0, 1)
    unitOf[term] = unit
    zoneOf[term] = ZONES.indexOf(zone)
    terms.unitsIn[zone]++
    if (unit >= 0) setKey(zone, unit, term)
    else special[zone].add(unit, term)
    return term
  }

  function setKey(zone: Zone, key: number, term: number): void {
    if (key >= terms.byKey[zone].length) terms.byKey[zone] = enlarge(terms.byKey[zone], lexicon.tables.seen.length)
    terms.byKey[zone][key] = term
    lexicon.pin(key)
  }

  function continuation(parent: number, unit: number): number {
    const hash = hashPair(parent, unit)
    const known = findContinuation(hash, parent)
    if (known !== 0) return known
    const term = create(parent, unit, terms.depth[parent]! + 1)
    terms.continuations.insert(hash, term)
    if (children[parent]!++ === 0) terms.hot[(parent << TERM_SHIFT) + FLAGS]! |= BEGINS
    if (continued[unit]!++ === 0) terms.hot[(unit << TERM_SHIFT) + FLAGS]! |= CONTINUES
    return term
  }

  /** For one first part, equal hashes mean equal second parts: see `hashPair`. */
  function findContinuation(hash: number, parent: number): number {
    const { slots } = terms.continuations
    const mask = slots.length / 2 - 1
    for (let at = hash & mask; ; at = (at + 1) & mask) {
      const id = slots[2 * at + 1]!
      if (id === 0 || (slots[2 * at] === hash && parentOf(id) === parent)) return id
    }
  }

  function create(parent: number, unit: number, depth: number): number {
    const term = ids.take(parent === 0 ? 'word' : 'phrase')
    if (term >= users.length) grow()
    const at = term << TERM_SHIFT
    terms.hot[at + SEEN] = terms.hot[at + POSTINGS] = terms.hot[at + FLAGS] = 0
    terms.hot[at + PARENT] = parent
    lastUnit[term] = unit
    terms.depth[term] = depth
    users[term] = children[term] = continued[term] = located[term] = 0
    terms.count++
    return term
  }

  function release(term: number): void {
    users[term]!--
    collect(term)
  }

  /** Frees a term that nothing uses, then whatever only it was using. */
  function collect(term: number): void {
    for (let at = term; at !== 0 && users[at] === 0 && children[at] === 0 && continued[at] === 0; ) {
      const parent = parentOf(at)
      const unit = lastUnit[at]!
      if (parent === 0) {
        freeUnit(at)
        return
      }
      terms.continuations.remove(hashPair(parent, unit), at)
      if (--children[parent]! === 0) terms.hot[(parent << TERM_SHIFT) + FLAGS]! &= ~BEGINS
      if (--continued[unit]! === 0) terms.hot[(unit << TERM_SHIFT) + FLAGS]! &= ~CONTINUES
      discard(at, 'phrase')
      if (unit !== parent) collect(unit)
      at = parent
    }
  }

  function freeUnit(term: number): void {
    discard(term, 'word')
    const topic = topicOf.get(term)
    if (topic !== undefined) {
      topicOf.delete(term)
      topics.delete(topic)
      return
    }
    const zone = ZONES[zoneOf[term]!]!
    const unit = unitOf[term]!
    terms.unitsIn[zone]--
    if (unit < 0) special[zone].remove(unit)
    else {
      terms.byKey[zone][unit] = 0
      lexicon.unpin(unit)
    }
  }

  function discard(term: number, kind: TermKind): void {
    ids.giveBack(term, kind)
    terms.count--
  }

  function acquireTopic(id: string): number {
    let term = topics.get(id)
    if (term === undefined) {
      term = create(0, 0, 1)
      topics.set(id, term)
      topicOf.set(term, id)
    }
    users[term]!++
    return term
  }

  function locate(term: number, by: 1 | -1): void {
    located[term]! += by
    if (located[term] === 0) terms.hot[(term << TERM_SHIFT) + FLAGS]! &= ~LOCATED
    else terms.hot[(term << TERM_SHIFT) + FLAGS]! |= LOCATED
  }

  function parentOf(term: number): number {
    return terms.hot[(term << TERM_SHIFT) + PARENT]!
  }

  function lastUnitOf(term: number): Unit {
    const last = lastUnit[term]!
    return unitOf[last === 0 ? term : last]!
  }

  /** Called before a document is read: ids of forms and keys may be new, or void after the lexicon started afresh. */
  function makeRoom(): void {
    const { seen, formKey } = lexicon.tables
    for (const zone of ZONES) {
      special[zone].makeRoom(formKey.length)
      if (terms.unitsIn[zone] > 0 && terms.byKey[zone].length < seen.length)
        terms.byKey[zone] = enlarge(terms.byKey[zone], seen.length)
    }
    if (generation === lexicon.generation) return
    generation = lexicon.generation
    for (const zone of ZONES) special[zone].forget()
  }

  function newSpecial(): SpecialTerms {
    return createSpecialTerms(lexicon, reader, specialUses)
  }

  function grow(): void {
    const most = 2 * users.length
    users = enlarge(users, most)
    children = enlarge(children, most)
    continued = enlarge(continued, most)
    located = enlarge(located, most)
    unitOf = enlarge(unitOf, most)
    zoneOf = enlargeBytes(zoneOf, most)
    terms.present = enlargeBytes(terms.present, most)
    lastUnit = enlarge(lastUnit, most)
    terms.depth = enlarge(terms.depth, most)
    terms.hot = enlarge(terms.hot, (most + 1) << TERM_SHIFT)
  }
}

const ZONES: readonly Zone[] = ['anywhere', 'title', 'source']

function enlarge(array: Int32Array, at: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(Math.max(at + 1, array.length))
  larger.set(array)
  return larger
}

function enlargeBytes(array: Uint8Array, at: number): Uint8Array<ArrayBuffer> {
  const larger = new Uint8Array(at + 1)
  larger.set(array)
  return larger
}
