import { splitChunk } from './chunks.ts'
import { foldText } from './fold.ts'
import { inflectionKey } from './inflect.ts'

/** Ids are dense from 0, so that readers may index typed arrays by them. Tables are replaced when they grow. */
export type LexiconTables = {
  /** Pieces of chunk c are chunkPieces[c] .. chunkPieces[c + 1]. */
  chunkPieces: Int32Array
  pieceForm: Int32Array
  pieceKey: Int32Array
  pieceStart: Int32Array
  pieceEnd: Int32Array
  formKey: Int32Array
  /** How often each key was read in documents: the measure of what is rare. */
  seen: Float64Array
}

/**
 * Everything known about words read so far. A *chunk* is a run of the raw text, a *form* a word as written (`Strikes`),
 * a *key* what all forms of a word share (`strike`). Each distinct chunk is folded and inflected once.
 */
export type Lexicon = {
  tables: LexiconTables
  /** Grows by one when forms and unpinned keys were forgotten: ids of forms held elsewhere are void from then. */
  generation: number
  /** Words read in documents. */
  wordsRead: number
  beginDocument(): void
  chunkOf(text: string, start: number, end: number, hash: number): number
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

/** Distinct chunks after which the tables start afresh, so that endless odd text cannot fill the memory. */
const MOST_CHUNKS = 400_000

export function createLexicon(canonical: (key: string) => string = (key) => key, mostChunks = MOST_CHUNKS): Lexicon {
  const keyIds = new Map<string, number>()
  const keyTexts: (string | undefined)[] = []
  const freeKeys: number[] = []
  let pins = new Int32Array(1024)
  let forms = new Map<string, number>()
  let written: string[] = []
  let folded: string[] = []
  let chunks = 0
  let pieces = 0
  let slots = new Int32Array(2 * 8192)
  let units = new Uint16Array(1 << 16)
  let unitsUsed = 0
  let chunkAt = new Int32Array(1024)

  const lexicon: Lexicon = {
    tables: emptyTables(),
    generation: 0,
    wordsRead: 0,
    beginDocument() {
      if (chunks > mostChunks || written.length > mostChunks) forget()
    },
    chunkOf(text, start, end, hash) {
      const mask = slots.length / 2 - 1
      let slot = spread(hash) & mask
      for (;;) {
        const found = slots[2 * slot + 1]!
        if (found === 0) return addChunk(text.slice(start, end), hash)
        if (slots[2 * slot] === hash && isChunk(found - 1, text, start, end)) return found - 1
        slot = (slot + 1) & mask
      }
    },
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

  function isChunk(chunk: number, text: string, start: number, end: number): boolean {
    const at = chunkAt[chunk]!
    if (chunkAt[chunk + 1]! - at !== end - start) return false
    for (let i = start, j = at; i < end; i++, j++) if (units[j] !== text.charCodeAt(i)) return false
    return true
  }

  function addChunk(chunk: string, hash: number): number {
    const { tables } = lexicon
    if (4 * chunks > slots.length) rehash()
    for (const piece of splitChunk(chunk)) {
      const form = formOf(piece.form, false)
      tables.pieceForm = put(tables.pieceForm, pieces, form)
      tables.pieceKey = put(tables.pieceKey, pieces, tables.formKey[form]!)
      tables.pieceStart = put(tables.pieceStart, pieces, piece.start)
      tables.pieceEnd = put(tables.pieceEnd, pieces, piece.end)
      pieces++
    }
    storeUnits(chunk)
    insert(hash, chunks)
    tables.chunkPieces = put(tables.chunkPieces, chunks + 1, pieces)
    return chunks++
  }

  function storeUnits(chunk: string): void {
    if (unitsUsed + chunk.length > units.length) {
      const larger = new Uint16Array(2 * (units.length + chunk.length))
      larger.set(units)
      units = larger
    }
    for (let i = 0; i < chunk.length; i++) units[unitsUsed++] = chunk.charCodeAt(i)
    chunkAt = put(chunkAt, chunks + 1, unitsUsed)
  }

  function insert(hash: number, chunk: number): void {
    const mask = slots.length / 2 - 1
    let slot = spread(hash) & mask
    while (slots[2 * slot + 1] !== 0) slot = (slot + 1) & mask
    slots[2 * slot] = hash
    slots[2 * slot + 1] = chunk + 1
  }

  function rehash(): void {
    const old = slots
    slots = new Int32Array(old.length * 2)
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
    chunks = pieces = unitsUsed = 0
    slots = new Int32Array(2 * 8192)
    units = new Uint16Array(1 << 16)
    chunkAt = new Int32Array(1024)
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
function spread(hash: number): number {
  return hash ^ (hash >>> 15)
}

function emptyTables(): LexiconTables {
  return {
    chunkPieces: new Int32Array(1024),
    ...{ pieceForm: new Int32Array(1024), pieceKey: new Int32Array(1024) },
    ...{ pieceStart: new Int32Array(1024), pieceEnd: new Int32Array(1024) },
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
