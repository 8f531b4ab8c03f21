import { type Analysed, emptyAnalysed } from '../text/analysed.ts'
import { foldText, upperCaseMask } from '../text/fold.ts'
import { GLUED, type Lexicon } from '../text/lexicon.ts'
import { readWords } from '../text/read-words.ts'
import type { AliasTable, NameWord } from './alias-table.ts'
import type { WordsNode } from './query.ts'

/** A demand on one word: the key it has (a key id, 0 or more), or a special demand (below 0, see `specialOf`). */
export type Unit = number
/** `mask` has '1' where the text must have upper case; '' demands nothing. */
export type Special = { kind: 'form'; folded: string; mask: string } | { kind: 'prefix'; stem: string }

/** Turns the words of a query into alternative sequences of units; any of them found in the text satisfies the words. */
export type UnitReader = {
  read(node: WordsNode): Unit[][]
  specialOf(unit: Unit): Special
  /** Forgets a special unit that no query uses any more. */
  release(unit: Unit): void
}

const STAR = 42
/** More alternatives than any sensible phrase has; what goes beyond is left as written. */
const MOST_ALTERNATIVES = 64

export function createUnitReader(lexicon: Lexicon, aliases: AliasTable): UnitReader {
  const words: Analysed = emptyAnalysed(64)
  const specials: (Special | undefined)[] = []
  const names = new Map<string, Unit>()
  const free: Unit[] = []
  let kinds = new Uint8Array(0)
  let generation = -1
  return { read, specialOf: (unit) => specials[-1 - unit]!, release }

  function read(node: WordsNode): Unit[][] {
    const text = node.text.includes('*') ? node.text.replaceAll('*', ' ') : node.text
    words.count = 0
    readWords(lexicon, text, words)
    const units: Unit[] = []
    for (let p = 0; p < words.count; p++) units.push(unitAt(node, p))
    return node.exact ? [units] : withAliases(units)
  }

  function unitAt({ text, exact }: WordsNode, p: number): Unit {
    // Most words are plain, and reading their strings from all over the memory would take a tenth of a large build.
    const isStarred = text.charCodeAt(words.ends[p]!) === STAR
    if (!exact && !isStarred && text.charCodeAt(words.starts[p]!) < 128) return words.keys[p]!
    const form = words.forms[p]!
    const folded = lexicon.foldedOf(form)
    if (folded.startsWith(GLUED)) return special({ kind: 'form', folded, mask: '' })
    if (exact) return special({ kind: 'form', folded, mask: demands(lexicon.writtenOf(form)) })
    if (isStarred && folded.length > 2) return special({ kind: 'prefix', stem: folded })
    return words.keys[p]!
  }

  /** Every way to put another name of the same thing in place of one that the phrase contains. */
  function withAliases(units: Unit[]): Unit[][] {
    let varies = false
    for (let p = 0; p < units.length && !varies; p++) varies = units[p]! >= 0 && mayVary(units[p]!, units[p + 1])
    if (!varies) return [units]
    let ways: { next: number; sequence: Unit[] }[] = [{ next: 0, sequence: [] }]
    const done = new Map<string, Unit[]>()
    while (ways.length > 0 && done.size < MOST_ALTERNATIVES) {
      ways = ways.flatMap(({ next, sequence }) => {
        if (next === units.length) {
          done.set(sequence.join(), sequence)
          return []
        }
        return [{ replaced: 1, by: [units[next]!] }, ...alternativesAt(units, next)].map(({ replaced, by }) => ({
          next: next + replaced,
          sequence: [...sequence, ...by],
        }))
      })
      if (ways.length > MOST_ALTERNATIVES) ways.length = MOST_ALTERNATIVES
    }
    return [...done.values()]
  }

  /** Quick look, so that the many queries without names or numbers need no string work. */
  function mayVary(unit: Unit, next: Unit | undefined): boolean {
    const kind = kindOf(unit)
    return kind === VARIES || (kind === SHORT && next !== undefined && next >= 0 && kindOf(next) === NUMBER)
  }

  function kindOf(key: Unit): number {
    if (lexicon.generation !== generation || key >= kinds.length) {
      generation = lexicon.generation
      kinds = new Uint8Array(2 * lexicon.tables.seen.length)
    }
    if (kinds[key] === 0) kinds[key] = classify(lexicon.keyTextOf(key), aliases)
    return kinds[key]!
  }

  function alternativesAt(units: readonly Unit[], p: number): { replaced: number; by: Unit[] }[] {
    if (units[p]! < 0) return []
    const key = lexicon.keyTextOf(units[p]!)
    return [...aliasesAt(units, p, key), ...spacedOrJoined(units, p, key)]
  }

  function aliasesAt(units: readonly Unit[], p: number, key: string): { replaced: number; by: Unit[] }[] {
    const found = aliases
      .namesFrom(key)
      .filter(
        (name) =>
          name.keys.every((part, i) => units[p + i] !== undefined && isKey(units[p + i]!, part)) &&
          (!name.needsCapitals || isCapitals(lexicon.writtenOf(words.forms[p]!))),
      )
    return found.flatMap(({ group, keys }) =>
      aliases.textNames(group).map((name) => ({ replaced: keys.length, by: name.map(unitOf) })),
    )
  }

  function isKey(unit: Unit, key: string): boolean {
    return unit >= 0 ? lexicon.keyTextOf(unit) === key : (specials[-1 - unit] as { folded?: string }).folded === key
  }

  /** `S-300` and `S 300` are also written S300, and the other way round. */
  function spacedOrJoined(units: readonly Unit[], p: number, key: string): { replaced: number; by: Unit[] }[] {
    const joined = /^([a-z]{1,3})(\d[a-z\d]*)$/.exec(key)
    if (joined) return [{ replaced: 1, by: [keyId(joined[1]!), keyId(joined[2]!)] }]
    const next = units[p + 1]
    if (!/^[a-z]{1,3}$/.test(key) || next === undefined || next < 0 || !isHyphenated(p)) return []
    const number = lexicon.keyTextOf(next)
    return /^\d[a-z\d]*$/.test(number) ? [{ replaced: 2, by: [keyId(key + number)] }] : []
  }

  function isHyphenated(p: number): boolean {
    return words.starts[p + 1]! - words.ends[p]! === 1
  }

  function keyId(folded: string): Unit {
    return lexicon.keyFromFolded(folded)
  }

  function unitOf(word: NameWord): Unit {
    return 'key' in word ? lexicon.keyOf(word.key) : special({ kind: 'form', folded: word.folded, mask: word.mask })
  }

  function special(wanted: Special): Unit {
    const name = wanted.kind === 'prefix' ? `${wanted.stem}*` : `${wanted.mask}=${wanted.folded}`
    const known = names.get(name)
    if (known !== undefined) return known
    const unit = free.pop() ?? -1 - specials.length
    specials[-1 - unit] = wanted
    names.set(name, unit)
    return unit
  }

  function release(unit: Unit): void {
    const gone = specials[-1 - unit]!
    names.delete(gone.kind === 'prefix' ? `${gone.stem}*` : `${gone.mask}=${gone.folded}`)
    specials[-1 - unit] = undefined
    free.push(unit)
  }
}

const [PLAIN, VARIES, SHORT, NUMBER] = [1, 2, 3, 4]

function classify(key: string, aliases: AliasTable): number {
  if (aliases.namesFrom(key).length > 0 || /^[a-z]{1,3}\d/.test(key)) return VARIES
  if (/^\d/.test(key)) return NUMBER
  return /^[a-z]{1,3}$/.test(key) ? SHORT : PLAIN
}

/** Whether a form as written satisfies a special demand. */
export function satisfies(folded: string, written: string, demand: Special): boolean {
  if (demand.kind === 'prefix') return folded.startsWith(demand.stem)
  return folded === demand.folded && (demand.mask === '' || hasCapitals(upperCaseMask(written), demand.mask))
}

function hasCapitals(mask: string, demanded: string): boolean {
  for (let i = 0; i < demanded.length; i++) if (demanded[i] === '1' && mask[i] !== '1') return false
  return true
}

function demands(written: string): string {
  const mask = upperCaseMask(written)
  return mask.includes('1') ? mask : ''
}

function isCapitals(written: string): boolean {
  return /^\p{Lu}+$/u.test(written)
}

export function foldTopic(id: string): string {
  return foldText(id.trim())
}
