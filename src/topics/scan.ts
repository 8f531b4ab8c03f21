import type { Document } from '../model.ts'
import { type Analyser, createAnalyser } from '../text/analyse.ts'
import type { Analysed } from '../text/analysed.ts'
import { buildAliasTable } from '../watch/alias-table.ts'
import type { Aliases } from '../watch/aliases.ts'
import type { WordsNode } from '../watch/query.ts'
import { createUnitReader, satisfies, type Unit } from '../watch/units.ts'

/** Where the words of one leaf stand: word positions of each hit, in reading order, overlapping hits made one. */
export type Hits = { count: number; first: number[]; last: number[] }

/**
 * Finds all words and phrases of all topics in one pass over a document. A leaf is a set of words and phrases that count
 * as one: a word list, or one word of an expression.
 */
export type Scanner = {
  analyser: Analyser
  /** Adds a leaf and returns its number. Leaves with the same `name` are one. */
  addLeaf(name: string, words: readonly WordsNode[]): number
  /** Looks through title, text and source. What it found is overwritten by the next scan. */
  scan(document: Document): Analysed
  hitsOf(leaf: number): Hits
  /** The leaves in the order of their hits' first words, a leaf once for each of its hits. */
  readonly order: HitOrder
}
export type HitOrder = { count: number; leaf: number[]; hit: number[] }

type Entry = { leaf: number; units: readonly Unit[] }
/** Entries that begin with one key: those of one word, those of more by the key of their second word, and the rest. */
type Starts = { single: Entry[]; bySecond: Map<number, Entry[]>; other: Entry[] }
const NONE: readonly Entry[] = []

/** @param shared an analyser with the same aliases, where others read the same documents */
export function createScanner(aliases: Aliases, shared?: Analyser): Scanner {
  const table = buildAliasTable(aliases)
  const analyser = shared ?? createAnalyser(table.canonical)
  const { lexicon } = analyser
  const reader = createUnitReader(lexicon, table)
  const leaves = new Map<string, number>()
  const hits: Hits[] = []
  const order: HitOrder = { count: 0, leaf: [], hit: [] }
  const byKey: (Starts | undefined)[] = []
  const bySpecial = new Map<Unit, Entry[]>()
  /** The units of `bySpecial` by the folded form that they ask for, or by stem and star. */
  const byText = new Map<string, Unit[]>()
  /** For each form, the entries that begin with a special demand which it satisfies. */
  let specialsOfForm: (readonly Entry[] | undefined)[] = []
  let generation = lexicon.generation
  return { analyser, addLeaf, scan, hitsOf: (leaf) => hits[leaf]!, order }

  function addLeaf(name: string, words: readonly WordsNode[]): number {
    const known = leaves.get(name)
    if (known !== undefined) return known
    const leaf = hits.length
    leaves.set(name, leaf)
    hits.push({ count: 0, first: [], last: [] })
    for (const word of words) for (const units of reader.read(word)) addEntry({ leaf, units })
    return leaf
  }

  function addEntry(entry: Entry): void {
    const first = entry.units[0]
    if (first === undefined) return
    for (const unit of entry.units) if (unit >= 0) lexicon.pin(unit)
    if (first >= 0) addStart(first, entry)
    else addSpecial(first, entry)
    specialsOfForm = []
  }

  function addSpecial(first: Unit, entry: Entry): void {
    const known = bySpecial.get(first)
    bySpecial.set(first, [...(known ?? []), entry])
    if (known) return
    const demand = reader.specialOf(first)
    const text = demand.kind === 'prefix' ? `${demand.stem}*` : demand.folded
    byText.set(text, [...(byText.get(text) ?? []), first])
  }

  function addStart(first: number, entry: Entry): void {
    byKey[first] ??= { single: [], bySecond: new Map(), other: [] }
    const { single, bySecond, other } = byKey[first]
    const second = entry.units[1]
    if (second === undefined) single.push(entry)
    else if (second < 0) other.push(entry)
    else bySecond.set(second, [...(bySecond.get(second) ?? []), entry])
  }

  function scan(document: Document): Analysed {
    for (let i = 0; i < order.count; i++) hits[order.leaf[i]!]!.count = 0
    order.count = 0
    const words = analyser.analyse(document)
    if (generation !== lexicon.generation) {
      generation = lexicon.generation
      specialsOfForm = []
    }
    // Without gaps: V8 keeps an array with large ones as a hash table.
    for (let forms = lexicon.size().forms; specialsOfForm.length < forms; ) specialsOfForm.push(undefined)
    scanField(words, 0, words.titleEnd)
    scanField(words, words.titleEnd, words.textEnd)
    if (words.count > words.textEnd) scanField(words, words.textEnd, words.count)
    return words
  }

  function scanField(words: Analysed, from: number, to: number): void {
    for (let p = from; p < to; p++) {
      const starts = byKey[words.keys[p]!]
      if (starts) {
        const { single, bySecond, other } = starts
        for (let i = 0; i < single.length; i++) record(single[i]!, p)
        const longer = bySecond.size > 0 && p + 1 < to ? bySecond.get(words.keys[p + 1]!) : undefined
        if (longer) recordThose(longer, words, p, to)
        if (other.length > 0) recordThose(other, words, p, to)
      }
      const specials = specialsOfForm[words.forms[p]!] ?? readSpecials(words.forms[p]!)
      if (specials.length > 0) recordThose(specials, words, p, to)
    }
  }

  function recordThose(entries: readonly Entry[], words: Analysed, p: number, to: number): void {
    for (const entry of entries) if (isAt(entry, words, p, to)) record(entry, p)
  }

  function readSpecials(form: number): readonly Entry[] {
    const units = specialsLike(lexicon.foldedOf(form)).filter((unit) => isForm(unit, form))
    specialsOfForm[form] = units.length > 0 ? units.flatMap((unit) => bySpecial.get(unit)!) : NONE
    return specialsOfForm[form]!
  }

  /** In the order in which they were added. */
  function specialsLike(folded: string): Unit[] {
    const units = [...(byText.get(folded) ?? [])]
    for (let length = 1; length <= folded.length; length++) {
      for (const unit of byText.get(`${folded.slice(0, length)}*`) ?? []) units.push(unit)
    }
    if (units.length < 2) return units
    const places = [...bySpecial.keys()]
    return units.sort((a, b) => places.indexOf(a) - places.indexOf(b))
  }

  function isForm(unit: Unit, form: number): boolean {
    return satisfies(lexicon.foldedOf(form), lexicon.writtenOf(form), reader.specialOf(unit))
  }

  /** Whether the rest of the entry's words follow; its first word is known to stand at p. */
  function isAt({ units }: Entry, words: Analysed, p: number, end: number): boolean {
    if (p + units.length > end) return false
    for (let i = 1; i < units.length; i++) {
      const unit = units[i]!
      if (unit >= 0 ? words.keys[p + i] !== unit : !isForm(unit, words.forms[p + i]!)) return false
    }
    return true
  }

  function record({ leaf, units }: Entry, p: number): void {
    const hit = hits[leaf]!
    const last = p + units.length - 1
    const before = hit.count - 1
    if (before >= 0 && hit.last[before]! >= p) {
      if (hit.last[before]! < last) hit.last[before] = last
      return
    }
    order.leaf[order.count] = leaf
    order.hit[order.count++] = hit.count
    hit.first[hit.count] = p
    hit.last[hit.count++] = last
  }
}
