import { QuerySyntaxError } from '../errors.ts'
import type { FieldName } from './query.ts'

export type Lexeme =
  | { kind: 'open' | 'close' | 'and' | 'or' | 'not'; at: number; end: number }
  | { kind: 'near'; at: number; end: number; distance: number }
  | { kind: 'field'; at: number; end: number; field: FieldName }
  | { kind: 'words'; at: number; end: number; text: string; exact: boolean }

/** Words apart at most when `NEAR` is written without a number. */
export const NEAR_DEFAULT = 10
const NEAR_MOST = 1000

/** A word runs to the next white space, bracket or quote. */
const WORD = /[^\s()"“”„‟«»＂]+/y
const QUOTE = /["“”„‟«»＂]/
/** White space at an end, more than one, or other than a space. */
const UNEVEN = /^\s|\s$|\s\s|[^\S ]/
const HAS_WORD = /[\p{L}\p{N}]/u
const OPERATORS = { AND: 'and', OR: 'or', NOT: 'not' } as const
const FOREIGN: Record<string, string> = { '||': 'OR', '|': 'OR', '&&': 'AND', '!': 'NOT', '~': 'NEAR/5' }

/**
 * Cuts a query into lexemes. Marks that stand alone (`&`, a dash between spaces) mean nothing and are left out.
 * @throws QuerySyntaxError at the first character that cannot be read
 */
export function lexQuery(query: string): Lexeme[] {
  const lexemes: Lexeme[] = []
  let at = 0
  while (at < query.length) {
    const character = query[at]!
    if (isSpace(query.charCodeAt(at))) at++
    else {
      const lexeme = lexOne(query, at, character)
      if (lexeme.kind !== 'words' || lexeme.text !== '') lexemes.push(lexeme)
      at = lexeme.end
    }
  }
  return lexemes
}

function lexOne(query: string, at: number, character: string): Lexeme {
  if (character === '(') return { kind: 'open', at, end: at + 1 }
  if (character === ')') return { kind: 'close', at, end: at + 1 }
  if (isQuote(query.charCodeAt(at))) return lexQuoted(query, at, at, false)
  if (character === '=') return lexExact(query, at)
  if ((character === '-' || character === '−') && isOperand(query, at + 1)) return { kind: 'not', at, end: at + 1 }
  return lexWord(query, at, wordAt(query, at))
}

function isQuote(unit: number): boolean {
  return unit === 34 || (unit > 127 && QUOTE.test(String.fromCharCode(unit)))
}

function isSpace(unit: number): boolean {
  return unit === 32 || (unit < 14 && unit > 8) || (unit > 127 && /\s/.test(String.fromCharCode(unit)))
}

/** What follows a minus sign that excludes: a word, quote, bracket or another sign, but no space. */
function isOperand(query: string, at: number): boolean {
  return (
    at < query.length &&
    !/[\s)]/.test(query[at]!) &&
    (/[("“”„‟«»＂=−-]/.test(query[at]!) || HAS_WORD.test(wordAt(query, at)))
  )
}

function wordAt(query: string, at: number): string {
  WORD.lastIndex = at
  return WORD.exec(query)?.[0] ?? ''
}

function lexWord(query: string, at: number, word: string): Lexeme {
  const end = at + word.length
  if (word === 'AND' || word === 'OR' || word === 'NOT') return { kind: OPERATORS[word], at, end }
  if (word.startsWith('NEAR') && /^NEAR(?:$|\/)/.test(word)) return lexNear(query, at, word)
  const colon = word.indexOf(':')
  if (colon > 0) {
    const field = lexField(query, at, word.slice(0, colon), word.slice(colon + 1))
    if (field) return field
  }
  if (!HAS_WORD.test(word)) return lexMarks(query, at, word)
  checkPrefix(query, word, at)
  return { kind: 'words', at, end, text: word, exact: false }
}

function lexMarks(query: string, at: number, word: string): Lexeme {
  const meant = FOREIGN[word]
  if (meant) throw new QuerySyntaxError(query, at, `"${word}" is not an operator here; write ${meant}`)
  if (word.includes('*')) throw new QuerySyntaxError(query, at + word.indexOf('*'), 'the * has no word before it')
  return { kind: 'words', at, end: at + word.length, text: '', exact: false }
}

function lexNear(query: string, at: number, word: string): Lexeme {
  const end = at + word.length
  if (word === 'NEAR') return { kind: 'near', at, end, distance: NEAR_DEFAULT }
  const distance = /^NEAR\/\d+$/.test(word) ? Number(word.slice(5)) : Number.NaN
  if (distance >= 1 && distance <= NEAR_MOST) return { kind: 'near', at, end, distance }
  throw new QuerySyntaxError(query, at + 5, `NEAR/ takes a whole number from 1 to ${NEAR_MOST}, as in NEAR/5`)
}

function lexField(query: string, at: number, name: string, rest: string): Lexeme | null {
  const field = name.toLowerCase()
  if (field === 'title' || field === 'source' || field === 'topic') {
    return { kind: 'field', at, end: at + name.length + 1, field }
  }
  if (!/^[a-z]{2,}$/i.test(name) || !/^[^/]/.test(rest)) return null
  throw new QuerySyntaxError(
    query,
    at,
    `there is no field "${name}:"; the fields are title:, source: and topic:. To search for the words, put them in quotes`,
  )
}

function lexExact(query: string, at: number): Lexeme {
  const next = query[at + 1] ?? ''
  if (QUOTE.test(next)) return lexQuoted(query, at, at + 1, true)
  const word = wordAt(query, at + 1)
  if (!HAS_WORD.test(word))
    throw new QuerySyntaxError(query, at, 'the = needs a word or a quoted phrase right after it')
  checkExact(query, word, at + 1)
  return { kind: 'words', at, end: at + 1 + word.length, text: word, exact: true }
}

function lexQuoted(query: string, at: number, quote: number, exact: boolean): Lexeme {
  let close = quote + 1
  while (close < query.length && !isQuote(query.charCodeAt(close))) close++
  if (close === query.length) {
    throw new QuerySyntaxError(query, quote, `the quote opened at column ${quote + 1} is never closed`)
  }
  const inside = query.slice(quote + 1, close)
  if (!HAS_WORD.test(inside)) throw new QuerySyntaxError(query, quote, 'there is no word between these quotes')
  if (exact) checkExact(query, inside, quote + 1)
  else checkPrefix(query, inside, quote + 1)
  return {
    kind: 'words',
    at,
    end: close + 1,
    text: UNEVEN.test(inside) ? inside.trim().replace(/\s+/g, ' ') : inside,
    exact,
  }
}

function checkExact(query: string, text: string, at: number): void {
  const star = text.indexOf('*')
  if (star >= 0)
    throw new QuerySyntaxError(query, at + star, '= asks for exactly this form, so it cannot be joined with *')
}

/** A star ends a word of three letters or more; in scripts without spaces, of one. */
function checkPrefix(query: string, text: string, at: number): void {
  for (let star = text.indexOf('*'); star >= 0; star = text.indexOf('*', star + 1)) {
    const stem = /[\p{L}\p{N}\p{M}\p{Cf}'’]*$/u.exec(text.slice(0, star))![0]
    if (stem === '') throw new QuerySyntaxError(query, at + star, 'the * has no word before it')
    if (/^[\p{L}\p{N}\p{M}*]/u.test(text.slice(star + 1))) {
      throw new QuerySyntaxError(query, at + star, 'the * may only stand at the end of a word')
    }
    const isUnspaced = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}]/u.test(stem)
    if (!isUnspaced && (stem.match(/[\p{L}\p{N}]/gu) ?? []).length < 3) {
      throw new QuerySyntaxError(query, at + star, 'the * needs at least three letters before it')
    }
  }
}
