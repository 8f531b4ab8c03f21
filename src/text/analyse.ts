import type { Document } from '../model.ts'
import { BREAK, classAt, JOIN, SINGLE, widthAt } from './chars.ts'
import { chunkEnd, isDottedAbbreviation, singleEnd } from './chunks.ts'
import { createLexicon, type Lexicon } from './lexicon.ts'

/**
 * One document as words. Word `p` has form `forms[p]` and key `keys[p]` (ids of the lexicon) and lies at
 * `starts[p]`..`ends[p]` of its field: title for p < titleEnd, text for p < textEnd, source for p < count.
 * The arrays belong to the analyser and are overwritten by its next document: copy what must outlive that.
 */
export type Analysed = {
  count: number
  titleEnd: number
  textEnd: number
  forms: Int32Array
  keys: Int32Array
  starts: Int32Array
  ends: Int32Array
  topics: readonly string[]
}

export type Analyser = { lexicon: Lexicon; analyse(document: Document): Analysed }

const NO_TOPICS: readonly string[] = []
/** ASCII letters and digits: what the fast loop may run over. */
const PLAIN = new Uint8Array(256).map((_, unit) =>
  /[0-9A-Za-z]/.test(String.fromCharCode(unit)) && unit < 128 ? 1 : 0,
)
const FNV_SEED = 0x811c9dc5
const FNV_PRIME = 0x01000193

/**
 * Makes an analyser: it turns documents into words, once, for every room that asks questions about them.
 * @param canonical maps an inflection key to the key of its alias group; identity where there are no aliases
 */
export function createAnalyser(canonical?: (key: string) => string): Analyser {
  const lexicon = createLexicon(canonical)
  const analysed = emptyAnalysed(4096)
  return {
    lexicon,
    analyse(document) {
      lexicon.beginDocument()
      analysed.count = 0
      analysed.titleEnd = readWords(lexicon, document.title, analysed)
      analysed.textEnd = readWords(lexicon, document.text, analysed)
      if (document.source) readWords(lexicon, document.source, analysed)
      analysed.topics = document.topics ?? NO_TOPICS
      count(lexicon, analysed)
      return analysed
    },
  }
}

/** Room for `words` words; it grows when a text has more. */
export function emptyAnalysed(words: number): Analysed {
  return {
    ...{ count: 0, titleEnd: 0, textEnd: 0, topics: NO_TOPICS },
    ...{ forms: new Int32Array(words), keys: new Int32Array(words) },
    ...{ starts: new Int32Array(words), ends: new Int32Array(words) },
  }
}

/** A copy that outlives the analyser's next document. */
export function keepAnalysed(analysed: Analysed): Analysed {
  const { count } = analysed
  return {
    ...analysed,
    ...{ forms: analysed.forms.slice(0, count), keys: analysed.keys.slice(0, count) },
    ...{ starts: analysed.starts.slice(0, count), ends: analysed.ends.slice(0, count) },
  }
}

/**
 * Appends the words of one field and returns the new count. Plain ASCII words are hashed as they are read (FNV-1a)
 * and looked up without making a string; anything else takes the careful way, once per distinct chunk.
 */
export function readWords(lexicon: Lexicon, text: string, out: Analysed): number {
  const length = text.length
  let lastSingle = -1
  let at = 0
  while (at < length) {
    const first = text.charCodeAt(at)
    if (first < 128 && PLAIN[first] === 0) {
      at++
      continue
    }
    const start = at
    let hash = FNV_SEED
    let unit = first
    while (unit < 128 && PLAIN[unit] === 1) {
      hash = Math.imul(hash ^ unit, FNV_PRIME)
      if (++at === length) break
      unit = text.charCodeAt(at)
    }
    if (at === length || (unit < 128 && unit !== 39 && unit !== 44 && unit !== 46)) {
      push(out, lexicon.chunkOf(text, start, at, hash), start, lexicon)
      continue
    }
    if (at === start) {
      const kind = classAt(text, at)
      if (kind === BREAK || kind === JOIN) {
        at += kind === BREAK ? widthAt(text, at) : 1
        continue
      }
      if (kind === SINGLE) {
        at = singleEnd(text, at)
        pushSingle(lexicon, text, start, at, lastSingle === start, out)
        lastSingle = at
        continue
      }
    }
    at = chunkEnd(text, start, at)
    const before = out.count
    push(out, lexicon.chunkOf(text, start, at, hashOf(text, start, at)), start, lexicon)
    // An invisible character between two letters of an unspaced script does not part them.
    if (out.count === before && lastSingle === start) lastSingle = at
    if (text.charCodeAt(at) === 46 && out.count > before && isDottedAbbreviation(text.slice(start, at)))
      out.ends[out.count - 1]!++
  }
  return out.count
}

function count(lexicon: Lexicon, { keys, textEnd }: Analysed): void {
  const { seen } = lexicon.tables
  for (let p = 0; p < textEnd; p++) seen[keys[p]!]!++
  lexicon.wordsRead += textEnd
}

function hashOf(text: string, start: number, end: number): number {
  let hash = FNV_SEED
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), FNV_PRIME)
  return hash
}

function push(out: Analysed, chunk: number, start: number, lexicon: Lexicon): void {
  const { pieceForm, pieceStart, pieceEnd, pieceKey } = lexicon.tables
  const last = lexicon.tables.chunkPieces[chunk + 1]!
  for (let piece = lexicon.tables.chunkPieces[chunk]!; piece < last; piece++) {
    if (out.count === out.forms.length) grow(out)
    const p = out.count++
    const key = pieceKey[piece]!
    out.forms[p] = pieceForm[piece]!
    out.keys[p] = key
    out.starts[p] = start + pieceStart[piece]!
    out.ends[p] = start + pieceEnd[piece]!
  }
}

function pushSingle(lexicon: Lexicon, text: string, start: number, end: number, glued: boolean, out: Analysed): void {
  if (out.count === out.forms.length) grow(out)
  const p = out.count++
  const form = lexicon.formOf(text.slice(start, end), glued)
  out.forms[p] = form
  out.keys[p] = lexicon.tables.formKey[form]!
  out.starts[p] = start
  out.ends[p] = end
}

function grow(out: Analysed): void {
  for (const name of ['forms', 'keys', 'starts', 'ends'] as const) {
    const larger = new Int32Array(out[name].length * 2)
    larger.set(out[name])
    out[name] = larger
  }
}
