import type { Lexicon } from '../text/lexicon.ts'
import { satisfies, type Unit, type UnitReader } from './units.ts'

/**
 * Terms that ask for more than a word's key: an exact form, the beginning of a word, a letter of an unspaced script. Which
 * of them a form satisfies is worked out when the form first comes, and then read from a table.
 */
export type SpecialTerms = {
  count: number
  /** By form: UNKNOWN, NO_SPECIALS, or where in `lists` its terms are, as a count and the terms. */
  starts: Int32Array
  lists: Int32Array
  /** 0 where the unit has no term. */
  termOf(unit: Unit): number
  add(unit: Unit, term: number): void
  remove(unit: Unit): void
  /** Works out what `starts` has for a form when that is UNKNOWN. */
  find(form: number): number
  /** Called before a document is read, when there are `forms` forms. */
  makeRoom(forms: number): void
  /** Called when ids of forms are void. */
  forget(): void
}

export const UNKNOWN = 0
export const NO_SPECIALS = 1

export function createSpecialTerms(lexicon: Lexicon, reader: UnitReader, uses: Map<Unit, number>): SpecialTerms {
  const byUnit = new Map<Unit, number>()
  /** Units by folded form, or by stem and star. */
  const byText = new Map<string, Unit[]>()
  let used = NO_SPECIALS + 1
  let isBlank = true
  const special: SpecialTerms = {
    ...{ count: 0, starts: new Int32Array(16), lists: new Int32Array(16) },
    ...{ termOf: (unit) => byUnit.get(unit) ?? 0, add, remove, find, makeRoom, forget },
  }
  return special

  function add(unit: Unit, term: number): void {
    byUnit.set(unit, term)
    const text = textOf(unit)
    byText.set(text, [...(byText.get(text) ?? []), unit])
    uses.set(unit, (uses.get(unit) ?? 0) + 1)
    special.count++
    forget()
  }

  function remove(unit: Unit): void {
    byUnit.delete(unit)
    const text = textOf(unit)
    const rest = byText.get(text)!.filter((other) => other !== unit)
    if (rest.length > 0) byText.set(text, rest)
    else byText.delete(text)
    special.count--
    forget()
    const left = uses.get(unit)! - 1
    uses.set(unit, left)
    if (left > 0) return
    uses.delete(unit)
    reader.release(unit)
  }

  function textOf(unit: Unit): string {
    const demand = reader.specialOf(unit)
    return demand.kind === 'prefix' ? `${demand.stem}*` : demand.folded
  }

  function find(form: number): number {
    isBlank = false
    const terms = termsOf(lexicon.foldedOf(form), lexicon.writtenOf(form))
    if (terms.length === 0) {
      special.starts[form] = NO_SPECIALS
      return NO_SPECIALS
    }
    const start = used
    used += 1 + terms.length
    if (used > special.lists.length) special.lists = widened(special.lists, 2 * used)
    special.lists.set([terms.length, ...terms], start)
    special.starts[form] = start
    return start
  }

  function termsOf(folded: string, written: string): number[] {
    const found: number[] = []
    const consider = (units: readonly Unit[] | undefined) => {
      for (const unit of units ?? [])
        if (satisfies(folded, written, reader.specialOf(unit))) found.push(byUnit.get(unit)!)
    }
    consider(byText.get(folded))
    for (let length = 1; length <= folded.length; length++) consider(byText.get(`${folded.slice(0, length)}*`))
    return found
  }

  function makeRoom(forms: number): void {
    if (special.count > 0 && special.starts.length < forms) special.starts = widened(special.starts, forms)
  }

  function forget(): void {
    if (isBlank) return // many may be added between two documents
    special.starts.fill(UNKNOWN)
    used = NO_SPECIALS + 1
    isBlank = true
  }
}

function widened(array: Int32Array, length: number): Int32Array {
  const larger = new Int32Array(length)
  larger.set(array)
  return larger
}
