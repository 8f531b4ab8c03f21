import type { Analysed } from './analysed.ts'
import { BREAK, classAt, JOIN, SINGLE, WORD, widthAt } from './chars.ts'
import { chunkEnd, isDottedAbbreviation, singleEnd } from './chunks.ts'
import {
  COUNT,
  END,
  FORM,
  hashPacked,
  KEY,
  LENGTH,
  type Lexicon,
  PACKED,
  PACKED_RECORD,
  RECORD,
  START,
  spread,
  UNITS,
} from './lexicon.ts'

/** What the fast loop does with a unit: an ASCII letter or digit, an ASCII mark that may join, other ASCII, all else. */
const [GAP, PLAIN, MARK, OTHER] = [0, 1, 2, 3]
const KINDS = new Uint8Array(0x10000).map((_, unit) => {
  if (unit > 127) return OTHER
  if (unit === 39 || unit === 44 || unit === 46) return MARK
  return /[0-9A-Za-z]/.test(String.fromCharCode(unit)) ? PLAIN : GAP
})
const DOT = 46
const FNV_PRIME = 0x01000193

/**
 * Appends the words of one field and returns the new count. A plain ASCII word of up to 12 letters is packed into three
 * integers as it is read, which are its own key in the lexicon's table: no string is made, and a known word costs one
 * cache line. Anything else is looked up by its characters, and read with care when it comes for the first time.
 */
export function readWords(lexicon: Lexicon, text: string, out: Analysed): number {
  const from = out.count
  cutWords(lexicon, text, out)
  findPacked(lexicon, text, from, out)
  return out.count
}

/** Finds where words begin and end. The letters of packed ones are left in `letters`, others are looked up at once. */
function cutWords(lexicon: Lexicon, text: string, out: Analysed): void {
  const length = text.length
  const units = unitsOf(text)
  let lastSingle = -1
  let at = 0
  let { starts, ends, count } = out
  if (letters.length < LETTERS * starts.length) letters = new Int32Array(LETTERS * starts.length)
  let packed = letters
  while (at < length) {
    let unit = units[at]!
    let kind = KINDS[unit]!
    if (kind === GAP) {
      at++
      continue
    }
    const start = at
    let low = 0
    let middle = 0
    let high = 0
    // Three times the same, four letters each: shifting all three at every letter would take longer.
    for (const end = start + 4; kind === PLAIN && at < end; kind = KINDS[unit]!) {
      low = (low << 8) | unit
      unit = units[++at]!
    }
    for (const end = start + 8; kind === PLAIN && at < end; kind = KINDS[unit]!) {
      middle = (middle << 8) | unit
      unit = units[++at]!
    }
    for (const end = start + PACKED; kind === PLAIN && at < end; kind = KINDS[unit]!) {
      high = (high << 8) | unit
      unit = units[++at]!
    }
    while (kind === PLAIN) kind = KINDS[units[++at]!]!
    const isWhole = kind === GAP || (kind === MARK && KINDS[units[at + 1]!] === GAP)
    if (isWhole && at - start <= PACKED) {
      if (at === start) {
        at++
        continue
      }
      if (count === starts.length) {
        grow(out, count + 1)
        ;({ starts, ends } = out)
        packed = letters
      }
      const place = LETTERS * count
      packed[place] = low
      packed[place + 1] = middle
      packed[place + 2] = high
      starts[count] = start
      ends[count++] = at
      continue
    }
    out.count = count
    const role = at > start ? WORD : classAt(text, at)
    if (role === BREAK || role === JOIN) at += widthAt(text, at)
    else if (role === SINGLE) {
      at = singleEnd(text, start)
      pushSingle(lexicon, text, start, at, lastSingle === start, out)
      lastSingle = at
    } else {
      at = isWhole ? at : chunkEnd(text, start, at)
      const isDotted = !isWhole && units[at] === DOT && isDottedAbbreviation(text.slice(start, at))
      pushChunk(lexicon, text, start, at, out)
      if (isDotted) out.ends[out.count - 1]!++
      // An invisible character between two letters of an unspaced script does not part them.
      if (out.count === count && lastSingle === start) lastSingle = at
    }
    ;({ starts, ends } = out)
    packed = letters
    for (; count < out.count; count++) packed[LETTERS * count] = packed[LETTERS * count + 3] = 0
  }
  out.count = count
}

/** By word of the text being read: its letters if it is packed, else 0; and 0 once it is looked up. */
let letters = new Int32Array(0)
const LETTERS = 4

/**
 * Looks up all packed words of a field. Most records are at the place that their hash names, so what is there is taken
 * first and compared without a branch: the processor then fetches many far ones at once. Others are sought after that.
 */
function findPacked(lexicon: Lexicon, text: string, from: number, out: Analysed): void {
  const { forms, keys, count } = out
  const wanted = letters
  const table = lexicon.tables.packed
  const mask = table.length / PACKED_RECORD - 1
  for (let p = from; p < count; p++) {
    const at = LETTERS * p
    const low = wanted[at]!
    if (low === 0) continue
    const record = (hashPacked(low, wanted[at + 1]!, wanted[at + 2]!) & mask) * PACKED_RECORD
    forms[p] = table[record + 3]!
    keys[p] = table[record + 4]!
    wanted[at + 3] =
      (table[record]! ^ low) | (table[record + 1]! ^ wanted[at + 1]!) | (table[record + 2]! ^ wanted[at + 2]!)
  }
  for (let p = from; p < count; p++) if (wanted[LETTERS * p + 3] !== 0) seekPacked(lexicon, text, p, out)
}

/** Looks up one packed word, which becomes known when it is new. */
function seekPacked(lexicon: Lexicon, text: string, p: number, out: Analysed): void {
  const [low, middle, high] = [letters[LETTERS * p]!, letters[LETTERS * p + 1]!, letters[LETTERS * p + 2]!]
  const { packed } = lexicon.tables
  let record = hashPacked(low, middle, high) & (packed.length / PACKED_RECORD - 1)
  record *= PACKED_RECORD
  while (packed[record] !== low || packed[record + 1] !== middle || packed[record + 2] !== high) {
    if (packed[record] === 0) {
      record = lexicon.addPacked(text.slice(out.starts[p], out.ends[p]), low, middle, high)
      break
    }
    record = (record + PACKED_RECORD) & (packed.length - 1)
  }
  const { packed: table } = lexicon.tables
  out.forms[p] = table[record + 3]!
  out.keys[p] = table[record + 4]!
}

/** The text as UTF-16 units and two zeros, in a buffer that the next text overwrites: far quicker to read than a string. */
function unitsOf(text: string): Uint16Array {
  const bytes = 2 * text.length
  if (bytes + 4 > copy.length) {
    copy = Buffer.alloc(2 * bytes + 4)
    copied = new Uint16Array(copy.buffer, copy.byteOffset, copy.length >> 1)
  }
  // Below some length the call into the runtime costs more than it saves.
  if (text.length < 40) for (let i = 0; i < text.length; i++) copied[i] = text.charCodeAt(i)
  else copy.write(text, 0, bytes, 'utf16le')
  copied[text.length] = 0
  copied[text.length + 1] = 0
  return copied
}

let copy = Buffer.alloc(1 << 16)
let copied = new Uint16Array(copy.buffer, copy.byteOffset, copy.length >> 1)

/** Any other chunk. */
function pushChunk(lexicon: Lexicon, text: string, start: number, end: number, out: Analysed): void {
  push(lexicon, chunkOf(lexicon, text, start, end), start, out)
}

function chunkOf(lexicon: Lexicon, text: string, start: number, end: number): number {
  const { slots, records, units } = lexicon.tables
  const mask = slots.length / 2 - 1
  let hash = 0
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), FNV_PRIME)
  for (let slot = spread(hash) & mask; ; slot = (slot + 1) & mask) {
    const chunk = slots[2 * slot + 1]! - 1
    if (chunk < 0) return lexicon.addChunk(text.slice(start, end), hash)
    if (slots[2 * slot] !== hash || records[chunk * RECORD + LENGTH] !== end - start) continue
    let unit = records[chunk * RECORD + UNITS]!
    let i = start
    while (i < end && units[unit] === text.charCodeAt(i)) {
      unit++
      i++
    }
    if (i === end) return chunk
  }
}

function push(lexicon: Lexicon, chunk: number, start: number, out: Analysed): void {
  const { records } = lexicon.tables
  const record = chunk * RECORD
  const words = records[record + COUNT]!
  if (out.count + words > out.forms.length) grow(out, out.count + words)
  if (words !== 1) {
    pushPieces(lexicon.tables.pieces, records[record + FORM]!, words, start, out)
    return
  }
  const p = out.count++
  out.forms[p] = records[record + FORM]!
  out.keys[p] = records[record + KEY]!
  out.starts[p] = start + records[record + START]!
  out.ends[p] = start + records[record + END]!
}

function pushPieces(pieces: Int32Array, first: number, words: number, start: number, out: Analysed): void {
  for (let piece = first; piece < first + 4 * words; piece += 4) {
    const p = out.count++
    out.forms[p] = pieces[piece]!
    out.keys[p] = pieces[piece + 1]!
    out.starts[p] = start + pieces[piece + 2]!
    out.ends[p] = start + pieces[piece + 3]!
  }
}

function pushSingle(lexicon: Lexicon, text: string, start: number, end: number, glued: boolean, out: Analysed): void {
  if (out.count === out.forms.length) grow(out, out.count + 1)
  const p = out.count++
  const form = lexicon.formOf(text.slice(start, end), glued)
  out.forms[p] = form
  out.keys[p] = lexicon.tables.formKey[form]!
  out.starts[p] = start
  out.ends[p] = end
}

function grow(out: Analysed, words: number): void {
  for (const name of ['forms', 'keys', 'starts', 'ends'] as const) {
    const larger = new Int32Array(2 * words)
    larger.set(out[name])
    out[name] = larger
  }
  // All analysed documents share the letters, so there may be room for more than this one's words.
  if (letters.length >= LETTERS * out.forms.length) return
  const larger = new Int32Array(LETTERS * out.forms.length)
  larger.set(letters)
  letters = larger
}
