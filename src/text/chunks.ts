import { APOSTROPHE, BREAK, classAt, GROUPING, isDigit, JOIN, WORD, widthAt } from './chars.ts'

/** A word of a chunk: its place in the chunk and its form without joiners (`U.S` gives `US`, `1,500` gives `1500`). */
export type Piece = { start: number; end: number; form: string }

const SINGLE_CLUSTER =
  /[\u1100-\u115f][\u1160-\u11a7]+[\u11a8-\u11ff]*|[\p{L}\p{N}][\p{M}\uff9e\uff9f]*|[\p{M}\uff9e\uff9f]+/uy
// biome-ignore lint/suspicious/noMisleadingCharacterClass: each is meant by itself
const INVISIBLE = /[\p{Cf}\ufe00-\ufe0f\u034f]/u
/** `U.S` in `U.S.`, `J.D` in `J.D.`: single letters with dots between them. */
const DOTTED_LETTERS = /(?<![\p{L}\p{N}\p{M}])\p{L}\p{M}*(?:\.\p{L}\p{M}*)+(?![\p{L}\p{N}\p{M}])/gu
const POSSESSIVE = /^[sS]\p{Cf}*(?![\p{L}\p{N}\p{M}])/u
const [DOT, WIDE_DOT, QUOTE] = [0x2e, 0xff0e, 0x2019]
/** French and Italian words that lose their vowel before an apostrophe: l’Ukraine is two words. */
const ELIDED = /^(?:[cdjlmnst]|qu|dell|nell|sull|all|dall)$/i
const LONGEST_ELIDED = 4
/** Longest number with its marks that is told from a list of numbers: a chunk may be as long as its document. */
const LONGEST_NUMBER = 40

/**
 * End of the chunk that begins with a word character at `start`: the longest run that could be one word, so `U.S`,
 * `1,500`, `Kyiv’s`; `splitChunk` decides. `from` may be any offset up to which the run is known to be plain.
 */
export function chunkEnd(text: string, start: number, from = start): number {
  let at = from
  for (;;) {
    const kind = classAt(text, at)
    if (kind === WORD) at += widthAt(text, at)
    else if (kind === JOIN && joins(text, at)) at += 1
    else return at + possessiveAfterDot(text, start, at)
  }
}

function joins(text: string, at: number): boolean {
  if (at === 0 || classAt(text, at + 1) !== WORD) return false
  const unit = text.charCodeAt(at)
  if (unit === DOT || unit === WIDE_DOT || unit === QUOTE || APOSTROPHE.test(text[at]!)) return true
  return isDigit(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(at + 1))
}

/** `U.S.’s`: the dot ends the abbreviation, and what follows is its possessive. */
function possessiveAfterDot(text: string, start: number, at: number): number {
  if (text[at] !== '.' || at - start < 3 || text[at - 2] !== '.') return 0
  const tail = text.slice(at + 1, at + 3)
  return tail.length === 2 && APOSTROPHE.test(tail[0]!) && /s/i.test(tail[1]!) && classAt(text, at + 3) === BREAK
    ? 3
    : 0
}

/** End of the unspaced-script letter at `at`, with the marks that belong to it. */
export function singleEnd(text: string, at: number): number {
  SINGLE_CLUSTER.lastIndex = at
  const found = SINGLE_CLUSTER.exec(text)
  return found ? at + found[0].length : at + 1
}

/** Splits a chunk into its words, most often one. A chunk of invisible characters has none. */
export function splitChunk(chunk: string): Piece[] {
  const lettersDots = dotsBetweenLetters(chunk)
  const pieces: Piece[] = []
  let piece: Piece = { start: 0, end: 0, form: '' }
  for (let at = 0; at < chunk.length; at++) {
    const action = lettersDots.has(at) ? 'drop' : actionAt(chunk, at, piece.form)
    if (action === 'keep') {
      if (piece.form === '') piece.start = at
      piece.form += chunk[at]!
      piece.end = at + 1
    } else if (action !== 'drop') {
      pieces.push(piece)
      piece = { start: at, end: at, form: '' }
      if (action === 'possessive') at += 1
    }
  }
  return [...pieces, piece].filter(({ form }) => form !== '')
}

/** Whether a dot right after the chunk belongs to it, as in `U.S.`. */
export function isDottedAbbreviation(chunk: string): boolean {
  if (!chunk.includes('.')) return false
  const last = [...chunk.matchAll(DOTTED_LETTERS)].at(-1)
  return last !== undefined && last.index + last[0].length === chunk.length
}

function dotsBetweenLetters(chunk: string): Set<number> {
  const dots = new Set<number>()
  if (!chunk.includes('.')) return dots
  for (const { 0: letters, index } of chunk.matchAll(DOTTED_LETTERS)) {
    for (let i = 0; i < letters.length; i++) if (letters[i] === '.') dots.add(index + i)
  }
  return dots
}

function actionAt(chunk: string, at: number, before: string): 'keep' | 'drop' | 'split' | 'possessive' {
  const mark = chunk[at]!
  if (/[.\uff0e]/.test(mark)) return digitsAround(chunk, at) ? 'keep' : 'split'
  if (GROUPING.test(mark) && isThousands(chunk, at)) return 'drop'
  if (!APOSTROPHE.test(mark)) return INVISIBLE.test(mark) ? 'drop' : GROUPING.test(mark) ? 'split' : 'keep'
  if (POSSESSIVE.test(chunk.slice(at + 1))) return 'possessive'
  return before.length <= LONGEST_ELIDED && ELIDED.test(before) ? 'split' : 'drop'
}

function digitsAround(chunk: string, at: number): boolean {
  return isDigit(chunk.charCodeAt(at - 1)) && isDigit(chunk.charCodeAt(at + 1))
}

/** Whether the mark at `at` sets off three digits: `1,500` and `12,000,000`, not `2022,2023` or `7,15`. */
function isThousands(chunk: string, at: number): boolean {
  if (!/^\d{3}(?!\d)/.test(chunk.slice(at + 1, at + 5))) return false
  const group = /(\d+)(?:[,'\u2019\u00a0\u202f\u2009\u066c]\d{3})*$/.exec(
    chunk.slice(Math.max(0, at - LONGEST_NUMBER), at),
  )
  return group !== null && group[1]!.length <= 3
}
