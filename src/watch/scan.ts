import type { Analysed } from '../text/analysed.ts'
import type { Zone } from './plan.ts'
import { NO_SPECIALS, UNKNOWN } from './special-terms.ts'
import { BEGINS, CONTINUES, FLAGS, LOCATED, PARENT, SEEN, TERM_SHIFT, type Terms } from './terms.ts'
import { foldTopic } from './units.ts'

/** What one document has of the terms. Buffers are reused from document to document. */
export type Scan = {
  /** The document's terms, each once. */
  touched: Int32Array
  touchedCount: number
  /** Occurrences of terms whose positions matter: term and last word, in reading order. */
  hitTerm: Int32Array
  hitLast: Int32Array
  hitCount: number
  /** Terms that end at the word before and may go on, and those at this one. */
  before: Int32Array
  now: Int32Array
  /** Units of the current word. */
  units: number[]
}

export function createScan(): Scan {
  return {
    ...{ touched: new Int32Array(1024), touchedCount: 0 },
    ...{ hitTerm: new Int32Array(1024), hitLast: new Int32Array(1024), hitCount: 0 },
    ...{ before: new Int32Array(256), now: new Int32Array(256), units: [] },
  }
}

/** Marks every term of the document, phrases included, as present. `clearScan` must follow before the next document. */
export function scanDocument(scan: Scan, terms: Terms, words: Analysed): void {
  scan.hitCount = 0
  if (scan.touched.length <= terms.count) scan.touched = new Int32Array(2 * terms.count + 2)
  const inTitle: Zone[] = terms.unitsIn.title > 0 ? ['anywhere', 'title'] : ANYWHERE
  scanField(scan, terms, words, 0, words.titleEnd, inTitle)
  scanField(scan, terms, words, words.titleEnd, words.textEnd, ANYWHERE)
  if (terms.unitsIn.source > 0) scanField(scan, terms, words, words.textEnd, words.count, SOURCE)
  for (const topic of words.topics) touch(scan, terms, terms.topicTerm(foldTopic(topic)))
}

export function clearScan(scan: Scan, { present }: Terms): void {
  for (let i = 0; i < scan.touchedCount; i++) present[scan.touched[i]!] = 0
  scan.touchedCount = 0
}

const ANYWHERE: Zone[] = ['anywhere']
const SOURCE: Zone[] = ['source']

function touch(scan: Scan, { hot, present }: Terms, term: number): void {
  if (term === 0 || present[term] === 1) return
  present[term] = 1
  hot[(term << TERM_SHIFT) + SEEN]!++
  scan.touched[scan.touchedCount++] = term
}

/**
 * One field. A phrase is found by stepping from each term that ended at the word before, with the word here, to the term
 * of both: one look-up a word, however many phrases there are. This is the loop that the matcher's speed hangs on, so
 * it reads typed arrays only and keeps everything in local variables.
 */
function scanField(scan: Scan, terms: Terms, words: Analysed, from: number, to: number, zones: Zone[]): void {
  const { hot, present } = terms
  const { slots } = terms.continuations
  const mask = slots.length / 2 - 1
  const byKey = terms.byKey[zones[0]!]
  const isOneZone = zones.length === 1
  const { count: specials, starts } = terms.special[zones[0]!]
  const { touched, units } = scan
  const { keys, forms } = words
  let { before, now, touchedCount } = scan
  let beforeCount = 0
  for (let p = from; p < to; p++) {
    const first = byKey[keys[p]!]!
    const isPlain = isOneZone && (specials === 0 || starts[forms[p]!] === NO_SPECIALS)
    if (isPlain && first === 0) {
      beforeCount = 0
      continue
    }
    units[0] = first
    const unitCount = isPlain ? 1 : allUnits(terms, words, p, zones, units)
    if (now.length < unitCount * (1 + beforeCount)) {
      now = new Int32Array(2 * unitCount * (1 + beforeCount))
    }
    let nowCount = 0
    for (let u = 0; u < unitCount; u++) {
      const unit = units[u]!
      if (unit === 0) continue
      const at = unit << TERM_SHIFT
      if (present[unit] === 0) {
        present[unit] = 1
        hot[at + SEEN]!++
        touched[touchedCount++] = unit
      }
      const flags = hot[at + FLAGS]!
      if (flags === 0) continue
      if ((flags & LOCATED) !== 0) pushHit(scan, unit, p)
      if ((flags & BEGINS) !== 0) now[nowCount++] = unit
      if ((flags & CONTINUES) === 0) continue
      for (let b = 0; b < beforeCount; b++) {
        const prefix = before[b]!
        // hashPair, written out: a call here costs a tenth of the whole. Beside an equal parent it tells all phrases apart.
        let hash = Math.imul(prefix, 0x9e3779b1) ^ Math.imul(unit, 0x85ebca6b)
        hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
        hash ^= hash >>> 13
        let slot = hash & mask
        let term = slots[2 * slot + 1]!
        while (term !== 0 && (slots[2 * slot] !== hash || hot[(term << TERM_SHIFT) + PARENT] !== prefix)) {
          slot = (slot + 1) & mask
          term = slots[2 * slot + 1]!
        }
        if (term === 0) continue
        const place = term << TERM_SHIFT
        if (present[term] === 0) {
          present[term] = 1
          hot[place + SEEN]!++
          touched[touchedCount++] = term
        }
        const marks = hot[place + FLAGS]!
        if ((marks & LOCATED) !== 0) pushHit(scan, term, p)
        if ((marks & BEGINS) !== 0) now[nowCount++] = term
      }
    }
    const swap = before
    before = now
    now = swap
    beforeCount = nowCount
  }
  scan.before = before
  scan.now = now
  scan.touchedCount = touchedCount
}

/** Key units and special units of word `p` in all zones. */
function allUnits(terms: Terms, words: Analysed, p: number, zones: readonly Zone[], units: number[]): number {
  let count = 0
  for (const zone of zones) {
    units[count++] = terms.byKey[zone][words.keys[p]!] ?? 0
    const special = terms.special[zone]
    if (special.count === 0) continue
    const form = words.forms[p]!
    const known = special.starts[form]!
    const start = known === UNKNOWN ? special.find(form) : known
    if (start === NO_SPECIALS) continue
    const end = start + special.lists[start]!
    for (let i = start + 1; i <= end; i++) units[count++] = special.lists[i]!
  }
  return count
}

function pushHit(scan: Scan, term: number, last: number): void {
  if (scan.hitCount === scan.hitTerm.length) {
    scan.hitTerm = doubled(scan.hitTerm)
    scan.hitLast = doubled(scan.hitLast)
  }
  scan.hitTerm[scan.hitCount] = term
  scan.hitLast[scan.hitCount++] = last
}

function doubled(array: Int32Array): Int32Array {
  const larger = new Int32Array(2 * array.length)
  larger.set(array)
  return larger
}
