import { decodeHTML } from 'entities'

/** windows-1252's characters at the code points 128 to 159, which feeds use as if they were Unicode's. */
const C1 =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f' +
  '\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178'

/** Replaces C1 control characters, which no text means, by what windows-1252 has at their place. */
export function mendControls(text: string): string {
  return /[\u0080-\u009f]/.test(text) ? text.replace(/[\u0080-\u009f]/g, (char) => C1[char.charCodeAt(0) - 128]!) : text
}

const REFERENCE = /&(#[xX][0-9a-fA-F]{1,8}|#\d{1,8}|[A-Za-z][\w.-]{0,63});/g
const SEMICOLON_FORGOTTEN = /&(#\d{2,7}|#[xX][0-9a-fA-F]{2,6})(?![\da-fA-F;])/g

/**
 * Decodes XML's, HTML's and the document's own references in text or an attribute. What is no reference, such as the
 * ampersand of `AT&T` or `?a=1&copy=2`, stays as it is.
 * @param own entities that the document's DTD declares, by name
 */
export function decodeReferences(text: string, own: ReadonlyMap<string, string> | null): string {
  if (!text.includes('&')) return text
  const decoded = text.replace(REFERENCE, (whole, name: string) => decodeOne(whole, name, own))
  return decoded.includes('&#')
    ? decoded.replace(SEMICOLON_FORGOTTEN, (whole, name) => decodeOne(whole, name, null))
    : decoded
}

function decodeOne(whole: string, name: string, own: ReadonlyMap<string, string> | null): string {
  switch (name) {
    case 'amp':
      return '&'
    case 'lt':
      return '<'
    case 'gt':
      return '>'
    case 'quot':
      return '"'
    case 'apos':
      return "'"
  }
  if (name[0] === '#') return decodePoint(name)
  return own?.get(name) ?? decodeHTML(whole)
}

function decodePoint(name: string): string {
  const point = name[1] === 'x' || name[1] === 'X' ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1))
  if (point >= 128 && point < 160) return C1[point - 128]!
  if (point > 0x10ffff || (point >= 0xd800 && point < 0xe000)) return '\ufffd'
  const isControl = point < 32 && point !== 9 && point !== 10 && point !== 13
  return isControl ? '' : String.fromCodePoint(point)
}

const MOST_ENTITIES = 200
const LONGEST_ENTITY = 2_000

/**
 * The entities that a DTD's internal subset declares with plain values. An entity whose value refers to another keeps
 * that reference unexpanded, so nothing can grow (the "billion laughs"); external ones are never fetched.
 */
export function readEntityDeclarations(subset: string): Map<string, string> | null {
  if (!subset.includes('<!ENTITY')) return null
  const entities = new Map<string, string>()
  for (const [, name, double, single] of subset.matchAll(/<!ENTITY\s+([\w.-]+)\s+(?:"([^"]*)"|'([^']*)')\s*>/g)) {
    const value = double ?? single ?? ''
    if (entities.size >= MOST_ENTITIES || value.length > LONGEST_ENTITY) continue
    entities.set(name!, decodeReferences(value, null))
  }
  return entities
}
