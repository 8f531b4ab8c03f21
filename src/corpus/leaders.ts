/**
 * Lines that stand above each headline and open its article: an outlet's name, `Article 3 of 12`. They look like the
 * trailer of the article above; what tells is that the document begins with one and does not end with one.
 */
import { articleStart, type Doc } from './document.ts'
import { bareName, isOutletName, readSourceLine } from './outlet.ts'

const NUMBERED = /^[^\d]{0,24}\d{1,4}[^\d]{0,16}(?:\d{1,4})?[^\d]{0,4}$/

/** @returns the blocks that open an article by such a line, the first article's included; [] where there are none */
export function leadingLines(doc: Doc, separated: ReadonlySet<number>): number[] {
  const firstProse = doc.looks.indexOf('prose')
  const names = placesOf(doc, (text) => isOutletName(text) || readSourceLine(text)?.form === 'named')
  const all = new Set(names)
  const named = names.filter((at) => doc.looks[at] !== 'date' && !(all.has(at + 1) && !separated.has(at + 1))) // a menu's entries follow each other
  if (opensDocument(doc, named, firstProse, separated)) return named
  const numbered = countingUp(
    doc,
    placesOf(doc, (text) => NUMBERED.test(text)),
  )
  return opensDocument(doc, numbered, firstProse, separated) ? numbered : []
}

function placesOf(doc: Doc, fits: (text: string) => boolean): number[] {
  return doc.blocks.flatMap((block, at) =>
    block.text.length <= 60 && fits(block.text) && articleStart(doc, at + 1) ? [at] : [],
  )
}

/** The first stands right above the first headline, and separators or its own return say that it is no page header. */
function opensDocument(
  doc: Doc,
  places: readonly number[],
  firstProse: number,
  separated: ReadonlySet<number>,
): boolean {
  const [first, ...others] = places
  if (first === undefined || others.length === 0 || first >= firstProse) return false
  const below = others.filter((at) => separated.has(at)).length
  const above = others.filter((at) => separated.has(at + 1)).length
  if (below > above) return true
  if (above > 0 || doc.looks.lastIndexOf('prose') < places.at(-1)!) return false
  const key = keyOf(doc, first)
  if (closesDocument(doc, others)) return false
  return others.some((at) => keyOf(doc, at) === key) || (others.length > 1 && !isSpokenOf(doc, first))
}

/** A name that stands below the last paragraph, too, stands below each article. */
function closesDocument(doc: Doc, places: readonly number[]): boolean {
  const keys = new Set(places.map((at) => keyOf(doc, at)))
  for (let at = doc.blocks.length - 1; at >= 0 && doc.looks[at] !== 'prose'; at--)
    if (keys.has(keyOf(doc, at))) return true
  return false
}

/** A tag page's name, unlike an outlet's, comes up in the articles below it. */
function isSpokenOf(doc: Doc, at: number): boolean {
  const name = bareName(doc.blocks[at]!.text)
  return doc.blocks.filter((block, i) => doc.looks[i] === 'prose' && block.text.includes(name)).length > 1
}

function keyOf(doc: Doc, at: number): string {
  return bareName(doc.blocks[at]!.text).toLowerCase().replace(/\d+/g, '#')
}

/** Those of the most common pattern, where each counts one further than the one before. */
function countingUp(doc: Doc, places: readonly number[]): number[] {
  const counted = places.filter((at, i) => i === 0 || keyOf(doc, at) === keyOf(doc, places[0]!))
  const numbers = counted.map((at) => Number(/\d+/.exec(doc.blocks[at]!.text)![0]))
  return numbers.every((number, i) => i === 0 || number === numbers[i - 1]! + 1) ? counted : []
}
