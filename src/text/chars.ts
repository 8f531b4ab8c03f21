/** What a character does to a word. */
export const BREAK = 0
/** A letter, digit, mark or invisible character: part of a word. */
export const WORD = 1
/** A letter of a script written without spaces: a word of its own, matched by adjacency. */
export const SINGLE = 2
/** An apostrophe, dot or comma: part of a word only between word characters. */
export const JOIN = 3

const LETTER = /[\p{L}\p{N}\p{M}\p{Cf}]/u
const UNSPACED =
  /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Bopomofo}\p{scx=Hangul}\p{scx=Yi}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}\p{sc=Tibetan}]/u
const LETTER_ONLY = /[\p{L}\p{N}\p{M}]/u

export const APOSTROPHE = /['\u2018\u2019\u201b\u02bb\u02bc\uff07]/
/** Between digits only: thousands are written 1,500, 1 500 (no-break or thin space) or 1’500. */
export const GROUPING = /[,'\u2019\u00a0\u202f\u2009\u066c]/
const JOINS = /['\u2018\u2019\u201b\u02bb\u02bc\uff07.\uff0e,\u00a0\u202f\u2009\u066c]/

const UNKNOWN = 255
const classes = new Uint8Array(0x10000).fill(UNKNOWN)

/** Class of a UTF-16 unit outside surrogate pairs. */
function classOfUnit(unit: number): number {
  const known = classes[unit]!
  if (known !== UNKNOWN) return known
  const found = classify(String.fromCharCode(unit))
  classes[unit] = found
  return found
}

/** Class of the character that begins at `at`, surrogate pairs included; BREAK past the end. */
export function classAt(text: string, at: number): number {
  if (at >= text.length) return BREAK
  const unit = text.charCodeAt(at)
  if (unit < 0xd800 || unit > 0xdfff) return classOfUnit(unit)
  const point = text.codePointAt(at)!
  return point > 0xffff ? classify(String.fromCodePoint(point)) : BREAK
}

/** UTF-16 length of the character at `at`. */
export function widthAt(text: string, at: number): number {
  return text.codePointAt(at)! > 0xffff ? 2 : 1
}

export function isDigit(unit: number): boolean {
  return (unit >= 48 && unit <= 57) || (unit > 127 && /\p{Nd}/u.test(String.fromCharCode(unit)))
}

function classify(character: string): number {
  if (JOINS.test(character)) return JOIN
  if (!LETTER.test(character)) return BREAK
  return UNSPACED.test(character) && LETTER_ONLY.test(character) ? SINGLE : WORD
}
