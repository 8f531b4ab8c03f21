import type { Document } from '../model.ts'
import { createAnalyser } from '../text/analyse.ts'

/** A lexeme of PostgreSQL may have 2,046 bytes; no word that anyone searches for comes near. */
const LONGEST = 200
/** A tsvector may have a megabyte; the first so many distinct words of a very long text are enough to find it by. */
const MOST = 20_000

const analyser = createAnalyser()

/** The distinct words of an item as the query language reads them: folded and without inflection. */
export function readSearchWords({ title, text }: Document): string[] {
  const { keys, count } = analyser.analyse({ title, text })
  const distinct = new Set(keys.subarray(0, count))
  const words: string[] = []
  for (const key of distinct) {
    const word = analyser.lexicon.keyTextOf(key)
    if (word.length > 0 && word.length <= LONGEST) words.push(word)
    if (words.length >= MOST) break
  }
  return words
}
