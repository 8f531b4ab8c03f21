import { upperCaseMask } from '../text/fold.ts'
import { GLUED } from '../text/lexicon.ts'
import { type Token, tokenise } from '../text/tokens.ts'
import type { Aliases } from './aliases.ts'

/** One word of a name: by key, or, where the name is written in capitals, by form and capitals. */
export type NameWord = { key: string } | { folded: string; mask: string }
export type AliasName = { keys: readonly string[]; words: readonly NameWord[]; needsCapitals: boolean; group: number }

/**
 * What the reader of queries needs of the aliases. Single-word names share one key, so they cost nothing when matching;
 * names of several words, and names in capitals, are written out as alternatives when a query is read.
 */
export type AliasTable = {
  canonical(key: string): string
  /** Names that begin with a word of this (canonical) key, longest first. */
  namesFrom(key: string): readonly AliasName[]
  /** The alternatives of a group, as they are looked for in texts. */
  textNames(group: number): readonly (readonly NameWord[])[]
}

/** Abbreviations that are also plain words: `us` in a query is the pronoun unless written in capitals. */
const ALSO_WORDS = new Set(
  'us who it is am as at be do go he if in me my no of on or so to up we an are was has may can all'.split(' '),
)

export function buildAliasTable(aliases: Aliases): AliasTable {
  const canonical = new Map<string, string>()
  const groups = aliases.map((names) => names.map(tokenise))
  for (const names of groups) {
    const plain = names.filter((name) => name.length === 1 && !isCapitals(name))
    for (const [word] of plain) canonical.set(word!.key, plain[0]![0]!.key)
  }
  const canonicalOf = (key: string) => canonical.get(key) ?? key
  const byFirst = new Map<string, AliasName[]>()
  const inTexts = groups.map((names) => unique(names.map((name) => wordsOf(name, canonicalOf))))
  for (const [group, names] of groups.entries()) {
    if (inTexts[group]!.length < 2) continue
    for (const name of names) {
      const keys = name.map((word) => (isGlued(word) ? word.folded : canonicalOf(word.key)))
      const needsCapitals = isCapitals(name) && ALSO_WORDS.has(name[0]!.folded)
      const entry = { keys, words: wordsOf(name, canonicalOf), needsCapitals, group }
      byFirst.set(keys[0]!, [...(byFirst.get(keys[0]!) ?? []), entry])
    }
  }
  for (const names of byFirst.values()) names.sort((a, b) => b.keys.length - a.keys.length)
  return {
    canonical: canonicalOf,
    namesFrom: (key) => byFirst.get(key) ?? [],
    textNames: (group) => inTexts[group]!,
  }
}

/** `US` and `U.N.`: such a name is looked for in capitals only, since `us` is another word. */
function isCapitals(name: readonly Token[]): boolean {
  return name.length === 1 && /^\p{Lu}{2,}$/u.test(name[0]!.written)
}

function wordsOf(name: readonly Token[], canonicalOf: (key: string) => string): NameWord[] {
  if (isCapitals(name)) return [{ folded: name[0]!.folded, mask: upperCaseMask(name[0]!.written) }]
  return name.map(({ key, folded }) => (isGlued({ folded }) ? { folded, mask: '' } : { key: canonicalOf(key) }))
}

function isGlued({ folded }: { folded: string }): boolean {
  return folded.startsWith(GLUED)
}

function unique(names: NameWord[][]): NameWord[][] {
  return [...new Map(names.map((name) => [JSON.stringify(name), name])).values()]
}
