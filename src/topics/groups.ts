import { readCountries } from './countries.ts'
import type { Scanner } from './scan.ts'
import type { WordLists } from './word-lists.ts'

/**
 * What the model sees of a document's words: the word lists of topics.yaml, each a group, and countries. A list that takes
 * in other lists is a family; families are also looked at in pairs.
 */
export type Groups = {
  names: readonly string[]
  /** Group numbers of the families. */
  families: readonly number[]
  /** Scanner leaf of each list that is no family. */
  leaves: Int32Array
  /** For each list that is no family: the families it belongs to, by their place in `families`. */
  familiesOf: readonly (readonly number[])[]
  /** Groups of each leaf's list, itself and its families. */
  groupsOf: readonly (readonly number[])[]
  countryLeaves: Int32Array
}

export function buildGroups(lists: WordLists, scanner: Scanner): Groups {
  const names = lists.names()
  const number = new Map(names.map((name, group) => [name, group]))
  const families = names.flatMap((name, group) => (lists.partsOf(name).length > 0 ? [group] : []))
  const plain = names.filter((name) => lists.partsOf(name).length === 0)
  const familiesOf = plain.map((name) =>
    families.flatMap((group, family) => (lists.partsOf(names[group]!).includes(name) ? [family] : [])),
  )
  return {
    names,
    families,
    leaves: Int32Array.from(plain, (name) => scanner.addLeaf(`<${name}>`, lists.termsOf(name))),
    familiesOf,
    groupsOf: plain.map((name, i) => [number.get(name)!, ...familiesOf[i]!.map((family) => families[family]!)]),
    countryLeaves: Int32Array.from(readCountries(), (words, country) => scanner.addLeaf(`country ${country}`, words)),
  }
}
