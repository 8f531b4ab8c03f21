import { splitChunk } from './chunks.ts'
import { foldText } from './fold.ts'
import { inflectionKey } from './inflect.ts'

/** Tables for the loop that reads documents. They are replaced when they grow or start afresh: fetch them each time. */
export type LexiconTables = {
  /** Open addressing over plain words of up to PACKED letters, PACKED_RECORD integers each; empty where the first is 0. */
  packed: Int32Array
  /** Open addressing over other chunks: pairs of hash and chunk number plus one. */
  slots: Int32Array
  /** RECORD integers a chunk, see the offsets below, so that a known word costs one cache line. */
  records: Int32Array
  /** The chunks' own characters, for comparing. */
  units: Uint16Array
  /** Four integers a word of a chunk that has several or none: form, key, start, end. */
  pieces: Int32Array
  /** Key of each form. */
  formKey: Int32Array
  /** How often each key was read in documents: the measure of what is rare. */
  seen: Float64Array
}

/** Longest word that is packed, in ASCII letters, and integers of its record: three of letters, form, key. */
export const PACKED = 12
export const PACKED_RECORD = 8
export const RECORD = 8
/** Offsets in a record. A chunk of one word holds it right there; else FORM is where its pieces begin. */
export const UNITS = 0
export const LENGTH = 1
export const COUNT = 2
export const FORM = 3
export const KEY = 4
export const START = 5
export const END = 6

/**
 * Everything known about words read so far. A *chunk* is a run of the raw text, a *form* a word as written (`Strikes`),
 * a *key* what all forms of a word share (`strike`). Each distinct chunk is folded and inflected once.
 */
export type Lexicon = {
  tables: LexiconTables
  /** Grows by one when forms and unpinned keys were forgotten: ids of forms held elsewhere are void from then. */
  generation: number
  documentsRead: number
  /** Sum of `seen`. */
  wordsCounted: number
  beginDocument(): void
  /** Makes known a chunk that is in no slot; returns its number. */
  addChunk(chunk: string, hash: number): number
  /** Makes known a packed word; returns where its record is. */
  addPacked(word: string, low: number, middle: number, high: number): number
  formOf(form: string, glued: boolean): number
  /** The folded form; GLUED before it where an unspaced letter follows another directly. */
  foldedOf(form: number): string
  /** The form as written, without joiners. */
  writtenOf(form: number): string
  keyOf(key: string): number
  keyTextOf(key: number): string
  keyFromFolded(folded: string): number
  pin(key: number): void
  unpin(key: number): void
  size(): { chunks: number; forms: number; keys: number }
}

/** Stands before the folded form of a letter that directly follows another one of an unspaced script. */
export const GLUED = '\u0001'

/** Distinct forms after which the tables start afresh, so that endless odd text cannot fill the memory. */
const MOST_FORMS = 400_000

export function createLexicon(canonical: (key: string) => string = (key) => key, mostForms = MOST_FORMS): Lexicon {
  const keyIds = new Map<string, number>()
  const keyTexts: (string | undefined)[] = []
  const freeKeys: number[] = []
  let pins = new Int32Array(1024)
  let forms = new Map<string, number>()
  let written: string[] = []
  let folded: string[] = []
  let chunks = 0
  let packedWords = 0
  let pieceInts = 0
  let unitsUsed = 0

  const lexicon: Lexicon = {
    tables: emptyTables(),
    generation: 0,
    documentsRead: 0,
    wordsCounted: 0,
    beginDocument() {
      lexicon.documentsRead++
      if (chunks > mostForms || written.length > mostForms) forget()
    },
    addChunk,
    addPacked,
    formOf,
    foldedOf: (form) => folded[form]!,
    writtenOf: (form) => written[form]!,
    keyOf,
    keyTextOf: (key) => keyTexts[key]!,
    keyFromFolded: (word) => keyOf(canonical(inflectionKey(word))),
    pin: (key) => void pins[key]!++,
    unpin: (key) => void pins[key]!--,
    size: () => ({ chunks, forms: written.length, keys: keyIds.size }),
  }
  return lexicon

  function addPacked(word: string, low: number, middle: number, high: number): number {
    if (2 * ++packedWords * PACKED_RECORD > lexicon.tables.packed.length) repack()
    const form = formOf(word, false)
    return insertPacked([low, middle, high, form, lexicon.tables.formKey[form]!])
  }

  function insertPacked(word: ArrayLike<number>): number {
    const { packed } = lexicon.tables
    const mask = packed.length / PACKED_RECORD - 1
    let record = (hashPacked(word[0]!, word[1]!, word[2]!) & mask) * PACKED_RECORD
    while (packed[record] !== 0) record = (record + PACKED_RECORD) & (packed.length - 1)
    packed.set(word, record)
    return record
  }

  function repack(): void {
    const old = lexicon.tables.packed
    lexicon.tables.packed = new Int32Array(2 * old.length)
    for (let at = 0; at < old.length; at += PACKED_RECORD) {
      if (old[at] !== 0) insertPacked(old.subarray(at, at + PACKED_RECORD))
    }
  }

  function addChunk(chunk: string, hash: number): number {
    const { tables } = lexicon
    if (4 * chunks > tables.slots.length) rehash()
    const pieces = splitChunk(chunk)
    const at = chunks * RECORD
    tables.records = put(tables.records, at + RECORD - 1, 0)
    tables.records.set([unitsUsed, chunk.length, pieces.length, pieceInts], at)
    for (const piece of pieces) {
      const form = formOf(piece.form, false)
      const word = [form, tables.formKey[form]!, piece.start, piece.end]
      if (pieces.length === 1) tables.records.set(word, at + FORM)
      else for (const value of word) tables.pieces = put(tables.pieces, pieceInts++, value)
    }
    storeUnits(chunk)
    insert(hash, chunks)
    return chunks++
  }

  function storeUnits(chunk: string): void {
    const { tables } = lexicon
    if (unitsUsed + chunk.length > tables.units.length) {
      const larger = new Uint16Array(2 * (tables.units.length + chunk.length))
      larger.set(tables.units)
      tables.units = larger
    }
    for (let i = 0; i < chunk.length; i++) tables.units[unitsUsed++] = chunk.charCodeAt(i)
  }

  function insert(hash: number, chunk: number): void {
    const { slots } = lexicon.tables
    const mask = slots.length / 2 - 1
    let slot = spread(hash) & mask
    while (slots[2 * slot + 1] !== 0) slot = (slot + 1) & mask
    slots[2 * slot] = hash
    slots[2 * slot + 1] = chunk + 1
  }

  function rehash(): void {
    const old = lexicon.tables.slots
    lexicon.tables.slots = new Int32Array(old.length * 2)
    for (let i = 0; i < old.length; i += 2) if (old[i + 1] !== 0) insert(old[i]!, old[i + 1]! - 1)
  }

  function formOf(form: string, glued: boolean): number {
    const name = glued ? GLUED + form : form
    const known = forms.get(name)
    if (known !== undefined) return known
    const id = written.length
    const foldedForm = foldText(form)
    forms.set(name, id)
    written.push(form)
    folded.push(glued ? GLUED + foldedForm : foldedForm)
    lexicon.tables.formKey = put(lexicon.tables.formKey, id, lexicon.keyFromFolded(foldedForm))
    return id
  }

  function keyOf(text: string): number {
    const known = keyIds.get(text)
    if (known !== undefined) return known
    const id = freeKeys.pop() ?? keyTexts.length
    keyIds.set(text, id)
    keyTexts[id] = text
    pins = put(pins, id, 0)
    if (id >= lexicon.tables.seen.length) lexicon.tables.seen = enlarge(lexicon.tables.seen)
    lexicon.tables.seen[id] = 0
    return id
  }

  /** Pinned keys keep their ids and counts; everything else is read anew when it next comes. */
  function forget(): void {
    for (const [text, id] of keyIds) if (pins[id] === 0) forgetKey(text, id)
    forms = new Map()
    written = []
    folded = []
    chunks = packedWords = pieceInts = unitsUsed = 0
    lexicon.tables = { ...emptyTables(), seen: lexicon.tables.seen }
    lexicon.generation++
  }

  function forgetKey(text: string, id: number): void {
    keyIds.delete(text)
    keyTexts[id] = undefined
    freeKeys.push(id)
  }
}

/** FNV leaves its low bits poor for short words. */
export function hashPacked(low: number, middle: number, high: number): number {
  const hash = Math.imul(low, 0x9e3779b1) ^ Math.imul(middle, 0x85ebca6b) ^ Math.imul(high, 0xc2b2ae35)
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  return mixed ^ (mixed >>> 13)
}

export function spread(hash: number): number {
  return hash ^ (hash >>> 15)
}

function emptyTables(): LexiconTables {
  return {
    packed: new Int32Array(4096 * PACKED_RECORD),
    ...{ slots: new Int32Array(2 * 8192), records: new Int32Array(1024 * RECORD) },
    ...{ units: new Uint16Array(1 << 16), pieces: new Int32Array(1024) },
    ...{ formKey: new Int32Array(1024), seen: new Float64Array(1024) },
  }
}

function put<T extends Int32Array>(array: T, at: number, value: number): T {
  const roomy = at < array.length ? array : enlarge(array, at)
  roomy[at] = value
  return roomy
}

function enlarge<T extends Int32Array | Float64Array>(array: T, at = array.length): T {
  const larger = new (array.constructor as new (length: number) => T)(Math.max(2 * array.length, at + 1))
  larger.set(array)
  return larger
}
